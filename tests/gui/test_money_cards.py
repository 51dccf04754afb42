"""What the cards of the wallet say of money that is known, and of money that is still being read."""

import pytest
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.earnings import Earnings
from omnilytics_app.domain.ids import Wei
from omnilytics_app.ui.format import grouped_address
from omnilytics_app.ui.presenters.earnings import EarningsPresenter
from omnilytics_app.ui.presenters.wallet import WalletPresenter
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.earnings import EarningsView
from omnilytics_app.ui.views.wallet.money_cards import BalanceCard, MarketCard, network_state
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk


def test_earnings_that_are_not_read_yet_are_not_nothing(qtbot: QtBot, theme: Theme) -> None:
    desk = FakeDesk()
    presenter = EarningsPresenter(desk.participant, desk.data_owner)
    view = EarningsView(presenter, theme)
    qtbot.addWidget(view)
    view.show()
    assert (view.earned.value, view.reading.text()) == ("\N{EN DASH}", "Your jobs are being read.")
    assert view._none.isHidden()
    presenter._earnings = Earnings()
    presenter.changed.emit()
    assert (view.earned.value, view._none.isHidden(), view.reading.isHidden()) == ("0 ETH", False, True)


def test_what_is_not_read_yet_is_no_nothing(qtbot: QtBot, theme: Theme) -> None:
    desk = FakeDesk()
    presenter = WalletPresenter(desk.participant, desk.wallet)
    balance, card = BalanceCard(presenter, theme), MarketCard(presenter, theme)
    qtbot.addWidget(balance)
    qtbot.addWidget(card)
    dash = "\N{EN DASH}"
    zero = {"balance": Wei(0), "credit": Wei(0), "claimable": Wei(0)}
    desk.participant.publish(wallet=sample.wallet(**zero, connected=False, known=False, owed_known=False))
    told = [balance.balance.text(), card.withdrawable.text(), card.credit.value, card.claimable.value]
    assert told == [dash, dash, dash, "Reading\N{HORIZONTAL ELLIPSIS}"]
    desk.participant.publish(wallet=sample.wallet(claimable=Wei(0), owed_known=False))
    assert (card.withdrawable.text(), card.credit.value) == (dash, "0.004 ETH")
    assert card.withdraw_note.full_text == "Your jobs are being read."
    desk.participant.publish(wallet=sample.wallet())
    assert (card.claimable.value, card.withdrawable.text()) == ("0.01 ETH", "0.014 ETH")
    assert balance.address.full_text == grouped_address(sample.ME)
    assert balance.copy_address.text_to_copy == sample.ME


def test_the_network_is_named_in_the_windows_language_while_it_is_out_of_reach(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("omnilytics_app.ui.views.wallet.money_cards.sentence", str.upper)
    words, tone = network_state(sample.wallet(connected=False))
    assert (words, tone) == ("LOCAL DEVELOPMENT CHAIN \N{MIDDLE DOT} not connected", "danger")
