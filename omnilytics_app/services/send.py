"""Payments by hand: what they would cost, and sending them, speeding them up and taking them back.

`account` is the one of a window's session, whose sender asks a person before it signs (`services.review`).
"""

from omnilytics_app.chain.transactions import Receipt
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.sending import FeeQuotes, SendPlan, SendRequest
from omnilytics_app.domain.transactions import SignedTransaction
from omnilytics_app.services.gateway import Account, Gateway


def receiver(text: str) -> Address:
    """The address in what a person wrote, its checksum (EIP-55) checked; raises `TransactionRejected`."""
    raise NotImplementedError


async def quote_fees(gateway: Gateway) -> FeeQuotes:
    """What each speed costs now; raises `ChainUnavailable`."""
    raise NotImplementedError


async def plan(request: SendRequest, gateway: Gateway, account: Account) -> SendPlan:
    """What a request comes to now, before anything is asked or signed.

    Raises `TransactionRejected` with a sentence on what is wrong with it, `InsufficientFunds`, `FeesTooHigh` or
    `ChainUnavailable`.
    """
    raise NotImplementedError


async def send(request: SendRequest, gateway: Gateway, account: Account) -> Receipt:
    """Pay, and wait until it is mined; errors as for `plan`, and `Declined`."""
    raise NotImplementedError


async def speed_up(nonce: int, account: Account) -> SignedTransaction:
    """Offer more for a pending transaction; raises `TransactionRejected`, `FeesTooHigh` or `Declined`."""
    raise NotImplementedError


async def cancel(nonce: int, account: Account) -> SignedTransaction:
    """Offer a transfer of nothing to oneself in place of a pending transaction; errors as for `speed_up`."""
    raise NotImplementedError
