"""The window before every signature: what it says, and how little it takes to refuse and how much to agree."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.review import Caution, Item, Review, Risk
from omnilytics_app.domain.tokens import Token
from omnilytics_app.errors import Declined
from omnilytics_app.ui.life.at_work import AtWork, Key
from omnilytics_app.ui.life.ending import Ending
from omnilytics_app.ui.life.options import WindowOptions
from omnilytics_app.ui.models.cautions import caution_sentence
from omnilytics_app.ui.models.reviews import costs_of, heading, lines_of, refund_sentence
from omnilytics_app.ui.presenters.reviewing import Reviewing
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.main_window import MainWindow
from omnilytics_app.ui.views.wallet.review_sheet import ReviewSheet, ReviewSheets
from omnilytics_app.ui.wishes import Wish
from tests.gui import sample
from tests.gui import sample_wallet as samples
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.sample_job import ME, NOW

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1_000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(theme: Theme, review: Review, window: QWidget) -> ReviewSheet:
    sheet = ReviewSheet(theme, Reviewing(), review, window)
    sheet.open()
    return sheet


def test_every_function_has_a_heading_of_its_own_in_plain_words() -> None:
    made = [samples.sending(), samples.creating(), samples.joining_job(), samples.withdrawing(), samples.unreadable()]
    headings = [heading(r) for r in (*made, *map(samples.of_function, samples.MARKET_FUNCTIONS))]
    assert len(set(headings)) == len(headings)
    assert headings[:5] == [
        "Send 0.5 ETH",
        "Create a training job",
        "Join job 7",
        "Withdraw credit from the market",
        "Run something this program cannot read",
    ]
    assert "Leave job 7" in headings
    assert heading(samples.review("somethingNew")) == "Call somethingNew of the market"


def test_the_lines_hold_what_was_decoded_with_every_digit() -> None:
    review = samples.creating()
    lines = {line.label: line for line in lines_of(review, {}, NOW)}
    assert (lines["From"].value, lines["To"].value) == (ME, samples.MARKET)
    assert lines["Escrow"].value == "0.12 ETH"
    assert lines["Escrow"].hint == "0.12 ETH = 120000000000000000 wei"
    assert lines["Registration ends"].value.endswith("(1 d left)")
    assert lines["Hash of the job document"].value.split()[0] == "1f1e1d1c"
    fee, total = costs_of(review)
    assert fee.hint.endswith(f"{2_400_000 * 3 * 10**9} wei")
    assert total.hint.endswith(f"{2_400_000 * 3 * 10**9 + 135 * 10**15} wei")
    assert "all of it if the job never starts" in refund_sentence(review)


def test_money_that_is_sent_says_that_it_is_gone_and_names_come_from_the_address_book() -> None:
    review = samples.sending()
    assert refund_sentence(review) == "Nothing of it can be taken back once it is mined."
    [to] = [line for line in lines_of(review, {samples.BOB: "Bob"}, NOW) if line.label == "To"]
    assert (to.name, to.value) == ("Bob", samples.BOB)


def test_an_amount_of_a_token_says_its_smallest_units_whatever_the_token_claims() -> None:
    token = Token(samples.MARKET, "USDC", "", 12)
    lines = (samples.ReviewLine(Item.AMOUNT, 5 * 10**12), samples.ReviewLine(Item.RECIPIENT, samples.BOB))
    review = replace(samples.review("transfer", *lines), token=token)
    [amount] = [line for line in lines_of(review, {}, NOW) if line.label == "Amount"]
    assert amount.value == "5 USDC (5,000,000,000,000 of its smallest units)"


def test_what_leaves_beside_tokens_is_said_to_be_coin() -> None:
    assert costs_of(samples.sending_tokens())[1].label == "ETH that leaves your account, at most"
    assert costs_of(samples.sending())[1].label == "Leaves your account, at most"


def test_an_allowance_for_somebody_else_is_not_said_to_be_for_the_market() -> None:
    review = samples.review("approve", samples.ReviewLine(Item.SPENDER, samples.BOB))
    assert heading(review) == "Let the market take tokens"
    foreign = replace(review, warnings=(Caution(Risk.FOREIGN_SPENDER, samples.BOB),))
    assert heading(foreign) == "Let somebody other than the market take tokens"


def test_every_kind_of_line_is_worded() -> None:
    for item in Item:
        if item is not Item.REFUND:
            review = samples.review("claim", samples.ReviewLine(item, 5))
            assert lines_of(review, {}, NOW)[-1].value, item


def test_every_risk_is_a_sentence_of_its_own() -> None:
    sentences = [caution_sentence(Caution(risk)) for risk in Risk]
    assert len(set(sentences)) == len(Risk)
    alike = caution_sentence(Caution(Risk.LOOKALIKE, samples.BOB, samples.CAROL, "Carol"))
    assert samples.BOB in alike
    assert f"(Carol) is {samples.CAROL}" in alike


def test_nothing_is_approved_in_the_first_half_second(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    sheet = shown(theme, samples.sending(), window)
    answers: list[str] = []
    sheet.approved.connect(lambda: answers.append("approved"))
    assert not sheet.approve_button.isEnabled()
    qtbot.mouseClick(sheet.approve_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    sheet._on_approve_clicked()
    assert answers == []
    qtbot.waitUntil(sheet.approve_button.isEnabled)
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert answers == ["approved"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_that_is_held_down_approves_nothing_until_it_is_let_go(
    theme: Theme, window: QWidget, qtbot: QtBot, key: Qt.Key
) -> None:
    sheet = shown(theme, samples.sending(), window)
    answers: list[str] = []
    sheet.approved.connect(lambda: answers.append("approved"))
    qtbot.waitUntil(sheet.approve_button.isEnabled)
    for watched in (sheet.approve_button, sheet):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(watched, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", True))
    assert answers == []
    assert not sheet.approve_button.isEnabled()
    qtbot.waitUntil(sheet.approve_button.isEnabled)
    qtbot.keyClick(sheet.approve_button, key)
    assert answers == ["approved"]


def test_typing_into_a_sheet_that_has_just_come_begins_the_wait_anew(
    theme: Theme, window: QWidget, qtbot: QtBot
) -> None:
    sheet = shown(theme, samples.sending(), window)
    qtbot.waitUntil(lambda: sheet._delay.remainingTime() < 300)
    qtbot.keyClick(sheet.decline_button, Qt.Key.Key_X)
    assert sheet._delay.remainingTime() > 400
    assert not sheet.approve_button.isEnabled()


def test_a_warning_makes_declining_the_default(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    sheet = shown(theme, replace(samples.sending(), warnings=(Caution(Risk.NEARLY_ALL),)), window)
    answers: list[str] = []
    sheet.approved.connect(lambda: answers.append("approved"))
    sheet.declined.connect(lambda: answers.append("declined"))
    qtbot.waitUntil(sheet.approve_button.isEnabled)
    assert sheet.decline_button.isDefault()
    assert not sheet.approve_button.isDefault()
    assert not sheet.approve_button.autoDefault()
    assert [banner.text for banner in sheet.warnings] == [caution_sentence(Caution(Risk.NEARLY_ALL))]
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert answers == ["declined"]


def test_a_strong_warning_takes_a_second_thought(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    sheet = shown(theme, samples.unreadable(), window)
    answers: list[str] = []
    sheet.approved.connect(lambda: answers.append("approved"))
    qtbot.waitUntil(lambda: not sheet._delay.isActive())
    assert not sheet.approve_button.isEnabled()
    sheet.understood.click()
    assert sheet.approve_button.isEnabled()
    sheet.approve_button.click()
    assert answers == ["approved"]


@pytest.mark.parametrize("way", ["escape", "close", "button"])
def test_escape_closing_and_the_button_decline_once(theme: Theme, window: QWidget, qtbot: QtBot, way: str) -> None:
    sheet = shown(theme, samples.sending(), window)
    answers: list[str] = []
    sheet.declined.connect(lambda: answers.append("declined"))
    match way:
        case "escape":
            qtbot.keyClick(sheet, Qt.Key.Key_Escape)
        case "close":
            sheet.close()
        case _:
            sheet.decline_button.click()
    assert answers == ["declined"]


def test_the_details_hold_the_bytes_that_are_signed(theme: Theme, window: QWidget) -> None:
    review = samples.unreadable()
    sheet = shown(theme, review, window)
    assert sheet.details.isHidden()
    sheet.details_button.click()
    assert not sheet.details.isHidden()
    assert sheet.payload.toPlainText().startswith("0x" + review.payload[:40].hex())
    assert sheet.copy_payload.text_to_copy == "0x" + review.payload.hex()


def test_reviews_are_asked_one_after_the_other(theme: Theme, window: QWidget, run: Run) -> None:
    async def scenario() -> None:
        reviewing = Reviewing()
        sheets = ReviewSheets(theme, reviewing, window)
        first, second = samples.sending(), samples.joining_job()
        asked = [asyncio.create_task(reviewing.review(r)) for r in (first, second)]
        await asyncio.sleep(0)
        assert sheets.sheet is not None
        assert sheets.sheet.heading.text() == "Send 0.5 ETH"
        assert "1 more to decide on" in sheets.sheet.caption.text()
        reviewing.approve(second)  # which nobody sees yet
        await asyncio.sleep(0)
        assert not asked[1].done()
        sheets.sheet.declined.emit()
        with pytest.raises(Declined):
            await asked[0]
        assert sheets.sheet is not None
        assert sheets.sheet.heading.text() == "Join job 7"
        sheets.sheet.approved.emit()
        await asked[1]
        assert sheets.sheet is None

    run(scenario())


def test_who_gives_up_waiting_takes_the_sheet_away_and_a_closed_window_declines(
    theme: Theme, window: QWidget, run: Run
) -> None:
    async def scenario() -> None:
        reviewing = Reviewing()
        sheets = ReviewSheets(theme, reviewing, window)
        asked = asyncio.create_task(reviewing.review(samples.sending()))
        await asyncio.sleep(0)
        assert sheets.sheet is not None
        asked.cancel()
        await asyncio.wait([asked])
        assert sheets.sheet is None
        assert reviewing.current is None
        asked = asyncio.create_task(reviewing.review(samples.sending()))
        await asyncio.sleep(0)
        reviewing.close()
        with pytest.raises(Declined):
            await asked
        with pytest.raises(Declined):
            await reviewing.review(samples.sending())

    run(scenario())


def test_nothing_is_shown_over_a_locked_window(theme: Theme, window: QWidget, run: Run) -> None:
    async def scenario() -> None:
        reviewing, locked = Reviewing(), [True]
        sheets = ReviewSheets(theme, reviewing, window, lambda: locked[0])
        asked = asyncio.create_task(reviewing.review(samples.sending()))
        await asyncio.sleep(0)
        sheets._render()
        assert sheets.sheet is None
        locked[0] = False
        async with asyncio.timeout(5):
            while sheets.sheet is None:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        sheets.sheet.decline_button.click()
        with pytest.raises(Declined):
            await asked

    run(scenario())


def test_the_main_window_asks_builds_its_pages_ahead_and_declines_when_it_is_gone(
    theme: Theme, run: Run, tmp_path: Path
) -> None:
    async def verify(_: str) -> None:
        raise AssertionError("there is no key")

    async def scenario() -> None:
        desk, reviewing = FakeDesk(), Reviewing()
        desk.participant.publish(wallet=sample.wallet())
        at_work = AtWork(WindowOptions(tmp_path, sample.FORM), theme, "Ada", Key(None, verify), Ending())
        window = asyncio.create_task(at_work.show(desk, reviewing))
        asked = asyncio.create_task(reviewing.review(samples.sending()))
        async with asyncio.timeout(10):
            while not (sheets := visible(ReviewSheet)):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        assert reviewing.names[samples.BOB] == "Bob"
        sheets[0].decline_button.click()
        with pytest.raises(Declined):
            await asked
        again = asyncio.create_task(reviewing.review(samples.sending()))
        await asyncio.sleep(0)
        [main] = visible(MainWindow)
        async with asyncio.timeout(10):
            while "settings" not in vars(main):  # the last page to be built ahead  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        main.wallet.accounts.entries[1].switch.click()
        assert await window is Wish.SWITCH_PROFILE
        with pytest.raises(Declined):
            await again
        assert visible(ReviewSheet) == []

    run(scenario())


def visible(kind: type[W]) -> list[W]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
