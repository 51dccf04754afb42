"""Rules about the files of the repository: sizes, locks and pins."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
LIMITS = {".py": 400, ".sol": 850}
"""Lines. A contract is audited as one piece: its parts see the same storage, and a reader needs them side by side."""
FOLDERS = ("omnilytics_app", "tests", "benchmarks", "packaging", "contracts/src", "contracts/test")
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PIN = re.compile(r"[a-z0-9][a-z0-9-]*==[0-9][A-Za-z0-9.]*( ; [^#]+?)?( --hash=sha256:[0-9a-f]{64})+( +# via .+)?")
FORBIDDEN_NAMES = {"utils", "helpers", "common", "misc"}


def sources() -> list[Path]:
    """All Python and Solidity files that people write."""
    return sorted(
        p for folder in FOLDERS for p in (ROOT / folder).rglob("*") if p.suffix in (".py", ".sol") and p.is_file()
    )


def lock_faults(text: str) -> list[str]:
    """Entries of a lock that are no `name==version` with hashes: a path, a host, an option, a local version."""
    lines = [line.rstrip() for line in re.sub(r" \\\n +", " ", text).splitlines()]
    lines = [line for line in lines if not line.startswith("    # ")]
    return [line for line in lines if line and not line.startswith("#") and not PIN.fullmatch(line)]


WRITTEN_BESIDE = {"torch-cuda"}
"""What the resolver's answer to another file is divided into."""
INSTALLED_ALONE = {"peers", "analysers"}
"""Sets that go into a virtual environment of their own."""


def pins(path: Path) -> dict[str, str]:
    """Name and version of every line of a lock."""
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", path.read_text(), re.MULTILINE))


def test_no_file_is_too_long_to_be_read_in_one_sitting() -> None:
    lengths = {p: len(p.read_text(encoding="utf-8").splitlines()) for p in sources()}
    assert {str(p.relative_to(ROOT)): lines for p, lines in lengths.items() if lines > LIMITS[p.suffix]} == {}


def test_no_file_holds_two_versions_of_itself() -> None:
    """Marks that a merge left, in pictures and translations as well, which nothing else reads line by line."""
    folders = ("omnilytics_app", "resources", "tests", "docs", "scripts", "contracts/src")
    kinds = {".py", ".sol", ".svg", ".qss", ".ts", ".json", ".md", ".toml", ".sh"}
    files = [p for folder in folders for p in (ROOT / folder).rglob("*") if p.suffix in kinds and p.is_file()]
    assert len(files) > 100
    marked = re.compile(r"^(<{7}|>{7}) ", re.MULTILINE)
    assert [str(p.relative_to(ROOT)) for p in files if marked.search(p.read_text(encoding="utf-8"))] == []


def test_every_module_says_what_it_is_for() -> None:
    program = [p for p in sources() if p.is_relative_to(ROOT / "omnilytics_app")]
    assert [str(p) for p in program if not ast.get_docstring(ast.parse(p.read_text(encoding="utf-8")))] == []


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    assert [str(p) for p in sources() if p.stem in FORBIDDEN_NAMES] == []


def test_there_is_a_lock_for_each_set_of_requirements() -> None:
    assert {p.stem for p in LOCKS} - WRITTEN_BESIDE == {p.stem for p in (ROOT / "requirements").glob("*.in")}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda p: p.name)
def test_a_lock_holds_nothing_but_pinned_names(lock: Path) -> None:
    text = lock.read_text()
    assert lock_faults(text) == []
    assert not re.search(r"\+cpu|file://|https?:|/opt|/home|/root|--(?!hash=)", text)


@pytest.mark.parametrize(
    "line",
    [
        "torch==2.13.0+cpu",
        "torch @ file:///opt/wheels/torch.whl",
        "--index-url https://mirror.example/simple",
        "--find-links /opt/wheels",
        "-e .",
        "numpy>=2.4",
        "numpy",
        "numpy==2.4.6",
        f"numpy==2.4.6 --hash=md5:{'0' * 32}",
    ],
)
def test_a_planted_line_of_a_lock_is_found(line: str) -> None:
    good = f"numpy==2.4.6 ; python_full_version < '3.12' \\\n    --hash=sha256:{'0' * 64}\n    # via x\n"
    assert lock_faults(f"{good}{line}\n") == [line]


def test_the_locks_agree_with_each_other() -> None:
    versions: dict[str, set[str]] = {}
    for lock in (lock for lock in LOCKS if lock.stem not in INSTALLED_ALONE):
        for name, version in pins(lock).items():
            versions.setdefault(name, set()).add(version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def test_torch_is_pinned_exactly_and_alone() -> None:
    wanted = (ROOT / "requirements" / "torch.in").read_text()
    assert re.findall(r"^[^#\n].*$", wanted, re.MULTILINE) == ["-c app.txt", "torch==2.13.0"]
    assert pins(ROOT / "requirements" / "torch.txt")["torch"] == "2.13.0"
    assert "torch" not in pins(ROOT / "requirements" / "app.txt")


def test_the_locks_hold_all_the_program_declares() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    locked = pins(ROOT / "requirements" / "app.txt") | pins(ROOT / "requirements" / "torch.txt")
    names = {re.split(r"[<>=~!\[ ;]", requirement)[0].lower() for requirement in declared}
    assert names - set(locked) == set()


def test_qt_stays_below_the_release_that_aborts() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    assert "PySide6-Essentials>=6.11.3,<6.12" in declared
    assert pins(ROOT / "requirements" / "app.txt")["pyside6-essentials"].startswith("6.11.")
