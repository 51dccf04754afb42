"""The table over pages, by mouse and keyboard."""

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from omnilytics_app.ui.models.paged_rows import PAGE_ROWS, PagedRowsModel
from omnilytics_app.ui.models.rows import Column
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.paged_table import PagedTable
from tests.gui.test_paged_rows import Line, Lines, Table, lines

ROW_HEIGHT = 36


@pytest.fixture
def model(theme: Theme) -> PagedRowsModel[Line]:
    columns: tuple[Column[Line], ...] = (
        Column("Text", lambda line: line.text, key="text"),
        Column("Remark", lambda line: "-" if line.number % 2 else "=1+1"),
        Column("Number", lambda line: str(line.number), right=True, key="number"),
    )
    return PagedRowsModel[Line](theme, columns, key=lambda line: line.number)


@pytest.fixture
def table(qtbot: QtBot, theme: Theme, model: PagedRowsModel[Line]) -> PagedTable:
    made = PagedTable(theme, model, "Lines", many=True)
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(made)
    qtbot.addWidget(page)
    theme.style(page)
    page.resize(640, 420)
    page.show()
    qtbot.waitExposed(page)
    return made


def show(model: PagedRowsModel[Line], shown: list[Line]) -> None:
    """All of the first two pages, as a pager would bring them."""
    model.begin(len(shown), shown[:PAGE_ROWS])
    if len(shown) > PAGE_ROWS:
        model.fill(1, shown[PAGE_ROWS : 2 * PAGE_ROWS])


def place(table: PagedTable, row: int, column: int = 0) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def test_a_table_that_is_filled_is_painted_once(qtbot: QtBot, table: PagedTable, model: PagedRowsModel[Line]) -> None:
    """Its scroll bar and its widths are there before its rows are: they would all be painted again."""
    table.stretch(1)
    table.show_loading()
    qtbot.wait(50)
    narrow = table.columnWidth(0)
    painted: list[tuple[bool, int]] = []

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() is QEvent.Type.Paint:
                painted.append((table.verticalScrollBar().isVisible(), table.columnWidth(0)))
            return False

    watcher = Painted()
    table.viewport().installEventFilter(watcher)
    model.begin(100, [Line(number, "wider than the heading") for number in range(PAGE_ROWS)])
    qtbot.waitUntil(lambda: bool(painted))
    qtbot.wait(50)
    assert painted == [(True, table.columnWidth(0))]
    assert table.columnWidth(0) > narrow


def selected(table: PagedTable) -> list[int]:
    return sorted(index.row() for index in table.selectionModel().selectedRows())


def collected(signal: Any) -> list[Any]:
    found: list[Any] = []
    signal.connect(lambda *values: found.append(values if len(values) > 1 else values[0]))
    return found


class TestChoosing:
    def test_tells_of_the_row_that_a_person_moves_to_and_opens(
        self, table: PagedTable, model: PagedRowsModel[Line], qtbot: QtBot
    ) -> None:
        chosen, opened = collected(table.row_chosen), collected(table.row_activated)
        show(model, lines(100))
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place(table, 2))
        qtbot.keyClick(table, Qt.Key.Key_Down)
        qtbot.keyClick(table, Qt.Key.Key_Return)
        qtbot.keyClick(table, Qt.Key.Key_End)
        qtbot.keyClick(table, Qt.Key.Key_Home)
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place(table, 1))
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place(table, 1))
        assert [line.number for line in chosen] == [2, 3, 99, 0, 1]
        assert [line.number for line in opened] == [3, 1]

    def test_the_chosen_row_stays_chosen_while_others_come_and_go(
        self, table: PagedTable, model: PagedRowsModel[Line], qtbot: QtBot
    ) -> None:
        show(model, lines(20))
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place(table, 4))
        told = collected(table.row_chosen)
        model.refresh(22, {0: [*lines(2, 500), *lines(20)]})
        assert (selected(table), table.chosen) == ([6], Line(4, "line 4"))
        model.refresh(19, {0: lines(19, 1_000)})
        assert (selected(table), table.chosen) == ([], None)
        model.refresh(20, {0: lines(20)})
        assert selected(table) == [4]
        assert told == []

    def test_a_row_that_took_the_place_of_the_chosen_one_is_not_chosen(
        self, table: PagedTable, model: PagedRowsModel[Line]
    ) -> None:
        show(model, lines(20))
        table.choose(4)
        assert selected(table) == [4]
        model.fill(0, lines(20, 100))
        assert selected(table) == []
        show(model, lines(20))
        assert selected(table) == [4]
        table.choose(None)
        assert selected(table) == []

    def test_what_is_being_read_stays_in_place_while_rows_come_above_it(
        self, table: PagedTable, model: PagedRowsModel[Line], qapp: QApplication
    ) -> None:
        show(model, lines(100))
        bar = table.verticalScrollBar()
        bar.setValue(10 * ROW_HEIGHT + 7)
        model.refresh(103, {0: [*lines(3, 500), *lines(61)], 1: lines(39, 61)})
        qapp.processEvents()
        assert bar.value() == 13 * ROW_HEIGHT + 7
        bar.setValue(0)
        model.refresh(104, {0: [*lines(4, 500), *lines(60)], 1: lines(40, 60)})
        qapp.processEvents()
        assert bar.value() == 0


