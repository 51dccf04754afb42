"""How every page before the main window is laid out: a mark and a heading, the page, and buttons at its foot."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.layouts import Item, column, holder, row, scrolling_page
from omnilytics_app.ui.widgets.text import PlainLabel

WIDEST = 660
HIGHEST = 760
"""Of a page: in a large window it stands in the middle, its buttons not far below what they are about."""


class Heading(QWidget):
    """The mark, a title, and a sentence below it."""

    def __init__(self, theme: Theme, title: str = "", text: str = "") -> None:
        super().__init__()
        mark = QLabel()
        mark.setPixmap(theme.logo().pixmap(QSize(40, 40)))
        self.title = PlainLabel(title, "page-title", wrap=True)
        self.text = PlainLabel(text, "secondary", wrap=True)
        words = column(self.title, self.text, spacing=4)
        layout = row(mark, words, spacing=16)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.show_words(title, text)

    def show_words(self, title: str, text: str) -> None:
        """Other words."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))


def sheet(heading: Heading, *items: Item, foot: Item) -> QWidget:
    """A page: what scrolls, and below it what does not."""
    body = column(heading, *items, None, spacing=18)
    page = QWidget()
    page.setProperty("role", "page")
    bottom = QWidget()
    bottom.setMaximumWidth(WIDEST)
    if isinstance(foot, QWidget):
        bottom.setLayout(column(foot))
    elif foot is not None:
        bottom.setLayout(foot)
    centred = row(None, bottom, None, margins=(28, 12, 28, 20))
    centred.setStretch(1, 1_000)
    area = scrolling_page(body, WIDEST)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to whatever gets the focus in it
    panel = holder(column(area, centred, spacing=0))
    panel.setMaximumHeight(HIGHEST)
    layout = column(None, panel, None, spacing=0)
    layout.setStretch(1, 1_000)
    page.setLayout(layout)
    return page
