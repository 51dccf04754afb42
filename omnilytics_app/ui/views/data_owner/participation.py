"""A data owner's running job: phase, own work, own group round by round, and what was earned."""

from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from omnilytics_app.domain.accounting import stake_is_free
from omnilytics_app.domain.data_owner import may_leave
from omnilytics_app.domain.ids import Address, GroupIndex, Wei
from omnilytics_app.domain.job import Member, Phase
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.ui.format import countdown, local_time, tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.group_states import group_grid, is_earned
from omnilytics_app.ui.models.job_states import job_names, job_state
from omnilytics_app.ui.models.money import exact_money, money
from omnilytics_app.ui.models.phases import phase_view
from omnilytics_app.ui.models.rounds import OwnRound, own_round_columns, own_rounds
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.presenters.reasons import ReasonsPresenter
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.line import Line
from omnilytics_app.ui.views.data_owner.reason_card import ReasonCard
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Chooser
from omnilytics_app.ui.widgets.group_strip import GroupStrip
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.phase_bar import PhaseBar, WorkBar
from omnilytics_app.ui.widgets.surfaces import Card, EmptyState, Figure, FigureStrip
from omnilytics_app.ui.widgets.tables import RowsView
from omnilytics_app.ui.widgets.text import ElidedLabel, Pill


