"""Tasks of a data owner in a round: the checks before an encrypted gradient, and what hides it.

Pure functions for worker processes; everything public or the owner's own, never a model owner's key. `randomisers` and
`seal` run on this machine only: what hides a gradient is seen by nobody else. `gradient_tasks` has what comes between.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from gmpy2 import mpz, powmod

from omnilytics_app.crypto.masks import MaskContext, mask_and_rerandomise, mask_values
from omnilytics_app.crypto.paillier import fresh_randomisers
from omnilytics_app.crypto.payload import pack, payload_digest, unpack, verify_payload
from omnilytics_app.workers.exposure import secret_task, trusted_task


@dataclass(frozen=True, slots=True)
class CommittedPayload:
    """A payload as received, with what it must be: digest, context of its leaves, number of ciphertexts."""

    payload: bytes
    digest: bytes
    context: bytes
    count: int


@trusted_task
def check_payload(committed: CommittedPayload, n: int) -> list[mpz]:
    """The ciphertexts of a payload, digest and every unit checked."""
    verify_payload(committed.digest, committed.context, committed.payload, 2 * n.bit_length() // 8)
    return unpack(committed.payload, n, committed.count)


@trusted_task
def read_payload(payload: bytes, n: int, count: int) -> list[mpz]:
    """The ciphertexts of a payload whose digest is known to be right; every unit checked."""
    return unpack(payload, n, count)


@secret_task
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


@secret_task
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
