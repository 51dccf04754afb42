"""A linear model as pictures: one small diverging image a class, or signed bars of the largest weights."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QResizeEvent, qRgb

from omnilytics_app.ui.format import decimal, signed, significant, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.canvas import CENTER, LEFT, RIGHT, Canvas

Matrix = tuple[tuple[float, ...], ...]
_NAME = 20
_GAP = 10
_SIDE_MIN, _SIDE_MAX = 56, 104
_SCALE = 30
_BAR_ROW = 22
_MOST_BARS = 12


def indexed_pixels(values: tuple[float, ...], largest: float) -> bytes:
    """Values in [-largest, largest] as indices 0..255 of a diverging colour map, 128 for zero."""
    if largest <= 0:
        return bytes([128]) * len(values)
    return bytes(max(0, min(255, round(127.5 + 127.5 * v / largest))) for v in values)


class PictureGrid(Canvas):
    """K rows of weights as pictures of `shape` (height, width) on one common symmetric scale.

    A row may be longer than the picture by the constant feature, which is left out.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _SIDE_MIN + _NAME + _SCALE)
        self._matrix: Matrix = ()
        self._names: tuple[str, ...] = ()
        self._shape = (1, 1)
        self._images: list[QImage] = []
        self._largest = 0.0
        theme.changed.connect(self._recolour)

    @property
    def images(self) -> list[QImage]:
        """One image a class, in their own resolution."""
        return self._images

    def show_matrix(self, matrix: Matrix, shape: tuple[int, int], names: tuple[str, ...]) -> None:
        """Show a K x d matrix, d >= height * width."""
        if (matrix, shape, names) == (self._matrix, self._shape, self._names):
            return
        self._matrix, self._shape = matrix, shape
        self._names = names
        height, width = shape
        pixels = [line[: height * width] for line in matrix]
        self._largest = max((abs(v) for line in pixels for v in line), default=0.0)
        self._images = [self._image(indexed_pixels(line, self._largest)) for line in pixels]
        self._recolour()
        self._fit_height()

    def hint_at(self, position: QPointF) -> str:
        """Of `Canvas`."""
        for index, box in enumerate(self._boxes()):
            if box.contains(position):
                height, width = self._shape
                x = int((position.x() - box.left()) * width / box.width())
                y = int((position.y() - box.top()) * height / box.height())
                value = self._matrix[index][y * width + x]
                shown = signed(decimal(value, 4), value)
                name = self._name(index)
                return tr(
                    "{name}, row {row}, column {column}: {value}", name=name, row=y + 1, column=x + 1, value=shown
                )
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again."""
        super().resizeEvent(event)
        self._fit_height()

    def paint(self, painter: QPainter) -> None:
        """Of `Canvas`."""
        painter.setFont(self.small_font())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        for index, (image, box) in enumerate(zip(self._images, self._boxes(), strict=True)):
            painter.drawImage(box, image)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.theme.colour("border"))
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
            name = QRectF(box.left() - _GAP / 2, box.bottom() + 3, box.width() + _GAP, _NAME - 4)
            self.write(painter, name, self._name(index), self.theme.colour("secondary"), CENTER)
        self._paint_scale(painter)

    def _name(self, index: int) -> str:
        return visible_text(self._names[index], 60) if index < len(self._names) else str(index)

    def _image(self, pixels: bytes) -> QImage:
        height, width = self._shape
        return QImage(pixels, width, height, width, QImage.Format.Format_Indexed8).copy()

    def _recolour(self) -> None:
        table = [qRgb(*rgb) for rgb in self.theme.palette.diverging()]
        for image in self._images:
            image.setColorTable(table)
        self.update()

    def _layout(self) -> tuple[int, float]:
        """Pictures in a line, and the side of one."""
        count = max(1, len(self._matrix))
        fit = max(1, int((self.width() + _GAP) // (_SIDE_MIN + _GAP)))
        lines = -(-count // fit)
        across = -(-count // lines)
        side = (self.width() + _GAP) / across - _GAP
        return across, float(int(max(_SIDE_MIN, min(_SIDE_MAX, side))))

    def _boxes(self) -> list[QRectF]:
        across, side = self._layout()
        height, width = self._shape
        tall, wide = side * min(1.0, height / width), side * min(1.0, width / height)
        return [
            QRectF((i % across) * (side + _GAP) + 1, (i // across) * (side + _NAME + 4) + 1, wide, tall)
            for i in range(len(self._matrix))
        ]

    def _fit_height(self) -> None:
        across, side = self._layout()
        lines = -(-max(1, len(self._matrix)) // across)
        self.setMinimumHeight(int(lines * (side + _NAME + 4)) + _SCALE)

    def _paint_scale(self, painter: QPainter) -> None:
        top, width = float(self.height() - 16), 120.0
        ramp = self._image_of_ramp()
        painter.drawImage(QRectF(56, top, width, 9), ramp)
        muted, largest = self.theme.colour("muted"), significant(self._largest, 3)
        self.write(painter, QRectF(0, top - 5, 50, 18), f"\N{MINUS SIGN}{largest}", muted, RIGHT)
        self.write(painter, QRectF(56 + width + 6, top - 5, 60, 18), f"+{largest}", muted, LEFT)

    def _image_of_ramp(self) -> QImage:
        image = QImage(bytes(range(256)), 256, 1, 256, QImage.Format.Format_Indexed8).copy()
        image.setColorTable([qRgb(*rgb) for rgb in self.theme.palette.diverging()])
        return image


@dataclass(frozen=True, slots=True)
class SignedBar:
    """One weight with its name."""

    name: str
    value: float


def largest_weights(matrix: Matrix, features: tuple[str, ...], classes: tuple[str, ...]) -> tuple[SignedBar, ...]:
    """The weights of largest size, largest first; the constant feature (beyond `features`) is left out."""
    several = len(matrix) > 1
    bars = [
        SignedBar(
            f"{features[j]} \N{MIDDLE DOT} {classes[k] if k < len(classes) else k}" if several else features[j], v
        )
        for k, line in enumerate(matrix)
        for j, v in enumerate(line[: len(features)])
    ]
    return tuple(sorted(bars, key=lambda b: -abs(b.value))[:_MOST_BARS])


class SignedBars(Canvas):
    """Bars left and right of zero, one a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _BAR_ROW)
        self._bars: tuple[SignedBar, ...] = ()

    @property
    def bars(self) -> tuple[SignedBar, ...]:
        """What is shown."""
        return self._bars

    def show_bars(self, bars: tuple[SignedBar, ...]) -> None:
        """Show bars from top to bottom."""
        if bars != self._bars:
            self._bars = bars
            self.setMinimumHeight(_BAR_ROW * max(1, len(bars)))
            self.update()

    def hint_at(self, position: QPointF) -> str:
        """Of `Canvas`."""
        index = int(position.y() // _BAR_ROW)
        if not 0 <= index < len(self._bars):
            return ""
        bar = self._bars[index]
        return f"{bar.name}: {signed(decimal(bar.value, 5), bar.value)}"

    def paint(self, painter: QPainter) -> None:
        """Of `Canvas`."""
        painter.setFont(self.theme.font(12, figures=True))
        names = min(240.0, self.width() * 0.36)
        room = (self.width() - names - 24) / 2 - 52
        zero = names + 24 + room + 26
        largest = max((abs(b.value) for b in self._bars), default=0.0) or 1.0
        for index, bar in enumerate(self._bars):
            top = float(index * _BAR_ROW)
            text = visible_text(bar.name, 80)
            self.write(painter, QRectF(0, top, names, _BAR_ROW), text, self.theme.colour("secondary"))
            length = max(1.5, room * abs(bar.value) / largest)
            left = zero if bar.value >= 0 else zero - length
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("positive" if bar.value >= 0 else "negative"))
            painter.drawRoundedRect(QRectF(left, top + 5, length, _BAR_ROW - 10), 3, 3)
            value = signed(significant(bar.value, 3), bar.value)
            box, side = (
                (QRectF(zero + length + 6, top, 60, _BAR_ROW), LEFT)
                if bar.value >= 0
                else (QRectF(zero - length - 66, top, 60, _BAR_ROW), RIGHT)
            )
            self.write(painter, box, value, self.theme.colour("muted"), side)
        painter.setPen(self.theme.colour("strong_border"))
        painter.drawLine(QPointF(zero, 0), QPointF(zero, float(self.height())))
