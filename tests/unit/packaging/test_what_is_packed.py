"""The bundle holds the anvil that is locked, and no module from outside of the locked environment."""

import os
import platform
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.append(str(ROOT / "packaging" / "bundle"))
sys.path.append(str(ROOT / "packaging" / "release"))

import locked_anvil  # noqa: E402
from shipped import RUN_LOCKS, locked_for  # noqa: E402

from scripts import check_system  # noqa: E402

NAME = "anvil-linux-amd64/bin/anvil"


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")


@pytest.mark.usefixtures("linux")
def test_no_other_anvil_is_packed_when_npm_left_it_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "bin/anvil"
    other.parent.mkdir()
    other.write_text("#!/bin/sh\n")
    other.chmod(0o755)
    monkeypatch.setenv("PATH", str(other.parent), prepend=":")
    with pytest.raises(locked_anvil.NotLocked, match="npm ci"):
        locked_anvil.locked_anvil(tmp_path)


@pytest.mark.usefixtures("linux")
def test_an_anvil_with_another_sum_is_not_packed(tmp_path: Path) -> None:
    file = tmp_path / NAME
    file.parent.mkdir(parents=True)
    file.write_bytes(b"another")
    with pytest.raises(locked_anvil.NotLocked, match="names 10c1c7"):
        locked_anvil.locked_anvil(tmp_path)


def test_a_system_without_anvil_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Haiku")
    with pytest.raises(locked_anvil.NotLocked, match="no anvil for Haiku"):
        locked_anvil.locked_anvil(tmp_path)


@pytest.mark.skipif(not (locked_anvil.PACKAGES / NAME).exists(), reason="the contract tools are missing")
def test_the_anvil_of_the_contract_tools_is_the_one_whose_sum_is_known() -> None:
    assert locked_anvil.locked_anvil() == locked_anvil.PACKAGES / NAME


@pytest.fixture
def building(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    import bundle  # noqa: PLC0415

    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.setattr(bundle, "anvil", lambda: Path("anvil"))
    monkeypatch.setattr(bundle, "commit", lambda _output: Path("commit"))
    monkeypatch.setattr(bundle, "epoch", lambda: 0)
    monkeypatch.setattr(bundle.importlib.util, "find_spec", lambda _name: object())
    monkeypatch.setattr(bundle.sys, "platform", "darwin")  # no library of a bundle that is not there is looked at
    return bundle


def test_nothing_outside_of_the_environment_is_searched_for_modules(
    building: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs: list[tuple[Sequence[str], dict[str, str]]] = []

    def run(command: Sequence[str], **options: Any) -> "subprocess.CompletedProcess[str]":
        runs.append((command, options["env"]))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(building.subprocess, "run", run)
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PYTHONHOME", "/elsewhere")
    building.build(tmp_path, tmp_path / "a.spec")
    ((command, environment),) = runs
    assert [name for name in environment if name.startswith("PYTHON")] == ["PYTHONHASHSEED"]
    assert {"-s", "-P"} <= set(command[: command.index("-m")])


def test_what_only_freezes_the_program_is_not_told_as_shipped() -> None:
    import contents  # noqa: PLC0415

    here = {"platform_python_implementation": "CPython", "python_full_version": "3.11.7", "python_version": "3.11"}
    for system in ("linux", "darwin", "win32"):
        environment = here | {"sys_platform": system, "platform_system": "", "platform_machine": ""}
        environment |= {"implementation_name": "cpython", "os_name": ""}
        tools = set(locked_for([ROOT / "requirements/bundle.txt"], environment)) - set(
            locked_for(RUN_LOCKS, environment)
        )
        assert tools - contents.BUILD_TOOLS == set()


def rule(target: str) -> tuple[list[str], list[str]]:
    """The prerequisites and the recipe of a target of the Makefile."""
    text = (ROOT / "Makefile").read_text("utf-8")
    found = re.search(rf"(?m)^{re.escape(target)}:([^#\n]*)(?:##.*)?\n((?:\t.*\n)+)", text)
    assert found is not None
    return found[1].split(), found[2].splitlines()


def test_a_package_is_made_only_of_a_bundle_that_holds_nothing_unlocked() -> None:
    before, recipe = rule("package")
    assert "check-packaging" in before
    steps = [
        next(i for i, line in enumerate(recipe) if name in line) for name in ("bundle.py", "audit.py", "packages.py")
    ]
    assert steps == sorted(steps)
    assert "--bundle build/bundle/omnilytics" in recipe[steps[1]]


def test_the_environment_that_is_packed_is_made_anew_when_a_lock_changed() -> None:
    before, recipe = rule(".venv-build/.installed")
    assert {"requirements/app.txt", "requirements/bundle.txt"} <= set(before)
    assert any("-m venv --clear .venv-build" in line for line in recipe)


def test_a_trial_as_root_installs_nothing_in_the_checkout() -> None:
    before, recipe = rule("test-package")
    assert before == []
    assert "make setup" in recipe[0]


def test_make_takes_no_modules_from_outside() -> None:
    told = subprocess.run(
        ["make", "--no-print-directory", "-f", "-", "seen"],  # noqa: S607
        input=f"include {ROOT}/Makefile\nseen:\n\t@env\n",
        env={**os.environ, "PYTHONPATH": "/elsewhere", "PYTHONHOME": "/elsewhere"},
        capture_output=True, text=True, check=True, cwd=ROOT,
    ).stdout  # fmt: skip
    assert "PATH=" in told
    assert "/elsewhere" not in told


@pytest.mark.parametrize("script", ["macos/build.sh", "windows/build.ps1"])
def test_scripts_of_other_systems_take_no_modules_from_outside_and_pack_a_new_environment(script: str) -> None:
    text = (ROOT / "packaging" / script).read_text("utf-8")
    first = next(line for line in text.splitlines() if "PYTHONPATH" in line)
    assert "PYTHONHOME" in first
    assert text.index(first) < text.index("venv")
    assert re.search(r"venv\W+--clear\W+\.venv-build", text)


@pytest.mark.skipif(sys.platform != "linux", reason="packages are named for Linux")
def test_what_packing_runs_is_asked_for_first(monkeypatch: pytest.MonkeyPatch) -> None:
    there = {"dpkg-deb", "zstd", "git"}
    monkeypatch.setattr(check_system.shutil, "which", lambda name: f"/usr/bin/{name}" if name in there else None)
    (told,) = check_system.missing_packagers()
    assert told == "Packing needs objdump, objcopy; install: sudo apt-get install -y binutils"
    there |= {"objdump", "objcopy"}
    assert check_system.missing_packagers() == []
