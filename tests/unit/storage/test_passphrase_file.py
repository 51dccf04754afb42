import os
import sys
from pathlib import Path

import pytest

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.storage.passphrase_file import MAX_BYTES, read_passphrase

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="permissions are lists there")


def written(folder: Path, content: bytes, mode: int) -> Path:
    file = folder / "passphrase"
    file.write_bytes(content)
    file.chmod(mode)
    return file


@pytest.mark.parametrize("mode", [0o600, 0o400])
@pytest.mark.parametrize("content", [b"open sesame\n", b"open sesame", b"open sesame\r\n", b"open sesame\nmore\n"])
def test_the_first_line_of_a_private_file_is_the_passphrase(tmp_path: Path, content: bytes, mode: int) -> None:
    assert read_passphrase(written(tmp_path, content, mode)) == "open sesame"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602, 0o700, 0o610])
def test_a_file_that_others_could_read_or_write_is_refused(tmp_path: Path, mode: int) -> None:
    with pytest.raises(ConfigurationError, match=f"mode {mode:04o}.*chmod 600"):
        read_passphrase(written(tmp_path, b"x\n", mode))


def test_a_file_of_another_user_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path, b"x\n", 0o600)
    monkeypatch.setattr(os, "getuid", lambda: file.stat().st_uid + 1)
    with pytest.raises(ConfigurationError, match="belongs to another user"):
        read_passphrase(file)


@pytest.mark.parametrize("content", [b"\xff\xfe\n", b"x" * (MAX_BYTES + 1)])
def test_what_is_no_passphrase_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(ConfigurationError, match="passphrase file"):
        read_passphrase(written(tmp_path, content, 0o600))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        read_passphrase(tmp_path / "none")
