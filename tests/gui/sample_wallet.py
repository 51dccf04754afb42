"""What the wallet page shows in tests and pictures: reviews of every function, accounts, transactions, contacts."""

import time
from dataclasses import replace

from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.review import Caution, Item, Refund, Review, ReviewLine, Risk
from omnilytics_app.domain.sending import FeeQuote, FeeQuotes, SendPlan, Speed
from omnilytics_app.domain.tokens import COIN, Token, TokenMoney
from omnilytics_app.domain.wallet import (
    AccountKind,
    BackupState,
    Contact,
    HistoryKind,
    HistoryRow,
    HistoryState,
    PendingTransaction,
    WalletAccount,
)
from omnilytics_app.ui.presenters.wallet_details import WalletDetails
from tests.gui.sample import HOSTILE, LONG
from tests.gui.sample_job import ME, NOW

ETHER, GWEI = 10**18, 10**9
MARKET = Address("0x5FbDB2315678afecb367f032d93F642f64180aa3")
BOB = Address("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")
CAROL = Address("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")
DATA = Token(Address("0x9fE46736679d2D9a65F0992F2272dE9f3c7fa6e0"), "DATA", "Data coin", 6)
TERMS_HASH = bytes(range(32))

MARKET_FUNCTIONS = [
    *("leave", "cancel", "stop", "arm", "start", "publish", "submit", "closeRound", "storeSeed", "settleQuiet"),
    *("settleOpen", "settleByDefault", "finalize", "dispute", "contest", "flag", "answer", "closeAnswers", "abort"),
    *("closeJob", "claim"),
]


