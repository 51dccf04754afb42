"""What a job costs and which forms the market accepts, as pure functions of the form.

The bounds are the contract's; they are checked here so that a person learns of them before paying.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from omnilytics_app.domain.drafting import DataLook, ModelSize, Rehearsal
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.domain.training import training_of, training_problems
from omnilytics_app.ui.language import marked, tr

GROUPS = (3, 32)
GROUP_SIZE = (3, 16)
ROUNDS = (1, 256)
MIN_WINDOW_S = 1
WINDOWS = ("register_window", "publish_window", "submit_window", "settle_window", "dispute_window")
TASKS = ("classification", "binary", "regression")


class WizardStep(IntEnum):
    """The pages of the wizard, in order."""

    DATA = 0
    MODEL = 1
    START = 2
    TERMS = 3
    REVIEW = 4


STEP_FIELDS: Mapping[WizardStep, frozenset[str]] = {
    WizardStep.DATA: frozenset({"title", "data_file", "target", "evaluation_file", "left_out", "image_shape"}),
    WizardStep.MODEL: frozenset(
        {"task", "backbone", "loss", "optimiser", "rule", "penalty", "patience", "min_improvement"}
    ),
    WizardStep.START: frozenset(),
    WizardStep.TERMS: frozenset(
        {"rounds", "groups", "group_size", "faults", "reward", "token", "key_bits", "in_stores", *WINDOWS}
    ),
    WizardStep.REVIEW: frozenset(),
}
REQUIRED = frozenset({"title", "data_file", "target"})
"""Fields whose emptiness is not complained of before somebody has been there."""
_START_FIELDS = (
    *("data_file", "task", "target", "evaluation_file", "image_shape", "backbone", "loss", "left_out"),
    *("optimiser", "rule", "penalty"),
)

DURATIONS_S: Mapping[str, Mapping[str, int]] = {
    marked("Fast test"): dict(zip(WINDOWS, (600, 600, 600, 600, 600), strict=True)),
    marked("An evening"): dict(zip(WINDOWS, (3_600, 600, 900, 900, 600), strict=True)),
    marked("A week"): dict(zip(WINDOWS, (172_800, 7_200, 21_600, 14_400, 7_200), strict=True)),
}
"""Windows that go together, by what they are called; none is shorter than a public market takes, ten minutes."""


MOST_NUMBERED_CLASSES = 20
"""Of a column of numbers with more of them it is thought that it tells a quantity."""


@dataclass(frozen=True, slots=True)
class Cost:
    """The wei a job takes from the wallet on creation, transaction fees left out."""

    seats: int
    escrow: Wei
    bond: Wei

    @property
    def total(self) -> Wei:
        """Escrow and bond."""
        return Wei(self.escrow + self.bond)


def cost_of(form: JobForm) -> Cost:
    """Escrow = rounds x seats x reward; bond = seats x reward."""
    seats = form.groups * form.group_size
    return Cost(seats, Wei(form.rounds * seats * form.reward), Wei(seats * form.reward))


def most_faults(groups: int) -> int:
    """The most bad groups f that m groups can outvote: m >= 2 f + 3 (multi-Krum, Blanchard et al. 2017)."""
    return max(0, (groups - 3) // 2)


def usual_faults(groups: int) -> int:
    """How many bad groups a job tolerates as long as nobody chooses: one, where there are groups enough for that."""
    return min(1, most_faults(groups))


def usual_course_s(form: JobForm) -> int:
    """Seconds until the last settlement if every window is used up and nothing is contested."""
    return form.register_window + form.rounds * (form.publish_window + form.submit_window + form.settle_window)


def preset_of(form: JobForm) -> str:
    """The name of the windows' preset; empty where they are none of them."""
    return next(
        (name for name, windows in DURATIONS_S.items() if all(getattr(form, n) == s for n, s in windows.items())), ""
    )


def start_key(form: JobForm) -> tuple[object, ...]:
    """What the start of a job depends on: a rehearsal of other values says nothing of this form."""
    return tuple(getattr(form, name) for name in _START_FIELDS)


