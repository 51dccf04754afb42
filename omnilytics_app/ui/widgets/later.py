"""A place for a part of a window that is built when it is first wanted, so that opening the window builds no others.

Who owns the part has it as a `functools.cached_property` that fills the place. A part that is built late must show
what its presenter knows by then, as every part does that is built with a window that is opened again. `OneByOne` builds
parts before they are wanted, in turns of the event loop in which nobody waits for them.
"""

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.widgets.layouts import column

W = TypeVar("W", bound=QWidget)


class Later(QWidget):
    """Empty until it is filled, once; takes part in a layout as what it is filled with would."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(spacing=0)
        self.setLayout(self._lines)

    def fill(self, part: W) -> W:
        """Put the part here, in the layout and in the order of Tab."""
        self._lines.addWidget(part)
        self._take_turn(part)
        part.show()  # with this place, and at once, not when the event loop comes to it
        return part

    def _take_turn(self, part: QWidget) -> None:
        """A new child comes last in the order of Tab, after all that was built before; this one comes in its place.

        Only what takes the focus has a place in that order, so places such as this one do for as long as it takes.
        """
        order = [self, *_with_place(part)]
        places = [widget for widget in order if isinstance(widget, Later)]
        for place in places:
            place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for before, widget in pairwise(order):
            QWidget.setTabOrder(before, widget)
        for place in places:
            place.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class OneByOne(QObject):
    """Builds cached properties of its owner from `start` on, one set of them a turn of the event loop.

    A person who wants a part before its turn has it at once.
    """

    def __init__(self, owner: QObject, turns: Sequence[tuple[str, ...]], pause_ms: int = 0) -> None:
        super().__init__(owner)
        self._owner, self._turns = owner, turns
        for part in (part for turn in turns for part in turn):
            if not isinstance(getattr(type(owner), part), cached_property):
                raise TypeError(f"{part} would be built again whenever it is wanted")
        self._timer = QTimer(self, singleShot=True, interval=pause_ms)
        self._timer.timeout.connect(self._build_next)

    def start(self) -> None:
        """Build what is missing, from the next turn on."""
        self._timer.start()

    def _build_next(self) -> None:
        missing = [turn for turn in self._turns if not set(turn) <= set(vars(self._owner))]
        for part in missing[0] if missing else ():
            getattr(self._owner, part)
        if len(missing) > 1:
            self._timer.start()


def _with_place(part: QWidget) -> list[QWidget]:
    """What takes the focus in a part, and places for what will, in the order in which it was put together.

    Qt would tell the order of Tab itself, but its binding gives away the window with it: `nextInFocusChain` makes what
    it returns a child of what it was asked of, and the window is deleted with that.
    """
    window = part.window()
    inside = [part, *(w for w in part.findChildren(QWidget) if w.window() is window)]
    return [w for w in inside if isinstance(w, Later) or w.focusPolicy() is not Qt.FocusPolicy.NoFocus]
