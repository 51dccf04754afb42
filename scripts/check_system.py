"""Says whether this machine can run OmniLytics, before anything is installed; standard library only.

Exit code 0: it can. Otherwise one line per thing that is missing, with the command that helps. `--packages` prints the
Debian packages of the missing libraries and nothing else. `--packaging` asks for what make package runs instead.
"""

import ctypes
import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

NODE = 20
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
PACKAGERS = {"objdump": "binutils", "objcopy": "binutils", "dpkg-deb": "dpkg", "zstd": "zstd", "git": "git"}
"""What PyInstaller and the scripts of packaging/ run, and its Debian packages."""


def missing_qt_packages() -> list[str]:
    """Debian packages of the libraries that Qt's platform plug-ins need and that do not load here."""
    if sys.platform != "linux":
        return []
    return [package for library, package in QT_LIBRARIES.items() if not _loads(library)]


def complaints() -> Iterator[str]:
    """One sentence for each thing that is missing."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        version = sys.version.split()[0]
        yield f"Python {version} is not 3.11, 3.12 or 3.13; name one: make setup PYTHON=/path/to/python3.11"
    if importlib.util.find_spec("ensurepip") is None:
        yield "Python cannot make virtual environments; install that part of it: sudo apt-get install -y python3-venv"
    for program in ("npm", "node"):
        if shutil.which(program) is None:
            yield f"{program} is not installed; install Node.js {NODE} or newer (https://nodejs.org)."
            return
    if (found := _node_version()) < NODE:
        yield f"Node.js {found} is too old; install {NODE} or newer (https://nodejs.org)."
    if packages := missing_qt_packages():
        yield "Qt needs system libraries that are missing; install them: " + _install_command(packages)


def missing_packagers() -> list[str]:
    """One sentence for all programs that packing needs and that are not here."""
    missing = [program for program in PACKAGERS if shutil.which(program) is None]
    packages = sorted({PACKAGERS[program] for program in missing})
    said = f"Packing needs {', '.join(missing)}; install: sudo apt-get install -y {' '.join(packages)}"
    return [said] if missing and sys.platform == "linux" else []


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _node_version() -> int:
    node = shutil.which("node") or "node"
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    match = re.match(r"v(\d+)\.", answer)
    return int(match[1]) if match else 0


def _install_command(packages: list[str]) -> str:
    if Path("/etc/debian_version").exists():
        return "sudo apt-get install -y " + " ".join(packages)
    libraries = [library for library, package in QT_LIBRARIES.items() if package in packages]
    return "whatever your distribution calls the packages of " + ", ".join(libraries)


def main(arguments: list[str]) -> int:
    """Print what is missing; 1 if anything is."""
    if arguments == ["--packages"]:
        sys.stdout.write(" ".join(missing_qt_packages()) + "\n")
        return 0
    found = missing_packagers() if arguments == ["--packaging"] else list(complaints())
    sys.stderr.writelines(line + "\n" for line in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
