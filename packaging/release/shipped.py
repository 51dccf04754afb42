"""What a bundle ships of Python: the entries of the run locks that hold for a system, and their distributions.

A distribution that is missing or of another version than the lock's is an error: an inventory of something else than
what is shipped is worse than none.
"""

import importlib.metadata
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker, default_environment
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
RUN_LOCKS = (ROOT / "requirements" / "app.txt", ROOT / "requirements" / "torch.txt")
_ENTRY = re.compile(
    r"^(?P<name>[a-z0-9][a-z0-9-]*)==(?P<version>[^\s;]+)(?: ; (?P<marker>.*?))?(?P<rest>(?: --hash=\S+)*)$"
)


class Unfit(Exception):
    """What was looked at is not what the locks say; the text says what."""


@dataclass(frozen=True, slots=True)
class Locked:
    """One entry of a lock."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]
    """SHA-256 of the files that may be installed, hexadecimal."""

    def holds(self, environment: Mapping[str, str]) -> bool:
        """Whether the entry is for a system; it is without a marker."""
        return not self.marker or Marker(self.marker).evaluate(dict(environment))


@dataclass(frozen=True, slots=True)
class Shipped:
    """A distribution that is shipped, with the entry of its lock."""

    locked: Locked
    distribution: importlib.metadata.Distribution

    @property
    def name(self) -> str:
        """The canonical name."""
        return self.locked.name


def read_lock(text: str) -> list[Locked]:
    """The entries of a lock; raises `Unfit` for a line that is none."""
    found = []
    for line in re.sub(r" \\\n +", " ", text).splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        matched = _ENTRY.match(line.rstrip())
        if matched is None:
            raise Unfit(f"this line of a lock is no pinned name: {line.strip()!r}")
        hashes = tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})(?![0-9a-f])", matched["rest"]))
        if len(hashes) != matched["rest"].count("--hash"):
            raise Unfit(f"{matched['name']} has a hash that is no SHA-256")
        found.append(Locked(matched["name"], matched["version"], matched["marker"] or "", hashes))
    return found


def locked_for(locks: Iterable[Path], environment: Mapping[str, str] | None = None) -> dict[str, Locked]:
    """The entries that hold for a system (this one, unless told) of several locks, by name."""
    here = environment or {name: str(value) for name, value in default_environment().items()}
    entries = [entry for lock in locks for entry in read_lock(lock.read_text("utf-8")) if entry.holds(here)]
    found: dict[str, Locked] = {}
    for entry in entries:
        if found.setdefault(entry.name, entry).version != entry.version:
            raise Unfit(f"{entry.name} is locked at {entry.version} and at {found[entry.name].version}")
    return found


def distributions(site: Path) -> dict[str, importlib.metadata.Distribution]:
    """What is installed in a folder of packages, by canonical name."""
    found = importlib.metadata.distributions(path=[str(site)])
    return {canonicalize_name(one.metadata["Name"]): one for one in found}


def shipped(
    site: Path, locks: Iterable[Path] = RUN_LOCKS, environment: Mapping[str, str] | None = None
) -> list[Shipped]:
    """The distributions of the run locks as they are installed in a folder; raises `Unfit` where they differ."""
    there = distributions(site)
    found, faults = [], []
    for name, entry in sorted(locked_for(locks, environment).items()):
        one = there.get(name)
        if one is None:
            faults.append(f"{name} {entry.version} is in the lock and not installed")
        elif one.version.partition("+")[0] != entry.version:
            faults.append(f"{name} is installed as {one.version} and locked at {entry.version}")
        else:
            found.append(Shipped(entry, one))
    if faults:
        raise Unfit("; ".join(faults))
    return found


def site_of(environment: Path) -> Path:
    """The folder of packages of a virtual environment."""
    found = sorted([*environment.glob("lib/python3.*/site-packages"), *environment.glob("Lib/site-packages")])
    if not found:
        raise Unfit(f"{environment} is no virtual environment")
    return found[0]


def program_version() -> str:
    """The version, read and not imported: this environment need not hold what the program imports."""
    found = re.search(
        r'^__version__ = "([^"]+)"', (ROOT / "omnilytics_app" / "__init__.py").read_text("utf-8"), re.MULTILINE
    )
    if found is None:
        raise Unfit("omnilytics_app/__init__.py states no version")
    return found[1]
