"""The settings page: every section, drafts right and wrong, what trying out found."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.configuration import Check, Part, Verdict
from omnilytics_app.domain.preferences import Preferences
from omnilytics_app.ui.models.setting_fields import Section
from omnilytics_app.ui.presenters import Problem, SettingsPresenter
from omnilytics_app.ui.views.main_window import Page
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk
from tests.gui.states.catalogue import SMALL, State, Studio

NOWHERE = (
    "There is no market at 0x5FbDB2315678afecb367f032d93F642f64180aa3 on chain 1; check the address or deploy one with "
    "omnilytics deploy."
)
FULL = (
    "The disk is full: settings.toml could not be written; free some space, nothing is lost and the program goes on by "
    "itself or at the next start."
)
FOUND = (
    Check("endpoint node.example", Verdict.OK, "Chain 1, block 21,204,113, 7 seconds old."),
    Check(
        "endpoint slow.example",
        Verdict.WARN,
        "Chain 1, block 21,203,990, 1,512 seconds old.",
        "It lags behind; use another endpoint or wait until it has caught up.",
    ),
    Check("market", Verdict.FAIL, NOWHERE),
)


def _settings(
    studio: Studio,
    section: Section,
    act: Callable[[SettingsPresenter], None] = lambda _: None,
    fake: Callable[[FakeDesk], None] = lambda _: None,
) -> QWidget:
    desk = FakeDesk()
    desk.participant.publish(wallet=sample.wallet())
    fake(desk)
    window, presenters = studio.main_window(desk, Page.SETTINGS)
    window.settings.show_section(section)
    act(presenters.settings)
    return window


def _unsaved(presenter: SettingsPresenter) -> None:
    presenter.edit("rpc_fallbacks", "https://slow.example\nhttps://other.example")
    presenter.edit("compute", "tcp://10.0.0.7:8786")


def _wrong(presenter: SettingsPresenter) -> None:
    presenter.edit("rpc_url", "node.example:8545")
    presenter.edit("market", "0x1234")
    presenter.edit("chain_id", "mainnet")
    presenter._raise_problem(Problem(FULL))


def _tried(presenter: SettingsPresenter) -> None:
    presenter._checks[Part.NETWORK] = FOUND
    presenter.changed.emit()


def _saved(presenter: SettingsPresenter) -> None:
    presenter._must_reopen = True
    presenter.changed.emit()


def _damaged(desk: FakeDesk) -> None:
    desk.settings.preferences_were_damaged = True
    desk.settings.preferences = Preferences(muted=("paid",), theme="dark")


STATES = (
    *(State(f"settings-{s.value}", lambda studio, s=s: _settings(studio, s)) for s in Section),  # type: ignore[misc]
    State("settings-unsaved", lambda s: _settings(s, Section.NETWORK, _unsaved)),
    State("settings-wrong", lambda s: _settings(s, Section.NETWORK, _wrong)),
    State("settings-tried", lambda s: _settings(s, Section.NETWORK, _tried), scroll=2_000),
    State("settings-saved", lambda s: _settings(s, Section.COMPUTE, _saved)),
    State("settings-damaged", lambda s: _settings(s, Section.NOTIFICATIONS, fake=_damaged)),
    State("settings-small", lambda s: _settings(s, Section.NETWORK, _unsaved), SMALL),
    State("settings-expert-small", lambda s: _settings(s, Section.EXPERT, _wrong), SMALL),
)
