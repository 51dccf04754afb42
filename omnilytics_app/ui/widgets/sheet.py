"""A dialog over a page: a heading, a body that scrolls where the window is small, and buttons that stay in sight.

Opened with `open()`, never with a nested event loop. It is as high as its content needs and its window allows.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLayout, QScrollArea, QWidget

from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.edge import Edge
from omnilytics_app.ui.widgets.layouts import Item, column, holder, row
from omnilytics_app.ui.widgets.text import PlainLabel

_MARGIN = 24
_LOWEST = 240
_SIDES, _SCROLLER = 48, 19
"""Of the body: what lies beside it, and what is kept free for a scroll bar where there is one."""
_LOWEST_BODY = 80
_GAP = 8
"""Between the body and its scroll bar."""
_HIGHEST = 16_000


class Sheet(QDialog):
    """Base of the wallet's dialogs; `fit` is called again where the content changes."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None, width: int = 600) -> None:
        super().__init__(parent)
        self._widest = width
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = PlainLabel(title, "page-title", wrap=True)
        self.caption = PlainLabel("", "caption", wrap=True)
        self.caption.hide()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setMinimumHeight(_LOWEST_BODY)
        self._body = holder(column(), "page")
        if parent is not None:
            parent.installEventFilter(self)
        Edge(self)
        theme.style(self)

    def compose(self, *items: Item, above: tuple[Item, ...] = (), buttons: tuple[Item, ...] = ()) -> None:
        """Lay out: heading, caption, the scrolling body, what stands above the buttons, the buttons at the right."""
        self._body = holder(column(*items, None, spacing=12), "page")
        self._area.setWidget(self._body)
        self.setLayout(
            column(
                column(self.heading, self.caption, spacing=4),
                self._area,
                *above,
                row(None, *buttons, margins=(0, 4, 0, 0)),
                spacing=12,
                margins=(24, 22, 24, 20),
            )
        )

    def show_caption(self, text: str) -> None:
        """Say something under the heading."""
        self.caption.setText(text)
        self.caption.setVisible(bool(text))

    def showEvent(self, event: QShowEvent) -> None:
        """Of `QDialog`."""
        super().showEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window below."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget() and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """As high as the content needs; Qt reckons with less where lines wrap."""
        layout, body = self.layout(), self._body.layout()
        if layout is None or body is None:
            return
        parent = self.parentWidget()
        width = min(self._widest, parent.width() - 2 * _MARGIN) if parent is not None else self._widest
        self.setFixedWidth(width)
        layout.activate()
        around = _height(layout, width) - self._area.sizeHint().height()
        limit = max(_LOWEST, parent.height() - _MARGIN) if parent is not None else _HIGHEST
        body.setContentsMargins(0, 0, 0, 0)
        needed = _height(body, width - _SIDES) + 2
        scrolls = needed + around > limit
        if scrolls:
            body.setContentsMargins(0, 0, _GAP, 0)
            needed = _height(body, width - _SIDES - _SCROLLER) + 2
        policies = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if scrolls else policies.ScrollBarAlwaysOff)
        self.setFixedHeight(min(needed + around, limit))


def _height(layout: QLayout, width: int) -> int:
    """What a layout needs where its lines wrap at a width."""
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
