"""Stands in for PyInstaller: carries out a specification, insists that all files named are there, freezes nothing."""

import argparse
import plistlib
from pathlib import Path
from typing import Any

parser = argparse.ArgumentParser()
parser.add_argument("--noconfirm", action="store_true")
parser.add_argument("--clean", action="store_true")
parser.add_argument("--log-level")
parser.add_argument("--distpath", type=Path, required=True)
parser.add_argument("--workpath", type=Path, required=True)
parser.add_argument("spec", type=Path)
options = parser.parse_args()


class Analysis:
    """What is found: the files that are named, as entries of a table."""

    def __init__(
        self, scripts: list[str], pathex: list[str], datas: Any, binaries: Any, hiddenimports: Any, excludes: Any
    ) -> None:
        named = [*scripts, *pathex, *(source for source, _ in [*datas, *binaries])]
        if missing := [name for name in named if not Path(name).exists()]:
            raise SystemExit(f"not there: {missing}")
        self.scripts, self.pure = scripts, []
        self.datas = [(f"{place}/{Path(source).name}", source, "DATA") for source, place in datas]
        self.binaries = [(f"{place}/{Path(source).name}", source, "BINARY") for source, place in binaries]


class COLLECT:
    """A folder with the program, and the files beside it."""

    def __init__(self, program: object, *tables: list[tuple[str, str, str]], name: str, **_: object) -> None:
        self.entries = [entry for table in tables for entry in table]
        folder = options.distpath / name
        (folder / "_internal").mkdir(parents=True)
        (folder / name).write_text("program")


class BUNDLE:
    """What macOS starts: code in one folder, data in another."""

    def __init__(
        self, collected: COLLECT, name: str, icon: str, bundle_identifier: str, version: str, info_plist: dict[str, Any]
    ) -> None:
        contents = options.distpath / name / "Contents"
        for folder in ("MacOS", "Frameworks/QtCore.framework", "Resources"):
            (contents / folder).mkdir(parents=True)
        (contents / "MacOS/omnilytics").write_text("Mach-O")
        (contents / "Frameworks/QtCore.framework/QtCore").write_text("Mach-O")
        for place, _, kind in collected.entries:
            (contents / "Frameworks" / Path(place).name).write_text("Mach-O" if kind == "BINARY" else "data")
        (contents / "Resources" / Path(icon).name).write_bytes(Path(icon).read_bytes())
        (contents / "Info.plist").write_bytes(plistlib.dumps(info_plist))


def of_no_interest(*_: object, **__: object) -> list[object]:
    """The archive of modules, and the program itself."""
    return []


names = {
    "Analysis": Analysis,
    "PYZ": of_no_interest,
    "EXE": of_no_interest,
    "COLLECT": COLLECT,
    "BUNDLE": BUNDLE,
    "SPECPATH": str(options.spec.absolute().parent),
}
exec(compile(options.spec.read_text("utf-8"), str(options.spec), "exec"), names)  # noqa: S102 - of this repository
