import json
from pathlib import Path

import pytest

from omnilytics_app.storage.backup_note import backed_up_at, note_backup


def test_a_backup_is_noted_with_its_time(tmp_path: Path) -> None:
    note = tmp_path / "backup.json"
    assert backed_up_at(note) is None
    note_backup(note, 1_795_000_000)
    assert backed_up_at(note) == 1_795_000_000
    assert json.loads(note.read_text("utf-8")) == {"format": 1, "time": 1_795_000_000}
    note_backup(note)
    assert (backed_up_at(note) or 0) > 1_500_000_000


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b'{"format": 2, "time": 1}', b'{"format": 1, "time": true}', b"{}"])
def test_a_note_that_cannot_be_read_is_none(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "backup.json").write_bytes(raw)
    assert backed_up_at(tmp_path / "backup.json") is None
