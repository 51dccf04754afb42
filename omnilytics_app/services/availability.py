"""Leaves that are asked for: who asks for which, what this client can show of them, and the transactions for it.

What is asked for comes from the events of the feed; what was shown already is read anew before anything is sent. Where
nothing was left to show, it is looked at again only after more was asked for or shown. Payloads come from call data,
where this client puts its own; what others keep elsewhere is left to them.

One malformed leaf of a payload is named, the first: nobody can ever show it, and a deposit for each of a thousand could
be more than an honest participant has. A transaction that is refused because somebody was faster is decided anew.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence

from omnilytics_app.chain.calls import LeafEvidence
from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.crypto.abi import keccak256
from omnilytics_app.crypto.payload import ProvenLeaf, payload_context
from omnilytics_app.domain.availability import answer_end
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, RoundNumber
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import InvalidPayload
from omnilytics_app.services.gateway import Account, Gateway, address_bytes
from omnilytics_app.services.job_terms import CheckedJob
from omnilytics_app.services.payloads import fetch_gradient
from omnilytics_app.workers.availability_tasks import find_malformed, show_leaves
from omnilytics_app.workers.owner_tasks import CommittedPayload
from omnilytics_app.workers.pool import WorkerPool

log = logging.getLogger(__name__)

MAX_ANSWER_BYTES = 100_000
"""Call data of one answer: below the 128 KiB that nodes relay, and by its gas far below a transaction's limit."""
MAX_ANSWER_GAS = 12_000_000
"""What an answer of that size must stay below; tests measure it."""
LEAF_FRAME_BYTES = 32 * 6
"""What the encoding of a leaf adds: offsets, index, lengths."""

Leaves = frozenset[int]
Flags = tuple[tuple[Address, tuple[int, ...]], ...]
"""Leaves of gradients by their owner."""


def asked_for(events: Iterable[MarketEvent], job: Job) -> dict[Address, Leaves]:
    """The leaves of the current round that were asked for, shown since or not, by who has to show them."""
    asked: dict[Address, Leaves] = {}
    for event in events:
        if (event.job_id, event.round) != (job.job_id, job.round):
            continue
        if event.name == "Contested":
            asked[job.model_owner] = asked.get(job.model_owner, frozenset()) | frozenset(event.arguments["leaves"])
        elif event.name == "Flagged":
            for flag in event.arguments["flags"]:  # an owner may be named in several of them
                owner = Address(flag["owner"])
                asked[owner] = asked.get(owner, frozenset()) | frozenset(flag["leaves"])
    return asked


def answer_bytes(leaf: ProvenLeaf | LeafEvidence) -> int:
    """Call data of a leaf in an answer."""
    return len(leaf.ciphertext) + 32 * len(leaf.path) + LEAF_FRAME_BYTES


def batches(leaves: Sequence[ProvenLeaf]) -> list[list[ProvenLeaf]]:
    """The leaves in answers of at most `MAX_ANSWER_BYTES`."""
    made: list[list[ProvenLeaf]] = []
    size = 0
    for leaf in leaves:
        size += answer_bytes(leaf)
        if not made or size > MAX_ANSWER_BYTES:
            made.append([])
            size = answer_bytes(leaf)
        made[-1].append(leaf)
    return made


async def malformed_gradients(
    pool: WorkerPool, job: Job, payloads: Mapping[GroupIndex, Sequence[CommittedPayload]], n: int
) -> Flags:
    """The first leaf that is no ciphertext of every such payload of these groups, in roster order."""
    sent = [(m.owner, p) for g, members in payloads.items() for m, p in zip(job.group_members(g), members, strict=True)]
    found = await pool.map("Looking for malformed ciphertexts", find_malformed, [p for _, p in sent], None, n)
    return tuple((owner, leaves[:1]) for (owner, _), leaves in zip(sent, found, strict=True) if leaves)


