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

import numpy as np
from eth_utils.crypto import keccak

from benchmarks.experiments.node import Node
from omnilytics_app.chain.calls import Call, OpeningEvidence
from omnilytics_app.chain.tokens import approve
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.crypto.abi import JobScope, document_digest, encode_words
from omnilytics_app.crypto.merkle import audit_path, audit_root
from omnilytics_app.crypto.payload import payload_context, payload_digest
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Terms
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.services.gateway import address_bytes
from omnilytics_app.services.job_terms import terms_hash

LANES_A_CIPHERTEXT = 42
CIPHERTEXT_BYTES = 512
"""Of a 2048-bit key."""
INLINE_BYTES = 120_000
"""What the market takes in call data at most."""
ROUNDS = 2
NO_JOB = JobId(0)
WINDOW_S = 100_000
REWARD = Wei(10**12)
DOCUMENT = shake_256(b"a job document").digest(2_048)
"""About as long as those that the program writes."""
MODULUS_DIGEST = Digest(keccak(b"modulus"))
URI = "ipfs://bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy"
ALIKE = 0.01
"""Calls whose gas differs by less are told as one; zeros in noise make such differences."""
FAR, NEAR = 2**28, 2**18
"""Sizes of differences of sketches, of the group that is rejected and of the others."""


