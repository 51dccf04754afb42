"""What makes a job acceptable: its terms and its document must tell one story, admit this client and leave it time.

The contract cannot know what a payload means; a client that joins without these checks could be made to submit lanes
that overflow, or to miss rounds because a window is shorter than its computation.
"""

import asyncio
from dataclasses import astuple, dataclass

from omnilytics_app.crypto.abi import JobScope, document_digest, encode_words, keccak256
from omnilytics_app.crypto.keys import key_context
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.modulus_proof import ModulusClaim
from omnilytics_app.domain.document import JobDocument, parse_document
from omnilytics_app.domain.ids import Address, Digest, JobId, Wei
from omnilytics_app.domain.job import Job, Terms
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import InvalidModulus, JobRefused
from omnilytics_app.learning.multi_krum import DEFAULT_SCORE_FLOOR, DEFAULT_TAU_PERCENT
from omnilytics_app.services.gateway import Gateway, address_bytes
from omnilytics_app.services.modulus import name_of_proof
from omnilytics_app.services.payloads import MAX_CALL_DATA_BYTES
from omnilytics_app.storage.job_files import JobFiles
from omnilytics_app.workers.pool import Report, WorkerPool

LOCAL_CHAIN_ID = 31_337
PROVEN_FILE = "modulus.proven"
"""Names the proof that was verified before this account joined."""
MIN_PUBLIC_WINDOW_S = 600
MIN_LOCAL_SUBMIT_WINDOW_S = 20
ANSWER_FEE_SHARE = 4
"""A new job's deposit for a leaf is this part of the reward: whoever has to answer, mostly a data owner, earns it."""
LEAF_GAS = 80_000
"""Enough for one ciphertext of a 3072-bit key among those of a whole payload; tests measure it."""
LEAF_FEE, MOST_LEAF_FEE = 2, 4
"""How many times that gas the deposit pays in a new job with payloads in stores, and the most an owner joins for."""
MAX_BUNDLE_BYTES = 8_192 * 1_024
"""The longest evidence that anybody has to fetch; no payload is longer."""
LEAST_ANSWER_FEE_SHARE = 10
"""The least part of the reward that a data owner accepts as that deposit, whatever gas costs."""
ANSWER_GAS = 200_000
"""Enough for a transaction that shows one ciphertext of a 3072-bit key; tests measure it."""


@dataclass(frozen=True, slots=True)
class CheckedJob:
    """A job this client understands: its document, and the lanes that follow from it."""

    document: JobDocument
    layout: LaneLayout


def layout_of(document: JobDocument, group_size: int) -> LaneLayout:
    """The lanes of a job; raises `JobRefused` where they do not fit."""
    if group_size < 1:
        raise JobRefused("The job's terms put nobody into a group; the job cannot be joined.")
    return LaneLayout.derive(
        document.key_bits, document.task.outputs, document.features.dimension, group_size, document.weight_bits
    )


def terms_hash(scope: JobScope, model_owner: Address, terms: Terms) -> Digest:
    """What the contract must hold for these very terms.

    Computed from what this client saw, never read from the endpoint: a registration signed with it is worth nothing
    under other terms.
    """
    owner, (token, *rest) = bytes.fromhex(model_owner[2:]), astuple(terms)
    words = (scope.chain_id, scope.market, scope.job_id, owner, bytes.fromhex(token[2:]), *rest)
    return Digest(keccak256(encode_words(*words)))


def understood(gateway: Gateway, job_id: JobId) -> CheckedJob:
    """A watched job, checked; raises `JobRefused`."""
    view = gateway.watcher.view
    job, document = view.jobs.get(job_id), view.documents.get(job_id)
    if job is None or document is None:
        raise JobRefused(f"Job {job_id} is not known on this chain, or its document does not match its digest.")
    return check_job(job, document, gateway.deployment.chain_id)


