"""The report of a demonstration, read from the chain and from the participants' own records.

Money comes from events, gas from receipts, scores and times from what each participant wrote down. Nothing is
recomputed that somebody measured.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.domain.ids import Address, RoundNumber
from omnilytics_app.domain.job import Job, Outcome
from omnilytics_app.domain.progress import RoundKind
from omnilytics_app.services.demo.cast import Cast
from omnilytics_app.services.demo.options import DemoOptions
from omnilytics_app.services.round_log import RoundLog


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that a report is made of; `gas` by transaction, `seconds` by round and owner."""

    options: DemoOptions
    cast: Cast
    job: Job
    events: tuple[MarketEvent, ...]
    gas: Mapping[str, int]
    log: RoundLog
    seconds: tuple[Mapping[str, float], ...]
    pooled_score: float
    stalls: tuple[Mapping[str, float], ...]
    contract_balance: int


def build_report(evidence: Evidence) -> dict[str, Any]:
    """The report's JSON object."""
    options, job = evidence.options, evidence.job
    scores = [evidence.log[n].score for n in evidence.log.numbers() if evidence.log[n].score is not None]
    claimed = [e for e in evidence.events if e.name == "Claimed"]
    closed = next((e for e in evidence.events if e.name == "JobClosed"), None)
    return {
        "dataset": options.dataset,
        "owners": options.owners,
        "groups": job.groups,
        "key_bits": options.key_bits,
        "metric": "r2" if options.dataset == "diabetes" else "accuracy",
        "initial_score": evidence.log.initial_score,
        "final_score": scores[-1] if scores else None,
        "pooled_score": evidence.pooled_score,
        "malicious_groups": malicious_groups(evidence.cast, job),
        "evicted_groups": sorted(job.evicted),
        "rounds": [_round(evidence, r.number) for r in job.rounds if r.outcome is not Outcome.PENDING],
        "escrow_wei": job.terms.escrow,
        "bond_wei": job.terms.bond,
        "stakes_wei": job.terms.stake * sum(e.name == "Registered" for e in evidence.events),
        "payouts_wei": _sums(claimed, "reward"),
        "stakes_returned_wei": _sums(claimed, "stake"),
        "model_owner_returned_wei": closed.arguments["returned"] if closed else 0,
        "sink_wei": sum(e.arguments["amount"] for e in evidence.events if e.name == "Sunk"),
        "contract_balance_wei": evidence.contract_balance,
        "ui_stall_ms": {
            "max": max((s["max"] for s in evidence.stalls), default=None),
            "p99": max((s["p99"] for s in evidence.stalls), default=None),
        },
    }


def malicious_groups(cast: Cast, job: Job) -> list[int]:
    """Groups with a malicious member."""
    bad = {actor.address for actor in cast.owners if actor.attack or actor.villain}
    return sorted({m.group for m in job.members if m.owner in bad and m.group is not None})


def write_report(path: Path, report: Mapping[str, Any]) -> None:
    """Write the report for a person or a program to read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


def _round(evidence: Evidence, number: RoundNumber) -> dict[str, Any]:
    stored, record = evidence.job.rounds[number - 1], evidence.log[number]
    opened = stored.outcome in {Outcome.OPEN, Outcome.FINAL, Outcome.VOID}
    owners = [s[str(number)] for s in evidence.seconds if str(number) in s]
    return {
        "round": int(number),
        "kind": RoundKind(record.kind).value,
        "score": record.score,
        "filtered_groups": list(record.filtered),
        "rejected_groups": sorted(stored.rejected) if stored.outcome is Outcome.FINAL else [],
        "opened": opened,
        "seconds": {
            "publish": record.seconds.get("publish"),
            "owner_compute_max": max(owners, default=None),
            "settle": record.seconds.get("settle"),
            "total": record.seconds.get("total"),
        },
        "gas": {
            "publish": _gas(evidence, number, {"Published"}),
            "submit_max": _gas(evidence, number, {"Submitted"}),
            "settle": _gas(evidence, number, {"Settled", "SettledOpen"}),
        },
    }


def _gas(evidence: Evidence, number: RoundNumber, names: set[str]) -> int | None:
    used = [evidence.gas[e.transaction_hash] for e in evidence.events if e.name in names and e.round == number]
    return max(used, default=None)


def _sums(events: list[MarketEvent], field: str) -> dict[Address, int]:
    totals: dict[Address, int] = defaultdict(int)
    for event in events:
        totals[Address(event.arguments["owner"])] += event.arguments[field]
    return dict(totals)
