"""Fetches payloads and lets nothing through that is not what the chain committed to.

A payload in call data is as good as the endpoint; what of it is wrong is asked for again (`InvalidPayload`). One in a
store may be had from what was downloaded before, from its store, or from the leaves that somebody has shown to the
contract, in this order, each checked against the digest on chain: where none of them has it the payload is, for now,
`PayloadUnavailable`, whatever the store said. What was had once is kept, so that it can be shown to others later.
"""

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gmpy2 import mpz

from omnilytics_app.chain.events import Posted
from omnilytics_app.crypto.abi import keccak256
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.payload import payload_context, verify_payload
from omnilytics_app.domain.availability import model_patience_s
from omnilytics_app.domain.ids import Address, Digest, GroupIndex, RoundNumber
from omnilytics_app.domain.job import Job, Round
from omnilytics_app.errors import InvalidOpening, InvalidPayload, PayloadUnavailable
from omnilytics_app.services.gateway import Gateway, address_bytes
from omnilytics_app.workers.owner_tasks import CommittedPayload, check_payload
from omnilytics_app.workers.pool import WorkerPool

MAX_CALL_DATA_BYTES = 100_000
"""What this client sends in one transaction, below the 128 KiB that nodes relay; longer payloads go into a store."""
LOOKS, BETWEEN_LOOKS_S, LOOKS_S = 8, 1.0, 30.0
"""How often payloads that are on their way are looked for in one go, the looks after the first together so long."""
MAX_FETCHES = 16
"""Payloads fetched at the same time."""

Payloads = dict[GroupIndex, list[CommittedPayload]]
"""The payloads of groups, in roster order."""


async def fetch_model(
    gateway: Gateway, pool: WorkerPool, job: Job, number: RoundNumber, layout: LaneLayout, n: int
) -> list[mpz]:
    """The checked ciphertexts of a round's model, which is fetched for no longer than its contest can wait.

    Raises `InvalidPayload` for what the endpoint got wrong, `PayloadUnavailable` for what no store has, and
    `InvalidCiphertext` for what the model owner did.
    """
    patience_s = model_patience_s(gateway.watcher.view.present(job))
    try:
        async with asyncio.timeout(patience_s):  # a store that drips must not hold the contest back
            model = await committed_model(gateway, job, number, layout.model_ciphertexts)
    except TimeoutError as error:
        raise PayloadUnavailable(f"The model of round {number} did not come within {patience_s} s.") from error
    return await pool.run(check_payload, model, n)


async def committed_model(gateway: Gateway, job: Job, number: RoundNumber, count: int) -> CommittedPayload:
    """A round's model with what it must be, its ciphertexts yet to be checked. Errors as for `fetch_model`."""
    current = job.round_at(number)
    if current is None:
        raise InvalidPayload(f"round {number} is not published")
    posted = await gateway.reader.model(job.job_id, number)
    if posted.digest != current.model_digest:
        raise InvalidPayload(f"the model of round {number} is another one than the chain's")
    return await _committed(gateway, job, number, job.model_owner, posted, count)


async def fetch_gradient(
    gateway: Gateway, job: Job, number: RoundNumber, owner: Address, count: int
) -> CommittedPayload:
    """One owner's payload with the digest the contract emitted for it, its ciphertexts yet to be checked.

    Raises `InvalidPayload` for what the endpoint got wrong and `PayloadUnavailable` for what no store has.
    """
    posted = await gateway.reader.submission(job.job_id, number, owner)
    return await _committed(gateway, job, number, owner, posted, count)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What could be had of a round's complete groups: whole groups alone, and the owners of whom nothing was had."""

    groups: Payloads
    missing: tuple[Address, ...]


async def fetch_groups(gateway: Gateway, job: Job, settled: Round, count: int) -> Fetched:
    """The payloads of every complete group of a round; raises `InvalidPayload` for what the endpoint got wrong."""
    found: dict[Address, CommittedPayload] = {}
    await _look(gateway, job, settled, count, found)
    return _sorted_out(job, settled, found)


