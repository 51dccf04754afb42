"""A chain that answers from a table what somebody asks for leaves of, and desks over it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from omnilytics_app.chain.calls import Call, MarketCalls
from omnilytics_app.chain.events import MarketEvent, Posted
from omnilytics_app.chain.sender import Receipt
from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.payload import payload_context, payload_digest
from omnilytics_app.domain.document import FeatureMapSpec, JobDocument, TaskSpec
from omnilytics_app.domain.ids import Address, Digest, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import InvalidPayload, PayloadUnavailable, TransactionRejected
from omnilytics_app.services.availability import (
    OVERTAKEN,
    AvailabilityDesk,
)
from omnilytics_app.services.gateway import address_bytes
from omnilytics_app.services.job_terms import CheckedJob
from omnilytics_app.storage.payload_cache import PayloadCache
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.chain.endpoint import artifact
from tests.unit.chain.test_calls import MARKET, arguments_of
from tests.unit.domain.builders import MODEL_OWNER, NOW, address, contested, flagged, make_job, make_terms

from .scripted import thread_pool

N = (1 << 511) + 187
LAYOUT = LaneLayout.derive(512, 2, 5, 3, 1)
SIZE = LAYOUT.ciphertext_bytes
SCOPE = JobScope(31_337, address_bytes(MARKET), 1)
OWNER, OTHER = address(0), address(4)
ROUND = RoundNumber(2)
FEE = Wei(250)
CHECKED = CheckedJob(
    JobDocument(
        "Job",
        TaskSpec("classification", "y", ("a", "b")),
        FeatureMapSpec(("a", "b", "c", "d"), (0.0,) * 4, (1.0,) * 4),
        512,
        N,
        bytes(32),
        1,
        b"",
    ),
    LAYOUT,
)


def payload_of(count: int, **wrong: int) -> bytes:
    """Numbers from 1 on, or others at some leaves."""
    return b"".join(wrong.get(f"leaf{i}", i + 1).to_bytes(SIZE) for i in range(count))


def digest_of(owner: Address, payload: bytes) -> Digest:
    return Digest(payload_digest(payload_context(SCOPE, ROUND, address_bytes(owner)), payload, SIZE))


def event(name: str, block: int = 1, **arguments: Any) -> MarketEvent:
    return MarketEvent(name, {"jobId": 1, "round": ROUND, **arguments}, block, b"", 0, "0x")


@dataclass
class Chain:
    """What the endpoint serves, and every call that was sent."""

    payloads: dict[Address, bytes] = field(default_factory=dict)
    seen: list[MarketEvent] = field(default_factory=list)
    fresh: list[MarketEvent] = field(default_factory=list)
    answered: list[MarketEvent] = field(default_factory=list)
    sent: list[Call] = field(default_factory=list)
    refusal: TransactionRejected | None = None
    refused_leaf: int | None = None
    """Somebody names it first, whenever it is named."""
    downloads: PayloadCache | None = None
    unavailable: set[Address] = field(default_factory=set)
    """Those whose payloads lie in a store that does not have them."""
    digest: Digest | None = None
    """Of the model, where the chain has another than that of what is served."""
    disk: dict[RoundNumber, bytes] = field(default_factory=dict)
    watched, head = 10, 10

    def payload(self, owner: Address) -> bytes:
        if owner not in self.payloads:
            raise InvalidPayload("it lies in a store outside the chain")
        return self.payloads[owner]

    def desk(self, pool: WorkerPool, me: Address) -> AvailabilityDesk:
        gateway = SimpleNamespace(
            scope=lambda _: SCOPE,
            calls=MarketCalls(MARKET, artifact()),
            watcher=self,
            reader=self,
            connection=SimpleNamespace(head=self._head),
            stores=self,
            downloads=self.downloads,
        )
        account = SimpleNamespace(address=me, sender=self)
        return AvailabilityDesk(cast("Any", gateway), cast("Any", account), pool, self.own)

    @property
    def view(self) -> Any:
        documents = {JobId(1): b"document"}
        return SimpleNamespace(head=SimpleNamespace(number=self.watched), documents=documents)

    async def _head(self) -> Any:
        return SimpleNamespace(number=self.head)

    def events_of(self, job_id: JobId, *names: str, number: RoundNumber) -> tuple[MarketEvent, ...]:
        return tuple(e for e in self.seen if (e.job_id, e.round) == (job_id, number) and e.name in names)

    async def feed(self, from_block: int, to_block: int) -> list[MarketEvent]:
        assert (from_block, to_block) == (self.watched + 1, self.head)
        return self.fresh

    async def model(self, *_: object) -> Posted:
        payload = self.payload(MODEL_OWNER)
        digest = self.digest or digest_of(MODEL_OWNER, payload)
        return Posted(digest, b"" if MODEL_OWNER in self.unavailable else payload, "dir:nowhere")

    async def submission(self, _: JobId, __: RoundNumber, owner: Address) -> Posted:
        payload = self.payload(owner)
        return Posted(digest_of(owner, payload), b"" if owner in self.unavailable else payload, "dir:nowhere")

    async def get(self, *_: object) -> bytes:
        raise PayloadUnavailable("There is no such thing.")

    async def own(self, number: RoundNumber) -> bytes | None:
        return self.disk.get(number)

    async def answers(self, *_: object) -> list[MarketEvent]:
        return self.answered

    async def send(self, call: Call) -> Receipt:
        if self.refusal is not None:
            raise self.refusal
        if call.name == "contest" and self.refused_leaf in arguments_of(call)[2]:
            raise TransactionRejected("Somebody was faster.", OVERTAKEN)
        self.sent.append(call)
        return Receipt("0x", self.head + 1, 1, Wei(1), None, ())

    def shown(self) -> list[tuple[str, list[int]]]:
        """Who was answered for, and with which leaves."""
        answers = [arguments_of(c) for c in self.sent if c.name == "answer"]
        return [(Address(a[2]).lower(), [leaf[0] for leaf in a[3]]) for a in answers]


@pytest.fixture
def chain() -> Chain:
    """Serves a model and a gradient."""
    return Chain({MODEL_OWNER: payload_of(LAYOUT.features), OWNER: payload_of(LAYOUT.gradient_ciphertexts)})


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    """Runs tasks in a thread."""
    made = thread_pool()
    yield made
    made.close()


def job_in(phase: Phase, chain: Chain, unanswered: int = 1) -> Job:
    """The second round, its model as the chain serves it, asked for in this phase."""
    terms = make_terms(ciphertext_bytes=SIZE, model_leaves=LAYOUT.features, gradient_leaves=LAYOUT.gradient_ciphertexts)
    job = make_job(phase, terms=terms)
    asked = contested(job, NOW + 60, unanswered) if phase is Phase.SUBMIT else flagged(job, unanswered)
    model = replace(asked.rounds[-1], model_digest=digest_of(MODEL_OWNER, chain.payloads[MODEL_OWNER]))
    return replace(asked, rounds=(*asked.rounds[:-1], model))


def contest_of(*leaves: int, **changes: Any) -> MarketEvent:
    return event("Contested", owner=OTHER, leaves=list(leaves), **changes)


def flags_of(**leaves: list[int]) -> MarketEvent:
    owners = {"own": OWNER, "other": OTHER}
    return event("Flagged", flags=[{"owner": owners[who], "leaves": named} for who, named in leaves.items()])