class TestSorting:
    def test_a_heading_sorts_and_turns_around(
        self, table: PagedTable, model: PagedRowsModel[Line], qtbot: QtBot
    ) -> None:
        asked = collected(table.sort_requested)
        table.sort_requested.connect(lambda key, descending: model.show_order(key, descending=descending))
        show(model, lines(5))
        for column in (2, 2, 0, 1):
            middle = QPoint(table.header.sectionViewportPosition(column) + 9, 10)
            qtbot.mouseClick(table.header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        assert asked == [("number", True), ("number", False), ("text", False)]
        assert [model.headerData(i, Qt.Orientation.Horizontal) for i in range(3)] == ["Text ↑", "Remark", "Number"]

    def test_headings_sort_by_the_keyboard_alone(
        self, table: PagedTable, model: PagedRowsModel[Line], qtbot: QtBot
    ) -> None:
        asked = collected(table.sort_requested)
        show(model, lines(5))
        table.setFocus()
        assert table.header.focusPolicy() & Qt.FocusPolicy.TabFocus
        names = [table.header.accessibleName()]
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Return):
            qtbot.keyClick(table.header, key)
            names.append(table.header.accessibleName())
        assert asked == [("number", True), ("text", False)]
        assert names == [f"Sort by {n}" for n in ("Text", "Number", "Number", "Number", "Text", "Text")]

    def test_tab_goes_from_the_rows_to_the_headings_and_on(self, table: PagedTable, qtbot: QtBot) -> None:
        other = QLabel("after")
        other.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        table.parentWidget().layout().addWidget(other)
        other.show()
        table.setFocus()
        focused = []
        for _ in range(2):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            focused.append(QApplication.focusWidget())
        assert focused == [table.header, other]


class TestCopying:
    def test_copies_the_chosen_rows_between_tabs(
        self, table: PagedTable, model: PagedRowsModel[Line], qtbot: QtBot
    ) -> None:
        show(model, [Line(0, "a\nb\t<b>c</b>"), Line(1, "-5"), Line(2, "@sum"), *lines(5, 3)])
        table.selectAll()
        qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        first = QGuiApplication.clipboard().text().split("\n")[:3]
        assert first == ["a b <b>c</b>\t'=1+1\t0", "-5\t-\t1", "'@sum\t'=1+1\t2"]

    def test_reads_what_it_copies_first(self, qtbot: QtBot, theme: Theme) -> None:
        pages = Table(theme)
        table = PagedTable(theme, pages.model, "Lines", many=True)
        qtbot.addWidget(table)

        async def scenario() -> None:
            await pages.pager.show(pages.model, Lines(lines(3 * PAGE_ROWS)))
            QGuiApplication.clipboard().setText("before")
            table.selectAll()
            table.copy_rows()
            assert QGuiApplication.clipboard().text() == "before"
            await pages.settled()

        asyncio.run(scenario())
        assert len(QGuiApplication.clipboard().text().split("\n")) == 3 * PAGE_ROWS

    def test_a_menu_copies_the_cell_it_was_opened_on(
        self, table: PagedTable, model: PagedRowsModel[Line], qtbot: QtBot
    ) -> None:
        show(model, lines(5))
        at = place(table, 3, 2)
        QApplication.sendEvent(
            table.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, table.viewport().mapToGlobal(at))
        )
        (menu,) = table.findChildren(QMenu)
        assert [action.text() for action in menu.actions()] == ["Copy &cell", "Copy &row"]
        menu.actions()[0].trigger()
        menu.close()
        assert QGuiApplication.clipboard().text() == "3"


class TestLooks:
    def test_says_that_rows_are_read_and_that_there_are_none(
        self, table: PagedTable, model: PagedRowsModel[Line], qapp: QApplication
    ) -> None:
        def said() -> list[str]:
            qapp.processEvents()
            labels = [label for label in table.viewport().findChildren(QLabel) if label.isVisible() and label.text()]
            return [label.text() for label in labels]

        table.show_loading()
        assert said() == ["Reading…"]
        table.show_empty("inbox", "Nothing <b>matches</b>", "Try fewer filters.")
        assert said()[-2:] == ["Nothing <b>matches</b>", "Try fewer filters."]
        show(model, lines(1))
        assert said() == []
        model.refresh(0, {0: ()})
        assert said()[-1] == "Try fewer filters."

    def test_fills_its_width_and_no_column_shrinks_while_reading(
        self, table: PagedTable, model: PagedRowsModel[Line], qapp: QApplication
    ) -> None:
        show(model, [Line(10**9, "x"), *lines(3)])
        header = table.header
        assert header.length() == table.viewport().width()
        width = header.sectionSize(2)
        model.refresh(3, {0: lines(3)})
        assert header.sectionSize(2) == width
        show(model, lines(3))
        assert header.sectionSize(2) < width
        header.resizeSection(2, 200)
        table.parentWidget().resize(900, 420)
        qapp.processEvents()
        assert header.sectionSize(2) == 200
        assert header.length() == table.viewport().width()
