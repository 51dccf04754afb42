from pathlib import Path

import pytest

from omnilytics_app.errors import ConfigurationError, DataFileError
from omnilytics_app.paths import Paths
from omnilytics_app.services.data_sets import digest_of, find_data, register_data, registered_data


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    (tmp_path / "profile").mkdir()
    return Paths.of_profile(tmp_path / "profile")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "table.csv"
    file.write_text("a,b,y\n1,2,0\n3,4,1\n", "utf-8")
    return file


def test_a_registered_name_stands_for_its_file(paths: Paths, table: Path) -> None:
    data = register_data(paths, "mine", table)
    assert (data.path, data.columns, data.rows, data.exact) == (str(table), ("a", "b", "y"), 2, True)
    assert registered_data(paths) == (data,)
    assert find_data(paths, "mine") == table


def test_a_file_that_has_changed_is_not_what_was_registered(paths: Paths, table: Path) -> None:
    register_data(paths, "mine", table)
    table.write_text("a,b,y\n1,2,0\n3,4,0\n", "utf-8")
    with pytest.raises(DataFileError, match="has changed since it was added"):
        find_data(paths, "mine")
    register_data(paths, "mine", table)
    assert find_data(paths, "mine") == table


def test_a_path_needs_no_name(paths: Paths, table: Path) -> None:
    assert find_data(paths, str(table)) == table
    with pytest.raises(ConfigurationError, match="no data set 'other'"):
        find_data(paths, "other")


def test_what_cannot_be_read_is_not_registered(paths: Paths, tmp_path: Path) -> None:
    with pytest.raises(DataFileError):
        register_data(paths, "mine", tmp_path / "none.csv")
    assert registered_data(paths) == ()


def test_a_folder_is_known_by_the_names_and_contents_of_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "images"
    (folder / "cats").mkdir(parents=True)
    (folder / "cats" / "1.png").write_bytes(b"1")
    (folder / "cats" / "2.png").write_bytes(b"2")
    seen = {digest_of(folder)}
    (folder / "cats" / "2.png").write_bytes(b"3")
    seen.add(digest_of(folder))
    (folder / "cats" / "2.png").rename(folder / "cats" / "3.png")
    seen.add(digest_of(folder))
    (folder / "cats" / "3.png").unlink()
    seen.add(digest_of(folder))
    assert len(seen) == 4
