"""The same statistics in several jobs, in new groups every time: sums of threes that give single owners away.

A job with g owners to a group gives one equation for every group. From job to job the groups are drawn anew, and once
an owner's unit vector lies in the span of all groups so far its statistics follow from the sums, to the last bit, by
linear algebra that does not look at them. Several model owners who pool what they learned are no worse off than one.

The ledger of a client lets the exact statistics of a row leave in one job only, and knows a row again by what it holds:
in another order, with its columns exchanged, in another precision, among new ones.
"""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.leakage import market
from benchmarks.leakage.findings import Experiment, Finding
from omnilytics_app.learning.privacy.row_marks import known, row_marks
from omnilytics_app.learning.statistics import Statistics
from omnilytics_app.storage.data_ledger import DataLedger, LedgerEntry

Array = NDArray[np.float64]

MOST_JOBS = 20
NEW_ROWS = 5
"""That an owner adds to its data before its second job."""
_ROUNDING = 1e-6


@dataclass
class Pooled:
    """What is known of some owners after any number of jobs: who was summed with whom, and the sums."""

    owners: int
    groups: list[Array] = field(default_factory=list)
    sums: list[Array] = field(default_factory=list)

    def add(self, groups: NDArray[np.int64], statistics: Sequence[Statistics]) -> None:
        """One more job, with these owners (groups x members) and their statistics."""
        for members in groups:
            membership = np.zeros(self.owners)
            membership[members] = 1.0
            a, b = market.summed([statistics[owner] for owner in members])
            self.groups.append(membership)
            self.sums.append(np.concatenate([a.ravel(), b.ravel()]).astype(np.float64))

    @property
    def isolated(self) -> list[int]:
        """The owners whose statistics follow from the sums."""
        if not self.groups:
            return []
        system = np.array(self.groups)
        reach = np.linalg.pinv(system) @ system
        return [i for i in range(self.owners) if reach[i, i] > 1.0 - _ROUNDING]

    def statistics(self, owner: int) -> NDArray[np.int64]:
        """All entries of A and B of an isolated owner."""
        system = np.array(self.groups)
        entries: NDArray[np.int64] = np.rint(np.linalg.pinv(system)[owner] @ np.array(self.sums)).astype(np.int64)
        return entries


@dataclass(frozen=True)
class Client:
    """A data owner's client, as far as it remembers rows."""

    ledger: DataLedger
    key: bytes

    def take(self, job: int, x: Array) -> NDArray[np.bool_]:
        """Which raw rows (N x columns) it lets into a job without noise, noting that it does; none if it refuses."""
        marks = row_marks(x, self.key)
        fresh = ~known(marks, [self.ledger.marks_file(entry.name) for entry in self.ledger.entries() if entry.exact])
        if fresh.any():
            entry = LedgerEntry(f"job-{job}", "", (), int(fresh.sum()), "", "")
            self.ledger.write(entry, marks[fresh])
        return fresh


def run(trials: int) -> list[Finding]:
    """All findings, over `trials` sequences of jobs among the fifteen owners of a market."""
    experiment = Experiment("regrouping")
    first, everybody, exact = _without_ledger(trials)
    again, new = _second_job(trials)
    return [
        experiment.at_most("jobs until the first owner stands alone, no ledger", first, 6, "jobs"),
        experiment.at_most("jobs until every owner stands alone, no ledger", everybody, 8, "jobs"),
        experiment.control("owners' statistics read to the last bit, no ledger", exact, 1.0, "of owners"),
        experiment.at_most("rows that a second job gets, ledger", again, 0.0, "of rows"),
        experiment.at_least("rows added since that a second job gets, ledger", new, 1.0, "of rows"),
    ]


def draw_groups(rng: np.random.Generator, owners: int) -> NDArray[np.int64]:
    """The groups of a job that all owners take part in."""
    groups: NDArray[np.int64] = rng.permutation(owners).reshape(-1, market.GROUP_SIZE)
    return groups


def _without_ledger(trials: int) -> tuple[list[float], list[float], list[float]]:
    """Jobs until one owner stands alone, until all do, and the share of them whose statistics are then read exactly."""
    first: list[float] = []
    everybody: list[float] = []
    exact: list[float] = []
    for trial in range(trials):
        place = market.digits(1 + trial % 2)
        rng = np.random.default_rng((trial, 41))
        pooled = Pooled(len(place.frozen))
        for job in range(1, MOST_JOBS + 1):
            pooled.add(draw_groups(rng, pooled.owners), place.frozen)
            found = pooled.isolated
            if found and len(first) == trial:
                first.append(job)
            if len(found) == pooled.owners:
                break
        everybody.append(job)
        exact.append(float(np.mean([_is_exact(pooled, owner, place.frozen[owner]) for owner in found])))
    return first, everybody, exact


def _second_job(trials: int) -> tuple[list[float], list[float]]:
    """Of rows that a first job had, and of new ones, the shares that clients let into a second one."""
    again, new = [], []
    for trial in range(trials):
        place = market.digits(1 + trial % 2)
        rng = np.random.default_rng((trial, 42))
        with tempfile.TemporaryDirectory() as folder:
            client = Client(DataLedger(Path(folder) / "ledger"), rng.bytes(32))
            before = place.raw[trial % market.OWNERS].x
            client.take(1, before)
            after = np.concatenate([place.public_raw.x[:NEW_ROWS], before])
            order = rng.permutation(len(after))
            changed = after[order][:, rng.permutation(after.shape[1])].astype(np.float32)
            taken = client.take(2, changed.astype(np.float64))
            is_new = order < NEW_ROWS
            again.append(float(taken[~is_new].mean()))
            new.append(float(taken[is_new].mean()))
    return again, new


def _is_exact(pooled: Pooled, owner: int, truth: Statistics) -> bool:
    return bool((pooled.statistics(owner) == np.concatenate([truth.A.ravel(), truth.B.ravel()])).all())
