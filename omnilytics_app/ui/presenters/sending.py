"""State of the sheet on which a person writes down a payment of coin or of a token, before it is reviewed.

What is written stays written whatever goes wrong. The fields say what is wrong with them; the service is asked what
the payment comes to once they are right, and whether it goes out is decided on the review.
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.sending import CustomFee, FeeQuotes, SendPlan, SendRequest, Speed
from omnilytics_app.domain.tokens import COIN, Token
from omnilytics_app.domain.wallet import Payment
from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.money import editable
from omnilytics_app.ui.ports import WalletService
from omnilytics_app.ui.typed_numbers import gwei_text, parse_gwei, parse_money

PAUSE_S = 0.25
"""A person who is still typing is not answered."""
Start = Callable[[Coroutine[Any, Any, None]], object]


@dataclass(frozen=True, slots=True)
class Field:
    """What was written into a field, and what is wrong with it; empty if nothing is."""

    text: str = ""
    problem: str = ""


class Sending(QObject):
    """A payment in the making. `changed` says that something shown is new, `sent` that the network has it."""

    changed = Signal()
    sent = Signal()

    def __init__(self, service: WalletService, start: Start, tokens: tuple[Token, ...] = ()) -> None:
        super().__init__()
        self._service, self._start = service, start
        self.tokens = (COIN, *tokens)
        self.token = COIN
        self.recipient, self.amount = Field(), Field()
        self.max_fee, self.priority_fee = Field(), Field()
        self.payment: Payment | None = None
        self.everything = False
        self.speed: Speed | None = Speed.NORMAL
        self.quotes: FeeQuotes | None = None
        self.plan: SendPlan | None = None
        self.problem = ""
        self.sending = False
        self._wei: int | None = None
        self._custom: CustomFee | None = None
        self._version = 0

    def begin(self) -> None:
        """Ask what gas costs."""
        self._start(self._read_quotes())

    # -- what a person writes

    def write_recipient(self, text: str) -> None:
        """An address, or a link that may name an amount as well."""
        self.payment, problem = None, ""
        if text.strip():
            try:
                self.payment = self._service.payment_of(text)
            except UserFacingError as error:
                problem = str(error)
        self.recipient = Field(text, problem)
        if self.payment is not None and self.payment.amount is not None and self.token.is_coin:
            self._set_amount(editable(COIN, self.payment.amount))
        self._edited()

    def choose_token(self, address: Address) -> None:
        """Pay in another kind of money; the amount is written anew."""
        token = next(t for t in self.tokens if t.address == address)
        if token != self.token:
            self.token = token
            self._set_amount(self.amount.text)
            self._edited()

    def write_amount(self, text: str) -> None:
        """So much of the token."""
        self._set_amount(text)
        self._edited()

    def take_everything(self, yes: bool) -> None:  # noqa: FBT001 - of a signal
        """All there is, less the fee where that is of the same money."""
        self.everything = yes
        self._edited()

    def choose_speed(self, speed: Speed | None) -> None:
        """One of the speeds, or None for fees of one's own; those begin with what was chosen before."""
        if speed is None and self.speed is not None and self.quotes is not None:
            quote = self.quotes.of(self.speed)
            self.max_fee = Field(gwei_text(quote.max_fee))
            self.priority_fee = Field(gwei_text(quote.priority_fee))
            self._custom = quote.fees
        self.speed = speed
        self._edited()

    def write_fees(self, max_fee: str, priority_fee: str) -> None:
        """Fees of one's own for a unit of gas, in gwei."""
        most, first = _gwei(max_fee), _gwei(priority_fee)
        self.max_fee, self.priority_fee = Field(max_fee, most[1]), Field(priority_fee, first[1])
        self._custom = None
        if most[0] is not None and first[0] is not None:
            if first[0] > most[0]:
                self.priority_fee = Field(priority_fee, tr("This cannot be more than the maximum fee."))
            elif self.quotes is not None and most[0] > self.quotes.ceiling:
                ceiling = gwei_text(self.quotes.ceiling)
                self.max_fee = Field(
                    max_fee, tr("This profile pays at most {ceiling} gwei; see the settings.", ceiling=ceiling)
                )
            else:
                self._custom = CustomFee(most[0], first[0])
        self._edited()

    # -- what follows

    @property
    def request(self) -> SendRequest | None:
        """The payment as it is written; None while something is missing or wrong."""
        fees = self.speed or self._custom
        amount = None if self.everything else self._wei
        if self.payment is None or fees is None or (amount is None and not self.everything):
            return None
        return SendRequest(self.payment.to, amount, self.token.address, fees)

    @property
    def obstacle(self) -> str:
        """Why it cannot be sent now, as one sentence; empty if it can."""
        if self.payment is None:
            return self.recipient.problem or tr("Enter whom you pay.")
        if not self.everything and self._wei is None:
            return self.amount.problem or tr("Enter an amount.")
        if self.speed is None and self._custom is None:
            return self.max_fee.problem or self.priority_fee.problem or tr("Enter the fees.")
        return self.problem

    @property
    def ready(self) -> bool:
        """It can be reviewed now."""
        return self.plan is not None and not self.obstacle and not self.sending

    def send(self) -> None:
        """Have it reviewed, signed and sent."""
        if (request := self.request) is not None and self.ready:
            self.sending = True
            self.changed.emit()
            self._start(self._send(request))

    def _set_amount(self, text: str) -> None:
        self._wei, problem = None, ""
        if text.strip():
            try:
                self._wei = parse_money(self.token, text)
            except ValueError as error:
                problem = str(error)
            if self._wei == 0:
                self._wei, problem = None, tr("Enter more than nothing.")
        self.amount = Field(text, problem)

    def _edited(self) -> None:
        """Whatever was planned is out of date."""
        self._version += 1
        self.plan, self.problem = None, ""
        self.changed.emit()
        if self.request is not None:
            self._start(self._make_plan(self._version))

    async def _make_plan(self, version: int) -> None:
        await asyncio.sleep(PAUSE_S)
        request = self.request
        if version != self._version or request is None:
            return
        plan, problem = None, ""
        try:
            plan = await self._service.plan(request)
        except UserFacingError as error:
            problem = str(error)
        if version == self._version:
            self.plan, self.problem = plan, problem
            self.changed.emit()

    async def _read_quotes(self) -> None:
        try:
            self.quotes = await self._service.fee_quotes()
        except UserFacingError as error:
            self.problem = str(error)
        self.changed.emit()

    async def _send(self, request: SendRequest) -> None:
        try:
            await self._service.send(request)
        except UserFacingError as error:
            self.problem = str(error)
        else:
            self.sent.emit()
        finally:
            self.sending = False
            self.changed.emit()


def _gwei(text: str) -> tuple[Wei | None, str]:
    """The fee in a text, or what is wrong with it."""
    try:
        return (parse_gwei(text), "") if text.strip() else (None, "")
    except ValueError as error:
        return None, str(error)
