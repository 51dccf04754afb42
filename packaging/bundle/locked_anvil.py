"""The anvil that is packed: the file that npm's lock leads to, with the SHA-256 that stands in anvil.sha256.

npm goes on without an optional package whose hash is wrong, and anvil's is one: so the file itself is looked at. The
sums are those of 1.7.1; `npm pack @foundry-rs/anvil-SYSTEM-MACHINE@VERSION` fetches the packages of another version.
"""

import hashlib
import platform
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGES = HERE.parents[1] / "contracts/node_modules/@foundry-rs"
SYSTEMS = {"Linux": "linux", "Darwin": "darwin", "Windows": "win32"}
MACHINES = {"x86_64": "amd64", "amd64": "amd64", "arm64": "arm64", "aarch64": "arm64"}


class NotLocked(Exception):
    """One sentence that says what to do."""


def sums() -> dict[str, str]:
    """SHA-256 by the path below `node_modules/@foundry-rs`."""
    lines = (HERE / "anvil.sha256").read_text("ascii").splitlines()
    return {path: digest for digest, path in (line.split("  ") for line in lines)}


def locked_anvil(packages: Path = PACKAGES) -> Path:
    """The anvil of this system; raises `NotLocked` if it is not there, or not the one whose sum is known."""
    system, machine = SYSTEMS.get(platform.system(), ""), MACHINES.get(platform.machine().lower(), "")
    name = f"anvil-{system}-{machine}/bin/anvil{'.exe' if system == 'win32' else ''}"
    if (expected := sums().get(name)) is None:
        raise NotLocked(f"There is no anvil for {platform.system()} on {platform.machine()} to pack.")
    found = packages / name
    if not found.is_file():
        raise NotLocked(
            f"{found} is not there; run npm ci in contracts/. If that leaves it out without a word, the package index"
            " offered a file with another hash than that of contracts/package-lock.json."
        )
    with found.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest != expected:
        raise NotLocked(
            f"{found} has the SHA-256 {digest}, and packaging/bundle/anvil.sha256 names {expected}; remove"
            " contracts/node_modules and run npm ci in contracts/."
        )
    return found
