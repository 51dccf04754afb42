"""Products of powers of many units modulo n^2 with short signed exponents, over tables of subset products.

The bases are cut into blocks; each block keeps the products of all its subsets, so that one lookup and one product
serve a block and a bit (the "method of four Russians", after Lim and Lee, CRYPTO 1994).

What makes the products cheap is a form of the units that only a square modulus has. With x = a + n b and s = b / a
modulo n, every unit is `x = a (1 + n s)`, and

    X (1 + n S) * a (1 + n s)  =  (X a) (1 + n (S + s))      modulo n^2,

so a table entry, kept as the pair (a, s) of numbers of half the length, costs one product with a short factor and an
addition. An entry is the product of two others: with a a' = q n + r it is r (1 + n (s + s' + q / r)), and 1 / r is the
product of the inverses that stand beside them, of which one inversion gives all.

Negative exponents are offset by a power of two, which costs one product with the inverse of all bases. Nothing here is
constant in time: the exponents are secrets of the machine that runs this, and results are re-randomised before they
leave their owner.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from gmpy2 import f_divmod, invert, mpz
from numpy.typing import NDArray

from omnilytics_app.crypto.tiling import best_blocks, cut_evenly

Exponents = NDArray[np.signedinteger]
"""Signed exponents, one row an output and one column a base, below 2^61 in magnitude."""


def power_products(n: int, bases: Sequence[mpz], exponents: Exponents, blocks: int = 0) -> list[mpz]:
    """`prod_j bases[j]^exponents[i, j] mod n^2` for every i; the bases are units.

    `blocks` is the number of tables, by default the cheapest and at most one a base; no result depends on it. Raises
    `ValueError` where there is not one exponent a base, and `ZeroDivisionError` for a base that is no unit.
    """
    if exponents.ndim != 2 or exponents.shape[1] != len(bases):
        raise ValueError(f"there are {len(bases)} bases, and every product has one exponent for each")
    if not exponents.size:
        return [mpz(1)] * len(exponents)
    rows = [_digits(int(low), int(high)) for low, high in zip(exponents.min(1), exponents.max(1), strict=True)]
    chosen = blocks or best_blocks(len(bases), len(exponents), max(bits for _, bits in rows))
    tables = _Tables.build(mpz(n), bases, cut_evenly(len(bases), min(chosen, len(bases))))
    inverse = tables.inverse() if any(offset for offset, _ in rows) else mpz(1)
    return [
        tables.product(line + offset, bits, inverse if offset else mpz(1))
        for line, (offset, bits) in zip(exponents.astype(np.int64), rows, strict=True)
    ]


def repeated_square(n: int, x: mpz, times: int) -> mpz:
    """`x^(2^times) mod n^2`, for any x.

    Of a + n b the square is a^2 + 2 n a b: with a^2 = q n + r it is r + n (q + 2 a b mod n), two reductions modulo n
    instead of one modulo n^2.
    """
    modulus = mpz(n)
    b, a = f_divmod(x, modulus)
    for _ in range(times):
        q, r = f_divmod(a * a, modulus)
        a, b = r, ((a * b << 1) + q) % modulus
    return a + modulus * (b % modulus)


def _digits(low: int, high: int) -> tuple[int, int]:
    """The offset that makes exponents from `low` to `high` non-negative, and how many bits they then have.

    The offset is the value of the highest of these bits, or zero where nothing is negative.
    """
    if low >= 0:
        return 0, high.bit_length()
    bits = max((-low - 1).bit_length(), high.bit_length())
    return 1 << bits, bits + 1


@dataclass(frozen=True, slots=True)
class _Tables:
    """Subset products of all blocks, one block after another: entry e is `short[e] (1 + n slope[e])`.

    `first` is where the table of each block begins, `starts` its first base, `places` every base's place in its block.
    """

    n: mpz
    square: mpz
    short: list[mpz]
    slope: list[mpz]
    first: NDArray[np.int64]
    starts: NDArray[np.int64]
    places: NDArray[np.int64]

    @classmethod
    def build(cls, n: mpz, bases: Sequence[mpz], blocks: Sequence[range]) -> "_Tables":
        factored = _factor(n, bases)
        short: list[mpz] = []
        slope: list[mpz] = []
        for block in blocks:
            entries = _subsets(n, factored[block.start : block.stop])
            short += entries[0]
            slope += entries[1]
        sizes = [1 << len(block) for block in blocks]
        return cls(
            n,
            n * n,
            short,
            slope,
            np.array([0, *accumulate(sizes)], dtype=np.int64),
            np.array([block.start for block in blocks], dtype=np.int64),
            np.concatenate([np.arange(len(block), dtype=np.int64) for block in blocks]),
        )

    def inverse(self) -> mpz:
        """The inverse of the product of all bases: the last entry of every table is the product of its block."""
        last = [int(end) - 1 for end in self.first[1:]]
        product, slope = mpz(1), mpz(0)
        for entry in last:
            product = product * self.short[entry] % self.square
            slope += self.slope[entry]
        return invert(product * (1 + self.n * slope), self.square)

    def product(self, exponents: NDArray[np.int64], bits: int, start: mpz) -> mpz:
        """`start^(2^(bits - 1)) prod_j base_j^exponents[j]` for non-negative exponents of at most `bits` bits."""
        shifts = np.arange(bits - 1, -1, -1, dtype=np.int64)[:, np.newaxis]
        subsets = np.add.reduceat((exponents >> shifts & 1) << self.places, self.starts, axis=1)
        square, short, slope = self.square, self.short.__getitem__, self.slope.__getitem__
        product, slopes = start, mpz(0)
        for number, line in enumerate((subsets + self.first[:-1]).tolist()):
            if number:
                product = product * product % square
                slopes += slopes
            factors = map(short, line)
            if len(line) % 2:
                product = product * next(factors) % square
            for one, other in zip(factors, factors, strict=True):  # two short ones together are reduced already
                product = product * (one * other) % square
            slopes += sum(map(slope, line))
        return product * (1 + self.n * (slopes % self.n)) % square


_Factored = tuple[mpz, mpz, mpz]
"""a, s and the inverse of a modulo n, of a unit a (1 + n s)."""


def _factor(n: mpz, bases: Sequence[mpz]) -> list[_Factored]:
    """All bases in factored form with a single inversion (Montgomery, Math. Comp. 1987, section 10.3.1)."""
    quotients, residues = zip(*(f_divmod(base, n) for base in bases), strict=True)
    products = list(accumulate(residues, lambda x, y: x * y % n, initial=mpz(1)))
    rest = invert(products[-1], n)
    inverses = []
    for before, residue in zip(reversed(products[:-1]), reversed(residues), strict=True):
        inverses.append(rest * before % n)
        rest = rest * residue % n
    return [(a, q * i % n, i) for a, q, i in zip(residues, quotients, reversed(inverses), strict=True)]


def _subsets(n: mpz, block: Sequence[_Factored]) -> tuple[list[mpz], list[mpz]]:
    """The short factors and the slopes of all subset products; entry i multiplies the bases at the set bits of i."""
    short, slope, inverse = [mpz(1)], [mpz(0)], [mpz(1)]
    for a, s, i in block:
        inverses = [i * other % n for other in inverse]
        pairs = [f_divmod(a * other, n) for other in short]
        slope += [(q * r + s + other) % n for (q, _), r, other in zip(pairs, inverses, slope, strict=True)]
        short += [r for _, r in pairs]
        inverse += inverses
    return short, slope
