"""From a data file to statistics that may leave: examined, held back where it must be, frozen with noise or without.

The file is read once, a second time where rows may stand out, and only those parts again of which rows are left out.
Nothing here leaves the machine or is written down; see `services.join_job` for what does and when.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from operator import add

import numpy as np

from omnilytics_app.domain.privacy import Accepted, NoiseCost, PrivacyChoice
from omnilytics_app.errors import PrivacyRefused, clause
from omnilytics_app.learning.datasets import Dataset
from omnilytics_app.learning.evaluation import metric_of
from omnilytics_app.learning.moments import Moments
from omnilytics_app.learning.privacy.cost import FOLDS, CostQuestion
from omnilytics_app.learning.privacy.gaussian import mu_of
from omnilytics_app.learning.privacy.leverage import LIMIT, Mask, require_few_held_back
from omnilytics_app.learning.privacy.noisy_means import draws
from omnilytics_app.learning.privacy.row_marks import Marks
from omnilytics_app.learning.privacy.sensitivity import NoiseLevels, noise_levels, row_bound, target_bound
from omnilytics_app.services.open_data import open_data
from omnilytics_app.workers.data_tasks import Contribution, Summary, freeze_summary
from omnilytics_app.workers.pool import Report, WorkerPool
from omnilytics_app.workers.privacy_tasks import (
    SAMPLED_ROWS,
    Examined,
    Memory,
    candidates_of,
    draw_noise,
    examine_part,
    freeze_noisy,
    noise_cost_on,
    require_honest_map,
    settle_candidates,
    summarise_rows,
)

SUMMING, COMPARING = clause("Summing up the data"), clause("Looking for rows that stand out")
DRAWING, ESTIMATING = clause("Drawing noise"), clause("Estimating what noise costs")
_DRAWS_A_TASK = 10_000


@dataclass(frozen=True)
class Examination:
    """A data set under a job's map.

    `gone` has a mask for each part: rows that are left out where no noise is added, because they were used before or
    stand out; the latter are `held_back` in number.
    """

    dataset: Dataset
    contribution: Contribution
    found: Examined
    gone: tuple[Mask, ...]
    held_back: int

    @property
    def used_before(self) -> int:
        """Rows whose exact statistics left in an earlier job."""
        return sum(int(mask.sum()) for mask in self.found.used)

    def levels(self, mu: float) -> NoiseLevels:
        """The noise under which this job's statistics of these rows are mu-private."""
        features, task = self.contribution.features, self.contribution.task
        return noise_levels(row_bound(features), target_bound(task), mu)


@dataclass(frozen=True, slots=True)
class Frozen:
    """Serialised statistics, their digest, and the marks of the rows behind them."""

    statistics: bytes
    digest: bytes
    marks: Marks


