import pytest
from eth_abi import encode as abi_encode
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.crypto.abi import JobScope, document_digest, encode_words, keccak256


@given(st.integers(0, 2**256 - 1), st.binary(min_size=20, max_size=20), st.binary(min_size=32, max_size=32))
def test_words_are_those_of_eth_abi(number: int, address: bytes, word: bytes) -> None:
    assert encode_words(number, address, word) == abi_encode(["uint256", "address", "bytes32"], [number, address, word])


def test_keccak256_is_ethereums_and_not_sha3() -> None:
    assert keccak256(b"").hex() == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"


@pytest.mark.parametrize("size", [0, 19, 21, 31, 33])
def test_refuses_bytes_that_are_neither_address_nor_word(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        encode_words(bytes(size))


def test_a_document_is_named_by_the_digests_of_its_modulus_and_of_itself() -> None:
    modulus_digest = keccak256(b"modulus")
    named = document_digest(modulus_digest, b"document")
    assert named == keccak256(abi_encode(["bytes32", "bytes32"], [modulus_digest, keccak256(b"document")]))
    assert named != document_digest(modulus_digest, b"Document")
    assert named != document_digest(keccak256(b"Modulus"), b"document")
    with pytest.raises(ValueError, match="32 bytes"):
        document_digest(b"modulus", b"document")


def test_refuses_negative_and_oversize_numbers() -> None:
    for number in (-1, 2**256):
        with pytest.raises(OverflowError):
            encode_words(number)


def test_a_scope_needs_an_address_of_20_bytes() -> None:
    with pytest.raises(ValueError, match="20 bytes"):
        JobScope(1, bytes(32), 1)
