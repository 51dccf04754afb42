"""Pages and parts of pages that are built when they are first wanted, or ahead of that."""

import asyncio
from functools import cached_property

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from omnilytics_app.ui.navigation import Place
from omnilytics_app.ui.presenters import Presenters, presenters_of
from omnilytics_app.ui.presenters.job_rules import WizardStep
from omnilytics_app.ui.theme import Mode, Theme
from omnilytics_app.ui.views.data_owner.data_owner import Tab
from omnilytics_app.ui.views.main_window import MainWindow, Page
from omnilytics_app.ui.widgets.later import Later, OneByOne
from omnilytics_app.ui.widgets.layouts import column
from omnilytics_app.ui.widgets.text import PlainLabel
from tests.gui import sample, sample_market
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.pictures import difference, small


def built(window: MainWindow) -> set[Page]:
    return {page for page in Page if page.name.lower() in vars(window)}


def test_a_window_builds_the_page_it_opens_with_and_each_other_when_it_is_shown(window: MainWindow) -> None:
    assert built(window) == {Page.WALLET}
    window.show_page(Page.MARKET)
    window.show_place(Place(Page.ACTIVITY))
    assert built(window) == {Page.WALLET, Page.MARKET, Page.ACTIVITY}
    assert window.page is Page.ACTIVITY
    assert window.activity.isVisible()
    assert not window.market.isVisible()


def test_links_of_a_page_that_came_late_lead_on(window: MainWindow) -> None:
    window.show_page(Page.ACTIVITY)
    window.activity.navigator.show_page(Page.SETTINGS)
    assert window.page is Page.SETTINGS
    assert window.settings is window.view_of(Page.SETTINGS)


def test_a_page_builds_the_parts_that_are_seen(window: MainWindow) -> None:
    window.show_page(Page.MODEL_OWNER)
    window.show_page(Page.DATA_OWNER)
    parts = {"open_jobs", "participation", "data_sets", "earnings", "auto_join"}
    assert parts & set(vars(window.data_owner)) == {"open_jobs"}
    assert {"form", "dashboard"} & set(vars(window.model_owner)) == {"form"}
    window.data_owner.show_tab(Tab.EARNINGS)
    assert parts & set(vars(window.data_owner)) == {"open_jobs", "earnings"}
    assert window.data_owner.earnings.isVisible()


def test_the_wizard_builds_the_steps_that_are_come_to_and_the_market_a_job_that_is_opened(
    qtbot: QtBot, window: MainWindow, presenters: Presenters
) -> None:
    window.show_page(Page.MODEL_OWNER)
    form, steps = window.model_owner.form, {step.name.lower() for step in WizardStep}
    assert steps & set(vars(form)) == {"data"}
    assert form.data.isVisible()
    qtbot.waitUntil(lambda: "rail" in vars(form))
    presenters.model_owner.update_form(title="Mine", rounds=17)
    presenters.model_owner.wizard.show_step(WizardStep.TERMS)
    assert steps & set(vars(form)) == {"data", "terms"}
    assert form.terms.isVisible()
    assert not form.data.isVisible()
    assert form.terms.numbers["rounds"].value() == 17
    window.show_page(Page.MARKET)
    assert "job_page" not in vars(window.market)


def test_the_cards_of_a_job_come_one_turn_after_the_other(
    qtbot: QtBot, window: MainWindow, presenters: Presenters
) -> None:
    detail, market = sample_market.detail(), presenters.market
    window.show_page(Page.MARKET)
    market._opened, market._detail = detail.summary.job_id, detail
    market.detail_changed.emit()
    page, cards = window.market.job_page, {"privacy", "money", "course", "document", "record", "identity"}
    assert page.isVisible()
    assert not cards & set(vars(page))
    qtbot.waitUntil(lambda: cards <= set(vars(page)))
    grids = (page.money, page.course, page.document, page.record, page.identity)
    assert all(grid.facts and grid.isVisible() for grid in grids)


def test_a_wrong_page_of_the_wizard_that_is_built_late_says_what_is_wrong(
    window: MainWindow, presenters: Presenters
) -> None:
    window.show_page(Page.MODEL_OWNER)
    presenters.model_owner.update_form(faults=9, submit_window=0)
    presenters.model_owner.wizard.show_first_problem()
    terms = window.model_owner.form.terms
    assert "outvote" in terms.fields["faults"].problem
    assert terms.windows["submit_window"].isVisible()


PLACES: list[tuple[Page, Tab | None]] = [
    *((page, None) for page in Page if page is not Page.DATA_OWNER),
    *((Page.DATA_OWNER, tab) for tab in (None, *Tab)),
]


def pictures(qtbot: QtBot, window: MainWindow) -> list[QImage]:
    shots = []
    for page, tab in PLACES:
        window.show_page(page)
        if tab is not None:
            window.data_owner.show_tab(tab)
        shots.append(settled(qtbot, window))
    return shots


def settled(qtbot: QtBot, window: MainWindow) -> QImage:
    """What it shows once nothing moves any more: layouts tell each other, one round of events after the other."""
    shots: list[QImage] = []
    for _ in range(40):
        for _ in range(6):
            QApplication.processEvents()
        qtbot.wait(10)
        shots.append(small(window.pages.grab().toImage()))
        if len(shots) > 2 and shots[-1] == shots[-2] == shots[-3]:
            break
    return shots[-1]


def happen(desk: FakeDesk) -> None:
    desk.participant.publish(
        wallet=sample.wallet(),
        jobs=sample.open_jobs(),
        model_owner_job=sample.running_digits(),
        participation=sample.participation(),
    )


