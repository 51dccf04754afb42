"""Draws omnilytics.ico from the icon of the program, in the sizes that Windows shows: `python icon.py OUTPUT.ico`.

An .ico is a table of pictures; since Windows Vista a picture may be a PNG as it is.
"""

import struct
import sys
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256)
SOURCE = Path(__file__).resolve().parents[2] / "resources/icons/omnilytics.svg"


def pictures() -> list[bytes]:
    """The icon as PNG, smallest first."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt  # noqa: PLC0415 - only drawing needs it
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    drawn = []
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(str(SOURCE)).render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        drawn.append(bytes(buffer.data().data()))
    return drawn


def icon(drawn: list[bytes]) -> bytes:
    """One file of them all; a side of 256 is written as 0."""
    table, place = struct.pack("<HHH", 0, 1, len(drawn)), 6 + 16 * len(drawn)
    for size, picture in zip(SIZES, drawn, strict=True):
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return table + b"".join(drawn)


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(icon(pictures()))
