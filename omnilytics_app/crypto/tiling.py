"""How long the steps of the engine take, and how work is cut into tasks by it. A pure function of public sizes.

A task should take `TASK_S` on one core: below the 200 ms after which progress and cancellation would stall, with room
for a slower machine. The times are those of GMP on a desktop processor; only their ratios decide how work is cut, and a
wrong time makes tasks longer or shorter, never a result different.

A product of powers of many bases for many outputs is cut in two directions. A tile is some bases times some outputs:
its tables are made once for its outputs, its squarings are shared by its bases. Tiles of the same outputs are
multiplied together afterwards. Costs are counted in short products, that of a number modulo n^2 and one modulo n.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

TASK_S = 0.13
TILE_S = 0.155
"""Of tiles, whose cost is known more exactly and falls with their size."""
MAX_WIDTH = 12
"""Bases a table may cover: 2^12 entries."""

PRODUCT = 1.8
"""A product of two numbers modulo n^2, a squaring too."""
SQUARING = 1.35
"""A squaring among others, modulo n."""
ENTRY = 2.2
"""A table entry: three products modulo n, and what Python does around them."""
BASE = 3.0
"""Bringing a base into factored form."""
MOVE = 0.5
"""Sending a ciphertext to a task or back."""

_REFERENCE_BITS = 2048
_SHORT_PRODUCT_S = 3.3e-6
_PRODUCT_EXPONENT = 1.45
_NTH_POWER_S = 10.7e-3
_NTH_POWER_EXPONENT = 2.8
_KEY_HOLDER_S = 3.3e-3
_KEY_HOLDER_EXPONENT = 3.1


def short_product_s(key_bits: int) -> float:
    """A product modulo n^2 with a number below n."""
    return _SHORT_PRODUCT_S * math.pow(key_bits / _REFERENCE_BITS, _PRODUCT_EXPONENT)


def nth_power_s(key_bits: int) -> float:
    """An n-th power modulo n^2 without the factors of n."""
    return _NTH_POWER_S * math.pow(key_bits / _REFERENCE_BITS, _NTH_POWER_EXPONENT)


def key_holder_s(key_bits: int) -> float:
    """An encryption, a decryption or an opening with the factors of n."""
    return _KEY_HOLDER_S * math.pow(key_bits / _REFERENCE_BITS, _KEY_HOLDER_EXPONENT)


def cut_evenly(count: int, pieces: int) -> list[range]:
    """`range(count)` in so many pieces, none empty, whose lengths differ by one at most, the longer ones first."""
    size, longer = divmod(count, pieces)
    bounds = [piece * size + min(piece, longer) for piece in range(pieces + 1)]
    return [range(start, stop) for start, stop in pairwise(bounds)]


def cut_by_time(count: int, item_s: float, workers: int = 1) -> list[range]:
    """`range(count)` in tasks of equal items that take so long each: no longer than `TASK_S`, no idle worker."""
    if not count:
        return []
    shortest = -(-count // max(1, int(TASK_S / item_s)))
    return cut_evenly(count, max(shortest, min(workers, count)))


@dataclass(frozen=True, slots=True)
class Tiling:
    """Slices of the bases and of the outputs, and the number of tables a tile has."""

    bases: tuple[range, ...]
    outputs: tuple[range, ...]
    blocks: int

    def tiles(self) -> list[tuple[range, range]]:
        """Outputs and bases of every tile, the tiles of the same outputs one after another."""
        return [(outputs, bases) for outputs in self.outputs for bases in self.bases]


def table_entries(bases: int, blocks: int) -> int:
    """The entries of all tables where the bases are cut evenly into blocks."""
    size, longer = divmod(bases, blocks)
    return ((blocks - longer) << size) + (longer << size + 1)


def tile_cost(bases: int, outputs: int, bits: int, blocks: int) -> float:
    """Short products that a tile costs, for exponents of so many bits."""
    tables = bases * (BASE + MOVE) + table_entries(bases, blocks) * ENTRY
    return tables + outputs * (bits * blocks + bits * PRODUCT + MOVE)


def best_blocks(bases: int, outputs: int, bits: int) -> int:
    """The number of tables with which a tile costs least."""
    fewest = -(-bases // MAX_WIDTH)
    candidates = sorted({max(fewest, -(-bases // width)) for width in range(1, MAX_WIDTH + 1)})
    return min(candidates, key=lambda blocks: tile_cost(bases, outputs, bits, blocks))


@lru_cache(maxsize=8)
def plan_tiles(bases: int, outputs: int, bits: int, key_bits: int, workers: int) -> Tiling:
    """The tiling that so many workers finish first, of tiles that take at most `TILE_S` where one can.

    It is the same in every round of a job, so that it is remembered.
    """
    limit = TILE_S / short_product_s(key_bits)
    plans = []
    for rows in _slice_counts(bases):
        for columns in _slice_counts(outputs):
            height, width = -(-bases // rows), -(-outputs // columns)
            blocks = best_blocks(height, width, bits)
            cost = tile_cost(height, width, bits, blocks)
            if cost <= limit or height == width == 1:
                merging = rows * outputs * (PRODUCT + MOVE) / workers
                plans.append((-(-rows * columns // workers) * cost + merging, rows, columns, blocks))
    _, rows, columns, blocks = min(plans)
    return Tiling(tuple(cut_evenly(bases, rows)), tuple(cut_evenly(outputs, columns)), blocks)


def _slice_counts(count: int) -> Sequence[int]:
    """Numbers of slices worth trying: all small ones, then steps of a fifth, up to one each."""
    counts = [1]
    while counts[-1] < count:
        counts.append(min(count, max(counts[-1] + 1, counts[-1] * 6 // 5)))
    return counts
