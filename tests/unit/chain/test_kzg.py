"""Packing payloads into blobs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.chain.kzg import BLOB_BYTES, USABLE_BYTES, blobs_needed, pack, unpack
from omnilytics_app.errors import InvalidPayload

SIZES = st.sampled_from([1, 30, 31, 32, USABLE_BYTES - 1, USABLE_BYTES, USABLE_BYTES + 1]) | st.integers(
    1, 3 * USABLE_BYTES
)


@settings(max_examples=40)
@given(SIZES, st.integers(0, 255))
def test_unpacks_what_was_packed(size: int, byte: int) -> None:
    payload = bytes([byte, *range(256)] * (size // 257 + 1))[:size]
    blobs = pack(payload)
    assert len(blobs) == blobs_needed(size)
    assert {len(blob) for blob in blobs} == {BLOB_BYTES}
    assert {element for blob in blobs for element in blob[::32]} == {0}
    assert unpack(blobs, size) == payload


def test_bytes_lie_where_the_description_says() -> None:
    (blob,) = pack(bytes(range(1, 40)))
    assert blob[:32] == bytes(range(32))
    assert blob[32:42] == bytes([0, *range(32, 40), 0])
    assert not any(blob[42:])


@pytest.mark.parametrize("at", [0, 32, 40, BLOB_BYTES - 1])
def test_refuses_another_packing(at: int) -> None:
    (blob,) = pack(b"\1" * 35)
    changed = bytearray(blob)
    changed[at] ^= 1
    with pytest.raises(InvalidPayload):
        unpack([bytes(changed)], 35)


@pytest.mark.parametrize("size", [34, 5_000_000])
def test_refuses_another_length(size: int) -> None:
    with pytest.raises(InvalidPayload):
        unpack(pack(b"\1" * 35), size)


def test_refuses_another_number_of_blobs() -> None:
    blobs = pack(b"\1" * 35)
    with pytest.raises(InvalidPayload):
        unpack(blobs * 2, 35)
    with pytest.raises(InvalidPayload):
        unpack([], 35)
