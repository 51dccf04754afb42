"""Values from the data of logs and of answers to calls, in the one form that Solidity gives them.

The encoding lets several offsets lead to the same bytes, so that a short text could stand for a huge value (a decoder
would follow each of them). A contract writes every part once and in order: heads, then the dynamic parts one after
another without a gap, what is shorter than a word filled up with zeros, numbers within their type. Whatever else an
endpoint answers raises `ValueError`; what passes decodes to no more than it is long (Solidity's contract ABI
specification, "Formal Specification of the Encoding").

A decoder is built once from the types of an ABI and then only reads: it is what a program does that reads a market's
whole history. Numbers and booleans are Python's, addresses have their checksum (EIP-55), arrays are lists, structs
dictionaries by the names of the ABI.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from eth_utils.address import to_checksum_address

WORD = 32
Type = Mapping[str, Any]
"""An entry of an ABI: `name`, `type`, and `components` of a tuple."""
Read = Callable[[bytes, int], tuple[Any, int]]
"""From data and where a value begins, the value and where its encoding ends."""


@dataclass(frozen=True, slots=True)
class Codec:
    """How one type is read: directly, or where its head's offset leads."""

    read: Read
    head_bytes: int = WORD
    dynamic: bool = False

    def decode(self, data: bytes) -> Any:
        """The value whose encoding is `data`, all of it; raises `ValueError`."""
        value, end = self.read(data, 0)
        if end != len(data):
            raise ValueError("it is longer than what it holds")
        return value


def codec_of(one: Type) -> Codec:
    """The codec of a type; raises `ValueError` for one that the market does not use."""
    name = str(one["type"])
    if name.endswith("]"):
        element, _, size = name[:-1].rpartition("[")
        codec = codec_of({**one, "type": element})
        return _row(codec, int(size)) if size else _array(codec)
    if name == "tuple":
        return struct_of(one["components"])
    if name == "bytes":
        return Codec(_read_bytes, dynamic=True)
    if name == "string":
        return Codec(_read_string, dynamic=True)
    return Codec(_word_reader(name))


def struct_of(types: Sequence[Type]) -> Codec:
    """The codec of named values one after another."""
    names = tuple(str(t["name"]) for t in types)
    codecs = tuple(codec_of(t) for t in types)
    head_bytes = sum(c.head_bytes for c in codecs)

    def read(data: bytes, start: int) -> tuple[dict[str, Any], int]:
        values, end = _read_all(codecs, data, start, head_bytes)
        return dict(zip(names, values, strict=True)), end

    dynamic = any(c.dynamic for c in codecs)
    return Codec(read, WORD if dynamic else head_bytes, dynamic)


def _array(element: Codec) -> Codec:
    def read(data: bytes, start: int) -> tuple[list[Any], int]:
        count, first = _number(data, start), start + WORD
        _require(count * element.head_bytes <= len(data) - first)
        return _read_all([element] * count, data, first, count * element.head_bytes)

    return Codec(read, dynamic=True)


def _row(element: Codec, size: int) -> Codec:
    """An array of fixed length."""
    head_bytes = size * element.head_bytes

    def read(data: bytes, start: int) -> tuple[list[Any], int]:
        return _read_all([element] * size, data, start, head_bytes)

    return Codec(read, WORD if element.dynamic else head_bytes, element.dynamic)


def _read_all(codecs: Sequence[Codec], data: bytes, start: int, head_bytes: int) -> tuple[list[Any], int]:
    """Values whose heads begin at `start`, and where the encoding of the last of them ends."""
    cursor, end = start, start + head_bytes
    _require(end <= len(data))
    values = []
    for codec in codecs:
        if codec.dynamic:
            _require(start + _number(data, cursor) == end)
            value, end = codec.read(data, end)
            cursor += WORD
        else:
            value, cursor = codec.read(data, cursor)
        values.append(value)
    return values, end


def _read_bytes(data: bytes, start: int) -> tuple[bytes, int]:
    count, first = _number(data, start), start + WORD
    end = first + -(-count // WORD) * WORD
    _require(end <= len(data) and not any(data[first + count : end]))
    return data[first : first + count], end


def _read_string(data: bytes, start: int) -> tuple[str, int]:
    """A text, with replacement characters for what is no UTF-8.

    A contract takes any bytes for a string. Were some of them an error here, one account could make the market's feed
    unreadable for everybody.
    """
    raw, end = _read_bytes(data, start)
    return raw.decode("utf-8", "replace"), end


def _word_reader(name: str) -> Read:
    """The reader of a type that fills a word."""
    if name == "address":
        return _read_address
    if name == "bool":
        return _in_word(lambda word: bool(int.from_bytes(word)), lambda word: int.from_bytes(word) <= 1)
    if name.startswith("uint"):
        limit = 1 << int(name.removeprefix("uint"))
        return _in_word(int.from_bytes, lambda word: int.from_bytes(word) < limit)
    if name.startswith("int"):
        bound = 1 << int(name.removeprefix("int")) - 1
        return _in_word(_signed, lambda word: -bound <= _signed(word) < bound)
    if name.startswith("bytes"):
        size = int(name.removeprefix("bytes"))
        return _in_word(lambda word: word[:size], lambda word: not any(word[size:]))
    raise ValueError(f"there is no value of type {name} in a market")


def _in_word(value: Callable[[bytes], Any], allowed: Callable[[bytes], bool]) -> Read:
    def read(data: bytes, at: int) -> tuple[Any, int]:
        word = data[at : at + WORD]
        _require(len(word) == WORD and allowed(word))
        return value(word), at + WORD

    return read


def _read_address(data: bytes, at: int) -> tuple[str, int]:
    word = data[at : at + WORD]
    _require(len(word) == WORD and not any(word[:12]))
    return _checksummed(word[12:]), at + WORD


@lru_cache(4096)
def _checksummed(address: bytes) -> str:
    """The checksum takes a hash, and a market hears of the same accounts again and again."""
    return to_checksum_address(address)


def _signed(word: bytes) -> int:
    return int.from_bytes(word, signed=True)


def _number(data: bytes, at: int) -> int:
    word = data[at : at + WORD]
    _require(len(word) == WORD)
    return int.from_bytes(word)


def _require(condition: bool) -> None:  # noqa: FBT001 - it is what is required
    if not condition:
        raise ValueError("it is not encoded as a contract does it")
