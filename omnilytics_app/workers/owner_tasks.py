"""Tasks of a data owner in a round: an encrypted gradient from the statistics frozen on joining, masked and sealed.

Pure functions for worker processes; everything public or the owner's own, never a model owner's key.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from gmpy2 import mpz, powmod

from omnilytics_app.crypto.gradient import encrypted_gradient_block
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.masks import MaskContext, mask_and_rerandomise, mask_values
from omnilytics_app.crypto.paillier import fresh_randomisers
from omnilytics_app.crypto.payload import pack, payload_digest, unpack, verify_payload
from omnilytics_app.learning.statistics import Statistics, require_unchanged

CIPHERTEXTS_A_TASK = 6
"""Gradient ciphertexts computed in one task: enough to share their tables, few enough to stay short."""


@dataclass(frozen=True, slots=True)
class CommittedPayload:
    """A payload as received, with what it must be: digest, context of its leaves, number of ciphertexts."""

    payload: bytes
    digest: bytes
    context: bytes
    count: int


def check_payload(committed: CommittedPayload, n: int) -> list[mpz]:
    """The ciphertexts of a payload, digest and every unit checked."""
    verify_payload(committed.digest, committed.context, committed.payload, 2 * n.bit_length() // 8)
    return unpack(committed.payload, n, committed.count)


def gradient_part(
    ciphertexts: range, model: Sequence[mpz], statistics: bytes, digest: bytes, n: int, layout: LaneLayout
) -> list[mpz]:
    """Some ciphertexts of the encrypted gradient; refuses statistics other than those frozen on joining."""
    frozen = Statistics.from_bytes(statistics)
    require_unchanged(frozen, digest)
    wanted = [f for t in ciphertexts for f in layout.features_of(t)]
    return encrypted_gradient_block(n, model, frozen.A[:, wanted].T.tolist(), frozen.B[:, wanted].T.tolist(), layout)


def randomisers(count: int, n: int) -> list[mpz]:
    """Fresh full-range randomisers, each for one use."""
    return fresh_randomisers(n, count)


@dataclass(frozen=True, slots=True)
class MaskInput:
    """What one member needs to mask one payload."""

    context: MaskContext
    own_index: int
    secret: bytes = field(repr=False)
    payload_context: bytes


def seal(
    gradient: Sequence[mpz], fresh: Sequence[mpz], masks: MaskInput, n: int, factor: int = 1
) -> tuple[bytes, bytes]:
    """The payload to submit and its digest. A `factor` other than 1 is the poison of a demonstration's attacker."""
    square = mpz(n) ** 2
    scaled = gradient if factor == 1 else [powmod(c, factor, square) for c in gradient]
    values = mask_values(masks.context, masks.own_index, masks.secret, n, len(gradient))
    size = 2 * n.bit_length() // 8
    payload = pack(mask_and_rerandomise(n, scaled, values, fresh), size)
    return payload, payload_digest(masks.payload_context, payload, size)
