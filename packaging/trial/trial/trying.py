"""The trial itself: its steps in their order, up to the first that fails."""

import json
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from trial import checks, story
from trial.desktop import PERSON, Desktop, TrialFailed
from trial.person import Person
from trial.report import Report
from trial.root import Root
from trial.seen import Screen

RUNTIME = Path("/run/omnilytics-trial")
HOME = "/home/person"
DEMO = ("--auto", "--dataset", "diabetes", "--owners", "9", "--malicious", "0", "--rounds", "2", "--seed", "7")
DEMO_S = 900
CLOSING_S = 60
WORKER = "--multiprocessing-fork"
OF_LOADER = re.compile(r"LD_LIBRARY_PATH|QT_PLUGIN_PATH|QML2_IMPORT_PATH|_PYI_")


@dataclass
class Trial:
    """One package in one fresh layer of a clean root. `leave_network` is called when all is installed."""

    package: Path
    output: Path
    base: Path
    leave_network: Callable[[], None]
    workers: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.pictures = self.output / "pictures"
        shutil.rmtree(self.pictures, ignore_errors=True)
        (self.output / "window.log").unlink(missing_ok=True)
        self.pictures.mkdir(parents=True)
        RUNTIME.mkdir(mode=0o700, exist_ok=True)
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"mode=700,uid={PERSON},gid={PERSON}", "tmpfs", RUNTIME], check=True
        )
        self.root = Root(self.base, self.output / "layer", self.output / "packages", RUNTIME)
        self.report = Report(self.output / "report.json", self.package.name)
        self.desktop = Desktop(RUNTIME)
        self.data = self.root.merged / "home/person/.local/share/omnilytics"
        self.address = ""

    def run(self, *, quick: bool) -> None:
        """All steps; raises the `TrialFailed` of the first that fails."""
        step = self.report.step
        step("clean root", self._root)
        step("installs from the .deb", self._installs)
        step("stands alone", lambda: checks.stands_alone(self.root))
        step("--version", lambda: checks.says_version(self.root))
        step("man page", lambda: checks.has_manual(self.root))
        step("desktop file, icon, MIME types", lambda: checks.is_on_the_desktop(self.root))
        self.leave_network()
        try:
            step("desktop of the trial", self._desktop)
            step("first run", self._first_run)
            step("a job of one round", self._job)
            step("workers are frozen, too", self._workers)
            step("what is handed on", self._inherited)
            step("withdrawal on the chain", lambda: story.withdraws(self.person, self.data))
            step("closes", self._closes)
            step("starts again, profile kept", self._again)
            if not quick:
                step("demonstration, both roles", self._demonstration)
        finally:
            self.desktop.close()
        step("purge", lambda: checks.leaves_nothing(self.root, self.data))

    def _root(self) -> str:
        self.root.mount()
        return f"Debian {(self.root.merged / 'etc/debian_version').read_text().strip()}, minbase"

    def _installs(self) -> str:
        said, came = checks.installs(self.root, self.package)
        self.report.facts["packages_of_depends"] = sorted(came)
        size = self.root.runs("dpkg-query", "-W", "-f=${Installed-Size}", checks.PACKAGE)
        return f"{self.package.stat().st_size / 1e6:.0f} MB packed, {int(size) * 1024 / 1e6:.0f} MB installed; {said}"

    def _desktop(self) -> str:
        self.desktop.open()
        outside = {**self.desktop.environment, "HOME": HOME, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.environment = {k: v for k, v in outside.items() if not k.startswith("XDG_") or k == "XDG_RUNTIME_DIR"}
        return f"display {self.desktop.display}; no network"

    def _open(self) -> None:
        """The program as its entry in the menu starts it."""
        log = (self.output / "window.log").open("ab")
        self.window = subprocess.Popen(
            self.root.as_person("omnilytics"), env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        screen = Screen(self.desktop.environment["DBUS_SESSION_BUS_ADDRESS"], PERSON)
        self.person = Person(self.desktop, screen, self.pictures, self._last_words)

    def _last_words(self) -> str | None:
        """How the program ended, where it did, and the last it said."""
        status = self.window.poll()
        if status is None:
            return None
        said = (self.output / "window.log").read_text("utf-8", "replace").strip().splitlines()
        return f"{status}, saying {said[-1][:300] if said else 'nothing'!r}"

    def _first_run(self) -> str:
        begun = time.monotonic()
        self._open()
        self.person.sees("Welcome to OmniLytics")
        opened = time.monotonic() - begun
        story.creates_profile(self.person, "Ada")
        self.address = story.own_address(self.person)
        return f"the window was there after {opened:.1f} s; account {self.address}"

    def _job(self) -> str:
        story.designs_job(self.person)
        self.workers |= _commands(self.root.merged, WORKER)
        story.trains(self.person)
        self.workers |= _commands(self.root.merged, WORKER)
        return "created, joined by 9 practice owners, finished"

    def _workers(self) -> str:
        if not self.workers:
            raise TrialFailed("No worker process was seen while the job was worked on.")
        return f"{len(self.workers)} seen of {min(self.workers).split()[0]}"

    def _inherited(self) -> str:
        """What the program starts is not told to load the program's own libraries."""
        chains = _environments(self.root.merged, "/anvil")
        if not chains:
            raise TrialFailed("No local chain runs whose environment could be looked at.")
        told = sorted({name for environment in chains for name in environment if OF_LOADER.match(name)})
        if told:
            raise TrialFailed(f"anvil inherits {', '.join(told)} from the frozen program.")
        return "anvil has none of the loader's variables"

    def _closes(self) -> str:
        self.person.presses("Ctrl+Q")
        try:
            status = self.window.wait(CLOSING_S)
        except subprocess.TimeoutExpired:
            self.person.takes_picture("does-not-close")
            raise TrialFailed(f"The window does not close within {CLOSING_S} s.") from None
        if status:
            raise TrialFailed(f"The program ended with {status}; {self.output / 'window.log'} says more.")
        time.sleep(1)
        if left := _commands(self.root.merged):
            raise TrialFailed(f"The closed program leaves a process: {min(left)[:200]}")
        return "with status 0, no process left"

    def _again(self) -> str:
        self._open()
        story.comes_back(self.person, self.address)
        self._closes()
        return "the same account, the same job, opened by the keyring"

    def _demonstration(self) -> str:
        """Windows of both roles and a process of agents; it compares all payouts with the chain by itself."""
        file = f"{HOME}/demo.json"
        self.root.runs_as_person(
            self.environment,
            "omnilytics",
            "demo",
            *DEMO,
            "--report",
            file,
            "--screenshots",
            f"{HOME}/pictures",
            limit_s=DEMO_S,
        )
        for picture in (self.root.merged / "home/person/pictures").glob("*.png"):
            shutil.copy(picture, self.pictures / f"demo-{picture.name}")
        told = json.loads((self.root.merged / file[1:]).read_text("utf-8"))
        self.report.facts["demonstration"] = told
        return f"the report has {', '.join(sorted(told))[:200]}"


def _commands(root: Path, part: str = "") -> set[str]:
    """The command lines, with a part in them, of what runs in a root."""
    return {command for _, command in _running(root, part)}


def _environments(root: Path, part: str) -> list[set[str]]:
    """The names of the variables of each process that runs in a root with a part in its command line."""
    found = []
    for process, _ in _running(root, part):
        with suppress(OSError):
            variables = (process / "environ").read_bytes().decode(errors="replace").split("\0")
            found.append({variable.partition("=")[0] for variable in variables if variable})
    return found


def _running(root: Path, part: str) -> Iterator[tuple[Path, str]]:
    for process in Path("/proc").glob("[0-9]*"):
        try:
            inside = (process / "root").readlink() == root
            command = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
        except OSError:
            continue
        if inside and command and part in command:
            yield process, command
