"""The script of the archive, run for real: it installs, replaces and removes its own files, and only those."""

import os
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
DESKTOP = "share/applications/omnilytics.desktop"
LIST = "installed-files.txt"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="an archive for Linux")


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """The unpacked archive of a program that is a copy of `sleep`."""
    files = tmp_path / "unpacked/files"
    (files / "lib/omnilytics/_internal").mkdir(parents=True)
    shutil.copy("/bin/sleep", files / "lib/omnilytics/omnilytics")
    (files / "lib/omnilytics/_internal/part").write_text("one")
    (files / "bin").mkdir()
    (files / "bin/omnilytics").symlink_to("../lib/omnilytics/omnilytics")
    (files / DESKTOP).parent.mkdir(parents=True)
    (files / DESKTOP).write_text("[Desktop Entry]\nName=OmniLytics\nExec=omnilytics window %f\n")
    script = tmp_path / "unpacked/install.sh"
    shutil.copy(ROOT / "packaging/linux/install.sh", script)
    return script


@pytest.fixture
def prefix(tmp_path: Path) -> Path:
    folder = tmp_path / "a place" / "local"
    folder.mkdir(parents=True)
    return folder


def run(script: Path, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    surroundings = {**os.environ, **environment}
    command = ["sh", str(script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=surroundings)


def installed(script: Path, prefix: Path) -> None:
    done = run(script, "--prefix", prefix)
    assert done.returncode == 0, done.stderr


def refused(script: Path, *arguments: str | Path) -> str:
    done = run(script, *arguments)
    assert done.returncode != 0
    assert done.stderr.startswith("install.sh: ")
    assert done.stderr.count("\n") == 1
    return done.stderr


def files_in(folder: Path) -> set[str]:
    return {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_symlink() or p.is_file()}


def test_the_menu_starts_it_by_its_whole_path(script: Path, prefix: Path) -> None:
    installed(script, prefix)
    assert f'Exec="{prefix}/lib/omnilytics/omnilytics" window %f\n' in (prefix / DESKTOP).read_text()


def test_a_second_run_replaces_the_first(script: Path, prefix: Path) -> None:
    installed(script, prefix)
    part = script.parent / "files/lib/omnilytics/_internal/part"
    part.rename(part.with_name("other"))
    (script.parent / "files/share/more").write_text("new in this version")
    installed(script, prefix)
    assert [path.name for path in (prefix / "lib/omnilytics/_internal").iterdir()] == ["other"]
    assert (prefix / "share/more").exists()
    (script.parent / "files/share/more").unlink()
    installed(script, prefix)
    assert not (prefix / "share/more").exists()
    assert [path.name for path in (prefix / "lib").iterdir()] == ["omnilytics"]


@pytest.mark.parametrize("action", [["--uninstall"], []])
def test_what_another_installed_stays(script: Path, prefix: Path, action: list[str]) -> None:
    (prefix / "bin").mkdir()
    (prefix / "bin/omnilytics").write_text("of pip")
    (prefix / "lib/omnilytics").mkdir(parents=True)
    shutil.copy("/bin/sleep", prefix / "lib/omnilytics/omnilytics")
    before = files_in(prefix)
    assert "was not installed by this script" in refused(script, *action, "--prefix", prefix)
    assert files_in(prefix) == before
    shutil.rmtree(prefix / "lib")
    assert "bin/omnilytics is there" in refused(script, "--prefix", prefix)
    assert files_in(prefix) == {"bin/omnilytics"}


def test_nothing_to_uninstall_is_said(script: Path, prefix: Path) -> None:
    assert "there is no OmniLytics" in refused(script, "--uninstall", "--prefix", prefix)


def test_an_interrupted_copy_is_taken_up(script: Path, prefix: Path) -> None:
    (prefix / "lib/.omnilytics.new/_internal").mkdir(parents=True)
    installed(script, prefix)
    assert files_in(prefix / "lib") == {"omnilytics/omnilytics", "omnilytics/_internal/part", f"omnilytics/{LIST}"}
    for path in ("bin/omnilytics", DESKTOP):  # as if it had been stopped before these
        (prefix / path).unlink()
    installed(script, prefix)
    assert (prefix / "bin/omnilytics").resolve() == prefix / "lib/omnilytics/omnilytics"


def test_folders_may_be_links(script: Path, prefix: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (prefix / "bin").symlink_to(tmp_path / "elsewhere")
    installed(script, prefix)
    assert (tmp_path / "elsewhere/omnilytics").is_symlink()
    assert run(script, "--uninstall", "--prefix", prefix).returncode == 0
    assert (prefix / "bin").is_symlink()
    assert files_in(tmp_path / "elsewhere") == set()


@pytest.mark.parametrize("name", ['a"b', "a$b", "a%b", "a&b", "a|b", "a\\b", "a`b", "a\nb"])
def test_a_prefix_that_menus_cannot_start_is_refused(script: Path, tmp_path: Path, name: str) -> None:
    assert "the prefix must not hold" in refused(script, "--prefix", tmp_path / name)
    assert not (tmp_path / name).exists()


def test_a_relative_prefix_is_refused(script: Path) -> None:
    assert "absolute" in refused(script, "--prefix", "local")


def test_a_running_program_is_not_replaced(script: Path, prefix: Path) -> None:
    installed(script, prefix)
    with subprocess.Popen([prefix / "lib/omnilytics/omnilytics", "60"]) as program:
        try:
            said = refused(script, "--prefix", prefix)
        finally:
            program.send_signal(signal.SIGKILL)
    assert f"is running (process {program.pid})" in said
    installed(script, prefix)


def test_everybody_may_read_it_whatever_the_mask_of_who_unpacked_it(script: Path, prefix: Path) -> None:
    for path in (script.parent / "files").rglob("*"):
        if not path.is_symlink():
            path.chmod(0o700 if path.is_dir() or path.name == "omnilytics" else 0o600)
    before = os.umask(0o077)
    try:
        installed(script, prefix)
    finally:
        os.umask(before)
    made = [path for path in prefix.rglob("*") if not path.is_symlink() and path.name != "mimeinfo.cache"]
    assert {stat.S_IMODE(path.stat().st_mode) & 0o077 for path in made if path.is_dir()} == {0o055}
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in made if path.is_file()}
    assert modes == dict.fromkeys(modes, 0o644) | {"omnilytics": 0o755}


def test_a_search_path_of_cd_changes_nothing(script: Path, prefix: Path) -> None:
    command = ["sh", script.name, "--prefix", str(prefix)]
    surroundings = {**os.environ, "CDPATH": str(script.parent.parent)}
    done = subprocess.run(command, cwd=script.parent, env=surroundings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (prefix / "lib/omnilytics/omnilytics").exists()
