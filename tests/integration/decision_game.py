"""Participants that do what their decisions say, on a real market, with payloads that nobody can read.

Every participant keeps what its runner would keep: some of it on disk, some in memory only. The chain mines a block for
every transaction; each is asked for by a call first, so that a refusal has its name and costs nothing. Time, silence,
reorganisations, crashes and malice come from the test.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from hashlib import shake_256
from typing import Any

from eth_utils.crypto import keccak

from omnilytics_app.chain.calls import Call, LeafEvidence, MarketCalls, OpeningEvidence, RangeClaim
from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.events import EventReader
from omnilytics_app.chain.faults import revert_error
from omnilytics_app.chain.market import SINK, Market
from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.merkle import audit_path, merkle_path
from omnilytics_app.crypto.payload import payload_context, payload_digest, payload_leaves
from omnilytics_app.domain import data_owner, model_owner
from omnilytics_app.domain.actions import Action, ActionKind, overdue_action
from omnilytics_app.domain.data_owner import DataOwnerFacts
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber
from omnilytics_app.domain.job import Job, Outcome, Phase, Round
from omnilytics_app.domain.model_owner import ModelOwnerFacts
from omnilytics_app.services.availability import asked_for
from omnilytics_app.services.gateway import address_bytes
from omnilytics_app.services.sessions import basis
from tests.integration.hand_job import BUNDLE, DOCUMENT, DOCUMENT_HASH, modulus_of, seeds_for, terms_at
from tests.integration.players import Player, Question, account

SEATS, ROUNDS, LEAF_BYTES, MODEL_LEAVES = 15, 4, 512, 3
K = ActionKind
REST = frozenset({K.WAIT, K.DONE})
GAS = hex(16_000_000)


@dataclass
class Table:
    """A market whose accounts need no keys."""

    connection: Connection
    market: Market
    calls: MarketCalls

    async def ask(self, method: str, *params: Any) -> Any:
        """A raw answer."""
        return await self.connection.request(method, *params)

    async def attempt(self, sender: Address, call: Call) -> str:
        """Send, unless the market refuses: then the name of its error, which is empty for success."""
        wanted = {"from": sender, "to": call.to, "data": "0x" + call.data.hex(), "value": hex(call.value), "gas": GAS}
        answer = await self.ask("eth_call", wanted, "pending")
        if "error" in answer:
            data = answer["error"].get("data") or "0x"
            return revert_error(bytes.fromhex(data[2:]), self.connection.artifact).error or str(answer["error"])
        sent = await self.ask("eth_sendTransaction", wanted)
        while (receipt := (await self.ask("eth_getTransactionReceipt", sent["result"]))["result"]) is None:  # noqa: ASYNC110
            await asyncio.sleep(0.002)
        return "" if int(receipt["status"], 16) == 1 else f"{call.name} was mined and failed"


class Game:
    """One job. Made with `create`."""

    def __init__(self, table: Table, job_id: JobId, born: int) -> None:
        self.table = table
        self.job_id = job_id
        self.born = born
        self.owners = [Player(account(f"owner {i}")) for i in range(SEATS)]
        self.model_owner = Player(account("model owner"))
        self.sent: dict[ActionKind, int] = {}

    @classmethod
    async def create(cls, table: Table) -> "Game":
        """A job of nobody yet, deep enough for everything later to be reorganised away."""
        for name in ("model owner", "stranger", *(f"owner {i}" for i in range(SEATS))):
            await table.ask("anvil_setBalance", account(name), hex(10**19))
        terms = terms_at((await table.connection.head()).timestamp, SEATS, ROUNDS, LEAF_BYTES, MODEL_LEAVES)
        call = table.calls.create_job(terms, Digest(keccak(modulus_of(LEAF_BYTES))), DOCUMENT)
        assert await table.attempt(account("model owner"), call) == ""
        await table.ask("anvil_mine", hex(10))
        head = await table.connection.head()
        return cls(table, JobId(await table.market.job_count()), head.number)

    @property
    def everybody(self) -> list[Player]:
        """The model owner first."""
        return [self.model_owner, *self.owners]

    async def job(self) -> Job:
        """As of now."""
        return await self.table.market.job(self.job_id)

    async def register(self, players: list[Player]) -> None:
        """By hand, as people do, while there is time for it."""
        job = await self.job()
        for player in players if job.now < job.deadline - 60 else ():
            error = await self.table.attempt(player.address, self.register_call(player, job))
            assert error in {"", "JobFull", "AlreadyRegistered"}
            player.disk.registered = True

    # ------------------------------------------------------------------- playing

    async def step(self, player: Player, job: Job, *, honest: bool = True) -> tuple[Action, str]:
        """One decision on a look at the job, and what came of it: the name of a refusal, or empty."""
        action = await self.decide(player, job)
        if action.kind in REST:
            return action, ""
        self.sent[action.kind] = self.sent.get(action.kind, 0) + 1
        if (effect := self._effects().get(action.kind)) is not None:
            return action, await effect(player, job, action, honest)
        return action, await self.table.attempt(player.address, self._simple_call(job, action))

    async def decide(self, player: Player, job: Job) -> Action:
        """What the program decides for it."""
        answerable = await self._answerable(player, job)
        if player is self.model_owner:
            return model_owner.next_action(job, self._model_owner_facts(job, answerable))
        return data_owner.next_action(job, self._data_owner_facts(player, job, answerable))

    async def drain(self, stranger: Address) -> int:
        """Let time pass and nobody but a stranger act, until the job is closed; how many transactions that took."""
        steps = 0
        while (job := await self.job()).phase is not Phase.CLOSED:
            await self.pass_time(200_000, 1)
            job = await self.job()
            action = overdue_action(job, 0)
            assert action is not None, job
            assert await self.table.attempt(stranger, self._simple_call(job, action)) == "", (action, job)
            steps += 1
            assert steps <= 6, job
        return steps

    async def empty(self) -> None:
        """Everybody collects, and nothing is left of the job."""
        job = await self.job()
        for member in job.members:
            owed = await self.table.market.owed(self.job_id, member.owner)
            assert member.owed == owed.reward + owed.stake, member
            if owed.total:
                assert await self.table.attempt(member.owner, self.table.calls.claim(self.job_id, [member.owner])) == ""
        for player in self.everybody:
            if await self.table.market.credit(player.address):
                assert await self.table.attempt(player.address, self.table.calls.withdraw(player.address)) == ""
        if await self.table.market.credit(SINK):
            assert await self.table.attempt(self.model_owner.address, self.table.calls.withdraw_sink()) == ""
        assert await self.table.connection.balance(self.table.market.address) == 0

    async def pass_time(self, seconds: int, blocks: int) -> None:
        """Move the chain's clock, then let blocks go by."""
        await self.table.ask("evm_increaseTime", seconds)
        await self.table.ask("anvil_mine", hex(blocks))

    async def go_back(self, depth: int) -> None:
        """Throw away the newest blocks, but none before the job was created; as many empty ones take their place."""
        head = await self.table.connection.head()
        if depth := min(depth, head.number - self.born):
            await self.table.ask("anvil_reorg", depth, [])

    # ---------------------------------------------------------------------- facts

    def _data_owner_facts(self, player: Player, job: Job, answerable: frozenset[Address]) -> DataOwnerFacts:
        disk, memory, asked = player.disk, player.memory, _question(job)
        disk.registered |= job.member(player.address) is not None
        judged = {r.number: disk.verdicts[r] for r in map(_settled, job.rounds) if r in disk.verdicts}
        here = frozenset({job.round})
        return DataOwnerFacts(
            owner=player.address,
            registered=disk.registered,
            stored=here if asked in disk.stored else frozenset(),
            skipped=here if asked in memory.skipped else frozenset(),
            verified=frozenset(r for r, holds in judged.items() if holds),
            mismatched=frozenset(r for r, holds in judged.items() if not holds),
            disputed=frozenset(r.number for r in job.rounds if _settled(r) in memory.disputed),
            answerable=answerable,
        )

    def _model_owner_facts(self, job: Job, answerable: frozenset[Address]) -> ModelOwnerFacts:
        disk, current = self.model_owner.disk, job.current
        here = frozenset({job.round}) if current is not None else frozenset[RoundNumber]()
        shown = basis(current) if current is not None else ""
        later = any(number > job.round for number in disk.prepared)
        known = disk.learned.get(job.round)
        return ModelOwnerFacts(
            prepared=frozenset(disk.prepared),
            malformed=here if shown in self.model_owner.memory.malformed else frozenset(),
            decrypted=here if known == shown or (known is not None and later) else frozenset(),
            accused=frozenset(disk.accused),
            opened=here if shown in disk.opened else frozenset(),
            cleared=frozenset(disk.cleared) | (here if known not in (None, shown) else frozenset()),
            audits=frozenset(disk.accused),
            answerable=answerable,
            stopping=disk.stopping,
        )

    async def _answerable(self, player: Player, job: Job) -> frozenset[Address]:
        current = job.current
        if current is None or not current.unanswered:
            return frozenset()
        asked = set(await self._asked(job))
        if (job.round, current.unanswered) in player.memory.fruitless:
            return frozenset()
        return frozenset(a for a in asked if (a == job.model_owner) == (job.phase is Phase.SUBMIT))

    async def _asked(self, job: Job) -> dict[Address, frozenset[int]]:
        head = await self.table.connection.head()
        return asked_for(await EventReader(self.table.market).feed(self.born - 20, head.number), job)

    # -------------------------------------------------------------------- effects

    def _effects(self) -> dict[ActionKind, "Callable[[Player, Job, Action, bool], Awaitable[str]]"]:
        return {
            K.COMPUTE: self._compute, K.VERIFY: self._verify, K.DISPUTE: self._dispute, K.ANSWER: self._answer,
            K.ASSIST: self._answer, K.PREPARE_MODEL: self._prepare, K.DECRYPT: self._decrypt,
            K.PREPARE_OPENING: self._open, K.FLAG: self._flag, K.REGISTER: self._register, K.SUBMIT: self._submit,
            K.CLAIM: self._claim,
        }  # fmt: skip

    async def _register(self, player: Player, job: Job, _: Action, __: bool) -> str:
        return await self.table.attempt(player.address, self.register_call(player, job))

    async def _submit(self, player: Player, job: Job, _: Action, __: bool) -> str:
        return await self.table.attempt(player.address, self.submit_call(player, job))

    async def _claim(self, player: Player, _: Job, __: Action, ___: bool) -> str:
        return await self.table.attempt(player.address, self.table.calls.claim(self.job_id, [player.address]))

    async def _compute(self, player: Player, job: Job, _: Action, honest: bool) -> str:
        (player.disk.stored if honest else player.memory.skipped).add(_question(job))
        return ""

    async def _verify(self, player: Player, job: Job, action: Action, honest: bool) -> str:
        player.disk.verdicts[_settled(job.rounds[action.round - 1])] = honest
        return ""

    async def _dispute(self, player: Player, job: Job, action: Action, _: bool) -> str:
        error = await self.table.attempt(player.address, self._simple_call(job, action))
        player.memory.disputed.add(_settled(job.rounds[action.round - 1]))
        return error

    async def _answer(self, player: Player, job: Job, _: Action, __: bool) -> str:
        """Show everything that is asked of whom it may be shown for; what somebody showed meanwhile is passed over."""
        asked, errors = await self._asked(job), []
        current = job.current
        assert current is not None
        for accused in sorted(await self._answerable(player, job)):
            reader = EventReader(self.table.market)
            shown = await reader.answers(self.job_id, job.round, accused)
            open_ = asked[accused] - {leaf["index"] for event in shown for leaf in event.arguments["leaves"]}
            if open_:
                errors.append(await self.table.attempt(player.address, self._answer_call(job, accused, open_)))
        if not errors:
            player.memory.fruitless.add((job.round, current.unanswered))
        return next((e for e in errors if e), "")

    async def _prepare(self, player: Player, job: Job, _: Action, __: bool) -> str:
        player.disk.prepared.add(job.round)
        return ""

    async def _decrypt(self, player: Player, job: Job, _: Action, honest: bool) -> str:
        """An honest one finds nothing; the other accuses a group, or what an owner sent, in turns."""
        current = job.current
        assert current is not None
        player.disk.accused.discard(job.round)
        if not honest and not current.flagged and job.round % 2 == 0:
            player.memory.malformed.add(basis(current))
            return ""
        player.disk.learned[job.round] = basis(current)
        if not honest and len(current.complete) >= 5:
            player.disk.accused.add(job.round)
        return ""

    async def _open(self, player: Player, job: Job, _: Action, __: bool) -> str:
        assert job.current is not None
        player.disk.opened.add(basis(job.current))
        return ""

    async def _flag(self, player: Player, job: Job, _: Action, __: bool) -> str:
        assert job.current is not None
        accused = job.group_members(min(job.current.complete))[0].owner
        call = self.table.calls.flag(self.job_id, job.round, [(accused, [0])], job.terms.answer_fee)
        return await self.table.attempt(player.address, call)

    # ---------------------------------------------------------------------- calls

    def _simple_call(self, job: Job, action: Action) -> Call:
        calls, number = self.table.calls, action.round
        match action.kind:
            case K.ARM | K.START | K.CANCEL | K.STOP | K.CLOSE_JOB:
                return getattr(calls, action.kind)(self.job_id)  # type: ignore[no-any-return]
            case K.PUBLISH:
                payload = self._content(job, job.model_owner)
                return calls.publish(self.job_id, number, self._digest(job, job.model_owner, payload), payload)
            case K.SETTLE_OPEN:
                return self._settle_open_call(job)
            case _:
                return calls.of_round(NAMES[action.kind], self.job_id, number)

    def register_call(self, player: Player, job: Job) -> Call:
        """Take a seat."""
        key = keccak(b"x25519" + player.address.encode())
        return self.table.calls.register(self.job_id, job.terms, job.terms_hash, key)

    def submit_call(self, player: Player, job: Job) -> Call:
        """A gradient."""
        assert job.current is not None
        payload = self._content(job, player.address)
        digest = self._digest(job, player.address, payload)
        return self.table.calls.submit(self.job_id, job.round, job.current.model_digest, digest, payload)

    def contest_call(self, job: Job, leaf: int) -> Call:
        """Ask for a leaf of the model, which is sound."""
        return self.table.calls.contest(self.job_id, job.round, [leaf], job.terms.answer_fee)

    def _answer_call(self, job: Job, accused: Address, leaves: frozenset[int]) -> Call:
        payload, size = self._content(job, accused), job.terms.ciphertext_bytes
        hashes = payload_leaves(self._context(job, accused), payload, size)
        shown = [
            LeafEvidence(i, payload[i * size : (i + 1) * size], tuple(merkle_path(hashes, i))) for i in sorted(leaves)
        ]
        return self.table.calls.answer(self.job_id, job.round, accused, shown, modulus_of(size), DOCUMENT_HASH)

    def _settle_open_call(self, job: Job) -> Call:
        """Reject the last complete group by a value beyond what gradients can be."""
        assert job.current is not None
        seeds, group = seeds_for(job.terms.rounds), max(job.current.complete)
        evidence = OpeningEvidence(
            claimed=frozenset({group}),
            shift=0,
            probe_seed=seeds[job.round - 1],
            probe_path=tuple(audit_path(seeds, job.round)),
            lanes=b"",
            openings=BUNDLE,
            ranges=(RangeClaim(GroupIndex(group), 0, 1, 2**job.terms.gradient_bits + 1),),
        )
        return self.table.calls.settle_open(self.job_id, job.round, evidence)

    def _context(self, job: Job, owner: Address) -> bytes:
        scope = JobScope(self.table.connection.chain_id, address_bytes(self.table.market.address), self.job_id)
        return payload_context(scope, job.round, address_bytes(owner))

    def _digest(self, job: Job, owner: Address, payload: bytes) -> Digest:
        return Digest(payload_digest(self._context(job, owner), payload, job.terms.ciphertext_bytes))

    def _content(self, job: Job, owner: Address) -> bytes:
        """What an owner publishes in a round: noise, the same each time, below the square of the modulus."""
        count = job.terms.model_leaves if owner == job.model_owner else job.terms.gradient_leaves
        names = (b"%d %s %d" % (job.round, owner.encode(), leaf) for leaf in range(count))
        return b"".join(b"\0" + shake_256(name).digest(LEAF_BYTES - 1) for name in names)


NAMES = {
    K.CLOSE_ROUND: "closeRound",
    K.CLOSE_ANSWERS: "closeAnswers",
    K.ABORT: "abort",
    K.STORE_SEED: "storeSeed",
    K.SETTLE_QUIET: "settleQuiet",
    K.SETTLE_BY_DEFAULT: "settleByDefault",
    K.FINALIZE: "finalize",
    K.DISPUTE: "dispute",
}


def _question(job: Job) -> Question:
    return job.round, job.current.model_digest if job.current is not None else Digest(b"")


def _settled(stored: Round) -> Round:
    """A settlement, whatever the votes."""
    return replace(stored, votes=0, outcome=Outcome.OPEN)