def check_job(job: Job, raw_document: bytes, chain_id: int) -> CheckedJob:
    """The job, understood; raises `JobRefused` with the reason a person needs."""
    return check_terms(job.terms, parse_document(raw_document), raw_document, chain_id)


def check_terms(terms: Terms, document: JobDocument, raw_document: bytes, chain_id: int) -> CheckedJob:
    """The same, where a document is read already and of a job only what it fixed at its creation is known."""
    if document_digest(keccak256(document.modulus_bytes), raw_document) != terms.document_digest:
        raise JobRefused("The job's document is not the one its terms name; the job cannot be joined.")
    layout = layout_of(document, terms.group_size)
    _require_open(terms)
    _require_sizes(terms, layout)
    _require_fair_audits(terms)
    _require_answer_fee(terms)
    _require_windows(terms, chain_id)
    return CheckedJob(document, layout)


def require_store_terms(terms: Terms, *, has_store: bool) -> None:
    """Refuse a job with payloads in stores that this client could not take part in; raises `JobRefused`."""
    size = terms.gradient_leaves * terms.ciphertext_bytes
    if not has_store and size > MAX_CALL_DATA_BYTES:
        raise JobRefused(
            f"A gradient of this job has {size} bytes, too many for call data, and this profile has no store; name one "
            "with omnilytics profile set store PLACE."
        )
    bundle = terms.seats * size + (3 * terms.seats + terms.faults) * terms.ciphertext_bytes
    if bundle > MAX_BUNDLE_BYTES:
        raise JobRefused(
            f"The evidence of an audit could have {bundle} bytes in this job, more than {MAX_BUNDLE_BYTES}; use fewer "
            "data owners or features."
        )


def require_kept(terms: Terms, kept_s: int | None) -> None:
    """Refuse a job that could outlast what this profile's store keeps, if it drops anything; raises `JobRefused`."""
    if kept_s is not None and terms.longest_course > kept_s:
        day_s = 24 * 3600
        raise JobRefused(
            f"The job could take {terms.longest_course / day_s:.1f} days, and payloads stay in this profile's store "
            f"for {kept_s / day_s:g}; use another store, fewer rounds or shorter windows."
        )


def require_answers_pay(terms: Terms, gas_price: Wei) -> None:
    """Refuse, before joining, a job under which answering for one's own payload costs more than it earns.

    Where payloads lie in stores, also one under which it earns much more: whoever published could live on holding
    payloads back until it is asked for all of their leaves. What a token is worth in gas is for who accepts it to know.
    """
    if terms.token != NATIVE_COIN:
        return
    cost = (ANSWER_GAS if terms.inline_only else LEAF_GAS) * gas_price
    if not terms.inline_only and terms.answer_fee > MOST_LEAF_FEE * cost:
        raise JobRefused(
            f"The job pays {terms.answer_fee} wei for showing a ciphertext that somebody asks for, more than "
            f"{MOST_LEAF_FEE} times its gas: holding payloads back would be a business. Choose another job."
        )
    if terms.answer_fee < cost:
        raise JobRefused(
            f"The job pays {terms.answer_fee} wei for showing a ciphertext that somebody asks for, which costs about "
            f"{cost} wei of gas now; choose another job."
        )


def modulus_claim(gateway: Gateway, job: Job, document: JobDocument) -> ModulusClaim:
    """What the proof in a job's document must prove: a modulus for this job's chain, market, model owner and salt."""
    scope, owner = gateway.scope(job.job_id), address_bytes(job.model_owner)
    context = key_context(scope.chain_id, scope.market, owner, document.key_bits, document.salt)
    return ModulusClaim(document.modulus, document.key_bits, context)


