"""The market's filters and the tokens that jobs are paid in, which are strangers."""

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.market import JobQuery, Range
from omnilytics_app.domain.tokens import COIN, Token, TokenMoney
from omnilytics_app.ui.models.money import names_apart
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.market.market import MarketView
from tests.gui import sample, sample_market
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.market import FakeMarket
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.test_market_page import asked, read, settled, type_into

DAI_NAME = names_apart([Token(sample_market.TOKEN, "DAI", decimals=6)], ())[0]


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk(market=FakeMarket(sample_market.many(20), {}, sample_market.DATA))


@pytest.fixture
def market(desk: FakeDesk) -> FakeMarket:
    return desk.market


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, run: Run, presenters: Presenters) -> MarketView:
    made = MarketView(presenters.market, theme)
    qtbot.addWidget(made)
    made.show()
    run(read(presenters))
    return made


def test_amounts_are_in_the_units_of_the_money_that_is_chosen(
    run: Run, view: MarketView, market: FakeMarket, presenters: Presenters, qtbot: QtBot
) -> None:
    dai = Token(sample_market.TOKEN, "DAI", decimals=6)
    market.paid_in = (dai,)
    run(read(presenters))
    view.filters.more.click()
    bounds = view.filters.bounds
    assert [bounds.token.itemText(i) for i in range(bounds.token.count())] == ["Any money", "ETH", DAI_NAME]
    bounds.token.setCurrentIndex(2)
    bounds.token.activated.emit(2)
    type_into(qtbot, bounds.least_reward, "1.5")
    type_into(qtbot, bounds.most_stake, "40")
    assert (asked(view).token, asked(view).reward, asked(view).stake) == (
        dai.address,
        Range(1_500_000),
        Range(None, 40_000_000),
    )
    assert [name.text() for name in bounds._names] == [f"Reward, {DAI_NAME}", f"Stake up to, {DAI_NAME}"]
    bounds.token.setCurrentIndex(1)
    bounds.token.activated.emit(1)
    assert asked(view).reward == Range(1_500_000_000_000_000_000)
    bounds.token.setCurrentIndex(0)
    bounds.token.activated.emit(0)
    assert (asked(view).token, asked(view).reward, asked(view).stake) == (None, Range(), Range())
    assert bounds.least_reward.text() == ""
    assert not bounds.least_reward.isEnabled()
    assert "choose the money first" in bounds.least_reward.toolTip()


def test_a_bound_stays_what_it_is_when_its_token_describes_itself(
    run: Run, view: MarketView, market: FakeMarket, presenters: Presenters, qtbot: QtBot
) -> None:
    market.paid_in = (Token(sample_market.TOKEN),)
    run(read(presenters))
    view.filters.more.click()
    bounds = view.filters.bounds
    bounds.token.setCurrentIndex(2)
    bounds.token.activated.emit(2)
    type_into(qtbot, bounds.least_reward, "1500000")
    bounds.most_stake.setFocus()
    qtbot.keyClicks(bounds.most_stake, "7.")
    market.paid_in = (Token(sample_market.TOKEN, "DAI", decimals=6),)
    run(read(presenters))
    assert (bounds.least_reward.value, bounds.least_reward.text()) == (1_500_000, "1.5")
    assert bounds.most_stake.text() == "7."
    assert bounds.in_query(JobQuery()).reward == Range(1_500_000) == asked(view).reward


def test_tokens_of_one_name_and_those_that_nobody_accepted_have_their_addresses(
    run: Run, view: MarketView, market: FakeMarket, service: FakeParticipant, presenters: Presenters
) -> None:
    mine = Token(Address("0x" + "ab" * 20), "USDC", decimals=6)
    other = Token(Address("0x" + "cd" * 20), "DAI", decimals=6)
    service.publish(wallet=replace(sample.wallet(), tokens=(TokenMoney(mine),)))
    market.paid_in = (mine, other)
    run(read(presenters))
    box = view.filters.bounds.token

    def names() -> list[str]:
        return [box.itemText(i) for i in range(2, box.count())]

    assert names() == ["USDC", "DAI 0xcdcd\N{HORIZONTAL ELLIPSIS}cdcd"]
    market.paid_in = (mine, replace(other, symbol="usdc"))
    run(read(presenters))
    assert names() == ["USDC 0xabab\N{HORIZONTAL ELLIPSIS}abab", "usdc 0xcdcd\N{HORIZONTAL ELLIPSIS}cdcd"]
    assert other.address in box.itemData(3, Qt.ItemDataRole.ToolTipRole)
    box.setCurrentIndex(3)
    box.activated.emit(3)
    assert other.address in box.toolTip()
    assert all(other.address in name.toolTip() for name in view.filters.bounds._names)


def test_nothing_waits_for_tokens_that_do_not_answer(
    view: MarketView, market: FakeMarket, run: Run, presenters: Presenters
) -> None:
    silent, begun = asyncio.Event(), 0

    async def tokens() -> tuple[Token, ...]:
        nonlocal begun
        begun += 1
        await silent.wait()
        return (COIN,)

    async def scenario() -> None:
        market.tokens = tokens  # type: ignore[method-assign]
        market.jobs.insert(0, sample_market.summary(500))
        market.data = sample_market.DATA[:1]
        for _ in range(2):
            await asyncio.wait_for(presenters.market.load(), 5)
            await asyncio.sleep(0)
        assert view.jobs.rowCount() == 21
        assert presenters.market.data_sets == sample_market.DATA[:1]
        assert (begun, presenters.market.tokens) == (1, ())
        silent.set()
        await settled(presenters)
        assert presenters.market.tokens == (COIN,)

    run(scenario())
