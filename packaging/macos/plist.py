"""Writes Info.plist from its template: `python plist.py VERSION OUTPUT`; refuses what macOS would not take."""

import plistlib
import re
import sys
from pathlib import Path

TEMPLATE = Path(__file__).with_name("Info.plist.in")


def filled(version: str) -> bytes:
    """The file for a version such as 0.9.0 or 1.0rc1; the build's version has numbers only."""
    numbers = re.match(r"\d+(\.\d+){0,2}", version)
    if numbers is None or not re.fullmatch(r"[0-9A-Za-z.+-]+", version):
        raise ValueError(f"{version!r} is not a version")
    text = TEMPLATE.read_text("utf-8").replace("@VERSION@", version).replace("@BUILD@", numbers[0])
    plistlib.loads(text.encode())
    return text.encode()


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(filled(sys.argv[1]))
