"""What stands beside a main window: the tray, notifications, and what closing the window means."""

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.ui.closing import Closing
from omnilytics_app.ui.notifications import Notifier, bring_to_front
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.tray import Tray


class Attendance(QObject):
    """Everything beside one window; `close` it with the window. `prefer` keeps other preferences.

    `lock_wanted` comes from the tray's menu.
    """

    lock_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        presenters: Presenters,
        theme: Theme,
        profile: str,
        preferences: Callable[[], Preferences],
        prefer: Callable[[Preferences], None],
    ) -> None:
        super().__init__(window)
        self._window, self._presenters = window, presenters
        self._preferences, self._prefer = preferences, prefer
        self.tray = Tray(theme, profile, self) if Tray.is_available() else None
        self.notifier = Notifier(presenters.activity, theme, window, self._muted, self.tray)
        self.closing = Closing(window, presenters, theme, self._habit, self._keep_habit, tray=self.tray is not None)
        if self.tray is not None:
            self._connect(self.tray)
            self.tray.show()

    def hide_while(self, locked: Callable[[], bool]) -> None:
        """Tell nothing in detail while the window is locked."""
        self.notifier.hide_while(locked)

    def close(self) -> None:
        """Leave the tray."""
        self.notifier.toasts.clear()
        if self.tray is not None:
            self.tray.close()

    def _connect(self, tray: Tray) -> None:
        tray.open_wanted.connect(self._on_open_wanted)
        tray.lock_wanted.connect(self.lock_wanted)
        tray.pause_wanted.connect(self._on_pause_wanted)
        tray.quit_wanted.connect(self.closing.quit)
        self._presenters.data_owner.changed.connect(self._show_rounds)
        self._show_rounds()

    @property
    def _under_way(self) -> tuple[JobProgress, ...]:
        return tuple(progress for progress in self._presenters.data_owner.participations if not progress.finished)

    def _show_rounds(self) -> None:
        """What is paused is told by the jobs, wherever it was asked for."""
        if self.tray is not None:
            under_way = self._under_way
            paused = all(progress.paused for progress in under_way)
            self.tray.show_rounds(any_under_way=bool(under_way), paused=paused)

    def _on_open_wanted(self) -> None:
        bring_to_front(self._window)

    def _on_pause_wanted(self, pause: bool) -> None:  # noqa: FBT001 - a slot
        """Put the rounds of all jobs off as long as that costs nothing, or no longer."""
        for progress in self._under_way:
            self._presenters.data_owner.reasons.pause(progress.job.job_id, pause=pause)
        self._show_rounds()

    def _muted(self) -> Collection[str]:
        return self._preferences().muted

    def _habit(self) -> str:
        return self._preferences().closing

    def _keep_habit(self, habit: str) -> None:
        self._prefer(replace(self._preferences(), closing=habit))
