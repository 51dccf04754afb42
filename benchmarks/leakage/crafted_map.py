"""A feature map made to spy: one column repeated at a tiny scale, so that it becomes a row of steps.

A column with a tiny scale says -1 below its centre and +1 above. Half the difference of two such steps is 1 for the
rows whose value lies between the centres and 0 for all others. So the sums of a group hold, for every interval, how
many rows lie in it and the sum of their other features; an interval with one row gives that row away, whole. Steps are
put where the model owner's own samples say that values lie.

Two guards stand against it, each of them enough: the map is refused, for it uses a column twice, and each of its steps
is refused by itself; and rows that are alone in an interval have leverage one, so that far more of them would be held
back than a client goes along with.
"""

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from benchmarks.leakage import market
from benchmarks.leakage.findings import Experiment, Finding
from benchmarks.leakage.isolated_rows import Sums
from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import PrivacyRefused
from omnilytics_app.learning import demo_data
from omnilytics_app.learning.datasets.samples import Samples
from omnilytics_app.learning.feature_map import fit_feature_map, task_of
from omnilytics_app.learning.privacy.leverage import held_back, require_few_held_back
from omnilytics_app.learning.privacy.map_guard import require_single_use

Array = NDArray[np.float64]
T = TypeVar("T")

OWNERS, ROWS = 6, 60
STEPS = 500
SAME = 0.01
"""Of a feature's range [-1, 1]: up to which every value of a row counts as recovered."""
_STEP_SCALE = 1e-9
_SPIED = (0, 3, 13, 23)
"""Columns with a value of its own in nearly every row."""


@dataclass(frozen=True)
class Spy:
    """An honest map of a table, and the same map with steps on one of its columns put behind it."""

    honest: FeatureMapSpec
    crafted: FeatureMapSpec
    spied: int

    @classmethod
    def craft(cls, columns: tuple[str, ...], own: Array, spied: int) -> "Spy":
        """Steps on the column number `spied`, where the model owner's samples `own` have their quantiles."""
        honest = fit_feature_map(columns, own)
        places = np.quantile(own[:, spied], np.linspace(0.0, 1.0, STEPS))
        crafted = FeatureMapSpec(
            (*honest.columns, *(columns[spied],) * STEPS),
            (*honest.center, *places.tolist()),
            (*honest.scale, *(_STEP_SCALE,) * STEPS),
        )
        return cls(honest, crafted, spied)

    def one_step(self) -> FeatureMapSpec:
        """The honest map, but for one step at the centre of the spied column."""
        scale = list(self.honest.scale)
        scale[self.spied] = _STEP_SCALE
        return replace(self.honest, scale=tuple(scale))

    def taken(self, samples: Samples) -> Samples:
        """What the crafted map takes out of an owner's table: a column as often as it is named."""
        steps = np.repeat(samples.x[:, [self.spied]], STEPS, axis=1)
        return Samples(np.hstack([samples.x, steps]), samples.y)

    def read(self, sums: Sums) -> Array:
        """The features (rows x columns of the honest map) of all rows that are alone between two steps."""
        first = len(self.honest.columns)
        between = np.zeros((STEPS - 1, len(sums.A)))
        positions = np.arange(STEPS - 1)
        between[positions, first + positions] = 0.5
        between[positions, first + positions + 1] = -0.5
        inside = between @ sums.A
        counts = (inside * between).sum(axis=1)
        return inside[np.abs(counts - 1.0) < 0.1, :first]


def share_recovered(found: Array, truth: Array) -> float:
    """The share of rows of `truth` that `found` holds, every value within `SAME`."""
    if not len(found):
        return 0.0
    return float((np.abs(truth[:, None, :] - found[None]).max(axis=2).min(axis=1) <= SAME).mean())


def run(trials: int) -> list[Finding]:
    """All findings, over the groups of `trials` markets of the breast cancer table."""
    experiment = Experiment("crafted map")
    told: dict[str, list[float]] = {}
    for trial in range(trials):
        split = demo_data.split("breast_cancer", 1 + trial, OWNERS)
        task = task_of(split.kind, split.target, split.model_owner.y)
        spy = Spy.craft(split.columns, split.model_owner.x, spied=_SPIED[trial % len(_SPIED)])
        raw = [Samples(part.x[:ROWS], part.y[:ROWS]) for part in split.owners]
        owners = [market.encode(spy.crafted, task, spy.taken(samples)) for samples in raw]
        gone = [held_back(owner.phi, owner.classes) for owner in owners]
        for samples, outstanding in zip(raw, gone, strict=True):
            told.setdefault("map", []).append(_refuses_map(spy.crafted, task, spy.taken(samples)))
            told.setdefault("step", []).append(_refuses_map(spy.one_step(), task, samples))
            told.setdefault("honest", []).append(_refuses_map(spy.honest, task, samples))
            told.setdefault("rows", []).append(_refuses_rows(outstanding))
            honest = market.encode(spy.honest, task, samples)
            told.setdefault("few", []).append(float(held_back(honest.phi, honest.classes).mean()))
        for everyone, masks in zip(_groups(owners), _groups(gone), strict=True):
            truth = np.concatenate([owner.phi for owner in everyone])[:, : len(split.columns)]
            left = [owner.rows(~rows) for owner, rows in zip(everyone, masks, strict=True) if not rows.all()]
            told.setdefault("read", []).append(share_recovered(spy.read(Sums.of(everyone)), truth))
            told.setdefault("left", []).append(share_recovered(spy.read(Sums.of(left)), truth) if left else 0.0)
    return [
        experiment.control(f"rows of 3 x {ROWS} read off group sums, no guard", told["read"], 0.4, "of rows"),
        experiment.at_most(
            f"rows of 3 x {ROWS} read off group sums, leverage rule alone", told["left"], 0.0, "of rows"
        ),
        experiment.at_least("clients that refuse the map", told["map"], 1.0, "of owners"),
        experiment.at_least("clients that refuse a single step", told["step"], 1.0, "of owners"),
        experiment.at_least("clients that refuse to hold back so many rows", told["rows"], 1.0, "of owners"),
        experiment.at_most("clients that refuse the honest map", told["honest"], 0.0, "of owners"),
        experiment.at_most("rows held back under the honest map", told["few"], 0.1, "of rows"),
    ]


def _groups(owners: list[T]) -> list[list[T]]:
    return [owners[start : start + market.GROUP_SIZE] for start in range(0, len(owners), market.GROUP_SIZE)]


def _refuses_map(features: FeatureMapSpec, task: TaskSpec, samples: Samples) -> bool:
    try:
        require_single_use(features, task, samples.x)
    except PrivacyRefused:
        return True
    return False


def _refuses_rows(outstanding: NDArray[np.bool_]) -> bool:
    try:
        require_few_held_back(int(outstanding.sum()), len(outstanding))
    except PrivacyRefused:
        return True
    return False
