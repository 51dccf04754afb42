"""A desktop of a test's own: a display, a session bus, an unlocked keyring, an empty home.

What a scene starts may outlive it, as the chain of a window that was killed does; it is found by the desktop's name in
its environment and ended with the desktop. Scenes print into files: a pipe would be held open by what outlives them.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from scripts.check_system import missing_qt_packages
from tests.processes import ending

ROOT = Path(__file__).resolve().parents[3]
PROGRAMS = ("Xvfb", "dbus-daemon", "gnome-keyring-daemon")
MISSING = [*(name for name in PROGRAMS if shutil.which(name) is None), *missing_qt_packages()]
LIMIT_S = 900
HOME = {
    "HOME": "home",
    "XDG_DATA_HOME": "home/data",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_STATE_HOME": "home/state",
    "XDG_RUNTIME_DIR": "run",
}


@dataclass(frozen=True, slots=True)
class Desktop:
    """Where a person sits. `folder` is theirs."""

    folder: Path
    environment: dict[str, str]

    def plays(self, scene: str, ends_with: int = 0) -> str:
        """Run one scene to its end in a program of its own, whose exit status is known; what it printed."""
        output = self.folder / f"{scene}.out"
        with output.open("wb") as file:
            done = subprocess.run(
                [sys.executable, "-m", "tests.e2e.window.play", scene, str(self.folder)],
                env=self.environment,
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
                timeout=LIMIT_S,
                check=False,
            )
        said = output.read_text("utf-8", "replace")
        if done.returncode != ends_with:
            raise AssertionError(f"{scene} ended with {done.returncode}:\n{said[-11_000:]}")
        return said

    def plays_until_killed(self, scene: str) -> None:
        """Run a scene that ends with the window being killed."""
        self.plays(scene, -signal.SIGKILL)

    def programs(self) -> list[str]:
        """What of the program and its chain still runs here, besides what the desktop consists of."""
        commands = map(_command_of, _processes_of(self.environment["XDG_RUNTIME_DIR"]))
        return [command for command in commands if "omnilytics" in command.lower() or "anvil" in command]


@contextmanager
def opened_desktop(folder: Path) -> Iterator[Desktop]:
    """One below a folder, closed at the end; every process of it is ended."""
    environment = dict(os.environ)
    for variable, place in HOME.items():
        (folder / place).mkdir(mode=0o700, parents=True, exist_ok=True)
        environment[variable] = str(folder / place)
    environment |= {"QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": "", "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}
    environment.pop("WAYLAND_DISPLAY", None)
    with ExitStack() as stack:
        stack.callback(_end_all_of, environment["XDG_RUNTIME_DIR"])
        environment["DISPLAY"] = _display(stack)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _bus(stack, environment)
        _keyring(stack, environment)
        yield Desktop(folder, environment)


def _display(stack: ExitStack) -> str:
    """A screen nobody sees; the server chooses its number."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    stack.enter_context(ending(subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)))
    os.close(writer)
    with os.fdopen(reader) as pipe:
        return f":{pipe.readline().strip()}"


def _bus(stack: ExitStack, environment: dict[str, str]) -> str:
    command = ["dbus-daemon", "--session", "--print-address", "--nofork"]
    bus = stack.enter_context(ending(subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)))
    if bus.stdout is None:
        raise RuntimeError("the bus has an output")
    return bus.stdout.readline().decode().strip()


def _keyring(stack: ExitStack, environment: dict[str, str]) -> None:
    """Unlocked, as after a log-in."""
    ring = subprocess.Popen(
        [shutil.which("gnome-keyring-daemon") or "", "--foreground", "--unlock", "--components=secrets"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    stack.enter_context(ending(ring))
    if ring.stdin is None:
        raise RuntimeError("the keyring has an input")
    ring.stdin.write(b"password of the login keyring")
    ring.stdin.close()
    deadline = time.monotonic() + 60
    while not list(Path(environment["XDG_DATA_HOME"]).rglob("*.keyring")) and time.monotonic() < deadline:
        time.sleep(0.1)


def _lives_in(process: Path, run: str) -> bool:
    """Whether a process was started with this runtime folder."""
    with contextlib.suppress(OSError):
        return f"XDG_RUNTIME_DIR={run}".encode() in (process / "environ").read_bytes().split(b"\0")
    return False


def _processes_of(run: str) -> list[Path]:
    return [p for p in Path("/proc").glob("[0-9]*") if int(p.name) != os.getpid() and _lives_in(p, run)]


def _command_of(process: Path) -> str:
    with contextlib.suppress(OSError):
        return (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    return ""


def _end_all_of(run: str) -> None:
    """Last of all, when display, bus and keyring are gone."""
    for process in _processes_of(run):
        with contextlib.suppress(ProcessLookupError):
            os.kill(int(process.name), signal.SIGKILL)
