from collections.abc import Callable
from typing import Any

import pytest
from gmpy2 import mpz
from hypothesis import given, settings
from hypothesis import strategies as st
from phe import PaillierPrivateKey

from omnilytics_app.crypto.abi import JobScope
from omnilytics_app.crypto.merkle import merkle_path, verify_path
from omnilytics_app.crypto.paillier import encrypt
from omnilytics_app.crypto.payload import (
    malformed_leaves,
    pack,
    payload_context,
    payload_digest,
    payload_leaves,
    prove_leaves,
    unpack,
    verify_payload,
)
from omnilytics_app.errors import InvalidCiphertext, InvalidPayload

SIZE = 128
OWNER = bytes(range(20))


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, 2**500), min_size=1, max_size=5))
def test_unpacking_inverts_packing(key512: PaillierPrivateKey, plaintexts: list[int]) -> None:
    ciphertexts = [encrypt(key512, m) for m in plaintexts]
    payload = pack(ciphertexts, SIZE)
    assert len(payload) == SIZE * len(plaintexts)
    assert unpack(payload, key512.public_key.n, len(plaintexts)) == ciphertexts


@pytest.mark.parametrize("change", [lambda p: p[:-1], lambda p: p + b"\0", lambda p: b"", lambda p: p[SIZE:]])
def test_refuses_a_payload_of_wrong_length(key512: PaillierPrivateKey, change: Callable[[bytes], bytes]) -> None:
    payload = pack([encrypt(key512, 1), encrypt(key512, 2)], SIZE)
    with pytest.raises(InvalidPayload, match="instead of 256"):
        unpack(change(payload), key512.public_key.n, 2)


@pytest.mark.parametrize("position", [0, 1, 2])
@pytest.mark.parametrize("kind", ["zero", "n", "p", "n squared", "all ones"])
def test_refuses_a_payload_with_a_single_bad_ciphertext(key512: PaillierPrivateKey, kind: str, position: int) -> None:
    n = key512.public_key.n
    bad = {"zero": 0, "n": n, "p": key512.p * 9, "n squared": n * n, "all ones": 2 ** (8 * SIZE) - 1}[kind]
    ciphertexts = [int(encrypt(key512, m)) for m in range(3)]
    ciphertexts[position] = bad
    with pytest.raises(InvalidCiphertext, match=f"Ciphertext {position}"):
        unpack(pack(ciphertexts, SIZE), n, 3)


@pytest.mark.parametrize("index", range(5))
def test_digests_match_the_vectors(vectors: Callable[[str], dict[str, Any]], scope: JobScope, index: int) -> None:
    vector = vectors("payload")
    expected = vector["payloads"][index]
    context = payload_context(scope, vector["round"], bytes.fromhex(vector["model_owner"]))
    assert context.hex() == vector["context"]
    payload = bytes.fromhex(expected["payload"])
    assert payload_digest(context, payload, vector["ciphertext_bytes"]).hex() == expected["digest"]


def test_a_copied_payload_has_another_digest_under_every_other_name(scope: JobScope) -> None:
    payload = bytes(range(256))
    scopes = [
        scope,
        JobScope(scope.chain_id + 1, scope.market, scope.job_id),
        JobScope(scope.chain_id, bytes(20), scope.job_id),
        JobScope(scope.chain_id, scope.market, scope.job_id + 1),
    ]
    contexts = [payload_context(s, 1, OWNER) for s in scopes]
    contexts += [payload_context(scope, 2, OWNER), payload_context(scope, 1, OWNER[::-1])]
    digests = {payload_digest(context, payload, SIZE) for context in contexts}
    assert len(digests) == len(contexts)


@given(st.integers(0, 1023), st.integers(0, 7))
def test_a_flipped_bit_is_noticed(byte: int, bit: int) -> None:
    context, payload = bytes(32), bytes(range(256)) * 4
    digest = payload_digest(context, payload, SIZE)
    verify_payload(digest, context, payload, SIZE)
    corrupt = bytearray(payload)
    corrupt[byte] ^= 1 << bit
    with pytest.raises(InvalidPayload, match="digest"):
        verify_payload(digest, context, bytes(corrupt), SIZE)


def test_exchanged_and_duplicated_ciphertexts_change_the_digest() -> None:
    a, b = bytes(SIZE), b"\1" * SIZE
    digests = {payload_digest(bytes(32), p, SIZE) for p in (a + b, b + a, a + a, a + b + b, a)}
    assert len(digests) == 5


def test_a_single_ciphertext_is_proved_by_its_path() -> None:
    payload = bytes(range(250)) + bytes(SIZE * 5 - 250)
    leaves = payload_leaves(bytes(32), payload, SIZE)
    root = payload_digest(bytes(32), payload, SIZE)
    for index in range(5):
        verify_path(root, 5, index, leaves[index], merkle_path(leaves, index))


@pytest.mark.parametrize("size", [0, 1, SIZE - 1, SIZE + 1])
def test_no_digest_of_what_is_not_made_of_ciphertexts(size: int) -> None:
    with pytest.raises(InvalidPayload, match="128-byte"):
        payload_digest(bytes(32), bytes(size), SIZE)


def test_malformed_are_the_leaves_that_the_contract_takes_for_no_ciphertext(key512: PaillierPrivateKey) -> None:
    n = key512.public_key.n
    good = [int(encrypt(key512, m)) for m in range(3)]
    bad = [0, n, 7 * n, n * n, n * n + 1, 2 ** (8 * SIZE) - 1]
    mixed = [good[0], *bad[:3], good[1], *bad[3:], good[2]]
    assert malformed_leaves(pack(good, SIZE), n) == ()
    assert malformed_leaves(pack(mixed, SIZE), n) == (1, 2, 3, 5, 6, 7)
    assert malformed_leaves(pack([n * n - 1, 1], SIZE), n) == ()


def test_a_unit_that_factors_n_is_none_that_the_contract_can_tell(key512: PaillierPrivateKey) -> None:
    n = key512.public_key.n
    payload = pack([mpz(key512.p * 9)], SIZE)
    assert malformed_leaves(payload, n) == ()
    with pytest.raises(InvalidCiphertext):
        unpack(payload, n, 1)


@given(st.integers(1, 70), st.data())
def test_every_proven_leaf_leads_to_the_digest(count: int, data: st.DataObject) -> None:
    payload = bytes(range(256)) * (count * SIZE // 256 + 1)
    payload = payload[: count * SIZE]
    wanted = data.draw(st.sets(st.integers(0, count - 1)))
    proven = prove_leaves(OWNER, payload, SIZE, wanted)
    root = payload_digest(OWNER, payload, SIZE)
    leaves = payload_leaves(OWNER, payload, SIZE)
    assert [leaf.index for leaf in proven] == sorted(wanted)
    for leaf in proven:
        assert leaf.ciphertext == payload[leaf.index * SIZE :][:SIZE]
        verify_path(root, count, leaf.index, leaves[leaf.index], leaf.path)
