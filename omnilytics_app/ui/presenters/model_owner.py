"""State of the model owner page: the wizard of a new job, or one of the jobs created."""

from typing import Any

from PySide6.QtCore import Signal

from omnilytics_app.domain.drafting import Reference
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import JobForm, JobProgress, WalletSnapshot, Work
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports import ModelOwnerService, ParticipantService
from omnilytics_app.ui.presenters.job_wizard import JobWizard
from omnilytics_app.ui.presenters.own_jobs import OwnJobs
from omnilytics_app.ui.presenters.presenter import Presenter, Problem
from omnilytics_app.ui.presenters.trying import Trying
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.tasks import Newest, TaskScope


class ModelOwnerPresenter(Presenter):
    """Creates jobs and follows all of them. The form keeps its content whatever fails."""

    job_created = Signal(int)
    job_stopped = Signal(int)

    def __init__(self, participant: ParticipantService, service: ModelOwnerService, form: JobForm) -> None:
        self._studio = service
        self._own = OwnJobs()
        self._drafting = False
        self._exported: dict[JobId, str] = {}
        self._references: dict[JobId, Reference | None] = {}
        self._beside = TaskScope(self._on_task_failed)
        self._newest = Newest(self._beside)
        self.wizard = JobWizard(service, self._beside, form)
        self.asks_to_stop = False
        super().__init__(participant)

    @property
    def form(self) -> JobForm:
        """What is filled in."""
        return self.wizard.form

    @form.setter
    def form(self, form: JobForm) -> None:
        self.wizard.replace_form(form)

    def update_form(self, **changes: Any) -> None:
        """Replace single fields of the form, by name."""
        self.wizard.update_form(**changes)

    @property
    def job(self) -> JobProgress | None:
        """The job of this profile that is looked at: the newest, or the one chosen."""
        return self._own.shown

    @property
    def jobs(self) -> tuple[JobProgress, ...]:
        """Every job this profile created, the newest first."""
        return self._own.all

    @property
    def reference(self) -> Reference | None:
        """What the score of the job looked at is held against beside its start; None where that is not known."""
        return self._references.get(self.job.job.job_id) if self.job is not None else None

    @property
    def whereabouts(self) -> str:
        """What to give to somebody who is to find the job looked at."""
        return self._studio.whereabouts(self.job.job.job_id) if self.job is not None else ""

    @property
    def exported(self) -> str:
        """What the job's last export wrote, in a sentence; empty if there was none since the job moved on."""
        return self._exported.get(self.job.job.job_id, "") if self.job is not None else ""

    @property
    def shows_form(self) -> bool:
        """The page shows the wizard, not the job."""
        return self.job is None or self._drafting

    @property
    def can_create(self) -> bool:
        """The form can be used and no action runs."""
        return not self.busy and not self.keyless and not self.wizard.problems

    async def close(self) -> None:
        """Keep the draft, stop observing and end every action."""
        await self.wizard.draft.keep_now()
        await super().close()
        await self._beside.close()

    def begin(self) -> None:
        """The page is seen: ask for what was left behind, and for what this job is held against."""
        self.wizard.begin()
        self._ask_for_reference()

    def create_job(self) -> None:
        """Create the job of the form; ends in `job_created` or `problem_raised`."""
        if problems := self.wizard.problems:
            self._raise_problem(Problem(next(iter(problems.values()))))
            self.wizard.show_first_problem()
            return
        self._act(tr("Creating the job"), self._create_job(self.form))

    def ask_to_stop(self, *, asks: bool = True) -> None:
        """Show what stopping the job would mean, or no longer."""
        self.asks_to_stop = asks
        self.changed.emit()

    def stop_job(self) -> None:
        """End the job looked at at its next publish; ends in `job_stopped` or `problem_raised`."""
        self.asks_to_stop = False
        self.changed.emit()
        if self.job is not None:
            self._act(tr("Stopping the job"), self._stop_job(self.job.job.job_id))

    def export_model(self, path: str) -> None:
        """Write the job's model to a file; ends in a sentence in `exported`, or in `problem_raised`."""
        if self.job is not None:
            self._act(tr("Exporting the model"), self._export_model(self.job.job.job_id, path))

    def try_model(self) -> Trying:
        """A sheet's state for trying the model of the job looked at."""
        if self.job is None:
            raise RuntimeError("there is no job to try a model of")
        return Trying(self._studio, self._newest, self.job.job.job_id)

    def choose_job(self, job_id: JobId) -> None:
        """Look at one of the jobs created."""
        self._own.choose(job_id)
        self.asks_to_stop = False
        self._ask_for_reference()
        self.changed.emit()

    def draft_new_job(self) -> None:
        """Show the wizard although there is a job."""
        self._drafting = True
        self.changed.emit()

    def show_job(self) -> None:
        """Show the job again."""
        self._drafting = False
        self.changed.emit()

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """Keep the balance for the cost preview."""
        self.wizard.take_tokens(wallet.tokens)
        self.wizard.take_balance(wallet.balance if wallet.known else None)

    def on_model_owner_job(self, progress: JobProgress | None) -> None:
        """Keep the snapshot, whichever job is looked at."""
        if progress is None:
            return
        before = self._own.get(progress.job.job_id)
        if not self._own.keep(progress):
            return
        if before is not None and len(before.rounds) != len(progress.rounds):  # a model exported before is an old one
            self._exported.pop(progress.job.job_id, None)
        if before is None:
            self._ask_for_reference()
        self.changed.emit()

    def take_reference(self, job_id: JobId, reference: Reference | None) -> None:
        """What a job is held against beside its start."""
        self._references[job_id] = reference
        self.changed.emit()

    def _ask_for_reference(self) -> None:
        job = self.job
        if job is not None and job.job.job_id not in self._references and self._beside.can_start:
            self._newest.start("reference", self._find_reference(job.job.job_id))

    async def _find_reference(self, job_id: JobId) -> None:
        self.take_reference(job_id, await self._studio.reference(job_id))

    async def _create_job(self, form: JobForm) -> None:
        job_id = await self._service.create_job(form, self._on_work)
        self._drafting = False
        self._own.choose(None)
        await self.wizard.became_job()
        self.job_created.emit(job_id)
        self.changed.emit()

    def _on_work(self, work: Work) -> None:
        """Say how far long work is while the job is being created."""
        share = 100 * work.done // max(1, work.total)
        done = tr("{work}, {share} %", work=sentence(work.label), share=share)
        self._set_action(done if work.done < work.total else tr("Creating the job"))

    async def _stop_job(self, job_id: JobId) -> None:
        await self._service.stop_job(job_id)
        self.job_stopped.emit(job_id)

    async def _export_model(self, job_id: JobId, path: str) -> None:
        number = await self._service.export_model(job_id, path)
        self._exported[job_id] = (
            tr("The model of round {number} is in {path}.", number=number, path=path)
            if number
            else tr("The model the job started with is in {path}.", path=path)
        )
        self.changed.emit()
