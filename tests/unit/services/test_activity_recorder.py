import asyncio
import time
from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

import pytest
from eth_account import Account as Keys

from omnilytics_app.domain.activity import ActivityQuery, Entry, Kind, Order, Term
from omnilytics_app.domain.ids import Address, Digest, JobId, Wei
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.domain.notifications import notices
from omnilytics_app.domain.progress import JobCard, JobProgress, Shortage
from omnilytics_app.domain.transactions import SignedTransaction, TransactionState
from omnilytics_app.errors import ChainUnavailable
from omnilytics_app.services.activity import recorder as recorder_module
from omnilytics_app.services.activity.recorder import ActivityRecorder
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.storage.activity import ActivityLog, ActivityRows
from tests.unit.chain.test_events import log_of
from tests.unit.domain.builders import NOW, groups, make_job, make_member, make_round
from tests.unit.services.scripted import (
    DEPLOYMENT,
    ScriptedMarket,
    account_on,
    created,
    digest_of,
    gateway_to,
    modulus_digest,
    shown,
)

FIRST = JobId(1)
DOCUMENT = b"document"
STRANGER = Address("0x" + "22" * 20)


class Bench:
    """A recorder on a scripted market, recording when it is told to."""

    def __init__(self, gateway: Gateway, market: ScriptedMarket, account: Account, folder: Path) -> None:
        self.gateway, self.market, self.account = gateway, market, account
        self.folder = folder
        self.told: list[Kind] = []
        self.unfit: set[JobId] = set()
        self.begin()

    def begin(self) -> None:
        """As after a start of the program."""
        self.kept = ActivityLog(self.folder / "activity.db", DEPLOYMENT, self.account.address)
        self.recorder = ActivityRecorder(
            self.gateway, self.account, self.kept, self.on_fresh, lambda card: card.job.job_id not in self.unfit
        )

    def fits(self, card: JobCard) -> bool:
        return card.job.job_id not in self.unfit

    def on_fresh(self, fresh: Sequence[Entry], history: Collection[str]) -> None:
        self.told += [e.kind for notice in notices(fresh, history) for e in notice.entries]

    async def record(self, block: int) -> None:
        await shown(self.gateway.watcher, block)
        await self.recorder.record()

    def entries(self, *kinds: Kind) -> list[Entry]:
        rows = ActivityRows(self.kept, ActivityQuery(order=Order.TIME, descending=False))
        return [e for e in rows.rows(0, rows.count()) if not kinds or e.kind in kinds]

    def kinds(self) -> list[Kind]:
        return [e.kind for e in self.entries()]

    def claimed(self, owner: Address, reward: int = 5) -> int:
        """A block in which an owner is paid."""
        return self.market.mine(log_of("Claimed", jobId=FIRST, owner=owner, reward=reward, stake=2, fees=1))


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    market = ScriptedMarket()
    async with gateway_to(market, tmp_path) as gateway:
        made = Bench(gateway, market, account_on(gateway, tmp_path), tmp_path)
        yield made
        made.kept.close()


def job(bench: Bench, phase: Phase = Phase.SUBMIT, **changes: object) -> Job:
    """A job in which the account sits in group 0, at index 1."""
    members = (
        replace(make_member(0, 0), owner=STRANGER),
        replace(make_member(1, 0), owner=bench.account.address, index_in_group=1),
    )
    played = make_round(1, Outcome.PENDING, active=groups(0, 1, 2), model_digest=Digest(b"m" * 32))
    made = make_job(phase, members=members, rounds=(played,), round=played.number)
    terms = replace(made.terms, document_digest=digest_of(DOCUMENT))
    return replace(made, terms=terms, **changes)  # type: ignore[arg-type]


def registered(owner: Address) -> dict[str, Any]:
    """The log of a seat that is taken."""
    return log_of("Registered", jobId=FIRST, owner=owner, x25519Key=bytes(32))


def open_job(bench: Bench, made: Job) -> int:
    """A block in which a job of somebody else is created, and the account registers."""
    bench.market.jobs[FIRST] = made
    seats = (registered(STRANGER), registered(bench.account.address))
    return bench.market.mine(created(FIRST, made, DOCUMENT), *seats)


async def test_what_happened_before_is_recorded_and_not_told(bench: Bench) -> None:
    open_job(bench, job(bench))
    await bench.record(bench.claimed(bench.account.address))
    joined, paid = bench.entries(Kind.JOINED, Kind.CLAIMED)
    assert (joined.job, joined.amount) == (FIRST, job(bench).terms.stake)
    assert (paid.amount, paid.number("reward"), paid.number("stake")) == (Wei(8), 5, 3)
    assert paid.time == NOW + 2
    assert bench.told == []
    assert Kind.JOB_CREATED not in bench.kinds()


