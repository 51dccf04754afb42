import json
import struct
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import save

from omnilytics_app.domain.tensor_file import MAX_HEADER_BYTES, Shape, read_tensors
from omnilytics_app.errors import JobRefused
from tests.unit.domain.backbones import framed, tensor_file

SHAPES: dict[str, Shape] = {"a": (2, 3), "b": (2,)}
A, B = struct.pack("<6e", *range(6)), struct.pack("<2f", 0.5, -1e30)
TENSORS = {"a": ("F16", (2, 3), A), "b": ("F32", (2,), B)}
RAW = tensor_file(TENSORS)
ENTRIES: dict[str, Any] = {
    "a": {"dtype": "F16", "shape": [2, 3], "data_offsets": [0, 12]},
    "b": {"dtype": "F32", "shape": [2], "data_offsets": [12, 20]},
}


def refused(raw: bytes, shapes: dict[str, Shape] = SHAPES) -> str:
    with pytest.raises(JobRefused) as caught:
        read_tensors(raw, shapes)
    assert str(caught.value).endswith(".")
    return str(caught.value)


def changed(name: str, **fields: Any) -> bytes:
    return framed({**ENTRIES, name: {**ENTRIES[name], **fields}}, A + B)


def test_values_are_read_exactly_in_both_precisions() -> None:
    found = read_tensors(RAW, SHAPES)
    assert [*found["a"].values()] == [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]
    assert [*found["b"].values()] == [0.5, float(np.float32(-1e30))]
    assert (found["a"].dtype, found["a"].shape) == ("F16", (2, 3))


def test_the_order_of_tensors_in_the_file_does_not_matter() -> None:
    assert read_tensors(tensor_file({"b": TENSORS["b"], "a": TENSORS["a"]}), SHAPES) == read_tensors(RAW, SHAPES)


@given(st.dictionaries(st.sampled_from(["x", "0.weight", "7.1.bias"]), st.lists(st.integers(1, 4), max_size=3)))
def test_what_the_reference_library_writes_is_read_the_same(shapes: dict[str, list[int]]) -> None:
    rng = np.random.default_rng(len(shapes))
    kinds = (np.float16, np.float32)
    arrays = {name: rng.normal(size=shape).astype(kinds[i % 2]) for i, (name, shape) in enumerate(shapes.items())}
    found = read_tensors(save(arrays), {name: tuple(shape) for name, shape in shapes.items()})
    assert {name: [*tensor.values()] for name, tensor in found.items()} == {
        name: array.astype(np.float64).ravel().tolist() for name, array in arrays.items()
    }


@pytest.mark.parametrize(
    ("raw", "complaint"),
    [
        (b"", "cut short"),
        (RAW[:7], "cut short"),
        (RAW[:20], "cut short"),
        ((MAX_HEADER_BYTES + 1).to_bytes(8, "little") + bytes(MAX_HEADER_BYTES + 1), "longer than"),
        ((2**64 - 1).to_bytes(8, "little") + RAW[8:], "longer than"),
        (framed(b"{", A + B), "not valid JSON"),
        (framed(b"\xff", A + B), "not valid JSON"),
        (framed(b'{"a":{"dtype":"F16","dtype":"F16"}}', A + B), "not valid JSON"),
        (framed(b"[" * 100, A + B), "nested too deeply"),
        (framed([], A + B), "is not an object"),
        (framed({"a": ENTRIES["a"]}, A), "missing field 'b'"),
        (framed({**ENTRIES, "c": ENTRIES["b"]}, A + B), "unknown field 'c'"),
        (framed({**ENTRIES, "__metadata__": {}}, A + B), "unknown field '__metadata__'"),
        (framed({**ENTRIES, "a": 1}, A + B), "tensor a is not an object"),
        (framed({**ENTRIES, "a": {"dtype": "F16"}}, A + B), "missing field"),
        (changed("a", extra=1), "unknown field 'extra'"),
        (changed("a", dtype="BF16"), "tensor a.dtype is none of F16, F32"),
        (changed("a", dtype="F32"), "data_offsets does not fit"),
        (changed("a", dtype=16), "dtype"),
        (changed("a", shape=[3, 2]), "shape is not [2, 3]"),
        (changed("a", shape=[6]), "shape is not a list of 2"),
        (changed("a", shape=[2, 3.0]), "shape is not a list of 2"),
        (changed("a", shape=[True, 3]), "shape is not a list of 2"),
        (changed("b", shape=2), "shape is not a list of 1"),
        (changed("b", data_offsets=[12]), "data_offsets is not a list of 2"),
        (changed("b", data_offsets=[-8, 0]), "data_offsets is not a list of 2"),
        (changed("b", data_offsets=[20, 12]), "data_offsets does not fit"),
        (changed("b", data_offsets=[13, 21]), "gap or overlap"),
        (changed("b", data_offsets=[4, 12]), "gap or overlap"),
        (changed("b", data_offsets=[10**30, 10**30 + 8]), "gap or overlap"),
        (framed(ENTRIES, A + B + b"0"), "gap or overlap"),
        (framed(ENTRIES, (A + B)[:-1]), "gap or overlap"),
    ],
    ids=lambda value: ascii(value[:60]) if isinstance(value, bytes) else value,
)
def test_a_file_that_is_not_exactly_what_was_expected_is_refused(raw: bytes, complaint: str) -> None:
    assert complaint in refused(raw)


def test_two_tensors_of_the_same_bytes_are_refused() -> None:
    entry = {"dtype": "F16", "shape": [2, 3], "data_offsets": [0, 12]}
    assert "gap or overlap" in refused(framed({"a": entry, "b": entry}, A), {"a": (2, 3), "b": (2, 3)})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize(("dtype", "form"), [("F16", "e"), ("F32", "f")])
def test_a_number_that_is_not_finite_is_refused_wherever_it_is(dtype: str, form: str, value: float) -> None:
    for position in range(3):
        values = [1.0, 2.0, 3.0]
        values[position] = value
        raw = tensor_file({"a": (dtype, (3,), struct.pack(f"<3{form}", *values))})
        assert "tensor a of the job holds a number that is not finite" in refused(raw, {"a": (3,)})


def test_no_tensor_is_a_file_without_values() -> None:
    assert read_tensors(framed({}, b""), {}) == {}
    assert "gap or overlap" in refused(framed({}, b"0"), {})


@given(st.integers(0, len(RAW) - 1), st.integers(1, 255))
def test_a_flipped_byte_is_harmless_or_refused(position: int, change: int) -> None:
    raw = bytearray(RAW)
    raw[position] ^= change
    try:
        found = read_tensors(bytes(raw), SHAPES)
    except JobRefused:
        return
    assert {name: tensor.shape for name, tensor in found.items()} == SHAPES


@given(st.integers(0, len(RAW) - 1))
def test_a_file_cut_short_is_refused(end: int) -> None:
    refused(RAW[:end])


@given(st.binary(max_size=300), st.binary(max_size=40))
def test_arbitrary_bytes_are_refused_and_nothing_else(header: bytes, data: bytes) -> None:
    refused(framed(header, data))


@given(
    st.dictionaries(st.sampled_from(["a", "b", "__metadata__"]), st.none() | st.integers() | st.lists(st.integers()))
)
def test_an_arbitrary_header_is_refused(header: dict[str, Any]) -> None:
    assert "job" in refused(framed(json.dumps(header).encode(), A + B))
