"""Pays out what the market holds ready for an account, after everything that jobs owe it was claimed."""

from omnilytics_app.domain.ids import Wei
from omnilytics_app.errors import TransactionRejected
from omnilytics_app.services.claim import claim_everything, claimable
from omnilytics_app.services.gateway import Account, Gateway


async def withdraw(gateway: Gateway, account: Account) -> Wei:
    """Claim everything owed and pay all credit out; the amount paid.

    Raises `TransactionRejected` when there is nothing to withdraw, and what sending raises.
    """
    await claim_everything(gateway, account)
    amount = await gateway.market.credit(account.address)
    if amount == 0:
        raise TransactionRejected("There is nothing to withdraw for this account yet.", "NothingToWithdraw")
    await account.sender.send(gateway.calls.withdraw(account.address))
    return amount


async def pay_out(gateway: Gateway, account: Account, above: Wei) -> Wei:
    """The same once credit and claims together exceed `above`; the amount paid, nothing if they do not."""
    credit = await gateway.market.credit(account.address)
    owed = claimable(list(gateway.watcher.view.jobs.values()), account.address)
    if credit + sum(owed.values()) <= above:
        return Wei(0)
    return await withdraw(gateway, account)
