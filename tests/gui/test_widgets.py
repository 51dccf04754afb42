from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import Work
from omnilytics_app.ui.models.group_states import group_grid
from omnilytics_app.ui.models.phases import phase_view
from omnilytics_app.ui.models.rows import Column, RowsModel
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.widgets.buttons import Button, CopyButton
from omnilytics_app.ui.widgets.fields import EtherEdit, NumberEdit
from omnilytics_app.ui.widgets.group_strip import GroupStrip, ScrolledStrip
from omnilytics_app.ui.widgets.layouts import column
from omnilytics_app.ui.widgets.phase_bar import PhaseBar, WorkBar
from omnilytics_app.ui.widgets.pictures import PictureGrid, indexed_pixels, largest_weights
from omnilytics_app.ui.widgets.score_chart import ScoreChart, ScorePoint, ScoreSeries, nice_ticks
from omnilytics_app.ui.widgets.tables import RowsView
from omnilytics_app.ui.widgets.text import ElidedLabel, PlainLabel
from tests.gui import sample


def test_labels_show_markup_literally(qtbot: QtBot) -> None:
    label = PlainLabel("<b>x</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>x</b>"


def test_long_text_is_cut_and_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel(sample.LONG)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.full_text == sample.LONG
    assert sample.LONG in label.toolTip()
    label.resize(2_000, 20)
    assert label.text() == sample.LONG
    assert label.toolTip() == ""


def test_copy_button_fills_the_clipboard(qtbot: QtBot, theme: Theme) -> None:
    button = CopyButton(theme, "Copy", "0xabc")
    qtbot.addWidget(button)
    button.click()
    assert QGuiApplication.clipboard().text() == "0xabc"


@pytest.mark.parametrize("kind", ["nav", "primary", ""])
def test_the_keyboard_s_focus_is_one_frame(qtbot: QtBot, theme: Theme, kind: str) -> None:
    window = QWidget()
    buttons = [Button(theme, "Before"), Button(theme, "After", "", kind)]
    window.setLayout(column(*buttons))
    qtbot.addWidget(window)
    theme.style(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    inside = buttons[1].rect().adjusted(6, 6, -6, -6)
    unfocused = buttons[1].grab(inside).toImage()
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Tab)
    assert buttons[1].hasFocus()
    assert buttons[1].grab(inside).toImage() == unfocused


def test_pictures_span_the_colour_map_symmetrically() -> None:
    assert indexed_pixels((-2.0, 0.0, 2.0, 1.0), 2.0) == bytes([0, 128, 255, 191])
    assert indexed_pixels((0.0, 0.0), 0.0) == bytes([128, 128])


def test_pictures_are_rendered_again_only_on_change(qtbot: QtBot, theme: Theme) -> None:
    grid = PictureGrid(theme)
    qtbot.addWidget(grid)
    weights = sample.digit_weights(200)
    grid.show_matrix(weights, (8, 8), ("<b>0</b>",))
    first = grid.images
    assert [(i.width(), i.height()) for i in first] == [(8, 8)] * 10
    grid.show_matrix(weights, (8, 8), ("<b>0</b>",))
    assert grid.images is first
    grid.show_matrix(sample.digit_weights(300), (8, 8), ())
    assert grid.images is not first


def test_pictures_recolour_with_the_theme(qtbot: QtBot, theme: Theme) -> None:
    grid = PictureGrid(theme)
    qtbot.addWidget(grid)
    grid.show_matrix(((0.0, 1.0, -1.0, 0.0),), (2, 2), ("a",))
    light = grid.images[0].pixelColor(0, 0)
    theme.set_mode(Mode.DARK)
    assert grid.images[0].pixelColor(0, 0) != light


def test_the_hint_of_a_picture_names_the_pixel(qtbot: QtBot, theme: Theme) -> None:
    grid = PictureGrid(theme)
    qtbot.addWidget(grid)
    grid.resize(400, 200)
    grid.show_matrix(((0.0, 1.0, -1.0, 0.0),), (2, 2), ("cat",))
    assert grid.hint_at(QPointF(80, 20)) == "cat, row 1, column 2: +1.0000"


def test_the_largest_weights_come_first_without_the_constant() -> None:
    bars = largest_weights(((0.1, -0.5, 9.0),), ("age", "bmi"), ())
    assert [(b.name, b.value) for b in bars] == [("bmi", -0.5), ("age", 0.1)]
    assert largest_weights(((1.0,), (2.0,)), ("age",), ("ill", "well"))[0].name == "age · well"


def test_ticks_are_round_and_cover_the_range() -> None:
    assert nice_ticks(0.61, 0.95, 4) == [0.6, 0.7, 0.8, 0.9, 1.0]
    assert nice_ticks(-0.4, 0.3, 4)[0] <= -0.4


def test_the_chart_says_what_is_under_the_pointer(qtbot: QtBot, theme: Theme) -> None:
    chart = ScoreChart(theme)
    qtbot.addWidget(chart)
    chart.resize(400, 216)
    chart.show_series(ScoreSeries((ScorePoint(1, 0.8, audit=False), ScorePoint(2, 0.9, audit=True)), 0.6, 2))
    assert chart.hint_at(QPointF(400 - 52, 50)) == "Round 2, audit: 0.900 (+0.300)"
    assert not chart.grab().isNull()


@pytest.mark.parametrize("last", [0.921, 0.925, 0.915, 0.8, 0.642])
def test_no_line_runs_through_the_last_score(qtbot: QtBot, theme: Theme, last: float) -> None:
    chart = ScoreChart(theme)
    qtbot.addWidget(chart)
    chart.resize(400, 216)
    chart.show_series(ScoreSeries((ScorePoint(1, last, audit=False),), 0.642, 2, reference=0.921))
    ticks = chart._ticks()
    box, point = chart._label_box(ticks), chart._y(last, ticks)
    for line in (chart._y(0.642, ticks), chart._y(0.921, ticks)):
        assert not box.top() < line < box.bottom()
    assert abs(box.center().y() - point) <= box.height()
    assert not chart.grab().isNull()


def test_many_groups_scroll_in_the_room_of_a_few(qtbot: QtBot, theme: Theme) -> None:
    strip, job = GroupStrip(theme), sample.running_digits()
    area = ScrolledStrip(strip, 150)
    qtbot.addWidget(area)
    area.resize(900, 100)
    area.show()
    few = group_grid(job)
    strip.show_grid(replace(few, groups=few.groups[:1], states=few.states[:1], suspicions=()), 5)
    assert area.height() == strip.minimumHeight() <= 150
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus
    strip.show_grid(replace(few, groups=few.groups * 6, states=few.states * 6, suspicions=()), 5)
    assert area.height() == 150
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == strip.minimumHeight() - 150)
    assert area.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_the_strip_says_what_became_of_a_group(qtbot: QtBot, theme: Theme) -> None:
    strip = GroupStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(600, 200)
    strip.show_grid(group_grid(sample.running_digits()), 5)
    assert strip.hint_at(QPointF(70 + 44 + 5, 30 + 26 + 5)) == (
        "Round 2 (audit), group 2: rejected by the contract; the opened audit proves that its sum is far off; "
        "it is not paid"
    )
    assert "round 2 rejected by the contract" in strip.accessibleDescription()