def review(function: str = "", *lines: ReviewLine, **changes: object) -> Review:
    """A review of a transaction to the market."""
    usual = Review(
        payload=b"\x02" + bytes(range(180)),
        chain_id=31_337,
        sender=ME,
        recipient=MARKET,
        function=function,
        value=Wei(0),
        nonce=12,
        gas_limit=180_000,
        max_fee=Wei(3 * GWEI),
        priority_fee=Wei(GWEI),
        token=COIN,
        lines=lines,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def sending() -> Review:
    """Half a coin to a person."""
    return review(
        "",
        ReviewLine(Item.AMOUNT, Wei(ETHER // 2)),
        ReviewLine(Item.RECIPIENT, BOB),
        ReviewLine(Item.REFUND, Refund.NONE),
        recipient=BOB,
        value=Wei(ETHER // 2),
        gas_limit=21_000,
    )


def creating(title: str = "Handwritten digits", **changes: object) -> Review:
    """A job with its escrow."""
    return review(
        "createJob",
        ReviewLine(Item.TITLE, title),
        ReviewLine(Item.REWARD, Wei(10**15)),
        ReviewLine(Item.ROUNDS, 8),
        ReviewLine(Item.SEATS, 15),
        ReviewLine(Item.ESCROW, Wei(12 * 10**16)),
        ReviewLine(Item.BOND, Wei(15 * 10**15)),
        ReviewLine(Item.DEADLINE, NOW + 86_400),
        ReviewLine(Item.DOCUMENT_HASH, bytes(reversed(TERMS_HASH))),
        ReviewLine(Item.REFUND, Refund.JOB_CANCELLED_OR_CLOSED),
        value=Wei(135 * 10**15),
        gas_limit=2_400_000,
        **changes,
    )


def joining_job(**changes: object) -> Review:
    """A seat and its stake."""
    return review(
        "register",
        ReviewLine(Item.JOB, 7),
        ReviewLine(Item.STAKE, Wei(2 * 10**15)),
        ReviewLine(Item.TERMS_HASH, TERMS_HASH),
        ReviewLine(Item.DEADLINE, NOW + 60),
        ReviewLine(Item.REFUND, Refund.STAKE_AFTER_JOB),
        value=Wei(2 * 10**15),
        **changes,
    )


def sending_tokens() -> Review:
    """Tokens to a person."""
    return review(
        "transfer",
        ReviewLine(Item.TOKEN, DATA.address),
        ReviewLine(Item.AMOUNT, 1_250_000_000),
        ReviewLine(Item.RECIPIENT, CAROL),
        recipient=DATA.address,
        token=DATA,
    )


def allowing() -> Review:
    """The first of two steps: tokens that the market may take."""
    return review(
        "approve",
        ReviewLine(Item.TOKEN, DATA.address),
        ReviewLine(Item.AMOUNT, 135_000_000),
        ReviewLine(Item.SPENDER, MARKET),
        recipient=DATA.address,
        token=DATA,
        steps=2,
    )


def cancelling() -> Review:
    """Nothing, in the place of something."""
    return review("", ReviewLine(Item.REPLACES, "0x" + "4e" * 32), recipient=ME, gas_limit=21_000)


def withdrawing() -> Review:
    """Credit to the own account."""
    return review(
        "withdraw",
        ReviewLine(Item.RECIPIENT, ME),
        ReviewLine(Item.REFUND, Refund.TO_ACCOUNT),
    )


def unreadable() -> Review:
    """Code nobody can read, with money."""
    return review(
        "",
        known=False,
        recipient=CAROL,
        value=Wei(3 * ETHER),
        warnings=(Caution(Risk.UNREADABLE), Caution(Risk.NOT_THE_MARKET, CAROL)),
        payload=bytes(range(256)) * 40,
    )


def hostile_review() -> Review:
    """A job whose title is an attack."""
    alike = Caution(Risk.LOOKALIKE, BOB, CAROL, HOSTILE)
    return creating((HOSTILE + LONG) * 3, warnings=(alike, Caution(Risk.NEARLY_ALL)))


def of_function(function: str) -> Review:
    """Any other function of the market, about a job."""
    return review(function, ReviewLine(Item.JOB, 7))


def quotes() -> FeeQuotes:
    """What gas costs on a usual day."""
    base = Wei(2 * GWEI)
    made = [
        FeeQuote(speed, Wei(most * GWEI), Wei(first * GWEI // 10), base, blocks, blocks * 12.0)
        for speed, most, first, blocks in ((Speed.SLOW, 3, 5, 6), (Speed.NORMAL, 5, 10, 2), (Speed.FAST, 8, 25, 1))
    ]
    return FeeQuotes(tuple(made), base, Wei(100 * GWEI))


TOKENS = (TokenMoney(DATA, 1_250_000_000, 40_000_000, 2_500_000),)


def details(**changes: object) -> WalletDetails:
    """A wallet in use: four accounts, a name."""
    accounts = (
        WalletAccount("Ada", "/home/ada/ada", ME, AccountKind.PHRASE, current=True, balance=Wei(9_984_713 * 10**12)),
        WalletAccount("Savings", "/home/ada/savings", CAROL, AccountKind.IMPORTED, balance=Wei(31 * ETHER)),
        WalletAccount("Clinic", "/home/ada/clinic", MARKET, AccountKind.WATCHED, balance=Wei(0)),
        WalletAccount("New", "/home/ada/new", None, AccountKind.PHRASE),
    )
    usual = WalletDetails(
        accounts=accounts,
        contacts=(Contact(BOB, "Bob", "the baker"),),
        backup=BackupState(has_phrase=True, done_at=NOW, asks_passphrase=True),
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def pending() -> tuple[PendingTransaction, ...]:
    """One that waits, one that is being cancelled."""
    stuck = PendingTransaction(
        nonce=12,
        hash="0x" + "4e" * 32,
        name="payment",
        to=BOB,
        job_id=None,
        value=Wei(ETHER // 2),
        gas=21_000,
        max_fee=Wei(3 * GWEI),
        priority_fee=Wei(GWEI),
        signed_at=int(time.time()) - 3_930,  # "1 h 5 min" for half a minute
    )
    job = replace(stuck, nonce=13, name="register", job_id=JobId(7), value=Wei(2 * 10**15), versions=2, cancelling=True)
    return (stuck, job)


def history(count: int = 40) -> tuple[HistoryRow, ...]:
    """A history with everything in it, the newest first."""
    kinds = (
        (HistoryKind.SENT, "payment", -ETHER // 2, BOB, None),
        (HistoryKind.PAYOUT, "payout", 34 * 10**15, None, 7),
        (HistoryKind.ROUND, "submit", 0, MARKET, 7),
        (HistoryKind.SEAT, "register", -2 * 10**15, MARKET, 7),
        (HistoryKind.MONEY, "withdraw", 34 * 10**15, MARKET, None),
        (HistoryKind.JOB, "createJob", -135 * 10**15, MARKET, 9),
        (HistoryKind.SENT, "payment", -(10**15), CAROL, None),
    )
    states = (HistoryState.PENDING, *[HistoryState.FINAL] * 5, HistoryState.CANCELLED, HistoryState.FAILED)
    rows = []
    for number in range(count):
        kind, name, amount, to, job = kinds[number % len(kinds)]
        state = HistoryState.FINAL if kind is HistoryKind.PAYOUT else states[number % len(states)]
        moved = amount if state in (HistoryState.PENDING, HistoryState.FINAL) else 0
        fee = 0 if kind is HistoryKind.PAYOUT or state is HistoryState.PENDING else 63_000 * (number + 1) * GWEI
        rows.append(
            HistoryRow(
                id=number,
                kind=kind,
                state=state,
                name=name,
                time=NOW - number * 4_321,
                amount=Wei(moved),
                fee=Wei(fee),
                hash=f"0x{(number + 1) * 7_919:064x}",
                nonce=None if kind is HistoryKind.PAYOUT else count - number,
                to=to,
                job_id=JobId(job) if job else None,
                block=1_204 - number,
            )
        )
    return tuple(rows)


def plan(to: Address) -> SendPlan:
    """Half a coin."""
    fees = quotes().of(Speed.NORMAL).fees
    return SendPlan(to, COIN.address, ETHER // 2, 21_000, fees, 2 * ETHER, Wei(2 * ETHER))
