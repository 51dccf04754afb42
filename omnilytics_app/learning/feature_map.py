"""The public feature map phi and the encoding of targets.

A column becomes `clip((x - center) / scale, -1, 1)`, the backbone of an image job turns all of them into its outputs,
and the constant 1 is appended; a row longer than the job's row norm R is scaled down to it. So `||phi(x)||_inf <= 1`
and `||phi(x)||_2 <= R` hold for every input, however far from the model owner's samples; the second bound is what
differential privacy adds noise in proportion to. Constants and backbone come from the model owner's own samples alone:
they are part of the public job document, and nothing about any data owner's data enters them.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import MAX_CLASSES, TASK_KINDS, FeatureMapSpec, TaskSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.backbone import apply_backbone

Array = NDArray[np.float64]

_SPREAD = 3.0
_KEPT = 0.95


def fit_feature_map(columns: tuple[str, ...], x: Array) -> FeatureMapSpec:
    """Centre and scale of every column of `x` (N x len(columns)).

    The scale is three standard deviations: unseen data is rarely clipped, and what is clipped are outliers that would
    otherwise dominate. A column that is constant here may vary elsewhere: it gets the median scale of those that vary.
    The row norm is one that 19 of 20 rows keep: scaling more of them down would bend what is linear in the columns, and
    a larger norm costs whoever adds noise in proportion to it.
    """
    center = x.mean(axis=0)
    scale = _SPREAD * x.std(axis=0)
    varies = scale > 1e-9 * np.maximum(1.0, np.abs(center))
    usual = float(np.median(scale[varies])) if varies.any() else 1.0
    scale = np.where(varies, scale, usual)
    return with_row_norm(FeatureMapSpec(columns, _rounded(center), _rounded(scale)), x)


def fit_pixel_map(columns: tuple[str, ...], x: Array) -> FeatureMapSpec:
    """One centre and one scale for all columns, which take the values of `x` to [-1, 1].

    For images with a backbone: its kernels compare neighbouring pixels, so these have to stay comparable.
    """
    low, high = float(x.min()), float(x.max())
    half = (high - low) / 2 if high > low else 1.0
    center, scale = _rounded(np.array([(high + low) / 2, half]))
    return FeatureMapSpec(columns, (center,) * len(columns), (scale,) * len(columns))


def with_row_norm(features: FeatureMapSpec, x: Array) -> FeatureMapSpec:
    """The map with the row norm that 19 of 20 rows of `x` keep."""
    norms = np.linalg.norm(apply_feature_map(replace(features, row_norm=None), x), axis=1)
    kept = round(float(np.quantile(norms, _KEPT)), 2)
    return replace(features, row_norm=min(max(1.0, kept), features.dimension**0.5))


def fit_task(name: str, kind: str, target: str, y: NDArray[np.str_] | Array) -> TaskSpec:
    """The task that predicts column `target`, `y`, of a data set called `name`.

    Raises `DataFileError` if the column does not suit the kind.
    """
    found = len(set(y.tolist()))
    if kind == "binary" and found != 2:
        raise DataFileError(
            f"{name} has {found} different labels in {target!r} and a binary task needs two; choose another column."
        )
    if kind == "classification" and not 3 <= found <= MAX_CLASSES:
        raise DataFileError(
            f"{name} has {found} different labels in {target!r} and a classification needs 3 to {MAX_CLASSES}; "
            "choose another column or another kind of task."
        )
    return task_of(kind, target, y)


def task_of(kind: str, target: str, y: NDArray[np.str_] | Array) -> TaskSpec:
    """The task of predicting `y`: its sorted labels, or for a regression its centre and three standard deviations."""
    if kind not in TASK_KINDS:
        raise ValueError(f"unknown kind of task: {kind}")
    if kind == "regression":
        values = np.asarray(y, dtype=np.float64)
        spec = fit_feature_map((target,), values[:, None])
        return TaskSpec(kind, target, (), spec.center[0], spec.scale[0])
    return TaskSpec(kind, target, tuple(sorted({str(label) for label in y}, key=_label_order)))


def apply_feature_map(features: FeatureMapSpec, x: Array) -> Array:
    """Phi, N x d, of raw features `x`, N x columns: within [-1, 1], rows of at most the row norm."""
    values = scale_columns(features, x)
    if features.backbone is not None:
        values = apply_backbone(features.backbone, values)
    phi: Array = np.hstack([values, np.ones((len(x), 1))])
    if features.row_norm is not None:
        phi *= np.minimum(1.0, features.row_norm / np.linalg.norm(phi, axis=1))[:, None]
    return phi


def scale_columns(features: FeatureMapSpec, x: Array) -> Array:
    """Raw features `x`, N x columns, centred, scaled and clipped to [-1, 1]: what a backbone is given."""
    if x.ndim != 2 or x.shape[1] != len(features.columns):
        raise ValueError(f"expected {len(features.columns)} columns, got an array of shape {x.shape}")
    with np.errstate(over="ignore"):
        scaled = (x - np.array(features.center)) / np.array(features.scale)
    clipped: Array = np.clip(scaled, -1.0, 1.0)
    return clipped


def encode_targets(task: TaskSpec, y: NDArray[np.str_] | Array) -> Array:
    """Y, N x K, within [-1, 1]: one-hot, -1 and +1 (the second class), or the scaled and clipped value."""
    if task.kind == "regression":
        scaled = (np.asarray(y, dtype=np.float64) - task.target_center) / task.target_scale
        return np.clip(scaled, -1.0, 1.0)[:, None]
    labels = np.asarray(y)
    one_hot: Array = np.column_stack([labels == label for label in task.classes]).astype(np.float64)
    if not (one_hot.sum(axis=1) == 1.0).all():
        raise ValueError("a label is none of the task's classes")
    return one_hot[:, 1:] - one_hot[:, :1] if task.kind == "binary" else one_hot


def _rounded(values: Array) -> tuple[float, ...]:
    """Six significant digits: constants of a public document, of samples that are private."""
    return tuple(float(f"{value:.6g}") for value in values)


def _label_order(label: str) -> tuple[bool, float, str]:
    """Numbers by value before words by spelling."""
    try:
        return False, float(label), label
    except ValueError:
        return True, 0.0, label
