"""A place for a part of a window that is built when it is first wanted, so that opening the window builds no others.

Who owns the part has it as a `functools.cached_property` that fills the place. A part that is built late must show
what its presenter knows by then, as every part does that is built with a window that is opened again.
"""

from typing import TypeVar

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
        """Put the part here."""
        self._lines.addWidget(part)
        part.show()  # with this place, and at once, not when the event loop comes to it
        return part
