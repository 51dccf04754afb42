"""A clean Debian, made once and kept; each trial gets a layer of its own upon it that goes away with it.

Must run in a namespace of mounts of its own (`__main__` sees to it): what is mounted here ends with the process.
Holds nothing of the machine that tries but its name servers, its kernel's file systems, and the trial's runtime folder.
"""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from trial.desktop import PERSON, TrialFailed, as_person

SHARED = ("/proc", "/sys", "/dev", "/dev/pts", "/dev/shm")  # noqa: S108 - a file system of the kernel
ADDRESS = re.compile(r"^\s+\d+ (https?://\S+) (\S+)/main ", re.MULTILINE)
INSTALL_S = 1200
COMMAND_S = 900


def archive_and_suite() -> tuple[str, str]:
    """The Debian archive this machine installs from, and its suite; raises `TrialFailed` on another system."""
    said = subprocess.run(["apt-cache", "policy", "base-files"], capture_output=True, text=True, check=False).stdout
    places = ADDRESS.findall(said)
    if not places:
        raise TrialFailed("The trial makes its root from the archive that apt uses here, and apt knows none.")
    address, suite = min(places, key=lambda place: len(place[1]))
    return address, suite


def make_base(folder: Path, log: Path) -> bool:
    """Make the clean system below a folder unless it is there; whether it had to be made."""
    address, suite = archive_and_suite()
    base = folder / f"base-{suite}"
    if (base / "etc/debian_version").exists():
        return False
    unfinished = folder / f"base-{suite}.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    with log.open("wb") as file:
        done = subprocess.run(
            ["debootstrap", "--variant=minbase", suite, str(unfinished), address],
            stdout=file,
            stderr=file,
            timeout=INSTALL_S,
            check=False,
        )
    if done.returncode:
        raise TrialFailed(f"debootstrap failed; {log} says why.")
    unfinished.rename(base)
    return True


@dataclass(frozen=True, slots=True)
class Root:
    """A clean system under `merged`; `layer` holds what a trial changes, `runtime` is shared with the desktop."""

    base: Path
    layer: Path
    packages: Path
    runtime: Path

    @property
    def merged(self) -> Path:
        """Where the system is seen as a whole."""
        return self.layer / "root"

    def mount(self) -> None:
        """Put the layer on the base and connect it to the kernel's file systems."""
        for name in ("root", "changes", "work"):
            (self.layer / name).mkdir(parents=True, exist_ok=True)
        options = f"lowerdir={self.base},upperdir={self.layer / 'changes'},workdir={self.layer / 'work'}"
        _mount("-t", "overlay", "overlay", "-o", options, str(self.merged))
        for place in SHARED:
            if Path(place).is_dir():
                _mount("--bind", place, str(self.merged / place[1:]))
        self._share(self.packages, self.merged / "var/cache/apt/archives")
        self._share(self.runtime, self.merged / str(self.runtime)[1:])
        sockets = Path("/tmp/.X11-unix")  # noqa: S108 - where X has its sockets
        sockets.mkdir(mode=0o1777, exist_ok=True)
        self._share(sockets, self.merged / "tmp/.X11-unix")
        shutil.copy("/etc/resolv.conf", self.merged / "etc/resolv.conf")
        for line, file in (
            (f"person:x:{PERSON}:{PERSON}::/home/person:/bin/sh", "passwd"),
            (f"person:x:{PERSON}:", "group"),
        ):
            with (self.merged / "etc" / file).open("a") as users:
                users.write(line + "\n")
        home = self.merged / "home/person"
        home.mkdir(mode=0o700)
        shutil.chown(home, PERSON, PERSON)

    @staticmethod
    def _share(source: Path, target: Path) -> None:
        source.mkdir(parents=True, exist_ok=True)
        target.mkdir(parents=True, exist_ok=True)
        _mount("--bind", str(source), str(target))

    def runs(self, *command: str, limit_s: float = COMMAND_S) -> str:
        """A command in the system as its administrator; what it printed. Raises `TrialFailed` where it fails."""
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
        }
        return self._finished([_chroot(), str(self.merged), *command], environment, limit_s)

    def runs_as_person(self, environment: dict[str, str], *command: str, limit_s: float = COMMAND_S) -> str:
        """The same as its user."""
        return self._finished(self.as_person(*command), environment, limit_s)

    def as_person(self, *command: str) -> list[str]:
        """The command line that runs a command in the system as its user."""
        user = [f"--userspec={PERSON}:{PERSON}", "--groups="]
        return [_chroot(), *user, str(self.merged), *command]

    @staticmethod
    def _finished(command: list[str], environment: dict[str, str], limit_s: float) -> str:
        try:
            done = subprocess.run(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                timeout=limit_s,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise TrialFailed(f"{' '.join(command[-4:])} did not end within {limit_s:.0f} s.") from error
        if done.returncode:
            raise TrialFailed(f"{' '.join(command[-6:])} ended with {done.returncode}: {done.stdout.strip()[-1500:]}")
        return done.stdout

    def packages_installed(self) -> set[str]:
        """Names of the Debian packages."""
        return set(self.runs("dpkg-query", "-W", "-f=${Package}\n").split())

    def files_of(self, package: str) -> list[str]:
        """What dpkg knows of a package, without folders."""
        listed = self.runs("dpkg-query", "-L", package).splitlines()
        return [p for p in listed if (file := self.merged / p[1:]).is_symlink() or file.is_file()]


def _chroot() -> str:
    """By its full name: it is looked for with the environment of what it runs."""
    return shutil.which("chroot", path="/usr/sbin:/usr/bin:/sbin:/bin") or "chroot"


def _mount(*arguments: str) -> None:
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise TrialFailed(f"mount failed: {done.stderr.strip()}")


__all__ = ["Root", "archive_and_suite", "as_person", "make_base"]
