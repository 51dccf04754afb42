"""Draws the pictures that iconutil makes an icon of: `python iconset.py FOLDER.iconset`."""

import sys
from pathlib import Path

SIDES = (16, 32, 128, 256, 512)
SOURCE = Path(__file__).resolve().parents[2] / "resources/icons/omnilytics.svg"


def names() -> dict[str, int]:
    """File names as iconutil wants them, with the side of each in pixels."""
    single = {f"icon_{side}x{side}.png": side for side in SIDES}
    return single | {f"icon_{side}x{side}@2x.png": 2 * side for side in SIDES}


def draw(folder: Path) -> None:
    """All of them."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - only drawing needs it
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    for name, side in names().items():
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(str(SOURCE)).render(painter)
        painter.end()
        image.save(str(folder / name))


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
