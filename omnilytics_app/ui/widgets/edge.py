"""The edge of a dialog: a line that sets it off from the window below, also where the desktop draws no frame."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QDialog, QFrame


class Edge(QFrame):
    """Lies over the rim of its dialog and nothing else, and takes no clicks."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self.setProperty("role", "edge")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        dialog.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay on the rim."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and watched is self._dialog:
            self._fit()
        return False

    def _fit(self) -> None:
        rim = self._dialog.rect()
        self.setGeometry(rim)
        self.setMask(QRegion(rim) - QRegion(rim.adjusted(1, 1, -1, -1)))
        self.raise_()
