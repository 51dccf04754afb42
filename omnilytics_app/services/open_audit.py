"""Makes the evidence that settles an audit with openings, and keeps it on disk until it is sent.

Every claimed group whose sum has a value beyond all honest ones gets one range claim, its first such value. Where that
covers all claimed groups, nothing else is opened: no lanes are published, with shift 0. Otherwise the lanes of every
complete group are, and the range claims go beside them.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from gmpy2 import mpz

from omnilytics_app.chain.calls import OpeningEvidence, RangeClaim
from omnilytics_app.crypto.merkle import audit_path
from omnilytics_app.crypto.opening import Bundle, Opening, pack_bundle, pack_lanes, published_lanes
from omnilytics_app.crypto.sketch import round_seed, sketch_coefficients
from omnilytics_app.crypto.tiling import cut_by_time, nth_power_s
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.ids import GroupIndex, RoundNumber
from omnilytics_app.domain.job import Job, Round
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.group_sums import find_excesses, group_sums, open_differences, sketch_groups
from omnilytics_app.services.job_terms import CheckedJob
from omnilytics_app.services.payloads import Payloads, external_members, group_payloads
from omnilytics_app.storage.job_files import JobFiles
from omnilytics_app.workers.audit_tasks import KeyPair, check_probe
from omnilytics_app.workers.owner_tasks import read_payload
from omnilytics_app.workers.pool import WorkerPool


async def audit_evidence(
    gateway: Gateway,
    pool: WorkerPool,
    checked: CheckedJob,
    key: KeyPair,
    claim: tuple[Job, Round, frozenset[GroupIndex], Sequence[bytes]],
) -> OpeningEvidence:
    """The evidence against the claimed groups of a seeded round.

    `claim` is the job, the round, the claimed groups and the probe seeds of all rounds. Raises `InvalidPayload`,
    `InvalidCiphertext` or `InvalidOpening` where the round cannot be opened.
    """
    job, settled, claimed, seeds = claim
    layout, probe_seed = checked.layout, seeds[settled.number - 1]
    payloads = await group_payloads(gateway, job, settled, layout.gradient_ciphertexts)
    sums = await group_sums(pool, payloads, checked.document.modulus)
    excesses = await find_excesses(pool, {g: sums[g] for g in sorted(claimed)}, key, layout)
    sketches: dict[int, tuple[Opening, ...]] = {}
    if excesses.keys() != claimed:
        seed = round_seed(gateway.scope(job.job_id), settled.number, settled.seed_hash, probe_seed)
        sketches = await _sketch_openings(pool, checked, key, sums, min(settled.complete - claimed), seed)
    published = published_lanes(sketches, layout, checked.document.modulus, claimed)
    return OpeningEvidence(
        claimed=claimed,
        shift=published.shift,
        probe_seed=probe_seed,
        probe_path=tuple(audit_path(seeds, settled.number)),
        lanes=pack_lanes(published.lanes),
        openings=pack_bundle(Bundle(sketches, tuple(e.opening for e in excesses.values())), layout),
        ranges=tuple(RangeClaim(g, e.leaf, e.lane, e.value) for g, e in excesses.items()),
        gradients=await _gradients(gateway, job, settled, payloads, sorted(settled.complete if sketches else claimed)),
    )


async def require_own_probe(pool: WorkerPool, checked: CheckedJob, model: bytes, seed: bytes) -> None:
    """Accept what was published as the probe of a seed that is about to be revealed; raises `InvalidOpening`.

    With the seed everybody recomputes the probe by public arithmetic. One that a fault while encrypting had made wrong
    modulo one prime alone would show them the other.
    """
    layout, n = checked.layout, checked.document.modulus
    published = await pool.run(read_payload, model, n, layout.model_ciphertexts)
    pieces = cut_by_time(len(published), nth_power_s(layout.key_bits), pool.workers)
    parts = [(piece, published[piece.start : piece.stop]) for piece in pieces]
    await pool.map("Checking the probe", check_probe, parts, None, seed, n, layout)


async def _sketch_openings(
    pool: WorkerPool,
    checked: CheckedJob,
    key: KeyPair,
    sums: Mapping[GroupIndex, list[mpz]],
    reference: GroupIndex,
    seed: bytes,
) -> dict[int, tuple[Opening, ...]]:
    """The openings of all groups' sketch differences from the reference group."""
    coefficients = sketch_coefficients(seed, checked.layout.gradient_ciphertexts)
    sketches = await sketch_groups(pool, sums, coefficients, checked.document.modulus)
    openings = await open_differences(pool, sketches, reference, key)
    return {int(group): opened for group, opened in openings.items()}