class ParticipationView(QWidget):
    """Renders one `JobProgress` from the side of the owner `address`; reasons are `ReasonsPresenter`'s.

    Without one it says where jobs are found. The signals ask for the open jobs, and for the wallet.
    """

    jobs_wanted = Signal()
    wallet_wanted = Signal()

    def __init__(self, presenter: ReasonsPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: tuple[JobProgress, Address | None] | None = None
        self.title = ElidedLabel("", "title")
        self.chooser = Chooser(tr("Participation shown"))
        self.number, self.state = Pill(), Pill()
        self.earned = Figure(tr("Earned so far"))
        self.accepted = Figure(tr("Rounds accepted"))
        self.stake = Figure(tr("Stake held"))
        self.group = Figure(tr("Your group"))
        self.phase = PhaseBar(theme)
        self.work = WorkBar()
        self.strip = GroupStrip(theme, tr("Your group"))
        self._no_strip = EmptyState(theme, "users", tr("No group yet"), tr("Groups are drawn when registration ends."))
        self.rounds = RowsModel[OwnRound](theme, own_round_columns(()), self)
        self.rounds_table = RowsView(self.rounds, row_height=32, narrowest=84)
        for position, pixels in ((0, 92), (1, 168), (2, 178)):
            self.rounds_table.fix_width(position, pixels)
        self.rounds_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rounds_table.setAccessibleName(tr("Rounds"))
        self.rounds_table.selectionModel().selectionChanged.connect(self._on_round_selected)
        self.reason = ReasonCard(presenter, theme)
        self.pause_button = Button(theme, tr("&Pause computing"), "pause")
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.leave_button = Button(theme, tr("&Leave job…"), "minus")
        self.leave_button.clicked.connect(self._on_leave_clicked)
        self.withdraw_button = Button(theme, tr("&Withdraw in the wallet"), "withdraw")
        self.withdraw_button.clicked.connect(self.wallet_wanted)
        presenter.busy_changed.connect(self._on_busy_changed)
        self.pause_note = Line(theme)
        self._strip_card = Card(self.strip, self._no_strip, title=tr("Your group, round by round"), spacing=10)
        self._rounds_card = Card(self.rounds_table, title=tr("Rounds"), spacing=6)
        none = EmptyState(theme, "users", tr("You take part in no job"), tr("Join one that fits your data."))
        self.jobs_button = Button(theme, tr("Look at open &jobs"), "search", "primary")
        self.jobs_button.clicked.connect(self.jobs_wanted)
        self.no_job = Card(none, row(None, self.jobs_button, None), margins=(16, 8, 16, 28))
        self._lay_out()

    def _lay_out(self) -> None:
        heading = row(self.title, self.number, self.state)
        heading.setStretch(0, 1)
        work = row(self.work, self.pause_button, self.leave_button, self.withdraw_button, spacing=16)
        work.setStretch(0, 1)
        self._job = holder(
            column(
                row(self.chooser, None),
                heading,
                FigureStrip(self.earned, self.accepted, self.stake, self.group),
                Card(self.phase, work, self.pause_note, spacing=14),
                self._strip_card,
                self._rounds_card,
                self.reason,
                spacing=16,
            )
        )
        self._job.hide()
        self.setLayout(column(self.no_job, self._job, spacing=0))

    def show_progress(self, progress: JobProgress, address: Address | None) -> None:
        """Show a snapshot."""
        before, self._shown = self._shown, (progress, address)
        if before == self._shown:
            return
        job = progress.job
        member = job.member(address) if address else None
        group = member.group if member else None
        self.title.setText(progress.title)
        self.number.setText(tr("Job {number}", number=job.job_id))
        self.state.show_state(*job_state(progress))
        self._show_figures(progress, member)
        self.phase.show_phase(phase_view(job))
        self.work.show_work(progress.work, sentence(progress.activity))
        self._show_pause(progress)
        self._show_ways_out()
        self.no_job.hide()
        self._job.show()
        self._strip_card.setVisible(not progress.left)
        self.strip.setVisible(group is not None)
        self._no_strip.setVisible(group is None)
        if group is not None:
            self.strip.show_grid(group_grid(progress, group), job.round)
        self._show_rounds(progress, group)

    def show_choices(self, participations: tuple[JobProgress, ...]) -> None:
        """Show what else could be looked at than the snapshot shown."""
        if self._shown is not None:
            self.chooser.show_choices(job_names(participations), self._shown[0].job.job_id)

    def _show_pause(self, progress: JobProgress) -> None:
        """What is put off, until when, and what missing the deadline would cost."""
        ready = not progress.finished and self._computes(progress)
        self.pause_button.setVisible(ready)
        self.pause_button.setText(tr("&Resume computing") if progress.paused else tr("&Pause computing"))
        self.pause_button.set_icon("play" if progress.paused else "pause")
        self.pause_note.setVisible(ready and progress.paused)
        if progress.paused:
            self.pause_note.say("pause", _pause_sentence(progress))

    def _computes(self, progress: JobProgress) -> bool:
        """Whether there is or may be something to compute: not once the job or the group is out."""
        address = self._shown[1] if self._shown is not None else None
        job, member = progress.job, progress.job.member(address) if address is not None else None
        if member is None or job.phase is Phase.CLOSED:
            return False
        return not job.groups or member.group in job.live

    def _show_ways_out(self) -> None:
        """Leaving while the chain allows it; and the wallet, once money is free there."""
        if self._shown is None:
            return
        progress, address = self._shown
        job, member = progress.job, progress.job.member(address) if address is not None else None
        self.leave_button.setVisible(member is not None and job.phase is Phase.REGISTER)
        reason = self._presenter.keyless or (
            "" if address and may_leave(job, address) else tr("All seats are taken, or the registration is over.")
        )
        self.leave_button.setEnabled(not reason and not self._presenter.busy)
        self.leave_button.setToolTip(tooltip(reason))
        waiting = tr("{action}…", action=self._presenter.action)
        self.leave_button.setText(waiting if self._presenter.busy else tr("&Leave job…"))
        self.withdraw_button.setVisible(progress.left or (member is not None and stake_is_free(job, member)))

    def _on_busy_changed(self) -> None:
        self._show_ways_out()

    def _on_leave_clicked(self) -> None:
        if self._shown is not None:
            self._presenter.leave(self._shown[0].job.job_id)

    def _on_pause_clicked(self) -> None:
        if self._shown is not None:
            progress = self._shown[0]
            self._presenter.pause(progress.job.job_id, pause=not progress.paused)

    def _on_round_selected(self, selected: QItemSelection) -> None:
        if indexes := selected.indexes():
            self._presenter.choose(self.rounds.rows[indexes[0].row()].played.number)

    def _show_figures(self, progress: JobProgress, member: Member | None) -> None:
        terms = progress.job.terms
        group = member.group if member else None
        rounds = sum(is_earned(r, group) for r in progress.rounds) if group is not None else 0
        earned = Wei(rounds * terms.reward)
        most = tr("of at most {amount}", amount=money(progress.token, terms.rounds * terms.reward))
        self.earned.show_value(money(progress.token, earned), most, exact=exact_money(progress.token, earned))
        self.accepted.show_value(
            tr("{accepted} of {all}", accepted=rounds, all=terms.rounds),
            tr("{amount} each", amount=money(progress.token, terms.reward)),
        )
        misses = member.misses if member else 0
        remark = tr("%n round(s) missed", n=misses) if misses else tr("nothing missed")
        held = member.stake if member else Wei(0)
        remark = tr("returned to your credit") if progress.left else remark
        self.stake.show_value(money(progress.token, held), remark, "warning" if misses else "")
        self._show_group(progress, member)

    def _show_group(self, progress: JobProgress, member: Member | None) -> None:
        job = progress.job
        if progress.left:
            self.group.show_value("\N{EN DASH}", tr("you left"))
        elif member is None or member.group is None:
            waiting = job.phase in {Phase.REGISTER, Phase.ARMED}
            self.group.show_value("\N{EN DASH}", tr("drawn by chance") if waiting else tr("left over by the draw"))
        elif member.group in job.evicted:
            self.group.show_value(tr("Group {number}", number=member.group + 1), tr("evicted"), "danger")
        elif member.group in job.dropped:
            self.group.show_value(tr("Group {number}", number=member.group + 1), tr("dropped"), "danger")
        else:
            others = tr("with %n other owner(s)", n=job.terms.group_size - 1)
            self.group.show_value(tr("Group {number}", number=member.group + 1), others)

    def _show_rounds(self, progress: JobProgress, group: GroupIndex | None) -> None:
        rounds = own_rounds(progress, group) if group is not None else ()
        columns = own_round_columns(progress.rounds)
        if [c.title for c in columns] != [c.title for c in self.rounds.columns]:
            self.rounds.set_columns(columns)
        if rounds != self.rounds.rows:
            self.rounds.set_rows(rounds)
        self._rounds_card.setVisible(bool(rounds))


def _pause_sentence(progress: JobProgress) -> str:
    job, penalty = progress.job, money(progress.token, progress.job.terms.absence_penalty)
    if progress.held_until:
        said = tr(
            "Paused. Round {number} is computed by itself from {time} on ({left} from now), so that it is not missed; "
            "missing it would cost {penalty}.",
            number=job.round,
            time=local_time(progress.held_until),
            left=countdown(max(0, progress.held_until - job.now)),
            penalty=penalty,
        )
    else:
        said = tr(
            "Paused. Nothing waits at the moment; a round that comes is computed as late as is safe, because missing "
            "one would cost {penalty}.",
            penalty=penalty,
        )
    return f"{said} {tr('What is quick goes on: submissions, answers, votes. After a restart nothing is paused.')}"
