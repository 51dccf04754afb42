"""A copy of a cache for whoever only looks, beside the program that keeps it.

SQLite's own back-up gives a state that was whole at one moment, also while another process writes. A cache that is not
there or cannot be copied is no loss: the reader starts from the chain.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory


@contextlib.contextmanager
def copied_cache(original: Path) -> Iterator[Path]:
    """The path of a private copy, gone at the end; the file is missing where nothing could be copied."""
    with TemporaryDirectory(prefix="omnilytics-") as folder:
        copy = Path(folder) / original.name
        if original.is_file():
            _copy(original, copy)
        yield copy


def _copy(original: Path, copy: Path) -> None:
    try:
        with (
            contextlib.closing(sqlite3.connect(f"{original.absolute().as_uri()}?mode=ro", uri=True)) as source,
            contextlib.closing(sqlite3.connect(copy)) as target,
        ):
            source.backup(target)
    except sqlite3.Error:
        copy.unlink(missing_ok=True)
