from functools import reduce

import numpy as np
import pytest
from gmpy2 import mpz
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.crypto.multiexp import power_products, repeated_square

N = mpz((2**61 - 1) * (2**89 - 1))
SQUARE = N * N
ENDS = [2**14, 2**14 - 1, 1, 0, -1, -(2**14) + 1, -(2**14)]


def naive(bases: list[mpz], exponents: list[int]) -> mpz:
    """One power a base."""
    return reduce(lambda x, y: x * y % SQUARE, (pow(b, e, SQUARE) for b, e in zip(bases, exponents, strict=True)))


def exponents_of(rows: list[list[int]], bases: int) -> np.ndarray:
    return np.array(rows, dtype=np.int64).reshape(len(rows), bases)


units = st.integers(1, int(SQUARE) - 1).filter(lambda x: x % (2**61 - 1) and x % (2**89 - 1)).map(mpz)


@st.composite
def problems(draw: st.DrawFn) -> tuple[list[mpz], list[list[int]]]:
    bases = draw(st.lists(units, min_size=1, max_size=25))
    low, high = draw(st.sampled_from([(-(2**14), 2**14), (-129, 127), (0, 2**14), (-(2**14), -1), (-1, 1), (0, 0)]))
    row = st.lists(st.integers(low, high) | st.sampled_from([low, high]), min_size=len(bases), max_size=len(bases))
    return bases, draw(st.lists(row, max_size=5))


@settings(deadline=None)
@given(problems(), st.integers(0, 25))
def test_equals_one_power_a_base_with_any_number_of_tables(
    problem: tuple[list[mpz], list[list[int]]], blocks: int
) -> None:
    bases, rows = problem
    expected = [naive(bases, row) for row in rows]
    assert power_products(int(N), bases, exponents_of(rows, len(bases)), blocks) == expected


@pytest.mark.parametrize("first", ENDS)
@pytest.mark.parametrize("dtype", [np.int16, np.int32, np.int64])
def test_the_ends_of_the_range_are_exact_in_every_type(first: int, dtype: type) -> None:
    bases = [mpz(3), mpz(5) + N * 12345, SQUARE - 1]
    rows = [[first, second, -first] for second in ENDS]
    assert power_products(int(N), bases, np.array(rows, dtype=dtype)) == [naive(bases, row) for row in rows]


@given(st.lists(st.integers(-(2**40), 2**40), min_size=4, max_size=4))
def test_longer_exponents_are_exact_too(row: list[int]) -> None:
    bases = [mpz(3), mpz(5), mpz(7) + N, SQUARE - 2]
    assert power_products(int(N), bases, exponents_of([row], 4)) == [naive(bases, row)]


def test_the_powers_of_one_base_repeated_are_powers_of_its_sum() -> None:
    base = mpz(2) + 99 * N
    [product] = power_products(int(N), [base] * 30, exponents_of([list(range(-15, 15))], 30))
    assert product == pow(base, -15, SQUARE)


def test_a_base_of_slope_zero_and_the_unit_are_bases_like_others() -> None:
    assert power_products(int(N), [mpz(1), mpz(7)], exponents_of([[5, 0], [-5, 2], [0, 0]], 2)) == [1, 49, 1]


def test_nothing_to_compute_gives_nothing() -> None:
    assert power_products(int(N), [mpz(3)], exponents_of([], 1)) == []
    assert power_products(int(N), [], np.zeros((2, 0), dtype=np.int64)) == [1, 1]


@given(st.integers(0, int(SQUARE) - 1).map(mpz), st.integers(0, 90))
def test_squaring_again_and_again_is_a_power_of_two(x: mpz, times: int) -> None:
    assert repeated_square(int(N), x, times) == pow(x, 2**times, SQUARE)


@pytest.mark.parametrize("shape", [(1, 1), (1, 3), (2,)])
def test_refuses_rows_of_wrong_length(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="2 bases"):
        power_products(int(N), [mpz(3), mpz(5)], np.ones(shape, dtype=np.int64))


def test_a_base_that_is_no_unit_is_not_computed_with() -> None:
    with pytest.raises(ZeroDivisionError):
        power_products(int(N), [mpz(3), mpz(2**61 - 1)], exponents_of([[1, 1]], 2))
