"""Automatic joining goes by bounds of each money of its own; a token without bounds is not joined for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.auto_join import AutoJoinRules, AutoJoinState, auto_join_toml, parse_auto_join
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.policy import Policy, TokenBounds
from omnilytics_app.domain.tokens import COIN, Token, TokenMoney
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.auto_join import AutoJoinView, RulesForm
from omnilytics_app.ui.widgets.text import PlainLabel
from tests.gui import sample
from tests.gui.fakes.desk import FakeDesk

DAI = Token(Address("0x" + "Ab" * 20), "DAI", decimals=6)
LOWER = Address(DAI.address.lower())


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, presenters: Presenters, desk: FakeDesk) -> AutoJoinView:
    desk.participant.publish(wallet=replace(sample.wallet(), tokens=(TokenMoney(DAI),)))
    page = presenters.data_owner
    view = AutoJoinView(page.auto_join, page.data_sets, theme)
    qtbot.addWidget(view)
    view.show()
    return view


@pytest.fixture
def rules(view: AutoJoinView) -> RulesForm:
    return view.rules


def choose(rules: RulesForm, number: int) -> None:
    rules.money.setCurrentIndex(number)
    rules.money.activated.emit(number)


def test_says_which_money_it_covers(rules: RulesForm, qtbot: QtBot) -> None:
    assert rules._covers.text().startswith("Joins jobs paid in ETH alone. Jobs paid in another token are joined only")
    choose(rules, 1)
    assert not rules.leave_out.isVisible()
    qtbot.keyClicks(rules.stake, "40")
    assert rules._covers.text().startswith("Joins jobs paid in ETH, DAI alone.")
    rules.leave_out.click()
    assert rules._covers.text().startswith("Joins jobs paid in ETH alone.")
    assert rules.stake.text() == ""


def test_bounds_of_a_token_are_typed_in_its_units_and_kept_apart(
    rules: RulesForm, qtbot: QtBot, presenters: Presenters
) -> None:
    qtbot.keyClicks(rules.stake, "0.5")
    choose(rules, 1)
    assert rules.fields["max_stake"].editor.accessibleName() == "Highest stake in one job (DAI)"
    assert rules.stake.text() == ""
    qtbot.keyClicks(rules.stake, "40")
    rules.reward.clear()
    qtbot.keyClicks(rules.reward, "1.25")
    policy = presenters.data_owner.auto_join.draft.policy
    assert policy.tokens == {LOWER: TokenBounds(min_reward=1_250_000, max_stake=40_000_000)}
    assert policy.max_stake == 5 * 10**17
    choose(rules, 0)
    assert rules.stake.text() == "0.5"
    assert parse_auto_join(auto_join_toml(AutoJoinRules(policy=policy)), "x.toml").policy == policy


def test_a_token_needs_a_highest_stake_as_the_coin_does(rules: RulesForm, qtbot: QtBot, presenters: Presenters) -> None:
    part = presenters.data_owner.auto_join
    part.switch(on=True)
    part.choose_data_sets(("mine",))
    qtbot.keyClicks(rules.stake, "0.5")
    assert part.obstacle == ""
    choose(rules, 1)
    rules.reward.clear()
    qtbot.keyClicks(rules.reward, "1")
    assert "Say how high a stake may be" in part.obstacle
    qtbot.keyClicks(rules.stake, "9")
    assert part.obstacle == ""


def test_a_token_of_the_rules_that_the_wallet_does_not_know_is_shown(rules: RulesForm, desk: FakeDesk) -> None:
    odd = Address("0x" + "cd" * 20)
    policy = Policy(tokens={odd: TokenBounds(max_stake=7), LOWER: TokenBounds(max_stake=5)})
    desk.data_owner.show_auto(AutoJoinState(AutoJoinRules(policy=policy)))
    rules._presenter.revert()
    assert rules._presenter.money == (COIN, DAI, Token(odd))
    assert rules._presenter.covered == (COIN, DAI, Token(odd))


def publish(desk: FakeDesk, *tokens: Token) -> None:
    desk.participant.publish(wallet=replace(sample.wallet(), tokens=tuple(map(TokenMoney, tokens))))


def test_a_token_that_describes_itself_late_stays_chosen_with_what_was_typed(
    rules: RulesForm, desk: FakeDesk, qtbot: QtBot, presenters: Presenters
) -> None:
    bare = Token(DAI.address)
    publish(desk, bare)
    choose(rules, 1)
    qtbot.keyClicks(rules.stake, "40")
    qtbot.keyClicks(rules.risk, "1.5")
    assert rules.fields["max_stake_at_risk"].problem
    publish(desk, DAI)
    part = presenters.data_owner.auto_join
    assert rules._token == DAI
    assert rules.money.currentText() == "DAI"
    assert (rules.stake.text(), rules.risk.text()) == ("0.00004", "1.5")
    assert (rules.fields["max_stake_at_risk"].problem, part.wrong) == ("", frozenset())
    assert part.draft.policy.tokens == {LOWER: TokenBounds(max_stake=40, max_stake_at_risk=1_500_000)}
    assert rules.leave_out.isVisible()
    assert rules._covers.text().startswith("Joins jobs paid in ETH, DAI alone.")


def test_a_token_with_bounds_that_stops_answering_is_known_as_it_was(
    rules: RulesForm, desk: FakeDesk, qtbot: QtBot
) -> None:
    choose(rules, 1)
    qtbot.keyClicks(rules.stake, "40")
    qtbot.keyClicks(rules.risk, "1.")
    publish(desk)
    assert (rules._token, rules.stake.text(), rules.risk.text()) == (DAI, "40", "1.")


def test_what_was_typed_of_a_token_that_is_gone_is_no_amount_of_coin(
    rules: RulesForm, desk: FakeDesk, qtbot: QtBot, presenters: Presenters
) -> None:
    choose(rules, 1)
    qtbot.keyClicks(rules.stake, "x")
    assert presenters.data_owner.auto_join.wrong == {"max_stake"}
    publish(desk)
    assert rules._token == COIN
    assert (rules.stake.text(), rules.fields["max_stake"].problem) == ("", "")
    assert presenters.data_owner.auto_join.wrong == frozenset()
    assert presenters.data_owner.auto_join.obstacle == ""


def test_two_tokens_of_one_name_are_told_apart_by_their_addresses(rules: RulesForm, desk: FakeDesk) -> None:
    twin = Token(Address("0x" + "12" * 20), "DAI", decimals=6)
    publish(desk, DAI, twin)
    shown = [rules.money.itemText(n) for n in range(rules.money.count())]
    assert shown == ["ETH", "DAI 0xAbAb\N{HORIZONTAL ELLIPSIS}AbAb", "DAI 0x1212\N{HORIZONTAL ELLIPSIS}1212"]
    choose(rules, 2)
    assert rules.fields["max_stake"].editor.accessibleName() == f"Highest stake in one job ({shown[2]})"
    assert twin.address in rules.money.toolTip()
    assert twin.address in rules.money.itemData(2, Qt.ItemDataRole.ToolTipRole)
    rules.stake.setText("4")
    rules.stake.textEdited.emit("4")
    assert rules._covers.text().startswith(f"Joins jobs paid in ETH, {shown[2]} alone.")
    assert twin.address in rules._covers.toolTip()


def test_the_highest_stake_is_said_to_be_needed_where_nothing_is_saved_without_it(
    view: AutoJoinView, rules: RulesForm, presenters: Presenters
) -> None:
    page = presenters.data_owner.auto_join
    page.choose_data_sets(("clinic-a",))
    page.switch(on=True)
    assert rules.stake.text() == ""
    assert page.obstacle.startswith("Say how high a stake may be")
    assert "Needed while this is on." in [label.text() for label in rules.fields["max_stake"].findChildren(PlainLabel)]
    assert rules.stake.placeholderText() == ""
    assert rules.risk.placeholderText() == "no limit"
