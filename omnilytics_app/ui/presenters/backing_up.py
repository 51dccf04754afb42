"""State of the sheet that shows the recovery phrase: asked for, shown, and gone again.

The words are held for as long as the sheet is open and no longer, and go nowhere else.
"""

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.ports import WalletService


class BackingUp(QObject):
    """`changed` says that words came or went; `done` that the person has them."""

    changed = Signal()
    done = Signal()

    def __init__(
        self, service: WalletService, start: Callable[[Coroutine[Any, Any, None]], object], *, asks_passphrase: bool
    ) -> None:
        super().__init__()
        self._service, self._start = service, start
        self.asks_passphrase = asks_passphrase
        self.words: tuple[str, ...] = ()
        self.problem = ""
        self.busy = False

    def unlock(self, passphrase: str) -> None:
        """Read the words; the passphrase is forgotten at once."""
        if not self.busy:
            self.busy, self.problem = True, ""
            self.changed.emit()
            self._start(self._unlock(passphrase))

    def confirm(self) -> None:
        """The person wrote them down."""
        self._start(self._confirm())

    def forget(self) -> None:
        """Let go of the words."""
        self.words = ()
        self.changed.emit()

    async def _unlock(self, passphrase: str) -> None:
        try:
            self.words = (await self._service.recovery_words(passphrase)).words
        except UserFacingError as error:
            self.problem = str(error)
        finally:
            self.busy = False
            self.changed.emit()

    async def _confirm(self) -> None:
        try:
            await self._service.note_backup()
        except UserFacingError as error:
            self.problem = str(error)
            self.changed.emit()
        else:
            self.done.emit()
