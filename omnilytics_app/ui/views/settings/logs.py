"""The section of the log: how much is written, where it lies, and a report to copy."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.setting_fields import Section, section_title
from omnilytics_app.ui.presenters import SettingsPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.settings.form import SettingEditor
from omnilytics_app.ui.widgets.buttons import Button, CopyButton
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Card, line
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel


class LogsSection(QWidget):
    """`copied` says that the report is on the clipboard."""

    def __init__(self, presenter: SettingsPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self._copied = False
        self.level = SettingEditor(presenter, "log_level")
        self.folder = ElidedLabel(str(presenter.logs))
        self.copy_folder = CopyButton(theme, tr("Copy the folder's name"), str(presenter.logs))
        self.open_folder = Button(theme, tr("&Open folder"), "folder")
        self.open_folder.clicked.connect(self._on_open_folder_clicked)
        self.diagnostics = Button(theme, tr("&Copy diagnostics"), "copy")
        self.diagnostics.clicked.connect(self._on_diagnostics_clicked)
        self.note = PlainLabel("", "caption", wrap=True)
        where = row(self.folder, self.copy_folder, self.open_folder)
        where.setStretch(0, 1)
        copying = row(self.diagnostics, self.note, spacing=12)
        copying.setStretch(1, 1)
        items = (self.level, line(), PlainLabel(tr("Folder"), "secondary"), where, line(), copying)
        self.setLayout(column(Card(*items, title=section_title(Section.LOGS), spacing=12), None, spacing=0))
        presenter.diagnostics_made.connect(self._on_diagnostics_made)
        presenter.busy_changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        busy = self._presenter.busy
        self.diagnostics.setEnabled(not busy)
        if busy:
            self.note.setText(tr("Looking everything over…"))
        elif self._copied:
            self.note.setText(tr("Copied. Look it over before you hand it on."))
        else:
            self.note.setText(
                tr("Versions, settings, what is found wrong, and the end of the log, without secrets. Nothing is sent.")
            )

    def _on_diagnostics_clicked(self) -> None:
        self._copied = False
        self._presenter.make_diagnostics()

    def _on_diagnostics_made(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        self._copied = True

    def _on_open_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._presenter.logs)))
