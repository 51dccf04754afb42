"""A data owner in a job: compute, submit, check, claim.

Invariants on disk: the roster of a group is stored before the first submission and no other is accepted in that job; a
payload is stored before its first byte leaves and is only ever sent again verbatim.
"""

import asyncio
import time
from collections.abc import Mapping

from gmpy2 import mpz

from omnilytics_app.crypto.keys import derive_x25519
from omnilytics_app.crypto.masks import MaskContext, roster_digest
from omnilytics_app.crypto.payload import payload_context, payload_digest
from omnilytics_app.domain.actions import Action, ActionKind
from omnilytics_app.domain.data_owner import DataOwnerFacts, next_action
from omnilytics_app.domain.ids import Digest, JobId, RoundNumber
from omnilytics_app.domain.job import Job, Member, Outcome
from omnilytics_app.domain.progress import JobProgress, RoundKind, RoundProgress
from omnilytics_app.errors import InvalidCiphertext, JobRefused, TransactionRejected
from omnilytics_app.learning.attacks import ciphertext_factor
from omnilytics_app.services.check_settlement import SettlementChecks
from omnilytics_app.services.gateway import Account, Gateway, address_bytes
from omnilytics_app.services.job_terms import CheckedJob
from omnilytics_app.services.join_job import JOIN_FILE, STATISTICS_FILE, understood
from omnilytics_app.services.payloads import fetch_model
from omnilytics_app.services.runner import Effect, JobRunner
from omnilytics_app.workers.audit_tasks import chunks
from omnilytics_app.workers.owner_tasks import CIPHERTEXTS_A_TASK, MaskInput, gradient_part, randomisers, seal
from omnilytics_app.workers.pool import WorkerPool

ROSTER_FILE = "roster.bin"
TIMES_FILE = "seconds.json"
DIGEST_BYTES = 32


