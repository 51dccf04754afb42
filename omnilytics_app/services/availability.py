"""Leaves that are asked for: who asks for which, what this client can show of them, and the transactions for it.

What is asked for comes from the events of the feed; what was shown already is read anew before anything is sent. Where
nothing was left to show, it is looked at again only after more was asked for or shown. The own payload comes from disk,
others' from wherever they can be had (`services.payloads`); what cannot be had is left to the accused.

One malformed leaf of a payload is named, the first: nobody can ever show it, and a deposit for each of a thousand could
be more than an honest participant has. Of a payload that cannot be had every leaf is named, but for those that somebody
else has named: it can be put together from the answers only if all of them are shown. A transaction that is refused
because somebody was faster is decided anew, in smaller portions, so that nobody can stop it by naming a leaf first.
"""

import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

from omnilytics_app.chain.calls import LeafEvidence
from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.crypto.abi import keccak256
from omnilytics_app.crypto.payload import ProvenLeaf, payload_context, payload_digest
from omnilytics_app.domain.availability import answer_end, contest_start
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, RoundNumber
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.errors import InvalidPayload, PayloadUnavailable, TransactionRejected
from omnilytics_app.services.gateway import Account, Gateway, address_bytes
from omnilytics_app.services.job_terms import CheckedJob
from omnilytics_app.services.payloads import committed_model, fetch_gradient
from omnilytics_app.services.token_money import send_paying
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
OVERTAKEN = "AlreadyNamed"
"""How a contest is refused of which somebody else has just named a leaf."""
MAX_NAMED_LEAVES = 2_000
"""Leaves named in one transaction: 64 kB of call data, and as much again in the event."""

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