def opened(qtbot: QtBot, theme: Theme) -> tuple[FakeDesk, MainWindow, Presenters]:
    desk = FakeDesk()
    presenters = presenters_of(desk, sample.FORM, "mine.csv")
    window = MainWindow(presenters, theme, "Ada")
    qtbot.addWidget(window)
    window.show()
    return desk, window, presenters


def test_what_is_built_late_shows_what_it_would_have_shown(qtbot: QtBot, theme: Theme) -> None:
    desk, early, _ = opened(qtbot, theme)
    pictures(qtbot, early)  # builds all
    assert built(early) == set(Page)
    happen(desk)
    desk, late, _ = opened(qtbot, theme)
    happen(desk)
    assert built(late) == {Page.WALLET}
    for place, one, other in zip(PLACES, pictures(qtbot, early), pictures(qtbot, late), strict=True):
        assert difference(one, other).is_same, place  # a second may have passed


def ahead(qtbot: QtBot, window: MainWindow) -> None:
    window.build_ahead()
    qtbot.waitUntil(lambda: built(window) == set(Page))


def test_what_is_built_ahead_shows_what_it_would_have_shown(qtbot: QtBot, theme: Theme) -> None:
    desk, early, _ = opened(qtbot, theme)
    ahead(qtbot, early)
    happen(desk)
    desk, late, _ = opened(qtbot, theme)
    happen(desk)
    for place, one, other in zip(PLACES, pictures(qtbot, early), pictures(qtbot, late), strict=True):
        assert difference(one, other).is_same, place


def test_pages_are_built_ahead_and_nobody_sees_it(qtbot: QtBot, window: MainWindow) -> None:
    focused = window.focusWidget()
    ahead(qtbot, window)
    assert window.page is Page.WALLET
    assert [page for page in Page if window.view_of(page).isVisible()] == [Page.WALLET]
    assert window.focusWidget() is focused


def test_a_page_that_was_only_built_reads_nothing_whatever_happens(
    qtbot: QtBot, run: Run, desk: FakeDesk, window: MainWindow, presenters: Presenters
) -> None:
    def reading() -> list[object]:
        desk.activity.record()
        desk.market.tell()
        return [task for presenter in (presenters.activity, presenters.market) for task in presenter._scope._tasks]

    async def scenario() -> None:
        assert reading() == []
        await asyncio.gather(presenters.activity.load(), presenters.market.load())
        assert len(reading()) > 1

    ahead(qtbot, window)
    run(scenario())


def test_a_page_that_is_wanted_before_its_turn_is_built_at_once_and_once(qtbot: QtBot, window: MainWindow) -> None:
    window.build_ahead()
    window.show_page(Page.SETTINGS)
    settings = window.settings
    assert settings.isVisible()
    qtbot.waitUntil(lambda: built(window) == set(Page))
    assert window.settings is settings
    assert window.page is Page.SETTINGS


class Owner(QObject):
    """Has parts; remembers in which order they were made."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[str] = []

    @cached_property
    def one(self) -> str:
        return self._make("one")

    @cached_property
    def two(self) -> str:
        return self._make("two")

    @cached_property
    def three(self) -> str:
        return self._make("three")

    @property
    def four(self) -> str:
        return self._make("four")

    def _make(self, part: str) -> str:
        self.made.append(part)
        return part


def test_parts_are_built_a_turn_after_the_other(qtbot: QtBot) -> None:
    owner, seen = Owner(), []
    parts = OneByOne(owner, [("two",), ("one", "three")])
    parts._timer.timeout.connect(lambda: seen.append(list(owner.made)))
    assert owner.made == []
    parts.start()
    assert owner.made == []
    qtbot.waitUntil(lambda: len(owner.made) == 3)
    assert seen == [["two"], ["two", "one", "three"]]
    parts.start()
    qtbot.wait(10)
    assert owner.made == ["two", "one", "three"]


def test_what_is_made_anew_whenever_it_is_asked_for_is_not_built_ahead() -> None:
    with pytest.raises(TypeError):
        OneByOne(Owner(), [("one", "four")])


def test_what_is_built_late_has_the_colours_of_then(qtbot: QtBot, theme: Theme) -> None:
    _, late, _ = opened(qtbot, theme)
    theme.set_mode(Mode.DARK)
    _, fresh, _ = opened(qtbot, theme)
    assert pictures(qtbot, late) == pictures(qtbot, fresh)
    theme.set_mode(Mode.LIGHT)


@pytest.mark.parametrize("shown", [True, False])
def test_a_place_shows_what_it_is_filled_with_at_once(qtbot: QtBot, shown: bool) -> None:
    place, parent = Later(), QWidget()
    parent.setLayout(column(place))
    qtbot.addWidget(parent)
    parent.show()
    place.setVisible(shown)
    part = place.fill(PlainLabel("there"))
    assert part.isVisible() is shown
    place.show()
    assert part.isVisible()


def test_what_is_built_late_is_reached_with_tab_in_its_place(qtbot: QtBot) -> None:
    place, inner, parent = Later(), Later(), QWidget()
    before, after = QPushButton("before"), QPushButton("after")
    parent.setLayout(column(before, place, after))
    qtbot.addWidget(parent)
    parent.show()
    parent.activateWindow()
    qtbot.waitUntil(parent.isActiveWindow)
    fields = [QLineEdit(), QLineEdit(), QLineEdit()]
    part = QWidget()
    part.setLayout(column(fields[0], inner, fields[2]))
    place.fill(part)
    inner.fill(fields[1])
    before.setFocus()
    reached = []
    for _ in range(5):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
    assert reached == [before, *fields, after]