class DataOwnerRunner(JobRunner):
    """One data owner in one job it has joined."""

    def __init__(
        self, gateway: Gateway, account: Account, pool: WorkerPool, job_id: JobId, checks: SettlementChecks
    ) -> None:
        super().__init__(gateway, account, pool, job_id)
        self._checks = checks
        self._known: CheckedJob | None = None
        self._skipped: dict[RoundNumber, str] = {}
        self._disputed: set[RoundNumber] = set()
        self._fresh: list[mpz] = []
        self._filling: asyncio.Task[None] | None = None
        self._seconds: dict[str, float] = self.files.read_json(TIMES_FILE) if self.files.exists(TIMES_FILE) else {}

    def effects(self) -> Mapping[ActionKind, Effect]:
        """What a data owner can do."""
        return {
            ActionKind.COMPUTE: self._compute,
            ActionKind.SUBMIT: self._submit,
            ActionKind.VERIFY: self._verify,
            ActionKind.DISPUTE: self._dispute,
            ActionKind.CLAIM: self._claim,
        }

    def decide(self, job: Job) -> Action:
        """The data owner's next action."""
        rounds = range(1, len(job.rounds) + 1)
        checked = {RoundNumber(r): self._check_result(r) for r in rounds}
        facts = DataOwnerFacts(
            owner=self.account.address,
            stored=frozenset(RoundNumber(r) for r in rounds if self.files.exists(_payload_file(r))),
            skipped=frozenset(self._skipped),
            verified=frozenset(r for r, result in checked.items() if result == ""),
            mismatched=frozenset(r for r, result in checked.items() if result),
            disputed=frozenset(self._disputed),
        )
        return next_action(job, facts)

    def progress(self, job: Job) -> JobProgress:
        """What the data owner's page shows."""
        document = self._checked().document
        mismatch = next((r for n in range(1, len(job.rounds) + 1) if (r := self._check_result(n))), "")
        disputed = f"A settlement does not verify and is disputed: {mismatch}" if mismatch else ""
        return JobProgress(
            job=job,
            title=document.title,
            activity=self.activity,
            rounds=tuple(self._round_progress(r.number, r.outcome, job) for r in job.rounds),
            work=self.work,
            class_names=document.task.classes,
            feature_names=document.features.columns,
            image_shape=document.image_shape,
            problem=self.problem or next(iter(self._skipped.values()), "") or disputed,
            finished=self.finished,
        )

    def _round_progress(self, number: RoundNumber, outcome: Outcome, job: Job) -> RoundProgress:
        stored = job.rounds[number - 1]
        opened = outcome in {Outcome.OPEN, Outcome.FINAL, Outcome.VOID}
        seconds = self._seconds.get(str(number))
        return RoundProgress(
            number=number,
            kind=RoundKind.AUDIT if opened else RoundKind.UNKNOWN,
            outcome=outcome,
            complete=stored.complete,
            accepted=stored.accepted,
            rejected=stored.rejected,
            seconds={} if seconds is None else {"compute": seconds},
        )

    def _checked(self) -> CheckedJob:
        if self._known is None:
            self._known = understood(self.gateway, self.job_id)
        return self._known

    def _check_result(self, number: int) -> str | None:
        name = _check_file(number)
        return self.files.read(name).decode() if self.files.exists(name) else None

    async def _compute(self, job: Job, number: RoundNumber) -> None:
        """Compute, mask and store the payload of a round."""
        started = time.monotonic()
        checked = self._checked()
        member = self._own(job)
        await self._fix_roster(job, member)
        layout, n = checked.layout, checked.document.modulus
        try:
            model = await fetch_model(self.gateway, self.pool, job, number, layout, n)
        except InvalidCiphertext as error:
            self._skipped[number] = (
                f"The model of round {number} holds an invalid ciphertext and was not used ({error}); "
                "your data and keys are untouched."
            )
            return
        joined = self.files.read_json(JOIN_FILE)
        statistics = await asyncio.to_thread(self.files.read, STATISTICS_FILE)
        parts = await self.pool.map(
            f"Encrypted gradient of round {number}",
            gradient_part,
            chunks(layout.gradient_ciphertexts, CIPHERTEXTS_A_TASK),
            self.report,
            model,
            statistics,
            bytes.fromhex(joined["digest"]),
            n,
            layout,
        )
        fresh = await self._take_randomisers(layout.gradient_ciphertexts, n)
        masks = self._masks(job, member, number)
        gradient = [c for part in parts for c in part]
        payload, _ = await self.pool.run(seal, gradient, fresh, masks, n, ciphertext_factor(joined["attack"]))
        await asyncio.to_thread(self.files.write_once, _payload_file(number), masks.context.model_digest + payload)
        self._seconds[str(number)] = time.monotonic() - started
        await asyncio.to_thread(self.files.replace_json, TIMES_FILE, self._seconds)

    async def _submit(self, job: Job, number: RoundNumber) -> None:
        """Send the stored payload, if it was made for the model the chain shows."""
        stored = await asyncio.to_thread(self.files.read, _payload_file(number))
        model_digest, payload = Digest(stored[:DIGEST_BYTES]), stored[DIGEST_BYTES:]
        current = job.round_at(number)
        if current is None or current.model_digest != model_digest:
            self._skipped[number] = (
                f"The model of round {number} changed after this computer had answered it; it is not answered twice."
            )
            return
        digest = self._payload_digest(job, number, payload)
        await self.send(self.gateway.calls.submit(job.job_id, number, model_digest, digest, payload))
        self._refill()

    async def _verify(self, job: Job, number: RoundNumber) -> None:
        result = await self._checks.verdict(job, number, self._checked())
        await asyncio.to_thread(self.files.write_once, _check_file(number), result.encode())

    async def _dispute(self, job: Job, number: RoundNumber) -> None:
        try:
            await self.send(self.gateway.calls.of_round("dispute", job.job_id, number))
        except TransactionRejected as error:
            if error.error != "AlreadyVoted":  # before a restart
                raise
        self._disputed.add(number)

    async def _claim(self, job: Job, _: RoundNumber) -> None:
        await self.send(self.gateway.calls.claim(job.job_id, self.account.address))

    def _own(self, job: Job) -> Member:
        member = job.member(self.account.address)
        if member is None or member.group is None:
            raise JobRefused("This account is in no group of the job any more.")
        return member

    def _roster(self, job: Job, member: Member) -> tuple[tuple[bytes, bytes], ...]:
        if member.group is None:
            raise JobRefused("This account is in no group of the job any more.")
        return tuple((address_bytes(m.owner), m.x25519_key) for m in job.group_members(member.group))

    async def _fix_roster(self, job: Job, member: Member) -> None:
        digest = roster_digest(self._roster(job, member))
        try:
            await asyncio.to_thread(self.files.write_once, ROSTER_FILE, digest)
        except FileExistsError:
            raise JobRefused(
                "The endpoint shows another group than before; nothing is submitted. "
                "Use another endpoint, this one may be lying."
            ) from None

    def _masks(self, job: Job, member: Member, number: RoundNumber) -> MaskInput:
        scope = self.gateway.scope(job.job_id)
        model_digest = job.rounds[number - 1].model_digest
        return MaskInput(
            context=MaskContext(scope, number, model_digest, self._roster(job, member)),
            own_index=member.index_in_group,
            secret=derive_x25519(self.account.entropy, scope),
            payload_context=payload_context(scope, number, address_bytes(self.account.address)),
        )

    def _payload_digest(self, job: Job, number: RoundNumber, payload: bytes) -> Digest:
        context = payload_context(self.gateway.scope(job.job_id), number, address_bytes(self.account.address))
        return Digest(payload_digest(context, payload, job.terms.ciphertext_bytes))

    async def _take_randomisers(self, count: int, n: int) -> list[mpz]:
        """`count` fresh randomisers: those computed in idle time first. None is ever used twice."""
        if self._filling is not None:
            await self._filling
        taken, self._fresh = self._fresh[:count], self._fresh[count:]
        missing = count - len(taken)
        if missing:
            parts = await self.pool.map(
                "Fresh randomness", randomisers, [len(c) for c in chunks(missing, CIPHERTEXTS_A_TASK)], self.report, n
            )
            taken += [r for part in parts for r in part]
        return taken

    def _refill(self) -> None:
        """Compute the next round's randomisers while the others are still at work."""
        self._filling = asyncio.create_task(self._fill())

    async def _fill(self) -> None:
        checked = self._checked()
        for piece in chunks(checked.layout.gradient_ciphertexts - len(self._fresh), CIPHERTEXTS_A_TASK):
            self._fresh += await self.pool.run(randomisers, len(piece), checked.document.modulus)


def _payload_file(number: int) -> str:
    return f"round-{number:03}.payload"


def _check_file(number: int) -> str:
    return f"round-{number:03}.checked"
