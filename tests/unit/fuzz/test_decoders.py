"""Bytes that nobody should have sent: cut, padded, flipped, spliced, and built to be dear.

Every decoder returns or raises what it says it raises, in less than `PATIENCE_S`, and takes at most twice the memory of
what it was given and a mebibyte.
"""

import gc
import json
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.bounded_json import Bounds, read_bounded
from omnilytics_app.domain.document import MAX_BYTES
from omnilytics_app.learning import framing

from .decoders import DOCUMENT, Decoder, decoders, document_with

PATIENCE_S = 10.0
SPARE_BYTES = 2**20
NAMES = (
    *("JSON", "Merkle path", "arrays", "bundle", "encoded values", "event with a payload", "event with an opening"),
    *("event with answers", "event with flags", "evidence", "file of a job", "job document"),
    *("job document, named by terms", "kept event", "key file", "lanes", "lanes of a plaintext", "learning session"),
    *("payload", "payload of committed leaves", "profile", "proof of the modulus", "reason of a revert"),
    *("records of rounds", "recovery phrase", "statistics", "tensors of a backbone", "times of rounds"),
)


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Decoder]:
    return decoders(tmp_path_factory.mktemp("fuzz"))


def require_harmless(decoder: Decoder, raw: bytes) -> None:
    """Feed a decoder and hold it to what it promises."""
    gc.collect(0)
    tracemalloc.start()
    began = time.monotonic()
    try:
        decoder.read(raw)
    except decoder.raises:
        pass
    finally:
        took = time.monotonic() - began
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert took < PATIENCE_S
    assert peak <= 2 * len(raw) + SPARE_BYTES, f"{peak} bytes for {len(raw)}"


@st.composite
def damaged(draw: st.DrawFn, sample: bytes) -> bytes:
    """The sample after one to three accidents, or anything at all."""
    raw = bytearray(draw(st.binary(max_size=300)) if draw(st.integers(0, 9)) == 0 else sample)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, max(0, len(raw) - 1)))
        length = draw(st.integers(0, 64))
        match draw(st.sampled_from(["cut", "pad", "flip", "lose", "write", "number", "double", "json"])):
            case "cut":
                del raw[at:]
            case "pad":
                raw += draw(st.sampled_from([b"\0", b"\xff", b" ", b"]"])) * draw(st.sampled_from([1, 31, 500, 70_000]))
            case "flip" if raw:
                raw[at] ^= 1 << draw(st.integers(0, 7))
            case "lose":
                del raw[at : at + length]
            case "write":
                raw[at : at + length] = draw(st.binary(max_size=64))
            case "number":
                size = draw(st.sampled_from([4, 8, 32]))
                value = draw(st.sampled_from([0, 1, 2**31 - 1, 2**32 - 1, 2 ** (8 * size) - 1])) % 2 ** (8 * size)
                raw[at : at + size] = value.to_bytes(size)
            case "double":
                raw[at:at] = raw[at : at + length]
            case "json":
                raw[at : at + length] = draw(st.sampled_from(HOSTILE_JSON))
    return bytes(raw)


HOSTILE_JSON = (
    *(b"[" * 40, b'{"a":' * 40, b"1" * 5000, b"-1", b"1e999", b"NaN", b"null", b"true", b'""', b'"\\ud800"', b"[]"),
    *(b"{}", b'"kind":"x",' * 2, b"[1,2]", b"0.5", b'"\xf0\x9f\x98\x80"', b'"\\', b"9" * 400, b"18446744073709551616"),
)


def test_every_decoder_accepts_its_sample(table: dict[str, Decoder]) -> None:
    assert tuple(sorted(table)) == NAMES
    for name, decoder in table.items():
        if name not in {"Merkle path", "job document, named by terms"}:
            decoder.read(decoder.sample)
        require_harmless(decoder, decoder.sample)


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=60, database=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_damaged_input_is_read_or_refused(table: dict[str, Decoder], name: str, data: st.DataObject) -> None:
    require_harmless(table[name], data.draw(damaged(table[name].sample)))


# ------------------------------------------------------- built to be dear

