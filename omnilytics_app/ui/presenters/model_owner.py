"""State of the model owner page: the form of a new job, or one of the jobs created."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.progress import DataPreview, JobForm, JobProgress, WalletSnapshot, Work
from omnilytics_app.ui.ports import ModelOwnerService, ParticipantService
from omnilytics_app.ui.presenters.job_rules import Cost, cost_of, form_problems
from omnilytics_app.ui.presenters.own_jobs import OwnJobs
from omnilytics_app.ui.presenters.presenter import Presenter, Problem

CREATING = "Creating the job"


class ModelOwnerPresenter(Presenter):
    """Creates jobs and follows all of them. The form keeps its content whatever fails."""

    job_created = Signal(int)
    job_stopped = Signal(int)
    form_changed = Signal()
    preview_changed = Signal()

    def __init__(self, participant: ParticipantService, service: ModelOwnerService, form: JobForm) -> None:
        self._studio = service
        self._form = form
        self._typing_errors: dict[str, str] = {}
        self._preview: DataPreview | None = None
        self._own = OwnJobs()
        self._balance: Wei | None = None
        self._drafting = False
        self._exported: dict[JobId, str] = {}
        super().__init__(participant)

    @property
    def form(self) -> JobForm:
        """What is filled in."""
        return self._form

    @form.setter
    def form(self, form: JobForm) -> None:
        if form == self._form and not self._typing_errors:
            return
        self._typing_errors.clear()
        self._set_form(form)

    def update_form(self, **changes: Any) -> None:
        """Replace single fields of the form, by name."""
        for name in changes:
            self._typing_errors.pop(name, None)
        self._set_form(replace(self._form, **changes))

    def refuse_field(self, name: str, sentence: str) -> None:
        """Remember that what is typed into a field cannot be read; cleared by the next readable value."""
        self._typing_errors[name] = sentence
        self.form_changed.emit()

    @property
    def field_problems(self) -> dict[str, str]:
        """What keeps the form from being used, one sentence a field."""
        return form_problems(self._form) | self._typing_errors

    @property
    def cost(self) -> Cost:
        """What creating the job takes from the wallet."""
        return cost_of(self._form)

    @property
    def balance(self) -> Wei | None:
        """The wallet's balance; None until it is known."""
        return self._balance

    @property
    def preview(self) -> DataPreview | None:
        """What the chosen data file holds; None until it was read."""
        return self._preview

    @property
    def job(self) -> JobProgress | None:
        """The job of this profile that is looked at: the newest, or the one chosen."""
        return self._own.shown

    @property
    def jobs(self) -> tuple[JobProgress, ...]:
        """Every job this profile created, the newest first."""
        return self._own.all

    @property
    def exported(self) -> str:
        """What the job's last export wrote, in a sentence; empty if there was none since the job moved on."""
        return self._exported.get(self.job.job.job_id, "") if self.job is not None else ""

    @property
    def shows_form(self) -> bool:
        """The page shows the form, not the job."""
        return self.job is None or self._drafting

    @property
    def offers_backbone(self) -> bool:
        """The chosen data is images, as far as is known."""
        return self._form.image_shape is not None or (self._preview is not None and self._preview.holds_images)

    @property
    def can_create(self) -> bool:
        """The form can be used and no action runs."""
        return not self.busy and not self.field_problems

    def choose_data_file(self, path: str) -> None:
        """Put a file into the form and read its head; a file that cannot be read stays chosen and is a problem."""
        self._preview = None
        self.preview_changed.emit()
        self.update_form(data_file=path)
        self._scope.start(self._read_preview(path))

    def create_job(self) -> None:
        """Create the job of the form; ends in `job_created` or `problem_raised`."""
        if problems := self.field_problems:
            self._raise_problem(Problem(next(iter(problems.values()))))
            return
        self._act(CREATING, self._create_job(self._form))

    def stop_job(self) -> None:
        """End the job looked at at its next publish; ends in `job_stopped` or `problem_raised`."""
        if self.job is not None:
            self._act("Stopping the job", self._stop_job(self.job.job.job_id))

    def export_model(self, path: str) -> None:
        """Write the job's model to a file; ends in a sentence in `exported`, or in `problem_raised`."""
        if self.job is not None:
            self._act("Exporting the model", self._export_model(self.job.job.job_id, path))

    def choose_job(self, job_id: JobId) -> None:
        """Look at one of the jobs created."""
        self._own.choose(job_id)
        self.changed.emit()

    def draft_new_job(self) -> None:
        """Show the form although there is a job."""
        self._drafting = True
        self.changed.emit()

    def show_job(self) -> None:
        """Show the job again."""
        self._drafting = False
        self.changed.emit()

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """Keep the balance for the cost preview."""
        if wallet.balance != self._balance:
            self._balance = wallet.balance
            self.form_changed.emit()

    def on_model_owner_job(self, progress: JobProgress | None) -> None:
        """Keep the snapshot, whichever job is looked at."""
        if progress is None:
            return
        before = self._own.get(progress.job.job_id)
        if not self._own.keep(progress):
            return
        if before is not None and len(before.rounds) != len(progress.rounds):  # a model exported before is an old one
            self._exported.pop(progress.job.job_id, None)
        self.changed.emit()

    def _set_form(self, form: JobForm) -> None:
        self._form = form
        self.form_changed.emit()

    async def _read_preview(self, path: str) -> None:
        preview = await self._service.preview_data(path)
        if path == self._form.data_file:
            self._preview = preview
            if self._form.backbone and not self.offers_backbone:
                self.update_form(backbone=False)
            self.preview_changed.emit()

    async def _create_job(self, form: JobForm) -> None:
        job_id = await self._service.create_job(form, self._on_work)
        self._drafting = False
        self._own.choose(None)
        self.job_created.emit(job_id)
        self.changed.emit()

    def _on_work(self, work: Work) -> None:
        """Say how far long work is while the job is being created."""
        done = f"{work.label}, {100 * work.done // work.total} %"
        self._set_action(done if work.done < work.total else CREATING)

    async def _stop_job(self, job_id: JobId) -> None:
        await self._service.stop_job(job_id)
        self.job_stopped.emit(job_id)

    async def _export_model(self, job_id: JobId, path: str) -> None:
        number = await self._service.export_model(job_id, path)
        of_round = f"of round {number}" if number else "the job started with"
        self._exported[job_id] = f"The model {of_round} is in {path}."
        self.changed.emit()
