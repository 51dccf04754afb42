"""The proof of a job's modulus: made when a job is opened, verified once a process by whoever would join it."""

import asyncio
import hashlib

from omnilytics_app.crypto.modulus_proof import ModulusClaim, derive_w, pack_proof
from omnilytics_app.domain.document import PROOF_ROUNDS
from omnilytics_app.errors import InvalidModulus, clause
from omnilytics_app.workers.audit_tasks import KeyPair, chunks
from omnilytics_app.workers.modulus_tasks import (
    ROUNDS_A_TASK,
    check_modulus_claim,
    check_modulus_rounds,
    prove_modulus_rounds,
)
from omnilytics_app.workers.pool import Report, WorkerPool


async def prove_modulus(pool: WorkerPool, entropy: bytes, claim: ModulusClaim, key: KeyPair) -> bytes:
    """The proof that a job document carries; the same entropy gives the same one."""
    w = derive_w(entropy, claim)
    pieces = chunks(PROOF_ROUNDS, ROUNDS_A_TASK)
    parts = await pool.map("Proving the key", prove_modulus_rounds, pieces, None, key, claim, w)
    return pack_proof(w, [answer for part in parts for answer in part], claim.key_bits)


def name_of_proof(claim: ModulusClaim, proof: bytes) -> bytes:
    """32 bytes that stand for a claim and its proof together, for whoever remembers that they were verified."""
    size = claim.key_bits // 8
    return hashlib.sha256(claim.context + claim.n.to_bytes(size) + proof).digest()


class ModulusChecks:
    """Verifies every proof once for all participants of a process, and remembers what came of it."""

    def __init__(self) -> None:
        self._running: dict[bytes, asyncio.Task[None]] = {}

    async def require(self, pool: WorkerPool, claim: ModulusClaim, proof: bytes, report: Report | None = None) -> None:
        """Accept a modulus; raises `InvalidModulus`. `report` hears of a verification that this call began."""
        name = name_of_proof(claim, proof)
        task = self._running.get(name)
        if task is None or (task.done() and not _is_verdict(task)):
            task = self._running[name] = asyncio.create_task(_verify(pool, claim, proof, report))
        await asyncio.shield(task)

    def has_accepted(self, name: bytes) -> bool:
        """Whether a proof (`name_of_proof`) was verified here."""
        task = self._running.get(name)
        return task is not None and task.done() and not task.cancelled() and task.exception() is None

    async def close(self) -> None:
        """End what is being verified."""
        for task in self._running.values():
            task.cancel()
        await asyncio.gather(*self._running.values(), return_exceptions=True)


def _is_verdict(task: "asyncio.Task[None]") -> bool:
    """Whether a task that ended did verify; one that was cancelled or lost its workers did not."""
    return not task.cancelled() and isinstance(task.exception(), InvalidModulus | None)


async def _verify(pool: WorkerPool, claim: ModulusClaim, proof: bytes, report: Report | None) -> None:
    await pool.run(check_modulus_claim, claim, proof)
    pieces = chunks(PROOF_ROUNDS, ROUNDS_A_TASK)
    await pool.map(clause("Verifying the job's key"), check_modulus_rounds, pieces, report, claim, proof)
