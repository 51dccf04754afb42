"""What the wallet page shows in tests and pictures: reviews of every function, accounts, transactions, contacts."""

from dataclasses import replace

from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.review import Caution, Item, Refund, Review, ReviewLine, Risk
from omnilytics_app.domain.tokens import COIN, Token
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
        ReviewLine(Item.DEADLINE, 4_102_444_800),
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
