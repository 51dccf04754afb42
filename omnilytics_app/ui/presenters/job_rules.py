"""What a job costs and which forms the market accepts, as pure functions of the form.

The bounds are the contract's; they are checked here so that a person learns of them before paying.
"""

from dataclasses import dataclass

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.domain.training import training_of, training_problems

GROUPS = (3, 32)
GROUP_SIZE = (3, 16)
ROUNDS = (1, 256)
MIN_WINDOW_S = 1


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


def form_problems(form: JobForm) -> dict[str, str]:
    """One sentence for every field that cannot be used, by field name; empty if the job can be created."""
    problems = {}
    if not form.title.strip():
        problems["title"] = "Give the job a title that data owners will recognise."
    if not form.data_file:
        problems["data_file"] = "Choose the file with your own samples."
    if not form.target.strip():
        problems["target"] = "Name the column to predict."
    for name, (low, high) in (("rounds", ROUNDS), ("groups", GROUPS), ("group_size", GROUP_SIZE)):
        if not low <= getattr(form, name) <= high:
            problems[name] = f"Between {low} and {high}."
    if not 0 <= form.faults <= most_faults(form.groups):
        problems["faults"] = f"{form.groups} groups can outvote at most {most_faults(form.groups)}."
    if form.reward <= 0:
        problems["reward"] = "Offer more than nothing."
    problems |= _learning_problems(form)
    for name in ("register_window", "publish_window", "submit_window", "settle_window", "dispute_window"):
        if getattr(form, name) < MIN_WINDOW_S:
            problems[name] = "At least one second."
    return problems


def _learning_problems(form: JobForm) -> dict[str, str]:
    training = training_of(form.optimiser, form.rule, form.penalty, form.patience, form.min_improvement)
    problems = training_problems(training)
    if form.loss == "logistic" and form.task == "regression":
        problems["loss"] = "The logistic loss is for classes."
    return problems
