"""A model owner in its job: encrypt, publish, decrypt, learn, settle, and open an audit where a group should go.

Invariants on disk: a round's payload is written once before it is published. The learning session after round r is
`learner-r`, a pure function of the session before and of the chain, so an interrupted round is simply done again, and
one whose submissions are others after a reorganisation is learned again; but never once the model of a later round is
on disk, because that was made from it and may have been seen. A damaged session is learned again from the one before,
a damaged log is begun anew (see `round_log`), and without the description of the job only its validation file is lost.
"""

import asyncio
import logging
from collections.abc import Mapping

from omnilytics_app.chain.calls import Call, OpeningEvidence
from omnilytics_app.chain.sender import Receipt
from omnilytics_app.crypto.keys import derive_probe_seed, key_context
from omnilytics_app.crypto.payload import payload_context, payload_digest
from omnilytics_app.crypto.sketch import round_seed, sketch_coefficients
from omnilytics_app.crypto.tiling import cut_by_time, key_holder_s
from omnilytics_app.domain.actions import Action, ActionKind
from omnilytics_app.domain.document import parse_document
from omnilytics_app.domain.ids import Digest, GroupIndex, JobId, RoundNumber
from omnilytics_app.domain.job import Job, Round
from omnilytics_app.domain.model_owner import ModelOwnerFacts, next_action
from omnilytics_app.domain.progress import JobProgress, Metric, RoundKind
from omnilytics_app.errors import (
    ChainUnavailable,
    InvalidCiphertext,
    InvalidOpening,
    JobRefused,
    TransactionRejected,
    clause,
)
from omnilytics_app.services.availability import AvailabilityDesk, Flags
from omnilytics_app.services.create_job import DOCUMENT_FILE, START_FILE, read_form
from omnilytics_app.services.gateway import Account, Gateway, address_bytes, own_store
from omnilytics_app.services.gather_gradients import gather_gradients, said_of_flags, said_of_void
from omnilytics_app.services.group_sums import read_sums
from omnilytics_app.services.open_audit import (
    audit_evidence,
    forget_evidence,
    has_evidence,
    read_evidence,
    require_own_probe,
    store_evidence,
)
from omnilytics_app.services.payloads import MAX_CALL_DATA_BYTES
from omnilytics_app.services.round_log import RoundLog
from omnilytics_app.services.runner import Effect, JobMoved, JobRunner
from omnilytics_app.services.sessions import DamagedSession, Sessions, basis, model_file
from omnilytics_app.services.spending import Spending
from omnilytics_app.workers.audit_tasks import KeyPair
from omnilytics_app.workers.model_owner_tasks import (
    EvaluationRequest,
    GroupAnswer,
    ModelState,
    Weights,
    assemble,
    derive_key_pair,
    encrypt_columns,
    encrypt_probe,
    learn,
    probe_weights,
)
from omnilytics_app.workers.pool import WorkerPool

log = logging.getLogger(__name__)

STOP_FILE = "stop"
REFUSED_EVIDENCE = frozenset(
    {"InvalidClaim", "InvalidRange", "InvalidShift", "WrongLength", "WrongProbe", "NoOpeningLeft"}
)
"""Refusals that will not change: the round is settled quietly instead."""