async def test_what_happens_meanwhile_is_told_once_also_after_a_restart(bench: Bench) -> None:
    await bench.record(open_job(bench, job(bench)))
    await bench.record(bench.claimed(bench.account.address))
    await bench.record(bench.claimed(STRANGER))
    assert bench.told == [Kind.CLAIMED]
    bench.kept.close()
    bench.begin()
    await bench.recorder.record()
    assert bench.told == [Kind.CLAIMED]
    assert len(bench.entries(Kind.CLAIMED)) == 1


async def test_a_reorganisation_takes_back_and_tells_nothing_twice(bench: Bench) -> None:
    await bench.record(open_job(bench, job(bench)))
    paid = bench.claimed(bench.account.address)
    await bench.record(paid)
    bench.market.forked_at = paid
    moved = {"blockHash": bench.market._hash(paid)}
    bench.market.logs[paid] = [log | moved for log in bench.market.logs[paid]]
    await bench.record(bench.market.mine())
    assert sorted(e.taken_back for e in bench.entries(Kind.CLAIMED)) == [False, True]
    assert bench.told == [Kind.CLAIMED]
    bench.market.forked_at, bench.market.logs[paid] = 10**9, []
    await bench.record(bench.market.mine())
    assert all(e.taken_back for e in bench.entries(Kind.CLAIMED))


async def test_a_record_that_was_lost_is_made_anew_from_what_is_kept_of_the_chain(bench: Bench) -> None:
    open_job(bench, job(bench))
    await bench.record(bench.claimed(bench.account.address))
    before = bench.entries()
    bench.kept.close()
    for path in bench.folder.glob("activity.db*"):
        path.unlink()
    bench.begin()
    await bench.recorder.record()
    assert bench.entries() == before
    assert Kind.PUBLISHED in {e.kind for e in before}


async def test_nothing_is_taken_back_while_the_chain_is_read_anew(bench: Bench) -> None:
    await bench.record(open_job(bench, job(bench)))
    bench.gateway.cache.rollback(0)
    await bench.recorder.record()
    assert not any(e.taken_back for e in bench.entries())


