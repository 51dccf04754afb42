"""Registers data sets by name, and finds what a name or a path stands for.

A registered data set is held against its digest when it is used: what has changed since is not what its owner looked
at when it was registered.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from omnilytics_app.domain.document import JobDocument
from omnilytics_app.errors import ConfigurationError, DataFileError
from omnilytics_app.paths import Paths
from omnilytics_app.storage.data_sets import DataSets, RegisteredData, require_name
from omnilytics_app.workers.data_tasks import preview


def register_data(paths: Paths, name: str, path: Path) -> RegisteredData:
    """Look at a file or a folder and remember it; raises `DataFileError` or `ConfigurationError`. Blocks."""
    require_name(name)
    place = path.expanduser().absolute()
    head = preview(str(place))
    data = RegisteredData(name, str(place), head.columns, head.rows, head.exact, digest_of(place))
    DataSets(paths.data_sets).add(data)
    return data


def registered_data(paths: Paths) -> tuple[RegisteredData, ...]:
    """What a profile knows by name."""
    return DataSets(paths.data_sets).all()


def data_for(paths: Paths, document: JobDocument) -> tuple[str, ...]:
    """Names of the data sets that have every column a job asks for; their rows are looked at before joining. Blocks."""
    needed = {document.task.target, *document.features.columns}
    return tuple(data.name for data in registered_data(paths) if needed <= set(data.columns))


def forget_data(paths: Paths, name: str) -> None:
    """Take a data set's name away; its file, and the record of what left of it, stay. Blocks."""
    DataSets(paths.data_sets).remove(name)


def find_data(paths: Paths, name: str) -> Path:
    """The place of a registered data set that is as it was, or else of an existing path. Blocks while it reads.

    Raises `DataFileError` for a data set that has changed, and `ConfigurationError` for what is neither.
    """
    known = DataSets(paths.data_sets).find(name)
    if known is None:
        place = Path(name).expanduser().absolute()
        if not place.exists():
            raise ConfigurationError(
                f"There is no data set {name!r} in this profile, and no file or folder of that name; add one with "
                "omnilytics data add."
            )
        return place
    if digest_of(Path(known.path)) != known.digest:
        raise DataFileError(
            f"The data set {name} in {known.path} has changed since it was added; look at it and add it again."
        )
    return Path(known.path)


def digest_of(place: Path) -> str:
    """SHA-256 of a file; of a folder, of the names and digests of all its files in order."""
    try:
        if place.is_file():
            return _file_digest(place)
        listing = hashlib.sha256()
        for name, file in _files(place):
            listing.update(f"{_file_digest(file)} {name}\n".encode())
        return listing.hexdigest()
    except OSError as error:
        raise DataFileError(f"{place} cannot be read ({error.strerror}); check its name and permissions.") from error


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    files = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
    return iter(sorted(files.items()))


def _file_digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
