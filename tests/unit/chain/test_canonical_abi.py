"""The decoder of log data beside eth-abi's, which takes more forms than one."""

from typing import Any

import pytest
from eth_abi.abi import decode, encode
from eth_utils.abi import collapse_if_tuple
from eth_utils.address import to_checksum_address
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.chain.canonical_abi import codec_of, struct_of

from .endpoint import artifact
from .test_events import EVENTS

PLAIN = {name: [i for i in e["inputs"] if not i["indexed"]] for name, e in EVENTS.items()}
PLAIN["getJob"] = artifact().entries("function")["getJob"]["outputs"]
PLAIN["rows"] = [{"name": "rows", "type": "string[2]"}, {"name": "cells", "type": "uint8[2][3][]"}]
NUMBERS = ({"name": "n", "type": "uint16[]"}, {"name": "data", "type": "bytes"})


def values_of(one: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values of a type as eth-abi encodes them."""
    name = one["type"]
    if name.endswith("]"):
        element, _, size = name[:-1].rpartition("[")
        least, most = (int(size), int(size)) if size else (0, 3)
        return st.lists(values_of(one | {"type": element}), min_size=least, max_size=most)
    if name == "tuple":
        return st.tuples(*(values_of(c) for c in one["components"]))
    if name.startswith("uint"):
        return st.integers(0, 2 ** int(name.removeprefix("uint")) - 1)
    if name.startswith("int"):
        return st.integers(-(2**255), 2**255 - 1)
    if name in (others := {"bool": st.booleans(), "string": st.text(max_size=40), "bytes": st.binary(max_size=70)}):
        return others[name]
    if name == "address":
        return st.binary(min_size=20, max_size=20).map(to_checksum_address)
    size = int(name.removeprefix("bytes"))
    return st.binary(min_size=size, max_size=size)


def plain(value: Any) -> Any:
    """A decoded value without names: structs as tuples, addresses in lower case, as eth-abi gives both."""
    if isinstance(value, dict):
        return tuple(map(plain, value.values()))
    if isinstance(value, list | tuple):
        return tuple(map(plain, value))
    return value.lower() if isinstance(value, str) and value.startswith("0x") and len(value) == 42 else value


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_what_eth_abi_encodes_is_decoded_to_the_same_values(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(PLAIN)))
    types = [collapse_if_tuple(i) for i in PLAIN[name]]
    values = data.draw(st.tuples(*(values_of(i) for i in PLAIN[name])))
    encoded = encode(types, values)
    decoded = struct_of(PLAIN[name]).decode(encoded)
    assert list(decoded) == [i["name"] for i in PLAIN[name]]
    assert plain(decoded) == plain(decode(types, encoded))


@settings(deadline=None, max_examples=200)
@given(st.data())
def test_what_is_accepted_has_no_other_encoding(data: st.DataObject) -> None:
    """Whatever is changed in an encoding: it is refused, or it stands for the value whose one encoding it is."""
    values = data.draw(st.tuples(st.lists(st.integers(0, 2**16 - 1), max_size=3), st.binary(max_size=40)))
    types = [str(t["type"]) for t in NUMBERS]
    raw = bytearray(encode(types, values))
    for _ in range(data.draw(st.integers(1, 2))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.sampled_from([0, 1, 2, 32, 64, 96, 255]))
    try:
        decoded = struct_of(NUMBERS).decode(bytes(raw))
    except ValueError:
        return
    assert encode(types, list(decoded.values())) == bytes(raw)


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("uint16", bytes(29) + b"\x01\x00\x00"),
        ("int8", bytes(31) + b"\x80"),
        ("bool", bytes(31) + b"\x02"),
        ("address", b"\x01" + bytes(31)),
        ("bytes4", bytes(4) + b"\x01" + bytes(27)),
        ("uint256", bytes(31)),
        ("uint256", bytes(33)),
        ("bytes", bytes(31) + b"\x01" + b"a" + b"\x01" * 31),
        ("bytes", b"\xff" * 32),
        ("uint16[]", b"\xff" * 32),
    ],
)
def test_a_value_outside_its_type_is_refused(name: str, raw: bytes) -> None:
    with pytest.raises(ValueError, match=r"^it is |utf-8"):
        codec_of({"name": "x", "type": name}).decode(raw)


@pytest.mark.parametrize("offsets", [(64, 64), (64, 128), (96, 64), (0, 64)])
def test_offsets_that_overlap_or_leave_a_gap_are_refused(offsets: tuple[int, int]) -> None:
    raw = b"".join(n.to_bytes(32) for n in (*offsets, 0, 0))
    struct = struct_of(NUMBERS)
    with pytest.raises(ValueError, match="encoded"):
        struct.decode(raw)
    assert struct.decode(b"".join(n.to_bytes(32) for n in (64, 96, 0, 0))) == {"n": [], "data": b""}


def test_a_type_no_event_has_is_refused_before_anything_is_read() -> None:
    with pytest.raises(ValueError, match="fixed128x18"):
        codec_of({"name": "x", "type": "fixed128x18"})
