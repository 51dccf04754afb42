"""The wallet page."""

from PySide6.QtWidgets import QWidget

from omnilytics_app.domain.progress import WalletSnapshot
from omnilytics_app.ui.views.main_window import Page
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk
from tests.gui.states.catalogue import SMALL, State, Studio


def _wallet(studio: Studio, snapshot: WalletSnapshot | None) -> QWidget:
    desk = FakeDesk()
    desk.participant.publish(wallet=snapshot)
    return studio.main_window(desk, Page.WALLET)[0]


_OFFLINE = "The chain at http://127.0.0.1:8545 does not answer; start it."
STATES = (
    State("wallet", lambda s: _wallet(s, sample.wallet())),
    State("wallet-small", lambda s: _wallet(s, sample.wallet()), SMALL),
    State("wallet-empty", lambda s: _wallet(s, sample.empty_wallet())),
    State("wallet-offline", lambda s: _wallet(s, sample.wallet(connected=False, problem=_OFFLINE))),
    State("wallet-waiting", lambda s: _wallet(s, None), SMALL),
)
