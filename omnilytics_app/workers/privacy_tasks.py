"""Tasks that look at a data set with its owner's eyes: which rows were used before, which stand out, what noise costs.

Pure functions for worker processes; a part at a time, and what they return is small but for the marks, 8 bytes a row.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import Part, Samples, read_part
from omnilytics_app.learning.datasets.columns import missing_columns, number_or_nan
from omnilytics_app.learning.feature_map import apply_feature_map, encode_targets
from omnilytics_app.learning.loss import form_of
from omnilytics_app.learning.moments import Moments
from omnilytics_app.learning.privacy import cost
from omnilytics_app.learning.privacy.leverage import (
    Candidates,
    Crowd,
    Mask,
    Rows,
    Settled,
    Standard,
    candidates,
    settle,
)
from omnilytics_app.learning.privacy.map_guard import SAMPLE_ROWS, require_single_backbone_use, require_single_use
from omnilytics_app.learning.privacy.noisy_means import add_noise, draw, useful_means
from omnilytics_app.learning.privacy.row_marks import Marks, known, row_marks
from omnilytics_app.learning.privacy.sensitivity import NoiseLevels
from omnilytics_app.learning.statistics import Statistics, quantise
from omnilytics_app.workers.data_tasks import Contribution, Summary, summary_of
from omnilytics_app.workers.exposure import secret_task

SAMPLED_ROWS = 2_048
"""Rows of a data set that the job's map is tried on and the cost of noise is estimated from, evenly spread."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """An earlier use of data: the job's name in the ledger, its columns, its marks, and whether it was exact."""

    name: str
    columns: tuple[str, ...]
    marks: Path
    exact: bool


@dataclass(frozen=True, slots=True)
class Memory:
    """Everything remembered, and the key of the marks."""

    key: bytes = field(repr=False)
    uses: tuple[Remembered, ...] = ()


@dataclass(frozen=True)
class Examined:
    """What one pass over some parts finds.

    `marks` and `used` have an array for each part, an element for each of its rows; `used` rows have left exactly in an
    earlier job, and all others are `fresh`; `crowd` is what those come to. `matches` counts rows by earlier use,
    exact or not. `sample` are rows spread over the parts.
    """

    fresh: Summary | None
    stale: Summary | None
    crowd: Crowd
    marks: tuple[Marks, ...]
    used: tuple[Mask, ...]
    matches: Mapping[str, int]
    sample: Samples

    def __add__(self, other: "Examined") -> "Examined":
        names = self.matches.keys() | other.matches.keys()
        return Examined(
            _sum(self.fresh, other.fresh),
            _sum(self.stale, other.stale),
            Crowd.merged((self.crowd, other.crowd)),
            (*self.marks, *other.marks),
            (*self.used, *other.used),
            {name: self.matches.get(name, 0) + other.matches.get(name, 0) for name in names},
            Samples(np.concatenate([self.sample.x, other.sample.x]), np.concatenate([self.sample.y, other.sample.y])),
        )

    @property
    def whole(self) -> Summary:
        """All rows."""
        total = _sum(self.fresh, self.stale)
        if total is None:
            raise ValueError("nothing was examined")
        return total


def _sum(one: Summary | None, other: Summary | None) -> Summary | None:
    return one + other if one is not None and other is not None else one or other


@secret_task
def examine_part(item: tuple[Part, int], contribution: Contribution, memory: Memory, stride: int) -> Examined:
    """A part, before which so many rows lie, with every `stride`-th row as a sample. Raises `DataFileError`."""
    part, before = item
    samples = read_part(part, contribution.features, contribution.task)
    own = row_marks(samples.x, memory.key)
    used, matches = _recognised(part, own, contribution.features.columns, memory)
    fresh = _take(samples, ~used)
    return Examined(
        summary_of(fresh, contribution) if len(fresh) else None,
        summary_of(_take(samples, used), contribution) if used.any() else None,
        Crowd.of(rows_of(fresh, contribution), max(1, len(contribution.task.classes))),
        (own,),
        (used,),
        matches,
        _take(samples, np.arange(len(samples)) % stride == -before % stride),
    )


@secret_task
def candidates_of(item: tuple[Part, Mask], contribution: Contribution, standard: Standard) -> Candidates:
    """The rows of a part that stand out or may do so once others are gone, those in the mask left aside."""
    part, gone = item
    samples = read_part(part, contribution.features, contribution.task)
    return candidates(rows_of(samples, contribution), standard, gone)


@secret_task
def settle_candidates(close: Sequence[Candidates], standard: Standard) -> Settled:
    """Which of all parts' candidates are held back by this standard, and the next one."""
    return settle(close, standard)


