"""The commands that export, import and clean up a profile."""

import json
import os
import re
import sys
from pathlib import Path

import pytest

from omnilytics_app import cli
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.storage import protectors
from omnilytics_app.storage.keystore import unlock
from omnilytics_app.storage.profile import open_profile
from omnilytics_app.storage.protectors import PassphraseProtector


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PassphraseProtector.__init__, "__defaults__", (2**15,))
    assert PassphraseProtector("x").cost < protectors.SCRYPT_COST


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A profile, made by the command, and two passphrase files."""
    for name, passphrase in (("own", "of the profile"), ("sealed", "of the archive")):
        (tmp_path / name).write_text(passphrase + "\n")
        (tmp_path / name).chmod(0o600)
    arguments = ["init", "--profile", str(tmp_path / "profile"), "--passphrase-file", str(tmp_path / "own")]
    assert cli.run(arguments) == 0
    capsys.readouterr()
    return tmp_path


def export(folder: Path, *more: str) -> int:
    given = ["--profile", str(folder / "profile"), "--passphrase-file", str(folder / "own")]
    archive = ["--archive-passphrase-file", str(folder / "sealed")]
    return cli.run(["profile", "export", str(folder / "archive"), *given, *archive, *more])


def imported(folder: Path, *more: str) -> int:
    archive = ["--archive-passphrase-file", str(folder / "sealed")]
    return cli.run(["profile", "import", str(folder / "archive"), str(folder / "new"), *archive, *more])


def test_a_profile_moves_to_another_place_with_a_warning(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    account = open_profile(folder / "profile").account
    assert export(folder, "--move") == 0
    written = capsys.readouterr()
    assert f"account {account}" in written.out
    assert "not opened on this computer any more" in written.out
    assert "Never run the same profile on two computers" in written.err
    assert imported(folder) == 0
    written = capsys.readouterr()
    assert f"account {account}" in written.out
    assert "Never run the same profile on two computers" in written.err
    new = open_profile(folder / "new")
    assert new.account == account
    first = unlock(folder / "profile" / "keystore.json", PassphraseProtector("of the profile"))
    assert unlock(new.paths.keystore, PassphraseProtector("of the archive")) == first
    assert cli.run(["deploy", "--profile", str(folder / "profile")]) == 1
    assert re.fullmatch(r"omnilytics: [^\n]*moved to another computer[^\n]*\n", capsys.readouterr().err)


def test_programs_read_what_was_done(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(folder, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["moved"], said["files"], said["account"]) == (False, 2, open_profile(folder / "profile").account)
    assert imported(folder, "--json") == 0
    assert json.loads(capsys.readouterr().out)["profile"] == str(folder / "new")


def test_clean_up_says_what_would_go_and_what_went(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = folder / "profile"
    for i in range(3):
        (profile / "downloads" / f"d{i}").write_bytes(os.urandom(9_000_000))
        os.utime(profile / "downloads" / f"d{i}", (i, i))
    arguments = ["profile", "clean", "--profile", str(profile), "--quota-mb", "18"]
    assert cli.run([*arguments, "--dry-run"]) == 0
    assert "9,000,000 bytes would be freed; the quota is 18 MB" in capsys.readouterr().out
    assert len(list((profile / "downloads").iterdir())) == 3
    assert cli.run([*arguments, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said == {"dry_run": False, "freed_bytes": 9_000_000, "files": {"downloads/d0": 9_000_000}, "quota_mb": 18}
    assert sorted(p.name for p in (profile / "downloads").iterdir()) == ["d1", "d2"]


def test_nobody_to_ask_for_a_passphrase_is_one_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["profile", "import", str(folder / "archive"), str(folder / "new")]) == 1
    assert "name a file" in capsys.readouterr().err


def test_a_passphrase_is_typed_twice(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from omnilytics_app.cli import profile  # noqa: PLC0415

    typed = iter(["one passphrase", "one passphrase", "one passphrase", "another"])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _: next(typed))
    options = type("Options", (), {})()
    assert profile._archive_passphrase(options, twice=True) == "one passphrase"
    with pytest.raises(ConfigurationError, match="differ"):
        profile._archive_passphrase(options, twice=True)
