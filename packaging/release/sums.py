"""Writes SHA256SUMS for the files of a folder, in the form that `sha256sum --check` reads.

    python packaging/release/sums.py dist

Files of the folder itself, sorted; no folders, no signatures of the sums. Exit code 1 if there is nothing to sum.
"""

import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

NAME = "SHA256SUMS"


def sums(folder: Path) -> str:
    """One line a file; raises `ValueError` for a name that the form cannot hold."""
    lines = []
    for path in sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith(NAME)):
        if any(sign in path.name for sign in "\n\r\\"):
            raise ValueError(f"{path.name!r} cannot stand in {NAME}")
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    return "".join(lines)


def main(argv: Sequence[str]) -> int:
    """Write the sums of a folder."""
    folder = Path(argv[0] if argv else "dist")
    text = sums(folder) if folder.is_dir() else ""
    if not text:
        print(f"{folder} holds no file", file=sys.stderr)
        return 1
    (folder / NAME).write_text(text, "utf-8", newline="\n")
    print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
