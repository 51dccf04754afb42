"""A life of the window that is watched and played with, on real profiles over a stand-in for the desk."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from omnilytics_app.app import DEFAULT_FORM
from omnilytics_app.errors import KeyStoreError
from omnilytics_app.paths import Paths
from omnilytics_app.services.onboarding import Onboarding
from omnilytics_app.services.profile_keys import make_profile
from omnilytics_app.storage.protectors import PassphraseProtector
from omnilytics_app.ui.language import Language
from omnilytics_app.ui.life.life import Life
from omnilytics_app.ui.life.options import WindowOptions
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.unlock import UnlockView
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk

ROOT = Path(__file__).resolve().parents[2]
PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"
SECRET = "correct horse"
W = TypeVar("W", bound=QWidget)
SETTINGS = {"chain_id": 5, "market": sample.ME}


class Ring:
    """A system keyring that fails until it is told not to."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.failure = ""

    def read(self, service: str, account: str) -> str | None:
        if self.failure:
            raise KeyStoreError(self.failure)
        return self.kept.get((service, account))

    def store(self, service: str, account: str, secret: str) -> None:
        self.kept[service, account] = secret

    def delete(self, service: str, account: str) -> None:
        self.kept.pop((service, account), None)


class Drama:
    """A life that is watched and played with. `failures` come before the desk opens, `gate` keeps it closed."""

    def __init__(self, root: Path, theme: Theme, qapp: QApplication) -> None:
        self.root, self._theme = root, theme
        self._language = Language(qapp, ROOT / "resources")
        self.desk = FakeDesk()
        self.desk.participant.publish(wallet=sample.wallet())
        self.failures: list[Exception] = []
        self.gate: asyncio.Event | None = None
        self.opened: list[tuple[str, Mapping[str, Any]]] = []

    @asynccontextmanager
    async def _desk(self, found: Any, identity: object, reviewer: object, network: object) -> AsyncIterator[FakeDesk]:
        del identity, reviewer, network
        if self.gate is not None:
            await self.gate.wait()
        if self.failures:
            raise self.failures.pop(0)
        self.opened.append((found.profile.label, dict(found.profile.settings)))
        yield self.desk

    @asynccontextmanager
    async def living(self, **given: Any) -> AsyncIterator["asyncio.Task[int]"]:
        options = WindowOptions(self.root, DEFAULT_FORM, **given)
        life = Life(options, self._theme, self._language, Onboarding, self._desk)
        task = asyncio.create_task(life.run())
        try:
            yield task
        finally:
            if not task.done():
                task.cancel()
            with contextlib.suppress(asyncio.CancelledError, KeyStoreError):
                await task

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(20):
            while not condition():  # noqa: ASYNC110
                await asyncio.sleep(0.005)

    async def shown(self, kind: type[W]) -> W:
        def found() -> list[W]:
            tops = QApplication.topLevelWidgets()
            return [w for top in tops for w in (top, *top.findChildren(kind)) if isinstance(w, kind) and w.isVisible()]

        await self.until(found)
        return found()[0]

    async def closed(self, life: "asyncio.Task[int]", window: QWidget) -> None:
        window.close()
        assert await asyncio.wait_for(life, 20) == 0


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


async def unlocked(drama: Drama, passphrase: str = SECRET) -> None:
    view = await drama.shown(UnlockView)
    QTest.keyClicks(view.passphrase, passphrase)
    QTest.keyClick(view.passphrase, Qt.Key.Key_Return)


def profile(root: Path, name: str = "default", label: str = "Ada", phrase: str | None = PHRASE) -> Paths:
    paths = Paths.of_profile(root / name)
    make_profile(paths, label, SETTINGS, PassphraseProtector(SECRET), phrase)
    return paths
