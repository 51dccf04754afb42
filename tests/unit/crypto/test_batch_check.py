"""What a cluster computed passes if it is right, and where a plaintext is wrong does not pass."""

from collections.abc import Callable

import numpy as np
import pytest
from gmpy2 import mpz
from hypothesis import given
from hypothesis import strategies as st
from phe import PaillierPrivateKey

from omnilytics_app.crypto.batch_check import check_packing, check_products
from omnilytics_app.crypto.gradient import pack_columns
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.multiexp import power_products
from omnilytics_app.crypto.paillier import CrtKey, decrypt, fresh_randomisers
from omnilytics_app.errors import WrongResult

P, Q = mpz(2) ** 521 - 1, mpz(2) ** 607 - 1
N = P * Q
SQUARE = N**2
LAYOUT = LaneLayout.derive(1128, 3, 16, 3, 3)
BASES = fresh_randomisers(N, 7)
EXPONENTS = np.array([[(-1) ** (i + j) * (2**14 - 31 * i - j) for j in range(7)] for i in range(5)], dtype=np.int16)
PRODUCTS = power_products(N, BASES, EXPONENTS)
COLUMNS = fresh_randomisers(N, LAYOUT.features)
CONSTANTS = [-(3**40) * (t + 1) for t in range(LAYOUT.gradient_ciphertexts)]
PACKED = pack_columns(N, COLUMNS, CONSTANTS, LAYOUT)

Wrong = Callable[[list[mpz]], list[mpz]]


def times(factor: mpz) -> Wrong:
    return lambda right: [right[0] * factor % SQUARE, *right[1:]]


WRONG: dict[str, Wrong] = {
    "one more": times(1 + N),
    "one less, in the last": lambda right: [*right[:-1], right[-1] * (1 - N) % SQUARE],
    "what cancels in the plain product": lambda right: [
        right[0] * (1 + N) % SQUARE,
        right[1] * (1 - N) % SQUARE,
        *right[2:],
    ],
    "an error that only who knows the factors can make": times(1 + N * Q),
    "another's": lambda right: [right[1], right[0], *right[2:]],
    "all ones": lambda right: [mpz(1)] * len(right),
    "a multiple of n": lambda right: [N, *right[1:]],
    "a multiple of one prime": lambda right: [P, *right[1:]],
    "zero": lambda right: [mpz(0), *right[1:]],
    "n squared too much": lambda right: [right[0] + SQUARE, *right[1:]],
    "negative": lambda right: [right[0] - SQUARE, *right[1:]],
    "too few": lambda right: right[1:],
    "too many": lambda right: [*right, mpz(1)],
    "none": lambda _: [],
}


def test_layout_has_several_ciphertexts_and_a_last_one_with_gaps() -> None:
    assert LAYOUT.gradient_ciphertexts > 2
    assert LAYOUT.features % LAYOUT.features_per_ciphertext


@given(
    st.lists(st.lists(st.integers(-(2**14), 2**14), min_size=4, max_size=4), max_size=6),
    st.lists(st.integers(2, 10**9), min_size=4, max_size=4),
)
def test_right_products_pass(rows: list[list[int]], bases: list[int]) -> None:
    exponents = np.array(rows, dtype=np.int16).reshape(len(rows), 4)
    units = [mpz(b) for b in bases]
    check_products(N, units, exponents, power_products(N, units, exponents))


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_product_is_refused(name: str) -> None:
    check_products(N, BASES, EXPONENTS, PRODUCTS)
    with pytest.raises(WrongResult):
        check_products(N, BASES, EXPONENTS, WRONG[name](PRODUCTS))


def test_exponents_of_the_widest_job_leave_room_for_the_check() -> None:
    widest = np.full((1024, 2), -(2**14), dtype=np.int16)
    products = power_products(N, BASES[:2], widest)
    check_products(N, BASES[:2], widest, products)
    with pytest.raises(WrongResult):
        check_products(N, BASES[:2], widest, WRONG["one more"](products))


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_packing_is_refused(name: str) -> None:
    check_packing(N, COLUMNS, CONSTANTS, LAYOUT, PACKED)
    with pytest.raises(WrongResult):
        check_packing(N, COLUMNS, CONSTANTS, LAYOUT, WRONG[name](PACKED))


def test_constants_are_part_of_what_is_checked() -> None:
    with pytest.raises(WrongResult):
        check_packing(N, COLUMNS, [CONSTANTS[0] + 1, *CONSTANTS[1:]], LAYOUT, PACKED)


def test_a_single_ciphertext_is_checked_as_well() -> None:
    layout = LaneLayout.derive(1128, 3, 1, 3, 3)
    check_packing(N, COLUMNS[:1], [5], layout, pack_columns(N, COLUMNS[:1], [5], layout))
    with pytest.raises(WrongResult):
        check_packing(N, COLUMNS[:1], [5], layout, pack_columns(N, COLUMNS[:1], [6], layout))


def test_what_passes_by_luck_has_the_right_plaintext(key512: PaillierPrivateKey) -> None:
    """An element of small order passes half of the time: it is an n-th residue, and nothing is wrong under it."""
    key = CrtKey.of(key512)
    n = key.n
    bases = fresh_randomisers(n, 3)
    exponents = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int16)
    right = power_products(n, bases, exponents)
    turned = [(n**2 - right[0]), right[1]]
    passed = 0
    for _ in range(40):
        try:
            check_products(n, bases, exponents, turned)
        except WrongResult:
            continue
        passed += 1
    assert 0 < passed < 40
    assert [decrypt(key, c) for c in turned] == [decrypt(key, c) for c in right]
