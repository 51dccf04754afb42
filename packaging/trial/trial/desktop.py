"""A desktop of the trial's own, outside of the clean root: a display with a window manager, a bus, an open keyring.

All of these are tools of the trial and come from the machine that tries; the program reaches them through the runtime
folder, which its root shares. Nothing the program needs can come from them: libraries are looked for in its root alone.
"""

import os
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

PERSON = 1000
"""The user and the group that sits at the desktop."""
SIZE = "1400x1000"
PROGRAMS = ("Xvfb", "dbus-daemon", "gnome-keyring-daemon", "openbox", "xdotool", "scrot", "setpriv")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
REGISTRY = Path("/usr/libexec/at-spi2-registryd")
PATIENCE_S = 60.0


class TrialFailed(Exception):
    """One clear sentence on what the package does not do."""


@dataclass(slots=True)
class Desktop:
    """What runs outside. `runtime` is bound to the same path in the root of the program."""

    runtime: Path
    display: str = ""
    environment: dict[str, str] = field(default_factory=dict)
    _tools: "list[subprocess.Popen[bytes]]" = field(default_factory=list)

    def open(self) -> None:
        """Start everything, as the person; raises `TrialFailed` for the first that does not come up."""
        home = self.runtime / "tools"
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.chown(home, PERSON, PERSON)
        self.environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "en",
        }
        self._open_display()
        self._open_bus()
        self._start("openbox", "--sm-disable")
        self._open_keyring(home)
        self._start(str(LAUNCHER), "--launch-immediately", "--a11y=1")
        self._until(lambda: any((self.runtime / "at-spi").glob("bus*")), "The accessibility bus does not start.")

    def close(self) -> None:
        """End every tool."""
        for tool in reversed(self._tools):
            tool.terminate()
        for tool in self._tools:
            try:
                tool.wait(5)
            except subprocess.TimeoutExpired:
                tool.kill()
                tool.wait()

    def does(self, *command: str) -> str:
        """Run a tool of the trial to its end; what it printed."""
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode:
            raise TrialFailed(f"{command[0]} of the trial failed: {done.stderr.strip()[-300:]}")
        return done.stdout.strip()

    def takes_picture(self, file: Path) -> None:
        """Of the whole screen."""
        self.does("scrot", "--overwrite", str(file))

    def _open_display(self) -> None:
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp", "-ac"]
        self._tools.append(subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL))
        os.close(writer)
        with os.fdopen(reader) as pipe:
            self.display = f":{pipe.readline().strip()}"
        if self.display == ":":
            raise TrialFailed("Xvfb does not start.")
        self.environment["DISPLAY"] = self.display

    def _open_bus(self) -> None:
        socket = self.runtime / "bus"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
        self._start("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={socket}")
        self._until(socket.exists, "The session bus does not start.")

    def _open_keyring(self, home: Path) -> None:
        ring = self._start("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets", answered=True)
        if ring.stdin is not None:
            ring.stdin.write(b"password of the login keyring")
            ring.stdin.close()
        self._until(lambda: any(home.rglob("*.keyring")), "The keyring does not start.")

    def _start(self, *command: str, answered: bool = False) -> "subprocess.Popen[bytes]":
        tool = subprocess.Popen(
            [*as_person(), *command],
            env=self.environment,
            stdin=subprocess.PIPE if answered else subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._tools.append(tool)
        return tool

    @staticmethod
    def _until(condition: Callable[[], bool], otherwise: str) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > deadline:
                raise TrialFailed(otherwise)
            time.sleep(0.1)


def as_person() -> list[str]:
    """Whatever follows is run as the person."""
    return ["setpriv", f"--reuid={PERSON}", f"--regid={PERSON}", "--clear-groups", "--no-new-privs"]
