"""A row that changes between two rounds, and why statistics are frozen.

A model owner knows a group's sums before and after; the other members' parts cancel. Of a *replaced* row the
difference is `x x^T - z z^T` over N, from which both the new x and the old z follow exactly: sum B over all classes is
the mean of the rows, so it tells x - z, and A tells the rest. Of an *added* row the difference is `x x^T - A` over
N + 1 with the member's own A, which the group's mean stands in for; with a second added row A cancels, and both follow
exactly. The attacker knows how many rows the member holds.

A client refuses: it computes with no other statistics than those whose digest it stored on joining.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.leakage import market, single_members
from benchmarks.leakage.findings import Experiment, Finding
from benchmarks.leakage.market import Encoded
from omnilytics_app.errors import StatisticsChanged
from omnilytics_app.learning.statistics import A_SCALE_BITS, B_SCALE_BITS, Statistics
from omnilytics_app.workers.gradient_tasks import cut_statistics

Array = NDArray[np.float64]

SAME = 0.01
"""Of a feature's range [-1, 1]: the largest error of a row that counts as read exactly."""


@dataclass(frozen=True)
class Sums:
    """What is known of a group at some time: sum A (d x d), and the sum of B over all classes (d)."""

    A: Array
    mean: Array

    @classmethod
    def of(cls, members: Sequence[Encoded]) -> "Sums":
        """From the members' statistics."""
        a, b = market.summed([member.frozen() for member in members])
        return cls(a / 2.0**A_SCALE_BITS, b.sum(axis=0) / 2.0**B_SCALE_BITS)

    def __sub__(self, other: "Sums") -> "Sums":
        return Sums(self.A - other.A, self.mean - other.mean)

    def __mul__(self, factor: float) -> "Sums":
        return Sums(self.A * factor, self.mean * factor)


def pair_of(difference: Sums) -> tuple[Array, Array]:
    """The rows x and z, of `x x^T - z z^T` and `x - z`.

    With `e = x - z` the first is `z e^T + e z^T + e e^T`: its trace gives `z e`, its product with e gives z.
    """
    step, square = difference.mean, float(difference.mean @ difference.mean)
    along = (float(np.trace(difference.A)) - square) / 2.0
    old = (difference.A @ step - step * square - step * along) / square
    return old + step, old


def replaced(before: Sums, after: Sums, count: int) -> tuple[Array, Array]:
    """The new row and the old one, of a member with `count` rows."""
    return pair_of((after - before) * count)


def added(before: Sums, after: Sums, count: int) -> Array:
    """The row added to a member of `count` rows, as far as the member is like the rest of its group."""
    return (after - before).mean * (count + 1.0) + before.mean * (1.0 / market.GROUP_SIZE)


def added_twice(before: Sums, between: Sums, after: Sums, count: int) -> tuple[Array, Array]:
    """The second row and the first one added to a member of `count` rows."""
    first = (between - before) * (count + 1.0)
    return pair_of((after - between) * (count + 2.0) - first * (count / (count + 1.0)))


@dataclass(frozen=True)
class Member:
    """A member's rows at first, with one row of `extra` more, with both, and with the first of them for its own."""

    place: market.Market
    extra: Encoded

    def sums(self) -> tuple[Sums, Sums, Sums, Sums]:
        """What is known of its group in each of these."""
        first, *others = self.place.owners[: market.GROUP_SIZE]
        once, twice = first.joined(self.extra.rows([0])), first.joined(self.extra)
        exchanged = once.rows(np.arange(1, len(once)))
        at_first, with_one, with_two, changed = (Sums.of([x, *others]) for x in (first, once, twice, exchanged))
        return at_first, with_one, with_two, changed


def run(trials: int) -> list[Finding]:
    """All findings, over a group in each of `trials` markets."""
    experiment = Experiment("changed rows")
    exchanged, twice, once, guess = [], [], [], []
    for trial in range(trials):
        place = market.digits(1 + trial)
        extra = place.public.rows([2 * trial, 2 * trial + 1])
        before, with_one, with_two, changed = Member(place, extra).sums()
        own, x = place.owners[0], extra.phi
        exchanged.append(_exact(replaced(before, changed, len(own)), (x[0], own.phi[0])))
        twice.append(_exact(added_twice(before, with_one, with_two, len(own)), (x[1], x[0])))
        once.append(_error(added(before, with_one, len(own)), x[0]))
        guess.append(_error(before.mean / market.GROUP_SIZE, x[0]))
    accepted, changed_accepted = _accepted(trials)
    error = "error of the one row added, root mean square"
    return [
        experiment.control("rows read exactly off sums, one replaced", exchanged, 1.0, "of rows"),
        experiment.control("rows read exactly off sums, two added in turn", twice, 1.0, "of rows"),
        experiment.at_most(error, once, 0.05, "of [-1, 1]", chance=float(np.mean(guess))),
        experiment.at_least("rounds computed with frozen statistics", accepted, 1.0, "of rounds"),
        experiment.at_most("rounds computed with statistics of one row more", changed_accepted, 0.0, "of rounds"),
    ]


def _accepted(trials: int) -> tuple[list[bool], list[bool]]:
    """Whether a client's worker computes with the statistics that were frozen, and with those of one row more."""
    unchanged, changed = [], []
    for trial in range(trials):
        rng = np.random.default_rng((trial, 51))
        owner = single_members.ModelOwner.publish(rng)
        rows = single_members.draw_rows(rng)
        frozen, later = rows.rows(slice(1, None)).frozen(), rows.frozen()
        unchanged.append(_computes(owner, frozen, frozen.digest))
        changed.append(_computes(owner, later, frozen.digest))
    return unchanged, changed


def _computes(owner: single_members.ModelOwner, statistics: Statistics, digest: bytes) -> bool:
    layout = owner.layout
    try:
        cut_statistics(statistics.to_bytes(), digest, layout, 1)
    except StatisticsChanged:
        return False
    return True


def _exact(found: Sequence[Array], truth: Sequence[Array]) -> float:
    return float(np.mean([np.abs(x - y).max() <= SAME for x, y in zip(found, truth, strict=True)]))


def _error(found: Array, truth: Array) -> float:
    return float(np.sqrt(((found - truth) ** 2).mean()))
