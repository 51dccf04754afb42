"""What a person can want of the application as a whole, from wherever in the window."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Wish(StrEnum):
    """`REOPEN` opens the same profile again with the settings it has now; `SWITCH_PROFILE` shows all profiles."""

    QUIT = "quit"
    LOCK = "lock"
    REOPEN = "reopen"
    SWITCH_PROFILE = "switch profile"
    NEW_PROFILE = "new profile"


class Wishes(QObject):
    """Carries wishes to whoever runs the application; `expressed` has the `Wish`."""

    expressed = Signal(object)

    def express(self, wish: Wish) -> None:
        """Want something; it happens after the present event."""
        self.expressed.emit(wish)
