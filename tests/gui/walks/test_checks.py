"""Each check of the walks finds what it is for: here is one of everything that is wrong."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from omnilytics_app.ui.format import tooltip
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel
from tests.gui.walks.controls import ambiguous, unnamed, unreachable
from tests.gui.walks.studio import HOSTILE, Longer, Wide, poisoned
from tests.gui.walks.texts import cut, obeyed, pale

Check = Callable[[QWidget], Iterator[str]]


def window_of(qtbot: QtBot, *widgets: QWidget, width: int = 400) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    window.resize(width, 200)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def label(text: str, text_format: Qt.TextFormat = Qt.TextFormat.PlainText) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(text_format)
    return made


def narrow(widget: QWidget, width: int = 20) -> QWidget:
    widget.setFixedWidth(width)
    return widget


def table() -> QTableView:
    model = QStandardItemModel(1, 1)
    model.setHorizontalHeaderLabels(["A long heading that has no room"])
    cell = QStandardItem("cell")
    cell.setToolTip("<b>obeyed</b>")
    model.setItem(0, 0, cell)
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.setAccessibleName("Table")
    view.horizontalHeader().setMinimumSectionSize(10)
    view.setColumnWidth(0, 12)
    return view


def tipped(tip: str) -> QLabel:
    made = label("text")
    made.setToolTip(tip)
    return made


def grey() -> QLabel:
    made = label("grey on grey")
    colours = QPalette()
    colours.setColor(QPalette.ColorRole.Window, QColor("#808080"))
    colours.setColor(QPalette.ColorRole.WindowText, QColor("#909090"))
    made.setAutoFillBackground(True)
    made.setPalette(colours)
    return made


def unfocusable() -> QPushButton:
    made = QPushButton("Button")
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def wrapped() -> QLabel:
    made = PlainLabel("Words that need some more lines than this label is high, far more. " * 4, wrap=True)
    made.setFixedHeight(16)
    return made


def chosen() -> QComboBox:
    box = QComboBox()
    box.addItem("A choice that is far longer than its box")
    return narrow(box, 60)  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("check", "make"),
    [
        (unnamed, QToolButton),
        (unnamed, QLineEdit),
        (unreachable, unfocusable),
        (cut, lambda: narrow(label("A long text"))),
        (cut, wrapped),
        (cut, lambda: narrow(QPushButton("A long caption"))),
        (cut, chosen),
        (cut, table),
        (obeyed, lambda: label("<b>x</b>", Qt.TextFormat.RichText)),
        (obeyed, lambda: label("text", Qt.TextFormat.AutoText)),
        (obeyed, lambda: label("a\u202eb")),
        (obeyed, lambda: label("a\x07b")),
        (obeyed, lambda: label("A" * 3_000)),
        (obeyed, lambda: tipped("<b>x</b>")),
        (obeyed, lambda: tipped("<span><img src='x'></span>")),
        (obeyed, table),
        (pale, grey),
    ],
)
def test_it_is_found(qtbot: QtBot, theme: Theme, check: Check, make: Callable[[], QWidget]) -> None:
    assert len(list(check(window_of(qtbot, make(), QPushButton("Another"))))) == 1


def test_what_keeps_the_focus_is_found(qtbot: QtBot, theme: Theme) -> None:
    window = window_of(qtbot, QPushButton("First"), QPlainTextEdit(), QPushButton("Last"))
    assert any(complaint.startswith("keeps the focus") for complaint in unreachable(window))


def test_a_mnemonic_of_two_buttons_is_found(qtbot: QtBot, theme: Theme) -> None:
    window = window_of(qtbot, QPushButton("&One"), QPushButton("Tw&o"), QPushButton("&Three"), QPushButton("A && O"))
    [complaint] = ambiguous(window)
    assert complaint.startswith("Alt+O is of several")


def test_a_part_beyond_its_place_is_found(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    holder.setFixedSize(100, 30)
    beyond = label("text")
    beyond.setParent(holder)
    beyond.setGeometry(80, 0, 60, 20)
    assert any(complaint.startswith("sticks out") for complaint in cut(window_of(qtbot, holder)))


def test_what_is_right_is_left_alone(qtbot: QtBot, theme: Theme) -> None:
    box = QComboBox()
    box.setAccessibleName("Choice")
    box.addItems(["One", "Two"])
    field = QLineEdit("text")
    field.setAccessibleName("Field")
    gone = QPushButton("Disabled")
    gone.setEnabled(False)
    row = QWidget()
    layout = QHBoxLayout(row)
    for text in ("&Yes", "&No"):
        layout.addWidget(QPushButton(text))
    long = ElidedLabel(HOSTILE * 20)
    window = window_of(qtbot, PlainLabel("<b>Text</b>"), long, tipped(tooltip(HOSTILE)), field, box, row, gone)
    for check in (unnamed, unreachable, ambiguous, cut, obeyed, pale):
        assert list(check(window)) == [], check.__name__


def test_longer_texts_keep_values_and_mnemonics() -> None:
    for translator in (Longer(), Wide()):
        said = translator.translate("", "&Show {number} of {total}")
        assert said.count("&") == 1
        assert "{number}" in said
        assert "{total}" in said
    assert len(Longer().translate("", "x" * 100)) >= 139
    assert Longer().translate("", "%n rounds", None, 3).startswith("3 rounds")


def test_snapshots_are_poisoned_through_and_through() -> None:
    assert poisoned(("a", {"b": ["c", 1, None]})) == (HOSTILE + "a", {"b": [HOSTILE + "c", 1, None]})
