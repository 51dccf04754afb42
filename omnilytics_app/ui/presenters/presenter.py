"""What every presenter does: observe the services, run one action at a time, turn errors into one sentence.

A failed action changes nothing but `problem`: whatever the person had entered stays where it was.
"""

import logging
import traceback
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.progress import JobCard, JobProgress, WalletSnapshot
from omnilytics_app.domain.tokens import Token
from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.language import marked, tr
from omnilytics_app.ui.ports import ParticipantService
from omnilytics_app.ui.tasks import TaskScope

logger = logging.getLogger(__name__)

UNEXPECTED = marked("Something unexpected happened. Nothing was lost; copy the details when you report it.")


@dataclass(frozen=True, slots=True)
class Problem:
    """One sentence for a person; `details` is for a report and empty where the sentence says everything."""

    text: str
    details: str = ""


class Presenter(QObject):
    """Base of the pages' presenters. Subclasses override the `on_...` methods they need and call `start` last.

    `problem_raised` carries the sentence of a failed action; `changed` says that something a view renders is new.
    """

    problem_raised = Signal(str)
    problem_dismissed = Signal()
    busy_changed = Signal(bool)
    changed = Signal()

    def __init__(self, service: ParticipantService) -> None:
        super().__init__()
        self._service = service
        self._scope = TaskScope(self._on_task_failed)
        self._problem: Problem | None = None
        self._action = ""
        self._unsubscribe = service.subscribe(self)

    @property
    def problem(self) -> Problem | None:
        """The last failed action's problem, until it is dismissed or an action starts."""
        return self._problem

    @property
    def busy(self) -> bool:
        """An action waits for the chain; another one is not started meanwhile."""
        return bool(self._action)

    @property
    def action(self) -> str:
        """What is being done, for people: "Creating the job"; empty when not busy."""
        return self._action

    @property
    def keyless(self) -> str:
        """Why nothing can be signed, in a sentence, where the profile only watches its account; empty otherwise."""
        if not self._service.watch_only:
            return ""
        return tr("This profile only watches its account: it has no key, so it can neither join nor open a job.")

    @property
    def accepted_tokens(self) -> frozenset[Address]:
        """The tokens that the profile accepts by its settings."""
        return self._service.accepted_tokens

    def token(self, address: Address) -> Token:
        """How a kind of money describes itself, its address alone until that is known."""
        return self._service.token(address)

    def dismiss_problem(self) -> None:
        """Forget the last problem."""
        if self._problem is not None:
            self._problem = None
            self.problem_dismissed.emit()

    async def close(self) -> None:
        """Stop observing and end every action."""
        self._unsubscribe()
        await self._scope.close()

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """Of `Observer`; ignored unless overridden."""

    def on_jobs(self, jobs: tuple[JobCard, ...]) -> None:
        """Of `Observer`; ignored unless overridden."""

    def on_model_owner_job(self, progress: JobProgress | None) -> None:
        """Of `Observer`; ignored unless overridden."""

    def on_participation(self, progress: JobProgress | None) -> None:
        """Of `Observer`; ignored unless overridden."""

    def _act(self, action: str, coro: Coroutine[Any, Any, None]) -> None:
        """Run one action; a second one is dropped while the first runs, so that a double click pays once."""
        if self.busy:
            coro.close()
            return
        self.dismiss_problem()
        self._set_action(action)
        self._scope.start(self._run(coro))

    async def _run(self, coro: Coroutine[Any, Any, None]) -> None:
        try:
            await coro
        finally:
            self._set_action("")

    def _set_action(self, action: str) -> None:
        self._action = action
        self.busy_changed.emit(self.busy)

    def _raise_problem(self, problem: Problem) -> None:
        self._problem = problem
        self.problem_raised.emit(problem.text)

    def _on_task_failed(self, error: BaseException) -> None:
        if isinstance(error, UserFacingError):
            self._raise_problem(Problem(str(error)))
            return
        logger.error("unexpected error in %s", type(self).__name__, exc_info=error)
        self._raise_problem(Problem(tr(UNEXPECTED), "".join(traceback.format_exception(error))))
