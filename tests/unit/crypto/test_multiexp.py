from functools import reduce

import pytest
from gmpy2 import mpz
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.crypto.multiexp import SubsetProducts, cheapest_width

MODULUS = mpz(2**127 - 1)


def naive(bases: list[mpz], exponents: list[int]) -> mpz:
    return reduce(lambda x, y: x * y % MODULUS, (pow(b, e, MODULUS) for b, e in zip(bases, exponents, strict=True)))


@st.composite
def problems(draw: st.DrawFn) -> tuple[list[mpz], list[list[int]], int]:
    count = draw(st.integers(1, 25))
    low = draw(st.sampled_from([-(2**14), -129, -1, 0]))
    high = draw(st.sampled_from([0, 1, 127, 2**14]))
    column = st.lists(st.integers(low, high), min_size=count, max_size=count)
    columns = draw(st.lists(column, min_size=1, max_size=4))
    bases = draw(st.lists(st.integers(1, int(MODULUS) - 1).map(mpz), min_size=count, max_size=count))
    return bases, columns, draw(st.integers(16, 70))


@given(problems(), st.integers(1, 2000))
def test_equals_one_power_a_term(problem: tuple[list[mpz], list[list[int]], int], rows: int) -> None:
    bases, columns, shift = problem
    tables = SubsetProducts.build(bases, MODULUS, rows)
    assert tables.product(columns[0]) == naive(bases, columns[0])
    exponents = [sum(column[f] << (i * shift) for i, column in enumerate(columns)) for f in range(len(bases))]
    assert tables.shifted_product(columns, shift) == naive(bases, exponents)


@pytest.mark.parametrize("value", [2**14, -(2**14), 0, 1, -1])
def test_the_extreme_exponents_are_exact(value: int) -> None:
    bases = [mpz(3), mpz(5), mpz(7)]
    tables = SubsetProducts.build(bases, MODULUS, 45)
    for column in ([value] * 3, [value, 0, -value], [0, value, 1]):
        assert tables.shifted_product([column, column], 16) == naive(bases, [e + (e << 16) for e in column])


def test_refuses_columns_of_wrong_length_and_overlapping_shifts() -> None:
    tables = SubsetProducts.build([mpz(3), mpz(5)], MODULUS, 10)
    with pytest.raises(ValueError, match="2 bases"):
        tables.product([1])
    with pytest.raises(ValueError, match="overlap"):
        tables.shifted_product([[256, 0], [1, 1]], 8)


def test_tables_grow_with_the_work_that_pays_for_them() -> None:
    widths = [cheapest_width(64, rows) for rows in (1, 15, 240, 4000)]
    assert widths == sorted(widths)
    assert widths[0] <= 2
    assert widths[-1] >= 8
