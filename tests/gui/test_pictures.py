"""Every state looks as it did when a person last looked at it. New pictures: `make screenshots ARGS=--baselines`."""

import os
import time
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from omnilytics_app.ui.theme import Mode
from tests.gui.pictures import BASELINES, compared_modes, difference, picture, small
from tests.gui.states import Studio, all_states
from tests.gui.walks.studio import OnePageStudio

STATES = {state.name: (state, modes) for state, modes in compared_modes(all_states())}


@pytest.fixture(scope="module")
def studio(qapp: QApplication) -> Iterator[Studio]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "UTC"
    time.tzset()
    yield OnePageStudio(qapp)
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.parametrize("name", STATES)
def test_a_state_looks_as_before(studio: Studio, name: str) -> None:
    state, modes = STATES[name]
    studio.theme.set_mode(Mode.LIGHT)
    window = studio.open(state)
    try:
        for mode in modes:
            studio.show_in(mode, window)
            baseline = QImage(str(BASELINES / f"{name}-{mode.value}.png"))
            assert not baseline.isNull(), "this state has no picture yet"
            found = difference(small(picture(window)), baseline)
            assert found.is_same, f"{name} in {mode.value}: {found}"
    finally:
        studio.close(window)


def test_every_picture_is_of_a_state() -> None:
    names = {f"{name}-{mode.value}.png" for name, (_, modes) in STATES.items() for mode in modes}
    assert {file.name for file in BASELINES.iterdir()} == names


def test_a_missing_button_and_a_wrong_colour_are_differences(studio: Studio) -> None:
    window = studio.open(STATES["wallet"][0])
    before = picture(window)
    window.wallet.market.withdraw_button.hide()  # type: ignore[attr-defined]
    studio.settle()
    assert not difference(small(before), small(picture(window))).is_same
    tinted = QImage(before)
    painter = QPainter(tinted)
    painter.fillRect(300, 100, 200, 60, "#cc2222")
    painter.end()
    assert not difference(small(before), small(tinted)).is_same
    studio.close(window)
