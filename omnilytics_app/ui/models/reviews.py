"""A review in words: what will be signed as a heading, as lines, and as a sentence about what comes back.

Pure functions of a `Review`; every value was decoded from the bytes that are signed. Amounts have all their digits as
the hint, addresses are whole, and what a stranger wrote stays text.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.review import Item, Refund, Review, ReviewLine, Risk
from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.format import (
    countdown,
    duration,
    ether_exact,
    ether_unit,
    grouped_bytes,
    integer,
    local_time,
    trimmed,
)
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.money import shown

GWEI = 10**9
_UNLIMITED = 2**255


@dataclass(frozen=True, slots=True)
class Shown:
    """One line: its name, its value, all of it as a hint; `name` is what the address book calls an address."""

    label: str
    value: str
    hint: str = ""
    name: str = ""


def heading(review: Review) -> str:
    """What the person is asked to sign, as an instruction in plain words."""
    if not review.known:
        return tr("Run something this program cannot read")
    if not review.function:
        return _transfer(review)
    if review.function == "transfer":
        return tr("Send {amount}", amount=_of_token(review.token, review.of(Item.AMOUNT)))
    if review.function == "approve" and any(caution.risk is Risk.FOREIGN_SPENDER for caution in review.warnings):
        return tr("Let somebody other than the market take tokens")
    make = _functions().get(review.function)
    if make is None:
        return tr("Call {function} of the market", function=review.function)
    job = review.of(Item.JOB)
    return make(tr("job {number}", number=job) if job is not None else tr("a job"))


def _transfer(review: Review) -> str:
    if review.value:
        return tr("Send {amount}", amount=ether_unit(review.value))
    if review.of(Item.REPLACES) is not None:
        return tr("Cancel a waiting transaction")
    return tr("Send nothing, to use up a nonce")


def _functions() -> dict[str, Callable[[str], str]]:
    return {
        "createJob": lambda _: tr("Create a training job"),
        "register": lambda job: tr("Join {job}", job=job),
        "leave": lambda job: tr("Leave {job}", job=job),
        "cancel": lambda job: tr("Cancel {job}", job=job),
        "stop": lambda job: tr("Stop {job} early", job=job),
        "arm": lambda job: tr("Draw the groups of {job}", job=job),
        "start": lambda job: tr("Start {job}", job=job),
        "publish": lambda job: tr("Publish the encrypted model of {job}", job=job),
        "submit": lambda job: tr("Submit an encrypted gradient to {job}", job=job),
        "closeRound": lambda job: tr("Close a round of {job}", job=job),
        "storeSeed": lambda job: tr("Fix the seed of a round of {job}", job=job),
        "settleQuiet": lambda job: tr("Settle a round of {job}", job=job),
        "settleOpen": lambda job: tr("Settle an audit round of {job}", job=job),
        "settleByDefault": lambda job: tr("Settle an overdue round of {job}", job=job),
        "finalize": lambda job: tr("Make a settlement of {job} final", job=job),
        "dispute": lambda job: tr("Dispute a settlement of {job}", job=job),
        "contest": lambda job: tr("Ask for parts of the model of {job}", job=job),
        "flag": lambda job: tr("Ask for parts of gradients of {job}", job=job),
        "answer": lambda job: tr("Show parts that were asked for in {job}", job=job),
        "closeAnswers": lambda job: tr("End the time for answers in {job}", job=job),
        "abort": lambda job: tr("Abort {job}", job=job),
        "closeJob": lambda job: tr("Close {job}", job=job),
        "claim": lambda job: tr("Claim what {job} owes", job=job),
        "withdraw": lambda _: tr("Withdraw credit from the market"),
        "withdrawSink": lambda _: tr("Push forfeited money to the burn address"),
        "approve": lambda _: tr("Let the market take tokens"),
        "deploy": lambda _: tr("Deploy a market"),
    }


def deadline_of(review: Review) -> int | None:
    """Until when it has to happen, in seconds since the epoch; None where nothing is said of it."""
    deadline = review.of(Item.DEADLINE)
    return deadline if isinstance(deadline, int) else None


def refund_sentence(review: Review) -> str:
    """How the money comes back, or where it goes; empty where none moves."""
    match review.of(Item.REFUND):
        case Refund.JOB_CANCELLED_OR_CLOSED:
            return tr("Unspent escrow and the bond return when the job ends, all of it if the job never starts.")
        case Refund.STAKE_AFTER_JOB:
            return tr(
                "The stake returns when the job ends, less a penalty for every missed round; all of it if you leave "
                "before it starts."
            )
        case Refund.TO_ACCOUNT:
            return tr("The credit is paid out to your account.")
        case Refund.TO_CREDIT:
            return tr("What is released becomes credit in the market; a withdrawal pays it out.")
        case Refund.DEPOSIT_ANSWERED:
            return tr("The deposit goes to whoever answers, and returns if nobody does.")
        case _:
            return tr("Nothing of it can be taken back once it is mined.") if _gives_away(review) else ""


def _gives_away(review: Review) -> bool:
    return review.value > 0 or review.function == "transfer"


def lines_of(review: Review, names: Mapping[Address, str], now: float) -> tuple[Shown, ...]:
    """Parties and values, in the order in which they were decoded; the refund is a sentence of its own."""
    labels = _labels()
    shown = [_line(review, line, labels[line.item], names, now) for line in review.lines if line.item in labels]
    parties = [_party(tr("From"), review.sender, names)]
    if review.recipient is not None and review.recipient not in (review.of(Item.RECIPIENT), review.of(Item.TOKEN)):
        parties.append(_party(tr("To"), review.recipient, names))
    if review.value and not (review.token.is_coin and review.of(Item.AMOUNT) == review.value):
        parties.append(_amount(tr("Pays"), review.value))
    return (*parties, *shown)


def costs_of(review: Review) -> tuple[Shown, ...]:
    """The most the fee can be, and the most of the coin that can leave the account; tokens leave beside it."""
    coin_alone = review.token.is_coin
    leaves = tr("Leaves your account, at most") if coin_alone else tr("ETH that leaves your account, at most")
    return (_amount(tr("Fee, at most"), review.worst_fee), _amount(leaves, review.worst_total))


def technical_lines(review: Review) -> tuple[Shown, ...]:
    """What engineers look at."""
    return (
        Shown(tr("Function"), review.function or tr("none")),
        Shown(tr("Chain"), str(review.chain_id)),
        Shown(tr("Nonce"), str(review.nonce)),
        Shown(tr("Gas limit"), integer(review.gas_limit)),
        _fee(tr("Maximum fee for gas"), review.max_fee),
        _fee(tr("Priority fee for gas"), review.priority_fee),
        Shown(tr("Size"), tr("%n byte(s)", n=len(review.payload))),
    )


def _fee(label: str, wei: int) -> Shown:
    return Shown(label, gwei(wei), tr("{amount} wei", amount=wei))


def gwei(wei: int) -> str:
    """A fee for a unit of gas."""
    return tr("{amount} gwei", amount=trimmed(wei / GWEI, 4))


def deadline_words(deadline: int, now: float) -> str:
    """A time on this computer's clock, and how long that is from now."""
    left = deadline - now
    if left <= 0:
        return tr("{time} (over)", time=local_time(deadline))
    return tr("{time} ({left} left)", time=local_time(deadline), left=countdown(left))


