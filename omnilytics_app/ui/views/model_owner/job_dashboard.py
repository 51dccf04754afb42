"""A job of this model owner while it runs and after it: phase, score, groups, roster, model, costs, rounds."""

from functools import cached_property

from PySide6.QtWidgets import QHBoxLayout, QWidget

from omnilytics_app.domain.drafting import Reference
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.job import Outcome
from omnilytics_app.domain.progress import JobProgress, RoundKind, RoundProgress
from omnilytics_app.ui.format import score, signed_score
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.group_states import group_grid
from omnilytics_app.ui.models.job_costs import amount_of
from omnilytics_app.ui.models.phase_words import phase_words
from omnilytics_app.ui.models.phases import phase_view
from omnilytics_app.ui.models.rounds import latest_score, metric_name, round_columns
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.model_owner.budget_card import BudgetCard
from omnilytics_app.ui.views.model_owner.chart_card import ChartCard
from omnilytics_app.ui.views.model_owner.model_card import ModelCard
from omnilytics_app.ui.views.model_owner.roster_card import RosterCard
from omnilytics_app.ui.widgets.group_strip import GroupStrip, ScrolledStrip
from omnilytics_app.ui.widgets.later import Later, OneByOne
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.phase_bar import PhaseBar, WorkBar
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState, Figure, FigureStrip
from omnilytics_app.ui.widgets.tables import RowsView
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel

_LATER = ("model_card", "budget", "roster")
"""In the order in which they are built."""
_MOST_OF_GROUPS = 280
"""Pixels; about as high as the chart beside them, and room for eight groups."""
_HEADING = 34
"""As high as the heading of the chart beside it, which has buttons in it."""


