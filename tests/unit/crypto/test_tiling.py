"""How work is cut: everything once, within the time of a task, for all workers, at the least cost that was tried."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.crypto.tiling import (
    MAX_WIDTH,
    TASK_S,
    TILE_S,
    best_blocks,
    cut_by_time,
    cut_evenly,
    key_holder_s,
    nth_power_s,
    plan_tiles,
    short_product_s,
    table_entries,
    tile_cost,
)

BITS = 15


@given(st.integers(1, 400), st.data())
def test_even_pieces_follow_each_other_and_differ_by_one_at_most(count: int, data: st.DataObject) -> None:
    pieces = cut_evenly(count, data.draw(st.integers(1, count)))
    assert list(itertools.chain(*pieces)) == list(range(count))
    assert 0 < min(map(len, pieces)) <= max(map(len, pieces)) <= min(map(len, pieces)) + 1


@given(st.integers(0, 2000), st.floats(1e-5, 2.0), st.integers(1, 8))
def test_tasks_are_short_enough_and_leave_no_worker_idle(count: int, item_s: float, workers: int) -> None:
    pieces = cut_by_time(count, item_s, workers)
    assert list(itertools.chain(*pieces)) == list(range(count))
    assert all(len(piece) == 1 or len(piece) * item_s <= TASK_S for piece in pieces)
    assert len(pieces) >= min(workers, count)


@given(st.integers(1, 120), st.data())
def test_tables_hold_every_subset_of_their_block(bases: int, data: st.DataObject) -> None:
    blocks = data.draw(st.integers(-(-bases // 10), bases))
    assert table_entries(bases, blocks) == sum(2 ** len(block) for block in cut_evenly(bases, blocks))


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 1000), st.integers(1, 1000), st.sampled_from([512, 2048, 3072]), st.integers(1, 8))
def test_tiles_cover_the_matrix_once_within_the_time_of_a_task(
    bases: int, outputs: int, key_bits: int, workers: int
) -> None:
    tiling = plan_tiles(bases, outputs, BITS, key_bits, workers)
    assert list(itertools.chain(*tiling.bases)) == list(range(bases))
    assert list(itertools.chain(*tiling.outputs)) == list(range(outputs))
    assert len(tiling.tiles()) == len(tiling.bases) * len(tiling.outputs)
    for outs, ins in tiling.tiles():
        blocks = min(tiling.blocks, len(ins))
        assert tile_cost(len(ins), len(outs), BITS, blocks) * short_product_s(key_bits) <= TILE_S
        assert -(-len(ins) // blocks) <= MAX_WIDTH


@pytest.mark.parametrize("key_bits", [2048, 3072])
@pytest.mark.parametrize("features", [65, 256, 785])
def test_the_chosen_tiling_beats_every_simple_one(key_bits: int, features: int) -> None:
    def finished(rows: int, columns: int, blocks: int) -> float:
        height, width = -(-features // rows), -(-features // columns)
        cost = tile_cost(height, width, BITS, blocks)
        return cost * -(-rows * columns // 2) if cost * short_product_s(key_bits) <= TILE_S else float("inf")

    tiling = plan_tiles(features, features, BITS, key_bits, 2)
    chosen = finished(len(tiling.bases), len(tiling.outputs), tiling.blocks)
    squares = [finished(s, s, -(-features // s // 8)) for s in range(1, features + 1)]
    strips = [finished(1, s, -(-features // 6)) for s in range(1, features + 1)]
    assert chosen <= min(*squares, *strips)


def test_two_workers_share_what_one_could_do_in_a_task() -> None:
    assert len(plan_tiles(65, 65, BITS, 2048, 1).tiles()) == 1
    assert len(plan_tiles(65, 65, BITS, 2048, 2).tiles()) == 2


@pytest.mark.parametrize("bases", [1, 7, 65, 300])
def test_tables_grow_with_the_work_that_pays_for_them(bases: int) -> None:
    blocks = [best_blocks(bases, outputs, BITS) for outputs in (1, 10, 100, 1000)]
    assert blocks == sorted(blocks, reverse=True)
    for outputs, chosen in zip((1, 10, 100, 1000), blocks, strict=True):
        least = min(tile_cost(bases, outputs, BITS, b) for b in {-(-bases // w) for w in range(1, MAX_WIDTH + 1)})
        assert tile_cost(bases, outputs, BITS, chosen) == least


def test_longer_keys_take_longer() -> None:
    for time_of in (short_product_s, nth_power_s, key_holder_s):
        assert time_of(1024) < time_of(2048) < time_of(3072)
