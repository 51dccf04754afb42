"""A first run on the screen, gone through by tests."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.onboarding import Way
from omnilytics_app.ui.presenters.first_run import FirstRunPresenter, Page
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.first_run import FirstRunView
from tests.gui.fakes.onboarding import FakeOnboarding

GOOD = "orbit lantern velvet cactus"


class Scene:
    """A first run on the screen."""

    def __init__(self, qtbot: QtBot, theme: Theme, presenter: FirstRunPresenter, service: FakeOnboarding) -> None:
        self.presenter, self.service, self.qtbot = presenter, service, qtbot
        self.view = FirstRunView(presenter, theme)
        self.made: list[str] = []
        presenter.created.connect(self.made.append)
        qtbot.addWidget(self.view)
        self.view.resize(900, 700)
        self.view.show()

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(5):
            while not condition():  # noqa: ASYNC110
                await asyncio.sleep(0)

    async def next(self) -> None:
        press(self.view.next)
        await self.until(lambda: not self.presenter.busy)
        await asyncio.sleep(0.002)  # a failed action is told after it has ended

    async def next_to(self, page: Page) -> None:
        await self.next()
        assert self.presenter.page is page, self.view.banner.text

    async def start(self, way: Way) -> None:
        self.presenter.begin()
        await self.until(lambda: self.presenter.keyring_problem is not None)
        press(self.view.welcome.options.buttons[list(Way).index(way)])
        await self.next()

    async def answer(self) -> None:
        for editor, position in zip(self.view.check.editors, self.presenter.asked, strict=True):
            type_into(editor, self.presenter.words[position])
        await self.next()

    async def protect(self) -> None:
        press(self.view.protection.options.buttons[1])
        type_into(self.view.protection.passphrase, GOOD)
        type_into(self.view.protection.repeated, GOOD)
        await self.next_to(Page.NETWORK)

    async def finish(self) -> None:
        await self.next()
        assert self.made == ["/home/ada/profiles/default"], self.view.banner.text


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_into(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, text)