def flags_of_missing(missing: Sequence[Address], leaves: int, room: int = MAX_NAMED_LEAVES) -> Flags:
    """What to ask of owners whose payloads of so many leaves cannot be had, in one transaction, the only one a round.

    All leaves of as many as there is room for, and one of each of the others: who is offline shows none of them.
    """
    whole = min(len(missing), max(0, room - len(missing)) // max(1, leaves - 1))
    return tuple((owner, tuple(range(leaves if i < whole else 1))) for i, owner in enumerate(missing))


class AvailabilityDesk:
    """Asks for leaves and shows them, for one participant in one job; `own` reads its payload of a round from disk."""

    def __init__(
        self,
        gateway: Gateway,
        account: Account,
        pool: WorkerPool,
        own: Callable[[RoundNumber], Awaitable[bytes | None]],
    ) -> None:
        self._gateway = gateway
        self._account = account
        self._pool = pool
        self._own = own
        self._malformed: dict[tuple[RoundNumber, Digest], Leaves] = {}
        self._missing: dict[tuple[RoundNumber, Digest], int] = {}
        self._portion = MAX_NAMED_LEAVES
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
        """The current round, if its model holds leaves that are to be contested now; see `_unnamed`."""
        view = self._gateway.watcher.view
        seen = view.head is not None and view.head.number >= self._contested_in
        if not seen or job.current is None:
            return frozenset()
        if not self._malformed_of(job) and self._turn(job) is None:
            return frozenset()
        return frozenset({job.round} if self._unnamed(job, self._known_events(job)) else ())

    def note_model(self, job: Job, *, missing: bool, place: int = 0) -> None:
        """Remember whether the current round's model could be had; `place` is that of this member in the roster."""
        if missing:
            self._missing[_model_of(job)] = place
        else:
            self._missing.pop(_model_of(job), None)

    async def examine_model(self, job: Job, checked: CheckedJob) -> Leaves:
        """Find and remember the malformed leaves of the current round's model."""
        committed = await self._committed(job, job.model_owner, checked)
        found = await self._pool.run(find_malformed, committed, checked.document.modulus)
        self._malformed[job.round, Digest(committed.digest)] = frozenset(found)
        return frozenset(found)

    async def contest(self, job: Job, number: RoundNumber) -> None:
        """Name what is to be contested and was named by nobody."""
        events, block = await self._newest_events(job)
        leaves = self._unnamed(job, events)
        overtaken: TransactionRejected | None = None
        for portion in _portions(leaves, self._portion):
            fee, token = job.terms.answer_fee, job.terms.token
            call = self._gateway.calls.contest(job.job_id, number, portion, fee, token)
            try:
                receipt = await send_paying(call, token, fee * len(portion), self._gateway, self._account)
                block = receipt.block_number
            except TransactionRejected as error:
                if error.error != OVERTAKEN:
                    raise
                overtaken = error
        if overtaken is not None:
            self._portion = max(1, min(self._portion, len(leaves)) // 2)
            raise overtaken
        self._contested_in = block  # nothing is contested again before the watcher tells of it

    async def flag(self, job: Job, number: RoundNumber, flags: Flags) -> None:
        """Name malformed leaves of owners' payloads."""
        fee, token = job.terms.answer_fee, job.terms.token
        call = self._gateway.calls.flag(job.job_id, number, flags, fee, token)
        deposit = fee * sum(len(leaves) for _, leaves in flags)
        await send_paying(call, token, deposit, self._gateway, self._account)

    async def answer(self, job: Job, number: RoundNumber, accused: Iterable[Address], checked: CheckedJob) -> None:
        """Show what is open of these accused and can be shown; of others than this participant, of one at a time.

        Their payloads come from their stores, each of which takes its time, and own duties must not wait for them all.
        """
        events, _ = await self._newest_events(job)
        asked = asked_for(events, job)
        for one in sorted(set(accused) & asked.keys(), key=lambda a: (a in self._fruitless, a)):
            answers = await self._gateway.reader.answers(job.job_id, number, one)
            shown = frozenset(leaf["index"] for event in answers for leaf in event.arguments["leaves"])
            wanted = asked[one] - shown
            if not wanted or not await self._show(job, one, wanted, checked):
                self._fruitless[one] = _state(job, asked[one])
            if wanted and one != self._account.address:
                return

    async def _show(self, job: Job, accused: Address, wanted: Leaves, checked: CheckedJob) -> bool:
        """Whether there was anything to show."""
        n = checked.document.modulus
        try:
            committed = await self._committed(job, accused, checked)
            leaves = await self._pool.run(show_leaves, committed, wanted, n)
        except (InvalidPayload, PayloadUnavailable) as error:
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
        """A payload of the current round with what it must be; errors as in `services.payloads`."""
        layout, is_model = checked.layout, accused == job.model_owner
        if accused == self._account.address and (own := await self._own_payload(job, checked)):
            return own
        if is_model:
            return await committed_model(self._gateway, job, job.round, layout.model_ciphertexts)
        return await fetch_gradient(self._gateway, job, job.round, accused, layout.gradient_ciphertexts)

    async def _own_payload(self, job: Job, checked: CheckedJob) -> CommittedPayload | None:
        """The own payload of the current round, if what is on disk is what was committed to."""
        layout, own = checked.layout, self._account.address
        payload = await self._own(job.round)
        if payload is None or job.current is None:
            return None
        context = payload_context(self._gateway.scope(job.job_id), job.round, address_bytes(own))
        digest = Digest(payload_digest(context, payload, job.terms.ciphertext_bytes))
        if own == job.model_owner:
            known = digest == job.current.model_digest
            return CommittedPayload(payload, digest, context, layout.model_ciphertexts) if known else None
        known = digest == (await self._gateway.reader.submission(job.job_id, job.round, own)).digest
        return CommittedPayload(payload, digest, context, layout.gradient_ciphertexts) if known else None

    def _unnamed(self, job: Job, events: Iterable[MarketEvent]) -> Leaves:
        """What to contest of the current round's model.

        Its first malformed leaf, if no malformed one was named; else, where it cannot be had and it is this member's
        turn, every leaf that nobody has named.
        """
        named = asked_for(events, job).get(job.model_owner, frozenset())
        if malformed := self._malformed_of(job):
            return frozenset() if malformed & named else frozenset({min(malformed)})
        turn = self._turn(job)
        if turn is None or job.now < turn:
            return frozenset()
        return frozenset(range(job.terms.model_leaves)) - named

    def _malformed_of(self, job: Job) -> Leaves:
        return self._malformed.get(_model_of(job), frozenset())

    def _turn(self, job: Job) -> int | None:
        """From when on this member contests the model that it cannot have; None if it has it."""
        place = self._missing.get(_model_of(job))
        return None if place is None else contest_start(job, place)

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


def _portions(leaves: Leaves, size: int) -> list[list[int]]:
    """The leaves in order, at most so many at a time."""
    ordered = sorted(leaves)
    return [ordered[i : i + size] for i in range(0, len(ordered), size)]


def _model_of(job: Job) -> tuple[RoundNumber, Digest]:
    """The current round's model: after a reorganisation it may be another one."""
    return job.round, job.current.model_digest if job.current is not None else Digest(b"")


def _state(job: Job, asked: Leaves) -> tuple[Digest, Leaves, int]:
    """What decides whether another look is worth while."""
    current = job.current
    return (Digest(b""), asked, 0) if current is None else (current.model_digest, asked, current.unanswered)
