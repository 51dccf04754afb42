"""The main window of an open profile, from its first paint to what its person wants next."""

import asyncio
import gc
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.onboarding import Protection
from omnilytics_app.errors import DemoFailed
from omnilytics_app.ui.attendance import Attendance
from omnilytics_app.ui.autopilot import Stage, play_data_owner, play_model_owner
from omnilytics_app.ui.crash import Crashes
from omnilytics_app.ui.life.asking import first_of
from omnilytics_app.ui.life.cover import Cover
from omnilytics_app.ui.life.ending import Ending
from omnilytics_app.ui.life.front import FirstPaint, age_s
from omnilytics_app.ui.life.idle import IdleClock
from omnilytics_app.ui.life.options import Script, WindowOptions
from omnilytics_app.ui.ports import Desk
from omnilytics_app.ui.presenters import Presenters, presenters_of
from omnilytics_app.ui.presenters.reviewing import Reviewing
from omnilytics_app.ui.presenters.unlocking import UnlockPresenter
from omnilytics_app.ui.stall import StallMeter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.main_window import MainWindow, Page
from omnilytics_app.ui.views.start.unlock import UnlockView
from omnilytics_app.ui.views.wallet.review_sheet import ReviewSheets
from omnilytics_app.ui.wishes import Wish, Wishes

log = logging.getLogger(__name__)

