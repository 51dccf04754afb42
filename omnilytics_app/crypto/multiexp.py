"""Products of powers of many bases with short signed exponents, over tables of subset products.

The bases are cut into blocks of w; each block keeps the products of all its 2^w subsets, so one lookup and one modular
product serve a block and bit (the "method of four Russians", after Lim and Lee, CRYPTO 1994). Negative exponents are
offset by a power of two, which costs one product with the inverse of all bases. Not constant in time: the exponents are
secrets of the machine that runs this, and results must be re-randomised before they leave it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gmpy2 import invert, mpz, powmod

_MAX_WIDTH = 12


@dataclass(frozen=True, slots=True)
class SubsetProducts:
    """Tables over fixed bases; made by `build`. `inverse` is the inverse of the product of all bases."""

    modulus: mpz
    count: int
    width: int
    tables: tuple[tuple[mpz, ...], ...]
    inverse: mpz

    @classmethod
    def build(cls, bases: Sequence[mpz], modulus: mpz, rows: int) -> "SubsetProducts":
        """Tables of the width that is cheapest for `rows` rows of exponent bits. The bases are units."""
        width = cheapest_width(len(bases), rows)
        tables = tuple(_subsets(bases[start : start + width], modulus) for start in range(0, len(bases), width))
        everything = mpz(1)
        for table in tables:
            everything = everything * table[-1] % modulus
        return cls(modulus, len(bases), width, tables, invert(everything, modulus))

    def product(self, exponents: Sequence[int]) -> mpz:
        """`prod_f base_f^exponents[f]`."""
        return self.shifted_product([exponents], 0)

    def shifted_product(self, columns: Sequence[Sequence[int]], shift: int) -> mpz:
        """`prod_i (prod_f base_f^columns[i][f])^(2^(i * shift))`, by Horner's rule over all bits.

        The squarings of a column's own bits are part of the shift. Raises `ValueError` where a column is wider than the
        shift, or has not one exponent a base.
        """
        if any(len(column) != self.count for column in columns):
            raise ValueError(f"there are {self.count} bases, and a column has one exponent for each")
        lowest = min(min(column) for column in columns)
        offset_bit = (-lowest - 1).bit_length() if lowest < 0 else -1
        offset = 1 << offset_bit if lowest < 0 else 0
        bits = max(1, offset_bit + 1, *((max(column) + offset).bit_length() for column in columns))
        if len(columns) > 1 and bits > shift:
            raise ValueError(f"exponents of {bits} bits overlap at a shift of {shift}")
        result, modulus = mpz(1), self.modulus
        for column in reversed(columns):
            if result != 1:
                result = powmod(result, mpz(1) << (shift - bits), modulus)
            rows = self._rows([exponent + offset for exponent in column], bits)
            for bit, indices in zip(reversed(range(bits)), rows, strict=True):
                result = result * result % modulus
                if bit == offset_bit:
                    result = result * self.inverse % modulus
                for table, index in zip(self.tables, indices, strict=True):
                    if index:
                        result = result * table[index] % modulus
        return result

    def _rows(self, exponents: Sequence[int], bits: int) -> Iterator[tuple[int, ...]]:
        """For every bit, highest first, the table index of every block."""
        pattern = f"0{bits}b"
        blocks = []
        for start in range(0, self.count, self.width):
            digits = [format(e, pattern) for e in reversed(exponents[start : start + self.width])]
            blocks.append([int("".join(row), 2) for row in zip(*digits, strict=True)])
        return zip(*blocks, strict=True)


def cheapest_width(bases: int, rows: int) -> int:
    """The block width that needs the fewest modular products for `rows` rows of bits over `bases` bases."""

    def products(width: int) -> int:
        full, rest = divmod(bases, width)
        return full * ((1 << width) + rows) + ((1 << rest) + rows if rest else 0)

    return min(range(1, _MAX_WIDTH + 1), key=products)


def _subsets(block: Sequence[mpz], modulus: mpz) -> tuple[mpz, ...]:
    """Entry i is the product of the bases at the set bits of i."""
    table = [mpz(1)]
    for base in block:
        table += [base * entry % modulus for entry in table]
    return tuple(table)
