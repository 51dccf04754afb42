"""Marks by which rows are known again: 64-bit keyed hashes of what they hold, not of where they lie.

A row's mark is BLAKE2b, keyed, over its sorted numbers in single precision. So it stays the same when the file, its
format, its name, the order of rows or columns, the names of columns or the labels change, or rows are added; and a
number that was stored in double precision has the mark of the one stored in single. Any other change of a number gives
another row. Without the key, which is derived from the profile's secret, marks tell nothing but how many rows are
equal.

Rows that hold the same few values are one row here, whoever they belong to. Among 10 million marks in a ledger and 10
million new rows, 5 in a million times one is taken for another by chance.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Marks = NDArray[np.uint64]

MARK_BYTES = 8


def row_marks(x: NDArray[np.float64], key: bytes) -> Marks:
    """The marks of raw rows `x` (n x columns) under a key of at most 64 bytes."""
    with np.errstate(over="ignore"):
        numbers = np.sort(x.astype(np.float32) + np.float32(0.0), axis=1)  # -0 + 0 = 0
    raw, size = memoryview(numbers.astype("<f4").tobytes()), 4 * x.shape[1]
    digests = b"".join(
        hashlib.blake2b(raw[at : at + size], digest_size=MARK_BYTES, key=key).digest()
        for at in range(0, size * len(x), max(size, 1))
    )
    return np.frombuffer(digests, dtype="<u8").astype(np.uint64)


def known(marks: Marks, files: Sequence[Path]) -> NDArray[np.bool_]:
    """Which marks stand in one of the files of sorted marks (8 bytes each, little-endian); the files are not loaded."""
    found = np.zeros(len(marks), dtype=np.bool_)
    for file in files:
        if file.stat().st_size:
            stored = np.memmap(file, dtype="<u8", mode="r")
            places = np.minimum(np.searchsorted(stored, marks), len(stored) - 1)
            found |= stored[places] == marks
    return found
