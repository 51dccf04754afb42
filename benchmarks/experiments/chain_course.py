"""One job on a real node, every transaction sent by the program's own client, and the gas of each from its receipt.

A course has two rounds: a quiet one, whose rewards are claimed in one transaction for all, and one that is settled with
openings in which one group is far from the others, where there are enough groups for that. Then the job is closed, what
is left is claimed, and credits are withdrawn. Payloads are noise of the true length: the contract reads none of them.
"""

import statistics
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import shake_256
from typing import ClassVar

import numpy as np
from eth_utils.crypto import keccak

from benchmarks.experiments.job_setting import ROUNDS, Setting, modulus_digest, raw_document, terms_of
from benchmarks.experiments.node import Node
from omnilytics_app.chain.calls import Call, OpeningEvidence
from omnilytics_app.chain.tokens import approve
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.crypto.abi import JobScope, encode_words
from omnilytics_app.crypto.merkle import audit_path, audit_root
from omnilytics_app.crypto.payload import payload_context, payload_digest
from omnilytics_app.domain.ids import Digest, GroupIndex, JobId, RoundNumber
from omnilytics_app.domain.job import Terms
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.services.gateway import address_bytes
from omnilytics_app.services.job_terms import terms_hash
from omnilytics_app.services.payloads import MAX_CALL_DATA_BYTES

NO_JOB = JobId(0)
URI = "ipfs://bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy"
ALIKE = 0.01
"""Calls whose gas differs by less are told as one; zeros in noise make such differences."""
FAR, NEAR = 2**31 - 1, 2**18
"""Sizes of differences of sketches, of the group that is rejected and of the others. The
first makes a score above the floor that the program gives every job."""


