"""The leverage rule: rows that group sums would give away are held back.

The leverage of a row is `h = phi^T (N A)^+ phi` with `N A` the sum of phi phi^T over the rows that are used (Hoaglin
and Welsch, The Hat Matrix in Regression and ANOVA, 1978). It is the share that the row has in a direction of its own:
at h = 1 no other row reaches there, and whoever knows the sums reads the row off them. Rows above `LIMIT` are dropped,
and again among those that are left, until none is above it.

The same holds for B, a row of which is the sum of phi over a class (for two classes with A's last row, which is the sum
over both): a row's share in its class is one over the class's number of rows, and whoever is the only one of its class
goes, whatever its leverage.

Leverages and shares only grow as other rows go. So a row once above the limit stays above it in every smaller set that
holds it, and the rows that remain do not depend on the order: they are the largest set in which nobody is above it.

`N A` itself is never formed. The triangle of a QR decomposition stands for it (`RowFactor`), which keeps directions
that squaring would lose: values far below one still show in B, whose grid is 2^-38. Leverages do not depend on the
scale of a column, so every column is scaled to length one first, and a direction counts as empty only where rounding
made it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.privacy import LARGEST_HELD_BACK
from omnilytics_app.errors import PrivacyRefused

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]

LIMIT = 0.9
"""Of the leverage, and the share in its class, of a row that is used."""
_CANDIDATE = 0.01
"""Share from which a row is looked at closely: at most 100 (d + K) rows, for leverages add up to the rank."""
_ROUNDING = 16.0 * np.finfo(np.float64).eps


@dataclass(frozen=True, slots=True)
class RowFactor:
    """Rows of phi (N x d) by their triangle R (at most d x d, R^T R = sum of phi phi^T) and their number."""

    triangle: Array
    count: int

    @classmethod
    def of(cls, phi: Array) -> "RowFactor":
        """The factor of some rows."""
        return cls(_triangle(phi), len(phi))

    @classmethod
    def merged(cls, factors: Iterable["RowFactor"]) -> "RowFactor":
        """The factor of the rows of all of `factors`, of which there is at least one."""
        parts = tuple(factors)
        return cls(_triangle(np.vstack([part.triangle for part in parts])), sum(part.count for part in parts))

    def metric(self) -> "LeverageMetric":
        """What measures leverages among these rows."""
        lengths = np.linalg.norm(self.triangle, axis=0)
        lengths[lengths == 0.0] = 1.0
        _, values, rotation = np.linalg.svd(self.triangle / lengths, full_matrices=False)
        largest = values[0] if len(values) else 0.0
        kept = values > _ROUNDING * max(self.triangle.shape[1], 1) * largest
        root = rotation[kept].T / lengths[:, None] / values[kept]
        return LeverageMetric(root, values[kept, None] * rotation[kept] * lengths)


@dataclass(frozen=True, slots=True)
class LeverageMetric:
    """`root` (d x rank) with `h = |phi^T root|^2` for rows among those it was made of, and `basis`, its left inverse.

    Those rows are combinations of the rows of `basis` (rank x d): `phi^T = (phi^T root) basis`.
    """

    root: Array
    basis: Array

    def leverages(self, phi: Array) -> Array:
        """The leverage of every row of `phi` (n x d); for rows of the set, between 0 and 1 but for rounding."""
        values: Array = ((phi @ self.root) ** 2).sum(axis=1)
        return values

    def bound(self, row_norm: float) -> float:
        """What no leverage of a row of this Euclidean norm exceeds."""
        if not self.root.size:
            return 0.0
        return float(row_norm * np.linalg.norm(self.root, 2)) ** 2

    def growth(self, later: "LeverageMetric") -> float:
        """The most by which leverages of rows in both sets are multiplied between this metric and a `later` one."""
        if not later.root.size:
            return 1.0
        return max(1.0, float(np.linalg.norm(self.basis @ later.root, 2)) ** 2)


@dataclass(frozen=True, slots=True)
class Rows:
    """Phi (n x d) of some rows, and the number of every row's class; all 0 for a regression."""

    phi: Array
    classes: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.phi)

    def take(self, rows: NDArray[Any]) -> "Rows":
        """Some of them, by numbers or mask."""
        return Rows(self.phi[rows], self.classes[rows])


@dataclass(frozen=True, slots=True)
class Crowd:
    """Rows by their factor, and how many there are of every class."""

    factor: RowFactor
    counts: NDArray[np.int64]

    @classmethod
    def of(cls, rows: Rows, classes: int) -> "Crowd":
        """What some rows come to, of so many classes."""
        return cls(RowFactor.of(rows.phi), np.bincount(rows.classes, minlength=classes))

    @classmethod
    def merged(cls, crowds: Iterable["Crowd"]) -> "Crowd":
        """All rows of `crowds`, of which there is at least one."""
        parts = tuple(crowds)
        return cls(RowFactor.merged(part.factor for part in parts), np.sum([part.counts for part in parts], axis=0))

    def standard(self) -> "Standard":
        """What says how much a row stands out among these."""
        return Standard(self.factor.metric(), self.counts)


