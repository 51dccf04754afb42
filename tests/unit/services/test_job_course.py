"""What the events of a job tell of it."""

from typing import Any

from omnilytics_app.chain.event_codec import MarketEvent
from omnilytics_app.crypto.draw import drawn
from omnilytics_app.domain.job import Outcome
from omnilytics_app.domain.market import Ending, Stage
from omnilytics_app.services.job_course import course_of
from omnilytics_app.storage.job_index import Course, Seat
from tests.unit.domain.builders import address, make_terms

SEED = b"\x07" * 32
PEOPLE = [address(number) for number in range(10)]
ROSTER = drawn(SEED, PEOPLE)
GROUPS = [ROSTER[0:3], ROSTER[3:6], ROSTER[6:9]]
LEFT_OVER = ROSTER[9]
FIRST, SECOND, THIRD = 0b001, 0b010, 0b100


def told(name: str, **arguments: Any) -> MarketEvent:
    return MarketEvent(name, {"jobId": 1} | arguments, 1, b"", 0, "")


def registered(*people: str) -> list[MarketEvent]:
    return [told("Registered", owner=person) for person in people or PEOPLE]


def begun() -> list[MarketEvent]:
    return [*registered(), told("Armed"), told("Started", groups=3, seed=SEED)]


def course(*events: MarketEvent, rounds: int = 2) -> Course:
    return course_of(make_terms(rounds=rounds), events)


def seats(found: Course) -> dict[str, Seat]:
    return {seat.owner: seat for seat in found.seats}


def test_registering_and_leaving() -> None:
    a, b, c = PEOPLE[:3]
    found = course(*registered(a, b, c), told("Left", owner=a))
    assert (found.members, found.stage, found.ending) == (2, Stage.REGISTERING, Ending.NONE)
    assert [seat.owner for seat in found.seats] == [c, b]  # the last one took the place
    assert course(*registered(a), told("Armed")).stage is Stage.RUNNING
    assert course().members == 0


def test_rounds_pay_the_groups_they_accept() -> None:
    found = course(
        *begun(),
        told("RoundClosed", round=1, complete=FIRST | SECOND | THIRD),
        told("Settled", round=1, outcome=Outcome.QUIET, accepted=FIRST | SECOND | THIRD),
        told("Missed", round=2, group=2, absent=0b010, dropped=0),
        told("RoundClosed", round=2, complete=FIRST | SECOND),
        told("SettledOpen", round=2, rejected=SECOND),
        told("Finalized", round=2, accepted=FIRST, rejected=SECOND),
        told("JobClosed", cancelled=False, returned=0),
    )
    assert (found.stage, found.ending) == (Stage.OVER, Ending.ALL_ROUNDS)
    assert (found.settled, found.rounds_paid, found.defaulted) == (2, 2, 0)
    by_owner = seats(found)
    assert {by_owner[p] for p in GROUPS[0]} == {Seat(p, accepted=2) for p in GROUPS[0]}
    assert {by_owner[p] for p in GROUPS[1]} == {Seat(p, accepted=1, rejected=1) for p in GROUPS[1]}
    assert by_owner[GROUPS[2][1]] == Seat(GROUPS[2][1], accepted=1, missed=1)
    assert by_owner[GROUPS[2][0]] == Seat(GROUPS[2][0], accepted=1)
    assert by_owner[LEFT_OVER] == Seat(LEFT_OVER)


def test_a_settlement_voted_down_pays_all_that_were_complete() -> None:
    found = course(
        *begun(),
        told("RoundClosed", round=1, complete=FIRST | SECOND | THIRD),
        told("AnswersClosed", round=1, complete=FIRST | SECOND),
        told("SettledOpen", round=1, rejected=SECOND),
        told("Voided", round=1),
    )
    assert (found.stage, found.ending, found.disputes_lost) == (Stage.RUNNING, Ending.NONE, 1)
    assert [seats(found)[group[0]].voided for group in GROUPS] == [1, 1, 0]
    over = course(*begun(), told("Voided", round=1), told("JobClosed", cancelled=False, returned=0))
    assert over.ending is Ending.VOIDED


def test_silence_is_settled_by_default_and_an_empty_round_pays_nobody() -> None:
    found = course(
        *begun(),
        told("RoundClosed", round=1, complete=FIRST),
        told("Settled", round=1, outcome=Outcome.DEFAULT, accepted=FIRST),
        told("RoundClosed", round=2, complete=0),
        told("Settled", round=2, outcome=Outcome.INCOMPLETE, accepted=0),
    )
    assert (found.defaulted, found.settled, found.rounds_paid) == (1, 2, 1)


def test_how_jobs_end() -> None:
    closed = told("JobClosed", cancelled=False, returned=0)
    settled = told("Settled", round=1, outcome=Outcome.QUIET, accepted=FIRST)
    assert course(*begun(), settled, closed, rounds=1).ending is Ending.ALL_ROUNDS
    assert course(*begun(), settled, closed).ending is Ending.EARLY
    assert course(*registered(), told("JobClosed", cancelled=True, returned=0)).ending is Ending.CANCELLED
    assert course(*begun(), told("Aborted", round=1), closed).ending is Ending.ABORTED
