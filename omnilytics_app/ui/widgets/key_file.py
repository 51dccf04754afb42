"""A key file by name, chosen in a dialog or typed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import row


class KeyFileEdit(QWidget):
    """`file_chosen` carries the path."""

    file_chosen = Signal(str)

    def __init__(self, theme: Theme, caption: str) -> None:
        super().__init__()
        self._caption = caption
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Path of the key file"))
        self.name.editingFinished.connect(self._on_editing_finished)
        self.button = Button(theme, tr("Bro&wse\N{HORIZONTAL ELLIPSIS}"), "folder")
        self.button.clicked.connect(self._on_button_clicked)
        self.setFocusProxy(self.name)
        self.setLayout(row(self.name, self.button))

    def show_path(self, path: str) -> None:
        """Show a path."""
        if path != self.name.text():
            self.name.setText(path)

    def _on_editing_finished(self) -> None:
        if text := self.name.text().strip():
            self.file_chosen.emit(text)

    def _on_button_clicked(self) -> None:
        dialog = QFileDialog(self, self._caption, self.name.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()
