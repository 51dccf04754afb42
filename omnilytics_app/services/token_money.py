"""Money that a job takes in, of whatever kind: that it is there, that the market may take it, and that it does.

The market takes exactly what is due, out of an allowance of exactly that; tokens that move anything else are refused by
it before anything is lost. In coin the amount travels with the call.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.sender import Receipt
from omnilytics_app.chain.tokens import approve
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.tokens import NATIVE_COIN, Token, TokenMoney
from omnilytics_app.errors import InsufficientFunds, JobRefused, TransactionRejected
from omnilytics_app.services.gateway import Account, Gateway


def require_accepted(token: Address, account: Account, also: Address = NATIVE_COIN) -> None:
    """Refuse a token that the profile does not list and that nobody accepted for this once; raises `JobRefused`."""
    if token not in {NATIVE_COIN, also, *account.policy.tokens}:
        raise JobRefused(
            f"The job is paid in the token {token}, which this profile does not accept; accept it for this job, or "
            "name it in the setting tokens."
        )


async def send_paying(call: Call, token: Address, amount: int, gateway: Gateway, account: Account) -> Receipt:
    """Send a call that takes so much in, after whatever lets the market take it.

    Raises `InsufficientFunds` where the account has less, `TransactionRejected` with a sentence where the token does
    not move as it must, and what sending raises.
    """
    if token == NATIVE_COIN:
        return await account.sender.send(call)
    described = await gateway.tokens.token(token)
    balance = await gateway.tokens.balance(token, account.address)
    if balance < amount:
        raise InsufficientFunds(
            f"Account {account.address} holds {described.shown(balance)} {described.label} but {call.name} needs "
            f"{described.shown(amount)}; get some of it and try again."
        )
    with _token_faults(described):
        calls = [*await allowing(token, amount, gateway, account), call]
        return (await account.sender.send_in_turn(calls))[-1]


async def allowing(token: Address, amount: int, gateway: Gateway, account: Account) -> list[Call]:
    """What lets the market take so much; nothing where it may already.

    Some tokens change no allowance that is not nothing, so that a remainder goes first.
    """
    market = gateway.deployment.market
    allowed = await gateway.tokens.allowance(token, account.address, market)
    if allowed >= amount:
        return []
    return [*([approve(token, market, 0)] if allowed else []), approve(token, market, amount)]


def tokens_of(jobs: Iterable[Job], account: Address) -> tuple[Address, ...]:
    """The tokens of the jobs that an account created or joined, in order, the coin left out."""
    own = (job for job in jobs if job.model_owner == account or job.member(account) is not None)
    return tuple(sorted({job.terms.token for job in own} - {NATIVE_COIN}))


async def token_money(gateway: Gateway, account: Account) -> tuple[TokenMoney, ...]:
    """What the account has of each token that it accepts, or that one of its jobs is paid in.

    A token that does not answer is left out rather than the others with it.
    """
    jobs, address = list(gateway.watcher.view.jobs.values()), account.address
    found = []
    for token in sorted({*tokens_of(jobs, address), *account.policy.tokens}):
        claims = (m.owed for job in jobs if job.terms.token == token and (m := job.member(address)) is not None)
        try:
            money = TokenMoney(
                await gateway.tokens.token(token),
                await gateway.tokens.balance(token, address),
                await gateway.market.credit(address, token),
                sum(claims),
            )
        except TransactionRejected:
            continue
        found.append(money)
    return tuple(found)


@contextmanager
def _token_faults(token: Token) -> Iterator[None]:
    """Say what a token did wrong, where it was the token."""
    try:
        yield
    except TransactionRejected as error:
        if error.error == "WrongValue":
            raise TransactionRejected(
                f"The token {token.label} moves another amount than it is told to, perhaps for a fee, and the market "
                "refuses it; use another token.",
                error.error,
            ) from error
        if error.error in {"", "TransferFailed"} and "without giving a reason" in str(error):
            raise TransactionRejected(
                f"The token {token.label} refused to move; ask who issued it, or use another token.", error.error
            ) from error
        raise