@dataclass(frozen=True, slots=True)
class Standard:
    """Leverages and class sizes among some rows."""

    metric: LeverageMetric
    counts: NDArray[np.int64]

    def shares(self, rows: Rows) -> Array:
        """The larger of leverage and share in the class, of rows among those it was made of."""
        shares: Array = np.maximum(self.metric.leverages(rows.phi), 1.0 / self.counts[rows.classes])
        return shares

    def bound(self, row_norm: float) -> float:
        """What no share of a row of this Euclidean norm exceeds."""
        present = self.counts[self.counts > 0]
        return max(self.metric.bound(row_norm), 1.0 / present.min() if len(present) else 0.0)


@dataclass(frozen=True, slots=True)
class Candidates:
    """One part looked at closely: its inconspicuous rows as a crowd; number and values of the others.

    `highest` is the largest leverage among the inconspicuous.
    """

    rest: Crowd
    numbers: NDArray[np.int64]
    rows: Rows
    highest: float


def candidates(rows: Rows, standard: Standard, gone: Mask | None = None) -> Candidates:
    """The rows of a part with a share from 0.01 on. Rows in `gone` were dropped in an earlier pass."""
    numbers = np.arange(len(rows)) if gone is None else np.flatnonzero(~gone)
    close = standard.shares(rows.take(numbers)) >= _CANDIDATE
    rest = rows.take(numbers[~close])
    highest = float(standard.metric.leverages(rest.phi).max()) if len(rest) else 0.0
    return Candidates(Crowd.of(rest, len(standard.counts)), numbers[close], rows.take(numbers[close]), highest)


@dataclass(frozen=True, slots=True)
class Settled:
    """What candidates of all parts give: for every part the rows to drop, and whether that is all of them.

    Where `final` is False some other row may now stand out: another pass with `standard` is needed, without the
    dropped.
    """

    dropped: tuple[NDArray[np.int64], ...]
    standard: Standard
    final: bool


def settle(parts: Sequence[Candidates], standard: Standard) -> Settled:
    """Drop among the candidates of all parts until none is above the limit; `standard` is what found them."""
    rows = Rows(np.vstack([part.rows.phi for part in parts]), np.concatenate([part.rows.classes for part in parts]))
    rest = Crowd.merged(part.rest for part in parts)
    dropped, last = _drop(rows, rest)
    ends = np.cumsum([len(part.rows) for part in parts])[:-1]
    by_part = tuple(part.numbers[gone] for part, gone in zip(parts, np.split(dropped, ends), strict=True))
    highest = max(part.highest for part in parts)
    inconspicuous = highest * standard.metric.growth(last.metric) <= LIMIT and (last.counts[rest.counts > 0] > 1).all()
    return Settled(by_part, last, bool(not dropped.any() or inconspicuous))


def held_back(phi: Array, classes: NDArray[np.int64] | None = None) -> Mask:
    """Which rows of `phi` (N x d), of these classes if there are any, are not used."""
    rows = Rows(phi, np.zeros(len(phi), np.int64) if classes is None else classes)
    gone = np.zeros(len(phi), dtype=np.bool_)
    standard = Crowd.of(rows, int(rows.classes.max(initial=0)) + 1).standard()
    while True:
        settled = settle([candidates(rows, standard, gone)], standard)
        gone[settled.dropped[0]] = True
        if settled.final:
            return gone
        standard = settled.standard


def _drop(rows: Rows, rest: Crowd) -> tuple[Mask, Standard]:
    """Which of the rows to drop, `rest` being others that stay; and the standard of all that stay."""
    dropped = np.zeros(len(rows), dtype=np.bool_)
    while True:
        kept = np.flatnonzero(~dropped)
        standard = Crowd.merged((rest, Crowd.of(rows.take(kept), len(rest.counts)))).standard()
        high = kept[standard.shares(rows.take(kept)) > LIMIT]
        if not len(high):
            return dropped, standard
        dropped[high] = True


def _triangle(phi: Array) -> Array:
    return np.asarray(np.linalg.qr(phi, mode="r"), dtype=np.float64)


def require_few_held_back(dropped: int, count: int) -> None:
    """Raises `PrivacyRefused` where more than a tenth of `count` rows would be held back."""
    if count and dropped > LARGEST_HELD_BACK * count:
        raise PrivacyRefused(
            f"{dropped} of your {count} rows stand out so much that the sums of your group would show them, and would "
            "be held back; use more rows, join with noise (differential privacy), or accept to join with the others."
        )
