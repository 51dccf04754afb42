"""Says whether two builds are the same: the same files with the same contents, also inside of packages.

    python packaging/release/reproduce.py FIRST SECOND [--json FILE]        two folders, .deb or .tar.zst
    python packaging/release/reproduce.py --build                           builds the commit twice and compares

`--build` clones the checkout's commit into two folders of different names and depths, builds in each with `make
package`, one after the other and in different time zones, and compares the two `dist`. Of a package, what differs
inside is named, with what that usually means.

Exit code 0: the same. 1: they differ; every difference is in the table. 2: something could not be read or built.
"""

import argparse
import hashlib
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
UNPACKED = (".deb", ".tar.zst", ".tar.xz", ".tar.gz", ".tar")
BLOCK = 1 << 20


class Unreadable(Exception):
    """Something could not be read, unpacked or built; the text says what."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is compared of one file."""

    path: str
    kind: str
    """`file`, `link` or `folder`."""
    mode: int
    content: str
    """SHA-256 of a file, the target of a link."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference, with what it usually comes from."""

    path: str
    what: str
    why: str


def entries(folder: Path) -> dict[str, Entry]:
    """Everything in a folder, by its path inside of it."""
    return {entry.path: entry for entry in _walk(folder)}


def _walk(folder: Path) -> Iterator[Entry]:
    for path in sorted(folder.rglob("*")):
        name, mode = path.relative_to(folder).as_posix(), stat.S_IMODE(path.lstat().st_mode)
        if path.is_symlink():
            yield Entry(name, "link", 0, str(path.readlink()))
        elif path.is_dir():
            yield Entry(name, "folder", mode, "")
        elif path.is_file():
            yield Entry(name, "file", mode, digest(path))
        else:
            raise Unreadable(f"{path} is neither a file, a folder nor a link")


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def compare(first: Path, second: Path, prefix: str = "") -> list[Difference]:
    """The differences of two folders; packages in them that differ are looked into."""
    one, other = entries(first), entries(second)
    found = [Difference(prefix + path, "only in the first", "") for path in sorted(one.keys() - other.keys())]
    found += [Difference(prefix + path, "only in the second", "") for path in sorted(other.keys() - one.keys())]
    for path in sorted(one.keys() & other.keys()):
        a, b = one[path], other[path]
        if a.kind != b.kind or (a.kind == "link" and a.content != b.content):
            found.append(Difference(prefix + path, f"{a.kind} {a.content} and {b.kind} {b.content}", "another link"))
        elif a.mode != b.mode:
            found.append(Difference(prefix + path, f"modes {a.mode:o} and {b.mode:o}", "umask of the builder"))
        if a.kind == b.kind == "file" and a.content != b.content:
            found += contents_differ(first / path, second / path, prefix + path)
    return found


def contents_differ(first: Path, second: Path, name: str) -> list[Difference]:
    """What differs in two files of one name: inside of a package, its members."""
    inside: list[Difference] = []
    if name.endswith(UNPACKED):
        inside = compare_packages(first, second, name)
    why = "its members, see below" if inside else explain(first, second)
    return [Difference(name, sizes(first, second), why), *inside]


def sizes(first: Path, second: Path) -> str:
    """The sizes, and where the first difference is."""
    place = first_difference(first, second)
    return f"{first.stat().st_size} and {second.stat().st_size} bytes, first different at {place}"


def first_difference(first: Path, second: Path) -> int:
    """The place of the first byte that differs."""
    place = 0
    with first.open("rb") as a, second.open("rb") as b:
        while (x := a.read(BLOCK)) == (y := b.read(BLOCK)) and x:
            place += len(x)
    return place + next((i for i, (p, q) in enumerate(zip(x, y, strict=False)) if p != q), min(len(x), len(y)))


def compare_packages(first: Path, second: Path, name: str) -> list[Difference]:
    """The members of two packages."""
    with tempfile.TemporaryDirectory(prefix="reproduce-") as made:
        a, b = Path(made) / "a", Path(made) / "b"
        unpack(first, a)
        unpack(second, b)
        return compare(a, b, f"{name}!")


def unpack(package: Path, into: Path) -> None:
    """A package's members in a folder: the parts of a .deb apart."""
    into.mkdir(parents=True)
    commands = [["tar", "-xf", str(package), "-C", str(into)]]
    if package.name.endswith(".deb"):
        parts = (("-e", "control"), ("-x", "data"))
        commands = [["dpkg-deb", option, str(package), str(into / part)] for option, part in parts]
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Unreadable(f"{package} could not be unpacked: {done.stderr.strip()}")


def explain(first: Path, second: Path) -> str:
    """What such a difference usually comes from."""
    name = first.name
    if name.endswith(".pyc"):
        return _explain_pyc(first, second)
    if zipfile.is_zipfile(first) and zipfile.is_zipfile(second):
        return _explain_zip(first, second)
    if first.read_bytes()[:4] == b"\x7fELF" and _same_without_build_id(first, second):
        return "the build id of a library that was linked again"
    if paths := _built_paths(first, second):
        return f"the folder it was built in: {paths}"
    if name.endswith(UNPACKED):
        return "the order, times or owners of its members, or the compressor: the members are the same"
    return "not known; look at both"


