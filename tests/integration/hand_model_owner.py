"""A model owner moved by the test one step at a time, so that it can fall silent or lie at any of them."""

from dataclasses import dataclass

from gmpy2 import mpz

from omnilytics_app.chain.calls import OpeningEvidence
from omnilytics_app.chain.sender import Receipt
from omnilytics_app.crypto.keys import derive_probe_seed, key_context
from omnilytics_app.crypto.payload import payload_context, payload_digest
from omnilytics_app.domain.ids import Digest, GroupIndex, JobId, RoundNumber
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.errors import TransactionRejected
from omnilytics_app.services.create_job import START_FILE, create_job
from omnilytics_app.services.gateway import Account, address_bytes
from omnilytics_app.services.job_terms import CheckedJob, understood
from omnilytics_app.services.open_audit import audit_evidence
from omnilytics_app.workers.audit_tasks import KeyPair
from omnilytics_app.workers.model_owner_tasks import (
    EvaluationRequest,
    Weights,
    assemble,
    derive_key_pair,
    encrypt_columns,
    encrypt_probe,
    look_into,
)
from tests.integration.marketplace import Marketplace, Person


@dataclass(frozen=True)
class HandModelOwner:
    """One job and its key. Made with `create`."""

    market: Marketplace
    account: Account
    job_id: JobId
    checked: CheckedJob
    context: bytes
    key: KeyPair

    @classmethod
    async def create(cls, market: Marketplace, person: Person, form: JobForm) -> "HandModelOwner":
        """Escrow and open a job."""
        account = market.account(person)
        job_id = await create_job(form, market.gateway, account, market.pool)
        return await cls.of(market, person, job_id)

    @classmethod
    async def of(cls, market: Marketplace, person: Person, job_id: JobId) -> "HandModelOwner":
        """What the owner of a job knows: its key, from its secret."""
        account, deployment = market.account(person), market.gateway.deployment
        checked = understood(market.gateway, job_id)
        bits, salt = checked.document.key_bits, checked.document.salt
        owner = address_bytes(account.address)
        context = key_context(deployment.chain_id, address_bytes(deployment.market), owner, bits, salt)
        key = await market.pool.run(derive_key_pair, bytes(account.entropy), context, bits)
        return cls(market, account, job_id, checked, context, key)

    async def begin(self) -> None:
        """Draw the groups of a full job."""
        calls = self.market.gateway.calls
        await self.account.sender.send(calls.arm(self.job_id))
        job = await self.market.gateway.watcher.refresh(self.job_id)
        await self.market.until(self.job_id, lambda j: j.block > job.start_target)
        try:
            await self.account.sender.send(calls.start(self.job_id))
        except TransactionRejected as error:  # on a slow machine a data owner draws them first
            if error.error != "WrongPhase":
                raise

    async def weights(self) -> Weights:
        """What an honest model owner publishes first."""
        start = self.account.jobs.job(self.job_id).read(START_FILE)
        document = self.checked.document
        return (
            await self.market.pool.run(look_into, start, EvaluationRequest("", document.features, document.task))
        ).query

    async def encrypted_model(self) -> list[mpz]:
        """The ciphertexts of the first model."""
        layout = self.checked.layout
        columns = range(layout.model_ciphertexts)
        return await self.market.pool.run(encrypt_columns, columns, await self.weights(), self.key, layout)

    async def encrypted_probe(self, number: int) -> list[mpz]:
        """The ciphertexts of a round's probe."""
        layout = self.checked.layout
        seed = derive_probe_seed(self.account.entropy, self.context, number)
        return await self.market.pool.run(encrypt_probe, range(layout.model_ciphertexts), seed, self.key, layout)

    async def publish(self, number: int, ciphertexts: list[mpz]) -> Receipt:
        """Publish any ciphertexts as the model of a round."""
        payload, _ = await self.market.pool.run(
            assemble, ciphertexts, self._payload_context(number), self.checked.layout
        )
        return await self.publish_bytes(number, payload)

    async def publish_bytes(self, number: int, payload: bytes, uri: str = "") -> Receipt:
        """Publish any bytes of the right length as the model of a round, or say that they lie somewhere."""
        size = self.checked.layout.ciphertext_bytes
        digest = Digest(payload_digest(self._payload_context(number), payload, size))
        call = self.market.gateway.calls.publish(self.job_id, RoundNumber(number), digest, payload, uri)
        return await self.account.sender.send(call)

    async def close_and_seed(self, number: int) -> Job:
        """Once everybody has submitted: end the submissions and fix the seed."""
        await self.market.until(self.job_id, lambda j: j.all_submitted)
        await self.send("closeRound", number)
        job = await self.market.gateway.watcher.refresh(self.job_id)
        target = job.rounds[number - 1].seed_target
        await self.market.until(self.job_id, lambda j: j.block > target)
        await self.send("storeSeed", number)
        return await self.market.gateway.watcher.refresh(self.job_id)

    async def evidence(self, job: Job, number: int, claimed: frozenset[GroupIndex]) -> OpeningEvidence:
        """True evidence against some groups."""
        seeds = [derive_probe_seed(self.account.entropy, self.context, r) for r in range(1, job.terms.rounds + 1)]
        claim = (job, job.rounds[number - 1], claimed, seeds)
        return await audit_evidence(self.market.gateway, self.market.pool, self.checked, self.key, claim)

    async def settle(self, number: int, evidence: OpeningEvidence, uri: str = "") -> Receipt:
        """Settle with openings, whatever they are."""
        call = self.market.gateway.calls.settle_open(self.job_id, RoundNumber(number), evidence, uri)
        return await self.account.sender.send(call)

    async def send(self, name: str, number: int) -> Receipt:
        """Any transaction of a round."""
        call = self.market.gateway.calls.of_round(name, self.job_id, RoundNumber(number))
        return await self.account.sender.send(call)

    def _payload_context(self, number: int) -> bytes:
        scope = self.market.gateway.scope(self.job_id)
        return payload_context(scope, number, address_bytes(self.account.address))
