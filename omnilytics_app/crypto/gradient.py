"""The gradient of a linear head under encryption: `W A - B` from ciphertexts of W and plaintext statistics.

Shapes: W and B are K x d, A is d x d, all integers at their fixed-point scales (docs/protocol.md). A model is one
ciphertext a feature with K lanes; a gradient is T ciphertexts with the lanes of several features each. The encrypted
gradient is linear arithmetic on checked ciphertexts; it is deterministic and must be masked and re-randomised before it
leaves its owner.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gmpy2 import mpz

from omnilytics_app.crypto.lanes import GRADIENT_FRACTION_BITS, STATISTIC_FRACTION_BITS, LaneLayout, decode, encode
from omnilytics_app.crypto.multiexp import SubsetProducts
from omnilytics_app.crypto.paillier import add_plain

Matrix = Sequence[Sequence[int]]
"""Rows of integers."""

_EXPONENT_BITS = STATISTIC_FRACTION_BITS + 1


@dataclass(frozen=True, slots=True)
class DecodedGradient:
    """A K x d gradient at scale 2^38; `in_range` is False when some value cannot come from honest owners."""

    values: tuple[tuple[int, ...], ...]
    in_range: bool


def model_plaintexts(layout: LaneLayout, W: Matrix) -> list[int]:
    """The d signed plaintexts of a K x d model at scale 2^24.

    Raises `ValueError` for a weight beyond the job's bound.
    """
    _require_shape(W, layout.outputs, layout.features, layout.weight_bound, "weights")
    return [encode(column, layout.lane_bits) for column in zip(*W, strict=True)]


def encrypted_gradient_block(
    n: int, model: Sequence[mpz], A_columns: Matrix, B_columns: Matrix, layout: LaneLayout
) -> list[mpz]:
    """Gradient ciphertexts of consecutive features, packed.

    `model` is all d model ciphertexts, already checked. `A_columns` and `B_columns` are the columns (d and K integers
    each) of the features wanted, starting at the first feature of a gradient ciphertext (`layout.features_of`). Tables
    are built once a call, so a few ciphertexts a call are better than one. Raises `ValueError` for wrong shapes or
    sizes.
    """
    _require_shape([model], 1, layout.features, n * n, "model ciphertexts")
    _require_shape(A_columns, len(A_columns), layout.features, 1 << STATISTIC_FRACTION_BITS, "columns of A")
    _require_shape(B_columns, len(A_columns), layout.outputs, 1 << GRADIENT_FRACTION_BITS, "columns of B")
    tables = SubsetProducts.build(model, mpz(n) ** 2, _EXPONENT_BITS * len(A_columns))
    step, shift = layout.features_per_ciphertext, layout.outputs * layout.lane_bits
    block = []
    for start in range(0, len(A_columns), step):
        product = tables.shifted_product(A_columns[start : start + step], shift)
        constants = [int(value) for column in B_columns[start : start + step] for value in column]
        block.append(add_plain(n, product, -encode(constants, layout.lane_bits)))
    return block


def gradient_reference(W: Matrix, A: Matrix, B: Matrix) -> tuple[tuple[int, ...], ...]:
    """`W A - B` on integers in the clear: what the encrypted gradient must equal exactly."""
    columns = list(zip(*A, strict=True))
    return tuple(
        tuple(
            sum(w * a for w, a in zip(row, column, strict=True)) - b for column, b in zip(columns, targets, strict=True)
        )
        for row, targets in zip(W, B, strict=True)
    )


def decode_gradient(layout: LaneLayout, n: int, plaintexts: Sequence[int], bound: int) -> DecodedGradient:
    """The K x d gradient in the T plaintexts of a sum.

    `bound` is the largest honest magnitude, `layout.gradient_bound` for a group.
    """
    if len(plaintexts) != layout.gradient_ciphertexts:
        raise ValueError(f"a gradient has {layout.gradient_ciphertexts} plaintexts, not {len(plaintexts)}")
    columns: list[tuple[int, ...]] = []
    in_range = True
    for index, plaintext in enumerate(plaintexts):
        decoded = decode(plaintext, n, layout.lanes, layout.lane_bits, bound)
        used = len(layout.features_of(index)) * layout.outputs
        in_range &= decoded.in_range and not any(decoded.values[used:])
        columns += [decoded.values[i : i + layout.outputs] for i in range(0, used, layout.outputs)]
    return DecodedGradient(tuple(zip(*columns, strict=True)), in_range)


def _require_shape(matrix: Matrix, rows: int, columns: int, bound: int, name: str) -> None:
    if len(matrix) != rows or any(len(row) != columns for row in matrix):
        raise ValueError(f"{name}: expected {rows} x {columns}")
    if any(abs(value) > bound for row in matrix for value in row):
        raise ValueError(f"{name}: a value is beyond the bound of the lanes")
