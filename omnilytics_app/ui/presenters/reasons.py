"""State of one participation beyond its progress: why each round paid or did not, putting computing off, leaving."""

from omnilytics_app.domain.explain import PAID, UNDECIDED, Explanation
from omnilytics_app.domain.ids import JobId, RoundNumber
from omnilytics_app.domain.job import Outcome
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports import DataOwnerService, ParticipantService
from omnilytics_app.ui.presenters.part import Part
from omnilytics_app.ui.presenters.presenter import Problem


class ReasonsPresenter(Part):
    """Follows the participation that is shown. Reasons are asked for again when a round has ended."""

    def __init__(self, participant: ParticipantService, service: DataOwnerService) -> None:
        self._holdings = service
        self._job: JobId | None = None
        self._outcomes: tuple[Outcome, ...] = ()
        self._reasons: tuple[Explanation, ...] = ()
        self._chosen: RoundNumber | None = None
        super().__init__(participant)

    @property
    def reasons(self) -> tuple[Explanation, ...]:
        """Every round's reason; empty until they are known."""
        return self._reasons

    @property
    def shown(self) -> Explanation | None:
        """The round that is looked at: the one chosen, else the last that did not pay, else the last decided."""
        if self._chosen is not None:
            return next((e for e in self._reasons if e.number == self._chosen), None)
        decided = [e for e in self._reasons if e.why not in UNDECIDED]
        unpaid = [e for e in decided if e.why not in PAID]
        return next(reversed(unpaid or decided), None)

    def follow(self, progress: JobProgress) -> None:
        """Look at a participation as it is now."""
        seen = progress.job.job_id, tuple(r.outcome for r in progress.job.rounds)
        if seen == (self._job, self._outcomes):
            return
        if progress.job.job_id != self._job:
            self._reasons, self._chosen = (), None
        self._job, self._outcomes = seen
        self._ask(self._explain(progress.job.job_id))

    def choose(self, number: int) -> None:
        """Look at a round."""
        if number != self._chosen:
            self._chosen = RoundNumber(number)
            self.changed.emit()

    def pause(self, job_id: JobId, *, pause: bool) -> None:
        """Put the computations of a job off as long as that costs nothing, or no longer."""
        try:
            self._holdings.pause(job_id, pause=pause)
        except UserFacingError as error:
            self._raise_problem(Problem(str(error)))

    def leave(self, job_id: JobId) -> None:
        """Give the seat back; what is signed for that is looked at first."""
        self._act(tr("Leaving the job"), self._holdings.leave(job_id))

    async def _explain(self, job_id: JobId) -> None:
        reasons = await self._holdings.explanations(job_id)
        if job_id == self._job and reasons != self._reasons:
            self._reasons = reasons
            self.changed.emit()
