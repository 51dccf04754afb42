"""Sketches: short random combinations of a gradient's ciphertexts, computed under encryption by anybody.

The coefficients come from the round's seed, which nobody knows before the payloads are committed. Only differences of
sketches of two groups are ever opened. The same integers result for everybody: sketches are exact products modulo n^2.
"""

from collections.abc import Sequence

import numpy as np
from gmpy2 import invert, mpz

from omnilytics_app.crypto.abi import JobScope, encode_words, keccak256, require_word
from omnilytics_app.crypto.multiexp import power_products
from omnilytics_app.crypto.paillier import add_ciphertexts, require_ciphertext

SKETCHES = 3


def round_seed(scope: JobScope, round_number: int, seed_hash: bytes, probe_seed: bytes) -> bytes:
    """The seed of a round's coefficients: the stored block hash and the revealed probe seed together."""
    hashed, revealed = require_word(seed_hash), require_word(probe_seed)
    return keccak256(encode_words(scope.chain_id, scope.market, scope.job_id, round_number, hashed, revealed))


def sketch_coefficients(seed: bytes, count: int, sketches: int = SKETCHES) -> tuple[tuple[int, ...], ...]:
    """`sketches` rows of `count` coefficients, uniform in [-128, 127]."""
    return tuple(tuple(_row(seed, sketch, count)) for sketch in range(sketches))


def group_sketches(n: int, payloads: Sequence[Sequence[mpz]], coefficients: Sequence[Sequence[int]]) -> list[mpz]:
    """One sketch ciphertext a row of coefficients, of the sum of checked payloads (T ciphertexts each)."""
    return power_products(n, add_ciphertexts(n, payloads), np.array(coefficients, np.int16))


def sketch_difference(n: int, sketches: Sequence[mpz], reference: Sequence[mpz]) -> list[mpz]:
    """`S_a[s] / S_ref[s] mod n^2` for every s: what is opened.

    Raises `InvalidCiphertext` for a sketch that is no unit modulo n^2.
    """
    square = mpz(n) ** 2
    pairs = zip(sketches, reference, strict=True)
    return [require_ciphertext(s, n) * invert(require_ciphertext(r, n), square) % square for s, r in pairs]


def _row(seed: bytes, sketch: int, count: int) -> list[int]:
    blocks = (keccak256(encode_words(require_word(seed), sketch, block)) for block in range(-(-count // 32)))
    return [byte - 256 if byte > 127 else byte for byte in b"".join(blocks)[:count]]
