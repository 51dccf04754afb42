"""What a small demonstration leaves behind, made by hand: nine owners, two rounds, every wei accounted for."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.domain.ids import Address, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.domain.progress import RoundKind
from omnilytics_app.services.demo.cast import Actor, Cast
from omnilytics_app.services.demo.options import DemoOptions
from omnilytics_app.services.demo.report import Evidence
from omnilytics_app.services.round_log import RoundLog
from omnilytics_app.storage.job_files import JobFiles
from tests.unit.domain.builders import MODEL_OWNER, address, groups, make_job, make_round, make_terms
from tests.unit.services.test_create_job import FORM

OWNERS = tuple(address(i) for i in range(9))
REWARD, BOND = 1_000, 9_000
TERMS = make_terms(rounds=2, seats=9, reward=REWARD, bond=BOND)
EVERYBODY = groups(0, 1, 2)


def event(name: str, index: int, **arguments: Any) -> MarketEvent:
    return MarketEvent(name, {"jobId": 1, **arguments}, 10 + index, bytes(32), index, f"0x{index:064x}")


def paid_job() -> Job:
    """Round 1 paid everybody, round 2 rejected the last group."""
    first = make_round(1, Outcome.QUIET, active=EVERYBODY, complete=EVERYBODY, accepted=EVERYBODY)
    second = make_round(
        2, Outcome.FINAL, active=EVERYBODY, complete=EVERYBODY, accepted=groups(0, 1), rejected=groups(2)
    )
    return replace(make_job(Phase.CLOSED), terms=TERMS, round=RoundNumber(3), rounds=(first, second))


def events() -> tuple[MarketEvent, ...]:
    registered = [event("Registered", i, owner=o) for i, o in enumerate(OWNERS)]
    claims = [
        event("Claimed", 30 + i, owner=o, reward=REWARD * (2 if i < 6 else 1), stake=int(TERMS.stake), fees=0)
        for i, o in enumerate(OWNERS)
    ]
    rounds = [
        event("Published", 10, round=1),
        event("Submitted", 11, round=1, owner=OWNERS[0]),
        event("Submitted", 12, round=1, owner=OWNERS[1]),
        event("Settled", 13, round=1),
        event("Published", 14, round=2),
        event("SettledOpen", 15, round=2),
    ]
    end = [event("Sunk", 20, amount=3 * REWARD), event("JobClosed", 21, returned=BOND)]
    return (*registered, *rounds, *end, *claims)


def make_evidence(folder: Path, **changes: Any) -> Evidence:
    log = RoundLog(JobFiles(folder))
    log.initial_score = 0.5
    log[RoundNumber(1)].score, log[RoundNumber(1)].filtered = 0.7, [2]
    log[RoundNumber(1)].seconds = {"publish": 1.0, "settle": 2.0, "total": 9.0}
    log[RoundNumber(2)].score, log[RoundNumber(2)].kind = 0.9, RoundKind.AUDIT.value
    everybody = events()
    made = Evidence(
        options=DemoOptions(owners=9, rounds=2, malicious=0),
        cast=make_cast(folder),
        job=paid_job(),
        events=everybody,
        gas={e.transaction_hash: 1_000 + e.log_index for e in everybody},
        log=log,
        seconds=({"1": 3.5}, {"1": 4.5, "2": 2.0}),
        pooled_score=0.95,
        stalls=({"max": 20.0, "p99": 5.0}, {"max": 40.0, "p99": 4.0}),
        contract_balance=0,
    )
    return replace(made, **changes)


def make_cast(folder: Path) -> Cast:
    def actor(owner: Address, attack: str = "") -> Actor:
        return Actor(folder, folder / "data.csv", owner, attack)

    owners = tuple(actor(o, "sign_flip" if o == OWNERS[-1] else "") for o in OWNERS)
    return Cast("passphrase", actor(MODEL_OWNER), owners, replace(FORM, reward=Wei(REWARD)), folder / "held-out.csv")
