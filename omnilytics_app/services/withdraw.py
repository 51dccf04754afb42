"""Pays out what the market holds ready for an account, after everything that jobs owe it was claimed."""

from collections.abc import Mapping
from types import MappingProxyType

from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import TransactionRejected
from omnilytics_app.services.claim import claim_everything, claimable_by_token
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.token_money import tokens_of

Paid = dict[Address, Wei]
"""What was paid out, in wei and in smallest units of tokens, by token; `NATIVE_COIN` stands for the chain's coin."""
NO_BOUNDS: Mapping[Address, int] = MappingProxyType({})


async def withdraw(gateway: Gateway, account: Account) -> Paid:
    """Claim everything owed and pay all credit out; what was paid.

    Raises `TransactionRejected` when there is nothing to withdraw, and what sending raises. A token that refuses to
    move keeps nothing else back: its error comes last.
    """
    await claim_everything(gateway, account)
    paid: Paid = {}
    refused: TransactionRejected | None = None
    for token in _tokens(gateway, account):
        try:
            amount = await withdraw_token(token, gateway, account)
        except TransactionRejected as error:
            refused = error
            continue
        if amount:
            paid[token] = amount
    if refused is not None:
        raise refused
    if not paid:
        raise TransactionRejected("There is nothing to withdraw for this account yet.", "NothingToWithdraw")
    return paid


async def withdraw_token(token: Address, gateway: Gateway, account: Account) -> Wei:
    """Pay out all credit in a token, or in coin for `NATIVE_COIN`; the amount, nothing where there is none."""
    amount = await gateway.market.credit(account.address, token)
    if amount > 0:
        await account.sender.send(gateway.calls.withdraw(account.address, token))
    return amount


async def pay_out(gateway: Gateway, account: Account, above: Wei, tokens: Mapping[Address, int] = NO_BOUNDS) -> Paid:
    """The same once credit and claims in some money exceed its bound; what was paid, nothing if none is exceeded.

    `above` is the bound for coin, `tokens` has those of tokens; where it has none it is nothing.
    """
    owed = claimable_by_token(gateway.watcher.view.jobs.values(), account.address)
    for token in _tokens(gateway, account):
        bound = above if token == NATIVE_COIN else tokens.get(token, 0)
        if await gateway.market.credit(account.address, token) + owed.get(token, 0) > bound:
            return await withdraw(gateway, account)
    return {}


def _tokens(gateway: Gateway, account: Account) -> tuple[Address, ...]:
    """Every money in which the account may have credit."""
    seen = tokens_of(gateway.watcher.view.jobs.values(), account.address)
    return NATIVE_COIN, *sorted({*seen, *account.policy.tokens})
