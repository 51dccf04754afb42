"""What can be said of an installed package without opening a window."""

import configparser
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

from trial.desktop import TrialFailed
from trial.root import Root

PACKAGE = "omnilytics"
UNWANTED = re.compile(r"/(python3?(\.\d+)?|node|nodejs|npm|pip3?)$")
FOLDERS = ("usr/bin", "usr/local/bin", "usr/sbin", "opt", "bin")
SOURCES = re.compile(r"(^|/)omnilytics_app/[^/]+\.py$")
RUNPATH = re.compile(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]")
SAID = {"commit": "[0-9a-f]{40}(-changed)?", "market code": "0x[0-9a-f]{64}", "disputes code": "0x[0-9a-f]{64}"}
BASICS = {"HOME": "/home/person", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}


def installs(root: Root, deb: Path) -> tuple[str, set[str]]:
    """Install with apt, nothing but what the package depends on; what was said, and which packages came with it."""
    before = root.packages_installed()
    place = root.merged / "tmp" / deb.name
    place.write_bytes(deb.read_bytes())
    root.runs("apt-get", "-q", "update")
    root.runs("apt-get", "-q", "-y", "install", "--no-install-recommends", f"/tmp/{deb.name}")  # noqa: S108 - of the root
    place.unlink()
    came = root.packages_installed() - before
    if PACKAGE not in came:
        raise TrialFailed(f"{deb.name} does not install a package {PACKAGE}.")
    return f"{len(came) - 1} packages came with it", came - {PACKAGE}


def stands_alone(root: Root) -> str:
    """No interpreter, no Node, no source file of the program, no library that is looked for outside of it."""
    found = [str(p) for f in FOLDERS for p in (root.merged / f).glob("*") if UNWANTED.search(str(p))]
    found += [path for path in root.files_of(PACKAGE) if SOURCES.search(path)]
    if found:
        raise TrialFailed(f"The trial is worth nothing with {', '.join(found[:5])} in the root.")
    if foreign := _foreign_runpaths(root):
        raise TrialFailed(f"Libraries are looked for in folders of the builder: {', '.join(foreign[:5])}.")
    return "no Python, no Node, no sources; libraries beside the program"


def _foreign_runpaths(root: Root) -> list[str]:
    found = []
    for path in root.files_of(PACKAGE):
        file = root.merged / path[1:]
        if file.is_symlink() or not file.is_file() or not file.read_bytes().startswith(b"\x7fELF"):
            continue
        said = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=False).stdout
        entries = [entry for line in RUNPATH.findall(said) for entry in line.split(":")]
        found += [f"{entry} of {path}" for entry in entries if not entry.startswith(("$ORIGIN", "${ORIGIN}"))]
    return found


def says_version(root: Root) -> str:
    """`omnilytics --version` is the version of the package, and names the commit and both halves of the contract."""
    said = root.runs_as_person(BASICS, PACKAGE, "--version").strip()
    packed = root.runs("dpkg-query", "-W", "-f=${Version}", PACKAGE).strip()
    plain = re.sub(r"-[^-]*$", "", packed.split(":")[-1])
    if plain.replace("~", "") not in said.replace("~", ""):
        raise TrialFailed(f"The program says {said!r}; the package's version is {packed}.")
    unsaid = [name for name, value in SAID.items() if not re.search(rf"(?m)^{name} +{value}$", said)]
    if unsaid:
        raise TrialFailed(f"The program says {said!r}; that does not name, in full, its {' and '.join(unsaid)}.")
    return said


def has_manual(root: Root) -> str:
    """`man omnilytics` reads the page of the package; man itself is the trial's."""
    pages = str(root.merged / "usr/share/man")
    command = ["man", f"--manpath={pages}", "--warnings", PACKAGE]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env={"MANWIDTH": "80", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
    )
    if done.returncode or "SYNOPSIS" not in done.stdout:
        raise TrialFailed(f"man {PACKAGE} shows no page: {done.stderr.strip()[-300:]}")
    if done.stderr.strip():
        raise TrialFailed(f"man {PACKAGE} warns: {done.stderr.strip()[:300]}")
    return f"{len(done.stdout.splitlines())} lines"


def is_on_the_desktop(root: Root) -> str:
    """The desktop file names a program and an icon that are there; its MIME types are known."""
    files = [path for path in root.files_of(PACKAGE) if path.startswith("/usr/share/applications/")]
    if len(files) != 1:
        raise TrialFailed(f"The package has {len(files)} desktop files instead of one.")
    done = subprocess.run(
        ["desktop-file-validate", str(root.merged / files[0][1:])], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise TrialFailed(f"The desktop file is not valid: {done.stdout.strip()}")
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(root.merged / files[0][1:], encoding="utf-8")
    desktop = entry["Desktop Entry"]
    program = desktop["Exec"].split()[0]
    root.runs("sh", "-c", f"command -v {program}")
    icons = _icons(root, desktop["Icon"])
    missing = {kind for kind in desktop.get("MimeType", "").split(";") if kind} - _kinds(root)
    if missing:
        raise TrialFailed(f"The desktop file names {', '.join(sorted(missing))}, which the package does not define.")
    return f"{files[0].rsplit('/', 1)[1]}, icons {', '.join(icons)}"


def _icons(root: Root, name: str) -> list[str]:
    found = [
        path for path in root.files_of(PACKAGE) if re.search(rf"/icons/hicolor/.+/{re.escape(name)}\.(png|svg)$", path)
    ]
    if not any(path.endswith(".svg") for path in found) and not any("/48x48/" in path for path in found):
        raise TrialFailed(f"There is no icon {name!r} in the theme hicolor, neither as SVG nor in 48 x 48.")
    return [path.split("/hicolor/")[1].split("/")[0] for path in found]


def _kinds(root: Root) -> set[str]:
    kinds: set[str] = set()
    for path in root.files_of(PACKAGE):
        if path.startswith("/usr/share/mime/packages/"):
            tree = ElementTree.parse(root.merged / path[1:])  # noqa: S314 - of the package that was just built
            kinds |= {element.get("type", "") for element in tree.iter() if element.tag.endswith("mime-type")}
    return kinds


def leaves_nothing(root: Root, profile: Path) -> str:
    """After a purge no file of the program is there, and the person's profile is as it was."""
    files, kept = root.files_of(PACKAGE), _inventory(profile)
    if not kept:
        raise TrialFailed(f"There is no profile in {profile} that could be kept.")
    root.runs("apt-get", "-q", "-y", "purge", PACKAGE)
    left = [path for path in files if (root.merged / path[1:]).exists() or (root.merged / path[1:]).is_symlink()]
    left += [str(p) for f in ("opt", "usr/lib", "etc", "var/lib") for p in (root.merged / f).glob(f"*{PACKAGE}*")]
    left += [str(p) for p in (root.merged / "usr/share").glob(f"*/{PACKAGE}*")]
    if left:
        raise TrialFailed(f"The purge leaves {len(left)} files, the first is {left[0]}.")
    if _inventory(profile) != kept:
        raise TrialFailed("The purge changed the person's profile.")
    return f"{len(files)} files gone, {len(kept)} of the profile kept"


def _inventory(folder: Path) -> dict[str, int]:
    return {str(p.relative_to(folder)): p.stat().st_size for p in folder.rglob("*") if p.is_file()}
