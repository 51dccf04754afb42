import os
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.paths import resources_directory
from omnilytics_app.services.devnet import HOST, DevnetOptions, find_anvil, free_port, start_devnet

ARTIFACT = load_artifact(resources_directory())


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as other:
        other.bind((HOST, 0))
        other.listen()
        yield int(other.getsockname()[1])


def program(folder: Path, text: str) -> Path:
    path = folder / "anvil"
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(stat.S_IRWXU)
    return path


async def test_a_taken_port_is_told_and_nothing_is_started(taken_port: int, tmp_path: Path) -> None:
    anvil = program(tmp_path, f"touch {tmp_path}/started\n")
    with pytest.raises(ConfigurationError, match=f"Port {taken_port} .* choose another with --port"):
        await start_devnet(DevnetOptions(anvil, taken_port), ARTIFACT)
    assert not (tmp_path / "started").exists()


@pytest.mark.parametrize("port", [-1, 65_536])
async def test_a_port_that_cannot_be_is_told(port: int, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=f"Port {port}"):
        await start_devnet(DevnetOptions(tmp_path / "anvil", port), ARTIFACT)


def test_a_free_port_can_be_used() -> None:
    with socket.socket() as probe:
        probe.bind((HOST, free_port()))
        assert probe.getsockname()[1] > 0


def test_a_missing_anvil_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ConfigurationError, match="anvil is not installed; run make setup"):
        find_anvil(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="a script stands for the program")
def test_an_anvil_on_the_path_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    anvil = program(tmp_path, "")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_anvil(tmp_path / "elsewhere") == anvil
