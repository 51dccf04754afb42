"""An owner's encrypted gradient from its frozen statistics and a model, spread over the workers."""

from collections.abc import Sequence

from gmpy2 import mpz

from omnilytics_app.crypto.gradient import packing_s
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.tiling import cut_by_time
from omnilytics_app.workers.gradient_tasks import CutStatistics, Part, Tile, cut_statistics, multiply_tile, pack_part
from omnilytics_app.workers.pool import Report, WorkerPool


async def encrypted_gradient(
    pool: WorkerPool,
    model: Sequence[mpz],
    frozen: tuple[bytes, bytes],
    n: int,
    layout: LaneLayout,
    watch: tuple[str, Report | None],
) -> list[mpz]:
    """The T ciphertexts of a gradient, neither masked nor re-randomised.

    `model` is checked, `frozen` the statistics and the digest they had on joining, `watch` what the work is called and
    who hears of it. Raises `StatisticsChanged` before anything is computed from statistics that are others.
    """
    cut = await pool.run(cut_statistics, *frozen, layout, pool.workers)
    products = await multiply_tiles(pool, model, cut, n, watch)
    return await pack_gradient(pool, products, cut, n, layout)


async def multiply_tiles(
    pool: WorkerPool, model: Sequence[mpz], cut: CutStatistics, n: int, watch: tuple[str, Report | None]
) -> list[list[mpz]]:
    """The products of every tile, in the order of the tiling."""
    label, report = watch
    places = zip(cut.tiling.tiles(), cut.exponents, strict=True)
    tiles = [Tile(model[bases.start : bases.stop], e, cut.tiling.blocks) for (_, bases), e in places]
    return await pool.map(label, multiply_tile, tiles, report, n)


async def pack_gradient(
    pool: WorkerPool, products: Sequence[Sequence[mpz]], cut: CutStatistics, n: int, layout: LaneLayout
) -> list[mpz]:
    """The gradient from its tiles, those of the same outputs one after another."""
    height, step = len(cut.tiling.bases), layout.features_per_ciphertext
    slices = [[c for piece in products[start::height] for c in piece] for start in range(height)]
    parts = [
        Part([row[t.start * step : t.stop * step] for row in slices], cut.constants[t.start : t.stop])
        for t in cut_by_time(layout.gradient_ciphertexts, packing_s(layout, height), pool.workers)
    ]
    return [c for part in await pool.map("Packing the gradient", pack_part, parts, None, n, layout) for c in part]
