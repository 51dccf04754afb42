"""System libraries that a bundle brings, and what the system they are from says of them.

On Linux the owner of a library is the Debian package that has the same file: the same bytes, or, where only the path
that it searches was changed, the same build id. On Windows and macOS a bundle may hold no library that neither the
interpreter nor a package of the locks brought.
"""

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from shipped import Unfit

DOC = Path("/usr/share/doc")


@dataclass(frozen=True, slots=True)
class Library:
    """A Debian package of which a library is in the bundle."""

    package: str
    version: str
    source: str
    """The name of the source package, and its version, which may differ."""
    source_version: str

    @property
    def copyright(self) -> Path:
        """What the package says of its licences."""
        return DOC / self.package / "copyright"


def debian_libraries(bundle: Path) -> list[Library]:
    """The packages of the libraries in a bundle's top folder; raises `Unfit` for one that none here has."""
    inside = bundle / "_internal" if (bundle / "_internal").is_dir() else bundle
    found: dict[str, Library] = {}
    for library in sorted(inside.glob("lib*.so*")):
        if library.is_symlink():
            continue
        one = _owner(library)
        if one is None and library.name.startswith("libpython"):
            continue  # an interpreter that is not Debian's; it is told as itself
        if one is None or not one.copyright.is_file():
            raise Unfit(f"{library.name} is in the bundle, and no Debian package here says under which licence")
        found[one.package] = one
    return list(found.values())


def _owner(library: Path) -> Library | None:
    asked = ["dpkg-query", "-S", f"*/{library.name}"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    owners = [line.partition(": ") for line in told.splitlines()]
    package = next((name for name, _, path in owners if _same(library, Path(path))), None)
    if package is None:
        return None
    fields = ["dpkg-query", "-W", "-f=${Package}\t${Version}\t${source:Package}\t${source:Version}", package]
    return Library(*subprocess.run(fields, capture_output=True, text=True, check=True).stdout.split("\t"))


def _same(one: Path, other: Path) -> bool:
    if not other.is_file():
        return False
    return one.read_bytes() == other.read_bytes() or _build_id(one) == _build_id(other) != ""


def _build_id(library: Path) -> str:
    told = subprocess.run(["readelf", "--notes", str(library)], capture_output=True, text=True, check=False).stdout  # noqa: S607
    found = re.search(r"Build ID: ([0-9a-f]+)", told)
    return found[1] if found else ""


def refuse_foreign(bundle: Path, brought: Iterable[str]) -> None:
    """Raise `Unfit` for a library of Windows or macOS that is from elsewhere, such as from Homebrew.

    `brought` are the names of the files of the packages of the locks.
    """
    known = {name.lower() for name in brought}
    known |= {path.name.lower() for path in _libraries(Path(sys.base_prefix))}
    foreign = sorted({path.name for path in _libraries(bundle) if path.name.lower() not in known})
    if foreign:
        raise Unfit(f"{', '.join(foreign)}: in the bundle, and neither Python nor a package of the locks brings it")


def _libraries(folder: Path) -> Iterator[Path]:
    for pattern in ("*.dll", "*.dylib"):
        yield from (path for path in folder.rglob(pattern) if not path.is_symlink())