class JobDashboard(QWidget):
    """Renders one `JobProgress`, part by part, and only the parts that changed.

    What is furthest down is built a turn of the event loop later than the rest, or when it is wanted.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[JobProgress, Reference | None] | None = None
        self._places = {part: Later() for part in _LATER}
        self._soon = OneByOne(self, [(part,) for part in _LATER])
        self.score = Figure(tr("Score"))
        self.rounds_figure = Figure(tr("Rounds"))
        self.owners = Figure(tr("Data owners"))
        self.escrow = Figure(tr("Left in escrow"))
        self.phase = PhaseBar(theme)
        self.words = PlainLabel("", "secondary", wrap=True)
        self.work = WorkBar()
        self.chart_card = ChartCard(theme)
        self.groups = GroupStrip(theme)
        self.groups.setAccessibleName(tr("Groups by round"))
        self._groups_area = ScrolledStrip(self.groups, _MOST_OF_GROUPS)
        self.rounds = RowsModel[RoundProgress](theme, round_columns((), scored=True), self)
        self.rounds_table = RowsView(self.rounds, row_height=32, narrowest=88)
        self.rounds_table.setAccessibleName(tr("Rounds"))
        self.rounds_table.fix_width(0, 92)
        self.rounds_table.fix_width(1, 168)
        self._no_groups = EmptyState(
            theme, "users", tr("No groups yet"), tr("They are drawn by chance when registration ends.")
        )
        self._rounds_card = Card(self.rounds_table, title=tr("Rounds"), spacing=6)
        self._lay_out()

    @cached_property
    def model_card(self) -> ModelCard:
        """The model, which only this computer can see."""
        card = ModelCard(self._theme)
        if self._shown is not None:
            card.show_model(self._shown[0])
        return self._places["model_card"].fill(card)

    @cached_property
    def budget(self) -> BudgetCard:
        """Where the money is."""
        card = BudgetCard(self._theme)
        if self._shown is not None:
            card.show_costs(self._shown[0])
        return self._places["budget"].fill(card)

    @cached_property
    def roster(self) -> RosterCard:
        """Who takes part."""
        card = RosterCard(self._theme)
        if self._shown is not None:
            card.show_job(self._shown[0].job, self._shown[0].token)
        return self._places["roster"].fill(card)

    def _lay_out(self) -> None:
        heading = ElidedLabel(tr("Groups by round"), "title")
        heading.setMinimumHeight(_HEADING)
        groups = Card(heading, self._groups_area, self._no_groups, None, spacing=10)
        self.setLayout(
            column(
                FigureStrip(self.score, self.rounds_figure, self.owners, self.escrow),
                Card(self.phase, self.words, self.work, spacing=14),
                _pair(self.chart_card, groups),
                self._places["model_card"],
                self._rounds_card,
                self._places["budget"],
                self._places["roster"],
                spacing=16,
            )
        )

    def show_progress(self, progress: JobProgress, reference: Reference | None = None) -> None:
        """Show a snapshot, and what its score is held against."""
        before, self._shown = self._shown, (progress, reference)
        if before == self._shown:
            return
        self.phase.show_phase(phase_view(progress.job))
        self.words.setText(phase_words(progress.job))
        self.work.show_work(progress.work, sentence(progress.activity))
        self._show_figures(progress)
        self.groups.show_grid(group_grid(progress), progress.job.round)
        self._groups_area.setVisible(progress.job.groups > 0)
        self._no_groups.setVisible(progress.job.groups == 0)
        self.chart_card.show_progress(progress, reference)
        self._show_later_parts(progress)
        if before is None or before[0].rounds != progress.rounds:
            self._show_rounds(progress.rounds)

    def _show_later_parts(self, progress: JobProgress) -> None:
        """Those that are there; the others show what was shown last when they come."""
        built = vars(self)
        if "model_card" in built:
            self.model_card.show_model(progress)
        if "budget" in built:
            self.budget.show_costs(progress)
        if "roster" in built:
            self.roster.show_job(progress.job, progress.token)
        if not built.keys() >= set(_LATER):
            self._soon.start()

    def _show_figures(self, progress: JobProgress) -> None:
        job = progress.job
        self._show_score(progress)
        settled = sum(1 for r in progress.rounds if r.outcome is not Outcome.PENDING)
        audits = sum(1 for r in progress.rounds if r.kind is RoundKind.AUDIT)
        self.rounds_figure.show_value(
            tr("{settled} of {total}", settled=settled, total=job.terms.rounds),
            tr("%n audit(s)", n=audits) if audits else "",
        )
        out = len(job.evicted) + len(job.dropped)
        drawn = tr("%n group(s)", n=job.groups) if job.groups else tr("of %n seat(s)", n=job.terms.seats)
        remark = tr("{groups}, {out} out", groups=drawn, out=out) if out else drawn
        self.owners.show_value(str(job.member_count), remark, "danger" if out else "")
        token, held = progress.token, Wei(job.escrow + job.bond)
        self.escrow.show_value(
            amount_of(job.escrow, token),
            tr("+ {bond} bond", bond=amount_of(job.bond, token)),
            exact=tr("{amount} with the bond", amount=amount_of(held, token)),
        )

    def _show_score(self, progress: JobProgress) -> None:
        latest = latest_score(progress)
        self.score.show_caption(metric_name(progress.metric))
        if latest is None:
            self.score.show_value("\N{EN DASH}")
        elif progress.initial_score is None:
            self.score.show_value(score(latest))
        elif all(r.score is None for r in progress.rounds):
            self.score.show_value(score(latest), tr("before the first round"))
        else:
            gain = latest - progress.initial_score
            said = tr("{gain} since the start", gain=signed_score(gain))
            self.score.show_value(score(latest), said, "success" if gain > 0 else "")

    def _show_rounds(self, rounds: tuple[RoundProgress, ...]) -> None:
        columns = round_columns(rounds, scored=True)
        if [c.title for c in columns] != [c.title for c in self.rounds.columns]:
            self.rounds.set_columns(columns)
        self.rounds.set_rows(rounds)
        self._rounds_card.setVisible(bool(rounds))


def _pair(left: QWidget, right: QWidget) -> QHBoxLayout:
    """Two cards side by side, of the same width."""
    pair = row(left, right, spacing=16)
    pair.setStretch(0, 1)
    pair.setStretch(1, 1)
    return pair