_PAGES = {"model-owner": Page.MODEL_OWNER, "data-owner": Page.DATA_OWNER}
Verify = Callable[[str], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Key:
    """How the person at the window proves to be the one who opened it; None for a profile without a key."""

    protection: Protection | None
    verify: Verify


class LockedWindow:
    """Locks a window and unlocks it again; what is behind it goes on."""

    def __init__(self, window: MainWindow, theme: Theme, label: str, key: Key) -> None:
        self._window, self._theme, self._label, self._key = window, theme, label, key
        self._cover = Cover(window)
        self._presenter: UnlockPresenter | None = None
        self.before_lock: Callable[[], None] | None = None

    @property
    def is_locked(self) -> bool:
        """Whether the window is covered now."""
        return self._cover.is_on

    @property
    def presenter(self) -> UnlockPresenter | None:
        """Of the page that covers it."""
        return self._presenter

    def lock(self) -> None:
        """Cover it, unless it is or there is no key to open it with."""
        if self._key.protection is None or self.is_locked:
            return
        if self.before_lock is not None:
            self.before_lock()
        self._presenter = UnlockPresenter(self._label, self._key.protection, self._key.verify, locked=True)
        self._presenter.unlocked.connect(self._on_unlocked)
        self._cover.put_on(self._make_page)

    async def close(self) -> None:
        """End what the covering page does."""
        if self._presenter is not None:
            await self._presenter.close()

    def _make_page(self) -> QWidget:
        if self._presenter is None:
            raise RuntimeError("a window is locked with a page")
        page = UnlockView(self._presenter, self._theme)
        self._theme.style(page)
        return page

    def _on_unlocked(self, _: object) -> None:
        self._cover.take_off()


class AtWork:
    """The main window of one opened profile. `wanted` is the profile to switch to, None for whichever is chosen."""

    def __init__(
        self,
        options: WindowOptions,
        theme: Theme,
        label: str,
        key: Key,
        ending: Ending,
        crashes: Crashes | None = None,
    ) -> None:
        self._options, self._theme, self._label, self._key = options, theme, label, key
        self._ending, self._crashes = ending, crashes
        self.wanted: Path | None = None

    async def show(self, desk: Desk, reviewing: Reviewing) -> Wish:
        """Show it until a person, or the autopilot, wants something else."""
        script = self._options.script
        form = script.form if script and script.form else self._options.form
        presenters = presenters_of(desk, form, script.data_file if script else "", reviewing)
        page = _PAGES.get(script.role if script else "", Page.WALLET)
        window = MainWindow(presenters, self._theme, self._label, page)
        locked = LockedWindow(window, self._theme, self._label, self._key)
        sheets = ReviewSheets(self._theme, reviewing, window, lambda: locked.is_locked)  # asked before one is opened
        presenters.wallet.profile_switch_requested.connect(partial(self._on_switch_requested, window))
        presenters.wallet.profile_add_requested.connect(partial(window.wished.emit, Wish.NEW_PROFILE))
        meter = StallMeter(window)
        gc.collect()
        gc.freeze()
        shown = FirstPaint(window)
        shown.painted.connect(_tell_shown)
        if not self._options.alone:
            shown.painted.connect(window.build_ahead)
        window.show()
        attendance = self._attended(window, presenters, locked)
        try:
            if self._options.alone and script is not None:
                stage = Stage(window, presenters, script.role, script.pictures)
                await _until_landed(window, script, stage, self._ending)
                return Wish.QUIT
            return await self._until_wished(window, presenters, locked)
        finally:
            reviewing.close()
            sheets.close()
            if attendance is not None:
                attendance.close()
            meter.stop()
            if script is not None:
                outcome = {"max": meter.max_ms, "p99": meter.p99_ms, "ticks": meter.ticks}
                await asyncio.to_thread(script.outcome.write_text, json.dumps(outcome), "utf-8")
            await locked.close()
            await presenters.close()
            window.hide()
            window.deleteLater()

    def _on_switch_requested(self, window: MainWindow, directory: str) -> None:
        self.wanted = Path(directory)
        window.wished.emit(Wish.SWITCH_PROFILE)

    def _attended(self, window: MainWindow, presenters: Presenters, locked: LockedWindow) -> Attendance | None:
        """Notifications, the tray, what closing means, what a crash left; nobody needs them where nobody sits."""
        if self._options.alone:
            return None
        settings = presenters.settings
        attendance = Attendance(
            window, presenters, self._theme, self._label, lambda: settings.preferences, settings.like
        )  # asked anew whenever it matters
        attendance.hide_while(lambda: locked.is_locked)
        attendance.lock_wanted.connect(locked.lock)
        locked.before_lock = attendance.notifier.toasts.clear
        if self._crashes is not None:
            self._crashes.hold_while(lambda: locked.is_locked)
            self._crashes.restart_requested.connect(settings.reopen)
            self._crashes.offer_last()
        return attendance

    async def _until_wished(self, window: MainWindow, presenters: Presenters, locked: LockedWindow) -> Wish:
        wishes = Wishes(window)
        shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_L), window)
        shortcut.activated.connect(locked.lock)
        settings = presenters.settings
        clock = IdleClock(window, settings.preferences.lock_minutes)
        settings.preferences_changed.connect(clock.follow)
        clock.idled.connect(locked.lock)
        window.wished.connect(wishes.express)
        try:
            while not self._ending.asked:
                name, wish = await first_of(closed=window.closed, wished=wishes.expressed, ended=self._ending.wanted)
                if name != "wished" or not isinstance(wish, Wish):
                    return Wish.QUIT
                if wish is not Wish.LOCK:
                    return wish
                locked.lock()
            return Wish.QUIT
        finally:
            clock.stop()


def _tell_shown() -> None:
    log.info("main window %.3f s after the program started", age_s())


async def _until_landed(window: MainWindow, script: Script, stage: Stage, ending: Ending) -> None:
    """Wait for the autopilot, or for the person to close the window."""
    if ending.asked:
        return
    play = play_model_owner(stage) if script.role == "model-owner" else play_data_owner(stage, script.data_file)
    playing = asyncio.create_task(play)
    closing = asyncio.create_task(first_of(closed=window.closed, ended=ending.wanted))
    done, _ = await asyncio.wait({playing, closing}, return_when=asyncio.FIRST_COMPLETED)
    for task in {playing, closing} - done:
        task.cancel()
    if playing not in done:
        raise DemoFailed("The window was closed before the demonstration ended; start it again.")
    await playing
