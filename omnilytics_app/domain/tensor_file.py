"""Named arrays from strangers in the safetensors form, read strictly and with the standard library alone.

    uint64, little-endian: bytes of the header || header, JSON: name -> {dtype, shape, data_offsets} || values

The format is https://huggingface.co/docs/safetensors. This reader takes less than the format allows: exactly the
tensors that it was told to expect, each in the shape expected, of type F16 or F32; no metadata; values finite and
without a gap or an overlap; a header of at most `MAX_HEADER_BYTES`.
"""

import math
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from omnilytics_app.domain.bounded_json import Bounds
from omnilytics_app.domain.strict_json import StrictObject, plain_text, read_json
from omnilytics_app.errors import JobRefused

Shape = tuple[int, ...]

MAX_HEADER_BYTES = 16_384
ITEM_BYTES = {"F16": 2, "F32": 4}
_FORMAT = {"F16": "e", "F32": "f"}
_LENGTH_BYTES = 8
_HEADER = "header of the weights"
_BOUNDS = Bounds(depth=3, values=4_096, fields=1_024)


@dataclass(frozen=True, slots=True)
class Tensor:
    """One array: its type, its shape, and its values in C order."""

    dtype: str
    shape: Shape
    raw: bytes

    def values(self) -> Iterator[float]:
        """The values, exact."""
        return (value for (value,) in struct.iter_unpack("<" + _FORMAT[self.dtype], self.raw))


def read_tensors(raw: bytes, shapes: Mapping[str, Shape]) -> dict[str, Tensor]:
    """The tensors named in `shapes`, out of a file that holds these and nothing else; raises `JobRefused`."""
    size = int.from_bytes(raw[:_LENGTH_BYTES], "little")
    if len(raw) < _LENGTH_BYTES or size > min(MAX_HEADER_BYTES, len(raw) - _LENGTH_BYTES):
        raise JobRefused(
            f"The {_HEADER} is cut short or longer than {MAX_HEADER_BYTES} bytes; the job cannot be joined."
        )
    body = read_json(raw[_LENGTH_BYTES : _LENGTH_BYTES + size], f"The {_HEADER}", _BOUNDS)
    data = raw[_LENGTH_BYTES + size :]
    header = StrictObject(body, _HEADER, set(shapes))
    tensors, ends = {}, {}
    for name, shape in shapes.items():
        begin, end, dtype = _entry(header, name, shape)
        tensors[name] = Tensor(dtype, shape, data[begin:end])
        ends[begin] = end
    _require_covered(ends, len(data), len(shapes))
    for name, tensor in tensors.items():
        if not all(map(math.isfinite, tensor.values())):
            raise JobRefused(
                f"The tensor {name} of the job holds a number that is not finite; the job cannot be joined."
            )
    return tensors


def _entry(header: StrictObject, name: str, shape: Shape) -> tuple[int, int, str]:
    """Where the values of a tensor lie, and their type."""
    entry = StrictObject(header.body[name], f"tensor {plain_text(name)}", {"dtype", "shape", "data_offsets"})
    dtype = entry.text("dtype")
    if dtype not in ITEM_BYTES:
        raise entry.refuse("dtype", "is none of " + ", ".join(ITEM_BYTES))
    if _integers(entry, "shape", len(shape)) != shape:
        raise entry.refuse("shape", f"is not {list(shape)}, which the layers need")
    begin, end = _integers(entry, "data_offsets", 2)
    if end - begin != math.prod(shape) * ITEM_BYTES[dtype]:
        raise entry.refuse("data_offsets", "does not fit the shape")
    return begin, end, dtype


def _integers(entry: StrictObject, field: str, count: int) -> Shape:
    values = entry.body[field]
    if not isinstance(values, list) or len(values) != count or any(type(v) is not int or v < 0 for v in values):
        raise entry.refuse(field, f"is not a list of {count} integers")
    return tuple(values)


def _require_covered(ends: dict[int, int], size: int, count: int) -> None:
    """Every byte belongs to exactly one tensor: none is read twice, none is smuggled along."""
    position = 0
    for begin in sorted(ends):
        if begin != position:
            break
        position = ends[begin]
    if position != size or len(ends) != count:
        raise JobRefused("The job's tensors leave a gap or overlap; the job cannot be joined.")
