"""The window's own process, told from outside to end: in order, as its close button would end it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.paths import Paths
from omnilytics_app.services.devnet import CHAIN_ID, is_free
from omnilytics_app.services.local_network import FOLDER
from omnilytics_app.storage.keystore import create
from omnilytics_app.storage.lock import exclusive
from omnilytics_app.storage.profile import Profile, create_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.storage.secret import Secret

pytestmark = [
    pytest.mark.anvil,
    pytest.mark.skipif(sys.platform == "win32", reason="has no such signals"),
    pytest.mark.usefixtures("anvil"),
]
PASSPHRASE = "orbit lantern velvet cactus"
PATIENCE_S = 60
ROOT = Path(__file__).resolve().parents[2]


def until(condition: Callable[[], object], window: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert window.poll() is None, "the window ended"
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = create_profile(tmp_path / "ada", "Ada", {"local_network": True, "chain_id": CHAIN_ID, "workers": 1})
    create(made.paths.keystore, Secret(bytes(range(32))), PassphraseProtector(PASSPHRASE, 2**15))
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n", "utf-8")
    (tmp_path / "passphrase").chmod(0o600)
    return made


@contextmanager
def window_of(profile: Profile) -> Iterator["subprocess.Popen[bytes]"]:
    """The real program; killed if it still runs at the end, and its chain with it."""
    words = [sys.executable, "-m", "omnilytics_app", "window", "--profile", str(profile.paths.profile)]
    words += ["--passphrase-file", str(profile.paths.profile.parent / "passphrase")]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(words, env=environment, cwd=ROOT, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
            if (chain := chain_of(profile)) and not is_free(chain[0]):
                os.kill(chain[1], signal.SIGTERM)


def chain_of(profile: Profile) -> tuple[int, int] | None:
    """The port and the process of the local chain, as soon as it runs with its market."""
    try:
        place = read_bounded((profile.paths.profile.parent / FOLDER / "network.json").read_bytes())
    except FileNotFoundError:
        return None
    return int(place["port"]), int(place["process"])


def is_shown(profile: Profile) -> bool:
    logs = profile.paths.logs
    return logs.is_dir() and any("main window" in log.read_text("utf-8") for log in logs.iterdir() if log.is_file())


def test_a_signal_closes_an_open_window_and_everything_behind_it(profile: Profile) -> None:
    with window_of(profile) as window:
        until(lambda: is_shown(profile), window)
        chain = chain_of(profile)
        assert chain is not None
        window.send_signal(signal.SIGTERM)
        assert window.wait(PATIENCE_S) == 0
        assert is_free(chain[0])
        assert not Path(f"/proc/{chain[1]}").exists()
        with exclusive(profile.paths):
            pass
    assert Paths.of_profile(profile.paths.profile.parent / FOLDER).anvil_state.stat().st_size > 0


def test_a_signal_while_the_chain_is_being_started_leaves_nothing_behind(profile: Profile) -> None:
    with window_of(profile) as window:
        lock = profile.paths.profile.parent / FOLDER
        until(lock.is_dir, window)
        window.send_signal(signal.SIGTERM)
        assert window.wait(PATIENCE_S) == 0
    assert anvils_below(profile.paths.profile.parent) == []


def anvils_below(folder: Path) -> list[int]:
    """Processes whose command line names a file below a folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if str(folder) in (process / "cmdline").read_bytes().decode(errors="replace"):
                found.append(int(process.name))
        except OSError:
            continue
    return found
