"""A data owner in a job: compute, submit, check, contest and answer, claim.

Invariants on disk: the roster of a group is fixed before the first submission is sent and no other is accepted in that
job; a payload is released before its first byte leaves and is only ever sent again verbatim. What is released is what
the chain showed `confirmations` blocks ago already: until then a reorganised draw, or another model, costs a
computation and nothing else. Where the chain holds a payload of which there is no record here, nothing more is
submitted in that job.
"""

import asyncio
import time
from collections.abc import Mapping
from concurrent.futures import BrokenExecutor
from dataclasses import replace

from gmpy2 import mpz

from omnilytics_app.crypto.keys import derive_x25519
from omnilytics_app.crypto.masks import MaskContext, roster_digest
from omnilytics_app.crypto.payload import payload_context, payload_digest
from omnilytics_app.domain.actions import Action, ActionKind
from omnilytics_app.domain.data_owner import DataOwnerFacts, latest_start, next_action
from omnilytics_app.domain.ids import Digest, JobId, RoundNumber
from omnilytics_app.domain.job import Job, Member, Outcome, Phase, Round, submitted_rounds
from omnilytics_app.domain.progress import JobProgress, RoundKind, RoundProgress
from omnilytics_app.errors import (
    InvalidCiphertext,
    JobRefused,
    OmniLyticsError,
    PayloadUnavailable,
    StatisticsChanged,
    TransactionRejected,
)
from omnilytics_app.learning.attacks import ciphertext_factor
from omnilytics_app.logs import register_secret
from omnilytics_app.services.availability import AvailabilityDesk
from omnilytics_app.services.check_settlement import SettlementChecks
from omnilytics_app.services.encrypted_gradient import encrypted_gradient
from omnilytics_app.services.finality import buried
from omnilytics_app.services.gateway import Account, Gateway, address_bytes
from omnilytics_app.services.job_terms import require_proven_modulus
from omnilytics_app.services.join_job import LEFT_FILE, REGISTERED_FILE, registration
from omnilytics_app.services.joined import Joined, read_joined, read_statistics
from omnilytics_app.services.owner_records import OwnerRecords, Question
from omnilytics_app.services.pausing import ComputingPaused, PausableWork
from omnilytics_app.services.payloads import fetch_model
from omnilytics_app.services.randomisers import RandomiserStock
from omnilytics_app.services.runner import Effect, JobRunner
from omnilytics_app.services.uploads import Uploads
from omnilytics_app.workers.owner_tasks import MaskInput, seal
from omnilytics_app.workers.pool import WorkerPool

VOTED = frozenset({"AlreadyVoted", "NotMember", "NotOpen", "TooLate"})
"""Refusals of a vote that make trying again pointless."""
VOTE_AGAIN_BLOCKS = 10


