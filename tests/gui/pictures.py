"""Pictures of states, and whether two of them show the same.

A picture is compared small and with a tolerance: letters are drawn a little differently by every version of the font
library, a missing button or a wrong colour is not. A pixel of the small picture stands for an area of the window of
about a line of text, and its three colours are compared one by one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from omnilytics_app.ui.screenshots import capture
from omnilytics_app.ui.theme import Mode
from tests.gui.states import State

BASELINES = Path(__file__).parent / "baselines"
WIDTH = 160
MEAN_TOLERANCE = 1.5
"""Of 255, over the whole picture."""
AREA_TOLERANCE = 40
"""Of 255, of a pixel of the small picture; beyond it the pixel counts as different."""
AREAS = 0.004
"""The share of pixels that may be different: text that moved by a letter."""

DARK_OF_A_KIND = 6
"""States of one kind of page that are compared in dark colours too; which colour is which is the theme's work."""
AGAIN = ("-small", "-large", "-end", "-two")
"""How states end that show what another one shows, in another window or further down."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two pictures are apart."""

    mean: float
    areas: float

    @property
    def is_same(self) -> bool:
        """Whether a person would call them the same."""
        return self.mean <= MEAN_TOLERANCE and self.areas <= AREAS


def compared_modes(states: Iterable[State]) -> Iterator[tuple[State, tuple[Mode, ...]]]:
    """In which colours each state is compared: all in light ones, the first few of a kind of page in dark ones too."""
    seen: Counter[str] = Counter()
    for state in states:
        kind = state.name.partition("-")[0]
        again = state.name.endswith(AGAIN)
        seen[kind] += not again
        yield state, (Mode.LIGHT, Mode.DARK) if not again and seen[kind] <= DARK_OF_A_KIND else (Mode.LIGHT,)


def picture(window: QWidget) -> QImage:
    """The window as a person sees it, with the dialogs that are open above it."""
    image = capture(window)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            painter = QPainter(image)
            painter.fillRect(image.rect(), "#66000000")
            corner = QPoint((image.width() - dialog.width()) // 2, (image.height() - dialog.height()) // 2)
            painter.drawPixmap(corner, dialog.grab())
            painter.end()
    return image


def small(image: QImage) -> QImage:
    """What is compared and kept."""
    scaled = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    return scaled.convertToFormat(QImage.Format.Format_RGB888)


def difference(one: QImage, other: QImage) -> Difference:
    """Between two small pictures; those of other shapes have nothing in common."""
    if one.size() != other.size():
        return Difference(255.0, 1.0)
    apart = np.abs(_pixels(one).astype(np.int16) - _pixels(other).astype(np.int16))
    return Difference(float(apart.mean()), float((apart.max(axis=2) > AREA_TOLERANCE).mean()))


def _pixels(image: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
