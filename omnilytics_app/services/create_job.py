"""A model owner opens a job: start, key, document, terms, escrow.

What the job needs to be run later is on disk under its salt before the transaction is signed, and moves to the job's
number once that is known; a crash in between is mended by `adopt_pending`.
"""

import asyncio
import logging
import secrets
from dataclasses import asdict, dataclass, replace
from typing import Any

from eth_utils.address import to_checksum_address

from omnilytics_app.crypto.abi import document_digest, keccak256
from omnilytics_app.crypto.keys import derive_probe_seed, key_context
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.merkle import audit_root
from omnilytics_app.crypto.modulus_proof import ModulusClaim
from omnilytics_app.domain.document import KEY_SIZES, LOSSES, JobDocument, parse_document, serialise_document
from omnilytics_app.domain.ids import Address, Digest, JobId, Wei
from omnilytics_app.domain.job import Terms
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.domain.training import Training, training_of, training_problems
from omnilytics_app.errors import Declined, JobRefused, TransactionRejected
from omnilytics_app.learning.multi_krum import DEFAULT_SCORE_FLOOR, DEFAULT_TAU_PERCENT
from omnilytics_app.learning.rounds import LearnerTerms
from omnilytics_app.services.gateway import Account, Gateway, address_bytes
from omnilytics_app.services.job_terms import (
    ANSWER_FEE_SHARE,
    LEAF_FEE,
    LEAF_GAS,
    LOCAL_CHAIN_ID,
    layout_of,
    require_kept,
    require_store_terms,
)
from omnilytics_app.services.modulus import prove_modulus
from omnilytics_app.services.spending import Spending
from omnilytics_app.services.token_money import send_paying
from omnilytics_app.services.train_backbone import train_backbone
from omnilytics_app.storage.job_files import JobFiles
from omnilytics_app.workers.model_owner_tasks import Start, StartRequest, derive_key_pair, prepare_start
from omnilytics_app.workers.pool import Report, WorkerPool

log = logging.getLogger(__name__)

JOB_FILE = "job.json"
DOCUMENT_FILE = "document.bin"
START_FILE = "learner-000.bin"
ALLOWED_MISSES = 2
WEIGHT_BITS = 4
"""Weights are bounded by 2^4: features and targets lie in [-1, 1], and heads of that scale stay far below."""
MIN_START_WINDOW_S = 120
MAX_DURATION_S = 365 * 24 * 3600
"""All windows of a job together, as the contract counts them."""


@dataclass(frozen=True, slots=True)
class Draft:
    """All that is fixed before the transaction."""

    document: JobDocument
    layout: LaneLayout
    context: bytes
    start: Start


async def create_job(
    form: JobForm,
    gateway: Gateway,
    account: Account,
    pool: WorkerPool,
    report: Report | None = None,
    source: str = "",
) -> JobId:
    """Open a job and return its number; `report` hears how far the training of a backbone is.

    `source` is the digest of the job file that the form is from, if there is one; it is noted with the job.

    Raises `DataFileError`, `JobRefused`, `InsufficientFunds`, `TransactionRejected` or `ChainUnavailable`; nothing is
    escrowed then.
    """
    _require_plausible(form)
    if form.in_stores and account.store is None:
        raise JobRefused(
            "Payloads are to lie in stores, but this profile has none; name one with omnilytics profile set store "
            "PLACE, or let them travel in call data."
        )
    account.require_key()
    start = await _start(form, pool, report)
    draft = await _draft(form, start, gateway, account, pool)
    seeds = [derive_probe_seed(account.entropy, draft.context, r) for r in range(1, form.rounds + 1)]
    raw = serialise_document(draft.document)
    parse_document(raw)  # what others would refuse is not paid for
    head = await gateway.connection.head()
    modulus_digest = Digest(keccak256(draft.document.modulus_bytes))
    document = Digest(document_digest(modulus_digest, raw))
    terms = terms_of_form(form, draft.layout, Digest(audit_root(seeds)), document, head.timestamp)
    _require_short(form, terms)
    if form.in_stores:
        terms = await _with_leaf_fee(terms, gateway)
        require_store_terms(terms, has_store=account.store is not None)
        require_kept(terms, account.kept_s)
    salt = draft.document.salt
    files = account.jobs.pending(salt)
    await asyncio.to_thread(_store, files, form, draft, raw, source)
    call = gateway.calls.create_job(terms, modulus_digest, raw)
    try:
        receipt = await send_paying(call, terms.token, terms.escrow + terms.bond, gateway, account)
    except Declined:
        await asyncio.to_thread(_forget, files)
        raise
    created = next((e for e in gateway.reader.decode_all(receipt.logs) if e.name == "JobCreated"), None)
    if created is None or created.job_id is None:
        raise TransactionRejected("The chain mined the job but reported no number; it appears once the chain is read.")
    adopted = await asyncio.to_thread(account.jobs.adopt, salt, created.job_id)
    await asyncio.to_thread(Spending(adopted).note, "createJob", receipt.gas_used, receipt.fee)
    await gateway.watcher.learn(created)
    return created.job_id


