"""Checks a settlement with openings as every data owner must before its dispute window ends.

Everything here is public: participants of one process share the result. A settlement that does not verify is reported
by a sentence, to be disputed; a failure to fetch is an error, to be tried again. What the model owner has to serve, the
bundle with all gradients that do not travel in call data, is waited for during half of the window, and its absence is a
mismatch from then on. No store of a data owner is ever asked: what one of them withholds is no reason to dispute. The
probe is recomputed and compared by its digest, so that it need not be fetched.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace

from gmpy2 import mpz

from omnilytics_app.chain.calls import OpeningEvidence
from omnilytics_app.chain.events import Posted, posted
from omnilytics_app.chain.market import as_opening
from omnilytics_app.crypto.merkle import verify_audit_path
from omnilytics_app.crypto.opening import (
    Bundle,
    PublishedLanes,
    bundle_bytes,
    unpack_bundle,
    unpack_lanes,
    verify_published_lanes,
)
from omnilytics_app.crypto.payload import pack, payload_context, payload_digest
from omnilytics_app.crypto.sketch import round_seed, sketch_coefficients
from omnilytics_app.crypto.tiling import cut_by_time, nth_power_s
from omnilytics_app.domain.ids import GroupIndex, JobId, RoundNumber
from omnilytics_app.domain.job import Job, Round
from omnilytics_app.errors import InvalidCiphertext, InvalidOpening, InvalidPayload, PayloadUnavailable
from omnilytics_app.services.gateway import Gateway, address_bytes
from omnilytics_app.services.group_sums import check_differences, group_sums, sketch_groups
from omnilytics_app.services.job_terms import CheckedJob
from omnilytics_app.services.payloads import Payloads, external_members, fetch_bundle, known_payloads
from omnilytics_app.workers.audit_tasks import Excess, check_excess, recompute_probe
from omnilytics_app.workers.owner_tasks import CommittedPayload
from omnilytics_app.workers.pool import WorkerPool


class SettlementChecks:
    """Runs each check once for all participants of a process, told apart by all that the contract stored."""

    def __init__(self, gateway: Gateway, pool: WorkerPool) -> None:
        self._gateway = gateway
        self._pool = pool
        self._running: dict[tuple[JobId, Round | None], asyncio.Task[str]] = {}

    async def verdict(self, job: Job, number: RoundNumber, checked: CheckedJob) -> str:
        """Empty if the settlement holds, else what is wrong with it. Raises what fetching raises."""
        settled = job.round_at(number)
        key = (job.job_id, settled and replace(settled, votes=0))
        task = self._running.get(key)
        if task is None or (task.done() and (task.cancelled() or task.exception() is not None)):
            task = self._running[key] = asyncio.create_task(self._check(job, number, checked))
        return await asyncio.shield(task)

    async def close(self) -> None:
        """End what is being checked."""
        for task in self._running.values():
            task.cancel()
        await asyncio.gather(*self._running.values(), return_exceptions=True)

    async def _check(self, job: Job, number: RoundNumber, checked: CheckedJob) -> str:
        try:
            await check_settlement(self._gateway, self._pool, job, number, checked)
        except InvalidOpening as error:
            return str(error)
        except InvalidCiphertext as error:
            # Its digest is the committed one, so it is what the contract holds; no opening of it can be right.
            return f"A payload that cannot be used was settled with openings ({error})"
        return ""


async def check_settlement(
    gateway: Gateway, pool: WorkerPool, job: Job, number: RoundNumber, checked: CheckedJob
) -> None:
    """Recompute a settlement from public data; raises `InvalidOpening` where it differs."""
    settled = job.round_at(number)
    if settled is None:
        raise InvalidPayload(f"round {number} is not on the chain")
    raw = await gateway.reader.opening(job.job_id, number)
    shown = as_opening(raw)
    verify_audit_path(job.terms.audit_root, job.terms.rounds, number, shown.probe_seed, shown.probe_path)
    await _check_probe(gateway, pool, job, settled, checked, shown.probe_seed)
    present = gateway.watcher.view.present(job)
    evidence, payloads = await _with_bundle(gateway, present, settled, checked, shown, posted(raw["bundle"]))
    seed = round_seed(gateway.scope(job.job_id), number, settled.seed_hash, evidence.probe_seed)
    await check_evidence(pool, checked, evidence, payloads, seed)


async def _with_bundle(
    gateway: Gateway, job: Job, settled: Round, checked: CheckedJob, shown: OpeningEvidence, said: Posted
) -> tuple[OpeningEvidence, Payloads]:
    """The evidence with its openings, and the payloads of the opened groups: from call data, else from the bundle."""
    layout = checked.layout
    looked_at = sorted(settled.complete if shown.lanes else shown.claimed)
    external = await external_members(gateway, job, settled.number, looked_at)
    openings = bundle_bytes(len(looked_at) - 1 if shown.lanes else 0, len(shown.ranges), layout)
    gradient = layout.gradient_ciphertexts * layout.ciphertext_bytes
    left_s = settled.dispute_until - job.terms.dispute_window // 2 - job.now
    try:
        # A store that drips must not hold the vote back: half of what is left of the window stays for it.
        async with asyncio.timeout(max(1, (settled.dispute_until - job.now) // 2)):
            bundle = await fetch_bundle(gateway, said, openings + gradient * len(external), job.model_owner)
    except (PayloadUnavailable, TimeoutError) as error:
        if left_s > 0 and isinstance(error, PayloadUnavailable):
            raise
        raise InvalidOpening(f"The model owner does not serve the evidence of round {settled.number}.") from error
    if len(bundle) != openings + gradient * len(external):
        raise InvalidOpening("The evidence of a settlement has another length than it must have.")
    starts = range(openings, len(bundle), gradient)
    carried = {owner: bundle[at : at + gradient] for (_, owner), at in zip(external, starts, strict=True)}
    payloads = await known_payloads(gateway, job, settled, looked_at, carried, layout.gradient_ciphertexts)
    return replace(shown, openings=bundle[:openings]), payloads


async def check_evidence(
    pool: WorkerPool,
    checked: CheckedJob,
    evidence: OpeningEvidence,
    payloads: Mapping[GroupIndex, Sequence[CommittedPayload]],
    seed: bytes,
) -> None:
    """Accept what a settlement says of the complete groups' payloads; raises `InvalidOpening`.

    Without lanes nothing is compared: then every claimed group needs a range claim, and only those are opened.
    """
    layout = checked.layout
    if not evidence.lanes and {claim.group for claim in evidence.ranges} != evidence.claimed:
        raise InvalidOpening("A claimed group has neither lanes nor a range claim.")
    if any(claim.group not in evidence.claimed for claim in evidence.ranges):
        raise InvalidOpening("A range claim is about a group that is not claimed.")
    reference = min(payloads.keys() - evidence.claimed, default=GroupIndex(0))  # nothing is compared without lanes
    opened = sorted(payloads.keys() - {reference}) if evidence.lanes else []
    bundle = unpack_bundle(evidence.openings, opened, len(evidence.ranges), layout)
    # Without lanes only the groups with a range claim are looked at; a void payload elsewhere is no reason to vote.
    wanted = payloads if opened else {c.group: payloads[c.group] for c in evidence.ranges}
    sums = await group_sums(pool, wanted, checked.document.modulus)
    await _check_ranges(pool, checked, evidence, sums, bundle)
    if opened:
        await _check_sketches(pool, checked, sums, reference, bundle, seed)
    lanes = PublishedLanes(evidence.shift, unpack_lanes(evidence.lanes, opened, layout))
    verify_published_lanes(lanes, bundle.sketches, layout, checked.document.modulus, evidence.claimed)


async def _check_ranges(
    pool: WorkerPool,
    checked: CheckedJob,
    evidence: OpeningEvidence,
    sums: Mapping[GroupIndex, list[mpz]],
    bundle: Bundle,
) -> None:
    pairs = zip(evidence.ranges, bundle.ranges, strict=True)
    claims = [(sums[c.group], Excess(c.leaf, c.lane, c.value, opening)) for c, opening in pairs]
    n, layout = checked.document.modulus, checked.layout
    await pool.map("Checking range claims", check_excess, claims, None, n, layout)


async def _check_sketches(
    pool: WorkerPool,
    checked: CheckedJob,
    sums: Mapping[GroupIndex, list[mpz]],
    reference: GroupIndex,
    bundle: Bundle,
    seed: bytes,
) -> None:
    n = checked.document.modulus
    coefficients = sketch_coefficients(seed, checked.layout.gradient_ciphertexts)
    sketches = await sketch_groups(pool, sums, coefficients, n)
    openings = {GroupIndex(group): made for group, made in bundle.sketches.items()}
    await check_differences(pool, sketches, reference, openings, n)


async def _check_probe(
    gateway: Gateway, pool: WorkerPool, job: Job, settled: Round, checked: CheckedJob, seed: bytes
) -> None:
    layout, n = checked.layout, checked.document.modulus
    pieces = cut_by_time(layout.model_ciphertexts, nth_power_s(layout.key_bits), pool.workers)
    made = await pool.map("Recomputing the probe", recompute_probe, pieces, None, seed, n, layout)
    probe = pack([c for piece in made for c in piece], layout.ciphertext_bytes)
    context = payload_context(gateway.scope(job.job_id), settled.number, address_bytes(job.model_owner))
    if payload_digest(context, probe, layout.ciphertext_bytes) != settled.model_digest:
        raise InvalidOpening("The published model of the audit is not the probe.")
