"""The bundle holds the anvil that is locked, and no module from outside of the locked environment."""

import platform
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


@pytest.mark.skipif(
    not (locked_anvil.PACKAGES / NAME).exists(), reason="the contract tools are missing"
)
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
    building.build(tmp_path)
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
