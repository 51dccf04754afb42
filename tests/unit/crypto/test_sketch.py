from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from phe import PaillierPrivateKey

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.paillier import decrypt, encrypt
from omnilytics_app.crypto.sketch import group_sketches, round_seed, sketch_coefficients, sketch_difference


def test_seed_and_coefficients_match_the_vector(vectors: Callable[[str], dict[str, Any]], scope: JobScope) -> None:
    audit = vectors("audit")
    vector = audit["sketch"]
    seed = round_seed(scope, audit["round"], bytes.fromhex(vector["seed_hash"]), bytes.fromhex(vector["probe_seed"]))
    assert seed.hex() == vector["seed"]
    assert [list(row) for row in sketch_coefficients(seed, 40)] == vector["coefficients"]


@given(st.binary(min_size=32, max_size=32), st.integers(1, 100), st.integers(1, 100))
def test_coefficients_are_bytes_with_a_sign_and_extend_each_other(seed: bytes, count: int, more: int) -> None:
    short, long = sketch_coefficients(seed, count), sketch_coefficients(seed, count + more)
    assert len(short) == 3
    assert all(-128 <= e <= 127 for row in long for e in row)
    assert tuple(row[:count] for row in long) == short


def test_both_secrets_of_the_seed_count(scope: JobScope) -> None:
    a, b = bytes(32), bytes([1]) * 32
    assert len({round_seed(scope, r, x, y) for r in (1, 2) for x in (a, b) for y in (a, b)}) == 8


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_a_sketch_is_the_combination_of_the_groups_sum(key512: PaillierPrivateKey, data: st.DataObject) -> None:
    n = key512.public_key.n
    members, count = data.draw(st.integers(1, 4)), data.draw(st.integers(1, 40))
    row = st.lists(st.integers(0, n - 1), min_size=count, max_size=count)
    plaintexts = data.draw(st.lists(row, min_size=members, max_size=members))
    coefficients = sketch_coefficients(data.draw(st.binary(min_size=32, max_size=32)), count)
    sketches = group_sketches(n, [[encrypt(key512, m) for m in row] for row in plaintexts], coefficients)
    sums = [sum(column) for column in zip(*plaintexts, strict=True)]
    expected = [sum(e * s for e, s in zip(row, sums, strict=True)) % n for row in coefficients]
    assert [decrypt(key512, s) for s in sketches] == expected


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 2**500)] * 2), min_size=1, max_size=4))
def test_a_difference_decrypts_to_the_difference(key512: PaillierPrivateKey, pairs: list[tuple[int, int]]) -> None:
    n = key512.public_key.n
    first, second = ([encrypt(key512, pair[side]) for pair in pairs] for side in (0, 1))
    assert [decrypt(key512, d) for d in sketch_difference(n, first, second)] == [(a - b) % n for a, b in pairs]
    assert sketch_difference(n, first, first) == [1] * len(pairs)


def test_a_sketch_is_the_literal_product_of_powers(key512: PaillierPrivateKey) -> None:
    n = key512.public_key.n
    payloads = [[encrypt(key512, 10 * i + t) for t in range(5)] for i in range(3)]
    coefficients = ((-128, 127, 0, 1, -1), (0, 0, 0, 0, 0), (127, 127, 127, 127, 127))
    expected = []
    for row in coefficients:
        product = 1
        for payload in payloads:
            for c, e in zip(payload, row, strict=True):
                product = product * pow(int(c), e, n * n) % (n * n)
        expected.append(product)
    assert group_sketches(n, payloads, coefficients) == expected