async def _gradients(
    gateway: Gateway, job: Job, settled: Round, payloads: Payloads, opened: Sequence[GroupIndex]
) -> bytes:
    """The payloads that everybody needs to check the openings and that do not travel in call data.

    Whether they can be had then is for the model owner to see to, which has them, and not for each of their owners.
    """
    external = {owner for _, owner in await external_members(gateway, job, settled.number, opened)}
    if not external:
        return b""
    members = [(m.owner, p) for g in opened for m, p in zip(job.group_members(g), payloads[g], strict=True)]
    return b"".join(p.payload for owner, p in members if owner in external)


def store_evidence(files: JobFiles, number: RoundNumber, evidence: OpeningEvidence) -> None:
    """Put evidence on disk for good; gradients first, so that evidence never lies there without them."""
    if evidence.gradients:
        files.write_once(_gradients_file(number), evidence.gradients)
    files.write_once(_evidence_file(number), serialise_evidence(evidence))


def has_evidence(files: JobFiles, number: RoundNumber) -> bool:
    """Whether the evidence of a round is on disk."""
    return files.exists(_evidence_file(number))


def read_evidence(files: JobFiles, number: RoundNumber) -> OpeningEvidence:
    """What `store_evidence` has put on disk; raises `ValueError` where it is damaged."""
    evidence, name = parse_evidence(files.read(_evidence_file(number))), _gradients_file(number)
    return replace(evidence, gradients=files.read(name) if files.exists(name) else b"")


def forget_evidence(files: JobFiles, number: RoundNumber) -> None:
    """Remove the evidence of a round that the chain has taken back."""
    files.remove(_evidence_file(number))
    files.remove(_gradients_file(number))


def _evidence_file(number: int) -> str:
    return f"round-{number:03}.evidence"


def _gradients_file(number: int) -> str:
    return f"round-{number:03}.gradients"


def serialise_evidence(evidence: OpeningEvidence) -> bytes:
    """Evidence as it is kept on disk, but for the gradients of its bundle."""
    body: dict[str, Any] = asdict(evidence)
    del body["gradients"]
    body |= {
        "claimed": sorted(evidence.claimed),
        "probe_seed": evidence.probe_seed.hex(),
        "probe_path": [node.hex() for node in evidence.probe_path],
        "lanes": evidence.lanes.hex(),
        "openings": evidence.openings.hex(),
    }
    return json.dumps(body, sort_keys=True).encode()


def parse_evidence(raw: bytes) -> OpeningEvidence:
    """The inverse of `serialise_evidence`.

    Raises `ValueError` for anything that it does not give.
    """
    body = read_bounded(raw)
    try:
        evidence = OpeningEvidence(
            claimed=frozenset(GroupIndex(g) for g in body["claimed"]),
            shift=body["shift"],
            probe_seed=bytes.fromhex(body["probe_seed"]),
            probe_path=tuple(bytes.fromhex(node) for node in body["probe_path"]),
            lanes=bytes.fromhex(body["lanes"]),
            openings=bytes.fromhex(body["openings"]),
            ranges=tuple(RangeClaim(**claim) for claim in body["ranges"]),
        )
        if serialise_evidence(evidence) != raw:
            raise ValueError("the evidence is damaged")
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("the evidence is damaged") from error
    return evidence
