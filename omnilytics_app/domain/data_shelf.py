"""A data owner's data sets as it sees them: what a file holds, whether it is as it was, and what has left of it.

The budget is counted by registered file. Before anything is joined the rows themselves are looked up in the ledger,
whatever file they are in, and that count, never this one, decides (`services.data_memory`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from omnilytics_app.domain.ids import JobId


class FileState(StrEnum):
    """How a registered file compares with what it was when it was registered."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    GONE = "gone"
    """There is nothing at its path: moved, renamed or deleted."""
    UNREADABLE = "unreadable"


class ColumnKind(StrEnum):
    """What a column holds in the rows looked at."""

    NUMBER = "number"
    TEXT = "text"


class Flaw(StrEnum):
    """What is wrong with a file, or strange."""

    FEW_ROWS = "few-rows"
    EMPTY_CELLS = "empty-cells"
    NOT_FINITE = "not-finite"
    ALL_CONSTANT = "all-constant"
    CONSTANT = "constant"
    MANY_COLUMNS = "many-columns"


BLOCKING = frozenset({Flaw.FEW_ROWS, Flaw.ALL_CONSTANT})
"""Flaws with which no job can be joined."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A flaw, the columns it is about, and how many cells, rows or columns."""

    flaw: Flaw
    columns: tuple[str, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class ColumnSummary:
    """A column in the rows looked at: its range where it holds numbers, its labels where there are few values."""

    name: str
    kind: ColumnKind
    low: float | None = None
    high: float | None = None
    distinct: int = 0
    empty: int = 0
    labels: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a data file holds, before it is used. `head` are a few rows as text, cell by cell of `columns`.

    `rows` is estimated unless `exact`. `left_out` columns were not looked at. Of images, `columns` is their class.
    """

    path: str
    rows: int
    exact: bool
    looked_at: int
    columns: tuple[ColumnSummary, ...]
    head: tuple[tuple[str, ...], ...] = ()
    findings: tuple[Finding, ...] = ()
    left_out: int = 0
    image_shape: tuple[int, int, int] | None = None

    @property
    def usable(self) -> bool:
        """Whether any job could be joined with it."""
        return not any(finding.flaw in BLOCKING for finding in self.findings)


@dataclass(frozen=True, slots=True)
class DataUse:
    """A job that a data set was joined with. `epsilon` is 0 where the statistics left exactly.

    `frozen` tells that the statistics computed on joining are on this computer, so that no round reads the file again.
    """

    job_id: JobId | None
    title: str
    rows: int
    epsilon: float = 0.0
    delta: float = 0.0
    frozen: bool = False

    @property
    def exact(self) -> bool:
        """Without noise: these rows join no other job unless noise is added."""
        return self.epsilon == 0.0


@dataclass(frozen=True, slots=True)
class PrivacyAccount:
    """The epsilon spent by a data set's noisy releases, of `budget`; `after` is the total with one more by its epsilon.

    Releases for the same purpose count once. Composition is exact for Gaussian noise, so totals are less than sums.
    """

    spent: float
    budget: float
    after: Mapping[float, float] = field(default_factory=dict)

    @property
    def left(self) -> bool:
        """Whether any release of those offered still fits."""
        return any(total <= self.budget for total in self.after.values())


@dataclass(frozen=True, slots=True)
class DataSetStatus:
    """A registered data set."""

    name: str
    path: str
    columns: tuple[str, ...]
    rows: int
    exact: bool
    state: FileState
    account: PrivacyAccount
    uses: tuple[DataUse, ...] = ()

    @property
    def exact_uses(self) -> int:
        """Jobs in which its statistics left exactly."""
        return sum(use.exact for use in self.uses)


@dataclass(frozen=True, slots=True)
class JobFit:
    """Whether a data set fits an open job; `reason` is why not, in one sentence, empty where nothing speaks against."""

    job_id: JobId
    reason: str = ""

    @property
    def fits(self) -> bool:
        """Whether it does."""
        return not self.reason
