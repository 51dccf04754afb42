"""Tables as CSV files for other programs."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from omnilytics_app.domain.csv_text import Cell, csv_bytes
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.storage.atomic import replace_file


def write_csv(path: Path, heading: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table, over a file of that name. Blocks.

    Raises `ConfigurationError` or `StorageFault` where it cannot be written.
    """
    try:
        replace_file(path, csv_bytes(heading, rows))
    except OSError as error:
        raise ConfigurationError(
            f"The file {path} cannot be written ({error.strerror}); choose another folder."
        ) from error