def size_of(form: JobForm, look: DataLook | None, rehearsal: Rehearsal | None) -> ModelSize | None:
    """How large the model will be: as it was rehearsed, or from the file's columns; None where nobody knows yet."""
    if rehearsal is not None:
        return ModelSize(rehearsal.features, rehearsal.outputs, rehearsal.description)
    if look is None or form.backbone or not form.target:
        return None
    target = look.column(form.target)
    names = [c.name for c in look.columns if c.name != form.target and c.name not in form.left_out]
    count = len(names)
    if look.resizable and look.picture and form.image_shape:
        count = form.image_shape[0] * form.image_shape[1] * look.picture[2]
    outputs = (target.distinct if target else 0) if form.task == "classification" else 1
    if not count or not outputs:
        return None
    letters = sum(map(len, names)) * count // len(names)
    return ModelSize(count + 1, outputs, 320 + letters + 24 * count + 16 * outputs)


def form_problems(form: JobForm, look: DataLook | None = None, held_out: DataLook | None = None) -> dict[str, str]:
    """One sentence for every field that cannot be used, by field name; empty if the job can be created.

    `look` and `held_out` are what the files hold, where they were looked into.
    """
    problems = {}
    if not form.title.strip():
        problems["title"] = tr("Give the job a title that data owners will recognise.")
    if not form.data_file:
        problems["data_file"] = tr("Choose the file with your own samples.")
    if not form.target.strip():
        problems["target"] = tr("Name the column to predict.")
    for name, (low, high) in (("rounds", ROUNDS), ("groups", GROUPS), ("group_size", GROUP_SIZE)):
        if not low <= getattr(form, name) <= high:
            problems[name] = tr("Between {low} and {high}.", low=low, high=high)
    if not 0 <= form.faults <= most_faults(form.groups):
        most = most_faults(form.groups)
        problems["faults"] = tr("{groups} groups can outvote at most {most}.", groups=form.groups, most=most)
    if form.reward <= 0:
        problems["reward"] = tr("Offer more than nothing.")
    for name in WINDOWS:
        if getattr(form, name) < MIN_WINDOW_S:
            problems[name] = tr("At least one second.")
    return problems | _learning_problems(form) | _data_problems(form, look, held_out)


def _learning_problems(form: JobForm) -> dict[str, str]:
    training = training_of(form.optimiser, form.rule, form.penalty, form.patience, form.min_improvement)
    problems = training_problems(training)
    if form.loss == "logistic" and form.task == "regression":
        problems["loss"] = tr("The logistic loss is for classes.")
    return problems


def _data_problems(form: JobForm, look: DataLook | None, held_out: DataLook | None) -> dict[str, str]:
    if look is None or look.path != form.data_file or not form.target:
        return {}
    problems = {}
    target = look.column(form.target)
    names = {column.name for column in look.columns}
    if target is None and not look.resizable:
        problems["target"] = tr("The file has no column of that name; choose one of its columns.")
    elif target is not None and not target.suits(form.task, whole=look.whole):
        problems["task"] = _unsuited(form.task, target.distinct, numeric=target.numeric)
    if not look.resizable and not names - {form.target} - set(form.left_out):
        problems["left_out"] = tr("Keep at least one column to learn from.")
    elif form.target in form.left_out:
        problems["left_out"] = tr("The column to predict cannot be left out.")
    if held_out is not None and held_out.path == form.evaluation_file and not (held_out.resizable or look.resizable):
        there = {column.name for column in held_out.columns}
        if missing := [c.name for c in look.columns if c.name not in there and c.name not in form.left_out]:
            problems["evaluation_file"] = tr("The held-out file lacks the column {name}.", name=repr(missing[0]))
    return problems


def _unsuited(task: str, distinct: int, *, numeric: bool) -> str:
    if task == "regression":
        return tr("The column to predict holds words; a regression predicts numbers.")
    if task == "binary":
        return tr("A binary task needs two labels, and the first rows hold %n.", n=distinct)
    if distinct <= 2:
        return tr("A classification needs three labels or more, and the first rows hold %n.", n=distinct)
    if numeric:
        return tr(
            "The column to predict holds %n different numbers, too many for classes; choose a regression.", n=distinct
        )
    return tr("The column to predict holds %n different labels, more than a job may have.", n=distinct)


def fitting_task(form: JobForm, look: DataLook) -> JobForm:
    """The form with a task that its target suits: few labels are classes, many numbers a quantity."""
    target = look.column(form.target)
    if target is None:
        return form
    is_quantity = target.numeric and target.distinct > MOST_NUMBERED_CLASSES
    if target.suits(form.task, whole=look.whole) and not (is_quantity and form.task == "classification"):
        return form
    few = [task for task in TASKS if target.suits(task)]
    if not few:
        return form
    task = few[-1] if is_quantity else few[0]
    loss = "squared" if task == "regression" else form.loss
    return replace(form, task=task, loss=loss)
