"""What makes a job acceptable: its terms and its document must tell the same story, and leave time to answer.

The contract cannot know what a payload means; a client that joins without these checks could be made to submit lanes
that overflow, or to miss rounds because a window is shorter than its computation.
"""

from dataclasses import astuple, dataclass

from omnilytics_app.crypto.abi import JobScope, encode_words, keccak256
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.domain.document import JobDocument, parse_document
from omnilytics_app.domain.ids import Address, Digest, JobId
from omnilytics_app.domain.job import Job, Terms
from omnilytics_app.errors import JobRefused
from omnilytics_app.learning.multi_krum import DEFAULT_SCORE_FLOOR, DEFAULT_TAU_PERCENT
from omnilytics_app.services.gateway import Gateway

LOCAL_CHAIN_ID = 31_337
MIN_PUBLIC_WINDOW_S = 600
MIN_LOCAL_SUBMIT_WINDOW_S = 20


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
    if keccak256(raw_document) != job.terms.document_digest:
        raise JobRefused("The job's document is not the one its terms name; the job cannot be joined.")
    document = parse_document(raw_document)
    layout = layout_of(document, job.terms.group_size)
    _require_sizes(job.terms, layout)
    _require_fair_audits(job.terms)
    _require_windows(job.terms, chain_id)
    return CheckedJob(document, layout)


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
    stated = (terms.lanes, terms.model_leaves, terms.gradient_leaves, terms.ciphertext_bytes)
    derived = (layout.lanes, layout.model_ciphertexts, layout.gradient_ciphertexts, layout.ciphertext_bytes)
    names = ("lanes", "model ciphertexts", "gradient ciphertexts", "bytes a ciphertext")
    for name, said, due in zip(names, stated, derived, strict=True):
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
    if not local and terms.dispute_window < MIN_PUBLIC_WINDOW_S:
        raise JobRefused(
            f"The job leaves {terms.dispute_window} seconds to dispute a settlement; this client needs at least "
            f"{MIN_PUBLIC_WINDOW_S}."
        )