def read_form(files: JobFiles) -> dict[str, Any]:
    """The form that a job was made of: its validation file, and when it ends early; defaults where it is damaged."""
    try:
        form = dict(files.read_json(JOB_FILE)["form"])
        return {"evaluation_file": str(form["evaluation_file"]), **form}
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        log.warning("the description %s in %s is damaged; the job goes on unscored", JOB_FILE, files.directory.name)
        return {"evaluation_file": "", "patience": 0, "min_improvement": 0.0}


def adopt_pending(gateway: Gateway, account: Account) -> list[JobId]:
    """Give jobs that were signed before a crash, or whose receipt got lost, their numbers, where the chain has them."""
    adopted = []
    pending = set(account.jobs.pending_salts())
    view = gateway.watcher.view
    for job_id, raw in view.documents.items() if pending else ():
        job = view.jobs.get(job_id)
        if job is None or job.model_owner != account.address:
            continue
        salt = parse_document(raw).salt
        if salt in pending:
            account.jobs.adopt(salt, job_id)
            adopted.append(job_id)
    return adopted


def learner_terms(form: JobForm) -> LearnerTerms:
    """What the learning session needs to know of a form."""
    return LearnerTerms(
        rounds=form.rounds,
        groups=form.groups,
        group_size=form.group_size,
        faults=form.faults,
        max_openings=2 * form.faults,
        weight_bits=WEIGHT_BITS,
    )


def training_choices(form: JobForm) -> Training:
    """How the model owner trains, from a form; raises `JobRefused`."""
    try:
        training = training_of(form.optimiser, form.rule, form.penalty, form.patience, form.min_improvement)
    except ValueError as error:
        raise JobRefused(f"There is no such way to train ({error}); choose one that is offered.") from error
    for problem in training_problems(training).values():
        raise JobRefused(problem)
    return training


def start_request(form: JobForm) -> StartRequest:
    """What the worker needs for the start of a form's job; raises `JobRefused`."""
    return StartRequest(
        form.data_file,
        form.task,
        form.target,
        learner_terms(form),
        form.image_shape,
        form.loss,
        training_choices(form),
        form.evaluation_file,
        form.left_out,
    )


async def _start(form: JobForm, pool: WorkerPool, report: Report | None) -> Start:
    request = start_request(form)
    training = await train_backbone(request, pool, report) if form.backbone else b""
    return await pool.run(prepare_start, request, training)


async def _draft(form: JobForm, start: Start, gateway: Gateway, account: Account, pool: WorkerPool) -> Draft:
    salt = secrets.token_bytes(32)
    deployment = gateway.deployment
    context = key_context(
        deployment.chain_id, address_bytes(deployment.market), address_bytes(account.address), form.key_bits, salt
    )
    key = (await pool.run(derive_key_pair, bytes(account.entropy), context, form.key_bits)).guarded()
    claim = ModulusClaim(key.modulus, form.key_bits, context)
    document = JobDocument(
        title=form.title.strip(),
        task=start.task,
        features=start.features,
        key_bits=form.key_bits,
        modulus=claim.n,
        salt=salt,
        weight_bits=WEIGHT_BITS,
        proof=await prove_modulus(pool, bytes(account.entropy), claim, key),
        image_shape=form.image_shape or start.image_shape,
    )
    return Draft(document, layout_of(document, form.group_size), context, start)


def _store(files: JobFiles, form: JobForm, draft: Draft, document: bytes, source: str) -> None:
    files.write_once(START_FILE, draft.start.learner)
    files.write_once(DOCUMENT_FILE, document)
    files.write_json_once(JOB_FILE, {"form": asdict(form), "salt": draft.document.salt.hex(), "source": source})