class ModelOwnerRunner(JobRunner):
    """One model owner in one of its jobs."""

    def __init__(self, gateway: Gateway, account: Account, pool: WorkerPool, job_id: JobId) -> None:
        super().__init__(gateway, account, pool, job_id)
        self._log, self._spending = RoundLog(self.files), Spending(self.files)
        self._form = read_form(self.files)
        self._stopping = self.files.exists(STOP_FILE)
        self._key: KeyPair | None = None
        self._desk = AvailabilityDesk(gateway, account, pool, self._own_model)
        self._flags: dict[tuple[RoundNumber, str], Flags] = {}
        self._state: ModelState | None = None
        self._sessions = Sessions(self.files, pool)
        self._update: tuple[tuple[float, ...], ...] | None = None

    def stop(self) -> None:
        """End the job at the next publish; cancel it if it has not started."""
        self.files.write_once(STOP_FILE, b"")
        self._stopping = True

    def recognise(self) -> None:
        """The own job is the one whose document is on disk, whatever its number."""
        documents = self.gateway.watcher.view.documents
        own = self.files.read(DOCUMENT_FILE) if self.files.exists(DOCUMENT_FILE) else b""
        elsewhere = self.job_id in documents or own in documents.values()
        if own and documents.get(self.job_id) != own and elsewhere:
            self.account.jobs.release(self.job_id, parse_document(own).salt)
            raise JobMoved

    def effects(self) -> Mapping[ActionKind, Effect]:
        """What a model owner can do."""
        return {
            ActionKind.PREPARE_MODEL: self._prepare,
            ActionKind.PUBLISH: self._publish,
            ActionKind.ANSWER: self._answer,
            ActionKind.ABORT: self._round_call("abort"),
            ActionKind.DECRYPT: self._decrypt,
            ActionKind.FLAG: self._flag,
            ActionKind.CLOSE_ANSWERS: self._round_call("closeAnswers"),
            ActionKind.STORE_SEED: self._store_seed,
            ActionKind.PREPARE_OPENING: self._prepare_opening,
            ActionKind.SETTLE_QUIET: self._settle_quiet,
            ActionKind.SETTLE_OPEN: self._settle_open,
            ActionKind.STOP: lambda job, _: self._sent(self.gateway.calls.stop(job.job_id)),
        }

    def decide(self, job: Job) -> Action:
        """The model owner's next action."""
        numbers = [RoundNumber(r) for r in range(1, len(job.rounds) + 1)]
        stale = frozenset({job.round}) if self._is_stale(job.current) else frozenset()
        fixed = frozenset(r for r in stale if self._sessions.is_fixed(r))
        facts = ModelOwnerFacts(
            prepared=frozenset(r for r in numbers if self.files.exists(model_file(r))),
            malformed=frozenset(r.number for r in job.rounds if _flags_key(r) in self._flags),
            decrypted=frozenset(r for r in numbers if self._sessions.exists(r)) - (stale - fixed),
            accused=frozenset(r for r in self._log.numbers() if self._log[r].claimed),
            opened=frozenset(r for r in numbers if has_evidence(self.files, r)),
            cleared=frozenset(r for r in self._log.numbers() if self._log[r].cleared) | fixed,
            audits=frozenset(r for r in self._log.numbers() if self._log[r].kind == RoundKind.AUDIT),
            answerable=self._desk.answerable(job),
            stopping=self._stopping or self.files.exists(STOP_FILE),  # another program may have noted it
        )
        return next_action(job, facts)

    def progress(self, job: Job) -> JobProgress:
        """What the model owner's page shows."""
        document, state = self.checked.document, self._state
        return JobProgress(
            job=job,
            title=document.title,
            activity=self.activity,
            rounds=self._log.progress(job),
            work=self.work,
            metric=Metric.R2 if document.task.kind == "regression" else Metric.ACCURACY,
            initial_score=self._log.initial_score,
            weights=state.weights if state else None,
            update=self._update,
            class_names=document.task.classes,
            feature_names=document.features.feature_names,
            image_shape=document.picture_shape,
            problem=self.problem or self._log.problem,
            notice=self._log.notice,
            kept_round=state.kept_round if state else None,
            finished=self.finished,
            initial_loss=self._log.initial_loss,
            spent=self._spending.spent,
        )

    async def send(self, call: Call) -> Receipt:
        """Send a transaction, and note what it cost."""
        receipt = await super().send(call)
        await asyncio.to_thread(self._spending.note, call.name, receipt.gas_used, receipt.fee)
        return receipt

    async def _prepare(self, _: Job, number: RoundNumber) -> None:
        """Encrypt the model or the probe of a round and store the payload."""
        self._log.begin(number, "publish")
        layout, key = self.checked.layout, await self._key_pair()
        state = await self._model_state(number)
        self._log[number].kind = (RoundKind.AUDIT if state.audit_next else RoundKind.MODEL).value
        pieces = cut_by_time(layout.model_ciphertexts, key_holder_s(layout.key_bits), self.pool.workers)
        label = clause(f"Encrypting round {number}")
        if state.audit_next:
            seed = self._probe_seed(number)
            parts = await self.pool.map(label, encrypt_probe, pieces, self.report, seed, key, layout)
        else:
            parts = await self.pool.map(label, encrypt_columns, pieces, self.report, state.query, key, layout)
        payload, _digest = await self.pool.run(assemble, [c for p in parts for c in p], self._context(number), layout)
        await asyncio.to_thread(self._log.save)
        await asyncio.to_thread(self.files.write_once, model_file(number), payload)

    async def _publish(self, job: Job, number: RoundNumber) -> None:
        payload = await asyncio.to_thread(self.files.read, model_file(number))
        if len(payload) != job.terms.model_leaves * job.terms.ciphertext_bytes:
            await asyncio.to_thread(self.files.set_aside, model_file(number))
            return
        digest = Digest(payload_digest(self._context(number), payload, job.terms.ciphertext_bytes))
        uri = "" if job.terms.inline_only else await self._put(payload)
        receipt = await self.send(self.gateway.calls.publish(job.job_id, number, digest, payload, uri))
        await self._finish(number, "publish", receipt.gas_used)

    async def _put(self, payload: bytes) -> str:
        """Put a payload into the own store and say where; it has to be there before the chain says so."""
        return await own_store(self.account).put(payload)

    async def _own_model(self, number: RoundNumber) -> bytes | None:
        name = model_file(number)
        return await asyncio.to_thread(self.files.read, name) if self.files.exists(name) else None

    async def _decrypt(self, job: Job, number: RoundNumber) -> None:
        """Decrypt every complete group's sum and learn from them, unless something is to be flagged first."""
        self._log.begin(number, "settle")
        await asyncio.to_thread(self._sessions.forget, number)
        await asyncio.to_thread(forget_evidence, self.files, number)
        self._state = await self._absorb(job, number) or self._state

    async def _absorb(self, job: Job, number: RoundNumber) -> ModelState | None:
        """The session after a round, from the one before and the chain; none where something is to be flagged."""
        before, state = await self._learner_before(number)
        if number not in self._log:
            self._log[number].kind = (RoundKind.AUDIT if state.audit_next else RoundKind.MODEL).value
        record = self._log[number]
        is_audit = record.kind == RoundKind.AUDIT
        answers = await self._answers(job, number, is_audit=is_audit)
        if answers is None:
            return None
        point = await self._probe(number) if is_audit else state.query
        after, verdict = await self.pool.run(
            learn, before, number, point, answers, is_audit=is_audit, evaluation=self._evaluation()
        )
        record.judge(verdict, basis(job.rounds[number - 1]))
        self._update = tuple(tuple(float(v) for v in row) for row in verdict.update)
        state = await self._sessions.look_into(number, after, self._evaluation())
        record.score, record.loss = verdict.own_score if state.score is None else state.score, state.loss
        if state.exhausted and number < job.terms.rounds and not self._stopping:
            self._stop_early(number, job.terms.rounds)
        await asyncio.to_thread(self._log.save)
        await asyncio.to_thread(self._sessions.write, number, after)
        return state

    def _is_stale(self, current: Round | None) -> bool:
        """Whether the current round was learned from other submissions, or judged by another seed."""
        if current is None or not self._sessions.exists(current.number):
            return False
        record = self._log[current.number]
        other_seed = current.seeded and current.seed_hash.hex() != record.seed_hash
        return record.basis != basis(current) or (record.kind == RoundKind.AUDIT and other_seed)

    def _stop_early(self, number: RoundNumber, rounds: int) -> None:
        """Stop as a person would; the reason stays on the page."""
        form = self._form
        self._log.notice = (
            f"After round {number} the validation score has not improved by {form['min_improvement']:g} for "
            f"{form['patience']} rounds: the job ends early, and the reward of {rounds - number} more comes back."
        )
        self.stop()

    async def _answers(self, job: Job, number: RoundNumber, *, is_audit: bool) -> dict[int, GroupAnswer] | None:
        """The decrypted sums of the complete groups whose payloads are all valid; None if one is to be flagged."""
        layout, key = self.checked.layout, await self._key_pair()
        settled = job.rounds[number - 1]
        coefficients: tuple[tuple[int, ...], ...] = ()
        if is_audit:
            seed_hash = bytes(settled.seed_hash)
            if not settled.seeded:
                seed_hash = await self.gateway.connection.block_hash(settled.seed_target)
            if not seed_hash:
                raise ChainUnavailable("The endpoint lags behind and does not have the seed's block yet.")
            self._log[number].seed_hash = seed_hash.hex()
            seed = round_seed(self.gateway.scope(job.job_id), number, seed_hash, self._probe_seed(number))
            coefficients = sketch_coefficients(seed, layout.gradient_ciphertexts)
        gathered = await gather_gradients(self.gateway, self.pool, job, settled, self.checked)
        if gathered.flags:
            self._flags[_flags_key(settled)] = gathered.flags
            return None
        if gathered.void:
            self._log[number].problem = clause(f"Round {number}: {said_of_void(gathered.void)}")
        watch = clause(f"Decrypting round {number}"), self.report
        answers = await read_sums(self.pool, gathered.sums, coefficients, key, layout, watch)
        return {int(group): answer for group, answer in answers.items()}

    async def _answer(self, job: Job, number: RoundNumber) -> None:
        await self._desk.answer(job, number, {self.account.address}, self.checked)

    async def _flag(self, job: Job, number: RoundNumber) -> None:
        """Ask for gradients that cannot be used or had; owners of whom a leaf is not shown count as absent."""
        flags = self._flags[_flags_key(job.rounds[number - 1])]
        await self._desk.flag(job, number, flags)
        self._log[number].problem = clause(f"Round {number}: {said_of_flags(flags)}")
        await asyncio.to_thread(self._log.save)

    async def _store_seed(self, job: Job, number: RoundNumber) -> None:
        receipt = await self.send(self.gateway.calls.of_round("storeSeed", job.job_id, number))
        await self._finish(number, "settle", receipt.gas_used)

    async def _prepare_opening(self, job: Job, number: RoundNumber) -> None:
        """Make the evidence of an audit, unless the stored seed or the payloads do not bear the claim out."""
        record = self._log[number]
        stored = job.rounds[number - 1]
        if stored.seed_hash.hex() != record.seed_hash:
            record.cleared = True  # the seed block was lost, so the claim was judged by other sketches
        else:
            claimed = frozenset(GroupIndex(g) for g in record.claimed)
            seeds = [self._probe_seed(RoundNumber(r)) for r in range(1, job.terms.rounds + 1)]
            claim = (job, stored, claimed, seeds)
            try:
                model = await asyncio.to_thread(self.files.read, model_file(number))
                await require_own_probe(self.pool, self.checked, model, self._probe_seed(number))
                evidence = await audit_evidence(self.gateway, self.pool, self.checked, await self._key_pair(), claim)
                await asyncio.to_thread(store_evidence, self.files, number, evidence)
            except (InvalidCiphertext, InvalidOpening) as error:
                record.problem = f"The audit of round {number} could not be opened ({error}); everybody is paid."
                record.cleared = True
        await asyncio.to_thread(self._log.save)

    async def _settle_quiet(self, job: Job, number: RoundNumber) -> None:
        receipt = await self.send(self.gateway.calls.of_round("settleQuiet", job.job_id, number))
        await self._finish(number, "settle", receipt.gas_used)

    async def _settle_open(self, job: Job, number: RoundNumber) -> None:
        if job.rounds[number - 1].seed_hash.hex() != self._log[number].seed_hash:
            self._log[number].cleared = True  # the chain went back: the evidence belongs to another seed
            await asyncio.to_thread(self._log.save)
            return
        evidence = await self._evidence(number)
        uri = await self._put(evidence.bundle) if len(evidence.bundle) > MAX_CALL_DATA_BYTES else ""
        try:
            receipt = await self.send(self.gateway.calls.settle_open(job.job_id, number, evidence, uri))
        except TransactionRejected as error:
            if error.error not in REFUSED_EVIDENCE:
                raise
            self._log[number].cleared = True
            self._log[number].problem = f"The contract did not take the audit of round {number} ({error.error})."
            await asyncio.to_thread(self._log.save)
            return
        await self._finish(number, "settle", receipt.gas_used)

    async def _evidence(self, number: RoundNumber) -> OpeningEvidence:
        return await asyncio.to_thread(read_evidence, self.files, number)

    async def _finish(self, number: RoundNumber, step: str, gas: int) -> None:
        self._log.finish(number, step, gas)
        await asyncio.to_thread(self._log.save)

    async def _model_state(self, number: RoundNumber) -> ModelState:
        """What the session before a round wants published; scored on the way."""
        _, self._state = await self._learner_before(number)
        if self._log.initial_score is None and number == 1:
            self._log.initial_score, self._log.initial_loss = self._state.score, self._state.loss
        return self._state

    async def _learner_before(self, number: RoundNumber) -> tuple[bytes, ModelState]:
        """The newest session before a round, and what it says; rounds without a complete group leave none.

        Raises `JobRefused` where the job's start is gone; any other session that is damaged is learned again.
        """
        try:
            return await self._sessions.before(number, self._evaluation())
        except DamagedSession as damaged:
            await self._restore(damaged.number)
            return await self._sessions.before(number, self._evaluation())

    async def _restore(self, number: RoundNumber) -> None:
        """Learn a round again whose session is damaged."""
        job = self._job
        if number == 0 or job is None:
            raise JobRefused(
                f"What this job began with, {START_FILE}, is damaged, so that nothing more can be learned: restore the "
                "profile's folder from a back-up, or end the job."
            )
        log.warning("job %d: the learning session of round %d is damaged; it is learned again", job.job_id, number)
        await asyncio.to_thread(self._sessions.set_aside, number)
        await self._absorb(job, number)

    async def _probe(self, number: RoundNumber) -> Weights:
        """The weights that an audit published."""
        checked = self.checked
        return await self.pool.run(probe_weights, self._probe_seed(number), checked.document.modulus, checked.layout)

    async def _key_pair(self) -> KeyPair:
        if self._key is None:
            bits = self.checked.document.key_bits
            entropy = bytes(self.account.entropy)
            self._key = (await self.pool.run(derive_key_pair, entropy, self._key_context(), bits)).guarded()
        return self._key

    def _evaluation(self) -> EvaluationRequest:
        document = self.checked.document
        return EvaluationRequest(self._form["evaluation_file"], document.features, document.task)

    def _key_context(self) -> bytes:
        document, deployment = self.checked.document, self.gateway.deployment
        market, owner = address_bytes(deployment.market), address_bytes(self.account.address)
        return key_context(deployment.chain_id, market, owner, document.key_bits, document.salt)

    def _probe_seed(self, number: RoundNumber) -> bytes:
        return derive_probe_seed(self.account.entropy, self._key_context(), number)

    def _context(self, number: RoundNumber) -> bytes:
        return payload_context(self.gateway.scope(self.job_id), number, address_bytes(self.account.address))


def _flags_key(stored: Round) -> tuple[RoundNumber, str]:
    """A round with the submissions it was closed with: after a reorganisation they may be others."""
    return stored.number, basis(stored)