def _explain_pyc(first: Path, second: Path) -> str:
    a, b = first.read_bytes(), second.read_bytes()
    if a[16:] == b[16:]:
        return "the time of its source, which stands in a .pyc: compile with unchecked hashes"
    return "marshalled code: order of a set, interning of strings, or the folder it was compiled in"


def _explain_zip(first: Path, second: Path) -> str:
    with zipfile.ZipFile(first) as a, zipfile.ZipFile(second) as b:
        x, y = a.infolist(), b.infolist()
    if [i.filename for i in x] != [i.filename for i in y]:
        same = sorted(i.filename for i in x) == sorted(i.filename for i in y)
        return "the order of the members of a zip" if same else "the members of a zip"
    if other := [i.filename for i, j in zip(x, y, strict=True) if i.CRC != j.CRC]:
        return f"the contents of {', '.join(other[:3])} in a zip"
    return "the times of the members of a zip"


def _same_without_build_id(first: Path, second: Path) -> bool:
    with tempfile.TemporaryDirectory() as made:
        stripped = [Path(made) / "a", Path(made) / "b"]
        for source, target in zip((first, second), stripped, strict=True):
            command = ["objcopy", "--remove-section", ".note.gnu.build-id", str(source), str(target)]
            if shutil.which("objcopy") is None or subprocess.run(command, capture_output=True, check=False).returncode:
                return False
        return digest(stripped[0]) == digest(stripped[1])


def _built_paths(first: Path, second: Path) -> str:
    """Names of the folders that both were built in, if both hold them."""
    roots = [_build_root(path) for path in (first, second)]
    if all(root and root.encode() in path.read_bytes() for root, path in zip(roots, (first, second), strict=True)):
        return " and ".join(root for root in roots if root)
    return ""


def _build_root(path: Path) -> str | None:
    return next((str(parent.parent) for parent in path.resolve().parents if parent.name in ("dist", "build")), None)


def build_twice(work: Path) -> tuple[Path, Path]:
    """Two clones of the commit, built one after the other; their `dist` folders. Takes as long as two builds."""
    made = []
    for number, place in enumerate(("first", "a/second/deeper")):
        clone = work / place / "omnilytics"
        clone.parent.mkdir(parents=True)
        environment = os.environ | {"TZ": ("UTC", "Asia/Kathmandu")[number], "LC_ALL": ("C.UTF-8", "C")[number]}
        environment |= {"PYTHONHASHSEED": str(number + 1)}
        for command in (["git", "clone", "--quiet", str(ROOT), str(clone)], ["make", "-C", str(clone), "package"]):
            if subprocess.run(command, env=environment, check=False).returncode != 0:
                raise Unreadable(f"{' '.join(command)} failed")
        made.append(clone / "dist")
    return made[0], made[1]


def judge(first: Path, second: Path) -> tuple[list[Difference], int]:
    """The differences of two folders or of two packages, and how many files were looked at."""
    for path in (first, second):
        if not path.is_file() and not path.is_dir():
            raise Unreadable(f"{path} is not there, or neither a file nor a folder")
    if first.is_dir() and second.is_dir():
        files = sum(entry.kind == "file" for entry in entries(first).values())
        if not files:
            raise Unreadable(f"{first} holds no file: there is nothing to compare")
        return compare(first, second), files
    if first.is_dir() or second.is_dir():
        raise Unreadable("a folder cannot be compared with a file")
    return ([] if digest(first) == digest(second) else contents_differ(first, second, first.name)), 1


def told(differences: Sequence[Difference], files: int) -> str:
    """The table."""
    lines = [f"{one.path}\n    {one.what}{'; ' + one.why if one.why else ''}" for one in differences]
    return "\n".join([*lines, f"{files} files compared, {len(differences)} differences"])


def main(argv: Sequence[str]) -> int:
    """Compare."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("builds", nargs="*", type=Path)
    parser.add_argument("--build", action="store_true", help="build the commit twice")
    parser.add_argument("--work", type=Path, help="where to build; a temporary folder, unless told")
    parser.add_argument("--json", type=Path, help="write the differences as JSON too")
    options = parser.parse_args(argv)
    if options.build == bool(options.builds) or (options.builds and len(options.builds) != 2):
        parser.error("name two builds, or --build")
    try:
        with tempfile.TemporaryDirectory(prefix="reproduce-") as made:
            work = options.work or Path(made) / "work"
            first, second = build_twice(work) if options.build else options.builds
            differences, files = judge(first, second)
    except (Unreadable, OSError) as fault:
        print(fault, file=sys.stderr)
        return 2
    if options.json:
        options.json.write_text(json.dumps([asdict(one) for one in differences], indent=1) + "\n", "utf-8")
    print(told(differences, files))
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