@secret_task
def draw_noise(count_and_level: tuple[int, float]) -> np.ndarray:
    """So many draws of the noise of a release."""
    return draw(*count_and_level)


@secret_task
def summarise_rows(item: tuple[Part, Mask], contribution: Contribution) -> Summary:
    """Moments and profile of some rows of a part, at least one."""
    part, rows = item
    return summary_of(_take(read_part(part, contribution.features, contribution.task), rows), contribution)


@secret_task
def require_honest_map(sample: Samples, features: FeatureMapSpec, task: TaskSpec) -> None:
    """Raises `PrivacyRefused` if a job's map takes more from these rows than one use of every column."""
    y = np.asarray(sample.y, dtype=np.float64) if task.kind == "regression" else None
    require_single_use(features, task, sample.x, y)
    if features.backbone is not None:
        rows = np.linspace(0, len(sample) - 1, min(len(sample), SAMPLE_ROWS)).round().astype(np.int64)
        plain = FeatureMapSpec(features.columns, features.center, features.scale, None, features.backbone)
        require_single_backbone_use(apply_feature_map(plain, sample.x[rows])[:, :-1])


@secret_task
def noise_cost_on(
    fold: int, sample: Samples, features: FeatureMapSpec, question: cost.CostQuestion
) -> tuple[float, dict[float, float]]:
    """Scores on one fold of a sample; see `learning.privacy.cost`."""
    task = question.task
    return cost.fold_scores(fold, apply_feature_map(features, sample.x), encode_targets(task, sample.y), question)


@secret_task
def freeze_noisy(
    moments: Moments, levels: NoiseLevels, on_gram: Sequence[np.ndarray], on_cross: Sequence[np.ndarray], task: TaskSpec
) -> tuple[bytes, bytes]:
    """The serialised statistics of moments with noise, and their digest."""
    noisy = add_noise(moments, levels, np.concatenate(on_gram), np.concatenate(on_cross))
    statistics: Statistics = quantise(*useful_means(noisy, form_of(task)), moments.count)
    return statistics.to_bytes(), statistics.digest


def rows_of(samples: Samples, contribution: Contribution) -> Rows:
    """Samples as the leverage rule looks at them."""
    task, phi = contribution.task, apply_feature_map(contribution.features, samples.x)
    if task.kind == "regression":
        return Rows(phi, np.zeros(len(phi), np.int64))
    targets = encode_targets(task, samples.y)
    return Rows(
        phi, targets.argmax(axis=1) if task.kind == "classification" else (targets[:, 0] > 0.0).astype(np.int64)
    )


def _recognised(part: Part, own: Marks, columns: tuple[str, ...], memory: Memory) -> tuple[Mask, dict[str, int]]:
    """Which rows left exactly in an earlier job, and how many are known from which.

    Rows are compared on the columns that the earlier job used, where the source still has them by name; otherwise on
    those of this job, if there are as many, for columns may have been renamed.
    """
    used, matches = np.zeros(len(own), dtype=np.bool_), dict[str, int]()
    marks_by_columns: dict[frozenset[str], Marks | None] = {frozenset(columns): own}
    for use in memory.uses:
        wanted = frozenset(use.columns)
        if wanted not in marks_by_columns:
            marks_by_columns[wanted] = _marks_of(part, use.columns, memory.key)
        marks = marks_by_columns[wanted]
        if marks is None and len(use.columns) == len(columns):
            marks = own
        if marks is not None:
            found = known(marks, [use.marks])
            matches[use.name] = int(found.sum())
            if use.exact:
                used |= found
    return used, matches


def _marks_of(part: Part, columns: tuple[str, ...], key: bytes) -> Marks | None:
    """Marks of a part's rows on other columns than the job's; None if it has not all of them."""
    if missing_columns(part.source, columns):
        return None
    try:
        x = part.read(columns).x
    except DataFileError:  # cells that this job does not read need not be numbers
        text = part.read((), columns).text
        x = np.array([[number_or_nan(cell) for cell in text[column].tolist()] for column in columns]).T
    return row_marks(x, key)


def _take(samples: Samples, rows: Mask) -> Samples:
    return Samples(samples.x[rows], samples.y[rows])
