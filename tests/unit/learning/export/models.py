"""Exported models of every kind of task, of random numbers."""

import numpy as np

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.learning.export.model import ExportedModel, Provenance
from omnilytics_app.learning.feature_map import fit_feature_map

TASKS = {
    "classification": TaskSpec("classification", "kind", ("a", "b", "\u00e4 c")),
    "binary": TaskSpec("binary", "sick", ("no", "yes")),
    "regression": TaskSpec("regression", "value", (), 152.25, 230.5),
    "logistic": TaskSpec("classification", "kind", ("a", "b", "\u00e4 c"), loss="logistic"),
    "logistic binary": TaskSpec("binary", "sick", ("no", "yes"), loss="logistic"),
}


def raw_inputs(seed: int, count: int = 200) -> np.ndarray:
    """Columns of very different scales, outliers among them."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(count, 5)) * [1.0, 1e-4, 1e6, 3.0, 0.5] + [0.0, 7.0, 1e7, -2.0, 0.1]
    x[::10] *= 50
    return x


def features(seed: int, *, bounded: bool = True) -> FeatureMapSpec:
    fitted = fit_feature_map(("p", "q", "r", "s", "\u00fc"), raw_inputs(seed))
    return fitted if bounded else FeatureMapSpec(fitted.columns, fitted.center, fitted.scale)


def exported(kind: str, seed: int = 1, *, bounded: bool = True) -> ExportedModel:
    task = TASKS[kind]
    head = np.random.default_rng(seed).normal(size=(task.outputs, 6))
    return ExportedModel.of(features(seed, bounded=bounded), task, head, Provenance("A job", 7, 3))
