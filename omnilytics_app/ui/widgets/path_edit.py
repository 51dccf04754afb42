"""A file by its path, chosen in a dialog, dropped or typed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from omnilytics_app.ui.language import tr
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import row


class PathEdit(QWidget):
    """`path_typed` and `file_chosen`, by the dialog or dropped, carry the path.

    `name` says whose path it is, `kinds` are the files that the dialog offers.
    """

    path_typed = Signal(str)
    file_chosen = Signal(str)

    def __init__(self, theme: Theme, caption: str, name: str, kinds: str = "") -> None:
        super().__init__()
        self._caption, self._kinds = caption, kinds
        self.name = QLineEdit()
        self.name.setAccessibleName(name)
        self.name.setAcceptDrops(False)  # it would take the address of a file for its path
        self.setAcceptDrops(True)
        self.name.editingFinished.connect(self._on_editing_finished)
        self.button = Button(theme, tr("Bro&wse\N{HORIZONTAL ELLIPSIS}"), "folder")
        self.button.clicked.connect(self._on_button_clicked)
        self.setFocusProxy(self.name)
        self.setLayout(row(self.name, self.button))

    def show_path(self, path: str) -> None:
        """Show a path."""
        if path != self.name.text():
            self.name.setText(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose what was dropped."""
        self.file_chosen.emit(event.mimeData().urls()[0].toLocalFile())

    def _on_editing_finished(self) -> None:
        if text := self.name.text().strip():
            self.path_typed.emit(text)

    def _on_button_clicked(self) -> None:
        dialog = QFileDialog(self, self._caption, self.name.text(), self._kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()
