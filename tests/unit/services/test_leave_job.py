import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.sender import Sender
from omnilytics_app.domain.actions import ActionKind
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import Declined, JobRefused, TransactionRejected
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.job_runners import JobRunners
from omnilytics_app.services.join_job import JOIN_FILE, LEFT_FILE, REGISTERED_FILE
from omnilytics_app.services.leave_job import free_rows, give_seat_back, has_left, leave_job, left_jobs, nothing_owed
from omnilytics_app.services.run_rounds import DataOwnerRunner
from omnilytics_app.storage.data_ledger import LedgerEntry
from tests.unit.domain.builders import NOW, make_job

from .scripted import ScriptedMarket, account_on, gateway_to

JOB = JobId(1)


class _Asking:
    """A sender that asks somebody who does not approve."""

    def __init__(self, sender: Sender, error: BaseException) -> None:
        self.was_signed, self.address = sender.was_signed, sender.address
        self._error = error

    async def send(self, _: Call) -> None:
        raise self._error


@pytest.fixture
def market() -> ScriptedMarket:
    return ScriptedMarket()


@pytest.fixture
async def owner(market: ScriptedMarket, tmp_path: Path) -> AsyncIterator[tuple[Gateway, Account]]:
    """An account that the ledger knows to have joined job 1."""
    async with gateway_to(market, tmp_path) as gateway:
        account = account_on(gateway, tmp_path)
        entry = LedgerEntry(account.jobs.name(JOB), "job 1", ("a",), 2, "", "ab")
        account.ledger.write(entry, np.array([1, 2], dtype=np.uint64))
        yield gateway, account


def seated(account: Account, phase: Phase = Phase.REGISTER, **changes: int) -> Job:
    job = replace(make_job(phase), deadline=NOW + 500)
    mine = replace(job.members[0], owner=account.address)
    return replace(job, members=(mine, *job.members[1:]), **changes)  # type: ignore[arg-type]


def leaving(market: ScriptedMarket, account: Account) -> None:
    """The market takes the seat back when the transaction is sent."""

    def sent(_: object) -> str:
        job = market.jobs[JOB]
        assert isinstance(job, Job)
        market.jobs[JOB] = replace(job, members=job.members[1:], member_count=job.member_count - 1)
        return "0x" + "0d" * 32

    market.endpoint.answers["eth_sendRawTransaction"] = sent


async def test_whoever_leaves_may_use_its_rows_elsewhere(
    owner: tuple[Gateway, Account], market: ScriptedMarket
) -> None:
    gateway, account = owner
    market.jobs[JOB] = job = seated(account, member_count=9)
    leaving(market, account)
    assert await leave_job(JOB, gateway, account) == job.members[0].stake
    assert account.ledger.entries() == ()
    assert has_left(JOB, account)


@pytest.mark.parametrize(
    ("phase", "changes"),
    [
        (Phase.ARMED, {}),
        (Phase.SUBMIT, {}),
        (Phase.REGISTER, {"deadline": NOW - 1}),
        (Phase.REGISTER, {"member_count": 15}),
    ],
)
async def test_a_job_that_counts_on_its_owners_is_not_left(
    owner: tuple[Gateway, Account], market: ScriptedMarket, phase: Phase, changes: dict[str, int]
) -> None:
    gateway, account = owner
    market.jobs[JOB] = seated(account, phase, **changes)
    with pytest.raises(JobRefused, match="cannot be left"):
        await leave_job(JOB, gateway, account)
    assert len(account.ledger.entries()) == 1
    assert not has_left(JOB, account)
    assert not market.endpoint.sent("eth_sendRawTransaction")


async def test_a_job_that_was_never_joined_is_not_left(owner: tuple[Gateway, Account], market: ScriptedMarket) -> None:
    market.jobs[JOB] = make_job(Phase.REGISTER)
    with pytest.raises(JobRefused, match="has no seat"):
        await leave_job(JOB, *owner)
    assert len(owner[1].ledger.entries()) == 1


