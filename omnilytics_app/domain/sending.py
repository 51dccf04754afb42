"""What a person decides about a payment, and what it is told about fees before it decides (EIP-1559).

Fees are for a unit of gas, in wei. `max_fee` is all that is paid at most, the base fee included, which is burned;
`priority_fee` is the part of it offered to whoever makes the block.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.tokens import NATIVE_COIN


class Speed(StrEnum):
    """How soon a transaction should be mined."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"


@dataclass(frozen=True, slots=True)
class CustomFee:
    """Fees that a person wrote down."""

    max_fee: Wei
    priority_fee: Wei


FeeChoice = Speed | CustomFee


@dataclass(frozen=True, slots=True)
class FeeQuote:
    """What a speed costs now.

    It is mined within `wait_blocks` blocks, about `wait_s` seconds, if the base fee moves as it did; None where the
    chain's pace is not known. `held_down` tells that the ceiling of the profile is below what the speed would offer.
    """

    speed: Speed
    max_fee: Wei
    priority_fee: Wei
    base_fee: Wei
    wait_blocks: int
    wait_s: float | None = None
    held_down: bool = False

    @property
    def fees(self) -> CustomFee:
        """The same as a person would write it down."""
        return CustomFee(self.max_fee, self.priority_fee)

    def worst(self, gas: int) -> Wei:
        """The most that so much gas can cost."""
        return Wei(gas * self.max_fee)

    def likely(self, gas: int) -> Wei:
        """What so much gas costs at the present base fee."""
        return Wei(gas * min(self.max_fee, self.base_fee + self.priority_fee))


@dataclass(frozen=True, slots=True)
class FeeQuotes:
    """Every speed, slowest first, and the most that this profile offers (the setting max_fee_gwei).

    `measured` tells that they follow what the last blocks paid; endpoints that do not tell leave usual values.
    """

    quotes: tuple[FeeQuote, ...]
    base_fee: Wei
    ceiling: Wei
    measured: bool = True

    def of(self, speed: Speed) -> FeeQuote:
        """The quote of a speed."""
        return next(quote for quote in self.quotes if quote.speed is speed)


@dataclass(frozen=True, slots=True)
class SendRequest:
    """A payment as a person wrote it: `to` unchecked, `amount` in smallest units of `token`, None for all there is."""

    to: str
    amount: int | None
    token: Address = NATIVE_COIN
    fees: FeeChoice = field(default=Speed.NORMAL)


@dataclass(frozen=True, slots=True)
class SendPlan:
    """What a request comes to now: the checked receiver, the amount that arrives, the gas limit and the fees.

    `worst_fee` is the most the fee can be. `balance` is what the account has of the token, `coin` of the chain's coin,
    both less what waiting transactions may still take.
    """

    to: Address
    token: Address
    amount: int
    gas: int
    fees: CustomFee
    balance: int
    coin: Wei

    @property
    def worst_fee(self) -> Wei:
        """The most the fee can be."""
        return Wei(self.gas * self.fees.max_fee)

    @property
    def worst_coin(self) -> Wei:
        """The most of the chain's coin that leaves the account."""
        return Wei(self.worst_fee + (self.amount if self.token == NATIVE_COIN else 0))