class AvailabilityDesk:
    """Asks for leaves and shows them, for one participant in one job."""

    def __init__(self, gateway: Gateway, account: Account, pool: WorkerPool) -> None:
        self._gateway = gateway
        self._account = account
        self._pool = pool
        self._malformed: dict[tuple[RoundNumber, Digest], Leaves] = {}
        self._contested_in = 0
        self._fruitless: dict[Address, tuple[Digest, Leaves, int]] = {}

    def answerable(self, job: Job) -> frozenset[Address]:
        """The accused of the current round with open leaves that this participant may be able to show."""
        if not answer_end(job):
            return frozenset()
        asked = asked_for(self._known_events(job), job)
        accused = (a for a in asked if (a == job.model_owner) == (job.phase is Phase.SUBMIT))
        return frozenset(a for a in accused if self._fruitless.get(a) != _state(job, asked[a]))

    def contestable(self, job: Job) -> frozenset[RoundNumber]:
        """The current round, if its model holds malformed leaves of which nobody has named any."""
        view = self._gateway.watcher.view
        seen = view.head is not None and view.head.number >= self._contested_in
        if not seen or job.current is None:
            return frozenset()
        if not self._malformed_of(job):
            return frozenset()
        return frozenset({job.round} if self._unnamed(job, self._known_events(job)) else ())

    async def examine_model(self, job: Job, checked: CheckedJob) -> Leaves:
        """Find and remember the malformed leaves of the current round's model."""
        committed = await self._committed(job, job.model_owner, checked)
        found = await self._pool.run(find_malformed, committed, checked.document.modulus)
        self._malformed[job.round, Digest(committed.digest)] = frozenset(found)
        return frozenset(found)

    async def contest(self, job: Job, number: RoundNumber) -> None:
        """Name the first malformed leaf of the model, unless somebody else has named one."""
        events, block = await self._newest_events(job)
        if leaves := self._unnamed(job, events):
            call = self._gateway.calls.contest(job.job_id, number, [min(leaves)], job.terms.answer_fee)
            block = (await self._account.sender.send(call)).block_number
        self._contested_in = block  # nothing is contested again before the watcher tells of it

    async def flag(self, job: Job, number: RoundNumber, flags: Flags) -> None:
        """Name malformed leaves of owners' payloads."""
        await self._account.sender.send(self._gateway.calls.flag(job.job_id, number, flags, job.terms.answer_fee))

    async def answer(self, job: Job, number: RoundNumber, accused: Iterable[Address], checked: CheckedJob) -> None:
        """Show what is open of these accused and can be shown."""
        events, _ = await self._newest_events(job)
        asked = asked_for(events, job)
        for one in sorted(set(accused) & asked.keys()):
            answers = await self._gateway.reader.answers(job.job_id, number, one)
            shown = frozenset(leaf["index"] for event in answers for leaf in event.arguments["leaves"])
            if not await self._show(job, one, asked[one] - shown, checked):
                self._fruitless[one] = _state(job, asked[one])

    async def _show(self, job: Job, accused: Address, wanted: Leaves, checked: CheckedJob) -> bool:
        """Whether there was anything to show."""
        n = checked.document.modulus
        try:
            committed = await self._committed(job, accused, checked)
            leaves = await self._pool.run(show_leaves, committed, wanted, n)
        except InvalidPayload as error:
            if accused == self._account.address:
                raise
            log.info("job %d: nothing of %s can be shown here (%s)", job.job_id, accused, error)
            return False
        document_hash = Digest(keccak256(self._gateway.watcher.view.documents[job.job_id]))
        modulus = checked.document.modulus_bytes
        for batch in batches(leaves):
            evidence = [LeafEvidence(leaf.index, leaf.ciphertext, leaf.path) for leaf in batch]
            call = self._gateway.calls.answer(job.job_id, job.round, accused, evidence, modulus, document_hash)
            await self._account.sender.send(call)
        return bool(leaves)

    async def _committed(self, job: Job, accused: Address, checked: CheckedJob) -> CommittedPayload:
        """A payload of the current round with what it must be; raises `InvalidPayload` if call data has none."""
        layout = checked.layout
        if accused != job.model_owner:
            return await fetch_gradient(self._gateway, job, job.round, accused, layout.gradient_ciphertexts)
        if job.current is None:
            raise InvalidPayload(f"round {job.round} is not published")
        payload = await self._gateway.reader.model(job.job_id, job.round)
        context = payload_context(self._gateway.scope(job.job_id), job.round, address_bytes(accused))
        return CommittedPayload(payload, job.current.model_digest, context, layout.model_ciphertexts)

    def _unnamed(self, job: Job, events: Iterable[MarketEvent]) -> Leaves:
        """The malformed leaves of the current round's model, if none of them was named."""
        malformed = self._malformed_of(job)
        named = asked_for(events, job).get(job.model_owner, frozenset())
        return frozenset() if malformed & named else malformed

    def _malformed_of(self, job: Job) -> Leaves:
        digest = job.current.model_digest if job.current is not None else Digest(b"")
        return self._malformed.get((job.round, digest), frozenset())

    def _known_events(self, job: Job) -> tuple[MarketEvent, ...]:
        """What was asked for in the current round, as far as the watcher has read."""
        return self._gateway.watcher.events_of(job.job_id, "Contested", "Flagged", number=job.round)

    async def _newest_events(self, job: Job) -> tuple[tuple[MarketEvent, ...], int]:
        """The same up to the head, which may be ahead of the watcher, and the head's number."""
        view, head = self._gateway.watcher.view, await self._gateway.connection.head()
        known = self._known_events(job)
        if view.head is None or view.head.number >= head.number:
            return known, head.number
        return (*known, *await self._gateway.reader.feed(view.head.number + 1, head.number)), head.number


def _state(job: Job, asked: Leaves) -> tuple[Digest, Leaves, int]:
    """What decides whether another look is worth while."""
    current = job.current
    return (Digest(b""), asked, 0) if current is None else (current.model_digest, asked, current.unanswered)
