"""Entries as a real run records them, for tests of the activity page and for its gallery."""

from dataclasses import replace

from omnilytics_app.domain.activity import Entry, Kind, Value
from omnilytics_app.domain.ids import JobId, RoundNumber, Wei
from tests.gui.sample import HOSTILE, LONG
from tests.gui.sample_job import ACCOUNTS, ME, NOW, REWARD

AGAIN = "The chain endpoint http://127.0.0.1:8545 does not answer; it is asked again."
DOUBT = (
    "The chain endpoints http://10.0.0.7:8545, http://10.0.0.8:8545 differ about the hash of block 70; replace the "
    "one that is wrong, nothing is built on either meanwhile."
)
EARLY = (
    "After round 6 the validation score has not improved by 0.001 for 3 rounds: the job ends early, and the reward of "
    "2 more comes back."
)
DIGITS: dict[str, Value] = {"title": "Handwritten digits"}


def transaction(number: int) -> str:
    """A hash."""
    return f"0x{pow(0xABCDEF, number + 31, 16**64 - 189):064x}"


def entry(kind: Kind, ago: int, number: int | None = None, amount: int | None = None, **values: Value) -> Entry:
    """One of job 3, so many seconds ago."""
    return Entry(
        key=f"sample:{kind}:{ago}",
        kind=kind,
        time=NOW - ago,
        job=JobId(3),
        round=None if number is None else RoundNumber(number),
        amount=None if amount is None else Wei(amount),
        transaction=transaction(ago),
        values={**DIGITS, **values},
    )


def a_day() -> tuple[Entry, ...]:
    """What happens in a job that a data owner takes part in, and around it; every kind at least once."""
    own = {"values": {"name": "submit", "nonce": 7}}
    return (
        replace(entry(Kind.SENT, 60), **own),  # type: ignore[arg-type]
        replace(entry(Kind.MINED, 120, amount=21 * 10**13), **own),  # type: ignore[arg-type]
        replace(entry(Kind.FAILED, 180, amount=12 * 10**13), **own),  # type: ignore[arg-type]
        replace(entry(Kind.REPLACED, 240), **own),  # type: ignore[arg-type]
        replace(entry(Kind.CANCELLED, 250), **own),  # type: ignore[arg-type]
        replace(entry(Kind.GIVEN_UP, 260), **own),  # type: ignore[arg-type]
        entry(Kind.ROUND_DUE, 300, 5, until=NOW + 90),
        entry(Kind.PUBLISHED, 400, 5),
        entry(Kind.DISPUTED, 500, 4, owner=ACCOUNTS[7], votes=2),
        entry(Kind.VOIDED, 520, 4),
        entry(Kind.AUDITED, 700, 4, rejected=1, own=0, until=NOW + 600),
        entry(Kind.SUBMITTED, 900, 4),
        entry(Kind.CONTESTED, 950, 4, owner=ME, own=1),
        entry(Kind.FLAGGED, 960, 4),
        entry(Kind.ACCEPTED, 1_500, 3, REWARD),
        entry(Kind.REJECTED, 2_100, 2, group=2),
        entry(Kind.EVICTED, 2_150, 2, groups="2"),
        entry(Kind.MISSED, 2_400, 1, 2 * REWARD, dropped=0),
        entry(Kind.NOT_COMPLETE, 2_450, 1, group=2, absent=1),
        replace(entry(Kind.SETTLED, 2_500, 1, accepted=5, rejected=0), taken_back=True),
        entry(Kind.UNSETTLED, 2_550, 1, accepted=5),
        entry(Kind.OWNERS_MISSED, 2_600, 1, group=3, absent=2),
        entry(Kind.STARTED, 3_000, groups=5),
        entry(Kind.OWNER_JOINED, 3_300, owner=ACCOUNTS[9]),
        entry(Kind.OWNER_LEFT, 3_200, owner=ACCOUNTS[9]),
        entry(Kind.JOINED, 3_600, amount=4 * 10**15),
        entry(Kind.LEFT, 3_500, amount=4 * 10**15),
        entry(Kind.JOB_CREATED, 3_900, amount=24 * 10**16),
        entry(Kind.JOB_FITS, 4_000, amount=8 * REWARD, task="Classification of digit, 10 classes"),
        entry(Kind.CLOSED, 4_500),
        entry(Kind.CALLED_OFF, 4_600),
        entry(Kind.ABORTED, 4_700, 5),
        entry(Kind.CLAIMED, 90_000, amount=6 * 10**15, reward=str(2 * 10**15), stake=str(4 * 10**15)),
        entry(Kind.RETURNED, 91_000, amount=10**17, cancelled=0),
        replace(entry(Kind.WITHDRAWN, 92_000, amount=6 * 10**15), job=None, values={"to": ME}),
        entry(Kind.PROBLEM, 100_000, text=AGAIN),
        entry(Kind.WARNING, 101_000, text=DOUBT),
        entry(Kind.NOTICE, 102_000, text=EARLY),
        replace(
            entry(Kind.LOW_GAS, 103_000, amount=1327 * 10**14, balance=str(21 * 10**14), needed=str(1348 * 10**14)),
            job=None,
            transaction="",
        ),
        replace(entry(Kind.SETTING_CHANGED, 104_000, name="Language", value="Deutsch"), job=None, transaction=""),
    )


def hostile() -> tuple[Entry, ...]:
    """What a stranger may put where text comes from the chain or a peer."""
    text = HOSTILE + LONG + "\u202e" + "A" * 1_000
    values: dict[str, Value] = dict.fromkeys(("title", "name", "text", "owner", "to", "groups", "value"), text)
    entries = (replace(e, key=f"hostile:{e.key}", values={**e.values, **values}) for e in a_day())
    return tuple(replace(e, transaction=text) for e in entries)
