"""The frame of the experiments: points are kept, results travel, and the page says what the committed figures say."""

import subprocess
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from benchmarks.experiments import __main__ as program
from benchmarks.experiments import catalogue, page
from benchmarks.experiments import result as results
from benchmarks.experiments.result import ROOT, Notebook, Result, Size
from benchmarks.report import Bar

PLACES = """# Page

<!-- begin sample/made -->
<!-- end sample/made -->
Kept.
<!-- begin sample/table -->
old
<!-- end sample/table -->
"""
COMMITTED = sorted((ROOT / "docs" / "experiments").glob("*.json"))


def sample(notebook: Notebook) -> Result:
    """Squares."""
    for number in (2, 3):
        notebook.point({"number": number}, lambda n=number: {"square": n * n})  # type: ignore[misc]
    return notebook.result(Bar("largest", 9, "<=", 10, "square"))


def experiment() -> Any:
    blocks = {"table": page.markdown(("number", "square"), [(2, 4), (3, 9)])}
    return SimpleNamespace(run=sample, blocks=lambda _: blocks, PLOTS={}, SOURCES=())


def test_an_interrupted_run_goes_on_where_it_stopped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "sample.notebook"
    Notebook("sample", Size.QUICK, 1, file).point({"number": 2}, lambda: {"square": 4})
    sample(Notebook("sample", Size.QUICK, 1, file))
    assert [line.count("known") for line in capsys.readouterr().out.splitlines()] == [0, 1, 0]


@pytest.mark.parametrize(
    ("size", "seed", "sources"), [(Size.FULL, 1, ()), (Size.QUICK, 2, ()), (Size.QUICK, 1, ("pyproject.toml",))]
)
def test_points_of_another_kind_of_run_are_measured_anew(
    tmp_path: Path, size: Size, seed: int, sources: tuple[str, ...]
) -> None:
    file = tmp_path / "sample.notebook"
    Notebook("sample", Size.QUICK, 1, file).point({"number": 2}, lambda: {"square": 5})
    result = sample(Notebook("sample", size, seed, file, sources))
    assert result.value("square", number=2) == 4


async def test_awaited_points_are_kept_alike(tmp_path: Path) -> None:
    async def measure() -> dict[str, int]:
        return {"square": 4}

    notebook = Notebook("sample", Size.QUICK, 1, tmp_path / "sample.notebook")
    await notebook.awaited({"number": 2}, measure)
    again = Notebook("sample", Size.QUICK, 1, tmp_path / "sample.notebook")
    point = again.point({"number": 2}, lambda: pytest.fail("measured again"))
    assert point.values == {"square": 4}


def test_a_result_is_read_as_it_was_written(tmp_path: Path) -> None:
    result = sample(Notebook("sample", Size.FULL, 7))
    result.write(tmp_path / "sample.json")
    read = Result.read(tmp_path / "sample.json")
    assert read == result
    assert str(tmp_path) not in (tmp_path / "sample.json").read_text("utf-8")


def test_figures_name_the_commit_of_their_code_and_whether_it_was_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def git(*arguments: str) -> None:
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments], cwd=tmp_path, check=True)  # noqa: S607

    monkeypatch.setattr(results, "ROOT", tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert results.commit_of(("code.py",)) == ""
    (tmp_path / "code.py").write_text("1")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "code")
    commit = results.commit_of(("code.py",))
    assert len(commit) == 40
    (tmp_path / "code.py").write_text("2")
    assert results.commit_of(("code.py",)) == f"{commit}-changed"
    assert results.commit_of(("other.py",)) == commit
    assert page.of_commit(f"{commit}-changed") == f", of commit {commit[:12]} with changes"


def test_a_value_that_is_not_there_exactly_once_is_no_value() -> None:
    result = sample(Notebook("sample", Size.QUICK, 1))
    assert result.value("square", number=3) == 9
    with pytest.raises(LookupError, match="2 values of square"):
        result.value("square")
    with pytest.raises(LookupError, match="0 values"):
        result.value("square", number=5)


def test_a_finished_run_leaves_its_result_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "load", lambda _: experiment())
    program.run("sample", Size.QUICK, 1, tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["sample.json"]


def test_blocks_go_where_the_page_has_a_place_for_them() -> None:
    blocks = page.blocks_of(experiment(), sample(Notebook("sample", Size.QUICK, 1)))
    text = page.filled(PLACES, blocks)
    assert "| 3 | 9 |" in text
    assert "old" not in text
    assert "Kept." in text
    assert "quick form" in text
    assert page.filled(text, blocks) == text
    with pytest.raises(SystemExit, match="no place for other/table"):
        page.filled(PLACES, {"other/table": "text\n"})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "-"),
        (1234567, "1,234,567"),
        (1234.6, "1,235"),
        (123.45, "123.5"),
        (1.234, "1.23"),
        (0.01234, "0.0123"),
        ("x", "x"),
    ],
)
def test_cells_are_short(value: object, text: str) -> None:
    assert page.shown(value) == text


@pytest.mark.parametrize("file", COMMITTED, ids=lambda f: f.stem)
def test_the_page_says_what_the_committed_figures_say(file: Path) -> None:
    result = Result.read(file)
    experiment = catalogue.load(result.experiment)
    text = page.page_of(experiment).read_text("utf-8")
    assert page.filled(text, page.blocks_of(experiment, result)) == text


@pytest.mark.parametrize("file", COMMITTED, ids=lambda f: f.stem)
def test_every_picture_is_there_and_on_the_page(file: Path) -> None:
    text = page.page_of(catalogue.load(file.stem)).read_text("utf-8")
    for name in catalogue.load(file.stem).PLOTS:
        picture = f"images/experiments/{file.stem}-{name}.svg"
        assert (page.DOCS / picture).exists()
        assert f"({picture})" in text


@pytest.mark.parametrize("file", COMMITTED, ids=lambda f: f.stem)
def test_pictures_are_what_the_committed_figures_draw(file: Path, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")  # only who makes pictures has it
    from benchmarks.experiments.sheet import draw  # noqa: PLC0415 - see above

    for name, paint in catalogue.load(file.stem).PLOTS.items():
        draw(tmp_path / f"{name}.svg", paint, Result.read(file))
        picture = page.DOCS / "images" / "experiments" / f"{file.stem}-{name}.svg"
        assert (tmp_path / f"{name}.svg").read_text("utf-8") == picture.read_text("utf-8")


def test_every_place_of_the_pages_is_one_of_a_committed_experiment() -> None:
    pages = {page.DOCS / page.PAGE, *(page.page_of(catalogue.load(file.stem)) for file in COMMITTED)}
    texts = [file.read_text("utf-8") for file in pages]
    places = {match["name"].partition("/")[0] for text in texts for match in page.MARKED.finditer(text)}
    assert places == {file.stem for file in COMMITTED}
