"""Jobs for the tests: layouts, weights and statistics, drawn by hypothesis or from a key stream."""

from dataclasses import dataclass

from hypothesis import strategies as st

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.prf import KeyStream

Matrix = list[list[int]]


@dataclass(frozen=True)
class Owner:
    A: Matrix
    B: Matrix


def matrices(rows: int, columns: int, bound: int) -> st.SearchStrategy[Matrix]:
    value = st.integers(-bound, bound) | st.sampled_from([-bound, 0, bound])
    return st.lists(st.lists(value, min_size=columns, max_size=columns), min_size=rows, max_size=rows)


def owners(layout: LaneLayout) -> st.SearchStrategy[Owner]:
    d, K = layout.features, layout.outputs
    return st.builds(Owner, matrices(d, d, 2**14), matrices(K, d, 2**38))


def layouts(key_bits: int, group_size: int = 3) -> st.SearchStrategy[LaneLayout]:
    sizes = st.tuples(st.integers(1, 4), st.integers(1, 9), st.integers(0, 3))
    return sizes.map(lambda s: LaneLayout.derive(key_bits, s[0], s[1], group_size, s[2]))


def random_matrix(stream: KeyStream, rows: int, columns: int, bound: int) -> Matrix:
    return [[u % (2 * bound + 1) - bound for u in stream.read_integers(columns, 8)] for _ in range(rows)]


def random_owner(stream: KeyStream, layout: LaneLayout) -> Owner:
    d, K = layout.features, layout.outputs
    return Owner(random_matrix(stream, d, d, 2**14), random_matrix(stream, K, d, 2**38))
