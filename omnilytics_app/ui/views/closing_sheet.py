"""Asks, when the window is closed while jobs run, whether they go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.edge import Edge
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.text import PlainLabel


class ClosingSheet(QDialog):
    """`answered` carries whether to keep running, and whether to do so from now on. Closing it answers nothing."""

    answered = Signal(bool, bool)

    def __init__(self, theme: Theme, parent: QWidget, jobs: int, *, tray: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Jobs are running"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = tr("It stays in the tray.") if tray else tr("It is minimised, as this desktop has no tray.")
        heading = PlainLabel(tr("%n job(s) would wait until you start OmniLytics again.", n=jobs), "title", wrap=True)
        costs = tr("A round that is missed meanwhile costs part of the stake.")
        may = tr("OmniLytics can keep running without its window.")
        text = PlainLabel(" ".join((costs, may, place)), "secondary", wrap=True)
        self.remember = QCheckBox(tr("Do &not ask again"))
        self.quit_button = Button(theme, tr("&Quit"), "", "danger")
        self.cancel_button = Button(theme, tr("&Cancel"))
        self.keep_button = Button(theme, tr("&Keep running"), "play", "primary")
        self.keep_button.setDefault(True)
        buttons = row(self.quit_button, None, self.cancel_button, self.keep_button)
        self.setLayout(column(heading, text, self.remember, buttons, spacing=14, margins=(24, 20, 24, 18)))
        self.setMinimumWidth(460)
        Edge(self)
        theme.style(self)
        self.quit_button.clicked.connect(self._on_quit_clicked)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.cancel_button.clicked.connect(self.reject)

    def _on_quit_clicked(self) -> None:
        self._answer(keep=False)

    def _on_keep_clicked(self) -> None:
        self._answer(keep=True)

    def _answer(self, *, keep: bool) -> None:
        self.answered.emit(keep, self.remember.isChecked())
        self.close()