async def examine(
    contribution: Contribution, memory: Memory, pool: WorkerPool, report: Report | None = None
) -> Examination:
    """Look at a data set. Raises `DataFileError`."""
    dataset = await open_data(contribution.data_file, pool, report)
    stride = max(1, -(-dataset.rows // SAMPLED_ROWS))
    before = accumulate((part.rows for part in dataset.parts), initial=0)
    items = list(zip(dataset.parts, before, strict=False))
    found = await pool.fold(SUMMING, examine_part, items, add, report, contribution, memory, stride)
    gone = await _hold_back(dataset, contribution, found, pool, report)
    held_back = sum(int(mask.sum()) for mask in gone) - sum(int(mask.sum()) for mask in found.used)
    return Examination(dataset, contribution, found, gone, held_back)


async def require_map(examination: Examination, pool: WorkerPool) -> None:
    """Raises `PrivacyRefused` where the job's map takes more from these rows than one use of every column."""
    contribution = examination.contribution
    await pool.run(require_honest_map, examination.found.sample, contribution.features, contribution.task)


def require_rows(examination: Examination, choice: PrivacyChoice, used_in: Sequence[str]) -> None:
    """Raises `PrivacyRefused` where too few rows may be used without noise."""
    rows, used, held = examination.dataset.rows, examination.used_before, examination.held_back
    name, jobs = examination.dataset.name, ", ".join(used_in)
    if used and used + held == rows:
        raise PrivacyRefused(
            f"No row of {name} is left, as {used} of {rows} were used without noise in {jobs} and a second job could "
            "tell them apart, and any others stand out; use other data, or join with noise (differential privacy)."
        )
    if held == rows:
        raise PrivacyRefused(
            f"Every row of {name} stands out, as happens where rows are hardly more than the "
            f"{examination.contribution.features.dimension} features of the job; use more rows, or join with noise "
            "(differential privacy)."
        )
    if Accepted.HELD_BACK not in choice.accepted:
        require_few_held_back(held, rows - used)


async def freeze_exact(examination: Examination, pool: WorkerPool, *, everything: bool = False) -> Frozen:
    """The statistics of the rows that may be used without noise, or of `everything`. Raises `DataFileError`."""
    found, dataset = examination.found, examination.dataset
    if everything or found.fresh is None:
        summary, gone = found.whole, tuple(np.zeros_like(mask) for mask in examination.gone)
    else:
        summary, gone = await _without_held_back(examination, found.fresh, pool), examination.gone
    statistics, digest = await pool.run(freeze_summary, dataset.name, summary, examination.contribution)
    marks = np.concatenate([m[~mask] for m, mask in zip(found.marks, gone, strict=True)])
    return Frozen(statistics, digest, marks)


async def freeze_with_noise(
    examination: Examination, mu: float, pool: WorkerPool, report: Report | None = None
) -> Frozen:
    """The mu-private statistics of all rows, with noise that is fresh at every call. Raises `DataFileError`."""
    found, contribution, levels = examination.found, examination.contribution, examination.levels(mu)
    await pool.run(freeze_summary, examination.dataset.name, found.whole, contribution)  # refuses what is unusable
    counts = draws(contribution.features.dimension, contribution.task.outputs, levels)
    tasks = [
        (min(_DRAWS_A_TASK, count - at), level) for count, level in counts for at in range(0, count, _DRAWS_A_TASK)
    ]
    drawn = await pool.map(DRAWING, draw_noise, tasks, report)
    on_gram = -(-counts[0][0] // _DRAWS_A_TASK)
    statistics, digest = await pool.run(
        freeze_noisy, found.whole.moments, levels, drawn[:on_gram], drawn[on_gram:], contribution.task
    )
    return Frozen(statistics, digest, np.concatenate(found.marks))


async def noise_cost(
    examination: Examination,
    owners: int,
    delta: float,
    epsilons: Sequence[float],
    pool: WorkerPool,
    report: Report | None,
) -> NoiseCost:
    """What noise would cost if all owners of the job had rows like these and added it."""
    levels = {epsilon: examination.levels(mu_of(epsilon, delta)) for epsilon in epsilons}
    contribution = examination.contribution
    question = CostQuestion(contribution.task, examination.dataset.rows, owners, levels)
    folds = await pool.map(
        ESTIMATING, noise_cost_on, range(FOLDS), report, examination.found.sample, contribution.features, question
    )
    exact = float(np.mean([score for score, _ in folds]))
    metric = metric_of(contribution.task)
    return NoiseCost(metric, exact, {e: float(np.mean([scores[e] for _, scores in folds])) for e in epsilons})


def purpose_of(examination: Examination, key: bytes, epsilon: float, delta: float) -> str:
    """A keyed digest of data, map and noise: releases of one purpose may stand for each other."""
    moments, contribution = examination.found.whole.moments, examination.contribution
    digest = hashlib.blake2b(key=key, digest_size=32)
    digest.update(repr((contribution.features, contribution.task, epsilon, delta, moments.count)).encode())
    digest.update(moments.gram.tobytes() + moments.cross.tobytes())
    return digest.hexdigest()


async def _hold_back(
    dataset: Dataset, contribution: Contribution, found: Examined, pool: WorkerPool, report: Report | None
) -> tuple[Mask, ...]:
    gone = [mask.copy() for mask in found.used]
    standard = found.crowd.standard()
    if standard.bound(row_bound(contribution.features)) <= LIMIT:
        return tuple(gone)  # nobody can stand out among so many
    while True:
        items = list(zip(dataset.parts, gone, strict=True))
        close = await pool.map(COMPARING, candidates_of, items, report, contribution, standard)
        settled = await pool.run(settle_candidates, close, standard)
        for mask, dropped in zip(gone, settled.dropped, strict=True):
            mask[dropped] = True
        if settled.final:
            return tuple(gone)
        standard = settled.standard


async def _without_held_back(examination: Examination, fresh: Summary, pool: WorkerPool) -> Summary:
    parts = zip(examination.dataset.parts, examination.gone, examination.found.used, strict=True)
    items = [(part, rows) for part, gone, used in parts if (rows := gone & ~used).any()]
    if not items:
        return fresh
    held = await pool.fold(COMPARING, summarise_rows, items, add, None, examination.contribution)
    moments = fresh.moments
    kept = Moments(
        moments.gram - held.moments.gram, moments.cross - held.moments.cross, moments.count - held.moments.count
    )
    return replace(fresh, moments=kept, profile=replace(fresh.profile, rows=kept.count))