async def test_the_rows_stay_used_while_the_chain_could_give_the_seat_back(
    owner: tuple[Gateway, Account], market: ScriptedMarket, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The seat is gone at the head, not yet twelve blocks below it; asked again later, the note goes."""
    gateway, account = owner
    market.jobs[JOB] = with_seat = seated(account, member_count=9)
    without = replace(with_seat, members=with_seat.members[1:])
    deep = replace(gateway, confirmations=12)
    seen: list[Job | None] = [None, with_seat, without]
    ledger: list[int] = []

    async def buried(*_: object) -> Job | None:
        ledger.append(len(account.ledger.entries()))
        return seen.pop(0)

    monkeypatch.setattr("omnilytics_app.services.leave_job.buried", buried)
    leaving(market, account)
    await leave_job(JOB, deep, account)
    assert ledger == [1, 1, 1]
    assert account.ledger.entries() == ()


async def test_a_seat_that_came_back_with_a_job_that_began_is_told(
    owner: tuple[Gateway, Account], market: ScriptedMarket
) -> None:
    gateway, account = owner
    market.jobs[JOB] = seated(account, member_count=9)

    def sent(_: object) -> str:
        market.jobs[JOB] = seated(account, Phase.ARMED)
        return "0x" + "0d" * 32

    market.endpoint.answers["eth_sendRawTransaction"] = sent
    with pytest.raises(JobRefused, match="has to take part"):
        await leave_job(JOB, gateway, account)
    assert len(account.ledger.entries()) == 1


async def test_a_refused_transaction_leaves_everything_as_it_was(
    owner: tuple[Gateway, Account], market: ScriptedMarket
) -> None:
    from tests.unit.chain.endpoint import RpcError, failing  # noqa: PLC0415

    gateway, account = owner
    market.jobs[JOB] = seated(account, member_count=9)
    market.endpoint.answers["eth_estimateGas"] = failing(RpcError("execution reverted", 3, "0x"))
    with pytest.raises(TransactionRejected):
        await leave_job(JOB, gateway, account)
    assert len(account.ledger.entries()) == 1


async def test_whoever_declines_has_not_left(owner: tuple[Gateway, Account], market: ScriptedMarket) -> None:
    """Nor has who closes the window over it: the note alone would keep a seat that the chain took from coming back."""
    gateway, account = owner
    market.jobs[JOB] = seated(account, member_count=9)

    for error in (Declined("No."), asyncio.CancelledError()):
        by_hand = replace(account, sender=_Asking(account.sender, error))  # type: ignore[arg-type]
        with pytest.raises(type(error)):
            await leave_job(JOB, gateway, by_hand)
        assert not has_left(JOB, account)
    assert len(account.ledger.entries()) == 1


async def test_a_job_that_is_joined_again_keeps_its_note(
    owner: tuple[Gateway, Account], market: ScriptedMarket
) -> None:
    gateway, account = owner
    market.jobs[JOB] = seated(account, member_count=9)
    leaving(market, account)
    await give_seat_back(JOB, gateway, account)
    assert left_jobs(account) == (JOB,)
    account.jobs.job(JOB).remove(LEFT_FILE)  # as joining does before its own note
    await free_rows(JOB, gateway, account)
    assert len(account.ledger.entries()) == 1
    account.jobs.job(JOB).write_once(LEFT_FILE, b"")
    await free_rows(JOB, gateway, account)
    assert (account.ledger.entries(), left_jobs(account)) == ((), ())


async def test_whoever_left_takes_no_seat_again_by_itself(
    owner: tuple[Gateway, Account], market: ScriptedMarket
) -> None:
    """Not while its runner is alive, and not at the next start, which does not take the job up at all."""
    gateway, account = owner
    market.jobs[JOB] = job = seated(account, member_count=9)
    files = account.jobs.job(JOB)
    files.replace_json(JOIN_FILE, {})
    files.write_once(REGISTERED_FILE, job.terms_hash)
    runner = DataOwnerRunner(gateway, account, None, JOB, None)  # type: ignore[arg-type]
    gone = replace(job, members=job.members[1:])
    assert runner.decide(gone).kind is ActionKind.REGISTER
    leaving(market, account)
    await leave_job(JOB, gateway, account)
    assert runner.decide(gone).kind is ActionKind.WAIT
    for view_shows, noted, resumed in ((gone, False, []), (job, False, [JOB]), (gone, True, [JOB])):
        if noted:
            (account.ledger.root / f"{account.jobs.name(JOB)}.json").write_bytes(b"{")
        there = replace(gateway, watcher=SimpleNamespace(view=SimpleNamespace(jobs={JOB: view_shows})))  # type: ignore[arg-type]
        assert [JOB] * (not nothing_owed(JOB, there, account)) == resumed
        runners = JobRunners(there, account, None, None, lambda *_: None)  # type: ignore[arg-type]
        started: list[JobId] = []
        runners.start = lambda job_id, _, started=started: started.append(job_id)  # type: ignore[method-assign,misc]
        runners.resume()
        assert started == resumed
    await runner.close()


async def test_a_runner_leaves_it_to_the_person_to_join_again(
    owner: tuple[Gateway, Account], market: ScriptedMarket
) -> None:
    """What it saw of the seat that was given back speaks for nothing while the person looks at the new one."""
    gateway, account = owner
    market.jobs[JOB] = job = seated(account, member_count=9)
    runner = DataOwnerRunner(gateway, account, None, JOB, None)  # type: ignore[arg-type]
    gone = replace(job, members=job.members[1:])
    runner.decide(job)
    leaving(market, account)
    await give_seat_back(JOB, gateway, account)
    assert runner.decide(gone).kind is ActionKind.WAIT
    account.jobs.job(JOB).remove(LEFT_FILE)  # as joining does, before anybody has looked at what it signs
    assert runner.decide(gone).kind is ActionKind.WAIT
    runner.decide(job)  # mined, and the chain goes back behind that
    assert runner.decide(gone).kind is ActionKind.REGISTER
    await runner.close()
