"""The rehearsal of a job's start: one at a time, and its result as long as the form it belongs to is the same."""

from PySide6.QtCore import QObject, Signal

from omnilytics_app.domain.drafting import Rehearsal
from omnilytics_app.domain.progress import JobForm, Work
from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.ports import ModelOwnerService
from omnilytics_app.ui.presenters.job_rules import start_key
from omnilytics_app.ui.tasks import Newest


class Rehearsing(QObject):
    """`changed` tells of its beginning, its progress and its end. `problem` is the sentence it ended with, or empty."""

    changed = Signal()
    finished = Signal()

    def __init__(self, service: ModelOwnerService, newest: Newest) -> None:
        super().__init__()
        self._service = service
        self._newest = newest
        self._result: tuple[tuple[object, ...], Rehearsal] | None = None
        self.running = False
        self.problem = ""
        self.work: Work | None = None

    @property
    def any(self) -> bool:
        """There is a result, perhaps of another form."""
        return self._result is not None

    def result_of(self, form: JobForm) -> Rehearsal | None:
        """The newest result, if the form is still the one it belongs to."""
        return self._result[1] if self._result is not None and self._result[0] == start_key(form) else None

    def start(self, form: JobForm) -> None:
        """Fit the start of a form for real; one that runs is given up."""
        self._newest.start("rehearsal", self._run(form))

    def stop(self) -> None:
        """Give the running one up."""
        self._newest.forget("rehearsal")

    def take(self, form: JobForm, result: Rehearsal) -> None:
        """The result for a form."""
        self._result = start_key(form), result
        self.changed.emit()
        self.finished.emit()

    async def _run(self, form: JobForm) -> None:
        self.running, self.problem, self.work = True, "", None
        self.changed.emit()
        try:
            self.take(form, await self._service.rehearse(form, self._on_work))
        except UserFacingError as error:
            self.problem = str(error)
        finally:
            self.running, self.work = False, None
            self.changed.emit()

    def _on_work(self, work: Work) -> None:
        self.work = work
        self.changed.emit()
