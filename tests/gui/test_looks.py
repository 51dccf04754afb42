"""What makes pages look right in every window, told apart where a picture would only say that something changed."""

import re

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QTableView, QWidget

from omnilytics_app.ui.theme import Mode
from omnilytics_app.ui.views.wallet.review_sheet import ReviewSheet
from tests.gui.gallery import DOCS, IMAGES
from tests.gui.pictures import picture
from tests.gui.states import State, all_states
from tests.gui.states.catalogue import SMALL, USUAL
from tests.gui.walks.studio import OnePageStudio

STATES: dict[str, State] = {state.name: state for state in all_states()}
NEVER_CUT = re.compile(
    r"\d{4}, \d\d:\d\d|^0x[0-9a-fA-F]{40}$"
    r"|^[+\N{MINUS SIGN}<]?[\d.,]+( \N{MULTIPLICATION SIGN} 10\^\d+)? [^\W\d]\S*( 0x\S+)?$"
)
"""A time, an amount of whatever unit, an address that is written out."""
PADDING = 2 * 13
"""Of a cell, and what the style keeps free beside its text."""
MOST_BYTES = 150_000
TABLES = (
    *(
        "activity",
        "auto-join",
        "data-sets",
        "earnings",
        "earnings-tokens",
        "job-running-end",
        "market",
        "open-jobs",
        "participation",
    ),
    *("try-scored", "wallet", "wallet-contacts", "wizard-review"),
)


@pytest.fixture(scope="module")
def studio(qapp: QApplication) -> OnePageStudio:
    return OnePageStudio(qapp)


def _dialog(window: QWidget) -> QDialog:
    (dialog,) = (d for d in window.findChildren(QDialog) if d.isVisible())
    return dialog


@pytest.mark.parametrize("name", TABLES)
def test_times_and_amounts_in_tables_are_whole(studio: OnePageStudio, name: str) -> None:
    assert STATES[name].size.width() >= USUAL.width()
    window = studio.open(STATES[name])
    try:
        tables = [table for table in window.findChildren(QTableView) if table.isVisible()]
        assert tables
        assert [cell for table in tables for cell in _cut(table)] == []
    finally:
        studio.close(window)


def _cut(table: QTableView) -> list[str]:
    model, metrics = table.model(), table.fontMetrics()
    cells = (model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
    return [
        text
        for cell in cells
        if not table.isColumnHidden(cell.column())
        and NEVER_CUT.search(text := str(cell.data() or ""))
        and metrics.horizontalAdvance(text) + PADDING > table.columnWidth(cell.column())
    ]


def test_row_numbers_leave_the_room_to_what_is_predicted(studio: OnePageStudio) -> None:
    window = studio.open(STATES["try-values"])
    (table,) = (t for t in _dialog(window).findChildren(QTableView) if t.isVisible())
    assert table.model().columnCount() == 2
    assert table.columnWidth(0) < table.columnWidth(1) / 3
    studio.close(window)


def test_the_card_of_a_sheet_is_as_wide_as_its_buttons_reach(studio: OnePageStudio) -> None:
    window = studio.open(STATES["review-create"])
    sheet = _dialog(window)
    assert isinstance(sheet, ReviewSheet)
    card = next(f for f in sheet.findChildren(QFrame) if f.property("role") == "card")
    right = card.mapTo(sheet, QPoint(card.width(), 0)).x()
    button = sheet.approve_button
    assert right == button.mapTo(sheet, QPoint(button.width(), 0)).x()
    studio.close(window)


@pytest.mark.parametrize("name", ["join-worst-small", "review-hostile-small", "wallet-receive-small"])
def test_a_sheet_is_no_higher_than_a_small_window(studio: OnePageStudio, name: str) -> None:
    window = studio.open(STATES[name])
    assert _dialog(window).height() <= SMALL.height()
    studio.close(window)


@pytest.mark.parametrize("name", ["review-join", "sidebar-busy", "wallet-pending", "wallet-history-nothing-fits"])
def test_a_state_looks_the_same_again(studio: OnePageStudio, name: str) -> None:
    pictures = []
    for _ in range(2):
        studio.theme.set_mode(Mode.LIGHT)
        window = studio.open(STATES[name])
        studio.show_in(Mode.DARK, window)
        pictures.append(picture(window))
        studio.close(window)
    assert pictures[0] == pictures[1]


def test_the_pictures_of_the_documentation_are_of_states() -> None:
    wanted = {f"{name}-{mode}.png" for name, mode in DOCS.items()}
    assert {file.name for file in IMAGES.glob("*.png")} == wanted
    assert set(DOCS) <= set(STATES)
    pages = [IMAGES.parents[1] / "README.md", *IMAGES.parent.glob("*.md")]
    assert set(re.findall(r"images/([\w-]+\.png)", "".join(page.read_text("utf-8") for page in pages))) == wanted
    assert all((IMAGES / name).stat().st_size <= MOST_BYTES for name in wanted)
