"""The gradient of a linear head under encryption: `W A - B` from ciphertexts of W and plaintext statistics.

Shapes: W and B are K x d, A is d x d, all integers at their fixed-point scales (docs/protocol.md). A model is one
ciphertext a feature with K lanes; a gradient is T ciphertexts with the lanes of several features each. It is computed
in two steps: a ciphertext a feature, the product of the model's ciphertexts to the powers of a column of A, in tiles
(`tiling`); then the packing of these columns. The encrypted gradient is linear arithmetic on checked ciphertexts; it is
deterministic, whatever the tiling, and must be masked and re-randomised before it leaves its owner.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from gmpy2 import mpz
from numpy.typing import NDArray

from omnilytics_app.crypto.lanes import GRADIENT_FRACTION_BITS, STATISTIC_FRACTION_BITS, LaneLayout, decode
from omnilytics_app.crypto.multiexp import power_products, repeated_square
from omnilytics_app.crypto.paillier import add_ciphertexts, add_plain
from omnilytics_app.crypto.tiling import PRODUCT, SQUARING, Tiling, plan_tiles, short_product_s

Matrix = Sequence[Sequence[int]]
"""Rows of integers."""
Statistic = NDArray[np.signedinteger]
"""A (d x d) or B (K x d) as integers."""

EXPONENT_BITS = STATISTIC_FRACTION_BITS + 1
"""Bits of an entry of A with its sign."""


@dataclass(frozen=True, slots=True)
class DecodedGradient:
    """A K x d gradient at scale 2^38; `in_range` is False when some value cannot come from honest owners."""

    values: tuple[tuple[int, ...], ...]
    in_range: bool


def model_plaintexts(layout: LaneLayout, W: Matrix, features: range | None = None) -> list[int]:
    """The signed plaintexts of a K x d model at scale 2^24: of all d features, or of some.

    Raises `ValueError` for a weight beyond the job's bound.
    """
    if len(W) != layout.outputs or any(len(row) != layout.features for row in W):
        raise ValueError(f"weights: expected {layout.outputs} x {layout.features}")
    chosen = range(layout.features) if features is None else features
    columns = [[row[feature] for row in W] for feature in chosen]
    if any(abs(weight) > layout.weight_bound for column in columns for weight in column):
        raise ValueError("weights: a value is beyond the bound of the lanes")
    return [layout.plaintext([column]) for column in columns]


def plan_gradient(layout: LaneLayout, workers: int) -> Tiling:
    """How the columns of a gradient are cut into tiles for so many workers."""
    return plan_tiles(layout.features, layout.features, EXPONENT_BITS, layout.key_bits, workers)


def tile_exponents(A: Statistic, tiling: Tiling, layout: LaneLayout) -> list[NDArray[np.int16]]:
    """The exponents of every tile, outputs x bases, in the order of `Tiling.tiles`.

    Raises `ValueError` where A has another shape than the job's or an entry beyond its bound.
    """
    _require_array(A, (layout.features, layout.features), 1 << STATISTIC_FRACTION_BITS, "A")
    return [np.ascontiguousarray(A[_slice(bases), _slice(outputs)].T, np.int16) for outputs, bases in tiling.tiles()]


def constant_plaintexts(B: Statistic, layout: LaneLayout) -> list[int]:
    """The T signed plaintexts of -B, lane by lane as in a gradient; raises `ValueError` as for `tile_exponents`."""
    _require_array(B, (layout.outputs, layout.features), 1 << GRADIENT_FRACTION_BITS, "B")
    features = (-B.T.astype(np.int64)).tolist()
    return [layout.plaintext([features[f] for f in layout.features_of(t)]) for t in range(layout.gradient_ciphertexts)]


def merge_tiles(n: int, tiles: Sequence[Sequence[mpz]]) -> list[mpz]:
    """The columns of some features from the tiles of all their bases: the gradient without B, not packed."""
    return add_ciphertexts(n, tiles)


def pack_columns(n: int, columns: Sequence[mpz], constants: Sequence[int], layout: LaneLayout) -> list[mpz]:
    """Gradient ciphertexts from the columns of their features, each shifted by as many lanes as its place says.

    The columns begin at the first feature of a ciphertext; `constants` are plaintexts to add, one a ciphertext.
    """
    square, step = mpz(n) ** 2, layout.features_per_ciphertext
    packed = []
    for start, constant in zip(range(0, len(columns), step), constants, strict=True):
        *rest, product = columns[start : start + step]
        for column in reversed(rest):
            product = repeated_square(n, product, layout.lane_bits) * column % square
        packed.append(add_plain(n, product, constant))
    return packed


def packing_s(layout: LaneLayout, slices: int) -> float:
    """How long a gradient ciphertext takes from the tiles of so many slices of bases."""
    features = layout.features_per_ciphertext
    squarings = (features - 1) * layout.lane_bits * SQUARING
    products = (features * (slices + 1) + 1) * PRODUCT
    return (squarings + products) * short_product_s(layout.key_bits)


def encrypted_gradient(
    n: int, model: Sequence[mpz], A: Statistic, B: Statistic, layout: LaneLayout, tiling: Tiling | None = None
) -> list[mpz]:
    """The T ciphertexts of a gradient, all in this process; `model` is all d model ciphertexts, already checked.

    What the tasks of an owner do one by one. Raises `ValueError` for wrong shapes or sizes.
    """
    if len(model) != layout.model_ciphertexts:
        raise ValueError(f"model ciphertexts: expected {layout.model_ciphertexts}, got {len(model)}")
    tiling = tiling or plan_gradient(layout, 1)
    constants = constant_plaintexts(B, layout)
    exponents = zip(tiling.tiles(), tile_exponents(A, tiling, layout), strict=True)
    tiles = [power_products(n, model[_slice(bases)], e, tiling.blocks) for (_, bases), e in exponents]
    height = len(tiling.bases)
    rows = [tiles[start : start + height] for start in range(0, len(tiles), height)]
    return pack_columns(n, [c for row in rows for c in merge_tiles(n, row)], constants, layout)


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
        places = range(layout.features_per_ciphertext)
        features = [decoded.values[layout.lanes_of(place)] for place in places]
        used = len(layout.features_of(index))
        in_range &= decoded.in_range and not any(any(missing) for missing in features[used:])
        columns += features[:used]
    return DecodedGradient(tuple(zip(*columns, strict=True)), in_range)


def _slice(indices: range) -> slice:
    return slice(indices.start, indices.stop)


def _require_array(matrix: Statistic, shape: tuple[int, int], bound: int, name: str) -> None:
    if matrix.shape != shape:
        raise ValueError(f"{name}: expected {shape[0]} x {shape[1]}, got {' x '.join(map(str, matrix.shape))}")
    if not -bound <= int(matrix.min()) <= int(matrix.max()) <= bound:
        raise ValueError(f"{name}: a value is beyond the bound of the lanes")
