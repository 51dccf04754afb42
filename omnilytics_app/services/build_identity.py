"""Which program this is: its version, the commit it was made from, and the code of the market that it accepts.

The version stands in `omnilytics_app.__version__` and nowhere else. The commit is asked of git where the program runs
from a checkout, and otherwise read from `commit` among the resources, which the build of a package writes; asking takes
milliseconds, so it is done when somebody wants to know and never at a start.
"""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from omnilytics_app import __version__
from omnilytics_app.chain.artifact import MarketArtifact, load_artifact
from omnilytics_app.crypto.abi import keccak256

UNKNOWN = "unknown"
COMMIT_FILE = "commit"
"""In the resources of a package: the commit, and `-changed` behind it if the tree held more than the commit."""
PATIENCE = 5
"""Seconds that git may take."""
_UNTRACKED = (
    *("ls-files", "--others", "--exclude=__pycache__/", f"--exclude=/resources/{COMMIT_FILE}"),
    *("--", "omnilytics_app", "resources", "packaging"),
)
"""Files of no commit where packages take all there is, whatever git is told to ignore."""
_COMMIT = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?(-changed)?")


@dataclass(frozen=True, slots=True)
class BuildIdentity:
    """What somebody compares who wants to know whether two programs are the same."""

    version: str
    commit: str
    """40 (or 64) hexadecimal digits, perhaps with `-changed`; "unknown" without git and without a package."""
    market_code: str
    """Keccak-256 of the market's runtime code, zero where the constructor writes the windows; 0x and 64 digits."""
    disputes_code: str
    """Keccak-256 of the runtime code of the market's second half, which has no such places."""

    def __str__(self) -> str:
        return (
            f"omnilytics {self.version}\n"
            f"commit         {self.commit}\n"
            f"market code    {self.market_code}\n"
            f"disputes code  {self.disputes_code}"
        )


def build_identity(resources: Path) -> BuildIdentity:
    """The identity of the program whose resources these are; asks git in a checkout."""
    market, disputes = code_hashes(load_artifact(resources))
    return BuildIdentity(__version__, commit_of(resources), market, disputes)


def code_hashes(artifact: MarketArtifact) -> tuple[str, str]:
    """Keccak-256 of the runtime code of both halves, as far as `is_code_of_market` and `is_code_of_disputes` look."""
    market = bytearray.fromhex(artifact.deployed_bytecode.removeprefix("0x"))
    for places in artifact.immutables:
        for start, length in places:
            market[start : start + length] = bytes(length)
    disputes = bytes.fromhex(artifact.disputes_bytecode.removeprefix("0x"))
    return f"0x{keccak256(bytes(market)).hex()}", f"0x{keccak256(disputes).hex()}"


def commit_of(resources: Path) -> str:
    """The commit of a checkout, else that of the package, else "unknown"."""
    checkout = resources.parent
    if (checkout / ".git").exists():
        return _of_git(checkout)
    try:
        written = (resources / COMMIT_FILE).read_text("ascii")[:100].strip()
    except (OSError, ValueError):
        return UNKNOWN
    return written if _COMMIT.fullmatch(written) else UNKNOWN


def _of_git(checkout: Path) -> str:
    try:
        commit = _git(checkout, "rev-parse", "HEAD")
        changed = _git(checkout, "status", "--porcelain", "--untracked-files=no") or _git(checkout, *_UNTRACKED)
    except (OSError, subprocess.SubprocessError, ValueError):
        return UNKNOWN
    said = f"{commit}{'-changed' if changed else ''}"
    return said if _COMMIT.fullmatch(said) else UNKNOWN


def _git(checkout: Path, *arguments: str) -> str:
    command = ["git", "--no-optional-locks", "-C", str(checkout), *arguments]
    own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}  # of a hook that runs this
    done = subprocess.run(
        command, env=own, capture_output=True, text=True, check=True, timeout=PATIENCE, stdin=subprocess.DEVNULL
    )
    return done.stdout.strip()
