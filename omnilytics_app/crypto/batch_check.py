"""Checks of many powers and products at once, far cheaper than computing them: what others computed for an owner.

The test with random exponents of Bellare, Garay and Rabin (EUROCRYPT 1998): instead of every `y_i = prod_j x_j^e_ij`,
with random r_i drawn after the y_i are known, one checks `prod_i y_i^r_i = prod_j x_j^(sum_i r_i e_ij)`.

In a group with elements of small order that test can be passed by wrong y_i, times -1 for one. Here this does not
matter. Units modulo n^2 are a plaintext part of order n and an n-th residue (Paillier 1999), given gcd(n, phi(n)) = 1,
which a job's proof shows (`modulus_proof`). A wrong plaintext differs by an element whose order divides n; no prime
factor of n that is longer than r_i leaves more than one value of r_i that hides it. What of smaller order could slip
through is an n-th residue: it changes no plaintext, and a fresh uniform one is multiplied in before anything leaves its
owner. So wrong plaintexts pass with a chance of 2^-34 for products and 2^-60 for packings, even if whoever computed
them knows the factors of n. A model owner who made n with a small factor could raise that, against itself.
"""

import secrets
from collections.abc import Sequence

import numpy as np
from gmpy2 import mpz
from numpy.typing import NDArray

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.multiexp import Exponents, power_products, repeated_square
from omnilytics_app.crypto.paillier import add_plain
from omnilytics_app.errors import WrongResult

_BITS = 34
"""Of products: beside their own exponents, and their number, there is room for no more in 61 bits."""
_PACKING_BITS = 60


def check_products(n: int, bases: Sequence[mpz], exponents: Exponents, products: Sequence[mpz]) -> None:
    """Accept `power_products(n, bases, exponents)`, of at most 2^10 rows of 16 bits; raises `WrongResult`."""
    _require_residues(n, products, len(exponents))
    if not len(exponents):
        return
    weights = _weights(products, _BITS)
    if _powers(n, products, weights) != power_products(n, bases, weights @ exponents.astype(np.int64)):
        raise WrongResult("products of powers that are not those asked for")


def check_packing(
    n: int, columns: Sequence[mpz], constants: Sequence[int], layout: LaneLayout, packed: Sequence[mpz]
) -> None:
    """Accept `pack_columns(n, columns, constants, layout)`; raises `WrongResult`.

    One chain of shifts for all ciphertexts together, instead of one for each.
    """
    _require_residues(n, packed, len(constants))
    if not constants:
        return
    weights = _weights(packed, _PACKING_BITS)
    step, square = layout.features_per_ciphertext, mpz(n) ** 2
    total = mpz(1)
    for place in reversed(range(step)):
        column = columns[place::step]  # the last ciphertext may have no feature at the later places
        [together] = power_products(n, column, weights[:, : len(column)]) if column else [mpz(1)]
        total = repeated_square(n, total, layout.lane_bits) * together % square
    constant = sum(int(r) * c for r, c in zip(weights[0], constants, strict=True))
    if _powers(n, packed, weights) != [add_plain(n, total, constant)]:
        raise WrongResult("packed ciphertexts that are not those asked for")


def _require_residues(n: int, values: Sequence[mpz], count: int) -> None:
    square = mpz(n) ** 2
    if len(values) != count or not all(0 < value < square for value in values):
        raise WrongResult(f"{len(values)} numbers, not {count} ciphertexts")


def _weights(values: Sequence[mpz], bits: int) -> NDArray[np.int64]:
    return np.array([[secrets.randbits(bits) for _ in values]], dtype=np.int64)


def _powers(n: int, values: Sequence[mpz], weights: NDArray[np.int64]) -> list[mpz]:
    try:
        return power_products(n, values, weights)
    except ZeroDivisionError:
        raise WrongResult("a number that is no ciphertext") from None
