from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from omnilytics_app.learning.framing import pack, unpack

ARRAYS = st.one_of(
    hnp.arrays(np.int64, hnp.array_shapes(min_dims=0, min_side=0, max_side=3)),
    hnp.arrays(np.float64, hnp.array_shapes(min_dims=0, min_side=0, max_side=3)),
    hnp.arrays(np.bool_, hnp.array_shapes(min_dims=0, min_side=0, max_side=3)),
)
METADATA = st.dictionaries(st.text(), st.one_of(st.none(), st.booleans(), st.integers(-(2**60), 2**60), st.text()))


@given(metadata=METADATA, arrays=st.dictionaries(st.text(), ARRAYS, max_size=3))
def test_content_comes_back_and_gives_the_same_bytes(metadata: dict[str, Any], arrays: dict[str, Any]) -> None:
    raw = pack(metadata, arrays)
    found, copies = unpack(raw)
    assert found == metadata
    assert copies.keys() == arrays.keys()
    for name, array in arrays.items():
        assert copies[name].dtype == array.dtype
        assert copies[name].tobytes() == array.tobytes()
        assert copies[name].shape == array.shape
    assert pack(found, copies) == raw


def test_the_order_of_names_and_of_memory_does_not_matter() -> None:
    a, b = np.arange(6).reshape(2, 3), np.array([True])
    assert pack({"x": 1, "y": 2}, {"a": a, "b": b}) == pack({"y": 2, "x": 1}, {"b": b, "a": np.asfortranarray(a)})


def test_other_types_are_refused_on_writing() -> None:
    with pytest.raises(ValueError, match="are not stored"):
        pack({}, {"a": np.array(["text"])})


@given(cut=st.integers(0, 200), tail=st.binary(max_size=3))
def test_any_other_length_is_refused(cut: int, tail: bytes) -> None:
    raw = pack({"x": 1}, {"a": np.arange(8)})
    damaged = raw[: max(0, len(raw) - cut)] + tail
    if len(damaged) != len(raw):
        with pytest.raises(ValueError, match=r"."):
            unpack(damaged)


@pytest.mark.parametrize("header", [b"[]", b'{"arrays":{}}', b'{"arrays":{"a":["O8",[1]]},"metadata":{}}', b"\xff"])
def test_a_strange_header_is_refused(header: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        unpack(b"OMNIARR1" + len(header).to_bytes(4, "big") + header)
