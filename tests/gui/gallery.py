"""Writes a picture of every state in both themes: `python -m tests.gui.gallery FOLDER [NAME]`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from omnilytics_app.ui.screenshots import capture, write
from omnilytics_app.ui.theme import Mode
from tests.gui.states import State, Studio, all_states


def picture(window: QWidget) -> QImage:
    """The window as a person sees it, with the dialog that is open above it."""
    image = capture(window)
    for dialog in window.findChildren(QDialog):
        painter = QPainter(image)
        painter.fillRect(image.rect(), "#66000000")
        corner = QPoint((image.width() - dialog.width()) // 2, (image.height() - dialog.height()) // 2)
        painter.drawPixmap(corner, dialog.grab())
        painter.end()
    return image


def shoot(studio: Studio, state: State, folder: Path) -> None:
    """One state, light and dark."""
    studio.theme.set_mode(Mode.LIGHT)
    window = studio.open(state)
    for mode in (Mode.LIGHT, Mode.DARK):
        studio.theme.set_mode(mode)
        studio.settle()
        write(picture(window), folder / f"{state.name}-{mode.value}.png")
    studio.close(window)


def main() -> int:
    """Write the pictures."""
    folder, wanted = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""
    folder.mkdir(parents=True, exist_ok=True)
    studio = Studio(QApplication(sys.argv[:1]))
    for state in all_states():
        if wanted in state.name:
            shoot(studio, state, folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
