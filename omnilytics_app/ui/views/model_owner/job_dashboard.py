"""A job of this model owner while it runs and after it: phase, score, groups, the decrypted model, the rounds."""

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.job import Outcome
from omnilytics_app.domain.progress import JobProgress, Metric, RoundKind, RoundProgress
from omnilytics_app.ui.format import ether_exact, ether_unit, plural, score, signed_score
from omnilytics_app.ui.models.group_states import group_grid
from omnilytics_app.ui.models.phases import phase_view
from omnilytics_app.ui.models.rounds import METRICS, latest_score, round_columns
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.model_owner.model_card import ModelCard
from omnilytics_app.ui.widgets.group_strip import GroupStrip
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.phase_bar import PhaseBar, WorkBar
from omnilytics_app.ui.widgets.score_chart import ScoreChart, ScorePoint, ScoreSeries
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState, Figure, FigureStrip
from omnilytics_app.ui.widgets.tables import RowsView


class JobDashboard(QWidget):
    """Renders one `JobProgress`, part by part, and only the parts that changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: JobProgress | None = None
        self.score = Figure("Score")
        self.rounds_figure = Figure("Rounds")
        self.owners = Figure("Data owners")
        self.escrow = Figure("Left in escrow")
        self.phase = PhaseBar(theme)
        self.work = WorkBar()
        self.chart = ScoreChart(theme)
        self.groups = GroupStrip(theme)
        self.model_card = ModelCard(theme)
        self.rounds = RowsModel[RoundProgress](theme, round_columns((), scored=True), self)
        self.rounds_table = RowsView(self.rounds, row_height=32, narrowest=88)
        self.rounds_table.fix_width(0, 92)
        self.rounds_table.fix_width(1, 168)
        self._no_groups = EmptyState(
            theme, "users", "No groups yet", "They are drawn by chance when registration ends."
        )
        self._chart_card = Card(self.chart, None, title="Score by round", spacing=10)
        self._rounds_card = Card(self.rounds_table, title="Rounds", spacing=6)
        self._lay_out()

    def _lay_out(self) -> None:
        groups = Card(self.groups, self._no_groups, None, title="Groups by round", spacing=10)
        pair = row(self._chart_card, groups, spacing=16)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        progress = Card(self.phase, self.work, spacing=14)
        self.setLayout(
            column(
                FigureStrip(self.score, self.rounds_figure, self.owners, self.escrow),
                progress,
                pair,
                self.model_card,
                self._rounds_card,
                spacing=16,
            )
        )

    def show_progress(self, progress: JobProgress) -> None:
        """Show a snapshot."""
        before, self._shown = self._shown, progress
        if before == progress:
            return
        self.phase.show_phase(phase_view(progress.job))
        self.work.show_work(progress.work, progress.activity)
        self._show_figures(progress)
        self.groups.show_grid(group_grid(progress), progress.job.round)
        self.groups.setVisible(progress.job.groups > 0)
        self._no_groups.setVisible(progress.job.groups == 0)
        self.model_card.show_model(progress)
        if before is None or before.rounds != progress.rounds or before.initial_score != progress.initial_score:
            self.chart.show_series(_series(progress))
            self._show_rounds(progress.rounds)

    def _show_figures(self, progress: JobProgress) -> None:
        job = progress.job
        self._show_score(progress)
        settled = sum(1 for r in progress.rounds if r.outcome is not Outcome.PENDING)
        audits = sum(1 for r in progress.rounds if r.kind is RoundKind.AUDIT)
        self.rounds_figure.show_value(f"{settled} of {job.terms.rounds}", plural(audits, "audit") if audits else "")
        out = len(job.evicted) + len(job.dropped)
        drawn = plural(job.groups, "group") if job.groups else f"of {job.terms.seats} seats"
        remark = f"{drawn}, {out} out" if out else drawn
        self.owners.show_value(str(job.member_count), remark, "danger" if out else "")
        held = Wei(job.escrow + job.bond)
        self.escrow.show_value(
            ether_unit(job.escrow), f"+ {ether_unit(job.bond)} bond", exact=f"{ether_exact(held)} ETH with the bond"
        )

    def _show_score(self, progress: JobProgress) -> None:
        latest = latest_score(progress)
        self.score.show_caption(METRICS[progress.metric])
        if latest is None:
            self.score.show_value("\N{EN DASH}")
        elif progress.initial_score is None:
            self.score.show_value(score(latest))
        elif all(r.score is None for r in progress.rounds):
            self.score.show_value(score(latest), "before the first round")
        else:
            gain = latest - progress.initial_score
            self.score.show_value(score(latest), f"{signed_score(gain)} since the start", "success" if gain > 0 else "")

    def _show_rounds(self, rounds: tuple[RoundProgress, ...]) -> None:
        columns = round_columns(rounds, scored=True)
        if [c.title for c in columns] != [c.title for c in self.rounds.columns]:
            self.rounds.set_columns(columns)
        self.rounds.set_rows(rounds)
        self._rounds_card.setVisible(bool(rounds))


def _series(progress: JobProgress) -> ScoreSeries:
    points = tuple(
        ScorePoint(r.number, r.score, r.kind is RoundKind.AUDIT) for r in progress.rounds if r.score is not None
    )
    bounded = progress.metric is Metric.ACCURACY
    return ScoreSeries(points, progress.initial_score, progress.job.terms.rounds, bounded)
