"""Links in the documents lead somewhere: files, headings, pictures and tests that are there."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
LARGEST_PICTURE = 120_000
LINK = re.compile(r"!?\[[^\]\n]*(?:\n[^\]\n]+)?\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#{1,4} +(.+?) *#*$", re.MULTILINE)
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]+`")
TEST = re.compile(r"`?((?:tests|contracts/test)/[A-Za-z0-9_./]+\.(?:py|sol))(?:::([A-Za-z0-9_:]+))?")
FOLDERS = r"omnilytics_app|contracts|docs|requirements|resources|scripts|tests|benchmarks|packaging|experiments"
FILE = re.compile(rf"`((?:{FOLDERS})/[A-Za-z0-9_./-]+)`")
MADE = ("docs/images/", "contracts/out", "contracts/node_modules")


def prose(text: str) -> str:
    """A page without its blocks of code, in which brackets are no links."""
    return FENCE.sub("", text)


def slug(heading: str) -> str:
    """The anchor that GitHub and MyST give a heading."""
    kept = re.sub(r"[^\w\- ]", "", re.sub(r"\]\([^)]*\)", "]", heading).lower(), flags=re.UNICODE)
    return kept.strip().replace(" ", "-")


def anchors(text: str) -> set[str]:
    found: dict[str, int] = {}
    for heading in HEADING.findall(prose(text)):
        found[slug(heading)] = found.get(slug(heading), 0) + 1
    return set(found) | {f"{name}-{i}" for name, times in found.items() for i in range(1, times)}


def faults(page: Path, text: str) -> Iterator[str]:
    """What is wrong with the links of one page."""
    for target in LINK.findall(CODE.sub("", prose(text))):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists():
            yield f"{target}: there is no such file"
        elif anchor and anchor not in anchors(file.read_text(encoding="utf-8") if path else text):
            yield f"{target}: there is no such heading"


def functions(file: Path) -> set[str]:
    """Names in a test file, methods as `Class::name`."""
    if file.suffix == ".sol":
        return set(re.findall(r"function (\w+)\(", file.read_text(encoding="utf-8")))
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names = set()
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            names |= {node.name} | {f"{node.name}::{m.name}" for m in node.body if hasattr(m, "name")}
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            names.add(node.name)
    return names


def missing_tests(text: str) -> Iterator[str]:
    """Tests that a page names and that are not there."""
    for path, name in TEST.findall(text):
        if not (ROOT / path).is_file():
            yield path
        elif name and name not in functions(ROOT / path):
            yield f"{path}::{name}"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_every_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    assert list(faults(page, page.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_every_test_and_file_that_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert list(missing_tests(text)) == []
    assert [f for f in FILE.findall(text) if not f.startswith(MADE) and not (ROOT / f).exists()] == []


@pytest.mark.parametrize("guarantee", ["G1", "G2", "G3", "G4"])
def test_each_guarantee_names_tests_that_show_it(guarantee: str) -> None:
    text = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    section = text.partition(f"### {guarantee}:")[2].partition("\n##")[0]
    assert len([name for _, name in TEST.findall(section) if name]) >= 4


def test_figures_that_security_repeats_are_those_that_were_measured() -> None:
    text, measured = ((ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8") for name in ("security", "measured"))
    table = text.partition("## Residual leakage, in numbers")[2].partition("\n## ")[0]
    figures = set(re.findall(r"\d+\.\d+", table))
    assert len(figures) >= 8
    assert {f for f in figures if f not in measured} == set()


def test_pages_of_the_site_are_all_in_its_contents() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    listed = {line.strip() for block in FENCE.findall(index) for line in block.splitlines()}
    assert {p.stem for p in (ROOT / "docs").glob("*.md")} - {"index"} - listed == set()
    decisions = (ROOT / "docs" / "adr" / "index.md").read_text(encoding="utf-8")
    assert [p.name for p in (ROOT / "docs" / "adr").glob("0*.md") if f"({p.name})" not in decisions] == []


def test_pictures_are_used_and_small() -> None:
    used = {Path(t).name for p in PAGES for t in LINK.findall(p.read_text(encoding="utf-8")) if "images/" in t}
    pictures = {p.name: p.stat().st_size for p in (ROOT / "docs" / "images").rglob("*") if p.is_file()}
    assert set(pictures) - used == set()
    assert {name: size for name, size in pictures.items() if size > LARGEST_PICTURE} == {}


def test_planted_faults_are_found() -> None:
    page = ROOT / "docs" / "index.md"
    broken = "[a](nowhere.md) ![b](images/none.png) [c](operating.md#no-such) [d](#nor-here)\n# Here"
    assert len(list(faults(page, broken))) == 4
    fine = "# Is `it` here?\n[a](#is-it-here) [b](operating.md#settings) [c](https://x.test/y)"
    assert list(faults(page, fine)) == []
    assert list(
        missing_tests("tests/unit/none.py `contracts/test/unit/End.t.sol::none` `tests/conftest.py::test_none`")
    ) == [
        "tests/unit/none.py",
        "contracts/test/unit/End.t.sol::none",
        "tests/conftest.py::test_none",
    ]
