"""The sheet on which a payment is written down: what it says is wrong, what it asks for, what it sends."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.sending import CustomFee, SendRequest, Speed
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.domain.wallet import Contact
from omnilytics_app.errors import Declined, InsufficientFunds
from omnilytics_app.ui.format import short_hex
from omnilytics_app.ui.models.money import editable
from omnilytics_app.ui.models.wallet_words import disguise_words
from omnilytics_app.ui.presenters.sending import Sending
from omnilytics_app.ui.tasks import TaskScope
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.wallet.contact_sheet import ContactSheet
from omnilytics_app.ui.views.wallet.send_sheet import SendSheet
from tests.gui import sample_wallet as samples
from tests.gui.conftest import Run
from tests.gui.fakes.wallet import FakeWallet


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


@pytest.fixture
def service() -> FakeWallet:
    return FakeWallet()


@pytest.fixture
def _speaking(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


def test_a_payment_is_planned_and_sent_as_it_is_written(
    service: FakeWallet, theme: Theme, qtbot: QtBot, run: Run
) -> None:
    async def scenario() -> None:
        async with opened(service, theme, qtbot) as (sending, sheet):
            await until(lambda: sending.quotes)
            assert not sheet.review_button.isEnabled()
            typed(sheet.recipient, samples.BOB)
            typed(sheet.amount, "0.5")
            sheet.speeds.buttons[2].click()
            await until(lambda: sending.ready)
            assert sheet.cost.text() == "0.5 ETH arrive; at most 0.500168 ETH leave your account with the fee."
            service.gate.clear()
            sheet.review_button.click()
            await asyncio.sleep(0)
            assert not sheet.review_button.isEnabled()
            assert sheet.isVisible()  # while the review is open
            service.gate.set()
            await until(lambda: not sending.sending)
            assert not sheet.isVisible()

    run(scenario())
    assert service.paid == [SendRequest(samples.BOB, 10**18 // 2, NATIVE_COIN, Speed.FAST)]


def test_a_name_of_mixed_letters_is_told_with_its_address_and_another_is_a_name(
    service: FakeWallet, theme: Theme, qtbot: QtBot
) -> None:
    contacts = (Contact(samples.BOB, "B\N{CYRILLIC SMALL LETTER O}b"), Contact(samples.CAROL, "Карл 卡尔"))
    sending = Sending(service, lambda coro: coro.close())
    sheet = SendSheet(theme, sending, contacts)
    qtbot.addWidget(sheet)
    assert [action.text() for action in sheet.book_menu.actions()] == [
        f"{contacts[0].name}  {short_hex(samples.BOB)}",
        "Карл 卡尔",
    ]
    sheet.book_menu.actions()[0].trigger()
    assert sheet.recipient_note.text().endswith(disguise_words())
    sheet.book_menu.actions()[1].trigger()
    assert disguise_words() not in sheet.recipient_note.text()


def test_a_contact_is_named_in_letters_that_belong_together_or_told_so(theme: Theme, qtbot: QtBot) -> None:
    sheet = ContactSheet(theme, FakeWallet().payment_of)
    qtbot.addWidget(sheet)
    typed(sheet.name, "D\N{CYRILLIC SMALL LETTER O}ra")
    assert sheet.name_field._note.text() == disguise_words()
    typed(sheet.name, "Дора 朵拉 Döra")
    assert sheet.name_field._note.text() == ""


def test_a_decimal_comma_is_one(service: FakeWallet, theme: Theme, qtbot: QtBot, run: Run) -> None:
    async def scenario() -> None:
        async with opened(service, theme, qtbot) as (sending, sheet):
            typed(sheet.recipient, samples.BOB)
            typed(sheet.amount, "0,5")
            await until(lambda: sending.ready)
            assert sending.request is not None
            assert sending.request.amount == 10**18 // 2
            assert sheet.cost.text().startswith("0,5 ETH")
            sheet.everything.click()
            await until(lambda: sending.ready)
            assert "," in sheet.amount.text()
            assert "." not in sheet.amount.text()

    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        run(scenario())
    finally:
        QLocale.setDefault(before)


def test_declining_keeps_what_was_written(service: FakeWallet, theme: Theme, qtbot: QtBot, run: Run) -> None:
    async def scenario() -> None:
        async with opened(service, theme, qtbot) as (sending, sheet):
            typed(sheet.recipient, samples.BOB)
            typed(sheet.amount, "0.5")
            await until(lambda: sending.ready)
            service.failure = Declined("You declined to sign; nothing was sent.")
            sheet.review_button.click()
            await until(lambda: sending.problem)
            assert sheet.isVisible()
            assert sheet.note.text() == "You declined to sign; nothing was sent."
            assert (sheet.recipient.text(), sheet.amount.text()) == (samples.BOB, "0.5")

    run(scenario())


@pytest.mark.parametrize("_speaking", ["en", "de"], indirect=True)
@pytest.mark.usefixtures("_speaking")
def test_everything_there_is_and_fees_of_ones_own(service: FakeWallet, theme: Theme, qtbot: QtBot, run: Run) -> None:
    async def scenario() -> None:
        async with opened(service, theme, qtbot) as (sending, sheet):
            await until(lambda: sending.quotes)
            typed(sheet.recipient, samples.BOB.lower())
            assert "no checksum" in sheet.recipient_note.text()
            sheet.everything.click()
            sheet.speeds.buttons[3].click()
            assert sheet.max_fee.text() == "5"  # what normal would have been
            sign = QLocale().decimalPoint()
            typed(sheet.max_fee, f"7{sign}5")
            typed(sheet.priority_fee, "8")
            assert sheet.priority_fee_field.problem == "This cannot be more than the maximum fee."
            typed(sheet.priority_fee, f"0{sign}25")
            await until(lambda: sending.ready)
            assert sheet.amount.text() == editable(sending.token, service.balance - 21_000 * 7_500_000_000)
            sheet.review_button.click()
            await until(lambda: not sheet.isVisible())

    run(scenario())
    assert service.paid == [
        SendRequest(samples.BOB, None, NATIVE_COIN, CustomFee(Wei(7_500_000_000), Wei(250_000_000)))
    ]


@pytest.mark.parametrize(
    ("recipient", "amount", "problem"),
    [
        (samples.BOB[:-1] + "9", "1", "checksum"),
        ("nobody", "1", "hexadecimal"),
        (samples.BOB, "1.2.3", "such as 0.001"),
        (samples.BOB, "-1", "such as 0.001"),
        (samples.BOB, "0." + "1" * 19, "at most 18 decimals"),
        (samples.BOB, "1,500", "two ways"),
        (samples.BOB, "0", "more than nothing"),
        (f"ethereum:{samples.BOB}@1?value=1", "1", "chain 1"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    service: FakeWallet, theme: Theme, qtbot: QtBot, run: Run, recipient: str, amount: str, problem: str
) -> None:
    async def scenario() -> None:
        async with opened(service, theme, qtbot) as (sending, sheet):
            typed(sheet.recipient, recipient)
            typed(sheet.amount, amount)
            said = sheet.recipient_field.problem + sheet.amount_field.problem
            assert problem in said
            assert sending.request is None
            assert not sheet.review_button.isEnabled()

    run(scenario())


def test_what_the_service_refuses_is_said_and_forgotten_with_the_next_letter(
    service: FakeWallet, theme: Theme, qtbot: QtBot, run: Run
) -> None:
    async def scenario() -> None:
        async with opened(service, theme, qtbot) as (sending, sheet):
            service.failure = InsufficientFunds("The account holds 2 ETH; send less.")
            typed(sheet.recipient, samples.BOB)
            typed(sheet.amount, "50")
            await until(lambda: sending.problem)
            assert sheet.note.text() == "The account holds 2 ETH; send less."
            assert not sheet.review_button.isEnabled()
            typed(sheet.amount, "1")
            await until(lambda: sending.ready)

    run(scenario())


def test_a_link_from_the_clipboard_fills_both_fields(service: FakeWallet, theme: Theme, qtbot: QtBot, run: Run) -> None:
    async def scenario() -> None:
        async with opened(service, theme, qtbot) as (sending, sheet):
            QGuiApplication.clipboard().setText(f"ethereum:{samples.BOB}@31337?value=1.5e18\n")
            sheet.paste_button.click()
            assert sheet.amount.text() == "1.5"
            assert sending.payment is not None
            assert sheet.recipient_note.text().startswith("Bob")

    run(scenario())


def test_contacts_and_tokens_are_chosen_from_lists(service: FakeWallet, theme: Theme, qtbot: QtBot, run: Run) -> None:
    async def scenario() -> None:
        async with opened(service, theme, qtbot) as (sending, sheet):
            [action] = sheet.book_menu.actions()
            action.trigger()
            assert sheet.recipient.text() == samples.BOB
            sheet.token.setCurrentIndex(1)
            sheet.token.activated.emit(1)
            typed(sheet.amount, "1.5")
            assert sending.request is not None
            assert (sending.request.token, sending.request.amount) == (samples.DATA.address, 1_500_000)

    run(scenario())


@asynccontextmanager
async def opened(service: FakeWallet, theme: Theme, qtbot: QtBot) -> AsyncIterator[tuple[Sending, SendSheet]]:
    """A sheet, and what it started until it is done."""
    scope = TaskScope(lambda error: pytest.fail(repr(error)))
    sending = Sending(service, scope.start, (samples.DATA,))
    below = QWidget()  # the loop ends with the last window
    below.resize(1_000, 800)
    below.show()
    qtbot.addWidget(below)
    sheet = SendSheet(theme, sending, samples.details().contacts, below)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    sending.begin()
    sheet.open()
    yield sending, sheet
    await scope.close()


def typed(edit: QLineEdit, text: str) -> None:
    """As by a person: the text in place of what was there."""
    edit.setText(text)
    edit.textEdited.emit(text)
