"""A job's model tried on a file: what the sheet shows while it runs and when it is done."""

from PySide6.QtCore import QObject, Signal

from omnilytics_app.domain.drafting import Trial
from omnilytics_app.domain.ids import JobId
from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports import ModelOwnerService
from omnilytics_app.ui.tasks import Newest


class Trying(QObject):
    """One file at a time; an answer for a file that was chosen earlier is dropped. `problem` is a sentence or empty."""

    changed = Signal()

    def __init__(self, service: ModelOwnerService, newest: Newest, job_id: JobId) -> None:
        super().__init__()
        self._service = service
        self._newest = newest
        self._job_id = job_id
        self.path = ""
        self.trial: Trial | None = None
        self.running = False
        self.problem = ""
        self.notice = ""

    def choose(self, path: str) -> None:
        """Predict the rows of a file."""
        self.path, self.trial = path, None
        self._newest.start("trial", self._try(path))

    def save(self, to: str) -> None:
        """Write the predictions of all rows to a file."""
        if self.trial is not None:
            self._newest.start("trial", self._save(self.trial.path, to))

    def stop(self) -> None:
        """The sheet was closed."""
        self._newest.forget("trial")

    def take(self, trial: Trial) -> None:
        """What the model makes of the file."""
        self.trial = trial
        self.changed.emit()

    async def _try(self, path: str) -> None:
        self._begin()
        try:
            self.take(await self._service.try_model(self._job_id, path))
        except UserFacingError as error:
            self.problem = str(error)
        finally:
            self._end()

    async def _save(self, path: str, to: str) -> None:
        self._begin()
        try:
            await self._service.save_predictions(self._job_id, path, to)
            self.notice = tr("The predictions are in {path}.", path=to)
        except UserFacingError as error:
            self.problem = str(error)
        finally:
            self._end()

    def _begin(self) -> None:
        self.running, self.problem, self.notice = True, "", ""
        self.changed.emit()

    def _end(self) -> None:
        self.running = False
        self.changed.emit()