async def arrived_groups(gateway: Gateway, job: Job, settled: Round, count: int) -> Fetched:
    """`fetch_groups` once all is there, or after a moment: owners upload their payloads when the submissions close.

    Who was missing is looked for again, and nobody else; all of that ends after `LOOKS_S`, however slow a store is.
    """
    found: dict[Address, CommittedPayload] = {}
    await _look(gateway, job, settled, count, found)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(LOOKS_S):
            for _ in range(LOOKS - 1):
                if not _sorted_out(job, settled, found).missing:
                    break
                await asyncio.sleep(BETWEEN_LOOKS_S)
                await _look(gateway, job, settled, count, found)
    return _sorted_out(job, settled, found)


async def _look(gateway: Gateway, job: Job, settled: Round, count: int, found: dict[Address, CommittedPayload]) -> None:
    """Add to `found` what can be had now of the owners of complete groups that are not in it."""
    gate = asyncio.Semaphore(MAX_FETCHES)

    async def one(owner: Address) -> None:
        async with gate:
            with contextlib.suppress(PayloadUnavailable):
                found[owner] = await fetch_gradient(gateway, job, settled.number, owner, count)

    await asyncio.gather(*(one(owner) for _, owner in _owners(job, settled) if owner not in found))


def _owners(job: Job, settled: Round) -> list[tuple[GroupIndex, Address]]:
    return [(group, m.owner) for group in sorted(settled.complete) for m in job.group_members(group)]


def _sorted_out(job: Job, settled: Round, found: Mapping[Address, CommittedPayload]) -> Fetched:
    groups: dict[GroupIndex, list[CommittedPayload | None]] = {}
    for group, owner in _owners(job, settled):
        groups.setdefault(group, []).append(found.get(owner))
    whole = {group: [p for p in members if p is not None] for group, members in groups.items() if None not in members}
    return Fetched(whole, tuple(owner for _, owner in _owners(job, settled) if owner not in found))


async def group_payloads(gateway: Gateway, job: Job, settled: Round, count: int) -> Payloads:
    """The payloads of every complete group; raises `PayloadUnavailable` where one is missing. Else `fetch_groups`."""
    fetched = await fetch_groups(gateway, job, settled, count)
    if fetched.missing:
        raise PayloadUnavailable(
            f"The gradient of {fetched.missing[0]} in round {settled.number} is in no store and nobody has shown it."
        )
    return fetched.groups


async def external_members(
    gateway: Gateway, job: Job, number: RoundNumber, groups: Sequence[GroupIndex]
) -> list[tuple[GroupIndex, Address]]:
    """The members of these groups, in order, whose payload of a round does not travel in call data."""
    if job.terms.inline_only:
        return []
    members = [(group, m.owner) for group in groups for m in job.group_members(group)]
    posted = [await gateway.reader.submission(job.job_id, number, owner) for _, owner in members]
    return [member for member, said in zip(members, posted, strict=True) if not said.data]


async def known_payloads(
    gateway: Gateway,
    job: Job,
    settled: Round,
    groups: Sequence[GroupIndex],
    carried: Mapping[Address, bytes],
    count: int,
) -> Payloads:
    """The payloads of these groups from call data or, those in `carried`, as somebody else carried them.

    All are yet to be checked, but a carried one that is not what its owner committed to raises `InvalidOpening`; for
    the others, `InvalidPayload`.
    """
    size = job.terms.ciphertext_bytes
    made: Payloads = {}
    for group in groups:
        for member in job.group_members(group):
            said = await gateway.reader.submission(job.job_id, settled.number, member.owner)
            context = payload_context(gateway.scope(job.job_id), settled.number, address_bytes(member.owner))
            payload = said.data or carried[member.owner]
            if not said.data:
                await asyncio.to_thread(_require_committed, said.digest, context, payload, size)
            made.setdefault(group, []).append(CommittedPayload(payload, said.digest, context, count))
    return made


def _require_committed(digest: Digest, context: bytes, payload: bytes, size: int) -> None:
    try:
        verify_payload(digest, context, payload, size)
    except InvalidPayload as error:
        raise InvalidOpening("A gradient in the evidence is not the one that its owner committed to.") from error


