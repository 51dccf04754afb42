import os
import subprocess
import sys
from pathlib import Path

import pytest

from omnilytics_app import paths
from omnilytics_app.paths import Paths, default_profile, resources_directory


def test_every_file_of_a_profile_lies_in_it(tmp_path: Path) -> None:
    p = Paths.of_profile(tmp_path)
    files = [p.profile_file, p.lock_file, p.keystore, p.cache, p.jobs, p.data, p.anvil_state, p.logs]
    assert {file.parent for file in files} == {tmp_path}
    assert len(set(files)) == len(files)


def test_a_profile_is_absolute_wherever_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths.of_profile(Path("here")).profile == tmp_path / "here"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert Paths.of_profile(Path("~/there")).profile == tmp_path / "there"


def test_looking_at_paths_creates_nothing(tmp_path: Path) -> None:
    assert not Paths.of_profile(tmp_path / "new").jobs.exists()
    assert not (tmp_path / "new").exists()


def test_the_default_profile_is_in_the_data_directory_of_the_user() -> None:
    assert default_profile().name == "default"
    assert "omnilytics" in default_profile().parts


def test_the_resources_of_a_checkout_are_beside_the_package() -> None:
    assert resources_directory() == Path(paths.__file__).resolve().parents[1] / "resources"


def test_the_resources_of_an_installed_package_are_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside, beside = tmp_path / "omnilytics_app" / "resources", tmp_path / "resources"
    for directory in (inside, beside):
        directory.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "omnilytics_app" / "paths.py"))
    assert resources_directory() == inside


def test_the_resources_of_a_frozen_program_are_in_its_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundled = tmp_path / "omnilytics_app" / "resources"
    bundled.mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources_directory() == bundled


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no POSIX modes")
def test_a_restricted_process_writes_for_its_user_alone(tmp_path: Path) -> None:
    script = (
        "import os, sys; from omnilytics_app.paths import restrict_umask; os.umask(0); restrict_umask();"
        "open(sys.argv[1], 'w').close(); os.mkdir(sys.argv[2])"
    )
    file, directory = tmp_path / "f", tmp_path / "d"
    subprocess.run([sys.executable, "-c", script, str(file), str(directory)], check=True, env=dict(os.environ))
    assert (file.stat().st_mode & 0o777, directory.stat().st_mode & 0o777) == (0o600, 0o700)