def _labels() -> dict[Item, str]:
    return {
        Item.AMOUNT: tr("Amount"),
        Item.TOKEN: tr("Token"),
        Item.RECIPIENT: tr("To"),
        Item.SPENDER: tr("Who may take it"),
        Item.JOB: tr("Job"),
        Item.ROUND: tr("Round"),
        Item.TITLE: tr("Title"),
        Item.TERMS_HASH: tr("Hash of the terms"),
        Item.DOCUMENT_HASH: tr("Hash of the job document"),
        Item.REWARD: tr("Reward per owner and round"),
        Item.ROUNDS: tr("Rounds"),
        Item.SEATS: tr("Seats"),
        Item.GROUP_SIZE: tr("Owners in a group"),
        Item.ESCROW: tr("Escrow"),
        Item.BOND: tr("Bond"),
        Item.STAKE: tr("Stake"),
        Item.DEPOSIT: tr("Deposit"),
        Item.LEAVES: tr("Parts asked for"),
        Item.DEADLINE: tr("Registration ends"),
        Item.LONGEST: tr("Over at the latest after"),
        Item.OWNER: tr("For"),
        Item.CREDIT: tr("Credit in the market"),
        Item.KEY: tr("Key for masks"),
        Item.URI: tr("Where the payload lies"),
        Item.ADMISSION: tr("Admission"),
        Item.OTHERS: tr("Other arguments"),
        Item.DATA: tr("Call data"),
        Item.REPLACES: tr("Takes the place of"),
    }


_MONEY = frozenset({Item.AMOUNT, Item.REWARD, Item.ESCROW, Item.BOND, Item.STAKE, Item.DEPOSIT, Item.CREDIT})
_ADDRESSES = frozenset({Item.RECIPIENT, Item.TOKEN, Item.SPENDER, Item.OWNER})
_MANY_BYTES = 64


def _line(review: Review, line: ReviewLine, label: str, names: Mapping[Address, str], now: float) -> Shown:
    value = line.value
    if line.item in _MONEY and isinstance(value, int):
        return _money(label, value, review.token)
    if isinstance(value, bytes):
        more = "\N{HORIZONTAL ELLIPSIS}" if len(value) > _MANY_BYTES else ""
        return Shown(label, grouped_bytes(value[:_MANY_BYTES]) + more, tr("%n byte(s)", n=len(value)))
    if line.item in _ADDRESSES and isinstance(value, str):
        return _party(label, Address(value), names)
    if line.item is Item.DEADLINE and isinstance(value, int):
        return Shown(label, deadline_words(value, now))
    if line.item is Item.LONGEST and isinstance(value, int):
        return Shown(label, duration(value))
    return Shown(label, str(value))


def _money(label: str, amount: int, token: Token) -> Shown:
    if token.is_coin:
        return _amount(label, amount)
    units = tr("{amount} of its smallest units", amount=integer(amount))
    if token.decimals is None or amount >= _UNLIMITED:
        return Shown(label, _of_token(token, amount), units)
    return Shown(label, f"{_of_token(token, amount)} ({units})", units)  # where the point stands is the token's word


def _of_token(token: Token, amount: object) -> str:
    if not isinstance(amount, int):
        return token.label
    if amount >= _UNLIMITED:
        return tr("all {token} there will ever be", token=token.label)
    return f"{shown(token, amount)} {token.label}"


def _amount(label: str, wei: int) -> Shown:
    return Shown(label, ether_unit(wei), tr("{ether} ETH = {wei} wei", ether=ether_exact(wei), wei=wei))


def _party(label: str, address: Address, names: Mapping[Address, str]) -> Shown:
    return Shown(label, address, name=names.get(address, ""))
