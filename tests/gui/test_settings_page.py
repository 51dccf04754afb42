"""The settings page: drafts, what is wrong with them, keeping them, trying them out."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.configuration import Part
from omnilytics_app.domain.notifications import NoticeKind
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.settings import setting_names
from omnilytics_app.ui.models.setting_fields import FIELDS, Section, text_of, value_of, words_of
from omnilytics_app.ui.navigation import Page, Place
from omnilytics_app.ui.presenters import Presenters, SettingsPresenter
from omnilytics_app.ui.views.main_window import MainWindow
from omnilytics_app.ui.views.settings.form import CheckLine, FormSection
from omnilytics_app.ui.views.settings.liking import LookSection, NotificationsSection, SecuritySection
from omnilytics_app.ui.views.settings.logs import LogsSection
from omnilytics_app.ui.views.settings.settings import SettingsView
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.settings import FakeSettings
from tests.gui.states.settings import FOUND
from tests.gui.test_presenters import settled


@pytest.fixture
def settings(desk: FakeDesk) -> FakeSettings:
    return desk.settings


@pytest.fixture
def presenter(presenters: Presenters) -> SettingsPresenter:
    return presenters.settings


@pytest.fixture
def view(window: MainWindow) -> SettingsView:
    window.show_page(Page.SETTINGS)
    return window.settings


def form(view: SettingsView, section: Section) -> FormSection:
    found = view.sections[section]
    assert isinstance(found, FormSection)
    return found


def line(view: SettingsView, section: Section, name: str) -> QLineEdit:
    editor = form(view, section).editors[name].editor
    assert isinstance(editor, QLineEdit)
    return editor


def test_every_setting_has_a_field_and_words() -> None:
    names = [name for fields in FIELDS.values() for name in fields]
    assert sorted([*names, "local_network"]) == list(setting_names())
    assert all(words_of(name).label for name in names)


def test_every_value_reads_back_from_its_text(settings: FakeSettings) -> None:
    for name in (name for fields in FIELDS.values() for name in fields):
        kept = settings.values[name].value
        assert settings.check(name, value_of(name, text_of(name, kept))) == kept


def test_typing_makes_a_draft_and_typing_back_undoes_it(view: SettingsView, qtbot: QtBot) -> None:
    editor = line(view, Section.NETWORK, "chain_id")
    assert not view.bar.isVisible()
    qtbot.keyClicks(editor, "5")
    assert view._presenter.unsaved == ("chain_id",)
    assert view.bar.isVisible()
    assert view.bar.save.isEnabled()
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert view._presenter.unsaved == ()
    assert not view.bar.isVisible()


def test_a_wrong_value_is_told_at_its_field_and_cannot_be_saved(view: SettingsView, qtbot: QtBot) -> None:
    editor = line(view, Section.NETWORK, "rpc_url")
    editor.clear()
    qtbot.keyClicks(editor, "node")
    field = form(view, Section.NETWORK).editors["rpc_url"].field
    assert field.problem == "It must be the http or https address of an Ethereum node."
    assert not view.bar.save.isEnabled()
    assert not form(view, Section.NETWORK).try_button.isEnabled()
    assert form(view, Section.COMPUTE).try_button.isEnabled()
    qtbot.mouseClick(view.bar.discard, Qt.MouseButton.LeftButton)
    assert field.problem == ""
    assert editor.text() == "https://node.example/v3/0123456789abcdef"


def test_a_number_that_cannot_be_read_is_told(presenter: SettingsPresenter) -> None:
    presenter.edit("epsilon_budget", "much")
    assert presenter.problem_of("epsilon_budget") == "Enter a number such as 0.01."
    presenter.edit("epsilon_budget", "0,5")
    assert presenter.problem_of("epsilon_budget") == ""
    presenter.edit("epsilon_budget", "5000")
    assert presenter.problem_of("epsilon_budget") == "It must be a number from 0.01 to 1000."


def test_saving_keeps_all_drafts_and_asks_to_open_again(
    run: Run, view: SettingsView, settings: FakeSettings, presenter: SettingsPresenter, qtbot: QtBot
) -> None:
    presenter.edit("workers", "4")
    presenter.edit("rpc_fallbacks", "http://a.example\n\nhttp://b.example\n")
    presenter.edit("confirmations", "3")

    async def scenario() -> None:
        view.bar.save.click()
        await settled(presenter)

    run(scenario())
    assert settings.stored["rpc_fallbacks"] == ("http://a.example", "http://b.example")
    assert (settings.stored["workers"], settings.stored["confirmations"]) == (4, 3)
    assert presenter.unsaved == ()
    assert view.bar.reopen.isVisible()
    with qtbot.waitSignal(presenter.reopen_requested, timeout=1_000):
        view.bar.reopen.click()


def test_what_is_typed_while_saving_is_not_lost(run: Run, settings: FakeSettings, presenter: SettingsPresenter) -> None:
    async def scenario() -> None:
        settings.gate.clear()
        presenter.edit("workers", "4")
        presenter.save()
        await asyncio.sleep(0)
        presenter.edit("workers", "5")
        settings.gate.set()
        await settled(presenter)

    run(scenario())
    assert settings.stored["workers"] == 4
    assert presenter.text("workers") == "5"
    assert presenter.unsaved == ("workers",)


def test_a_failed_save_keeps_the_drafts(
    run: Run, view: SettingsView, settings: FakeSettings, presenter: SettingsPresenter
) -> None:
    settings.failure = ConfigurationError("The store cannot be; choose another.")

    async def scenario() -> None:
        presenter.edit("store", "dir:/nowhere")
        presenter.save()
        await settled(presenter)

    run(scenario())
    assert view.banner.text == "The store cannot be; choose another."
    assert presenter.unsaved == ("store",)
    assert not presenter.must_reopen


def test_trying_out_uses_what_is_typed_and_shows_what_was_found(
    run: Run, view: SettingsView, settings: FakeSettings, presenter: SettingsPresenter
) -> None:
    settings.found = FOUND
    section = form(view, Section.NETWORK)

    async def scenario() -> None:
        presenter.edit("chain_id", "1")
        settings.gate.clear()
        section.try_button.click()
        await asyncio.sleep(0.01)
        assert presenter.trying is Part.NETWORK
        assert not section.try_button.isEnabled()
        settings.gate.set()
        await settled(presenter)

    run(scenario())
    assert settings.calls == [("try", Part.NETWORK, {"chain_id": "1"})]
    assert [shown.accessibleName().partition(":")[0] for shown in section.findChildren(CheckLine)] == [
        check.name for check in FOUND
    ]
    presenter.edit("chain_id", "2")
    assert presenter.checks(Part.NETWORK) == ()


def test_an_overridden_value_says_so(window: MainWindow, settings: FakeSettings, presenter: SettingsPresenter) -> None:
    settings.overridden = {"workers"}
    presenter.changed.emit()
    field = form(window.settings, Section.COMPUTE).editors["workers"].field
    assert field._note.text() == "A flag or the environment sets another value for this run."


def test_preferences_are_kept_at_once_and_the_last_one_stays(
    run: Run, view: SettingsView, settings: FakeSettings, presenter: SettingsPresenter
) -> None:
    look, lock, told = (view.sections[s] for s in (Section.APPEARANCE, Section.SECURITY, Section.NOTIFICATIONS))
    assert isinstance(look, LookSection)
    assert isinstance(lock, SecuritySection)
    assert isinstance(told, NotificationsSection)

    async def scenario() -> None:
        look.theme.chosen.emit("dark")
        look.sidebar.chosen.emit("narrow")
        lock.lock.chosen.emit(60)
        told.boxes[NoticeKind.PAID].click()
        await settled(presenter)

    run(scenario())
    assert settings.preferences == Preferences(theme="dark", sidebar="narrow", lock_minutes=60, muted=("paid",))
    assert lock.lock.currentText() == "After 1 hour(s) without input"
    assert not view.bar.isVisible()


def test_kinds_of_a_newer_program_stay_muted(run: Run, desk: FakeDesk, settings: FakeSettings) -> None:
    settings.preferences = Preferences(muted=("comets",))
    presenter = SettingsPresenter(desk.participant, settings)
    section = NotificationsSection(presenter)

    async def scenario() -> None:
        section.boxes[NoticeKind.LOW_GAS].click()
        await settled(presenter)

    run(scenario())
    assert settings.preferences.muted == ("comets", "low gas")


def test_another_language_is_used_when_the_window_is_opened_again(
    run: Run, view: SettingsView, presenter: SettingsPresenter
) -> None:
    async def scenario() -> None:
        presenter.prefer(language="de")
        assert presenter.must_reopen
        assert view.bar.reopen.isVisible()
        presenter.prefer(language="")
        await settled(presenter)

    run(scenario())
    assert not presenter.must_reopen


def test_what_was_liked_last_is_kept_when_the_window_closes(
    run: Run, settings: FakeSettings, presenter: SettingsPresenter
) -> None:
    async def scenario() -> None:
        presenter.prefer(geometry="AdnQ")
        await presenter.close()

    run(scenario())
    assert settings.preferences.geometry == "AdnQ"


def test_the_report_is_copied(
    run: Run, view: SettingsView, settings: FakeSettings, presenter: SettingsPresenter
) -> None:
    logs = view.sections[Section.LOGS]
    assert isinstance(logs, LogsSection)

    async def scenario() -> None:
        logs.diagnostics.click()
        assert not logs.diagnostics.isEnabled()
        await settled(presenter)

    run(scenario())
    assert QGuiApplication.clipboard().text() == settings.report
    assert logs.note.text() == "Copied. Look it over before you hand it on."


def test_every_kind_of_notice_can_be_switched_off(view: SettingsView) -> None:
    told = view.sections[Section.NOTIFICATIONS]
    assert isinstance(told, NotificationsSection)
    assert set(told.boxes) == set(NoticeKind)


def test_a_place_leads_to_a_section(window: MainWindow) -> None:
    window.show_place(Place(Page.SETTINGS, section="logs"))
    assert window.settings.section is Section.LOGS