@dataclass(frozen=True)
class Setting:
    """What a course is about."""

    parameters: int = 7_450
    owners: int = 15
    group_size: int = 3
    lanes: int = LANES_A_CIPHERTEXT
    way: str = "external"
    money: str = "coin"

    @property
    def ciphertexts(self) -> int:
        """Of a gradient and of a model."""
        return -(-self.parameters // LANES_A_CIPHERTEXT)

    @property
    def groups(self) -> int:
        """In which the owners are."""
        return self.owners // self.group_size

    @property
    def payload_bytes(self) -> int:
        """Of a gradient and of a model."""
        return self.ciphertexts * CIPHERTEXT_BYTES

    @property
    def fits(self) -> bool:
        """Whether the market takes such payloads in this way."""
        return self.way != "inline" or self.payload_bytes <= INLINE_BYTES


@dataclass
class Course:
    """A job as it goes on. `gas` and `seconds` hold what every call took, in order, by the name of its function."""

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
        names = [f"{setting} {seed} {i}" for i in range(setting.owners + 1)]
        model_owner, *owners = [await node.account(name) for name in names]
        token = node.token if setting.money == "token" else NATIVE_COIN
        now = (await node.connection.head()).timestamp
        course = cls(node, setting, seed, _terms(setting, token, now, seed), model_owner, owners)
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
        return self._summary() | {"quiet round, an owner": round(quiet / self.setting.owners)}

    def _summary(self) -> dict[str, int]:
        """The first call where it writes more than later ones, and the middle one of the others."""
        found: dict[str, int] = {}
        for name, costs in self.gas.items():
            first, later = costs[0], costs[1:]
            if later and abs(first - statistics.median(later)) > ALIKE * first:
                found[f"{name}, first"] = first
            found[name] = round(statistics.median(later or costs))
        return found

    async def _begin(self) -> None:
        calls = self.node.calls
        await self._send("createJob", self.model_owner, calls.create_job(self.terms, MODULUS_DIGEST, DOCUMENT))
        self.job = JobId(await self.node.market.job_count())
        agreed = terms_hash(self._scope, self.model_owner.address, self.terms)
        for owner in self.owners:
            key = keccak(b"x25519" + owner.address.encode())
            await self._send("register", owner, calls.register(self.job, self.terms, agreed, key))
        await self._send("arm", self.model_owner, calls.arm(self.job))
        await self.node.mine(3)
        await self._send("start", self.model_owner, calls.start(self.job))

    async def _round(self) -> None:
        """Publish, submit, close."""
        calls, number = self.node.calls, self._number + 1
        model, data, uri = self._payload(0, number)
        await self._send("publish", self.model_owner, calls.publish(self.job, number, model, data, uri))
        for i, owner in enumerate(self.owners):
            digest, data, uri = self._payload(1 + i, number)
            await self._send("submit", owner, calls.submit(self.job, number, model, digest, data, uri))
        await self._step("closeRound", self.model_owner)

    async def _settle_open(self) -> None:
        """With the last group rejected; with less than five groups no claim is possible and the round is quiet."""
        if self.terms.faults == 0:
            await self._step("settleQuiet", self.model_owner)
            return
        await self.node.mine(3)
        await self._step("storeSeed", self.model_owner)
        call = self.node.calls.settle_open(self.job, self._number, self._evidence(), *self._bundle_uri())
        await self._send("settleOpen", self.model_owner, call)
        await self.node.pass_time(self.terms.dispute_window + 1)
        await self._step("finalize", self.model_owner)

    def _evidence(self) -> OpeningEvidence:
        rng = np.random.default_rng(self.seed)
        rows = rng.integers(-NEAR, NEAR, (self.setting.groups - 1, 3 * self.terms.lanes))
        rows[-1] = rng.integers(FAR // 2, FAR, 3 * self.terms.lanes)
        openings = _noise("openings", 0) * (3 * (self.setting.groups - 1))
        seeds = _probe_seeds(self.seed)
        return OpeningEvidence(
            claimed=frozenset({GroupIndex(self.setting.groups - 1)}),
            shift=0,
            probe_seed=seeds[self._number - 1],
            probe_path=tuple(audit_path(seeds, self._number)),
            lanes=rows.astype(">i4").tobytes(),
            openings=openings,
        )

    def _bundle_uri(self) -> tuple[str, ...]:
        return () if self.setting.way == "inline" else (URI,)

    @property
    def _scope(self) -> JobScope:
        market = address_bytes(self.node.market.address)
        return JobScope(self.node.connection.chain_id, market, self.job)

    @property
    def _number(self) -> RoundNumber:
        """The round that was published last."""
        return RoundNumber(len(self.gas["publish"]))

    def _payload(self, member: int, number: int) -> tuple[Digest, bytes, str]:
        """Its digest, and it or where it lies."""
        if self.setting.way == "inline":
            data = b"".join(_noise(f"{number} {member}", i) for i in range(self.setting.ciphertexts))
            sender = self.owners[member - 1] if member else self.model_owner
            context = payload_context(self._scope, RoundNumber(number), address_bytes(sender.address))
            return Digest(payload_digest(context, data, CIPHERTEXT_BYTES)), data, ""
        uri = URI if self.setting.way == "external" else self.node.blob_address
        return Digest(keccak(b"%d %d" % (number, member))), b"", uri

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


def _noise(name: str, leaf: int) -> bytes:
    """A ciphertext, below the square of any modulus."""
    return b"\0" + shake_256(f"{name} {leaf}".encode()).digest(CIPHERTEXT_BYTES - 1)


def _probe_seeds(seed: int) -> Sequence[bytes]:
    return [keccak(b"probe %d %d" % (seed, number)) for number in range(1, ROUNDS + 1)]


def _terms(setting: Setting, token: Address, now: int, seed: int) -> Terms:
    return Terms(
        token=token,
        register_until=now + WINDOW_S,
        start_window=WINDOW_S,
        reward=REWARD,
        bond=Wei(setting.owners * REWARD),
        publish_window=WINDOW_S,
        rounds=ROUNDS,
        seats=setting.owners,
        group_size=setting.group_size,
        faults=(setting.groups - 3) // 2,
        allowed_misses=2,
        max_openings=1,
        lanes=setting.lanes,
        gradient_bits=80,
        model_leaves=setting.ciphertexts,
        gradient_leaves=setting.ciphertexts,
        ciphertext_bytes=CIPHERTEXT_BYTES,
        tau_percent=400,
        score_floor=0,
        inline_only=setting.way == "inline",
        by_invitation=False,
        submit_window=WINDOW_S,
        settle_window=WINDOW_S,
        answer_window=WINDOW_S,
        dispute_window=WINDOW_S // 2,
        answer_fee=Wei(10**6),
        allow_root=Digest(bytes(32)),
        audit_root=Digest(audit_root(_probe_seeds(seed))),
        document_digest=Digest(document_digest(MODULUS_DIGEST, DOCUMENT)),
    )
