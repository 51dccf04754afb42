"""A deterministic byte format for named arrays: the same content always gives the same bytes.

`magic || uint32 header length || header || array bytes`, the header being canonical JSON with the metadata and, per
array in sorted order, its type and shape; arrays are little-endian and C-contiguous. There is no code in it to run,
unlike in a pickle, and no time stamp, unlike in an npz file.
"""

import json
import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAGIC = b"OMNIARR1"
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
    try:
        header = json.loads(raw[12:start])
        shapes, metadata = header["arrays"], header["metadata"]
        arrays: dict[str, NDArray[Any]] = {}
        for name, (kind, shape) in shapes.items():
            if kind not in _TYPES:
                raise ValueError(f"unknown array type {kind!r}")
            end = start + np.dtype(kind).itemsize * math.prod(shape)
            arrays[name] = np.frombuffer(raw[start:end], dtype=kind).reshape(shape).copy()
            start = end
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("the header of the file is damaged") from error
    if start != len(raw):
        raise ValueError("the file is longer than its header says")
    return metadata, arrays


def _type_of(array: NDArray[Any]) -> str:
    kind = array.dtype.newbyteorder("<").str
    if kind not in _TYPES:
        raise ValueError(f"arrays of {array.dtype} are not stored")
    return kind
