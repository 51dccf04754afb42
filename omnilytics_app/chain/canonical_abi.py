"""Log data in the one form that Solidity gives it, checked before anything is decoded.

The encoding lets several offsets lead to the same bytes, so that a short text could stand for a huge value (a decoder
would follow each of them). A contract writes every part once and in order: heads, then the dynamic parts one after
another without a gap. Whatever else an endpoint answers raises `ValueError`; what passes decodes to no more than it is
long (Solidity's contract ABI specification, "Formal Specification of the Encoding").
"""

from collections.abc import Mapping, Sequence
from typing import Any

WORD = 32
Type = Mapping[str, Any]
"""An entry of an ABI: `type`, and `components` of a tuple."""


def require_canonical(types: Sequence[Type], data: bytes) -> None:
    """Accept the encoding of values of these types; raises `ValueError`."""
    if _end_of_tuple(types, data, 0) != len(data):
        raise ValueError("a log is longer than what it holds")


def _end_of_tuple(types: Sequence[Type], data: bytes, start: int) -> int:
    """Where the encoding of these values ends that begins at `start`."""
    cursor, end = start, start + sum(_head_bytes(t) for t in types)
    for one in types:
        if _is_dynamic(one):
            _require(start + _word(data, cursor) == end)
            end = _end_of(one, data, end)
        cursor += _head_bytes(one)
    _require(end <= len(data))
    return end


def _end_of(one: Type, data: bytes, start: int) -> int:
    """Where the encoding of a dynamic value ends."""
    name, element = str(one["type"]), _element(one)
    if element is None and name.startswith("tuple"):
        return _end_of_tuple(one["components"], data, start)
    count, first = _word(data, start), start + WORD
    if element is None:
        _require(count <= len(data) - first)
        return first + -(-count // WORD) * WORD
    _require(count * _head_bytes(element) <= len(data) - first)
    return _end_of_tuple([element] * count, data, first)


def _element(one: Type) -> Type | None:
    """What a dynamic array holds; None for anything else."""
    name = str(one["type"])
    return {**one, "type": name.removesuffix("[]")} if name.endswith("[]") else None


def _is_dynamic(one: Type) -> bool:
    name = str(one["type"])
    if name == "tuple":
        return any(_is_dynamic(c) for c in one["components"])
    return name in {"bytes", "string"} or name.endswith("[]")


def _head_bytes(one: Type) -> int:
    if one["type"] != "tuple" or _is_dynamic(one):
        return WORD
    return sum(_head_bytes(c) for c in one["components"])


def _word(data: bytes, at: int) -> int:
    _require(at + WORD <= len(data))
    return int.from_bytes(data[at : at + WORD])


def _require(condition: bool) -> None:  # noqa: FBT001 - it is what is required
    if not condition:
        raise ValueError("a log is not encoded as a contract does it")