async def require_proven_modulus(
    gateway: Gateway, pool: WorkerPool, job: Job, checked: CheckedJob, files: JobFiles, report: Report | None = None
) -> None:
    """Refuse a job whose modulus is not proven to be sound; verified once a process and remembered in `files`."""
    claim, proof = modulus_claim(gateway, job, checked.document), checked.document.proof
    name = name_of_proof(claim, proof)
    if files.exists(PROVEN_FILE) and await asyncio.to_thread(files.read, PROVEN_FILE) == name:
        return
    try:
        await gateway.moduli.require(pool, claim, proof, report)
    except InvalidModulus as error:
        raise JobRefused(
            f"The job's key is not proven to be sound ({error}): its owner could learn from it what the encryption "
            "should hide. Choose another job."
        ) from error
    await asyncio.to_thread(files.replace, PROVEN_FILE, name)


def _require_open(terms: Terms) -> None:
    """What this client does not do: admissions."""
    if terms.by_invitation:
        raise JobRefused("The job is open to invited data owners only; choose another job.")
    if any(terms.allow_root):
        raise JobRefused("The job is open to the data owners on its list only; choose another job.")


def _require_answer_fee(terms: Terms) -> None:
    """With a tiny deposit a model owner could ask for everything, and whoever cannot afford to answer is absent.

    Where payloads lie in stores it must not be large either: asking for a whole one that is held back may never cost
    more than the absence that it prevents.
    """
    leaves = max(terms.model_leaves, terms.gradient_leaves)
    if not terms.inline_only:
        if terms.answer_fee * leaves > terms.absence_penalty:
            raise JobRefused(
                f"Asking for a payload that is held back would cost {terms.answer_fee * leaves} wei in this job, more "
                f"than the {terms.absence_penalty} wei of a missed round; choose another job."
            )
        return
    if terms.answer_fee * LEAST_ANSWER_FEE_SHARE < terms.reward:
        raise JobRefused(
            f"The job pays {terms.answer_fee} wei for showing a ciphertext that somebody asks for, less than a "
            f"{LEAST_ANSWER_FEE_SHARE}th of the reward; choose another job."
        )


def _require_fair_audits(terms: Terms) -> None:
    """Under laxer terms an honest group that is merely a little different could be rejected with valid evidence."""
    tolerated = max(0, (terms.seats // terms.group_size - 3) // 2)
    if terms.tau_percent < DEFAULT_TAU_PERCENT or terms.score_floor < DEFAULT_SCORE_FLOOR:
        raise JobRefused("The job's terms reject groups too easily; honest work could go unpaid. Choose another job.")
    if terms.faults > tolerated or terms.max_openings > 2 * terms.faults:
        raise JobRefused(
            f"The job's terms allow {terms.faults} groups to be rejected in {terms.max_openings} audits, more than "
            f"{tolerated} of its groups may be faulty; honest work could go unpaid. Choose another job."
        )


def _require_sizes(terms: Terms, layout: LaneLayout) -> None:
    sizes = (
        ("lanes a ciphertext", terms.lanes, layout.lanes),
        ("bits a gradient", terms.gradient_bits, layout.gradient_bits),
        ("model ciphertexts", terms.model_leaves, layout.model_ciphertexts),
        ("gradient ciphertexts", terms.gradient_leaves, layout.gradient_ciphertexts),
        ("bytes a ciphertext", terms.ciphertext_bytes, layout.ciphertext_bytes),
    )
    for name, said, due in sizes:
        if said != due:
            raise JobRefused(f"The job's terms say {said} {name}, its document gives {due}; the job cannot be joined.")


def _require_windows(terms: Terms, chain_id: int) -> None:
    local = chain_id == LOCAL_CHAIN_ID
    least = MIN_LOCAL_SUBMIT_WINDOW_S if local else MIN_PUBLIC_WINDOW_S
    if terms.submit_window < least:
        raise JobRefused(
            f"The job leaves {terms.submit_window} seconds to submit; this client needs at least {least}, "
            "so as not to miss rounds."
        )
    for window, what in ((terms.dispute_window, "dispute a settlement"), (terms.answer_window, "answer for a payload")):
        if not local and window < MIN_PUBLIC_WINDOW_S:
            raise JobRefused(
                f"The job leaves {window} seconds to {what}; this client needs at least {MIN_PUBLIC_WINDOW_S}."
            )
