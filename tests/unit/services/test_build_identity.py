import re
import subprocess
from pathlib import Path

import pytest
from eth_utils.crypto import keccak

from omnilytics_app import __version__
from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.paths import resources_directory
from omnilytics_app.services.build_identity import COMMIT_FILE, UNKNOWN, build_identity, code_hashes, commit_of

COMMIT = "0123456789abcdef" * 2 + "01234567"


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    made = tmp_path / "tree" / "resources"
    made.mkdir(parents=True)
    return made


def git(tree: Path, *arguments: str) -> str:
    who = ("-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "commit.gpgsign=false")
    command = ["git", "-C", str(tree), *who, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def checkout(resources: Path) -> Path:
    tree = resources.parent
    (tree / "file").write_text("one")
    for command in (("init", "-q"), ("add", "-A"), ("commit", "-q", "-m", "first")):
        git(tree, *command)
    return tree


def test_a_checkout_tells_its_commit_whatever_a_build_wrote_and_a_hook_says(
    checkout: Path, resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (resources / COMMIT_FILE).write_text(COMMIT)
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    told = commit_of(resources)
    monkeypatch.delenv("GIT_DIR")
    assert told == git(checkout, "rev-parse", "HEAD")


def test_a_changed_checkout_is_told_apart_from_its_commit(checkout: Path, resources: Path) -> None:
    (checkout / "file").write_text("two")
    assert commit_of(resources) == git(checkout, "rev-parse", "HEAD") + "-changed"


@pytest.mark.parametrize("place", ["omnilytics_app", "resources/contracts", "packaging/bundle"])
def test_a_file_of_no_commit_where_packages_take_all_there_is_makes_a_change(
    checkout: Path, resources: Path, place: str
) -> None:
    (checkout / "notes.txt").write_text("not packed")
    (checkout / place / "__pycache__").mkdir(parents=True)
    (checkout / place / "__pycache__/m.pyc").write_text("compiled")
    assert not commit_of(resources).endswith("-changed")
    (checkout / ".git/info/exclude").write_text("*.py\n")
    (checkout / place / "planted.py").write_text("")
    assert commit_of(resources).endswith("-changed")


@pytest.mark.parametrize("written", [COMMIT, f"{COMMIT}-changed", COMMIT + COMMIT[:24]])
def test_a_package_tells_what_its_build_wrote(resources: Path, written: str) -> None:
    (resources / COMMIT_FILE).write_text(f"{written}\n")
    assert commit_of(resources) == written


@pytest.mark.parametrize(
    "written", ["", "main", COMMIT[1:], f"{COMMIT}\nand more", "\x1b[31m", b"\xff".decode("latin1")]
)
def test_what_is_no_commit_is_unknown(resources: Path, written: str) -> None:
    (resources / COMMIT_FILE).write_text(written, "latin1")
    assert commit_of(resources) == UNKNOWN


def test_without_git_and_package_the_commit_is_unknown(
    checkout: Path, resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert commit_of(resources) == UNKNOWN
    assert commit_of(checkout / "elsewhere" / "resources") == UNKNOWN


def test_the_code_is_the_one_that_is_accepted_whatever_windows_it_was_deployed_with() -> None:
    artifact = load_artifact(resources_directory())
    deployed = bytearray.fromhex(artifact.deployed_bytecode.removeprefix("0x"))
    for places in artifact.immutables:
        for start, length in places:
            deployed[start : start + length] = b"\x07" * length
    assert artifact.is_code_of_market(bytes(deployed))
    for places in artifact.immutables:
        for start, length in places:
            deployed[start : start + length] = bytes(length)
    second_half = bytes.fromhex(artifact.disputes_bytecode.removeprefix("0x"))
    assert code_hashes(artifact) == (f"0x{keccak(bytes(deployed)).hex()}", f"0x{keccak(second_half).hex()}")


def test_the_identity_is_four_lines() -> None:
    told = str(build_identity(resources_directory())).splitlines()
    assert told[0] == f"omnilytics {__version__}"
    assert [line.split()[0] for line in told[1:]] == ["commit", "market", "disputes"]
    assert all(re.fullmatch(r"(market|disputes) code +0x[0-9a-f]{64}", line) for line in told[2:])
