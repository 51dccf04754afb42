"""Contrast of every text on every surface it stands on, and of what shows where the keyboard is (WCAG 2.2, AA)."""

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from omnilytics_app.ui.theme import DARK, LIGHT, Mode, Palette, Theme
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.edge import Edge
from tests.gui.conftest import ROOT

TEXT, GRAPHIC = 4.5, 3.0
"""The least ratios: of text (1.4.3), and of what tells where the focus is (1.4.11)."""
SURFACES = ("background", "sidebar", "surface", "raised", "field")
PAIRS = {
    *product(("text", "secondary", "muted"), SURFACES),
    *product(("text", "secondary"), ("track", "accent_soft")),  # pressed and chosen things, rows that are marked
    *product(("text", "secondary"), ("danger_soft", "warning_soft", "success_soft")),  # banners
    *product(("success", "warning", "danger", "accent"), ("background", "surface", "raised")),
    *((tone, f"{tone}_soft") for tone in ("accent", "success", "warning", "danger")),  # pills
    *product(("accent_text",), ("accent", "accent_hover", "accent_pressed")),
}
"""Texts and what is behind them. Disabled controls are left out, as WCAG does."""
RINGS = {*product(("accent", "text"), SURFACES)}
"""Frames of what has the focus; that of a primary button, which is accent itself, has the colour of text."""
EDGES = {("edge", surface) for surface in SURFACES}
"""Of a dialog, which lies over any of them and is one of them itself."""
NOT_BEHIND_TEXT = {"border", "strong_border", "idle", "muted", "accent_text"}
"""Lines, scroll bars, the dot in a radio button."""
QSS = (ROOT / "resources" / "theme" / "app.qss").read_text("utf-8")
themes = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda p: p.name)


def luminance(colour: str) -> float:
    """Relative luminance of a colour #rrggbb (WCAG 2.2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def below(palette: Palette, pairs: set[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    """Pairs whose contrast is too low."""
    colours = palette.tokens()
    found = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


def test_the_measure_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert below(LIGHT, {("border", "surface")}, TEXT)


@themes
def test_every_text_can_be_read(palette: Palette) -> None:
    assert below(palette, PAIRS, TEXT) == {}


@themes
def test_the_focus_can_be_seen(palette: Palette) -> None:
    assert below(palette, RINGS, GRAPHIC) == {}


@themes
def test_the_edge_of_a_dialog_can_be_seen(palette: Palette) -> None:
    assert below(palette, EDGES, GRAPHIC) == {}


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("size", [(300, 200), (420, 260)])
def test_a_dialog_has_its_edge_all_around_and_at_every_size(
    qtbot: QtBot, theme: Theme, mode: Mode, size: tuple[int, int]
) -> None:
    theme.set_mode(mode)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    Edge(dialog)
    theme.style(dialog)
    dialog.show()
    dialog.resize(*size)
    qtbot.wait(20)
    image, (width, height) = dialog.grab().toImage(), size
    rim = [(0, 50), (width - 1, 50), (50, 0), (50, height - 1), (0, 0), (width - 1, height - 1)]
    assert {image.pixelColor(*place).name() for place in rim} == {theme.colour("edge").name()}
    assert image.pixelColor(50, 50) == theme.colour("background")


def test_no_colour_of_the_style_sheet_is_left_out() -> None:
    rules = {selector.strip(): body for selector, body in re.findall(r"([^{}]+)\{((?:[^{}]|\$\{\w+\})*)\}", QSS)}
    usual = {selector: body for selector, body in rules.items() if ":disabled" not in selector}
    texts = {token for body in usual.values() for token in re.findall(r"(?<![-\w])color: \$\{(\w+)\}", body)}
    behind = {token for body in usual.values() for token in re.findall(r"background(?:-color)?: \$\{(\w+)\}", body)}
    assert texts <= {text for text, _ in PAIRS}
    assert behind - NOT_BEHIND_TEXT <= {surface for _, surface in PAIRS} | {"accent"}


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize(
    "kind", [QPushButton, QToolButton, QLineEdit, QPlainTextEdit, QCheckBox, QRadioButton, QComboBox, QSpinBox]
)
def test_whoever_has_the_focus_looks_different(qtbot: QtBot, theme: Theme, kind: type[QWidget], mode: Mode) -> None:
    theme.set_mode(mode)
    window = QWidget()
    qtbot.addWidget(window)
    theme.style(window)
    widget = kind(window)
    widget.resize(160, 40)
    if isinstance(widget, QCheckBox | QRadioButton | QPushButton):
        widget.setText("Withdraw")
    window.show()
    window.setFocus()
    window.activateWindow()
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    after = widget.grab().toImage()
    accent, changed = theme.colour("accent"), 0
    for x, y in product(range(before.width()), range(before.height())):
        if before.pixelColor(x, y) != after.pixelColor(x, y):
            changed += _near(after.pixelColor(x, y), accent)
    assert changed > 20


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_a_primary_button_with_the_focus_has_a_frame_and_keeps_its_size(qtbot: QtBot, theme: Theme, mode: Mode) -> None:
    theme.set_mode(mode)
    button = Button(theme, "Withdraw", "", "primary")
    qtbot.addWidget(button)
    theme.style(button)
    button.resize(160, 40)
    button.show()
    size, before = button.sizeHint(), button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    after = button.grab().toImage()
    assert button.sizeHint() == size
    assert _near(after.pixelColor(80, 1), theme.colour("text"))
    assert not _near(before.pixelColor(80, 1), theme.colour("text"))


def _near(one: QColor, other: QColor) -> bool:
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)) < 60
