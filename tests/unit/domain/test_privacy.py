from dataclasses import replace
from itertools import combinations

import pytest

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.privacy import (
    PROPOSED_EPSILON,
    PUBLIC_DATA,
    Accepted,
    DataReport,
    NoiseCost,
    PrivacyChoice,
    Trust,
)
from omnilytics_app.domain.privacy_words import said
from omnilytics_app.domain.progress import Metric
from tests.unit.domain import builders

UNKNOWN, ALL = Trust(14, 0, 3), Trust(2, 2, 3)
EXACT = PrivacyChoice(accepted=frozenset({Accepted.EXACT}))
REPORT = DataReport(rows=1_000, trust=UNKNOWN, budget=16.0, total={8.0: 8.0})


def test_noise_is_proposed_unless_two_trusted_members_are_certain() -> None:
    assert PrivacyChoice().noise(UNKNOWN) == PROPOSED_EPSILON
    assert PrivacyChoice().noise(ALL) is None
    assert PrivacyChoice(epsilon=2.0).noise(ALL) == 2.0
    assert EXACT.noise(UNKNOWN) is None
    assert PUBLIC_DATA.noise(UNKNOWN) is None
    assert PrivacyChoice(epsilon=1.0, accepted=EXACT.accepted).noise(UNKNOWN) == 1.0


@pytest.mark.parametrize("group_size", [3, 4, 5])
@pytest.mark.parametrize("others", [4, 6, 8])
def test_certain_and_likely_are_what_counting_every_draw_gives(others: int, group_size: int) -> None:
    for trusted in range(others + 1):
        draws = [sum(i < trusted for i in draw) >= 2 for draw in combinations(range(others), group_size - 1)]
        trust = Trust(others, trusted, group_size)
        assert trust.certain == all(draws)
        assert trust.chance == pytest.approx(sum(draws) / len(draws))


def test_only_registered_members_other_than_oneself_count_as_trusted() -> None:
    job = builders.make_job(Phase.REGISTER)
    owners = [member.owner for member in job.members]
    assert len(owners) >= 4
    stranger = Address("0x" + "99" * 20)
    trust = Trust.of(job, owners[0], {owners[0], owners[1], owners[2], stranger})
    assert trust == Trust(job.terms.seats - 1, 2, job.terms.group_size)


def test_what_must_be_accepted_follows_from_what_was_found() -> None:
    assert REPORT.asked(None) == {Accepted.EXACT}
    assert replace(REPORT, trust=ALL).asked(None) == frozenset()
    assert replace(REPORT, held_back=100).asked(None) == {Accepted.EXACT}
    assert replace(REPORT, held_back=101).asked(None) == {Accepted.EXACT, Accepted.HELD_BACK}
    assert replace(REPORT, used_before=500, held_back=51).asked(None) == {Accepted.EXACT, Accepted.HELD_BACK}
    assert replace(REPORT, unrecorded=(4,)).asked(None) == {Accepted.EXACT, Accepted.UNRECORDED}
    odd = replace(REPORT, concern="The map is odd.", held_back=500, unrecorded=(4,))
    assert odd.asked(8.0) == {Accepted.MAP}


def test_joining_is_possible_with_rows_left_or_within_the_budget() -> None:
    assert REPORT.possible(None)
    assert not replace(REPORT, used_before=900, held_back=100).possible(None)
    assert REPORT.possible(8.0)
    assert not replace(REPORT, total={8.0: 16.1}).possible(8.0)


def test_everything_is_said_in_sentences() -> None:
    cost = NoiseCost(Metric.ACCURACY, 0.94, {1.0: 0.5, 8.0: 0.935})
    report = replace(
        REPORT, used_before=300, used_in=("job 3 (Trees)",), held_back=14, concern="The map is odd.", cost=cost
    )
    words = said(report, EXACT)
    assert words[0] == (
        "686 of 1,000 rows are used: 300 were used in job 3 (Trees) and 14 stand out so much that sums would show them."
    )
    assert "None of the other owners is on your list" in words[1]
    assert "The map is odd." in words
    assert "Epsilon 1 costs about 44 points of accuracy if all owners add it (estimated on your rows)." in words
    assert "Epsilon 8 costs less than a point of accuracy if all owners add it (estimated on your rows)." in words
    assert words[-2:] == ("Joining adds no noise.", "It needs --accept-map.")
    noisy = said(replace(report, spent=4.0, total={8.0: 9.2}, trust=Trust(14, 3, 3)), PrivacyChoice())
    assert noisy[0] == "All 1,000 rows are used, with noise."
    assert (
        "3 of the 14 other seats are taken by owners you trust; the chance that 2 of them share your group is 3%"
        in (noisy[1])
    )
    assert "Joining adds noise of epsilon 8." in noisy
    assert "With it your rows have spent epsilon 9.2 of your budget of 16; 4.0 so far." in noisy
    assert "about 0.25 of R²" in said(replace(report, cost=NoiseCost(Metric.R2, 0.5, {8.0: 0.25})), EXACT)[3]
    assert said(replace(REPORT, trust=ALL), PrivacyChoice())[1].startswith("Whatever the draw, at least 2 members")
    assert "--accept" not in " ".join(said(report, PUBLIC_DATA))
