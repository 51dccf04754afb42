"""Compiles the Windows installer from a folder that PyInstaller made: `python packaging/windows/installer.py BUNDLE`.

Runs on Windows and, with the package nsis, on Debian. The lists of files are written from the folder, so that the
installer holds exactly these files and the uninstaller removes exactly these. Signing is asked for by the environment
variable OMNILYTICS_SIGN_COMMAND: a command to which the name of a file is appended (see sign.ps1).
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAM = "omnilytics.exe"
LONGEST = 150
"""Windows refuses paths above 259 characters; this is what is left below a long user name's default folder."""


class NotPacked(Exception):
    """Why there is no installer, in one sentence."""


def version() -> str:
    """Of pyproject.toml, or of the package where that says it is there."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    if "version" in project:
        return str(project["version"])
    found = re.search(
        r'^__version__ = "([^"]+)"', (ROOT / "omnilytics_app/__init__.py").read_text("utf-8"), re.MULTILINE
    )
    if found is None:
        raise NotPacked("Neither pyproject.toml nor omnilytics_app/__init__.py says which version this is.")
    return found[1]


def four_numbers(text: str) -> str:
    """A version as Windows wants it: 1.2rc3 is 1.2.0.0; what is no number counts nothing."""
    plain = re.match(r"\d+(\.\d+)*", text)
    numbers = plain[0].split(".")[:4] if plain else []
    return ".".join([*numbers, *["0"] * (4 - len(numbers))])


def files_of(bundle: Path) -> list[PurePosixPath]:
    """Every file below a folder, sorted; raises `NotPacked` for what NSIS or Windows could not carry."""
    files = sorted(PurePosixPath(p.relative_to(bundle).as_posix()) for p in bundle.rglob("*") if p.is_file())
    if PurePosixPath(PROGRAM) not in files:
        raise NotPacked(f"{bundle} holds no {PROGRAM}; it is not what PyInstaller makes on Windows.")
    for file in files:
        if len(str(file)) > LONGEST or re.search(r'[<>:"|?*$\x00-\x1f]', str(file)):
            raise NotPacked(f"{file} cannot be installed on Windows: its path is too long or has a forbidden sign.")
    return files


def install_list(bundle: Path, files: list[PurePosixPath]) -> Iterator[str]:
    """NSIS lines that unpack the files folder by folder."""
    folder = None
    for file in sorted(files, key=lambda f: (str(f.parent), f.name)):
        if file.parent != folder:
            folder = file.parent
            yield f'SetOutPath "{_installed(folder)}"'
        yield f'File "/oname={file.name}" "{bundle.joinpath(*file.parts)}"'


def remove_list(files: list[PurePosixPath]) -> Iterator[str]:
    """NSIS lines that delete the files, then the folders from the inside out, each only where it is empty.

    A file that is in use cannot be deleted, such as a local chain's program that outlived the window: the uninstaller
    stops there, still listed by Windows, and can be run again.
    """
    yield from (f'Delete "{_installed(file)}"' for file in files)
    yield from ("IfErrors 0 +2", "Abort")
    folders = {parent for file in files for parent in file.parents} - {PurePosixPath()}
    yield from (f'RMDir "{_installed(f)}"' for f in sorted(folders, key=lambda f: (-len(f.parts), str(f))))


def _installed(path: PurePosixPath) -> str:
    return "\\".join(("$INSTDIR", *path.parts))


def build(bundle: Path, icon: Path, output: Path, work: Path) -> Path:
    """Write the lists and compile; the installer."""
    makensis = shutil.which("makensis") or shutil.which("makensis", path=r"C:\Program Files (x86)\NSIS")
    if makensis is None:
        raise NotPacked(
            "makensis is not installed; on Debian: apt-get install -y nsis, on Windows: nsis.sourceforge.io."
        )
    bundle, files = bundle.absolute(), files_of(bundle)
    work.mkdir(parents=True, exist_ok=True)
    output.parent.mkdir(parents=True, exist_ok=True)
    lists = {"INSTALL_LIST": install_list(bundle, files), "REMOVE_LIST": remove_list(files)}
    defines = {
        "VERSION": version(),
        "VERSION4": four_numbers(version()),
        "SIZE_KB": str(sum(bundle.joinpath(*f.parts).stat().st_size for f in files) // 1024),
        "ICON": str(icon.absolute()),
        "LICENCE": str(ROOT / "LICENSE"),
        "OUTPUT": str(output.absolute()),
    }
    for name, lines in lists.items():
        place = work.absolute() / f"{name.lower()}.nsh"
        place.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
        defines[name] = str(place)
    if command := os.environ.get("OMNILYTICS_SIGN_COMMAND"):
        defines["SIGN"] = command
    arguments = [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{k}={v}" for k, v in defines.items())]
    done = subprocess.run([*arguments, str(HERE / "installer.nsi")], capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotPacked(f"makensis ended with {done.returncode}: {(done.stdout + done.stderr).strip()[-1500:]}")
    return output


def main(arguments: list[str]) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Compile the Windows installer from a bundle.")
    parser.add_argument("bundle", type=Path, help="folder made by PyInstaller on Windows, with omnilytics.exe in it")
    parser.add_argument("--icon", type=Path, default=HERE / "omnilytics.ico")
    parser.add_argument("--output", type=Path, help="default: dist/omnilytics-VERSION-setup.exe")
    options = parser.parse_args(arguments)
    try:
        output = options.output or ROOT / "dist" / f"omnilytics-{version()}-setup.exe"
        installer = build(options.bundle, options.icon, output, ROOT / "build/windows-installer")
    except NotPacked as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{installer}: {installer.stat().st_size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
