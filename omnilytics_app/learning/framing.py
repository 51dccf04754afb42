"""A deterministic byte format for named arrays: the same content always gives the same bytes.

`magic || uint32 header length || header || array bytes`, the header being canonical JSON with the metadata and, per
array in sorted order, its type and shape; arrays are little-endian and C-contiguous. There is no code in it to run,
unlike in a pickle, and no time stamp, unlike in an npz file. What the header declares is held against the bytes that
are there before anything is allocated.
"""

import json
import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.bounded_json import read_bounded

MAGIC = b"OMNIARR1"
MAX_HEADER_BYTES = 2**16
MAX_DIMENSIONS = 8
_TYPES = ("<i8", "<f8", "|b1")


def pack(metadata: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> bytes:
    """Metadata (JSON values) and arrays of int64, float64 or bool as bytes."""
    ordered = {name: np.asarray(arrays[name], order="C") for name in sorted(arrays)}
    shapes = {name: [_type_of(array), list(array.shape)] for name, array in ordered.items()}
    header = json.dumps(
        {"arrays": shapes, "metadata": dict(metadata)}, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()
    body = b"".join(array.tobytes() for array in ordered.values())
    return MAGIC + len(header).to_bytes(4, "big") + header + body


def unpack(raw: bytes) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """The metadata and arrays in `raw`; raises `ValueError` if it is not in the form that `pack` gives."""
    if raw[:8] != MAGIC or len(raw) < 12:
        raise ValueError("not a file of arrays of this program")
    start = 12 + int.from_bytes(raw[8:12], "big")
    if start > min(len(raw), 12 + MAX_HEADER_BYTES):
        raise ValueError("the header of the file is longer than it can be")
    header = read_bounded(raw[12:start])
    named = isinstance(header, dict) and header.keys() == {"arrays", "metadata"}
    if not named or not all(isinstance(part, dict) for part in header.values()):
        raise ValueError("the header of the file is damaged")
    shapes, metadata = header["arrays"], header["metadata"]
    arrays: dict[str, NDArray[Any]] = {}
    for name, entry in shapes.items():
        kind, shape = _declared(entry, len(raw) - start)
        end = start + np.dtype(kind).itemsize * math.prod(shape)
        arrays[name] = np.frombuffer(memoryview(raw)[start:end], dtype=kind).reshape(shape).copy()
        if kind == "|b1" and (arrays[name].view(np.uint8) > 1).any():
            raise ValueError(f"the array {name!r} is damaged")
        start = end
    if start != len(raw):
        raise ValueError("the file is longer than its header says")
    return metadata, arrays


def _declared(entry: Any, left: int) -> tuple[str, tuple[int, ...]]:
    """Type and shape of an array, if it fits the bytes that are left."""
    if not isinstance(entry, list) or len(entry) != 2 or entry[0] not in _TYPES or not isinstance(entry[1], list):
        raise ValueError("the header of the file is damaged")
    kind, shape = entry
    if len(shape) > MAX_DIMENSIONS or not all(type(size) is int and 0 <= size < 2**32 for size in shape):
        raise ValueError("the shape of an array is damaged")
    if np.dtype(kind).itemsize * math.prod(shape) > left:
        raise ValueError("the file is shorter than its header says")
    return kind, tuple(shape)


def _type_of(array: NDArray[Any]) -> str:
    kind = array.dtype.newbyteorder("<").str
    if kind not in _TYPES:
        raise ValueError(f"arrays of {array.dtype} are not stored")
    return kind
