"""The same table in every form it may come in."""

import csv
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec

FEATURES = FeatureMapSpec(("height", "width"), (0.0, 0.0), (1.0, 1.0))
BINARY = TaskSpec("binary", "kind", ("cat", "dog"))
VALUE = TaskSpec("regression", "kind")

Columns = dict[str, np.ndarray]


def write_csv(path: Path, columns: Columns, delimiter: str = ",") -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(columns)
        writer.writerows(zip(*(column.tolist() for column in columns.values()), strict=True))
    return path


def write_tsv(path: Path, columns: Columns) -> Path:
    return write_csv(path, columns, "\t")


def write_parquet(path: Path, columns: Columns, group: int = 7, **options: object) -> Path:
    pq.write_table(pa.table(columns), path, row_group_size=group, **options)
    return path


def write_npz(path: Path, columns: Columns) -> Path:
    np.savez(path, **columns)  # type: ignore[arg-type]
    return path


def write_compressed_npz(path: Path, columns: Columns) -> Path:
    np.savez_compressed(path, **columns)  # type: ignore[arg-type]
    return path


def write_matrix(path: Path, columns: Columns) -> Path:
    """The last column as `y`, the others as `X`, by column where they lie so."""
    *features, target = columns
    matrix = np.column_stack([columns[name] for name in features])
    np.savez(path, X=np.asfortranarray(matrix), y=columns[target], columns=np.array(features))
    return path


FORMS: dict[str, tuple[str, Callable[[Path, Columns], Path]]] = {
    "csv": ("data.csv", write_csv),
    "tsv": ("data.tsv", write_tsv),
    "parquet": ("data.parquet", write_parquet),
    "npz": ("data.npz", write_npz),
    "compressed npz": ("small.npz", write_compressed_npz),
    "matrix": ("matrix.npz", write_matrix),
}


def write(form: str, folder: Path, columns: Columns) -> Path:
    """The table in a form."""
    name, writer = FORMS[form]
    return writer(folder / name, columns)
