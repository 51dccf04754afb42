"""State of the page that asks for the key of a profile: at the start, and when a window was locked.

From the fifth wrong passphrase on there is a pause that doubles, up to half a minute. It slows whoever sits there;
somebody with the file meets scrypt instead. It never locks out for good.
"""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import Signal

from omnilytics_app.domain.onboarding import Protection
from omnilytics_app.errors import UserFacingError, WrongPassphrase
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.presenters.alone import LonePresenter
from omnilytics_app.ui.presenters.presenter import Problem

FREE_TRIES = 5
LONGEST_PAUSE_S = 30
Open = Callable[[str], Awaitable[object]]


def pause_s(wrong: int) -> int:
    """How long to wait after so many wrong passphrases in a row, in seconds."""
    return 0 if wrong < FREE_TRIES else min(LONGEST_PAUSE_S, 2 ** (wrong - FREE_TRIES))


class UnlockPresenter(LonePresenter):
    """Tries a passphrase, or asks the keyring. `unlocked` carries what was opened; `refused` a wrong passphrase."""

    unlocked = Signal(object)
    refused = Signal()
    phrase_wished = Signal()
    profile_wished = Signal()

    def __init__(self, label: str, protection: Protection, open_key: Open, *, locked: bool = False) -> None:
        super().__init__()
        self.label = label
        self.protection = protection
        self.locked = locked
        """Whether a window at work was locked, so that its jobs go on meanwhile."""
        self.wrong = 0
        self.seconds_left = 0
        self._open = open_key

    @property
    def can_try(self) -> bool:
        """Whether a passphrase, or the keyring, may be tried now."""
        return not self.busy and self.seconds_left == 0

    def unlock(self, passphrase: str = "") -> None:
        """Try it; ends in `unlocked`, `refused` or `problem_raised`."""
        if not self.can_try:
            return
        if self.protection is Protection.PASSPHRASE and not passphrase:
            self._raise_problem(Problem(tr("Enter the passphrase of this profile.")))
            return
        asking = tr("Asking the system keyring") if self.protection is Protection.KEYRING else tr("Unlocking")
        self._act(asking, self._unlock(passphrase))

    async def _unlock(self, passphrase: str) -> None:
        try:
            opened = await self._open(passphrase)
        except WrongPassphrase as error:
            self.wrong += 1
            self._raise_problem(Problem(str(error)))
            if pause := pause_s(self.wrong):
                self._scope.start(self._count_down(pause))
            self.refused.emit()
            return
        except UserFacingError:
            self.refused.emit()
            raise
        self.wrong = 0
        self.unlocked.emit(opened)

    async def _count_down(self, seconds: int) -> None:
        for left in range(seconds, -1, -1):
            self.seconds_left = left
            self.changed.emit()
            if left:
                await asyncio.sleep(1)
