"""Tasks of an encrypted gradient: the owner's statistics are cut once a round, multiplied tile by tile, then packed.

All are pure. `multiply_tile` and `pack_part` take public values and pieces of the owner's own statistics, and may run
wherever the owner's statistics may be: also on a cluster of its own, whose answers `check_tile` and `check_part` judge.
`cut_statistics` is given all statistics and their digest and runs on this machine, as do the randomisers and masks that
follow (`owner_tasks`): what a packed gradient holds is not hidden before those are in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from gmpy2 import mpz
from numpy.typing import NDArray

from omnilytics_app.crypto.batch_check import check_packing, check_products
from omnilytics_app.crypto.gradient import (
    constant_plaintexts,
    merge_tiles,
    pack_columns,
    plan_gradient,
    tile_exponents,
)
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.multiexp import power_products
from omnilytics_app.crypto.tiling import Tiling
from omnilytics_app.learning.statistics import Statistics, require_unchanged
from omnilytics_app.workers.exposure import Shape, public_task, secret_task, trusted_task


@dataclass(frozen=True, slots=True)
class CutStatistics:
    """An owner's statistics as the tasks take them: exponents tile by tile, and the plaintexts of -B."""

    tiling: Tiling
    exponents: list[NDArray[np.int16]]
    constants: list[int]


@dataclass(frozen=True, slots=True)
class Tile:
    """Some ciphertexts of a model, and the powers that some columns of a gradient need of them."""

    bases: Sequence[mpz]
    exponents: NDArray[np.int16]
    blocks: int


@dataclass(frozen=True, slots=True)
class Part:
    """What was computed of some ciphertexts' columns, slice of bases by slice of bases, and what is added to them."""

    slices: Sequence[Sequence[mpz]]
    constants: Sequence[int]


@secret_task
def cut_statistics(statistics: bytes, digest: bytes, layout: LaneLayout, workers: int) -> CutStatistics:
    """The pieces of an owner's statistics; raises `StatisticsChanged` unless they are those frozen on joining."""
    frozen = Statistics.from_bytes(statistics)
    require_unchanged(frozen, digest)
    tiling = plan_gradient(layout, workers)
    return CutStatistics(tiling, tile_exponents(frozen.A, tiling, layout), constant_plaintexts(frozen.B, layout))


@trusted_task
def check_tile(products: Sequence[mpz], tile: Tile, n: int) -> None:
    """Accept a tile's share of its columns; raises `WrongResult`."""
    check_products(n, tile.bases, tile.exponents, products)


@trusted_task
def check_part(packed: Sequence[mpz], part: Part, n: int, layout: LaneLayout) -> None:
    """Accept ciphertexts of the gradient; raises `WrongResult`."""
    check_packing(n, merge_tiles(n, part.slices), part.constants, layout, packed)


def shape_of_tile(tile: Tile, n: int) -> Shape:
    """Of a tile's share."""
    return Shape(len(tile.exponents), 2 * n.bit_length() // 8)


def shape_of_part(part: Part, n: int, layout: LaneLayout) -> Shape:
    """Of some ciphertexts of the gradient."""
    return Shape(len(part.constants), 2 * n.bit_length() // 8)


@public_task(check_tile, shape_of_tile, Tile)
def multiply_tile(tile: Tile, n: int) -> list[mpz]:
    """A tile's share of its columns."""
    return power_products(n, tile.bases, tile.exponents, tile.blocks)


@public_task(check_part, shape_of_part, Part, LaneLayout)
def pack_part(part: Part, n: int, layout: LaneLayout) -> list[mpz]:
    """Ciphertexts of the gradient, neither masked nor re-randomised."""
    return pack_columns(n, merge_tiles(n, part.slices), part.constants, layout)
