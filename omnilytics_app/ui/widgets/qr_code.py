"""A QR code (ISO/IEC 18004) of a short text: black on white in both themes, since scanners expect that."""

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from omnilytics_app.ui.format import visible_text

_QUIET = 4
"""Modules of white around it that the standard asks for."""


class QrCode(QWidget):
    """Paints a text's code in whole device pixels, as large as fits."""

    def __init__(self, name: str, side: int = 272) -> None:
        super().__init__()
        self._side = side
        self._text = ""
        self._modules: tuple[bytes, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What a scanner reads."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            self._modules = tuple(bytes(row) for row in segno.make(text, error="m", micro=False).matrix)
            self.setAccessibleDescription(visible_text(text))
            self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Of `QWidget`."""
        del event
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(self.rect(), 10, 10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setBrush(QColor("#000000"))
        self._paint_modules(painter)
        painter.end()

    def _paint_modules(self, painter: QPainter) -> None:
        count = len(self._modules)
        if not count:
            return
        ratio = self.devicePixelRatioF()
        module = max(1, int(min(self.width(), self.height()) * ratio / (count + 2 * _QUIET))) / ratio
        left, top = (self.width() - module * count) / 2, (self.height() - module * count) / 2
        left, top = int(left * ratio) / ratio, int(top * ratio) / ratio
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.drawRect(QRectF(left + x * module, top + y * module, module, module))
