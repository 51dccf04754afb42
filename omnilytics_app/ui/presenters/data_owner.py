"""State of the data owner page: open jobs, the one being looked at, and those joined."""

import asyncio

from PySide6.QtCore import Signal

from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.privacy import PrivacyChoice
from omnilytics_app.domain.progress import DataMatch, DataPreview, JobCard, JobProgress, WalletSnapshot
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports import DataOwnerService, ParticipantService
from omnilytics_app.ui.presenters.auto_join import AutoJoinPresenter
from omnilytics_app.ui.presenters.data_sets import DataSetsPresenter, is_as_it_was
from omnilytics_app.ui.presenters.earnings import EarningsPresenter
from omnilytics_app.ui.presenters.joining import Joining
from omnilytics_app.ui.presenters.outlook import OutlookPresenter
from omnilytics_app.ui.presenters.own_jobs import OwnJobs
from omnilytics_app.ui.presenters.part import Part
from omnilytics_app.ui.presenters.presenter import Presenter
from omnilytics_app.ui.presenters.reasons import ReasonsPresenter


class DataOwnerPresenter(Presenter):
    """Chooses a job and a data file, joins, and follows every participation."""

    job_joined = Signal(int)
    jobs_changed = Signal()
    selection_changed = Signal()

    def __init__(self, participant: ParticipantService, service: DataOwnerService, data_file: str = "") -> None:
        self._jobs: tuple[JobCard, ...] = ()
        self._selected: JobId | None = None
        self._data_file = data_file
        self._preview: DataPreview | None = None
        self._match: DataMatch | None = None
        self._own = OwnJobs()
        self._joining: Joining | None = None
        self._looking: asyncio.Task[None] | None = None
        self._address: Address | None = None
        self.data_sets = DataSetsPresenter(participant, service)
        self.outlook = OutlookPresenter(participant, service)
        self.reasons = ReasonsPresenter(participant, service)
        self.earnings = EarningsPresenter(participant, service)
        self.auto_join = AutoJoinPresenter(participant, service)
        super().__init__(participant)
        for part in self._parts:
            part.forward_to(self._raise_problem)
        self.data_sets.changed.connect(self.selection_changed)

    @property
    def _parts(self) -> tuple[Part, ...]:
        return self.data_sets, self.outlook, self.reasons, self.earnings, self.auto_join

    @property
    def jobs(self) -> tuple[JobCard, ...]:
        """Open jobs, as the service orders them."""
        return self._jobs

    @property
    def selected(self) -> JobCard | None:
        """The job being looked at, as it is now; None if it is gone."""
        return self.card(self._selected) if self._selected is not None else None

    @property
    def data_file(self) -> str:
        """The chosen data file; empty if none."""
        return self._data_file

    @property
    def preview(self) -> DataPreview | None:
        """What the data file holds; None until it was read."""
        return self._preview

    @property
    def match(self) -> DataMatch | None:
        """How the data file fits the selected job; None until both were looked at."""
        return self._match

    @property
    def participation(self) -> JobProgress | None:
        """The job this profile takes part in that is looked at: the newest, or the one chosen."""
        return self._own.shown

    @property
    def participations(self) -> tuple[JobProgress, ...]:
        """Every job this profile takes part in, the newest first."""
        return self._own.all

    @property
    def address(self) -> Address | None:
        """The profile's account; None until the wallet is known."""
        return self._address

    @property
    def obstacle(self) -> str:
        """Why the selected job cannot be joined now, as one sentence; empty if it can."""
        card = self.selected
        if card is None:
            return tr("Choose a job first.")
        if self.keyless:
            return self.keyless
        if self._takes_part(card.job.job_id):
            return tr("You already take part in this job.")
        if card.refused:
            return card.refused
        if card.job.member_count >= card.job.terms.seats:
            return tr("All seats of this job are taken.")
        if not self._data_file:
            return tr("Choose the file with your data.")
        registered = self.data_sets.at(self._data_file)
        if registered is not None and not is_as_it_was(registered):
            return tr("{name} is not as it was when you added it; see Data sets.", name=registered.name)
        return self._match.refusal if self._match else ""

    @property
    def can_join(self) -> bool:
        """The selected job can be joined and no action runs."""
        return not self.busy and not self.obstacle

    def card(self, job_id: JobId) -> JobCard | None:
        """An open job by its number."""
        return next((c for c in self._jobs if c.job.job_id == job_id), None)

    def select(self, job_id: JobId | None) -> None:
        """Look at a job."""
        if job_id == self._selected:
            return
        self._selected, self._match = job_id, None
        self.outlook.look_at_job(job_id)
        self.selection_changed.emit()
        if self._preview is not None:
            self._scope.start(self._read_match(self._data_file))

    def choose_data_file(self, path: str) -> None:
        """Choose a file and read its head; a file that cannot be read stays chosen and is a problem."""
        self._data_file, self._preview, self._match = path, None, None
        self._look_for_fits()
        self.selection_changed.emit()
        self._scope.start(self._read_preview(path))

    def prepare_joining(self, card: JobCard) -> Joining:
        """Look at the chosen data file for a job, and let the person decide meanwhile."""
        self.end_joining()
        joining = self._joining = Joining(card.job.job_id, self._data_file)
        self._looking = self._scope.start(self._look(joining))
        return joining

    def end_joining(self) -> None:
        """Stop looking at the file: the person has decided."""
        if self._looking is not None:
            self._looking.cancel()
        self._joining = self._looking = None

    def join(self, job_id: JobId, data_file: str, choice: PrivacyChoice, looked_at: Job | None = None) -> None:
        """Join a job with a data file, if it is the one looked at; ends in `job_joined` or `problem_raised`."""
        self._act(tr("Joining the job"), self._join(job_id, data_file, choice, looked_at))

    def choose_participation(self, job_id: JobId) -> None:
        """Look at one of the jobs joined."""
        self._own.choose(job_id)
        self._follow()
        self.changed.emit()

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """Keep the address, which tells the own group."""
        if wallet.address != self._address:
            self._address = wallet.address
            self.changed.emit()

    def on_jobs(self, jobs: tuple[JobCard, ...]) -> None:
        """Keep the list; the selection stays on the same job, or goes to the first one where there was none."""
        if jobs == self._jobs:
            return
        self._jobs = jobs
        if self.selected is None:
            self._match = None
            self._selected = jobs[0].job.job_id if jobs else None
            self.outlook.look_at_job(self._selected)
        self._look_for_fits()
        self.jobs_changed.emit()
        self.selection_changed.emit()

    def on_participation(self, progress: JobProgress | None) -> None:
        """Keep the snapshot, whichever participation is looked at."""
        if progress is None:
            return
        took_part = self._takes_part(progress.job.job_id)
        if self._own.keep(progress):
            self._follow()
            self.changed.emit()
        if took_part != self._takes_part(progress.job.job_id):
            self.selection_changed.emit()

    def _follow(self) -> None:
        if self._own.shown is not None:
            self.reasons.follow(self._own.shown)

    def _look_for_fits(self) -> None:
        """With data that was chosen, not with what a demonstration begins with."""
        registering = (c.job.job_id for c in self._jobs if c.job.phase is Phase.REGISTER)
        self.outlook.look_at_file(self._data_file if self._preview is not None else "", frozenset(registering))

    async def close(self) -> None:
        """Of `Presenter`; with all parts."""
        for part in self._parts:
            await part.close()
        await super().close()

    def _takes_part(self, job_id: JobId) -> bool:
        """A participation in that very job is running; others do not matter, nor does one that was left."""
        progress = self._own.get(job_id)
        return progress is not None and not (progress.finished or progress.left)

    async def _read_preview(self, path: str) -> None:
        preview = await self._service.preview_data(path)
        if path == self._data_file:
            self._preview = preview
            self._look_for_fits()
            self.selection_changed.emit()
            await self._read_match(path)

    async def _read_match(self, path: str) -> None:
        """Hold the file against the selected job, unless this client would not join that anyway."""
        card = self.selected
        if card is None or card.refused:
            return
        match = await self._service.match_data(card.job.job_id, path)
        if path == self._data_file and self._selected == card.job.job_id:
            self._match = match
            self.selection_changed.emit()

    async def _look(self, joining: Joining) -> None:
        try:
            joining.show_report(await self._service.report_on_data(joining.job_id, joining.data_file, PrivacyChoice()))
        except UserFacingError as error:
            joining.show_problem(str(error))

    async def _join(self, job_id: JobId, data_file: str, choice: PrivacyChoice, looked_at: Job | None) -> None:
        token = looked_at.terms.token if looked_at is not None else NATIVE_COIN  # the sheet has shown it
        await self._service.join_job(job_id, data_file, choice, looked_at=looked_at, token=token)
        self.choose_participation(job_id)
        self.job_joined.emit(job_id)
