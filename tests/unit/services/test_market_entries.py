from dataclasses import replace
from typing import Any

import pytest

from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.domain.activity import Kind
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.services.activity.market_entries import Scene, key_of, market_entry
from tests.unit.domain.builders import MODEL_OWNER, address, make_job

ME, OTHER, STRANGER = address(4), address(1), Address("0x" + "77" * 20)
JOB = make_job(Phase.SUBMIT)
TERMS = JOB.terms
"""Three groups of three; address 4 is the second of group 1."""


def event(name: str, **arguments: Any) -> MarketEvent:
    given = {"jobId": JOB.job_id, **arguments}
    return MarketEvent(name, given, block_number=7, block_hash=b"\x0a" * 32, log_index=3, transaction_hash="0x0b")


def told(name: str, account: Address = ME, job: Job | None = JOB, **arguments: Any) -> tuple[Kind, int | None] | None:
    entry = market_entry(event(name, **arguments), Scene(account, job, "Digits", 99))
    return None if entry is None else (entry.kind, entry.amount)


CASES: dict[str, tuple[dict[str, Any], tuple[Kind, Any] | None, tuple[Kind, Any] | None]] = {
    # an event and its arguments: what it is to the member, and to the model owner
    "JobCreated": ({"modelOwner": MODEL_OWNER}, None, (Kind.JOB_CREATED, TERMS.escrow + TERMS.bond)),
    "Registered": ({"owner": ME}, (Kind.JOINED, TERMS.stake), (Kind.OWNER_JOINED, None)),
    "Registered by another": ({"owner": OTHER}, None, (Kind.OWNER_JOINED, None)),
    "Left": ({"owner": ME}, (Kind.LEFT, TERMS.stake), (Kind.OWNER_LEFT, None)),
    "Started": ({"groups": 3}, (Kind.STARTED, None), (Kind.STARTED, None)),
    "Missed": (
        {"group": 1, "absent": 0b010, "dropped": 0, "round": 2},
        (Kind.MISSED, TERMS.absence_penalty),
        (Kind.OWNERS_MISSED, None),
    ),
    "Missed by another": (
        {"group": 1, "absent": 0b100, "dropped": 0, "round": 2},
        (Kind.NOT_COMPLETE, None),
        (Kind.OWNERS_MISSED, None),
    ),
    "Missed elsewhere": (
        {"group": 0, "absent": 0b010, "dropped": 0, "round": 2},
        None,
        (Kind.OWNERS_MISSED, None),
    ),
    "Settled": (
        {"outcome": int(Outcome.QUIET), "accepted": 0b011, "round": 2},
        (Kind.ACCEPTED, TERMS.reward),
        (Kind.SETTLED, None),
    ),
    "Settled without the group": (
        {"outcome": int(Outcome.DEFAULT), "accepted": 0b101, "round": 2},
        None,
        (Kind.UNSETTLED, None),
    ),
    "SettledOpen": (
        {"rejected": 0b010, "disputeUntil": 5, "round": 2},
        (Kind.AUDITED, None),
        (Kind.AUDITED, None),
    ),
    "SettledOpen that rejects nobody": ({"rejected": 0, "disputeUntil": 5, "round": 2}, None, None),
    "Finalized": (
        {"accepted": 0b101, "rejected": 0b010, "round": 2},
        (Kind.REJECTED, None),
        (Kind.SETTLED, None),
    ),
    "Finalized for others": (
        {"accepted": 0b110, "rejected": 0b001, "round": 2},
        (Kind.ACCEPTED, TERMS.reward),
        (Kind.SETTLED, None),
    ),
    "Evicted": ({"groups": 0b010, "round": 2}, (Kind.EVICTED, None), (Kind.EVICTED, None)),
    "Evicted elsewhere": ({"groups": 0b100, "round": 2}, None, (Kind.EVICTED, None)),
    "Disputed": ({"owner": OTHER, "votes": 2, "round": 2}, (Kind.DISPUTED, None), (Kind.DISPUTED, None)),
    "Voided": ({"round": 2}, (Kind.VOIDED, None), (Kind.VOIDED, None)),
    "Contested": ({"owner": OTHER, "round": 2}, (Kind.CONTESTED, None), (Kind.CONTESTED, None)),
    "Flagged": ({"round": 2}, (Kind.FLAGGED, None), (Kind.FLAGGED, None)),
    "Aborted": ({"round": 2}, (Kind.ABORTED, None), (Kind.ABORTED, None)),
    "JobClosed": ({"returned": 9, "cancelled": False}, (Kind.CLOSED, None), (Kind.RETURNED, 9)),
    "JobClosed before it began": ({"returned": 9, "cancelled": True}, (Kind.CALLED_OFF, None), (Kind.RETURNED, 9)),
    "Claimed": ({"owner": ME, "reward": 5, "stake": 2, "fees": 1}, (Kind.CLAIMED, 8), None),
    "Armed": ({}, None, None),
    "SeedStored": ({"round": 2}, None, None),
}


@pytest.mark.parametrize("case", CASES)
def test_an_event_is_what_it_means_to_whoever_looks(case: str) -> None:
    arguments, to_member, to_owner = CASES[case]
    name = case.partition(" ")[0]
    assert told(name, **arguments) == to_member
    assert told(name, MODEL_OWNER, **arguments) == to_owner
    assert told(name, STRANGER, **arguments) is None


def test_withdrawals_are_of_no_job() -> None:
    withdrawn = replace(event("Withdrawn"), arguments={"token": TERMS.token, "account": ME, "to": OTHER, "amount": 6})
    entry = market_entry(withdrawn, Scene(ME, None, "", 99))
    assert entry is not None
    assert (entry.kind, entry.job, entry.amount, entry.text("to")) == (Kind.WITHDRAWN, None, 6, OTHER)
    assert market_entry(withdrawn, Scene(OTHER, None, "", 99)) is None


def test_an_entry_says_where_it_is_from() -> None:
    paid = event("Claimed", owner=ME, reward=5, stake=2, fees=1)
    entry = market_entry(paid, Scene(ME, replace(JOB, terms=replace(TERMS, token=STRANGER)), "Digits", 99))
    assert entry is not None
    assert (entry.key, entry.block, entry.time) == (key_of(b"\x0a" * 32, 3), 7, 99)
    assert (entry.job, entry.transaction, entry.text("title")) == (JobId(1), "0x0b", "Digits")
    assert entry.text("token") == STRANGER


def test_one_that_was_left_over_by_the_draw_earns_nothing() -> None:
    over = tuple(replace(m, group=None) if m.owner == ME else m for m in JOB.members)
    arguments = {"outcome": int(Outcome.QUIET), "accepted": 0b111, "round": 2}
    assert told("Settled", job=replace(JOB, members=over), **arguments) is None
