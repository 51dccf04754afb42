"""`omnilytics` and `omnilytics window`, from the command line to what the window is opened with."""

from pathlib import Path

import pytest

from omnilytics_app import app, cli
from omnilytics_app.ui.life.options import WindowOptions


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[WindowOptions]:
    seen: list[WindowOptions] = []

    def run_window(options: WindowOptions) -> int:
        seen.append(options)
        return 0

    monkeypatch.setattr(app, "run_window", run_window)
    return seen


@pytest.mark.parametrize("arguments", [[], ["window"], ["window", "--profile", "/home/ada/own"]])
def test_no_file_is_brought_where_none_is_named(opened: list[WindowOptions], arguments: list[str]) -> None:
    assert cli.run(arguments) == 0
    assert opened[0].archive is None


def test_the_file_that_is_named_is_brought(
    opened: list[WindowOptions], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(["window", "ada.omnilytics"]) == 0
    assert opened[0].archive == tmp_path / "ada.omnilytics"
