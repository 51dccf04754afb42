"""A data owner that takes part by itself: joins every job its policy accepts, and withdraws what it earns.

Rounds are its participant's business. One job is joined at a time, with the first of its data sets that fits. Each
reason against a job is told once; one that is about the job, or about the data, is final for this run, while limits and
the chain's moods are looked at again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic

from omnilytics_app.domain.amounts import ether_unit
from omnilytics_app.domain.document import parse_document
from omnilytics_app.domain.ids import Address, Digest, JobId, Wei
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.policy import Exposure, Policy, distrust, postponement, refusal
from omnilytics_app.domain.progress import JobCard
from omnilytics_app.errors import DataFileError, JobRefused, PrivacyRefused, TransactionRejected, UserFacingError
from omnilytics_app.services.agent.news import Event, JobNews, News, Tell
from omnilytics_app.services.agent.paying import pay_out
from omnilytics_app.services.job_runners import Role
from omnilytics_app.services.participant import Participant

RETRY_S = 60.0
"""After trouble that may pass, such as an empty account or an endpoint that fails."""


@dataclass(frozen=True, slots=True)
class DataSet:
    """A data set by the name its owner knows it by. `attack` is set by demonstrations' malicious owners only."""

    name: str
    path: str
    attack: str = ""


_Key = tuple[JobId, Digest]


def _words(card: JobCard, amount: int) -> str:
    """An amount of a job's money, for a log."""
    return ether_unit(amount) if card.token.is_coin else f"{card.token.shown(amount)} {card.token.label}"


def _key(job: Job) -> _Key:
    """A job whatever number it has: a chain that went back may have given it to another one."""
    return job.job_id, job.terms_hash