DEAR: dict[str, Callable[[int], bytes]] = {
    "empty lists": lambda size: b"[" + b"[]," * (size // 3) + b"0]",
    "empty objects": lambda size: b"[" + b"{}," * (size // 3) + b"0]",
    "short texts": lambda size: b"[" + b'"ab",' * (size // 5) + b"0]",
    "texts of rare characters": lambda size: b"[" + '"\N{GRINNING FACE}",'.encode() * (size // 7) + b"0]",
    "one long text with a rare character": lambda size: b'"' + b"a" * size + '\N{GRINNING FACE}"'.encode(),
    "fields": lambda size: b"{" + b",".join(b'"%d":0' % i for i in range(size // 9)) + b"}",
    "numbers": lambda size: b"[" + b"1.5," * (size // 4) + b"0]",
    "one long number": lambda size: b"1" * size,
    "one long fraction": lambda size: b"0." + b"1" * size,
    "brackets that open": lambda size: b"[" * size,
    "brackets that close": lambda size: b"]" * size,
    "quotes behind backslashes": lambda size: b'\\"' * (size // 2) + b"\\",
    "a text that does not end": lambda size: b'"' + b'\\"' * (size // 2) + b"\\",
    "spaces": lambda size: b" " * size,
}


@pytest.mark.parametrize("kind", DEAR)
def test_text_that_is_dear_to_parse_is_read_or_refused_within_bounds(table: dict[str, Decoder], kind: str) -> None:
    room = MAX_BYTES - len(DOCUMENT.proof) - 12
    require_harmless(table["job document"], document_with(DEAR[kind](room)[:room]))
    for name in ("key file", "profile", "file of a job", "kept event", "records of rounds", "times of rounds"):
        require_harmless(table[name], DEAR[kind](9_000))
    header = DEAR[kind](16_000)
    require_harmless(table["tensors of a backbone"], len(header).to_bytes(8, "little") + header)
    for name in ("JSON", "evidence"):
        require_harmless(table[name], DEAR[kind](120_000))
    header = DEAR[kind](framing.MAX_HEADER_BYTES)[: framing.MAX_HEADER_BYTES]
    require_harmless(table["learning session"], framing.MAGIC + len(header).to_bytes(4) + header)


def test_a_document_of_as_many_short_names_as_fit_is_read_within_bounds(table: dict[str, Decoder]) -> None:
    """The dearest honest one: every value a few bytes long."""
    room = MAX_BYTES - len(DOCUMENT.proof) - 12
    count = 4_000
    names = b",".join(b'"%x"' % (i + 4096) for i in range(count))
    ones = b"1," * (count - 1) + b"1"
    body = b'{"columns":[%s],"center":[%s],"scale":[%s]}' % (names, ones, ones)
    require_harmless(table["job document"], document_with(body[:room]))


@pytest.mark.parametrize(
    "shape",
    ["[1000000000000]", "[4294967295,4294967295]", "[-1]", "[1,-1,-1]", "[true]", "[1.0]", "[1,1,1,1,1,1,1,1,1]", "1"],
)
def test_an_array_is_not_made_before_its_bytes_are_there(table: dict[str, Decoder], shape: str) -> None:
    header = b'{"arrays":{"a":["<f8",%s]},"metadata":{}}' % shape.encode()
    raw = framing.MAGIC + len(header).to_bytes(4) + header + bytes(8)
    with pytest.raises(ValueError, match=r"array|file"):
        framing.unpack(raw)
    require_harmless(table["arrays"], raw)


def test_offsets_that_lead_to_the_same_bytes_are_not_followed(table: dict[str, Decoder]) -> None:
    """An encoding of 3,000 answers that share one ciphertext of 100,000 bytes would decode to 300 MB."""
    count, shared = 3_000, 100_000
    word = lambda value: value.to_bytes(32)  # noqa: E731
    tail = count * 32
    leaf = word(7) + word(96) + word(96 + 32 + shared) + word(shared) + bytes(shared) + word(0)
    raw = bytes(32) + word(64) + word(count) + word(tail) * count + leaf
    decoder = table["event with answers"]
    with pytest.raises(decoder.raises):
        decoder.read(raw)
    require_harmless(decoder, raw)


def test_the_bounds_of_json_are_exact() -> None:
    bounds = Bounds(depth=3, values=100, fields=2)
    assert read_bounded(b"[" + b"0," * 98 + b"0]", bounds) == [0] * 99
    assert read_bounded(b'[[[{"a":1,"b":2}]]]', replace(bounds, depth=4)) == [[[{"a": 1, "b": 2}]]]
    for raw, said in (
        (b"[" + b"0," * 99 + b"0]", "more than 100 values"),
        (b"[[[[]]]]", "nested too deeply"),
        (b'{"a":1,"b":2,"c":3}', "or 2 fields"),
    ):
        with pytest.raises(ValueError, match=said):
            read_bounded(raw, bounds)


VALUES = st.none() | st.integers() | st.text(max_size=5) | st.booleans()


@settings(max_examples=100)
@given(st.recursive(VALUES, lambda v: st.lists(v, max_size=4) | st.dictionaries(st.text(max_size=3), v, max_size=3)))
def test_what_a_text_holds_is_not_counted(value: object) -> None:
    held = [value, '[{"],:{\\', {"[:,": value}]
    bare = json.dumps([value, "", {"": value}]).encode()
    allowed = Bounds(50, 1 + sum(_outside(bare, c) for c in ",[{"), _outside(bare, ":"))
    assert read_bounded(json.dumps(held).encode(), allowed) == held


def _outside(raw: bytes, character: str) -> int:
    """How often a character stands outside of texts, the slow way."""
    count, inside, escaped = 0, False, False
    for c in raw.decode():
        if inside:
            inside, escaped = escaped or c != '"', c == "\\" and not escaped
        elif c == '"':
            inside = True
        else:
            count += c == character
    return count
