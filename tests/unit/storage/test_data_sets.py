import json
from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.storage.data_sets import DataSets, RegisteredData

DATA = RegisteredData("iris", "/data/iris.csv", ("a", "b"), 150, exact=True, digest="ab" * 32)


def test_what_was_added_is_found_by_its_name(tmp_path: Path) -> None:
    sets = DataSets(tmp_path / "datasets.json")
    assert (sets.all(), sets.find("iris")) == ((), None)
    sets.add(DATA)
    sets.add(replace(DATA, name="digits", exact=False))
    sets.add(replace(DATA, rows=7))
    assert [entry.name for entry in sets.all()] == ["digits", "iris"]
    assert sets.find("iris") == replace(DATA, rows=7)
    assert sets.path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", ["", "-x", "a/b", "..", "a b", "x" * 61, "\u202ea"])
def test_a_name_cannot_be_taken_for_a_path_or_an_option(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigurationError, match="no name for a data set"):
        DataSets(tmp_path / "datasets.json").add(replace(DATA, name=name))
    assert not (tmp_path / "datasets.json").exists()


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"datasets": []},
        {"datasets": {"x": {}}},
        {"datasets": {"x": {"path": 3, "columns": [], "rows": 1, "exact": True, "digest": ""}}},
        {"datasets": {"x": {"path": "", "columns": [], "rows": "1", "exact": True, "digest": ""}}},
        {"datasets": {"x": {"path": "", "columns": [], "rows": 1, "exact": True, "digest": "", "more": 1}}},
    ],
)
def test_a_register_that_cannot_be_understood_is_told_and_not_overwritten(
    tmp_path: Path, change: dict[str, object]
) -> None:
    sets = DataSets(tmp_path / "datasets.json")
    sets.add(DATA)
    sets.path.write_text(json.dumps(json.loads(sets.path.read_text("utf-8")) | change), "utf-8")
    before = sets.path.read_bytes()
    for use in (sets.all, lambda: sets.add(DATA)):
        with pytest.raises(ConfigurationError, match="damaged or from a newer version"):
            use()
    assert sets.path.read_bytes() == before
