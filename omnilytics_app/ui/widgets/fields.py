"""Form fields: a label, an editor, and room for one sentence about what is wrong."""

import math

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QSpinBox, QWidget

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.tokens import COIN, Token
from omnilytics_app.ui.format import duration, parse_decimal, tooltip, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.data_files import FILE_FILTER
from omnilytics_app.ui.models.money import editable
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.typed_numbers import number_text, parse_money
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.text import PlainLabel, set_property

_CHOICE_LETTERS, _CHOICE_LIMIT = 40, 48  # of ordinary letters, so many fit where 40 wide ones do


class Field(QWidget):
    """An editor under its label. `hint` stays below it; a problem replaces the hint."""

    def __init__(self, label: str, editor: QWidget, hint: str = "") -> None:
        super().__init__()
        self.editor = editor
        self._hint = hint
        self._note = PlainLabel(hint, "caption", wrap=True)
        self._note.setVisible(bool(hint))
        self._name = PlainLabel("", "secondary", wrap=True)
        self._name.setBuddy(editor)
        self.show_label(label)
        self.setLayout(column(self._name, editor, self._note, None, spacing=5))

    def show_label(self, label: str) -> None:
        """Name the value, with its mnemonic."""
        self._name.setText(label)
        self.editor.setAccessibleName(label.replace("&", ""))

    @property
    def problem(self) -> str:
        """What is wrong, or empty."""
        return self._note.text() if self._note.property("role") == "field-error" else ""

    def show_problem(self, problem: str) -> None:
        """Say what is wrong with the value; empty if nothing is."""
        self._note.setText(sentence(problem) or self._hint)
        self._note.setVisible(bool(problem or self._hint))
        set_property(self._note, "role", "field-error" if problem else "caption")
        set_property(self.editor, "invalid", "true" if problem else "false")

    def show_hint(self, hint: str) -> None:
        """Replace the hint."""
        self._hint = hint
        if not self.problem:
            self.show_problem("")


