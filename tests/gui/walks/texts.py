"""Text as it is drawn: whether it is cut, whether anything in it is obeyed, and whether it can be read."""

import re
import unicodedata
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QAbstractListModel, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QToolButton,
    QWidget,
)

from omnilytics_app.ui.widgets.text import ElidedLabel
from tests.gui.walks.controls import described, visible

LONGEST = 2_000
"""Letters of one text in a window."""
LEAST_CONTRAST = 4.5
_ROWS = 40
"""Of a table, that are looked at."""
_SLACK = 0.25
"""Of a contrast, for smoothed edges of thin letters."""
_HIDDEN = {"Cc", "Cf", "Co", "Cn", "Cs"}
_PLAIN_TIP = re.compile(r"<span>[^<>]*</span>|[^<>]*", re.DOTALL)
"""A tool tip that shows what it says: without markup, or wrapped and escaped as `ui.format.tooltip` does it."""


def cut(root: QWidget) -> Iterator[str]:
    """Labels, buttons, choices and headings with less room than their text needs, and no tool tip that has it all."""
    for widget in visible(root):
        if isinstance(widget, QLabel):
            yield from _cut_label(widget)
        elif isinstance(widget, QHeaderView):
            yield from _cut_headings(widget)
        elif isinstance(widget, QAbstractButton) and _shows_text(widget):
            if widget.sizeHint().width() > widget.width() + 1 or widget.sizeHint().height() > widget.height() + 1:
                yield f"is cut: {described(widget)}, {widget.width()} of {widget.sizeHint().width()} wide"
        elif isinstance(widget, QComboBox):
            yield from _cut_choice(widget)
        if isinstance(widget, (QLabel, QAbstractButton, QComboBox)) and _sticks_out(widget):
            yield f"sticks out: {described(widget)}"


def _shows_text(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return False
    return bool(button.text().strip())


def _cut_label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or isinstance(label, ElidedLabel):
        return
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + 1:
            yield f"is cut: {described(label)}, {label.height()} of {needed} high"
    elif label.fontMetrics().horizontalAdvance(text) > room.width() + 1:
        needed = label.fontMetrics().horizontalAdvance(text)
        yield f"is cut: {described(label)}, {room.width()} of {needed} wide"


def _cut_headings(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        needed = header.sectionSizeFromContents(section).width()
        tip = model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        if not header.isSectionHidden(section) and needed > header.sectionSize(section) + 1 and not tip:
            words = model.headerData(section, header.orientation())
            yield f"is cut: heading {words!r} of {described(header)}, {header.sectionSize(section)} of {needed} wide"


def _cut_choice(box: QComboBox) -> Iterator[str]:
    if box.isEditable():
        return
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    controls = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(controls[0], option, controls[1], box).width()
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    if needed > room + 1 and not box.toolTip():
        yield f"is cut: {described(box)} {box.currentText()[:60]!r}, {room} of {needed} wide"


def _sticks_out(widget: QWidget) -> bool:
    """Whether a part lies beyond what it lies in, which does not scroll."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parentWidget(), QScrollArea):
        return False
    return not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())


def obeyed(root: QWidget) -> Iterator[str]:
    """Texts in which something is obeyed rather than shown, or that have no end."""
    for widget in visible(root):
        if isinstance(widget, QLabel) and widget.text() and widget.textFormat() is not Qt.TextFormat.PlainText:
            yield f"interprets markup: {described(widget)}"
        for text in _texts_of(widget):
            if any(unicodedata.category(c) in _HIDDEN and c != "\n" for c in text):
                yield f"shows hidden characters: {described(widget)} {text[:80]!r}"
            if len(text) > LONGEST and not isinstance(widget, (QPlainTextEdit, QTextEdit)):
                yield f"has no end: {described(widget)}, {len(text)} letters"
        for tip in _tips_of(widget):
            if not _PLAIN_TIP.fullmatch(tip) or any(unicodedata.category(c) in _HIDDEN and c != "\n" for c in tip):
                yield f"has a tool tip that is obeyed: {described(widget)} {tip[:80]!r}"


def _texts_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, (QLabel, QAbstractButton)) or (isinstance(widget, QLineEdit) and widget.isReadOnly()):
        yield widget.text()  # an editor shows what a person types
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, (QPlainTextEdit, QTextEdit)):
        yield widget.toPlainText()
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _cells_of(widget)
    yield widget.accessibleName()
    yield widget.accessibleDescription()[:LONGEST]  # what a picture shows may be long


def _cells_of(view: QAbstractItemView, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> Iterator[str]:
    model = view.model()
    for place in range(min(_ROWS, model.rowCount() if model is not None else 0)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            yield str(model.index(place, column).data(role) or "")


def _tips_of(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _cells_of(widget, Qt.ItemDataRole.ToolTipRole)


def pale(root: QWidget) -> Iterator[str]:
    """Enabled labels and buttons whose letters stand out too little from what is behind them."""
    image = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = image.devicePixelRatio()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    for widget in visible(root):
        if not isinstance(widget, (QLabel, QAbstractButton)) or not widget.isEnabled() or not widget.text().strip():
            continue
        place = _seen(widget, root)
        if place.width() < 8 or 2 * place.height() < widget.height():
            continue
        box = [round(v * ratio) for v in (place.top(), place.bottom() + 1, place.left(), place.right() + 1)]
        contrast = _contrast(pixels[box[0] : box[1], box[2] : box[3], 2::-1])
        if contrast < LEAST_CONTRAST - _SLACK:
            yield f"is pale: {described(widget)}, {contrast:.1f} : 1"


def _seen(widget: QWidget, root: QWidget) -> QRect:
    """The part of a widget that is in sight, in the coordinates of `root`, without its frame."""
    inner = 3 if isinstance(widget, QAbstractButton) else 0
    seen = widget.visibleRegion().boundingRect().intersected(widget.rect().adjusted(inner, inner, -inner, -inner))
    return seen.translated(widget.mapTo(root, QPoint(0, 0))).intersected(root.rect())


def _contrast(rgb: "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]") -> float:
    """Between the commonest colour and the one that is farthest from it (WCAG 2.2, relative luminance)."""
    flat = rgb.reshape(-1, 3)
    codes = flat.astype(np.uint32) @ np.array([65_536, 256, 1], np.uint32)
    values, counts = np.unique(codes, return_counts=True)
    channels = np.stack([values >> 16, values >> 8 & 255, values & 255], axis=1) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    luminance = linear @ np.array([0.2126, 0.7152, 0.0722])
    behind = luminance[counts.argmax()]
    high, low = np.maximum(luminance, behind), np.minimum(luminance, behind)
    return float(((high + 0.05) / (low + 0.05)).max())
