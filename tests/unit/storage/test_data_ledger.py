import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.learning.datasets.parts import MAX_COLUMNS
from omnilytics_app.storage.data_ledger import DataLedger, LedgerEntry

ENTRY = LedgerEntry("31337-abc-1", "job 1 (Digits)", ("a", "b"), 3, "", "ab" * 32)
NOISY = LedgerEntry("31337-abc-2", "job 2 (Digits)", ("a", "b"), 3, "cd" * 32, "ef" * 32, 1.5, 8.0, 1e-6)
MARKS = np.array([9, 2**64 - 1, 3], dtype=np.uint64)


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    ledger = DataLedger(tmp_path / "ledger")
    assert ledger.entries() == ()
    ledger.write(ENTRY, MARKS)
    ledger.write(NOISY, MARKS, b"statistics")
    again = DataLedger(tmp_path / "ledger")
    assert again.entries() == (ENTRY, NOISY)
    assert (again.entry(ENTRY.name), again.entry("other")) == (ENTRY, None)
    assert again.marks(ENTRY.name).tolist() == [3, 9, 2**64 - 1]
    assert again.statistics(NOISY.name) == b"statistics"
    assert again.entry_of(NOISY.purpose) == NOISY
    assert again.entry_of("") is None
    assert ENTRY.exact
    assert not NOISY.exact


def test_a_later_note_on_a_job_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    ledger = DataLedger(tmp_path)
    ledger.write(NOISY, MARKS, b"statistics")
    ledger.write(replace(ENTRY, name=NOISY.name, rows=1), MARKS[:1])
    assert ledger.entries() == (replace(ENTRY, name=NOISY.name, rows=1),)
    assert sorted(p.suffix for p in tmp_path.iterdir()) == [".json", ".rows"]


def test_what_is_removed_leaves_nothing(tmp_path: Path) -> None:
    ledger = DataLedger(tmp_path)
    ledger.write(NOISY, MARKS, b"statistics")
    ledger.remove(NOISY.name)
    ledger.remove(NOISY.name)
    assert list(tmp_path.iterdir()) == []


def test_equal_rows_are_kept_once(tmp_path: Path) -> None:
    ledger = DataLedger(tmp_path)
    ledger.write(ENTRY, np.array([5, 5, 7], dtype=np.uint64))
    assert ledger.marks(ENTRY.name).tolist() == [5, 7]
    assert ledger.entries() == (ENTRY,)


@pytest.mark.parametrize("end_after", [".rows", ".statistics"])
def test_an_entry_is_there_as_a_whole_or_not_at_all(
    end_after: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.replace

    def power_cut(source: Path, target: Path) -> Path:
        real(source, target)
        if target.suffix == end_after:
            raise KeyboardInterrupt
        return target

    monkeypatch.setattr(Path, "replace", power_cut)
    with pytest.raises(KeyboardInterrupt):
        DataLedger(tmp_path).write(NOISY, MARKS, b"statistics")
    monkeypatch.undo()
    assert DataLedger(tmp_path).entries() == ()
    DataLedger(tmp_path).write(NOISY, MARKS, b"statistics")
    assert DataLedger(tmp_path).entries() == (NOISY,)


def damaged_json(folder: Path) -> None:
    (folder / f"{ENTRY.name}.json").write_text("{")


def other_format(folder: Path) -> None:
    file = folder / f"{ENTRY.name}.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"format": 2}))


def missing_rows(folder: Path) -> None:
    (folder / f"{ENTRY.name}.rows").unlink()


def cut_rows(folder: Path) -> None:
    (folder / f"{ENTRY.name}.rows").write_bytes(bytes(12))


def no_rows(folder: Path) -> None:
    (folder / f"{ENTRY.name}.rows").write_bytes(b"")


def other_name(folder: Path) -> None:
    for suffix in (".json", ".rows"):
        (folder / f"{ENTRY.name}{suffix}").rename(folder / f"renamed{suffix}")


@pytest.mark.parametrize("damage", [damaged_json, other_format, missing_rows, cut_rows, no_rows, other_name])
def test_a_damaged_record_is_never_overlooked(damage: object, tmp_path: Path) -> None:
    ledger = DataLedger(tmp_path)
    ledger.write(ENTRY, MARKS)
    assert callable(damage)
    damage(tmp_path)
    with pytest.raises(ConfigurationError, match=r"record .* of data that was used before"):
        ledger.entries()


def test_names_stay_in_the_folder(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not the name"):
        DataLedger(tmp_path).marks_file("../elsewhere")


def test_the_files_tell_nothing_of_rows_but_keyed_marks(tmp_path: Path) -> None:
    ledger = DataLedger(tmp_path)
    ledger.write(ENTRY, MARKS)
    assert (tmp_path / f"{ENTRY.name}.rows").stat().st_size == 8 * 3
    body = json.loads((tmp_path / f"{ENTRY.name}.json").read_text())
    assert body.keys() == {"format", *LedgerEntry.__dataclass_fields__}


def test_the_names_of_as_many_columns_as_a_file_may_have_are_read_again(tmp_path: Path) -> None:
    columns = tuple(f"c{i}" for i in range(MAX_COLUMNS))
    many = replace(ENTRY, columns=columns)
    DataLedger(tmp_path).write(many, MARKS)
    assert DataLedger(tmp_path).entry(many.name) == many