class DataOwnerAgent:
    """Joins and serves until it is cancelled. `run` as a task; the participant is started and closed by the caller."""

    def __init__(self, participant: Participant, data: Sequence[DataSet], policy: Policy, tell: Tell) -> None:
        self._participant = participant
        self._data = data
        self._policy = policy
        self._tell = tell
        self._told: dict[_Key, str] = {}
        self._decided: set[_Key] = set()
        self._accepted: set[_Key] = set()
        self._wait_until: dict[_Key, float] = {}
        self._finished: set[JobId] = set()
        self._joined: dict[JobId, Job] = {}
        self._pay_out_at = 0.0

    async def run(self) -> None:
        """Never returns."""
        await self._participant.ready()
        self._finished = {job.job_id for job in self._participant.view.jobs.values() if self._is_past(job)}
        unsubscribe = self._participant.subscribe(JobNews(self._participant.address, self._tell))
        try:
            while True:
                await self._collect()
                for card in self._participant.registering():
                    await self._consider(card)
                await self._participant.changed()
        finally:
            unsubscribe()

    async def _consider(self, card: JobCard) -> None:
        job, key = card.job, _key(card.job)
        own = job.model_owner == self._participant.address or job.member(self._participant.address) is not None
        if own or key in self._decided or self._wait_until.get(key, 0.0) > monotonic():
            return
        if key not in self._accepted and (reason := self._objection(card)):
            self._refuse(card, reason)
            return
        self._accepted.add(key)
        unsure = distrust(self._policy, job, self._participant.address, self._participant.trusted)
        if reason := postponement(self._policy, job, self._exposure(job)) or unsure:
            self._explain(Event.JOB_POSTPONED, card, reason)
        else:
            await self._join(card)

    def _objection(self, card: JobCard) -> str:
        """Why a job is not joined at all; empty if nothing speaks against it."""
        if card.refused:
            return card.refused
        if self._participant.has_left(card.job.job_id):
            return "This seat was given back by hand."
        return refusal(self._policy, card.job, parse_document(self._participant.view.documents[card.job.job_id]))

    async def _join(self, card: JobCard) -> None:
        """Try one data set after the other; the reasons against all of them together are told as one."""
        job_id, reasons = card.job.job_id, []
        self._joined[job_id] = card.job
        for data in self._data:
            self._about(Event.JOINING, card.job, f"joining {card.title!r} with {data.name}", data=data.name)
            try:
                await self._participant.join_job(
                    job_id,
                    data.path,
                    self._policy.privacy,
                    data.attack,
                    looked_at=card.job,
                    token=card.job.terms.token,
                    by_itself=True,
                )
            except (DataFileError, PrivacyRefused) as error:
                reasons.append(f"{data.name}: {error}")
            except (JobRefused, TransactionRejected) as error:
                self._forget_unsigned(card.job)
                self._refuse(card, str(error))
                return
            except UserFacingError as error:
                self._forget_unsigned(card.job)
                self._wait_until[_key(card.job)] = monotonic() + RETRY_S
                self._explain(Event.JOB_POSTPONED, card, str(error))
                return
            else:
                self._decided.add(_key(card.job))  # also until its seat is in sight
                stake = card.job.terms.stake
                words = f"joined {card.title!r} with {data.name} and a stake of {_words(card, stake)}"
                self._about(Event.JOINED, card.job, words, data=data.name, title=card.title, stake_wei=str(stake))
                return
        self._forget_unsigned(card.job)
        self._refuse(card, " ".join(reasons))

    def _forget_unsigned(self, job: Job) -> None:
        """A join that failed puts nothing at risk, unless a registration was signed that may be mined yet."""
        if not self._participant.may_be_joined(job):
            del self._joined[job.job_id]

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
            bounds = {token: self._policy.tokens.get(Address(token.lower())) for token in self._tokens()}
            above = {token: bound.withdraw_above for token, bound in bounds.items() if bound is not None}
            await pay_out(self._participant, self._policy.withdraw_above, self._tell, above)

    def _is_past(self, job: Job) -> bool:
        """Whether a job was over for this account before this run."""
        member = job.member(self._participant.address)
        return job.phase is Phase.CLOSED and (member is None or member.owed == 0)

    def _exposure(self, considered: Job) -> Exposure:
        """Seats in sight and those that were paid for a moment ago, `considered` aside; stakes of its money alone."""
        address = self._participant.address
        jobs = self._participant.view.jobs
        self._joined = {i: job for i, job in self._joined.items() if self._may_appear(job)}
        seats = [
            (job.terms.token, m.stake)
            for job in jobs.values()
            if job.phase is not Phase.CLOSED and (m := job.member(address)) is not None
        ]
        seats += [(job.terms.token, job.terms.stake) for i, job in self._joined.items() if i != considered.job_id]
        return Exposure(len(seats), Wei(sum(stake for token, stake in seats if token == considered.terms.token)))

    def _tokens(self) -> set[Address]:
        return {job.terms.token for job in self._participant.view.jobs.values()}

    def _may_appear(self, joined: Job) -> bool:
        """Whether the view does not show a seat yet in a job that may still get one."""
        job = self._participant.view.jobs.get(joined.job_id, joined)
        return job.member(self._participant.address) is None and job.phase is Phase.REGISTER and job.now < job.deadline

    def _refuse(self, card: JobCard, reason: str) -> None:
        self._decided.add(_key(card.job))
        self._explain(Event.JOB_REFUSED, card, reason)

    def _explain(self, event: Event, card: JobCard, reason: str) -> None:
        if self._told.get(_key(card.job)) != reason:
            self._told[_key(card.job)] = reason
            verb = "not joined" if event is Event.JOB_REFUSED else "not joined now"
            self._about(event, card.job, f"{card.title!r} is {verb}: {reason}", title=card.title, reason=reason)

    def _about(self, event: Event, job: Job, words: str, **fields: str) -> None:
        common = {"account": self._participant.address, "job": job.job_id, "round": job.round}
        self._tell(News(event, f"job {job.job_id}: {words}", common | fields))