class DataOwnerRunner(JobRunner):
    """One data owner in one job it has joined."""

    def __init__(
        self, gateway: Gateway, account: Account, pool: WorkerPool, job_id: JobId, checks: SettlementChecks
    ) -> None:
        super().__init__(gateway, account, pool, job_id)
        self._checks = checks
        self._records = OwnerRecords(self.files)
        self._randomisers = RandomiserStock(pool)
        self._desk = AvailabilityDesk(gateway, account, pool, self._own_payload)
        self._uploads = Uploads(account, self._records)
        self._skipped: dict[tuple[RoundNumber, Digest], str] = {}
        self._disputed: dict[Round, int] = {}
        self._final: set[Question] = set()
        self._shallow: dict[Question, int] = {}
        self._registered = self.files.exists(REGISTERED_FILE)
        self._verifying: dict[RoundNumber, asyncio.Task[None]] = {}
        self._work = PausableWork()

    def pause(self) -> None:
        """Put the computations of this job off, the present one too, until they have to begin to be in time.

        What is quick and protects the stake goes on: submitting what is computed, answering, checking, collecting.
        """
        self._work.paused = True
        self._work.pause(interrupt=self._job is not None and self._job.now < self._held_until(self._job))
        self.wake()

    def resume(self) -> None:
        """Compute again at once."""
        self._work.resume()
        self.wake()

    async def close(self) -> None:
        """End idle computations and checks; a check that was not finished is done again at the next start."""
        for task in self._verifying.values():
            task.cancel()
        await asyncio.gather(*self._verifying.values(), return_exceptions=True)
        await self._uploads.close()
        await self._randomisers.close()

    def effects(self) -> Mapping[ActionKind, Effect]:
        """What a data owner can do."""
        return {
            ActionKind.REGISTER: self._register,
            ActionKind.COMPUTE: self._compute,
            ActionKind.CONFIRM: self._confirm,
            ActionKind.CONTEST: self._contest,
            ActionKind.ANSWER: self._answer,
            ActionKind.ASSIST: self._assist,
            ActionKind.CLOSE_ANSWERS: self._round_call("closeAnswers"),
            ActionKind.ABORT: self._round_call("abort"),
            ActionKind.SUBMIT: self._submit,
            ActionKind.UPLOAD: self._upload,
            ActionKind.VERIFY: self._verify,
            ActionKind.DISPUTE: self._dispute,
            ActionKind.CLAIM: self._claim,
            ActionKind.STORE_SEED: self._round_call("storeSeed"),
        }

    def decide(self, job: Job) -> Action:
        """The data owner's next action."""
        verdicts = self._records.verdicts(job.rounds)
        left = self.files.exists(LEFT_FILE)
        # Who joins again by hand decides anew: a registration from before it left does not speak for that.
        self._registered = (self._registered or job.member(self.account.address) is not None) and not left
        asked = self._question(job)
        ready = asked is not None and self._records.answers(asked)
        unconfirmed = asked is not None and ready and not self._may_leave(asked)
        shallow = asked is not None and unconfirmed and self._shallow.get(asked) == job.block
        now = frozenset({job.round})
        facts = DataOwnerFacts(
            owner=self.account.address,
            registered=self._registered,
            left=left,
            stored=now if ready else frozenset(),
            unconfirmed=now if unconfirmed else frozenset(),
            shallow=now if shallow else frozenset(),
            skipped=frozenset(r.number for r in job.rounds if (r.number, r.model_digest) in self._skipped),
            contestable=self._desk.contestable(job),
            verified=frozenset(r for r, verdict in verdicts.items() if not verdict),
            mismatched=frozenset(r for r, verdict in verdicts.items() if verdict),
            verifying=frozenset(r for r, task in self._verifying.items() if not task.done()),
            disputed=frozenset(r.number for r in job.rounds if job.block < self._disputed.get(_judged(r), 0)),
            answerable=self._desk.answerable(job),
            unserved=self._uploads.due(job),
            held_until=self._held_until(job),
        )
        return next_action(job, facts)

    def _held_until(self, job: Job) -> int:
        """Until when nothing is computed of the present round; 0 while nothing is put off."""
        if not self._work.paused or job.phase is not Phase.SUBMIT:
            return 0
        return latest_start(job, max(self._records.seconds.values(), default=None))

    def progress(self, job: Job) -> JobProgress:
        """What the data owner's page shows."""
        document = self.checked.document
        mismatch = next((verdict for verdict in self._records.verdicts(job.rounds).values() if verdict), "")
        disputed = f"A settlement does not verify and is disputed: {mismatch}" if mismatch else ""
        return JobProgress(
            job=job,
            title=document.title,
            activity=self.activity,
            rounds=tuple(self._round_progress(r) for r in job.rounds),
            work=self.work,
            class_names=document.task.classes,
            feature_names=document.features.feature_names,
            image_shape=document.picture_shape,
            problem=self.problem or next(iter(self._skipped.values()), "") or disputed,
            finished=self.finished,
            left=job.member(self.account.address) is None and self.files.exists(LEFT_FILE),
            paused=self._work.paused,
            token=self.gateway.tokens.known(job.terms.token),
            held_until=self._shown_hold(job),
        )

    def _shown_hold(self, job: Job) -> int:
        """The end of the hold, where one keeps something back."""
        asked, member = self._question(job), job.member(self.account.address)
        waits = asked is not None and member is not None and not member.submitted and not self._records.answers(asked)
        return self._held_until(job) if waits and not self.finished else 0

    def _round_progress(self, stored: Round) -> RoundProgress:
        opened = stored.outcome in {Outcome.OPEN, Outcome.FINAL, Outcome.VOID}
        seconds = self._records.seconds.get(str(stored.number))
        return RoundProgress(
            number=stored.number,
            kind=RoundKind.AUDIT if opened else RoundKind.UNKNOWN,
            outcome=stored.outcome,
            complete=stored.complete,
            accepted=stored.accepted,
            rejected=stored.rejected,
            seconds={} if seconds is None else {"compute": seconds},
        )

    async def _compute(self, job: Job, number: RoundNumber) -> None:
        """Compute, mask and store the payload of a round."""
        started = time.monotonic()
        member, asked = self._own(job), self._question(job)
        if asked is None:
            raise JobRefused("The round is over before it was computed.")
        joined = await read_joined(job, self.account, self.files)
        if lost := [r for r in submitted_rounds(job, self.account.address) if not self._records.has_payload(r)]:
            self._skip(
                job,
                f"This computer has no record of what it submitted in round {lost[0]}: it seems to have been restored "
                "from an older state, in which a mask could be used twice. It takes no further part in this job.",
            )
            return
        await require_proven_modulus(self.gateway, self.pool, job, self.checked, self.files, self.report)
        await asyncio.to_thread(self._records.require_roster, asked.roster)
        try:
            payload = await self._work.run(self._payload(job, member, joined))
        except ComputingPaused:
            return
        if payload:
            await self._records.store_draft(asked, payload, time.monotonic() - started)

    async def _payload(self, job: Job, member: Member, joined: Joined) -> bytes:
        """The masked payload of the current round; nothing where the model is not to be answered."""
        number, layout, n = job.round, self.checked.layout, self.checked.document.modulus
        try:
            model = await self._model(job, number)
            frozen = await read_statistics(joined, job, self.account, self.files), joined.digest
            watch = f"Encrypted gradient of round {number}", self.report
            gradient = await encrypted_gradient(self.pool, model, frozen, n, layout, watch)
        except InvalidCiphertext as error:
            if await self._desk.examine_model(job, self.checked):
                self._skip(
                    job,
                    f"The model of round {number} holds an invalid ciphertext and was not used ({error}); "
                    "your data and keys are untouched.",
                )
                return b""
            # The contract takes it for a ciphertext, so it cannot be contested: nothing of the data, and no absence.
            gradient = [mpz(1)] * layout.gradient_ciphertexts
        except StatisticsChanged:
            self._skip(
                job,
                "The statistics stored on joining were changed on this computer, so nothing is submitted; "
                "restore the profile's folder from a back-up.",
            )
            return b""
        fresh = await self._randomisers.take(layout.gradient_ciphertexts, n, self.report)
        masks = self._masks(job, member, number)
        payload, _ = await self.pool.run(seal, gradient, fresh, masks, n, ciphertext_factor(joined.attack))
        return payload

    async def _model(self, job: Job, number: RoundNumber) -> list[mpz]:
        """The checked model; one that cannot be had is asked for again, and contested when it is time to."""
        layout, n = self.checked.layout, self.checked.document.modulus
        place = next(i for i, m in enumerate(job.members) if m.owner == self.account.address)
        try:
            model = await fetch_model(self.gateway, self.pool, job, number, layout, n)
        except PayloadUnavailable:
            self._desk.note_model(job, missing=True, place=place)
            raise
        self._desk.note_model(job, missing=False)
        return model

    def _skip(self, job: Job, sentence: str) -> None:
        if job.current is not None:
            self._skipped[job.round, job.current.model_digest] = sentence

    async def _register(self, job: Job, _: RoundNumber) -> None:
        """Take the seat again that the chain went back behind, in the same job and with the same statistics."""
        await read_joined(job, self.account, self.files)
        await self.send(registration(job, self.gateway, self.account))

    async def _confirm(self, job: Job, _: RoundNumber) -> None:
        """Look whether the chain showed this group, its keys and this model `confirmations` blocks ago already."""
        asked, deep = self._question(job), await buried(self.gateway, job)
        if asked is not None and deep is not None and self._question(deep) == asked:
            self._final.add(asked)
        elif asked is not None:
            self._shallow[asked] = job.block

    async def _submit(self, job: Job, number: RoundNumber) -> None:
        """Send what was computed for what the chain shows; what was released before, if it was made for this model."""
        if (asked := self._question(job)) is None:
            return
        await self._records.release(asked)
        model_digest, payload = await self._records.payload(number)
        if asked.model != model_digest:
            self._skip(
                job,
                f"The model of round {number} changed after this computer had answered it; it is not answered twice.",
            )
            return
        if len(payload) != job.terms.gradient_leaves * job.terms.ciphertext_bytes:
            self._skip(
                job,
                f"What this computer computed for round {number} is damaged on its disk, and nothing else may be sent "
                "in its place; restore the profile's folder from a back-up.",
            )
            return
        digest = self._payload_digest(job, number, payload)
        uri = "" if job.terms.inline_only else await self._uploads.announce(number, payload)
        await self.send(self.gateway.calls.submit(job.job_id, number, model_digest, digest, payload, uri))
        if not self._work.paused:
            self._randomisers.refill(self.checked.layout.gradient_ciphertexts, self.checked.document.modulus)

    async def _upload(self, _: Job, number: RoundNumber) -> None:
        self._uploads.begin(number)

    async def _own_payload(self, number: RoundNumber) -> bytes | None:
        return (await self._records.payload(number))[1] if self._records.has_payload(number) else None

    async def _contest(self, job: Job, number: RoundNumber) -> None:
        await self._desk.contest(job, number)

    async def _answer(self, job: Job, number: RoundNumber) -> None:
        await self._desk.answer(job, number, {self.account.address}, self.checked)

    async def _assist(self, job: Job, number: RoundNumber) -> None:
        await self._desk.answer(job, number, self._desk.answerable(job) - {self.account.address}, self.checked)

    async def _verify(self, job: Job, number: RoundNumber) -> None:
        """Check a settlement beside everything else: a submission must never wait for it."""
        settled = job.rounds[number - 1]
        self._verifying[number] = asyncio.create_task(self._check(job, settled), name=f"check of round {number}")

    async def _check(self, job: Job, settled: Round) -> None:
        try:
            verdict = await self._checks.verdict(job, settled.number, self.checked)
        except (OmniLyticsError, BrokenExecutor) as error:
            await self._trouble(f"The openings of round {settled.number} cannot be checked yet ({error}).")
            return
        await self._records.store_verdict(settled, verdict)
        self.tell()  # others' votes may void the settlement before the next look

    async def _dispute(self, job: Job, number: RoundNumber) -> None:
        """Vote; again after a while, should the chain have gone back behind the vote. One that counts costs nothing."""
        try:
            await self.send(self.gateway.calls.of_round("dispute", job.job_id, number))
        except TransactionRejected as error:
            if error.error not in VOTED:
                raise
        self._disputed[_judged(job.rounds[number - 1])] = job.block + VOTE_AGAIN_BLOCKS

    async def _claim(self, job: Job, _: RoundNumber) -> None:
        await self.send(self.gateway.calls.claim(job.job_id, [self.account.address]))

    def _question(self, job: Job) -> Question | None:
        """What the current round asks of this owner; None where it asks nothing."""
        member, current = job.member(self.account.address), job.current
        if member is None or member.group is None or current is None or not any(current.model_digest):
            return None
        return Question(job.round, current.model_digest, Digest(roster_digest(self._roster(job, member))))

    def _may_leave(self, asked: Question) -> bool:
        """Whether a payload may be sent at once; one that was released may be on its way already."""
        final = self.gateway.confirmations == 0 or asked in self._final
        return final or self._records.has_payload(asked.number)

    def _own(self, job: Job) -> Member:
        member = job.member(self.account.address)
        if member is None or member.group is None:
            raise JobRefused("This account is in no group of the job any more.")
        return member

    def _roster(self, job: Job, member: Member) -> tuple[tuple[bytes, bytes], ...]:
        if member.group is None:
            raise JobRefused("This account is in no group of the job any more.")
        return tuple((address_bytes(m.owner), m.x25519_key) for m in job.group_members(member.group))

    def _masks(self, job: Job, member: Member, number: RoundNumber) -> MaskInput:
        scope = self.gateway.scope(job.job_id)
        model_digest = job.rounds[number - 1].model_digest
        return MaskInput(
            context=MaskContext(scope, number, model_digest, self._roster(job, member)),
            own_index=member.index_in_group,
            secret=register_secret(derive_x25519(self.account.entropy, scope)),
            payload_context=payload_context(scope, number, address_bytes(self.account.address)),
        )

    def _payload_digest(self, job: Job, number: RoundNumber, payload: bytes) -> Digest:
        context = payload_context(self.gateway.scope(job.job_id), number, address_bytes(self.account.address))
        return Digest(payload_digest(context, payload, job.terms.ciphertext_bytes))


def _judged(settled: Round) -> Round:
    """A settlement told from another one of the same round; votes for it do not matter."""
    return replace(settled, votes=0)
