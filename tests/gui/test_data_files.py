"""Choosing a data file, and what the window says of it."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import ColumnRange, DataMatch, DataPreview
from omnilytics_app.learning.datasets.opening import SUFFIXES
from omnilytics_app.ui.models.data_files import FILE_FILTER, match_sentence, preview_sentence
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.main_window import MainWindow
from omnilytics_app.ui.widgets.fields import FileEdit
from tests.gui import sample
from tests.gui.conftest import Run
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.test_presenters import settled

AGE = ColumnRange("age", 20.0, 60.0, 18.0, 90.0, 0.0)
MATCH = DataMatch("a.csv", 1_200, exact=True, looked_at=1_000, ranges=(AGE, replace(AGE, column="size")))


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (lambda: preview_sentence(DataPreview("a.csv", 1, ("x", "y"))), "1 row, 2 columns. It stays on this computer."),
        (
            lambda: preview_sentence(DataPreview("a.csv", 9_999_000, ("x",), exact=False)),
            "About 9,999,000 rows, 1 column. It stays on this computer.",
        ),
        (lambda: match_sentence(MATCH), "1,200 rows with all 2 columns of the job. It stays on this computer."),
        (
            lambda: match_sentence(replace(MATCH, exact=False, classes={"cat": 3, "dog": 4})),
            "About 1,200 rows with all 2 columns of the job. The first rows hold 2 of its classes. "
            "It stays on this computer.",
        ),
        (lambda: match_sentence(replace(MATCH, refusal="No.")), "1,200 rows. It stays on this computer."),
        (
            lambda: match_sentence(replace(MATCH, ranges=(AGE, *[replace(AGE, column="a\u202eb", clipped=0.6)] * 2))),
            "1,200 rows. Most values of 'ab' lie outside 18 to 90, where the model owner's are; "
            "are they in the same unit? The same holds for 1 more column.",
        ),
    ],
)
def test_a_file_in_words(say: Callable[[], str], expected: str) -> None:
    assert say() == expected


def test_the_dialog_offers_every_form_that_is_read() -> None:
    assert all(f"*{suffix}" in FILE_FILTER for suffix in SUFFIXES)


def test_files_and_folders_are_chosen_by_buttons_of_their_own(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    edit = FileEdit(theme, "Your data")
    qtbot.addWidget(edit)
    edit.button.click()
    [files] = edit.findChildren(QFileDialog)
    assert files.fileMode() is QFileDialog.FileMode.ExistingFile
    files.reject()
    edit.folder_button.click()
    folders = edit.findChildren(QFileDialog)[-1]
    assert folders.fileMode() is QFileDialog.FileMode.Directory
    with qtbot.waitSignal(edit.file_chosen) as chosen:
        folders.fileSelected.emit(str(tmp_path))
    assert chosen.args == [str(tmp_path)]
    folders.reject()


def test_a_file_is_held_against_the_selected_job_and_again_against_another(
    run: Run, presenters: Presenters, service: FakeParticipant
) -> None:
    presenter = presenters.data_owner
    service.publish(jobs=sample.open_jobs())
    first, second = JobId(3), JobId(7)
    presenter.select(first)
    service.refusals[second] = "mine.csv lacks the column 'age'; choose a file that has all of them."

    async def scenario() -> None:
        presenter.choose_data_file("mine.csv")
        await settled(presenter)
        assert presenter.match is not None
        assert presenter.obstacle == ""
        presenter.select(second)
        assert presenter.match is None
        await settled(presenter)

    run(scenario())
    assert service.calls == [("preview", "mine.csv"), ("match", first, "mine.csv"), ("match", second, "mine.csv")]
    assert presenter.obstacle == service.refusals[second]
    assert not presenter.can_join


def test_what_an_earlier_file_gave_is_not_shown_for_a_later_one(
    run: Run, presenters: Presenters, service: FakeParticipant
) -> None:
    presenter = presenters.data_owner
    service.publish(jobs=sample.open_jobs())
    presenter.select(JobId(3))

    async def scenario() -> None:
        service.gate.clear()
        presenter.choose_data_file("old.csv")
        presenter.choose_data_file("new.csv")
        await asyncio.sleep(0.01)
        service.gate.set()
        await settled(presenter)

    run(scenario())
    assert presenter.match is not None
    assert presenter.match.path == "new.csv"


def test_the_page_says_how_the_file_fits(
    run: Run, window: MainWindow, service: FakeParticipant, presenters: Presenters
) -> None:
    service.publish(jobs=sample.open_jobs())
    service.refusals[JobId(3)] = "It lacks the column 'age'."
    detail = window.data_owner.open_jobs.detail

    async def scenario() -> None:
        detail.data_file.file_chosen.emit("/data/other.parquet")
        await settled(presenters.data_owner)

    run(scenario())
    assert detail.obstacle.text() == "It lacks the column 'age'."
    assert not detail.join_button.isEnabled()
