"""Checks a settlement with openings as every data owner must before its dispute window ends.

Everything here is public: participants of one process share the result. A settlement that does not verify is reported
by a sentence, to be disputed; a failure to fetch is an error, to be tried again.
"""

import asyncio
from dataclasses import replace

from omnilytics_app.chain.market import as_opening
from omnilytics_app.crypto.merkle import verify_audit_path
from omnilytics_app.crypto.opening import PublishedLanes, unpack_lanes, unpack_openings, verify_published_lanes
from omnilytics_app.crypto.sketch import round_seed, sketch_coefficients
from omnilytics_app.domain.ids import JobId, RoundNumber
from omnilytics_app.domain.job import Job, Round
from omnilytics_app.errors import InvalidCiphertext, InvalidOpening, InvalidPayload
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.job_terms import CheckedJob
from omnilytics_app.services.payloads import fetch_model, group_payloads
from omnilytics_app.workers.audit_tasks import COLUMNS_A_TASK, check_openings, check_probe, chunks, sketch_group
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
    evidence = as_opening(await gateway.reader.opening(job.job_id, number))
    n, layout, scope = checked.document.modulus, checked.layout, gateway.scope(job.job_id)
    verify_audit_path(job.terms.audit_root, job.terms.rounds, number, evidence.probe_seed, evidence.probe_path)
    await _check_probe(gateway, pool, job, number, checked, evidence.probe_seed)
    reference = min(settled.complete - evidence.claimed)
    opened = sorted(settled.complete - {reference})
    openings = unpack_openings(evidence.openings, opened, layout)
    seed = round_seed(scope, number, settled.seed_hash, evidence.probe_seed)
    coefficients = sketch_coefficients(seed, layout.gradient_ciphertexts)
    payloads = await group_payloads(gateway, job, settled, layout.gradient_ciphertexts)
    values = await pool.map("Checking sketches", sketch_group, list(payloads.values()), None, coefficients, n)
    sketches = dict(zip(payloads, values, strict=True))
    await asyncio.gather(
        *(pool.run(check_openings, (sketches[g], sketches[reference]), openings[g], n) for g in opened)
    )
    lanes = PublishedLanes(evidence.shift, unpack_lanes(evidence.lanes, opened, layout))
    verify_published_lanes(lanes, openings, layout, n, evidence.claimed)


async def _check_probe(
    gateway: Gateway, pool: WorkerPool, job: Job, number: RoundNumber, checked: CheckedJob, seed: bytes
) -> None:
    layout, n = checked.layout, checked.document.modulus
    model = await fetch_model(gateway, pool, job, number, layout, n)
    pieces = chunks(layout.model_ciphertexts, COLUMNS_A_TASK)
    await pool.map("Recomputing the probe", check_probe, pieces, None, model, seed, n, layout)
