"""Says in plain words that something unexpected happened, and hands out a report to copy."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.sheet import Sheet
from omnilytics_app.ui.widgets.text import PlainLabel

_LINES = 9


class CrashSheet(Sheet):
    """Opened with `open()`. `restart_chosen` is emitted after it closed."""

    restart_chosen = Signal()

    def __init__(self, theme: Theme, report: str, parent: QWidget | None = None, *, last_time: bool = False) -> None:
        title = tr("The program ended suddenly last time") if last_time else tr("Something unexpected happened")
        super().__init__(theme, title, parent, width=640)
        self._more = 0
        safe = tr("Your keys and your jobs are on this computer as they were. Nothing was sent to anybody.")
        goes_on = tr("What was being worked on goes on by itself; nothing has to be done again.")
        restart = tr("If something looks wrong now, restart: jobs go on where they were.")
        words = PlainLabel(f"{safe} {goes_on if last_time else restart}", wrap=True)
        self.others = PlainLabel("", "caption", wrap=True)
        self.others.hide()
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(tr("Diagnostics"))
        self.report.setFixedHeight(self.report.fontMetrics().lineSpacing() * _LINES + 24)
        hint = PlainLabel(
            tr("For a report. Keys and passphrases are not in it; look it over before you hand it on."),
            "caption",
            wrap=True,
        )
        self.copy_button = Button(theme, tr("Copy &diagnostics"), "copy")
        self.restart_button = Button(theme, tr("&Restart"), "refresh")
        self.close_button = Button(theme, tr("&Close"), "", "primary")
        self.restart_button.setHidden(last_time)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.restart_button.clicked.connect(self._on_restart_clicked)
        self.close_button.clicked.connect(self.accept)
        buttons = (self.copy_button, self.restart_button, self.close_button)
        self.compose(words, self.others, hint, self.report, buttons=buttons)
        self.close_button.setDefault(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Enter closes it."""
        super().showEvent(event)
        self.close_button.setFocus()

    def count_another(self) -> None:
        """Say that it was not the only one."""
        self._more += 1
        self.others.setText(tr("%n more error(s) happened meanwhile; the log has them.", n=self._more))
        self.others.show()
        self.fit()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(tr("Copied"))
        self.copy_button.set_icon("check")

    def _on_restart_clicked(self) -> None:
        self.accept()
        self.restart_chosen.emit()
