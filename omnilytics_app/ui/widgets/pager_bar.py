"""Buttons that turn the pages of a table, seen only where there is more than one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.text import PlainLabel


class PagerBar(QWidget):
    """`turned` carries the page asked for, counted from 0."""

    turned = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._page, self._pages = 0, 1
        self.back = Button(theme, tr("Previous"), kind="quiet")
        self.forth = Button(theme, tr("Following"), kind="quiet")
        self._where = PlainLabel("", "caption")
        self.setLayout(row(None, self.back, self._where, self.forth))
        self.back.clicked.connect(self._on_back_clicked)
        self.forth.clicked.connect(self._on_forth_clicked)
        self.hide()

    def show_page(self, page: int, pages: int) -> None:
        """Show where one is."""
        self._page, self._pages = page, pages
        self._where.setText(tr("Page {page} of {pages}", page=page + 1, pages=pages))
        self.back.setEnabled(page > 0)
        self.forth.setEnabled(page + 1 < pages)
        self.setVisible(pages > 1)

    def _on_back_clicked(self) -> None:
        self.turned.emit(self._page - 1)

    def _on_forth_clicked(self) -> None:
        self.turned.emit(self._page + 1)
