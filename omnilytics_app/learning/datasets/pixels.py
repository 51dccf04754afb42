"""The names of pixels as columns: `pixel_ROW_COLUMN`, or in colour `pixel_ROW_COLUMN_CHANNEL` (red, green, blue).

They are counted from 0, row by row, so that columns in this order fold back into the image.
"""

import re
from itertools import product

_PIXEL = re.compile(r"pixel_(\d{1,4})_(\d{1,4})(_[0-2])?")


def pixel_columns(height: int, width: int, channels: int) -> tuple[str, ...]:
    """The columns of images of this size, one or three values a pixel."""
    if channels == 1:
        return tuple(f"pixel_{row}_{column}" for row, column in product(range(height), range(width)))
    sizes = (range(height), range(width), range(channels))
    return tuple(f"pixel_{row}_{column}_{channel}" for row, column, channel in product(*sizes))


def is_pixel(column: str) -> bool:
    """Whether a column is called like a pixel."""
    return _PIXEL.fullmatch(column) is not None


def shape_of(columns: tuple[str, ...]) -> tuple[int, int, int] | None:
    """Height, width and channels of the images whose pixels these columns are, in order; None if they are none."""
    last = _PIXEL.fullmatch(columns[-1]) if columns else None
    if last is None:
        return None
    shape = int(last[1]) + 1, int(last[2]) + 1, 3 if last[3] else 1
    if shape[0] * shape[1] * shape[2] != len(columns):
        return None
    return shape if pixel_columns(*shape) == columns else None
