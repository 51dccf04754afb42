"""What an agent tells: one event a line, with stable names.

Every event has `event`, `time` (seconds since the epoch) and, where it is about a job, `job`; names and fields are in
docs/operating.md. Amounts are texts of wei, fields that end with `_wei`: no float ever holds money. Text from the chain
is plain when it comes here.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from omnilytics_app.domain.ids import Address, JobId, RoundNumber
from omnilytics_app.domain.job import Outcome
from omnilytics_app.domain.progress import JobCard, JobProgress, WalletSnapshot
from omnilytics_app.services.job_runners import Role


class Event(StrEnum):
    """The names of events."""

    STARTED = "started"
    JOB_CREATED = "job_created"
    JOB_RESUMED = "job_resumed"
    JOB_REFUSED = "job_refused"
    JOB_POSTPONED = "job_postponed"
    JOINING = "joining"
    JOINED = "joined"
    ACTIVITY = "activity"
    ROUND_ENDED = "round_ended"
    PROBLEM = "problem"
    WARNING = "warning"
    JOB_FINISHED = "job_finished"
    EXPORTED = "exported"
    WITHDRAWN = "withdrawn"
    STOPPING = "stopping"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class News:
    """One event: its name, a sentence for people, and its fields for programs."""

    event: Event
    sentence: str
    fields: dict[str, Any] = field(default_factory=dict)


Tell = Callable[[News], None]


def started(account: Address, chain_id: int, market: str) -> News:
    """The first event of an account."""
    fields = {"account": account, "chain_id": chain_id, "market": market}
    return News(Event.STARTED, f"started as {account} on chain {chain_id}, market {market}", fields)


ENDED = frozenset(Outcome) - {Outcome.PENDING, Outcome.OPEN}


class JobNews:
    """An observer that turns the progress of all jobs of a profile into news, each told once.

    What a job looked like when it was first seen is not told again after a restart, but its present activity is.
    """

    def __init__(self, account: str, tell: Tell) -> None:
        self._account = account
        self._tell = tell
        self._activity: dict[JobId, str] = {}
        self._problem: dict[JobId | None, str] = {}
        self._warning: dict[JobId, str] = {}
        self._ended: dict[JobId, frozenset[RoundNumber]] = {}

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """Tell of trouble with the endpoint, once."""
        self._tell_problem(None, wallet.problem)

    def on_jobs(self, jobs: tuple[JobCard, ...]) -> None:
        """Open jobs are the agent's own business."""

    def on_model_owner_job(self, progress: JobProgress | None) -> None:
        """A job this profile created."""
        self._on_progress(Role.MODEL_OWNER, progress)

    def on_participation(self, progress: JobProgress | None) -> None:
        """A job this profile joined."""
        self._on_progress(Role.DATA_OWNER, progress)

    def _on_progress(self, role: Role, progress: JobProgress | None) -> None:
        if progress is None:
            return
        job_id = progress.job.job_id
        if progress.activity and self._activity.get(job_id) != progress.activity:
            self._activity[job_id] = progress.activity
            self._send(Event.ACTIVITY, progress, progress.activity, role=role.value, activity=progress.activity)
        self._tell_problem(job_id, progress.problem)
        self._tell_warning(progress)
        ended = frozenset(r.number for r in progress.rounds if r.outcome in ENDED)
        for number in sorted(ended - self._ended.setdefault(job_id, ended)):
            outcome = progress.rounds[number - 1].outcome.name.lower()
            self._send(Event.ROUND_ENDED, progress, f"round {number} ended: {outcome}", round=number, outcome=outcome)
        self._ended[job_id] = ended

    def _tell_problem(self, job_id: JobId | None, problem: str) -> None:
        if problem and self._problem.get(job_id) != problem:
            about = f"job {job_id}: " if job_id is not None else ""
            fields = {"account": self._account, "job": job_id, "problem": problem}
            self._tell(News(Event.PROBLEM, about + problem, fields))
        self._problem[job_id] = problem

    def _tell_warning(self, progress: JobProgress) -> None:
        """Once a sentence: one about the account or the endpoint stands with each of its jobs."""
        job_id, warning = progress.job.job_id, progress.warning
        if warning and warning not in self._warning.values():
            self._send(Event.WARNING, progress, warning, warning=warning)
        self._warning[job_id] = warning

    def _send(self, event: Event, progress: JobProgress, words: str, **fields: Any) -> None:
        job_id = progress.job.job_id
        common = {"account": self._account, "job": job_id, "round": progress.job.round}
        self._tell(News(event, f"job {job_id}: {words}", common | fields))
