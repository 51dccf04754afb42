"""The data owner's page for tests: with a stand-in behind it, and what it says."""

import asyncio

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from omnilytics_app.ui.presenters import DataOwnerPresenter, Presenters
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.data_owner import DataOwnerView
from tests.gui.fakes.data_owner import FakeDataOwner
from tests.gui.fakes.desk import FakeDesk


@pytest.fixture
def page(presenters: Presenters) -> DataOwnerPresenter:
    return presenters.data_owner


@pytest.fixture
def holdings(desk: FakeDesk) -> FakeDataOwner:
    return desk.data_owner


@pytest.fixture
def view(qtbot: QtBot, page: DataOwnerPresenter, theme: Theme) -> DataOwnerView:
    made = DataOwnerView(page, theme)
    qtbot.addWidget(made)
    made.resize(1_100, 800)
    made.show()
    return made


def words(part: object) -> str:
    return " ".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())  # type: ignore[attr-defined]


async def quiet(page: DataOwnerPresenter) -> None:
    async with asyncio.timeout(5):
        while tasks := [t for part in (page, *page._parts) for t in part._scope._tasks]:
            await asyncio.wait(tasks)
