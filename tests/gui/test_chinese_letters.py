"""Chinese needs a font that the system has to bring; the window must find it behind its own."""

import os

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter

from omnilytics_app.ui.theme import Theme
from scripts.languages.__main__ import FOLDER, ROOT
from scripts.languages.catalogue import read

SIDE = 32
ABSENT = "\U000f1234"
"""No font has a letter for private use there; what is drawn instead is drawn for every letter that is missing."""


@pytest.mark.usefixtures("qapp")
def test_every_letter_of_the_chinese_texts_is_drawn_and_none_looks_like_another(theme: Theme) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese) and not os.environ.get("CI"):
        pytest.skip("no Chinese font is installed (required with CI set)")
    letters = sorted(_letters())
    assert len(letters) > 500
    first = {_drawn(ABSENT, theme.font(24)): ABSENT}
    same = {letter: first.setdefault(_drawn(letter, theme.font(24)), letter) for letter in letters}
    assert {letter: other for letter, other in same.items() if other != letter} == {}


def _letters() -> set[str]:
    """The Chinese letters and signs of the catalogue."""
    messages = [m for context in read(ROOT / FOLDER / "zh.ts").values() for m in context.values()]
    return {sign for message in messages for form in message.forms for sign in form if ord(sign) > 0x2E80}


def _drawn(letter: str, font: QFont) -> bytes:
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QPoint(2, SIDE - 6), letter)
    painter.end()
    return bytes(image.constBits())
