"""Fetches payloads and lets nothing through that is not what the chain committed to."""

from gmpy2 import mpz

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.payload import payload_context
from omnilytics_app.domain.ids import Address, GroupIndex, RoundNumber
from omnilytics_app.domain.job import Job, Round
from omnilytics_app.errors import InvalidPayload
from omnilytics_app.services.gateway import Gateway, address_bytes
from omnilytics_app.workers.owner_tasks import CommittedPayload, check_payload
from omnilytics_app.workers.pool import WorkerPool


async def fetch_model(
    gateway: Gateway, pool: WorkerPool, job: Job, number: RoundNumber, layout: LaneLayout, n: int
) -> list[mpz]:
    """The checked ciphertexts of a round's model.

    Raises `InvalidPayload` for what the endpoint got wrong and `InvalidCiphertext` for what the model owner did.
    """
    current = job.round_at(number)
    if current is None:
        raise InvalidPayload(f"round {number} is not published")
    payload = await gateway.reader.model(job.job_id, number)
    context = payload_context(gateway.scope(job.job_id), number, address_bytes(job.model_owner))
    committed = CommittedPayload(payload, current.model_digest, context, layout.model_ciphertexts)
    return await pool.run(check_payload, committed, n)


async def fetch_gradient(
    gateway: Gateway, job: Job, number: RoundNumber, owner: Address, count: int
) -> CommittedPayload:
    """One owner's payload with the digest the contract emitted for it, yet to be checked."""
    payload, digest = await gateway.reader.submission(job.job_id, number, owner)
    context = payload_context(gateway.scope(job.job_id), number, address_bytes(owner))
    return CommittedPayload(payload, digest, context, count)


async def group_payloads(
    gateway: Gateway, job: Job, settled: Round, count: int
) -> dict[GroupIndex, list[CommittedPayload]]:
    """The payloads of every complete group of a round, in roster order."""
    return {
        group: [await fetch_gradient(gateway, job, settled.number, m.owner, count) for m in job.group_members(group)]
        for group in sorted(settled.complete)
    }