def _forget(files: JobFiles) -> None:
    """Remove what a job would have needed that was never signed."""
    for name in files.names():
        files.remove(name)
    files.directory.rmdir()


async def _with_leaf_fee(terms: Terms, gateway: Gateway) -> Terms:
    """The terms with a deposit that pays little more than an answer.

    On a local chain, whose gas nobody counts, it is the most that data owners accept; so it is in a token, whose worth
    in gas nobody knows.
    """
    leaves = max(terms.model_leaves, terms.gradient_leaves)
    most = Wei(terms.absence_penalty // leaves)
    if terms.token != NATIVE_COIN:
        return replace(terms, answer_fee=Wei(max(1, min(terms.answer_fee, most))))
    if gateway.deployment.chain_id == LOCAL_CHAIN_ID:
        return replace(terms, answer_fee=most)
    fee = Wei(LEAF_FEE * LEAF_GAS * await gateway.connection.gas_price())
    if fee > most:
        raise JobRefused(
            f"Showing the {leaves} ciphertexts of a payload costs more gas than a missed round; raise the reward to "
            f"{-(-fee * leaves // (terms.group_size - 1))} wei, or let payloads travel in call data."
        )
    return replace(terms, answer_fee=fee)


def terms_of_form(form: JobForm, layout: LaneLayout, root: Digest, document: Digest, now: int) -> Terms:
    """The terms of a form's job that is opened `now`, by the chain's clock in seconds.

    The deposit for an answer is that of payloads in call data; `root` is the root of the audit's seeds.
    """
    seats = form.groups * form.group_size
    return Terms(
        token=Address(to_checksum_address(form.token)),
        register_until=now + form.register_window,
        start_window=max(MIN_START_WINDOW_S, form.publish_window),
        reward=form.reward,
        bond=Wei(seats * form.reward),
        publish_window=form.publish_window,
        rounds=form.rounds,
        seats=seats,
        group_size=form.group_size,
        faults=form.faults,
        allowed_misses=ALLOWED_MISSES,
        max_openings=2 * form.faults,
        lanes=layout.lanes,
        gradient_bits=layout.gradient_bits,
        model_leaves=layout.model_ciphertexts,
        gradient_leaves=layout.gradient_ciphertexts,
        ciphertext_bytes=layout.ciphertext_bytes,
        tau_percent=DEFAULT_TAU_PERCENT,
        score_floor=DEFAULT_SCORE_FLOOR,
        inline_only=not form.in_stores,
        by_invitation=False,
        submit_window=form.submit_window,
        settle_window=form.settle_window,
        answer_window=form.dispute_window,  # both are time to look at something, fetch it and send one transaction
        dispute_window=form.dispute_window,
        answer_fee=Wei(-(-form.reward // ANSWER_FEE_SHARE)),
        allow_root=Digest(bytes(32)),
        audit_root=root,
        document_digest=document,
    )


def _require_short(form: JobForm, terms: Terms) -> None:
    if form.register_window + terms.longest_course > MAX_DURATION_S:
        raise JobRefused("The job could take longer than a year; use fewer rounds or shorter windows.")


def _require_plausible(form: JobForm) -> None:
    if not form.title.strip():
        raise JobRefused("The job has no title; enter one that data owners will recognise.")
    if not 3 <= form.groups <= 32 or not 3 <= form.group_size <= 16:
        raise JobRefused("A job has 3 to 32 groups of 3 to 16 data owners; correct those numbers.")
    if not 0 <= form.faults <= (form.groups - 3) // 2:
        raise JobRefused(
            f"{form.groups} groups can tolerate {(form.groups - 3) // 2} faulty ones; use more groups or fewer faults."
        )
    if form.rounds < 1 or form.rounds > 256:
        raise JobRefused("A job has 1 to 256 rounds; correct the number of rounds.")
    if form.key_bits not in KEY_SIZES:
        raise JobRefused(f"Keys have 2048 or 3072 bits, not {form.key_bits}; choose one of these.")
    if form.loss not in LOSSES or (form.loss == "logistic" and form.task == "regression"):
        raise JobRefused("The logistic loss is for classes; choose the squared one.")
    training_choices(form)
    if form.reward <= 0:
        raise JobRefused("The reward must be more than nothing; enter what a data owner earns in a round.")
