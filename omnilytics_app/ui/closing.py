"""What closing the window means: with jobs at work it may go on without its window, as the person decides once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.closing_sheet import ClosingSheet

ASK, KEEP, QUIT = "ask", "keep", "quit"
"""What is done on closing while jobs run."""


class Closing(QObject):
    """Holds a window back from closing while jobs run. `habit` gives what was decided for good, `keep` takes it."""

    def __init__(
        self,
        window: QWidget,
        presenters: Presenters,
        theme: Theme,
        habit: Callable[[], str],
        keep: Callable[[str], None],
        *,
        tray: bool,
    ) -> None:
        super().__init__(window)
        self._window, self._presenters, self._theme = window, presenters, theme
        self._habit, self._keep, self._tray = habit, keep, tray
        self._quitting = False
        self._sheet: ClosingSheet | None = None
        window.installEventFilter(self)

    def quit(self) -> None:
        """Close for good, unasked."""
        self._quitting = True
        self._window.show()  # a hidden window is not told that it closes
        self._window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window from closing before it is known what that means."""
        if watched is not self._window or event.type() is not QEvent.Type.Close or self._quitting:
            return False
        jobs, habit = self.jobs_at_work(), self._habit()
        if not jobs or habit == QUIT:
            return False
        event.ignore()
        if habit == KEEP:
            self._go_on()
        else:
            self._ask(jobs)
        return True

    def jobs_at_work(self) -> int:
        """How many jobs would wait."""
        owned, joined = self._presenters.model_owner.jobs, self._presenters.data_owner.participations
        return sum(not progress.finished for progress in (*owned, *joined))

    def _ask(self, jobs: int) -> None:
        if self._sheet is None:
            self._sheet = ClosingSheet(self._theme, self._window, jobs, tray=self._tray)
            self._sheet.answered.connect(self._on_answered)
            self._sheet.finished.connect(self._on_finished)
            self._sheet.open()

    def _on_answered(self, keep: bool, remember: bool) -> None:  # noqa: FBT001 - a slot
        if remember:
            self._keep(KEEP if keep else QUIT)
        if keep:
            self._go_on()
        else:
            self.quit()

    def _on_finished(self) -> None:
        self._sheet = None

    def _go_on(self) -> None:
        if self._tray:
            self._window.hide()
        else:
            self._window.showMinimized()
