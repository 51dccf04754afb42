"""Rows, columns and grids in one expression each, with the spacing of the product: 4, 8, 12, 16, 24 pixels."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

Item = QWidget | QLayout | None
"""A widget, a layout, or None for a stretch."""
Margins = tuple[int, int, int, int]
NO_MARGINS: Margins = (0, 0, 0, 0)


def row(*items: Item, spacing: int = 8, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    """Items from left to right, vertically centred where they are widgets of fixed height."""
    layout = QHBoxLayout()
    _fill(layout, items, spacing, margins)
    return layout


def column(*items: Item, spacing: int = 8, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    """Items from top to bottom."""
    layout = QVBoxLayout()
    _fill(layout, items, spacing, margins)
    return layout


def _fill(layout: QBoxLayout, items: tuple[Item, ...], spacing: int, margins: Margins) -> None:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)


def clear(layout: QBoxLayout) -> None:
    """Take every widget out of a layout, and away."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def field_grid() -> QGridLayout:
    """An empty grid for form fields."""
    grid = QGridLayout()
    grid.setContentsMargins(*NO_MARGINS)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(14)
    return grid


def holder(layout: QLayout, role: str = "") -> QWidget:
    """A widget around a layout, so that it can be shown and hidden as one."""
    widget = QWidget()
    widget.setProperty("role", role)
    widget.setLayout(layout)
    return widget


def scrolling_page(body: QLayout, widest: int) -> QScrollArea:
    """A page that scrolls vertically and keeps its content at most `widest` pixels wide, centred."""
    content = holder(body)
    content.setMaximumWidth(widest)
    content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    frame = QHBoxLayout()
    frame.setContentsMargins(28, 24, 28, 28)
    frame.setSpacing(0)
    frame.addStretch(1)
    frame.addWidget(content, 1_000)
    frame.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder(frame, "page"))
    return area
