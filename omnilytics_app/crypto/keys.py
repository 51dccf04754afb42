"""Every key a participant needs, from the one secret it has: the BIP-39 entropy of its profile.

The derivations are pinned bit by bit by docs/protocol.md and by test vectors, because a mnemonic must restore the same
keys years later. Invariants: p = q = 3 (mod 4) with the two top bits set, so that n = p q has full length and is a Blum
integer, and gcd(n, phi(n)) = 1 (neither prime can divide the other minus one). A new salt gives a new modulus.
"""

from gmpy2 import is_prime
from phe import PaillierPrivateKey, PaillierPublicKey

from omnilytics_app.crypto.abi import JobScope, require_address, require_word
from omnilytics_app.crypto.prf import KeyStream, derive_key

_PRIME_ROUNDS = 40
_PAILLIER_LABEL = b"omnilytics/paillier/1/"
_X25519_LABEL = b"omnilytics/x25519/1"
_PROBE_LABEL = b"omnilytics/probe/1"


def key_context(chain_id: int, market: bytes, model_owner: bytes, bits: int, salt: bytes) -> bytes:
    """What a model owner's keys are bound to; `salt` is the 32 fresh bytes of the job document."""
    return b"".join(
        (
            chain_id.to_bytes(32),
            require_address(market),
            require_address(model_owner),
            bits.to_bytes(2),
            require_word(salt),
        )
    )


def public_key(n: int) -> PaillierPublicKey:
    """The `phe` key of a modulus."""
    return PaillierPublicKey(int(n))


def derive_private_key(entropy: bytes, context: bytes, bits: int) -> PaillierPrivateKey:
    """The Paillier key of `bits` bits (a multiple of 16) for one job; takes seconds at 3072 bits."""
    p = _derive_prime(entropy, _PAILLIER_LABEL + b"p" + context, bits)
    q = _derive_prime(entropy, _PAILLIER_LABEL + b"q" + context, bits, excluded=p)
    return PaillierPrivateKey(public_key(p * q), p, q)


def derive_x25519(entropy: bytes, scope: JobScope) -> bytes:
    """The raw X25519 private key (RFC 7748) for the masks of one job, 32 bytes."""
    info = _X25519_LABEL + scope.chain_id.to_bytes(32) + scope.market + scope.job_id.to_bytes(32)
    return derive_key(entropy, info)


def derive_probe_seed(entropy: bytes, context: bytes, round_number: int) -> bytes:
    """The seed s_r of round r, 32 bytes; `context` is the model owner's key context."""
    return derive_key(entropy, _PROBE_LABEL + context + round_number.to_bytes(2))


def _derive_prime(entropy: bytes, info: bytes, bits: int, excluded: int = 0) -> int:
    if bits % 16:
        raise ValueError(f"a key of {bits} bits has no primes of whole bytes")
    size = bits // 16
    fixed = 3 << (8 * size - 2) | 3
    stream = KeyStream(derive_key(entropy, info))
    while True:
        candidate = int.from_bytes(stream.read(size)) | fixed
        if candidate != excluded and is_prime(candidate, _PRIME_ROUNDS):
            return candidate