@dataclass
class Course:
    """A job as it goes on. `gas` and `seconds` hold what every call took, in order, by the name of its function."""

    ACCOUNTS: ClassVar = ""
    """How the names begin by which accounts are told from those of other kinds of courses."""
    node: Node
    setting: Setting
    seed: int
    terms: Terms
    model_owner: TransactionSender
    owners: list[TransactionSender]
    job: JobId = NO_JOB
    gas: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    async def prepare(cls, node: Node, setting: Setting, seed: int) -> "Course":
        """Fresh accounts with what they are about to pay."""
        names = [f"{cls.ACCOUNTS}{setting} {seed} {i}" for i in range(setting.owners + 1)]
        model_owner, *owners = [await node.account(name) for name in names]
        token = node.token if setting.money == "token" else NATIVE_COIN
        now = (await node.connection.head()).timestamp
        course = cls(node, setting, seed, terms_of(setting, token, now, _audit_root(seed)), model_owner, owners)
        if token != NATIVE_COIN:
            await course._pay_in(model_owner, course.terms.escrow + course.terms.bond)
            for owner in owners:
                await course._pay_in(owner, course.terms.stake)
        return course

    async def play(self) -> dict[str, int]:
        """The whole job; gas by function."""
        await self._begin()
        await self._round()
        await self._step("settleQuiet", self.model_owner)
        await self._claim("claim, a round, all owners")
        quiet = sum(sum(self.gas[name]) for name in QUIET)
        await self._round()
        await self._settle_open()
        await self._send("closeJob", self.model_owner, self.node.calls.close_job(self.job))
        await self._claim("claim, rest and stakes, all owners")
        await self._send("withdraw", self.owners[0], self.node.calls.withdraw(self.owners[0].address, self.terms.token))
        return self.summary() | {"quiet round, an owner": round(quiet / self.setting.owners)}

    def summary(self) -> dict[str, int]:
        """The first call where it writes more than later ones, and the middle one of the others."""
        found: dict[str, int] = {}
        for name, costs in self.gas.items():
            first, later = costs[0], costs[1:]
            if later and abs(first - statistics.median(later)) > ALIKE * first:
                found[f"{name}, first"] = first
            found[name] = round(statistics.median(later or costs))
        return found

    async def _begin(self) -> None:
        await self._create()
        await self._register(self.owners)
        await self._send("arm", self.model_owner, self.node.calls.arm(self.job))
        await self.node.mine(3)
        await self._send("start", self.model_owner, self.node.calls.start(self.job))

    async def _create(self) -> None:
        calls = self.node.calls
        created = calls.create_job(self.terms, modulus_digest(self.setting), raw_document(self.setting))
        await self._send("createJob", self.model_owner, created)
        self.job = JobId(await self.node.market.job_count())

    async def _register(self, owners: Sequence[TransactionSender]) -> None:
        agreed = terms_hash(self._scope, self.model_owner.address, self.terms)
        for owner in owners:
            key = keccak(b"x25519" + owner.address.encode())
            await self._send("register", owner, self.node.calls.register(self.job, self.terms, agreed, key))

    async def _round(self) -> None:
        """Publish, submit, close."""
        await self._publish()
        await self._submit()

    async def _publish(self) -> None:
        number = RoundNumber(self._number + 1)
        digest, data, uri = self._payload(0, number)
        await self._send("publish", self.model_owner, self.node.calls.publish(self.job, number, digest, data, uri))

    async def _submit(self) -> None:
        """Everybody submits, and the round is closed."""
        number = self._number
        model = self._payload(0, number)[0]
        for i, owner in enumerate(self.owners):
            call = self.node.calls.submit(self.job, number, model, *self._payload(1 + i, number))
            await self._send("submit", owner, call)
        await self._step("closeRound", self.model_owner)

    async def _settle_open(self) -> None:
        """With the last group rejected; with less than five groups no claim is possible and the round is quiet."""
        if self.terms.faults == 0:
            await self._step("settleQuiet", self.model_owner)
            return
        await self._show_openings()
        await self.node.pass_time(self.terms.dispute_window + 1)
        await self._step("finalize", self.model_owner)

    async def _show_openings(self) -> None:
        await self.node.mine(3)
        await self._step("storeSeed", self.model_owner)
        evidence = self._evidence()
        uri = (URI,) if len(evidence.bundle) > MAX_CALL_DATA_BYTES else ()
        call = self.node.calls.settle_open(self.job, self._number, evidence, *uri)
        await self._send("settleOpen", self.model_owner, call)

    def _evidence(self) -> OpeningEvidence:
        rng = np.random.default_rng(self.seed)
        rows = rng.integers(-NEAR, NEAR, (self.setting.groups - 1, 3 * self.terms.lanes))
        rows[-1] = rng.integers(FAR // 2, FAR, 3 * self.terms.lanes)
        opening = self._noise("openings", 0)
        gradients = 0 if self.terms.inline_only else self.setting.owners * self.terms.gradient_leaves
        seeds = _probe_seeds(self.seed)
        return OpeningEvidence(
            claimed=frozenset({GroupIndex(self.setting.groups - 1)}),
            shift=0,
            probe_seed=seeds[self._number - 1],
            probe_path=tuple(audit_path(seeds, self._number)),
            lanes=rows.astype(">i4").tobytes(),
            openings=opening * (3 * (self.setting.groups - 1)),
            gradients=opening * gradients,
        )

    @property
    def _scope(self) -> JobScope:
        market = address_bytes(self.node.market.address)
        return JobScope(self.node.connection.chain_id, market, self.job)

    @property
    def _number(self) -> RoundNumber:
        """The round that was published last."""
        return RoundNumber(len(self.gas["publish"]))

    def _payload(self, member: int, number: int) -> tuple[Digest, bytes, str]:
        """Its digest, and it or where it lies; member 0 is the model owner."""
        if self.setting.way == "inline":
            return self._digest(member, number), self._data(member, number), ""
        uri = URI if self.setting.way == "external" else self.node.blob_address
        return Digest(keccak(b"%d %d" % (number, member))), b"", uri

    def _digest(self, member: int, number: int) -> Digest:
        data = self._data(member, number)
        return Digest(payload_digest(self._context(member, number), data, self.terms.ciphertext_bytes))

    def _data(self, member: int, number: int) -> bytes:
        leaves = self.terms.gradient_leaves if member else self.terms.model_leaves
        return b"".join(self._noise(f"{number} {member}", i) for i in range(leaves))

    def _context(self, member: int, number: int) -> bytes:
        """What the payload is bound to."""
        return payload_context(self._scope, RoundNumber(number), address_bytes(self._sender(member).address))

    def _sender(self, member: int) -> TransactionSender:
        return self.owners[member - 1] if member else self.model_owner

    def _noise(self, name: str, leaf: int) -> bytes:
        """A ciphertext, below the square of any modulus."""
        return b"\0" + shake_256(f"{name} {leaf}".encode()).digest(self.terms.ciphertext_bytes - 1)

    async def _claim(self, name: str) -> None:
        everybody = [owner.address for owner in self.owners]
        await self._send(name, self.model_owner, self.node.calls.claim(self.job, everybody))

    async def _step(self, name: str, sender: TransactionSender) -> None:
        await self._send(name, sender, self.node.calls.of_round(name, self.job, self._number))

    async def _send(self, name: str, sender: TransactionSender, call: Call) -> None:
        started = time.perf_counter()
        receipt = await sender.send(call)
        self.seconds[name].append(time.perf_counter() - started)
        self.gas[name].append(receipt.gas_used)

    async def _pay_in(self, sender: TransactionSender, amount: int) -> None:
        mint = keccak(text="mint(address,uint256)")[:4] + encode_words(int(sender.address, 16), amount)
        await sender.send(Call("mint", self.terms.token, mint))
        await self._send("approve", sender, approve(self.terms.token, self.node.market.address, amount))


QUIET = ("publish", "submit", "closeRound", "settleQuiet", "claim, a round, all owners")
"""What a quiet round consists of."""


def _probe_seeds(seed: int) -> Sequence[bytes]:
    return [keccak(b"probe %d %d" % (seed, number)) for number in range(1, ROUNDS + 1)]


def _audit_root(seed: int) -> Digest:
    return Digest(audit_root(_probe_seeds(seed)))
