"""How a demonstration with a villain must end, to the wei, as the contract's table of phases says.

Every check compares what was paid with what follows from the terms and the rounds; the sentence it returns tells a
person what became of the villain. Raises `DemoFailed` with the first thing that is not as it must be.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.errors import DemoFailed
from omnilytics_app.services.demo.villains import Villain


@dataclass(frozen=True, slots=True)
class _Money:
    """What everybody got, in wei."""

    payouts: Mapping[Address, int]
    stakes: Mapping[Address, int]
    returned: int
    sunk: int


def ending_of(villain: Villain, report: Mapping[str, Any], job: Job, guilty: Address | None) -> str:
    """What became of the villain, in a sentence; `guilty` is the data owner that withholds, if one does."""
    if job.phase is not Phase.CLOSED:
        raise DemoFailed("The job did not reach its end; run it with --keep and look at the logs.")
    money = _Money(
        payouts={m.owner: report["payouts_wei"].get(m.owner, 0) for m in job.members},
        stakes={m.owner: report["stakes_returned_wei"].get(m.owner, 0) for m in job.members},
        returned=report["model_owner_returned_wei"],
        sunk=report["sink_wei"],
    )
    match villain:
        case Villain.LYING_MODEL_OWNER:
            return _voided(job, money)
        case Villain.WITHHOLDING_MODEL_OWNER:
            return _aborted(job, money)
        case Villain.WITHHOLDING_OWNER if guilty is not None:
            return _went_on_without(guilty, job, money)
        case _:
            return ""


def _voided(job: Job, money: _Money) -> str:
    """A false settlement: everybody in complete groups is paid for it and for a round that ran meanwhile."""
    first, *later = job.rounds
    running = [r.number for r in later if r.outcome is not Outcome.PENDING]
    _require(first.outcome is Outcome.VOID and job.voided, "the false settlement was not voided")
    _require(2 * first.votes > len(job.members), "it was voided without a majority")
    _require(all(r.outcome is Outcome.DEFAULT for r in later if r.number in running), "a later round was not paid")
    everybody = frozenset(range(job.groups))
    _require(all(job.rounds[n - 1].complete == everybody for n in (1, *running)), "a group was incomplete")
    rounds = 1 + len(running)
    due = {m.owner: rounds * job.terms.reward for m in job.members}
    _require_money(job, money, due, dict.fromkeys(due, job.terms.stake), sunk=job.terms.bond)
    return (
        f"The model owner's false settlement was voided by {first.votes} of {len(job.members)} votes: everybody is "
        f"paid for {rounds} round{'s' if rounds > 1 else ''}, and its bond is burnt"
    )


def _aborted(job: Job, money: _Money) -> str:
    """A model that was not shown: no pay, no penalty, no bond."""
    [only] = job.rounds
    _require(only.outcome is Outcome.ABORTED, "the job was not aborted")
    _require(not any(m.misses for m in job.members), "somebody was penalised")
    nothing = dict.fromkeys((m.owner for m in job.members), 0)
    _require_money(job, money, nothing, dict.fromkeys(nothing, job.terms.stake), sunk=job.terms.bond)
    return "The model was contested and nobody showed it: the job was aborted, all stakes are back, its bond is burnt"


def _went_on_without(guilty: Address, job: Job, money: _Money) -> str:
    """A gradient that was not shown: an absence each time, paid to the others of the group, until it is dropped."""
    terms = job.terms
    member = job.member(guilty)
    _require(member is not None and member.group is not None, "the owner that withholds has no group")
    group, misses = (member.group, member.misses) if member is not None else (None, 0)
    missed = [r for r in job.rounds if r.number <= terms.rounds and group in r.active and group not in r.complete]
    played = [r for r in job.rounds if r.number <= terms.rounds]
    _require(misses == min(terms.allowed_misses, terms.rounds) == len(missed), "an absence was not counted")
    _require(all(r.flagged for r in missed), "it was not flagged")
    _require(len(played) == terms.rounds and all(r.outcome is Outcome.QUIET for r in played), "the job did not go on")
    _require(all(g in r.complete for r in played for g in r.active - {group}), "another group was incomplete")
    compensation = misses * (terms.absence_penalty // (terms.group_size - 1))
    full = terms.rounds * terms.reward
    due: dict[Address, int] = {m.owner: compensation if m.group == group else full for m in job.members}
    stakes: dict[Address, int] = dict.fromkeys(due, terms.stake)
    due[guilty], stakes[guilty] = 0, terms.stake - misses * terms.absence_penalty
    _require_money(job, money, due, stakes, sunk=0)
    return (
        f"The owner that held its gradients back was flagged {misses} times and counts as absent: each of its group "
        f"got {compensation} wei of its stake, and the job went on without them"
    )


def _require_money(
    job: Job, money: _Money, payouts: Mapping[Address, int], stakes: Mapping[Address, int], *, sunk: int
) -> None:
    """Rewards and stakes of everybody, what was burnt, and what the model owner got back: all that came in."""
    _require(money.payouts == payouts, f"rewards are {money.payouts} instead of {payouts} wei")
    _require(money.stakes == stakes, f"stakes are {money.stakes} instead of {stakes} wei")
    _require(money.sunk == sunk, f"{money.sunk} wei were burnt instead of {sunk}")
    penalties = len(stakes) * job.terms.stake - sum(stakes.values())
    returned = job.terms.escrow + job.terms.bond + penalties - sum(payouts.values()) - sunk
    _require(money.returned == returned, f"the model owner got {money.returned} wei back instead of {returned}")


def _require(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - it reads as a sentence
    if not holds:
        raise DemoFailed(f"The demonstration did not end as it must: {otherwise}; run it with --keep.")
