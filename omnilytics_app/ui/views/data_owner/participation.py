"""A data owner's running job: phase, own work, own group round by round, and what was earned."""

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.ids import Address, GroupIndex, Wei
from omnilytics_app.domain.job import Member, Phase
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.ui.format import ether_exact, ether_unit, plural
from omnilytics_app.ui.models.group_states import group_grid, is_earned
from omnilytics_app.ui.models.job_states import job_names, job_state
from omnilytics_app.ui.models.phases import phase_view
from omnilytics_app.ui.models.rounds import OwnRound, own_round_columns, own_rounds
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.fields import Chooser
from omnilytics_app.ui.widgets.group_strip import GroupStrip
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.phase_bar import PhaseBar, WorkBar
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState, Figure, FigureStrip
from omnilytics_app.ui.widgets.tables import RowsView
from omnilytics_app.ui.widgets.text import ElidedLabel, Pill


class ParticipationView(QWidget):
    """Renders one `JobProgress` from the side of the owner `address`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: tuple[JobProgress, Address | None] | None = None
        self.title = ElidedLabel("", "title")
        self.chooser = Chooser("Participation shown")
        self.number, self.state = Pill(), Pill()
        self.earned = Figure("Earned so far")
        self.accepted = Figure("Rounds accepted")
        self.stake = Figure("Stake held")
        self.group = Figure("Your group")
        self.phase = PhaseBar(theme)
        self.work = WorkBar()
        self.strip = GroupStrip(theme, "Your group")
        self._no_strip = EmptyState(theme, "users", "No group yet", "Groups are drawn when registration ends.")
        self.rounds = RowsModel[OwnRound](theme, own_round_columns(()), self)
        self.rounds_table = RowsView(self.rounds, row_height=32, narrowest=84)
        for position, pixels in ((0, 92), (1, 168), (2, 178)):
            self.rounds_table.fix_width(position, pixels)
        self._rounds_card = Card(self.rounds_table, title="Rounds", spacing=6)
        self._lay_out()

    def _lay_out(self) -> None:
        heading = row(self.title, self.number, self.state)
        heading.setStretch(0, 1)
        self.setLayout(
            column(
                row(self.chooser, None),
                heading,
                FigureStrip(self.earned, self.accepted, self.stake, self.group),
                Card(self.phase, self.work, spacing=14),
                Card(self.strip, self._no_strip, title="Your group, round by round", spacing=10),
                self._rounds_card,
                spacing=16,
            )
        )

    def show_progress(self, progress: JobProgress, address: Address | None) -> None:
        """Show a snapshot."""
        before, self._shown = self._shown, (progress, address)
        if before == self._shown:
            return
        job = progress.job
        member = job.member(address) if address else None
        group = member.group if member else None
        self.title.setText(progress.title)
        self.number.setText(f"Job {job.job_id}")
        self.state.show_state(*job_state(progress))
        self._show_figures(progress, member)
        self.phase.show_phase(phase_view(job))
        self.work.show_work(progress.work, progress.activity)
        self.strip.setVisible(group is not None)
        self._no_strip.setVisible(group is None)
        if group is not None:
            self.strip.show_grid(group_grid(progress, group), job.round)
        self._show_rounds(progress, group)

    def show_choices(self, participations: tuple[JobProgress, ...]) -> None:
        """Show what else could be looked at than the snapshot shown."""
        if self._shown is not None:
            self.chooser.show_choices(job_names(participations), self._shown[0].job.job_id)

    def _show_figures(self, progress: JobProgress, member: Member | None) -> None:
        terms = progress.job.terms
        group = member.group if member else None
        rounds = sum(is_earned(r, group) for r in progress.rounds) if group is not None else 0
        earned = Wei(rounds * terms.reward)
        most = f"of at most {ether_unit(Wei(terms.rounds * terms.reward))}"
        self.earned.show_value(ether_unit(earned), most, exact=f"{ether_exact(earned)} ETH")
        self.accepted.show_value(f"{rounds} of {terms.rounds}", f"{ether_unit(terms.reward)} each")
        misses = member.misses if member else 0
        remark = f"{plural(misses, 'round')} missed" if misses else "nothing missed"
        held = member.stake if member else Wei(0)
        self.stake.show_value(ether_unit(held), remark, "warning" if misses else "")
        self._show_group(progress, member)

    def _show_group(self, progress: JobProgress, member: Member | None) -> None:
        job = progress.job
        if member is None or member.group is None:
            waiting = job.phase in {Phase.REGISTER, Phase.ARMED}
            self.group.show_value("\N{EN DASH}", "drawn by chance" if waiting else "left over by the draw")
        elif member.group in job.evicted:
            self.group.show_value(f"Group {member.group + 1}", "evicted", "danger")
        elif member.group in job.dropped:
            self.group.show_value(f"Group {member.group + 1}", "dropped", "danger")
        else:
            self.group.show_value(f"Group {member.group + 1}", f"with {job.terms.group_size - 1} other owners")

    def _show_rounds(self, progress: JobProgress, group: GroupIndex | None) -> None:
        rounds = own_rounds(progress, group) if group is not None else ()
        columns = own_round_columns(progress.rounds)
        if [c.title for c in columns] != [c.title for c in self.rounds.columns]:
            self.rounds.set_columns(columns)
        if rounds != self.rounds.rows:
            self.rounds.set_rows(rounds)
        self._rounds_card.setVisible(bool(rounds))
