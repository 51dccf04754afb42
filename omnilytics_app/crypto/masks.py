"""Pairwise masks that cancel in the sum of a group (Bonawitz et al., CCS 2017, without its unmasking phase).

Each pair of a group shares one X25519 secret a job; HKDF binds the pair's key of a round to chain, market, job, round,
model digest and roster, so masks cancel only among members that saw the same model in the same group. Invariant on the
caller: a mask serves one payload. Masks are residues modulo n from chunks with 128 surplus bits, so they are uniform up
to 2^-128. Whatever key a peer registers, no member is silenced: an all-zero shared secret is a value like any other.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from gmpy2 import mpz

from omnilytics_app.crypto.abi import JobScope, require_address, require_word
from omnilytics_app.crypto.prf import KEY_BYTES, KeyStream, derive_key

_ROSTER_LABEL = b"omnilytics/roster/1"
_MASK_LABEL = b"omnilytics/mask/1"


@dataclass(frozen=True, slots=True)
class MaskContext:
    """What the masks of a group in one round are bound to.

    `members` are (address of 20 bytes, X25519 public key of 32 bytes) in the order of their index in the group.
    """

    scope: JobScope
    round_number: int
    model_digest: bytes
    members: tuple[tuple[bytes, bytes], ...]


def x25519_public_key(secret: bytes) -> bytes:
    """The public key (32 bytes) that a member registers for its raw private key."""
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def roster_digest(members: Sequence[tuple[bytes, bytes]]) -> bytes:
    """SHA-256 over the (address, X25519 key) pairs of a group in order; fixed when the job starts."""
    digest = hashlib.sha256(_ROSTER_LABEL)
    for index, (address, x25519_key) in enumerate(members):
        digest.update(index.to_bytes(1) + require_address(address) + require_word(x25519_key))
    return digest.digest()


def pair_key(context: MaskContext, own_index: int, peer_index: int, secret: bytes) -> bytes:
    """The key, 32 bytes, of the pair's mask stream; both members get the same."""
    first, second = sorted((own_index, peer_index))
    if first == second:
        raise ValueError("a member shares no mask with itself")
    scope = context.scope
    info = b"".join(
        (
            _MASK_LABEL,
            scope.chain_id.to_bytes(32),
            scope.market,
            scope.job_id.to_bytes(32),
            context.round_number.to_bytes(2),
            require_word(context.model_digest),
            roster_digest(context.members),
            first.to_bytes(1),
            second.to_bytes(1),
        )
    )
    return derive_key(_shared_secret(secret, context.members[peer_index][1]), info)


def mask_values(context: MaskContext, own_index: int, secret: bytes, n: int, count: int) -> list[int]:
    """The `count` masks of one member, residues modulo n; over a whole group they sum to zero modulo n.

    Raises `ValueError` if `secret` is not the key that the roster holds for `own_index`: such masks cancel nowhere.
    """
    if x25519_public_key(secret) != context.members[own_index][1]:
        raise ValueError("the secret does not belong to the roster's key")
    masks = [0] * count
    for peer_index in range(len(context.members)):
        if peer_index == own_index:
            continue
        stream = KeyStream(pair_key(context, own_index, peer_index, secret)).read_residues(count, n)
        sign = 1 if peer_index > own_index else -1
        masks = [(mask + sign * value) % n for mask, value in zip(masks, stream, strict=True)]
    return masks


def mask_and_rerandomise(
    n: int, gradient: Sequence[mpz], masks: Sequence[int], randomisers: Sequence[mpz]
) -> list[mpz]:
    """`G_t (1 + n mask_t) r_t^n mod n^2`: what an owner submits.

    One mask and one fresh, never used randomiser a ciphertext; raises `ValueError` for unequal lengths.
    """
    modulus = mpz(n)
    square = modulus * modulus
    return [
        g * (1 + modulus * mask) % square * randomiser % square
        for g, mask, randomiser in zip(gradient, masks, randomisers, strict=True)
    ]


def _shared_secret(secret: bytes, peer_key: bytes) -> bytes:
    private, peer = X25519PrivateKey.from_private_bytes(secret), X25519PublicKey.from_public_bytes(peer_key)
    try:
        return private.exchange(peer)
    except ValueError:  # how the library reports an all-zero result, of a peer's key of low order
        return bytes(KEY_BYTES)
