"""What stands before the main window: one window that shows a page after the other and brings back the answer."""

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.life.asking import first_of
from omnilytics_app.ui.life.ending import Ending
from omnilytics_app.ui.life.options import WindowOptions
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.start.start_window import StartWindow
from omnilytics_app.ui.views.start.startup import ProblemView, Trouble
from omnilytics_app.ui.wishes import Wish


class Left(Exception):
    """The person wants something else now."""

    def __init__(self, wish: Wish) -> None:
        super().__init__(wish)
        self.wish = wish


class Lobby:
    """Opens its window when there is something to show. `ending` leaves it, as closing it does."""

    def __init__(self, options: WindowOptions, theme: Theme, ending: Ending | None = None) -> None:
        self.ending = ending or Ending()
        self._options = options
        self._theme = theme
        self._window: StartWindow | None = None

    async def ask(self, view: QWidget, **signals: SignalInstance) -> tuple[str, object]:
        """Show a page until one of its signals comes; closing the window raises `Left`, to quit."""
        if self.ending.asked:
            raise Left(Wish.QUIT)
        if self._window is None:
            self._window = StartWindow(self._theme)
        window = self._window
        window.show_page(view)
        name, carried = await first_of(closed=window.closed, ended=self.ending.wanted, **signals)
        if name in {"closed", "ended"}:
            raise Left(Wish.QUIT)
        return name, carried

    async def ask_in_private(self, view: QWidget, **signals: SignalInstance) -> tuple[str, object]:
        """The same for a page that shows secrets: it is covered while nobody is there."""
        from omnilytics_app.ui.life.unattended import Unattended  # noqa: PLC0415 - not before the first paint

        self._window = self._window or StartWindow(self._theme)
        unattended = Unattended(self._window, self._theme)
        try:
            return await self.ask(view, **signals)
        finally:
            unattended.close()

    async def tell(self, label: str, error: UserFacingError, trouble: Trouble) -> bool:
        """Say what is in the way, until it is to be tried again; True where the recovery phrase is to be used.

        Raises `Left`, and the error itself where nobody sits there, or where a command line said how to unlock.
        """
        if self._options.alone or (self._options.protector is not None and trouble is not Trouble.MARKET):
            raise error
        view = ProblemView(self._theme, label, str(error), trouble)
        name, _ = await self.ask(view, retried=view.retried, phrase=view.phrase_wished, others=view.profile_wished)
        if name == "others":
            raise Left(Wish.SWITCH_PROFILE)
        return name == "phrase"

    def close(self) -> None:
        """No window any more, until there is something to show again."""
        window, self._window = self._window, None
        if window is not None:
            window.hide()
            window.deleteLater()