class NumberEdit(QSpinBox):
    """An integer. The wheel moves it only while it has the focus, so that scrolling a form changes nothing."""

    def __init__(self, low: int, high: int, suffix: str = "") -> None:
        super().__init__()
        self.setRange(low, high)
        self.setSuffix(suffix)
        self.lineEdit().setTextMargins(8, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel without focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Chooser(QComboBox):
    """One of several things by number, seen only where there is a choice. `chosen` carries the number a person took."""

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._choices: tuple[tuple[int, str], ...] = ()
        self._tips: tuple[str, ...] = ()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_CHOICE_LETTERS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVisible(False)
        self.activated.connect(lambda index: self.chosen.emit(self._choices[index][0]))

    def show_choices(self, choices: tuple[tuple[int, str], ...], chosen: int, tips: tuple[str, ...] = ()) -> None:
        """Show numbers with their names, and which one holds; an open list stays open while nothing changes.

        `tips` say more of each, as what is pointed at.
        """
        plain = tuple((number, visible_text(name, _CHOICE_LIMIT)) for number, name in choices)
        if (plain, tips) != (self._choices, self._tips):
            self._choices, self._tips = plain, tips
            self.clear()
            self.addItems([name for _, name in plain])
            for index, tip in enumerate(tips):
                self.setItemData(index, tooltip(tip), Qt.ItemDataRole.ToolTipRole)
        index = [number for number, _ in plain].index(chosen)
        self.setCurrentIndex(index)
        said = (self.currentText(), *filter(None, tips[index : index + 1]))
        self.setToolTip(tooltip(", ".join(said)))  # it is cut where it does not fit
        self.setVisible(len(plain) > 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class SecondsEdit(NumberEdit):
    """A window in seconds, with its length in words as the tool tip."""

    def __init__(self) -> None:
        super().__init__(1, 31_536_000, " s")
        self.valueChanged.connect(self._on_value_changed)

    def _on_value_changed(self, value: int) -> None:
        self.setToolTip(duration(value))


class EtherEdit(QLineEdit):
    """An amount of ether, or of a token, exact to its smallest unit; `amount_refused` carries a sentence."""

    amount_changed = Signal(object)
    amount_refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._amount: Wei | None = None
        self._token = COIN
        self.setMaxLength(40)
        self.textEdited.connect(self._on_text_edited)

    def show_amount(self, amount: Wei) -> None:
        """Show an amount unless that is what the text already means."""
        if amount != self._amount:
            self._amount = amount
            self.setText(editable(self._token, amount))

    def show_token(self, token: Token) -> None:
        """Read and show amounts of other money from now on."""
        if token != self._token:
            self._token, self._amount = token, None

    def _on_text_edited(self, text: str) -> None:
        try:
            self._amount = Wei(parse_money(self._token, text))
        except ValueError as error:
            self._amount = None
            self.amount_refused.emit(str(error))
        else:
            self.amount_changed.emit(self._amount)


class DecimalEdit(QLineEdit):
    """A number from 0 on, or nothing. `value_changed` carries a float or None; `value_refused` a sentence."""

    value_changed = Signal(object)
    value_refused = Signal(str)

    def __init__(self, when_empty: str) -> None:
        super().__init__()
        self.setMaxLength(24)
        self.setPlaceholderText(when_empty)
        self.textEdited.connect(self._on_text_edited)

    def show_value(self, value: float | None) -> None:
        """Show a number unless that is what the text already means."""
        if value != self._read():
            self.setText("" if value is None else number_text(value))

    def _read(self) -> float | None:
        """The number typed, None for nothing, NaN for something else."""
        try:
            return parse_decimal(self.text()) if self.text().strip() else None
        except ValueError:
            return math.nan

    def _on_text_edited(self, text: str) -> None:
        try:
            value = parse_decimal(text) if text.strip() else None
        except ValueError as error:
            self.value_refused.emit(str(error))
        else:
            self.value_changed.emit(value)


class FileEdit(QWidget):
    """A file, or a folder of images, by name. `file_chosen` carries its path, chosen in a dialog or dropped."""

    file_chosen = Signal(str)

    def __init__(self, theme: Theme, caption: str, placeholder: str = "") -> None:
        super().__init__()
        self._caption = caption
        self._path = ""
        self._name = QLineEdit()
        self._name.setReadOnly(True)
        self._name.setPlaceholderText(placeholder or tr("No file chosen"))
        self._name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._name.installEventFilter(self)
        self.button = Button(theme, tr("Choose file…"), "data")
        self.button.clicked.connect(self._on_button_clicked)
        self.folder_button = Button(theme, tr("Choose folder…"), "folder")
        self.folder_button.setToolTip(tr("A folder with a folder of images for every class"))
        self.folder_button.clicked.connect(self._on_folder_button_clicked)
        self.setFocusProxy(self.button)
        self.setLayout(row(self._name, self.button, self.folder_button))
        self.setAcceptDrops(True)

    @property
    def path(self) -> str:
        """The chosen path; empty if none."""
        return self._path

    def show_path(self, path: str) -> None:
        """Show a path; its end is what tells files apart."""
        if path != self._path:
            self._path = path
            self._name.setText(visible_text(path, 4_096))
            self._name.setToolTip(tooltip(path))
            self._name.setCursorPosition(len(path))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the name opens the dialog of files."""
        if event.type() == QEvent.Type.MouseButtonRelease and watched is self._name and self.isEnabled():
            self._on_button_clicked()
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file or folder."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose what was dropped."""
        self.file_chosen.emit(event.mimeData().urls()[0].toLocalFile())

    def _on_button_clicked(self) -> None:
        self._open(QFileDialog(self, self._caption, self._path, FILE_FILTER), QFileDialog.FileMode.ExistingFile)

    def _on_folder_button_clicked(self) -> None:
        self._open(QFileDialog(self, self._caption, self._path), QFileDialog.FileMode.Directory)

    def _open(self, dialog: QFileDialog, mode: QFileDialog.FileMode) -> None:
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()