async def test_what_cannot_be_had_now_is_recorded_the_next_time(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    await shown(bench.gateway.watcher, open_job(bench, job(bench)))
    answers, bench.market.endpoint.answers = bench.market.endpoint.answers, {}
    with pytest.raises(ChainUnavailable):
        await bench.recorder.record()
    assert bench.entries() == []
    bench.market.endpoint.answers = answers
    await bench.recorder.record()
    assert Kind.JOINED in bench.kinds()


async def test_recording_follows_the_market_by_itself(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder_module, "PAUSE_S", 0.0)
    open_job(bench, job(bench))
    async with bench.recorder.recording(), asyncio.timeout(5):
        while Kind.JOINED not in await asyncio.to_thread(bench.kinds):
            await bench.gateway.watcher.changed(0.02)
        bench.claimed(bench.account.address)
        while Kind.CLAIMED not in await asyncio.to_thread(bench.kinds):
            await bench.gateway.watcher.changed(0.02)


async def test_what_was_noticed_last_is_kept_at_the_end(bench: Bench) -> None:
    progress = JobProgress(job(bench), "Digits", "", problem="It fails.")
    async with bench.recorder.recording():
        bench.recorder.on_participation(progress)
    assert [e.text("text") for e in bench.entries(Kind.PROBLEM)] == ["It fails."]


class TestJobs:
    async def test_jobs_at_the_first_look_are_recorded_and_later_ones_told(self, bench: Bench) -> None:
        card = JobCard(make_job(Phase.REGISTER, members=()), "Digits", "Classification")
        await bench.record(bench.market.mine())
        bench.recorder.on_jobs((card,))
        bench.recorder.on_jobs((card,))
        await bench.recorder.record()
        assert bench.told == []
        refused = replace(card, job=replace(card.job, job_id=JobId(8)), refused="No.")
        more = tuple(replace(card, job=replace(card.job, job_id=JobId(n))) for n in (9, 10, 11))
        bench.recorder.on_jobs((card, refused, *more))
        await bench.recorder.record()
        assert bench.told == [Kind.JOB_FITS] * 3
        assert [e.job for e in bench.entries(Kind.JOB_FITS)] == [card.job.job_id, 9, 10, 11]

    async def test_a_job_that_no_data_fits_is_neither_recorded_nor_told(self, bench: Bench) -> None:
        card = JobCard(make_job(Phase.REGISTER, members=()), "Digits", "Classification")
        await bench.record(bench.market.mine())
        bench.recorder.on_jobs(())
        bench.unfit = {card.job.job_id}
        bench.recorder.on_jobs((card,))
        await bench.recorder.record()
        assert bench.told == bench.entries(Kind.JOB_FITS) == []

    async def test_a_round_is_due_once_time_runs_out(self, bench: Bench) -> None:
        made = job(bench)
        window = made.terms.submit_window
        await bench.record(open_job(bench, replace(made, deadline=NOW + window)))
        assert Kind.ROUND_DUE not in bench.kinds()
        for _ in range(2):
            bench.market.jobs[FIRST] = replace(made, deadline=NOW + window // 3)
            with bench.gateway.watcher.follow(FIRST):
                await bench.record(bench.market.mine())
        assert bench.told == [Kind.ROUND_DUE]
        [due] = bench.entries(Kind.ROUND_DUE)
        assert (due.job, due.round, due.number("until")) == (FIRST, made.round, NOW + window // 3)

    async def test_a_model_owner_is_told_once_of_each_duty_that_presses(self, bench: Bench) -> None:
        made = replace(job(bench), model_owner=bench.account.address, members=())
        await bench.record(open_job(bench, replace(made, phase=Phase.PUBLISH, deadline=NOW + 10**6)))
        for phase in (Phase.PUBLISH, Phase.PUBLISH, Phase.SETTLE):
            bench.market.jobs[FIRST] = replace(made, phase=phase, deadline=NOW + 9)
            with bench.gateway.watcher.follow(FIRST):
                await bench.record(bench.market.mine())
        assert bench.told == [Kind.ROUND_DUE] * 2
        due = bench.entries(Kind.ROUND_DUE)
        assert [(e.round, e.text("duty"), e.number("until")) for e in due] == [
            (made.round, "publish", NOW + 9),
            (made.round, "settle", NOW + 9),
        ]

    async def test_a_duty_presses_although_no_endpoint_tells_the_time(
        self, bench: Bench, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(recorder_module, "PAUSE_S", 0.0)
        monkeypatch.setattr(recorder_module, "QUIET_S", 0.02)
        made = replace(job(bench, Phase.SETTLE), model_owner=bench.account.address, members=())
        await bench.record(open_job(bench, replace(made, deadline=NOW + 10**6)))
        assert bench.told == []
        bench.market.endpoint.answers = {}
        clock, passed = time.time, [0]
        monkeypatch.setattr(recorder_module.time, "time", lambda: clock() + passed[0])
        async with bench.recorder.recording(), asyncio.timeout(5):
            await asyncio.sleep(0.2)  # what there was to record is recorded
            passed[0] = 10**6 - 9
            while Kind.ROUND_DUE not in bench.told:  # noqa: ASYNC110
                await asyncio.sleep(0.02)

    async def test_what_the_client_says_is_recorded_once_a_sentence(self, bench: Bench) -> None:
        low = Shortage(Wei(1), Wei(5), "Send 4.")
        progress = JobProgress(job(bench), "Digits", "", warning="Two disagree. Send 4.", shortage=low)
        for problem in ("It fails.", "It fails.", ""):
            bench.recorder.on_participation(replace(progress, problem=problem))
        bench.recorder.on_model_owner_job(None)
        await bench.recorder.record()
        said = {(e.kind, e.text("text")) for e in bench.entries(Kind.PROBLEM, Kind.WARNING)}
        assert said == {(Kind.PROBLEM, "It fails."), (Kind.WARNING, "Two disagree.")}
        assert [e.amount for e in bench.entries(Kind.LOW_GAS)] == [4]
        assert bench.told == [Kind.LOW_GAS]


class TestTransactions:
    @pytest.fixture
    def signed(self, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> list[SignedTransaction]:
        """What the journal holds."""
        held = [
            SignedTransaction(
                "0x" + "ab" * 32, 3, "submit", Digest(bytes(32)), b"", 21_000, Wei(9), Wei(1), Wei(7), NOW
            )
        ]
        monkeypatch.setattr(bench.account.sender, "history", lambda limit: tuple(held[:limit]))
        return held

    async def test_every_state_is_recorded_once(self, bench: Bench, signed: list[SignedTransaction]) -> None:
        await bench.record(bench.market.mine())
        await bench.record(bench.market.mine())
        mined = replace(signed[0], state=TransactionState.MINED, block_hash=b"\x01" * 32, succeeded=True, paid=Wei(42))
        signed[0] = mined
        await bench.record(bench.market.mine())
        signed[0] = replace(mined, state=TransactionState.FINAL)
        await bench.record(bench.market.mine())
        assert {(e.kind, e.amount) for e in bench.entries()} == {(Kind.SENT, 7), (Kind.MINED, 42)}
        assert {e.transaction for e in bench.entries()} == {signed[0].hash}

    async def test_one_that_the_chain_took_back_is_marked(self, bench: Bench, signed: list[SignedTransaction]) -> None:
        pending = signed[0]
        signed[0] = replace(pending, state=TransactionState.MINED, block_hash=b"\x01" * 32, succeeded=True)
        await bench.record(bench.market.mine())
        signed[0] = pending
        await bench.record(bench.market.mine())
        [mined] = bench.entries(Kind.MINED)
        assert mined.taken_back
        assert not bench.entries(Kind.SENT)[0].taken_back

    @pytest.mark.parametrize(
        ("state", "succeeded", "name", "kind"),
        [
            (TransactionState.FINAL, False, "submit", Kind.FAILED),
            (TransactionState.FINAL, True, "nothing", Kind.CANCELLED),
            (TransactionState.SUPERSEDED, None, "submit", Kind.REPLACED),
            (TransactionState.REPLACED, None, "submit", Kind.REPLACED),
            (TransactionState.GIVEN_UP, None, "submit", Kind.GIVEN_UP),
        ],
    )
    async def test_what_became_of_it_is_told_by_its_kind(
        self,
        bench: Bench,
        signed: list[SignedTransaction],
        state: TransactionState,
        succeeded: bool | None,
        name: str,
        kind: Kind,
    ) -> None:
        signed[0] = replace(signed[0], state=state, succeeded=succeeded, name=name)
        await bench.record(bench.market.mine())
        assert sorted(bench.kinds()) == sorted((Kind.SENT, kind))


class TestJobsOfTransactions:
    """From the journal on disk, which reads the job from what is signed and outlives that."""

    @staticmethod
    def written(bench: Bench, number: int, nonce: int, name: str, data: bytes = b"") -> SignedTransaction:
        """A really signed transaction that is in the account's journal."""
        key = Keys.from_key(bytes([7]) * 32)
        fields = {
            "type": 2, "chainId": 31_337, "nonce": nonce, "gas": 21_000, "to": STRANGER, "value": 0, "data": data,
            "maxFeePerGas": 10**9 + number, "maxPriorityFeePerGas": 1,
        }  # fmt: skip
        raw = bytes(key.sign_transaction(fields).raw_transaction)
        made = SignedTransaction(
            f"0x{number:064x}", nonce, name, Digest(bytes(32)), raw, 21_000, Wei(9), Wei(1), Wei(0), NOW
        )
        bench.account.sender._journal.add(made)  # type: ignore[attr-defined]
        return made

    async def test_a_failed_gradient_and_what_took_the_place_of_one_lead_to_their_job(self, bench: Bench) -> None:
        failed = self.written(bench, 1, 3, "submit", b"\x01" * 4 + (7).to_bytes(32) + bytes(32))
        self.written(bench, 2, 4, "submit", b"\x01" * 4 + (8).to_bytes(32) + bytes(32))
        taken = self.written(bench, 3, 4, "nothing")
        self.written(bench, 4, 5, "withdraw", b"\x01" * 4 + (9).to_bytes(32))
        place = {"state": TransactionState.FINAL, "raw": b"", "block_hash": b"\x01" * 32}
        became = [replace(failed, **place, succeeded=False), replace(taken, **place, succeeded=True)]  # type: ignore[arg-type]
        bench.account.sender._journal.update(became)  # type: ignore[attr-defined]
        await bench.record(bench.market.mine())
        assert [e.job for e in bench.entries(Kind.FAILED)] == [7]
        assert [e.job for e in bench.entries(Kind.CANCELLED)] == [8]
        assert sorted((e.number("nonce"), e.job) for e in bench.entries(Kind.SENT) if e.job) == [(3, 7), (4, 8), (4, 8)]
        found = ActivityRows(bench.kept, ActivityQuery(job=JobId(7)))
        assert [e.kind for e in found.rows(0, found.count())].count(Kind.FAILED) == 1

    async def test_a_created_job_is_known_once_its_event_is(self, bench: Bench) -> None:
        made = self.written(bench, 1, 3, "createJob", b"\x01" * 4 + (64).to_bytes(32))
        await bench.record(bench.market.mine())
        assert [e.job for e in bench.entries(Kind.SENT)] == [None]
        bench.market.jobs[FIRST] = own = replace(job(bench), model_owner=bench.account.address)
        event = log_of(
            "JobCreated",
            jobId=FIRST,
            modelOwner=own.model_owner,
            terms=astuple(own.terms),
            modulusDigest=modulus_digest(DOCUMENT),
            document=DOCUMENT,
        )
        await bench.record(bench.market.mine(event | {"transactionHash": made.hash}))
        [sent] = bench.entries(Kind.SENT)
        assert sent.job == FIRST
        found = ActivityRows(bench.kept, ActivityQuery(terms=(Term(f"job {FIRST}"),)))
        assert sent in found.rows(0, found.count())
