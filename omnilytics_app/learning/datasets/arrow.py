"""Columns of Arrow as arrays of numpy: numbers as float64, labels as text, however they are stored."""

from typing import Any

import numpy as np

from omnilytics_app.domain.strict_json import MAX_TEXT
from omnilytics_app.learning.datasets.parts import Labels, Numbers


def numbers_of(column: Any) -> Numbers:
    """A column without nulls as numbers; raises `pyarrow.ArrowException` if its type has none."""
    import pyarrow as pa  # noqa: PLC0415 - a tenth of a second, in worker processes only
    import pyarrow.compute as pc  # noqa: PLC0415

    if pa.types.is_boolean(column.type):
        column = pc.cast(column, pa.uint8())
    values: Numbers = pc.cast(column, pa.float64(), safe=False).to_numpy(zero_copy_only=False)
    return values


def labels_of(column: Any) -> Labels:
    """A column without nulls as labels, stripped; each distinct one is looked at once.

    A label longer than any class of a job is cut to one character more than those have: it stays none of them.
    """
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.compute as pc  # noqa: PLC0415

    encoded = column if pa.types.is_dictionary(column.type) else pc.dictionary_encode(column)
    names = np.array([label_of(value)[: MAX_TEXT + 1] for value in encoded.dictionary.to_pylist()], dtype=np.str_)
    labels: Labels = names[encoded.indices.to_numpy(zero_copy_only=False)] if len(names) else names
    return labels


def label_of(value: object) -> str:
    """A label as text: whole numbers without a point, so that 3, 3.0 and "3" are one class."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
