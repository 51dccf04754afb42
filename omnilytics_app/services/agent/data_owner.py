"""A data owner that takes part by itself: joins every job its policy accepts, and withdraws what it earns.

Rounds are its participant's business. One job is joined at a time, with the first of its data sets that fits. Each
reason against a job is told once; one that is about the job, or about the data, is final for this run, while limits and
the chain's moods are looked at again.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic

from omnilytics_app.domain.amounts import ether_unit
from omnilytics_app.domain.document import parse_document
from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.policy import Exposure, Policy, postponement, refusal
from omnilytics_app.domain.progress import JobCard
from omnilytics_app.errors import DataFileError, JobRefused, PrivacyRefused, TransactionRejected, UserFacingError
from omnilytics_app.services.agent.news import Event, JobNews, News, Tell
from omnilytics_app.services.job_runners import Role
from omnilytics_app.services.participant import Participant

log = logging.getLogger(__name__)

RETRY_S = 60.0
"""After trouble that may pass, such as an empty account or an endpoint that fails."""


@dataclass(frozen=True, slots=True)
class DataSet:
    """A data set by the name its owner knows it by. `attack` is set by demonstrations' malicious owners only."""

    name: str
    path: str
    attack: str = ""


class DataOwnerAgent:
    """Joins and serves until it is cancelled. `run` as a task; the participant is started and closed by the caller."""

    def __init__(self, participant: Participant, data: Sequence[DataSet], policy: Policy, tell: Tell) -> None:
        self._participant = participant
        self._data = data
        self._policy = policy
        self._tell = tell
        self._told: dict[JobId, str] = {}
        self._refused: set[JobId] = set()
        self._accepted: set[JobId] = set()
        self._wait_until: dict[JobId, float] = {}
        self._finished: set[JobId] = set()
        self._pay_out_at = 0.0

    async def run(self) -> None:
        """Never returns."""
        await self._participant.ready()
        self._finished = {job.job_id for job in self._participant.view.jobs.values() if self._is_past(job)}
        unsubscribe = self._participant.subscribe(JobNews(self._participant.address, self._tell))
        try:
            while True:
                await self._collect()
                for card in self._participant.joinable():
                    await self._consider(card)
                await self._participant.changed()
        finally:
            unsubscribe()

    async def _consider(self, card: JobCard) -> None:
        job_id = card.job.job_id
        registered = card.job.member(self._participant.address) is not None
        if registered or job_id in self._refused or self._wait_until.get(job_id, 0.0) > monotonic():
            return
        if job_id not in self._accepted and (reason := self._objection(card.job)):
            self._refuse(card, reason)
            return
        self._accepted.add(job_id)
        if reason := postponement(self._policy, card.job, self._exposure()):
            self._explain(Event.JOB_POSTPONED, card, reason)
        else:
            await self._join(card)

    def _objection(self, job: Job) -> str:
        """Why a job is not joined at all; empty if nothing speaks against it."""
        if self._participant.has_left(job.job_id):
            return "Its owner has left it by hand."
        return refusal(self._policy, job, parse_document(self._participant.view.documents[job.job_id]))

    async def _join(self, card: JobCard) -> None:
        """Try one data set after the other; the reasons against all of them together are told as one."""
        job_id, reasons = card.job.job_id, []
        for data in self._data:
            self._about(Event.JOINING, card.job, f"joining {card.title!r} with {data.name}", data=data.name)
            try:
                await self._participant.join_job(job_id, data.path, self._policy.privacy, data.attack)
            except (DataFileError, PrivacyRefused) as error:
                reasons.append(f"{data.name}: {error}")
            except (JobRefused, TransactionRejected) as error:
                self._refuse(card, str(error))
                return
            except UserFacingError as error:
                self._wait_until[job_id] = monotonic() + RETRY_S
                self._explain(Event.JOB_POSTPONED, card, str(error))
                return
            else:
                stake = card.job.terms.stake
                words = f"joined {card.title!r} with {data.name} and a stake of {ether_unit(stake)}"
                self._about(Event.JOINED, card.job, words, data=data.name, title=card.title, stake_wei=str(stake))
                return
        self._refuse(card, " ".join(reasons))

    async def _collect(self) -> None:
        """Tell of jobs that are over, and pay out what they left; also what earlier runs left."""
        runners = self._participant.runners
        known = [job_id for job_id, (role, _) in runners.latest.items() if role is Role.DATA_OWNER]
        over = set(known) - set(runners.under_way(Role.DATA_OWNER)) - self._finished
        for job_id in sorted(over):
            job = runners.latest[job_id][1].job
            self._about(Event.JOB_FINISHED, job, f"finished after {len(job.rounds)} rounds", role=Role.DATA_OWNER.value)
        self._finished |= over
        if over:
            self._pay_out_at = 0.0
        if monotonic() >= self._pay_out_at:
            self._pay_out_at = monotonic() + 10 * RETRY_S
            await pay_out(self._participant, self._policy.withdraw_above, self._tell)

    def _is_past(self, job: Job) -> bool:
        """Whether a job was over for this account before this run."""
        member = job.member(self._participant.address)
        return job.phase is Phase.CLOSED and (member is None or member.owed == 0)

    def _exposure(self) -> Exposure:
        address = self._participant.address
        jobs = self._participant.view.jobs.values()
        seats = [m for job in jobs if job.phase is not Phase.CLOSED and (m := job.member(address)) is not None]
        return Exposure(len(seats), Wei(sum(m.stake for m in seats)))

    def _refuse(self, card: JobCard, reason: str) -> None:
        self._refused.add(card.job.job_id)
        self._explain(Event.JOB_REFUSED, card, reason)

    def _explain(self, event: Event, card: JobCard, reason: str) -> None:
        if self._told.get(card.job.job_id) != reason:
            self._told[card.job.job_id] = reason
            verb = "not joined" if event is Event.JOB_REFUSED else "not joined now"
            self._about(event, card.job, f"{card.title!r} is {verb}: {reason}", title=card.title, reason=reason)

    def _about(self, event: Event, job: Job, words: str, **fields: str) -> None:
        common = {"account": self._participant.address, "job": job.job_id, "round": job.round}
        self._tell(News(event, f"job {job.job_id}: {words}", common | fields))


async def pay_out(participant: Participant, above: Wei, tell: Tell) -> None:
    """Withdraw what is more than `above`, and tell; trouble is told and left for the next time."""
    try:
        amount = await participant.pay_out(above)
    except UserFacingError as error:
        fields = {"account": participant.address, "job": None, "problem": str(error)}
        tell(News(Event.PROBLEM, str(error), fields))
        return
    if amount > 0:
        fields = {"account": participant.address, "amount_wei": str(amount)}
        tell(News(Event.WITHDRAWN, f"withdrew {ether_unit(amount)} to {participant.address}", fields))
