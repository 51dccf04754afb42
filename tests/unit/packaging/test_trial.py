"""The parts of the trial of a package that need neither a display nor a root of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "packaging/trial"))

from trial.checks import _inventory  # noqa: E402
from trial.desktop import TrialFailed  # noqa: E402
from trial.person import Person, _hiding  # noqa: E402
from trial.report import Report  # noqa: E402
from trial.seen import ENABLED, MODAL, Thing  # noqa: E402

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Debian packages are tried on Linux")


def _thing(role: str, place: tuple[int, int, int, int], name: str = "", parent: Any = None) -> Any:

    made = Thing(name, role, 1 << ENABLED, place, parent=parent)
    if parent is not None:
        parent.children.append(made)
    return made


def _person(tmp_path: Path, *windows: Any) -> Any:

    class Screen:
        def windows(self) -> list[Any]:
            return list(windows)

    return Person(None, Screen(), tmp_path, lambda: None)  # type: ignore[arg-type]


def test_a_value_is_read_from_the_line_of_its_name_before_what_stands_below(tmp_path: Path) -> None:
    window = _thing("frame", (0, 0, 500, 500))
    _thing("label", (0, 0, 50, 16), "Stake", window)
    _thing("label", (0, 30, 50, 16), "below", window)
    _thing("label", (200, 2, 50, 14), "0.1 ETH", window)
    assert _person(tmp_path, window).reads_beside("Stake") == "0.1 ETH"


def test_what_sticks_out_of_a_page_is_scrolled_to_and_a_list_that_hangs_over_is_not() -> None:

    page = _thing("filler", (0, 0, 500, 500))
    button = _thing("push button", (10, 490, 50, 40), "Next", page)
    assert _hiding(button) is page
    folded = _thing("list", (10, 480, 90, 100), parent=_thing("combo box", (10, 470, 90, 20), parent=page))
    assert _hiding(_thing("list item", (10, 540, 90, 20), "days", folded)) is None


def test_a_dialog_blocks_what_is_behind_it(tmp_path: Path) -> None:

    window, dialog = _thing("frame", (0, 0, 500, 500)), _thing("dialog", (50, 50, 300, 300))
    dialog.states |= 1 << MODAL
    _thing("push button", (0, 0, 50, 20), "Close", window)
    inside = _thing("push button", (60, 60, 50, 20), "Close", dialog)
    person = _person(tmp_path, window, dialog)
    assert person._named(frozenset({"push button"}), "Close") is inside


def test_a_program_that_ended_is_not_waited_for(tmp_path: Path) -> None:

    person = _person(tmp_path)
    person._ended = lambda: "-11, saying nothing"
    with pytest.raises(TrialFailed, match="ended with -11"):
        person.sees("Welcome")


def test_a_step_that_fails_is_the_last_in_the_report(tmp_path: Path) -> None:

    report = Report(tmp_path / "report.json", "a.deb")
    report.step("one", lambda: "fine")

    def fails() -> str:
        raise TrialFailed("It does not.")

    with pytest.raises(TrialFailed):
        report.step("two", fails)
    told = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert told["passed"] is False
    assert [(step["name"], step["passed"], step["said"]) for step in told["steps"]] == [
        ("one", True, "fine"),
        ("two", False, "It does not."),
    ]


def test_a_profile_is_compared_by_all_its_files(tmp_path: Path) -> None:

    (tmp_path / "a").mkdir()
    (tmp_path / "a/b").write_text("12")
    assert _inventory(tmp_path) == {"a/b": 2}


def test_a_package_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "trial", str(tmp_path / "none.deb"), "--output", str(tmp_path / "out")]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "packaging/trial")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("test-package: ")
    assert len(done.stderr.splitlines()) == 1