async def _committed(
    gateway: Gateway, job: Job, number: RoundNumber, owner: Address, posted: Posted, count: int
) -> CommittedPayload:
    context = payload_context(gateway.scope(job.job_id), number, address_bytes(owner))
    committed = CommittedPayload(posted.data, posted.digest, context, count)
    if posted.data:
        return committed
    size = job.terms.ciphertext_bytes
    payload = await _kept(gateway, committed, size)
    if payload is None:
        payload = await _from_elsewhere(gateway, job, number, owner, posted, committed)
        await _keep(gateway, posted.digest, payload)
    return CommittedPayload(payload, posted.digest, context, count)


async def _kept(gateway: Gateway, wanted: CommittedPayload, size: int) -> bytes | None:
    """What was downloaded before, unless the disk has changed it."""
    if gateway.downloads is None:
        return None
    digest = Digest(wanted.digest)
    payload = await asyncio.to_thread(gateway.downloads.get, digest, wanted.count * size)
    if payload is None:
        return None
    try:
        await asyncio.to_thread(verify_payload, wanted.digest, wanted.context, payload, size)
    except InvalidPayload:
        await asyncio.to_thread(gateway.downloads.forget, digest)
        return None
    return payload


async def _keep(gateway: Gateway, digest: Digest, payload: bytes) -> None:
    if gateway.downloads is not None:
        await asyncio.to_thread(gateway.downloads.keep, digest, payload)


async def _from_elsewhere(
    gateway: Gateway, job: Job, number: RoundNumber, owner: Address, posted: Posted, wanted: CommittedPayload
) -> bytes:
    size = job.terms.ciphertext_bytes
    try:
        _require_publisher(posted.uri, owner)
        payload = await gateway.stores.get(posted.uri, wanted.count * size)
        await asyncio.to_thread(verify_payload, wanted.digest, wanted.context, payload, size)
    except (PayloadUnavailable, InvalidPayload) as error:
        payload = await _from_answers(gateway, job, number, owner, wanted.count)
        if not payload:
            reason = str(error).rstrip(".")
            raise PayloadUnavailable(
                f"The model of round {number} cannot be had from its store ({reason})."
                if owner == job.model_owner
                else f"The gradient of {owner} of round {number} cannot be had from its store ({reason})."
            ) from error
        await asyncio.to_thread(verify_payload, wanted.digest, wanted.context, payload, size)
    return payload


async def _from_answers(gateway: Gateway, job: Job, number: RoundNumber, accused: Address, count: int) -> bytes:
    """The payload from its leaves, if all of them were asked for and shown to the contract; else nothing."""
    current = job.round_at(number)
    if current is None or not (current.answer_until or current.flagged):
        return b""
    answers = await gateway.reader.answers(job.job_id, number, accused)
    leaves = {leaf["index"]: bytes(leaf["ciphertext"]) for event in answers for leaf in event.arguments["leaves"]}
    return b"".join(leaves[i] for i in range(count)) if leaves.keys() == set(range(count)) else b""


async def fetch_bundle(gateway: Gateway, said: Posted, size_bytes: int, publisher: Address) -> bytes:
    """The bundle of a settlement, from call data or from its publisher's store.

    Raises `InvalidPayload` for what the endpoint got wrong, and `PayloadUnavailable` where no store has it.
    """
    if said.data:
        _require_keccak(said.data, said.digest)
        return said.data
    if gateway.downloads is not None:
        kept = await asyncio.to_thread(gateway.downloads.get, said.digest, size_bytes)
        if kept is not None and keccak256(kept) == said.digest:
            return kept
    try:
        _require_publisher(said.uri, publisher)
        bundle = await gateway.stores.get(said.uri, size_bytes)
        _require_keccak(bundle, said.digest)
    except (PayloadUnavailable, InvalidPayload) as error:
        raise PayloadUnavailable(
            f"The evidence of a settlement cannot be had from its store ({str(error).rstrip('.')})."
        ) from error
    await _keep(gateway, said.digest, bundle)
    return bundle


def _require_publisher(uri: str, publisher: Address) -> None:
    """Refuse blobs of another account: to look through a stranger's busy one would cost every reader a lot."""
    if uri.startswith("blob:") and not uri.startswith(f"blob:{publisher.lower().removeprefix('0x')}/"):
        raise InvalidPayload("its URI names blobs of another account than its publisher's")


def _require_keccak(bundle: bytes, digest: Digest) -> None:
    if keccak256(bundle) != digest:
        raise InvalidPayload("the openings do not have the digest that the chain shows")
