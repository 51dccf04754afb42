"""Jobs played by hand, transaction by transaction, over opaque payloads, with every step compared.

The chain mines a block for every transaction, so the test alone decides what time it is and what happens in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import shake_256

from eth_utils.crypto import keccak

from omnilytics_app.chain.calls import Call, LeafEvidence, MarketCalls, OpeningEvidence, RangeClaim
from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.events import EventReader
from omnilytics_app.chain.market import SINK, Market
from omnilytics_app.chain.sender import Receipt
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.chain.upkeep import SendingPolicy
from omnilytics_app.crypto.abi import JobScope, document_digest, encode_words
from omnilytics_app.crypto.merkle import audit_path, audit_root, merkle_path
from omnilytics_app.crypto.payload import payload_context, payload_digest, payload_leaves
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Terms
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.services.gateway import address_bytes
from tests.integration.replay import Replay

GRADIENT_LEAVES = 2
DOCUMENT = b"a document that nobody reads here"
DOCUMENT_HASH = Digest(keccak(DOCUMENT))
WINDOW_S = 100_000
COIN = 10**19
HASTY = SendingPolicy(poll_s=0.02)
"""Blocks come at once here, so that to look for them seldom is only waiting."""
CREDIT = keccak(text="credit(address,address)")[:4]
OWED_TO = keccak(text="owedTo(uint256,address)")[:4]
BUNDLE = b"openings that nobody checks here"


def terms_at(now: int, seats: int, rounds: int, leaf_bytes: int, model_leaves: int) -> Terms:
    """Groups of three, two misses, and an odd reward, so that what cannot be divided shows."""
    modulus_digest = keccak(modulus_of(leaf_bytes))
    reward = Wei(1_001)
    return Terms(
        token=NATIVE_COIN,
        register_until=now + WINDOW_S,
        start_window=WINDOW_S,
        reward=reward,
        bond=Wei(seats * reward + 7),
        publish_window=WINDOW_S,
        rounds=rounds,
        seats=seats,
        group_size=3,
        faults=1,
        allowed_misses=2,
        max_openings=2,
        lanes=2,
        gradient_bits=40,
        model_leaves=model_leaves,
        gradient_leaves=GRADIENT_LEAVES,
        ciphertext_bytes=leaf_bytes,
        tau_percent=400,
        score_floor=0,
        inline_only=True,
        by_invitation=False,
        submit_window=WINDOW_S,
        settle_window=WINDOW_S,
        answer_window=WINDOW_S,
        dispute_window=WINDOW_S // 2,
        answer_fee=Wei(101),
        allow_root=Digest(bytes(32)),
        audit_root=Digest(audit_root(seeds_for(rounds))),
        document_digest=Digest(document_digest(modulus_digest, DOCUMENT)),
    )


def modulus_of(leaf_bytes: int) -> bytes:
    """An odd number half as long as a ciphertext; nobody knows factors of it."""
    low, high = 1, 0x80
    noise = bytearray(shake_256(b"modulus").digest(leaf_bytes // 2))
    noise[0] |= high
    noise[-1] |= low
    return bytes(noise)


def seeds_for(rounds: int) -> list[bytes]:
    """The probe seeds of a job."""
    return [keccak(b"seed %d" % r) for r in range(1, rounds + 1)]


@dataclass
class Table:
    """A market and the accounts around it; every transaction goes through `play`, which compares."""

    connection: Connection
    market: Market
    reader: EventReader
    calls: MarketCalls
    replay: Replay
    seen: set[Address] = field(default_factory=set)
    compared: int = 0

    async def account(self, name: str) -> TransactionSender:
        """An account with coin."""
        signer = LocalSigner(keccak(name.encode()))
        await self.connection.request("anvil_setBalance", signer.address, hex(COIN))
        self.seen.add(signer.address)
        return TransactionSender(self.connection, signer, policy=HASTY)

    async def play(self, sender: TransactionSender, call: Call) -> Receipt:
        """Send, apply what was logged, and compare all of it with the contract."""
        receipt = await sender.send(call)
        self.replay.apply(self.reader.decode_all(receipt.logs))
        await self.compare()
        return receipt

    async def compare(self) -> None:
        """The contract's own views against the replay, and the program's accounting against both."""
        assert self.replay.job is not None
        job_id = self.replay.job.job_id
        head = await self.connection.head()
        job = await self.market.job(job_id, head)
        assert self.replay.at(head) == job
        for account in (*self.seen, SINK):
            assert await self._view(CREDIT, 0, int(account, 16)) == [self.replay.credits[account]], account
        for account in self.seen:
            reward, stake, fees = await self._view(OWED_TO, job_id, int(account, 16))
            due = self.replay.owed(account)
            assert (reward, stake, fees) == (due.reward, due.stake, due.fees), account
            member = job.member(account)
            assert (member.owed if member is not None else 0) == reward + stake, account
        self.compared += 1

    async def _view(self, selector: bytes, *words: int) -> list[int]:
        """A view of numbers only; thousands of them are asked for, too many for the typed binding."""
        data = "0x" + (selector + encode_words(*words)).hex()
        answer = await self.connection.request("eth_call", {"to": self.market.address, "data": data}, "latest")
        raw = bytes.fromhex(answer["result"][2:])
        return [int.from_bytes(raw[i : i + 32]) for i in range(0, len(raw), 32)]

    async def pass_time(self, seconds: int) -> None:
        """Move the chain's clock."""
        await self.connection.request("evm_increaseTime", seconds)
        await self.mine(1)

    async def mine(self, blocks: int) -> None:
        """Let blocks go by."""
        await self.connection.request("anvil_mine", hex(blocks))


