"""What a model owner sees while it designs a job: its data, what a start from them is worth, what the job will cost.

Values only; services make them and the window words them. Money in wei, sizes in bytes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import JobForm, Metric

MAX_LABELS = 64
"""Classes of a job at most; a column with more of them cannot be one's target."""


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """A column as far as the first rows tell: whether all of it are numbers, and how many different values it has.

    `distinct` is 0 for a column that was not looked into, such as the pixels of images.
    """

    name: str
    numeric: bool
    distinct: int

    def suits(self, task: str, *, whole: bool = True) -> bool:
        """Whether the column can be the target of a task; unless the file was read as a whole, labels may follow."""
        if not self.distinct:
            return self.numeric and task == "regression"
        if task == "regression":
            return self.numeric
        if task == "binary":
            return self.distinct == 2 or (not whole and self.distinct < 2)
        return (3 if whole else 1) <= self.distinct <= MAX_LABELS


@dataclass(frozen=True, slots=True)
class DataLook:
    """A data file before it is used: its columns in order, and its first rows as text.

    `shown` names the columns of `head`; a wide file is not shown as a whole. `picture` is height, width and channels
    where the columns are pixels; `resizable` says that its images are read in any size.
    """

    path: str
    rows: int
    exact: bool
    columns: tuple[ColumnLook, ...]
    shown: tuple[str, ...] = ()
    head: tuple[tuple[str, ...], ...] = ()
    picture: tuple[int, int, int] | None = None
    resizable: bool = False
    looked_at: int = 0
    """Rows that were read for this."""

    @property
    def whole(self) -> bool:
        """What is told of columns is told of all rows."""
        return self.exact and self.looked_at >= self.rows

    def column(self, name: str) -> ColumnLook | None:
        """The column of a name."""
        return next((column for column in self.columns if column.name == name), None)

    def targets(self, task: str) -> tuple[str, ...]:
        """The columns that a task may predict."""
        return tuple(column.name for column in self.columns if column.suits(task, whole=self.whole))


@dataclass(frozen=True, slots=True)
class NamedData:
    """A data set that the profile knows by name."""

    name: str
    path: str
    rows: int


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What the start of a job would be, from a real fit on this computer; nothing of it is kept or sent.

    `own_score` is on the own rows, each predicted by a model that did not see it; `score` on the held-out file.
    `pooled` is what ridge regression reaches on held-out rows when the others of them are added to the own ones, five
    times a fifth: a mark for what more data could give. Both are None without a file of held-out rows. `description`
    is what the columns and the task take in the job's document, in bytes.
    """

    rows: int
    features: int
    outputs: int
    metric: Metric
    own_score: float
    classes: Mapping[str, int] = field(default_factory=dict)
    held_out_rows: int = 0
    score: float | None = None
    pooled: float | None = None
    description: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class ModelSize:
    """d features with the constant, K outputs, and the bytes that describe them in the job's document."""

    features: int
    outputs: int
    description: int


class Expense(StrEnum):
    """What a model owner pays gas for, in the order of a job."""

    CREATE = "create"
    BEGIN = "begin"
    PUBLISH = "publish"
    SETTLE = "settle"
    AUDIT = "audit"
    ANSWER = "answer"
    END = "end"


@dataclass(frozen=True, slots=True)
class GasLine:
    """Gas of one kind until the end of a job: `likely` if all goes well, `worst` by what is held ready for it."""

    expense: Expense
    likely: int
    worst: int


@dataclass(frozen=True, slots=True)
class Sizes:
    """Payloads of a job in bytes: one model, one gradient, and all of them together."""

    model: int
    gradient: int
    total: int
    in_call_data: bool


@dataclass(frozen=True, slots=True)
class JobCosts:
    """What a job takes. `gas_price` is today's, `offered` what transactions have to be able to pay, both a unit.

    `problem` is a sentence where no job can be made of these choices; sizes and gas are then what is known.
    """

    escrow: Wei
    bond: Wei
    gas: tuple[GasLine, ...] = ()
    gas_price: Wei = Wei(0)  # noqa: RUF009 - a NewType is the identity
    offered: Wei = Wei(0)  # noqa: RUF009
    sizes: Sizes | None = None
    problem: str = ""
    field: str = ""
    """The field of the form that the problem belongs to."""
    in_coin: bool = True
    """Whether escrow and bond are coin, as fees are; in a token they are its smallest units, and add up to no total."""

    @property
    def likely_gas(self) -> int:
        """Units, if all goes well."""
        return sum(line.likely for line in self.gas)

    @property
    def worst_gas(self) -> int:
        """Units, if everything that may happen happens."""
        return sum(line.worst for line in self.gas)

    @property
    def likely_fees(self) -> Wei:
        """At today's price."""
        return Wei(self.likely_gas * self.gas_price)

    @property
    def worst_fees(self) -> Wei:
        """At what has to be offered."""
        return Wei(self.worst_gas * self.offered)

    @property
    def deposit(self) -> Wei:
        """What creating the job takes at once, fees left out."""
        return Wei(self.escrow + self.bond)

    @property
    def likely_total(self) -> Wei:
        """The coin that the job will have cost when every round was paid and the bond is back."""
        return Wei((self.escrow if self.in_coin else 0) + self.likely_fees)

    @property
    def most(self) -> Wei:
        """The coin that the wallet should hold: deposit and the worst fees."""
        return Wei((self.deposit if self.in_coin else 0) + self.worst_fees)


@dataclass(frozen=True, slots=True)
class JobDraft:
    """A form that is not a job yet, and the step a person had come to."""

    form: JobForm
    step: int = 0


@dataclass(frozen=True, slots=True)
class Reference:
    """What a job's score is held against beside its start: see `Rehearsal.pooled`."""

    pooled: float
    rows: int
    held_out_rows: int


@dataclass(frozen=True, slots=True)
class Prediction:
    """One row of a file as a model sees it; `confidence` is None for a value, `truth` empty where it is not known."""

    row: int
    predicted: str
    confidence: float | None = None
    truth: str = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """A model tried on a file: the first predictions, and the score where the file has the target's column.

    `chances` says that a confidence is a chance; otherwise it is the share of the winning score, good for ranking.
    """

    path: str
    target: str
    rows: int
    metric: Metric
    score: float | None
    head: tuple[Prediction, ...]
    round: int
    chances: bool = False
    wrong: int | None = None
    """Rows whose class was not found, where that is known."""
