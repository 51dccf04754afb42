"""Makes the evidence that settles an audit with openings, and keeps it on disk until it is sent."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from omnilytics_app.chain.calls import OpeningEvidence
from omnilytics_app.crypto.merkle import audit_path
from omnilytics_app.crypto.opening import Opening, pack_lanes, pack_openings, published_lanes
from omnilytics_app.crypto.sketch import round_seed, sketch_coefficients
from omnilytics_app.domain.ids import GroupIndex
from omnilytics_app.domain.job import Job, Round
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.job_terms import CheckedJob
from omnilytics_app.services.payloads import group_payloads
from omnilytics_app.workers.audit_tasks import KeyPair, open_group, sketch_group
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
    layout, n = checked.layout, checked.document.modulus
    probe_seed = seeds[settled.number - 1]
    seed = round_seed(gateway.scope(job.job_id), settled.number, settled.seed_hash, probe_seed)
    coefficients = sketch_coefficients(seed, layout.gradient_ciphertexts)
    payloads = await group_payloads(gateway, job, settled, layout.gradient_ciphertexts)
    values = await pool.map("Sketching the groups", sketch_group, list(payloads.values()), None, coefficients, n)
    sketches = dict(zip(payloads, values, strict=True))
    reference = min(settled.complete - claimed)
    opened = sorted(settled.complete - {reference})
    pairs = [(sketches[g], sketches[reference]) for g in opened]
    made = await pool.map("Opening the audit", open_group, pairs, None, key)
    openings: dict[int, tuple[Opening, ...]] = dict(zip(opened, made, strict=True))
    published = published_lanes(openings, layout, n, claimed)
    return OpeningEvidence(
        claimed=claimed,
        shift=published.shift,
        probe_seed=probe_seed,
        probe_path=tuple(audit_path(seeds, settled.number)),
        lanes=pack_lanes(published.lanes),
        openings=pack_openings(openings, layout),
    )


def serialise_evidence(evidence: OpeningEvidence) -> bytes:
    """Evidence as it is kept on disk."""
    body: dict[str, Any] = asdict(evidence) | {
        "claimed": sorted(evidence.claimed),
        "probe_seed": evidence.probe_seed.hex(),
        "probe_path": [node.hex() for node in evidence.probe_path],
        "lanes": evidence.lanes.hex(),
        "openings": evidence.openings.hex(),
    }
    return json.dumps(body, sort_keys=True).encode()


def parse_evidence(raw: bytes) -> OpeningEvidence:
    """The inverse of `serialise_evidence`."""
    body = json.loads(raw)
    return OpeningEvidence(
        claimed=frozenset(GroupIndex(g) for g in body["claimed"]),
        shift=body["shift"],
        probe_seed=bytes.fromhex(body["probe_seed"]),
        probe_path=tuple(bytes.fromhex(node) for node in body["probe_path"]),
        lanes=bytes.fromhex(body["lanes"]),
        openings=bytes.fromhex(body["openings"]),
    )
