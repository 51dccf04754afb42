"""What an agent joins, what it says about the rest, and what it does with its money."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from omnilytics_app.domain.ids import Address, Digest, JobId, Wei
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.policy import Policy
from omnilytics_app.domain.privacy import PrivacyChoice
from omnilytics_app.domain.progress import JobCard
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import (
    ChainUnavailable,
    DataFileError,
    InsufficientFunds,
    JobRefused,
    PrivacyRefused,
    TransactionRejected,
    UserFacingError,
)
from omnilytics_app.services.agent import data_owner as module
from omnilytics_app.services.agent.data_owner import DataOwnerAgent, DataSet
from omnilytics_app.services.agent.news import Event, News
from omnilytics_app.services.job_runners import Role
from omnilytics_app.services.withdraw import Paid
from tests.unit.domain.builders import address, make_job
from tests.unit.services.test_job_terms import RAW
from tests.unit.services.test_job_terms import job as fitting_job

ME = address(70)
FIRST, SECOND = JobId(1), JobId(2)
A, B = DataSet("a", "/a.csv"), DataSet("b", "/b.csv", "noise")


class FakeParticipant:
    """Jobs by number; joining one gives this account a seat, or fails as the test says."""

    def __init__(self, *jobs: Job) -> None:
        self.address = ME
        self.trusted = frozenset({address(1), address(2)})
        self.view = SimpleNamespace(jobs={j.job_id: j for j in jobs}, documents={j.job_id: RAW for j in jobs})
        self.runners = SimpleNamespace(latest={}, under_way=lambda _: [])
        self.joins: list[tuple[int, str, str]] = []
        self.failures: dict[tuple[int, str], UserFacingError] = {}
        self.left: set[int] = set()
        self.refused: dict[int, str] = {}
        self.credit = Wei(0)
        self.signed: set[int] = set()
        """Jobs whose registration was signed although joining failed."""
        self.blind = False
        """Whether the view shows no seat for the moment."""
        self._turn = asyncio.Event()

    async def ready(self) -> None:
        """All jobs are in sight."""

    def subscribe(self, _: object) -> Callable[[], None]:
        return lambda: None

    def has_left(self, job_id: int) -> bool:
        return job_id in self.left

    def registering(self) -> list[JobCard]:
        free = [job for job in self.view.jobs.values() if job.phase is Phase.REGISTER]
        return [JobCard(job, "Digits", "Digits", self.refused.get(job.job_id, "")) for job in free]

    async def join_job(
        self,
        job_id: JobId,
        path: str,
        choice: PrivacyChoice,
        attack: str,
        looked_at: Job | None,
        token: Address,
        by_itself: bool,
    ) -> None:
        assert by_itself
        assert token == self.view.jobs[job_id].terms.token
        assert choice == PrivacyChoice(epsilon=2.0)
        assert looked_at is not None
        assert looked_at == self.view.jobs[job_id]
        self.joins.append((job_id, path, attack))
        if failure := self.failures.get((job_id, path)):
            raise failure
        if not self.blind:
            self.show_seat(job_id)

    def may_be_joined(self, job: Job) -> bool:
        return job.job_id in self.signed

    def show_seat(self, job_id: JobId) -> None:
        job = self.view.jobs[job_id]
        seat = replace(job.members[0], owner=ME, stake=job.terms.stake, owed=Wei(0))
        self.view.jobs[job_id] = replace(job, members=(*job.members, seat))

    async def pay_out(self, above: Wei, tokens: Mapping[Address, int]) -> Paid:
        amount = self.credit if self.credit > above else Wei(0)
        self.credit = Wei(self.credit - amount)
        return {NATIVE_COIN: amount} if amount else {}

    async def changed(self) -> None:
        self._turn.set()
        self._turn = asyncio.Event()
        await asyncio.sleep(0)

    async def turns(self, count: int) -> None:
        """Let the agent look so many times."""
        for _ in range(count):
            await self._turn.wait()


async def served(
    participant: FakeParticipant,
    policy: Policy,
    *data: DataSet,
    turns: int = 3,
    between: Callable[[], None] = lambda: None,
) -> list[News]:
    """What an agent tells in some turns; `between` happens after them, and then there are as many again."""
    told: list[News] = []
    chosen = replace(policy, privacy=PrivacyChoice(epsilon=2.0))
    task = asyncio.create_task(DataOwnerAgent(cast("Any", participant), data or (A,), chosen, told.append).run())
    async with asyncio.timeout(5):
        await participant.turns(turns)
        between()
        await participant.turns(turns)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return told


def names(told: list[News]) -> list[tuple[str, int]]:
    return [(news.event.value, news.fields.get("job", 0)) for news in told]


def open_job(number: int = FIRST, **terms: Any) -> Job:
    return replace(fitting_job(**terms), job_id=JobId(number))


async def test_every_job_that_the_policy_accepts_is_joined_with_the_data() -> None:
    participant = FakeParticipant(open_job(1), open_job(2))
    told = await served(participant, Policy(max_jobs=2), B)
    assert participant.joins == [(1, "/b.csv", "noise"), (2, "/b.csv", "noise")]
    assert names(told) == [("joining", 1), ("joined", 1), ("joining", 2), ("joined", 2)]
    assert told[1].fields["stake_wei"] == str(open_job().terms.stake)


async def test_a_refusal_is_explained_once_and_the_others_are_joined() -> None:
    participant = FakeParticipant(open_job(1, reward=5, answer_fee=5), open_job(2))
    told = await served(participant, Policy(min_reward=Wei(6)), turns=5)
    assert names(told) == [("job_refused", 1), ("joining", 2), ("joined", 2)]
    assert "pays 0.000000000000000005 ETH a round, less than" in told[0].sentence


async def test_what_the_program_itself_would_not_join_is_explained_as_well() -> None:
    participant = FakeParticipant(open_job(1), replace(open_job(2), model_owner=ME))
    participant.refused[FIRST] = "Its audits are unfair."
    told = await served(participant, Policy())
    assert [(news.event, news.fields["reason"]) for news in told] == [(Event.JOB_REFUSED, "Its audits are unfair.")]
    assert participant.joins == []


async def test_a_number_that_stands_for_another_job_is_looked_at_anew() -> None:
    participant = FakeParticipant(open_job(1, reward=5, answer_fee=5))

    def renumbered() -> None:
        participant.view.jobs[FIRST] = replace(open_job(1), terms_hash=Digest(b"\x07" * 32))

    told = await served(participant, Policy(min_reward=Wei(6)), between=renumbered)
    assert names(told) == [("job_refused", 1), ("joining", 1), ("joined", 1)]


async def test_jobs_beyond_the_limit_wait_until_one_is_over() -> None:
    participant = FakeParticipant(open_job(1), open_job(2))

    def over() -> None:
        participant.view.jobs[FIRST] = replace(participant.view.jobs[FIRST], phase=Phase.CLOSED)

    told = await served(participant, Policy(max_jobs=1), between=over)
    assert names(told) == [("joining", 1), ("joined", 1), ("job_postponed", 2), ("joining", 2), ("joined", 2)]


@pytest.mark.parametrize(("wanted", "joined"), [(2, True), (3, False)])
async def test_a_job_is_joined_once_enough_trusted_owners_are_in_it(wanted: int, *, joined: bool) -> None:
    participant = FakeParticipant(open_job())
    told = await served(participant, Policy(min_trusted=wanted))
    assert bool(participant.joins) == joined
    if not joined:
        assert "2 are in it so far, and the policy waits for 3" in told[-1].sentence


async def test_stakes_at_risk_are_counted_over_all_jobs() -> None:
    stake = open_job().terms.stake
    participant = FakeParticipant(open_job(1), open_job(2))
    told = await served(participant, Policy(max_jobs=9, max_stake_at_risk=Wei(2 * stake - 1)))
    assert names(told) == [("joining", 1), ("joined", 1), ("job_postponed", 2)]
    assert "would be at risk" in told[-1].fields["reason"]


@pytest.mark.parametrize("limits", [{"max_jobs": 1}, {"max_jobs": 9, "max_stake_at_risk": open_job().terms.stake}])
async def test_a_seat_counts_before_it_is_in_sight(limits: dict[str, Any]) -> None:
    participant = FakeParticipant(open_job(1), open_job(2))
    participant.blind = True

    def seen_and_over() -> None:
        assert [job_id for job_id, *_ in participant.joins] == [1]
        participant.show_seat(FIRST)
        participant.blind = False
        participant.view.jobs[FIRST] = replace(participant.view.jobs[FIRST], phase=Phase.CLOSED)

    told = await served(participant, Policy(**limits), between=seen_and_over)
    assert names(told) == [("joining", 1), ("joined", 1), ("job_postponed", 2), ("joining", 2), ("joined", 2)]


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("failure", [TransactionRejected("It failed."), ChainUnavailable("It does not answer.")])
async def test_a_join_that_failed_counts_only_if_it_may_have_been_sent(
    failure: UserFacingError, *, signed: bool
) -> None:
    participant = FakeParticipant(open_job(1), open_job(2))
    participant.failures[FIRST, A.path] = failure
    participant.signed = {FIRST} if signed else set()
    await served(participant, Policy(max_jobs=1))
    assert [job_id for job_id, *_ in participant.joins] == ([1] if signed else [1, 2])


async def test_a_seat_that_can_no_longer_come_into_sight_does_not_count() -> None:
    participant = FakeParticipant(open_job(1), open_job(2))
    participant.blind = True

    def full() -> None:
        participant.view.jobs[FIRST] = replace(participant.view.jobs[FIRST], phase=Phase.ARMED)

    await served(participant, Policy(max_jobs=1), between=full)
    assert [job_id for job_id, *_ in participant.joins] == [1, 2]


async def test_a_job_is_joined_with_the_first_data_set_that_fits() -> None:
    participant = FakeParticipant(open_job())
    participant.failures[FIRST, A.path] = DataFileError("It has no column digit.")
    told = await served(participant, Policy(), A, B)
    assert [path for _, path, _ in participant.joins] == [A.path, B.path]
    assert told[-1].fields["data"] == "b"


async def test_where_no_data_set_fits_all_reasons_are_told_and_none_is_tried_again() -> None:
    participant = FakeParticipant(open_job())
    participant.failures[FIRST, A.path] = DataFileError("It has no column digit.")
    participant.failures[FIRST, B.path] = PrivacyRefused("Its rows were used before.")
    told = await served(participant, Policy(), A, B)
    assert len(participant.joins) == 2
    assert told[-1].event is Event.JOB_REFUSED
    assert told[-1].fields["reason"] == "a: It has no column digit. b: Its rows were used before."


@pytest.mark.parametrize(
    "failure", [JobRefused("Its key is not proven."), TransactionRejected("It is full.", "JobFull")]
)
async def test_a_job_that_refuses_is_not_asked_again(failure: UserFacingError) -> None:
    participant = FakeParticipant(open_job())
    participant.failures[FIRST, A.path] = failure
    told = await served(participant, Policy(), A, B)
    assert names(told) == [("joining", 1), ("job_refused", 1)]
    assert len(participant.joins) == 1


@pytest.mark.parametrize("failure", [ChainUnavailable("It does not answer."), InsufficientFunds("It holds nothing.")])
async def test_trouble_that_passes_is_told_once_and_tried_again_later(
    failure: UserFacingError, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(module, "monotonic", lambda: now[0])
    participant = FakeParticipant(open_job())
    participant.failures[FIRST, A.path] = failure

    def later() -> None:
        assert len(participant.joins) == 1
        now[0] += module.RETRY_S
        participant.failures.clear()

    told = await served(participant, Policy(), between=later)
    assert names(told) == [("joining", 1), ("job_postponed", 1), ("joining", 1), ("joined", 1)]


async def test_a_job_left_by_hand_is_not_joined_again() -> None:
    participant = FakeParticipant(open_job())
    participant.left.add(FIRST)
    told = await served(participant, Policy())
    assert (names(told), participant.joins) == ([("job_refused", 1)], [])


async def test_what_is_earned_is_paid_out_above_the_limit_when_a_job_is_over() -> None:
    participant = FakeParticipant()
    progress = SimpleNamespace(job=make_job(Phase.CLOSED))

    def over() -> None:
        participant.credit = Wei(7)
        participant.runners.latest[FIRST] = (Role.DATA_OWNER, progress)

    told = await served(participant, Policy(withdraw_above=Wei(6)), between=over)
    assert [news.event for news in told] == [Event.JOB_FINISHED, Event.WITHDRAWN]
    assert told[1].fields == {"account": ME, "amount_wei": "7"}
    participant.credit = Wei(7)
    assert "withdrawn" not in dict(names(await served(participant, Policy(withdraw_above=Wei(7)))))


async def test_jobs_that_were_over_before_are_no_news() -> None:
    job = make_job(Phase.CLOSED)
    participant = FakeParticipant(job)
    participant.runners.latest[job.job_id] = (Role.DATA_OWNER, SimpleNamespace(job=job))
    assert await served(participant, Policy()) == []
