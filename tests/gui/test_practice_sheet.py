"""The sheet of practice participants over a stand-in: asked for, at work, sent home."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.practice import PracticeState
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.errors import JobRefused
from omnilytics_app.ui.presenters.practice import PracticePresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.practice_sheet import PracticeSheet
from tests.gui import sample
from tests.gui.conftest import Run
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.fakes.practice import FakePractice


@pytest.fixture
def practice() -> FakePractice:
    return FakePractice()


@pytest.fixture
def participant() -> FakeParticipant:
    return FakeParticipant()


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme, participant: FakeParticipant, practice: FakePractice) -> PracticeSheet:
    made = PracticeSheet(theme, PracticePresenter(participant, practice))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def waiting(members: int = 3) -> JobProgress:
    progress = sample.registering()
    return replace(progress, job=replace(progress.job, members=progress.job.members[:members]))


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0)


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_owners_join_the_job_that_is_chosen(
    sheet: PracticeSheet, participant: FakeParticipant, practice: FakePractice, run: Run
) -> None:
    async def play() -> None:
        assert not sheet.owners.isEnabled()
        participant.publish(model_owner_job=waiting())
        assert sheet.job.count() == 1
        press(sheet.owners)
        await until(lambda: practice.state.troupes)
        assert practice.state.troupes[0].job_id == waiting().job.job_id
        assert "15 data owner" in sheet.at_work.text()
        press(sheet.stop)
        await until(lambda: not practice.state.troupes)
        await until(lambda: not sheet._of_work.isVisible())

    run(play())


def test_a_full_or_begun_job_needs_nobody(sheet: PracticeSheet, participant: FakeParticipant) -> None:
    begun = waiting()
    participant.publish(model_owner_job=replace(begun, job=replace(begun.job, phase=Phase.PUBLISH)))
    assert sheet.job.count() == 0
    assert sheet.no_job.isVisible()


def test_a_job_is_made_of_the_data_that_is_chosen(sheet: PracticeSheet, practice: FakePractice, run: Run) -> None:
    async def play() -> None:
        sheet.dataset.setCurrentIndex(2)
        press(sheet.start)
        await until(lambda: practice.state.troupes)
        assert practice.state.troupes[0].dataset == "diabetes"

    run(play())


def test_a_refusal_is_one_sentence_and_everything_stays(sheet: PracticeSheet, practice: FakePractice, run: Run) -> None:
    async def play() -> None:
        practice.failure = JobRefused("No practice data owner has what job 3 asks for; create it with a sample file.")
        press(sheet.start)
        await until(lambda: sheet.banner.text)
        assert sheet.banner.text == str(practice.failure)
        assert practice.state.troupes == ()

    run(play())


def test_until_the_files_are_there_no_folder_opens(qtbot: QtBot, theme: Theme, participant: FakeParticipant) -> None:
    made = PracticeSheet(theme, PracticePresenter(participant, FakePractice(PracticeState())))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    assert not made.show_folder.isEnabled()
