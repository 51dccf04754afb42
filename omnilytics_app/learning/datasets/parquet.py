"""Parquet: row groups, read in slices. The footer is believed only as far as what it claims is bounded.

Rows are counted from 1. A slice in the middle of a row group costs decoding what lies before it, so slices are large.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets.arrow import labels_of, numbers_of
from omnilytics_app.learning.datasets.columns import require_header
from omnilytics_app.learning.datasets.parts import (
    Block,
    Dataset,
    Part,
    Source,
    fingerprint,
    reading,
    require_rows,
    slices,
)

MAX_FOOTER_BYTES = 64 * 2**20
MAX_GROUPS = 100_000
MAX_CHUNK_BYTES = 2**30
"""Uncompressed bytes of one column in one row group."""
_BUFFER_BYTES = 2**20
_TAIL = 8
_MAGIC = b"PAR1"


def open_parquet(path: str) -> Dataset:
    """The data set in a Parquet file, from its footer alone; raises `DataFileError`."""
    name, before = Path(path).name, fingerprint(path)
    with reading(path):
        _require_footer(name, Path(path))
    with _opened(path) as file:
        metadata, columns = file.metadata, tuple(str(n) for n in file.schema_arrow.names)
        require_header(name, columns)
        if metadata.num_row_groups > MAX_GROUPS:
            raise DataFileError(
                f"{name} has more than {MAX_GROUPS} row groups; write it again with fewer, larger ones."
            )
        source, parts, first = Source(path, before, columns), list[Part](), 1
        for group in range(metadata.num_row_groups):
            described = metadata.row_group(group)
            _require_bounded(name, described)
            rows = int(described.num_rows)
            cuts = slices(rows, len(columns))
            parts += [ParquetPart(source, first + cut.start, len(cut), group, cut.start, len(cuts[0])) for cut in cuts]
            first += rows
            require_rows(name, first - 1 or 1)
    require_rows(name, first - 1)
    return Dataset(source, tuple(parts))


@dataclass(frozen=True, slots=True)
class ParquetPart(Part):
    """`rows` rows of a row group behind the first `offset`; all its slices but the last are `step` rows long."""

    group: int
    offset: int
    step: int

    def read(self, numbers: tuple[str, ...], text: tuple[str, ...] = ()) -> Block:
        """See `Part.read`."""
        wanted = [*numbers, *text]
        with _opened(self.source.path) as file:
            self._require_types(file.schema_arrow, numbers, text)
            batch = self._batch(file, wanted)
            if batch is None or batch.num_rows != self.rows or batch.schema.names != wanted:
                raise DataFileError(f"{self.source.name} {_DAMAGED}")
            for column in wanted:
                self._require_filled(batch[column], column)
            x = np.empty((self.rows, len(numbers)))
            for i, column in enumerate(numbers):
                x[:, i] = numbers_of(batch[column])
            return Block(x, {column: labels_of(batch[column]) for column in text})

    def _batch(self, file: Any, wanted: list[str]) -> Any:
        """The slice, decoded from the beginning of its row group; None if there is less of it than the footer says."""
        import pyarrow as pa  # noqa: PLC0415 - in worker processes only

        taken, at, end = [], 0, self.offset + self.rows
        for batch in file.iter_batches(self.step, row_groups=[self.group], columns=wanted, use_threads=False):
            low, high = max(self.offset, at), min(end, at + batch.num_rows)
            if low < high:
                taken.append(batch.slice(low - at, high - low))
            at += batch.num_rows
            if at >= end:
                break
        if len(taken) < 2:
            return taken[0] if taken else None
        return pa.Table.from_batches(taken).combine_chunks().to_batches()[0]

    def _require_types(self, schema: Any, numbers: tuple[str, ...], text: tuple[str, ...]) -> None:
        import pyarrow as pa  # noqa: PLC0415

        for column in numbers:
            kind = schema.field(column).type
            if not (pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_boolean(kind)
                    or pa.types.is_decimal(kind)):  # fmt: skip
                raise DataFileError(
                    f"{self.source.name}, column {column!r} holds {kind} and not numbers; write it as numbers."
                )
        for column in text:
            kind = schema.field(column).type
            if pa.types.is_nested(kind):
                raise DataFileError(f"{self.source.name}, column {column!r} is nested ({kind}); write one label a row.")

    def _require_filled(self, column: Any, name: str) -> None:
        if column.null_count:
            empty = int(np.argmax(column.is_null().to_numpy(zero_copy_only=False)))
            raise DataFileError(
                f"{self.source.name}, {self.place(empty)}, column {name!r} is empty; correct or remove that row."
            )


_DAMAGED = "is not a Parquet file that can be read, or is damaged; write it again."


@contextmanager
def _opened(path: str) -> Iterator[Any]:
    """An open `pyarrow.parquet.ParquetFile`; what goes wrong with it is a `DataFileError`."""
    import pyarrow as pa  # noqa: PLC0415 - in worker processes only
    import pyarrow.parquet as pq  # noqa: PLC0415

    with reading(path), Path(path).open("rb") as raw:
        try:
            with pq.ParquetFile(raw, buffer_size=_BUFFER_BYTES, pre_buffer=False) as file:
                yield file
        except (pa.ArrowException, ValueError, KeyError, IndexError, TypeError, OverflowError, MemoryError) as error:
            raise DataFileError(f"{Path(path).name} {_DAMAGED}") from error
        except OSError as error:  # Arrow's words for a damaged file; what the system says has a number
            if error.errno is not None:
                raise
            raise DataFileError(f"{Path(path).name} {_DAMAGED}") from error


def _require_footer(name: str, path: Path) -> None:
    """The footer is as long as it says, and no longer than is read into memory."""
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - _TAIL))
        tail = file.read(_TAIL)
    length = int.from_bytes(tail[:4], "little")
    if tail[4:] != _MAGIC or length + _TAIL > size:
        raise DataFileError(f"{name} {_DAMAGED}")
    if length > MAX_FOOTER_BYTES:
        raise DataFileError(f"{name} has a footer of {length >> 20} MiB; write it with fewer columns or row groups.")


def _require_bounded(name: str, group: Any) -> None:
    sizes = [int(group.column(i).total_uncompressed_size) for i in range(group.num_columns)]
    if int(group.num_rows) < 0 or any(size < 0 for size in sizes):
        raise DataFileError(f"{name} {_DAMAGED}")
    if any(size > MAX_CHUNK_BYTES for size in sizes):
        raise DataFileError(
            f"{name} has a column of more than {MAX_CHUNK_BYTES >> 30} GiB in one row group; "
            "write it with smaller row groups."
        )