def test_the_strip_shows_the_newest_of_many_rounds(qtbot: QtBot, theme: Theme) -> None:
    strip = GroupStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(300, 200)
    job = sample.job(job_terms=sample.terms(rounds=256), round_number=200)
    strip.show_grid(group_grid(sample.running_digits().__class__(job=job, title="", activity="")), 200)
    first, _ = strip._columns()
    assert first + 17 == 201
    assert not strip.grab().isNull()


def test_the_clock_runs_down_from_the_chain_time(qtbot: QtBot, theme: Theme) -> None:
    bar = PhaseBar(theme)
    qtbot.addWidget(bar)
    bar.show_phase(phase_view(sample.job()))
    bar.show()
    left = bar.seconds_left
    assert left is not None
    assert 63 < left <= 64
    qtbot.wait(30)
    assert bar.seconds_left is not None
    assert bar.seconds_left < left


def test_a_phase_is_told_to_whoever_cannot_see_it(qtbot: QtBot, theme: Theme) -> None:
    bar, view = PhaseBar(theme), phase_view(sample.job())
    qtbot.addWidget(bar)
    bar.show_phase(view)
    assert bar.accessibleName() == f"{view.title}. {view.steps[view.current]}. {view.detail}"
    assert all((view.title, view.detail))


def test_the_clock_rests_while_hidden(qtbot: QtBot, theme: Theme) -> None:
    bar = PhaseBar(theme)
    qtbot.addWidget(bar)
    bar.show_phase(phase_view(sample.job()))
    assert not bar._tick.isActive()
    bar.show()
    assert bar._tick.isActive()
    bar.hide()
    assert not bar._tick.isActive()


def test_work_says_how_far_and_how_long(qtbot: QtBot) -> None:
    bar = WorkBar()
    qtbot.addWidget(bar)
    bar.show_work(Work("Encrypting", 13, 65, 75), "")
    assert bar.text == "Encrypting 20 % · 1 min 15 s left"
    bar.show_work(None, "Waiting")
    assert bar.text == "Waiting"


def test_what_is_computed_is_said_in_the_language_of_the_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("omnilytics_app.ui.widgets.phase_bar.sentence", lambda text: f"<{text}>")
    bar = WorkBar()
    qtbot.addWidget(bar)
    bar.show_work(Work("Encrypting", 13, 65, 75), "")
    assert bar.text.startswith("<Encrypting>")


def test_a_column_is_never_narrower_than_its_heading(qtbot: QtBot, theme: Theme) -> None:
    heading = "Verbrauchte Privatsphäre"
    view = RowsView(RowsModel(theme, (Column(heading, str), Column("Stake", str))))
    qtbot.addWidget(view)
    view.fix_width(0, 40)
    view.fix_width(1, 300)
    assert view.columnWidth(0) >= view.fontMetrics().horizontalAdvance(heading)
    assert view.columnWidth(1) == 300


def test_ether_is_typed_exactly(qtbot: QtBot) -> None:
    edit = EtherEdit()
    qtbot.addWidget(edit)
    amounts: list[Wei] = []
    refusals: list[str] = []
    edit.amount_changed.connect(amounts.append)
    edit.amount_refused.connect(refusals.append)
    qtbot.keyClicks(edit, "123.000000000000000001x")  # type: ignore[no-untyped-call]
    assert amounts[-1] == 123 * 10**18 + 1
    assert refusals == ["Enter an amount such as 0.001."]


def test_the_wheel_changes_no_number_without_focus(qtbot: QtBot) -> None:
    edit = NumberEdit(0, 9)
    qtbot.addWidget(edit)
    at, up = QPointF(5, 5), QPoint(0, 120)
    wheel = QWheelEvent(
        at, at, up, up, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    edit.wheelEvent(wheel)
    assert edit.value() == 0
    assert not wheel.isAccepted()
    edit.show()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    edit.wheelEvent(wheel)
    assert edit.value() == 1