@dataclass
class HandJob:
    """One job on a table. Made with `create`."""

    table: Table
    job_id: JobId
    model_owner: TransactionSender
    owners: dict[Address, TransactionSender]

    @classmethod
    async def create(
        cls, table: Table, seats: int, rounds: int, leaf_bytes: int = 512, model_leaves: int = 3
    ) -> "HandJob":
        """A job with a fresh model owner and as many data owners as seats, none of whom has registered."""
        table.replay.job = None
        model_owner = await table.account("model owner")
        owners = [await table.account(f"owner {i}") for i in range(seats)]
        terms = terms_at((await table.connection.head()).timestamp, seats, rounds, leaf_bytes, model_leaves)
        modulus_digest = Digest(keccak(modulus_of(leaf_bytes)))
        await table.play(model_owner, table.calls.create_job(terms, modulus_digest, DOCUMENT))
        job_id = JobId(await table.market.job_count())
        return cls(table, job_id, model_owner, {o.address: o for o in owners})

    @property
    def job(self) -> Job:
        """As replayed so far."""
        assert self.table.replay.job is not None
        return self.table.replay.job

    @property
    def round(self) -> RoundNumber:
        """The current one."""
        return self.job.round

    def group(self, number: int) -> list[TransactionSender]:
        """The members of a group, in order."""
        return [self.owners[m.owner] for m in self.job.group_members(GroupIndex(number))]

    async def send(self, sender: TransactionSender, call: Call) -> Receipt:
        """Any transaction."""
        return await self.table.play(sender, call)

    async def step(self, name: str, sender: TransactionSender | None = None, number: int = 0) -> None:
        """A transaction that takes a job and a round alone, by anyone."""
        call = self.table.calls.of_round(name, self.job_id, RoundNumber(number or self.round))
        await self.send(sender or self.model_owner, call)

    async def register(self, owner: TransactionSender) -> None:
        """Take a seat."""
        key = keccak(b"x25519" + owner.address.encode())
        await self.send(owner, self.table.calls.register(self.job_id, self.job.terms, self.job.terms_hash, key))

    async def begin(self) -> None:
        """Arm and start; the registration is over."""
        await self.send(self.model_owner, self.table.calls.arm(self.job_id))
        await self.table.mine(3)
        await self.send(self.model_owner, self.table.calls.start(self.job_id))

    async def fill(self) -> None:
        """Everybody registers, and the groups are drawn."""
        for owner in self.owners.values():
            await self.register(owner)
        await self.begin()

    async def publish(self) -> None:
        """Publish a model nobody else has."""
        payload = self._content(self.model_owner.address)
        digest = self._digest(self.model_owner.address, payload)
        await self.send(self.model_owner, self.table.calls.publish(self.job_id, self.round, digest, payload))

    async def submit(self, *absent: TransactionSender) -> None:
        """Everybody in a group that takes part submits, but these."""
        current = self.job.current
        assert current is not None
        for member in self.job.members:
            sender = self.owners[member.owner]
            if member.group in current.active and sender not in absent:
                await self.submit_one(sender)

    async def submit_one(self, owner: TransactionSender) -> None:
        """One gradient."""
        current = self.job.current
        assert current is not None
        payload = self._content(owner.address)
        digest = self._digest(owner.address, payload)
        call = self.table.calls.submit(self.job_id, self.round, current.model_digest, digest, payload)
        await self.send(owner, call)

    async def close_and_seed(self) -> None:
        """End the submissions and keep the seed."""
        await self.step("closeRound")
        await self.table.mine(3)
        await self.step("storeSeed")

    async def contest(self, owner: TransactionSender, leaves: Sequence[int]) -> None:
        """Ask for leaves of the model."""
        fee = self.job.terms.answer_fee
        await self.send(owner, self.table.calls.contest(self.job_id, self.round, leaves, fee))

    async def flag(self, *flags: tuple[TransactionSender, Sequence[int]]) -> None:
        """Ask for leaves of payloads."""
        named = [(owner.address, leaves) for owner, leaves in flags]
        call = self.table.calls.flag(self.job_id, self.round, named, self.job.terms.answer_fee)
        await self.send(self.model_owner, call)

    async def answer(self, sender: TransactionSender, accused: Address, leaves: Sequence[int]) -> Receipt:
        """Show leaves of a payload of this round."""
        payload, size = self._content(accused), self.job.terms.ciphertext_bytes
        hashes = payload_leaves(self._context(accused), payload, size)
        shown = [LeafEvidence(i, payload[i * size : (i + 1) * size], tuple(merkle_path(hashes, i))) for i in leaves]
        call = self.table.calls.answer(self.job_id, self.round, accused, shown, modulus_of(size), DOCUMENT_HASH)
        return await self.send(sender, call)

    async def settle_open(self, group: int) -> None:
        """Reject a group by a value beyond what gradients can be."""
        seeds = seeds_for(self.job.terms.rounds)
        evidence = OpeningEvidence(
            claimed=frozenset({GroupIndex(group)}),
            shift=0,
            probe_seed=seeds[self.round - 1],
            probe_path=tuple(audit_path(seeds, self.round)),
            lanes=b"",
            openings=BUNDLE,
            ranges=(RangeClaim(GroupIndex(group), 0, 1, 2**self.job.terms.gradient_bits + 1),),
        )
        await self.send(self.model_owner, self.table.calls.settle_open(self.job_id, self.round, evidence))

    async def claim(self, *owners: TransactionSender) -> None:
        """Credit them what they are owed, all in one transaction."""
        await self.send(self.model_owner, self.table.calls.claim(self.job_id, [o.address for o in owners]))

    async def pass_deadline(self) -> None:
        """Let the present phase's time run out."""
        head = await self.table.connection.head()
        await self.table.pass_time(max(0, self.job.deadline - head.timestamp) + 1)

    async def empty(self) -> None:
        """Everybody collects and withdraws; the market keeps nothing."""
        for member in self.job.members:
            assert await self.table.market.owed(self.job_id, member.owner) == self.table.replay.owed(member.owner)
        due = [self.owners[m.owner] for m in self.job.members if self.table.replay.owed(m.owner).total]
        if due:
            await self.claim(*due)
        for sender in (self.model_owner, *self.owners.values()):
            if self.table.replay.credits[sender.address]:
                await self.send(sender, self.table.calls.withdraw(sender.address))
        if self.table.replay.credits[SINK]:
            await self.send(self.model_owner, self.table.calls.withdraw_sink())
        assert await self.table.connection.balance(self.table.market.address) == 0

    def _context(self, owner: Address) -> bytes:
        scope = JobScope(self.table.connection.chain_id, address_bytes(self.table.market.address), self.job_id)
        return payload_context(scope, self.round, address_bytes(owner))

    def _digest(self, owner: Address, payload: bytes) -> Digest:
        return Digest(payload_digest(self._context(owner), payload, self.job.terms.ciphertext_bytes))

    def _content(self, owner: Address) -> bytes:
        """What an owner publishes in this round: noise, below the square of the modulus in every leaf."""
        terms = self.job.terms
        count = terms.model_leaves if owner == self.model_owner.address else terms.gradient_leaves
        names = (b"%d %s %d" % (self.round, owner.encode(), leaf) for leaf in range(count))
        return b"".join(b"\0" + shake_256(name).digest(terms.ciphertext_bytes - 1) for name in names)
