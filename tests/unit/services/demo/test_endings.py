"""How a demonstration with a villain must end: every rule broken once, every amount wrong by a wei."""

from dataclasses import replace
from typing import Any

import pytest

from omnilytics_app.domain.ids import Address, RoundNumber
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.errors import DemoFailed
from omnilytics_app.services.demo.endings import ending_of
from omnilytics_app.services.demo.villains import HONEST, Villain, casting_of
from tests.unit.domain.builders import address, groups, make_job, make_round, make_terms

OWNERS = [address(i) for i in range(9)]
TERMS = make_terms(rounds=4, seats=9, reward=1_000, bond=9_000)
EVERYBODY = groups(0, 1, 2)
GUILTY = OWNERS[8]
Report = dict[str, Any]


def job_of(*rounds: Any, **changes: Any) -> Job:
    job = replace(make_job(Phase.CLOSED), terms=TERMS, rounds=rounds, round=RoundNumber(len(rounds)))
    return replace(job, **changes)


def whole(number: int, outcome: Outcome, **changes: Any) -> Any:
    return make_round(number, outcome, active=EVERYBODY, complete=EVERYBODY, **changes)


def report_of(payouts: dict[Address, int], stakes: dict[Address, int], returned: int, sunk: int) -> Report:
    return {
        "payouts_wei": payouts,
        "stakes_returned_wei": stakes,
        "model_owner_returned_wei": returned,
        "sink_wei": sunk,
    }


def everybody(amount: int) -> dict[Address, int]:
    return dict.fromkeys(OWNERS, amount)


VOIDED = (
    Villain.LYING_MODEL_OWNER,
    report_of(everybody(2_000), everybody(TERMS.stake), TERMS.escrow - 18_000, TERMS.bond),
    job_of(whole(1, Outcome.VOID, votes=5), whole(2, Outcome.DEFAULT), make_round(3), voided=True),
)
ABORTED = (
    Villain.WITHHOLDING_MODEL_OWNER,
    report_of({}, everybody(TERMS.stake), TERMS.escrow, TERMS.bond),
    job_of(make_round(1, Outcome.ABORTED, active=EVERYBODY), voided=True),
)


def went_on() -> Job:
    """The last group incomplete twice, and gone for the rest."""
    two = groups(0, 1)
    missed = [make_round(n, Outcome.QUIET, active=EVERYBODY, complete=two, flagged=True) for n in (1, 2)]
    job = job_of(*missed, *(make_round(n, Outcome.QUIET, active=two, complete=two) for n in (3, 4)))
    return replace(job, members=tuple(replace(m, misses=2 if m.owner == GUILTY else 0) for m in job.members))


ABSENT = (
    Villain.WITHHOLDING_OWNER,
    report_of(
        everybody(4_000) | {OWNERS[6]: 2_000, OWNERS[7]: 2_000, GUILTY: 0},
        everybody(TERMS.stake) | {GUILTY: TERMS.stake - 2 * TERMS.absence_penalty},
        TERMS.escrow + TERMS.bond + 2 * TERMS.absence_penalty - 6 * 4_000 - 2 * 2_000,
        0,
    ),
    went_on(),
)


@pytest.mark.parametrize(
    ("ending", "said"),
    [(VOIDED, "voided by 5 of 9 votes: everybody is paid for 2 rounds"), (ABORTED, "aborted"), (ABSENT, "flagged 2")],
    ids=["lying", "withheld model", "withheld gradient"],
)
def test_an_ending_by_the_rules_is_told_and_a_wei_more_or_less_is_a_failure(
    ending: tuple[Villain, Report, Job], said: str
) -> None:
    villain, report, job = ending
    assert said in ending_of(villain, report, job, GUILTY)
    for name in report:
        wrong = {OWNERS[0]: 1} if isinstance(report[name], dict) else report[name] + 1
        changed = report | {name: report[name] | wrong if isinstance(wrong, dict) else wrong}
        with pytest.raises(DemoFailed, match=r"must: .* wei|must: .* instead of"):
            ending_of(villain, changed, job, GUILTY)


@pytest.mark.parametrize(
    ("ending", "job", "said"),
    [
        (VOIDED, replace(VOIDED[2], phase=Phase.SETTLE), "did not reach its end"),
        (VOIDED, replace(VOIDED[2], voided=False), "was not voided"),
        (VOIDED, job_of(whole(1, Outcome.FINAL, votes=5), voided=True), "was not voided"),
        (VOIDED, job_of(whole(1, Outcome.VOID, votes=4), voided=True), "without a majority"),
        (VOIDED, job_of(whole(1, Outcome.VOID, votes=5), whole(2, Outcome.INCOMPLETE), voided=True), "was not paid"),
        (ABORTED, job_of(whole(1, Outcome.QUIET)), "was not aborted"),
        (ABORTED, replace(ABORTED[2], members=went_on().members), "penalised"),
        (ABSENT, replace(went_on(), members=ABORTED[2].members), "absence was not counted"),
        (ABSENT, replace(went_on(), rounds=went_on().rounds[:3]), "did not go on"),
        (
            ABSENT,
            replace(went_on(), rounds=(replace(went_on().rounds[0], flagged=False), *went_on().rounds[1:])),
            "was not flagged",
        ),
        (
            ABSENT,
            replace(went_on(), rounds=(*went_on().rounds[:3], replace(went_on().rounds[3], complete=groups(0)))),
            "another group was incomplete",
        ),
    ],
)
def test_a_job_that_took_another_course_is_a_failure(ending: tuple[Villain, Report, Job], job: Job, said: str) -> None:
    villain, report, _ = ending
    with pytest.raises(DemoFailed, match=said):
        ending_of(villain, report, job, GUILTY)


def test_every_villain_is_cast_and_nobody_else() -> None:
    assert casting_of("") is HONEST
    changed = {v: casting_of(v) for v in Villain if v}
    assert all(casting != HONEST for casting in changed.values())
    assert len(set(changed.values())) == len(changed)
