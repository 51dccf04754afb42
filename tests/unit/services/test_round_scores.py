from dataclasses import replace

import pytest

from omnilytics_app.chain.calls import OpeningEvidence, RangeClaim
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.opening import pack_lanes
from omnilytics_app.crypto.sketch import SKETCHES
from omnilytics_app.domain.ids import GroupIndex
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.errors import InvalidOpening
from omnilytics_app.services.round_scores import score_sheet
from tests.unit.domain.builders import groups, make_job, make_round, make_terms

LAYOUT = LaneLayout.derive(2048, 1, 3, 3, 1)
JOB = make_job(Phase.PUBLISH, terms=make_terms(tau_percent=300))
SETTLED = make_round(1, Outcome.FINAL, complete=groups(0, 1, 2, 3, 4), rejected=groups(3))


def shown(lanes: bytes, claimed: frozenset[GroupIndex] = groups(3), shift: int = 0) -> OpeningEvidence:
    return OpeningEvidence(
        claimed=claimed, shift=shift, probe_seed=bytes(32), probe_path=(), lanes=lanes, openings=b"", ranges=()
    )


def lanes_of(**first: int) -> bytes:
    """Lanes of the opened groups, all zero but the first one."""
    vectors = {}
    for name, value in first.items():
        empty = (0,) * LAYOUT.lanes
        vectors[int(name[1:])] = ((value, *empty[1:]), *((empty,) * (SKETCHES - 1)))
    return pack_lanes(vectors)


def test_the_scores_are_those_of_the_contracts_rule() -> None:
    """Group 0 is the reference at 0; the others lie at 1, 2, 100 and 3 on one axis, and one is claimed.

    With five groups and one claim, a score is the sum of the two least squared distances to others.
    """
    sheet = score_sheet(JOB, SETTLED, shown(lanes_of(g1=1, g2=2, g3=100, g4=3)), LAYOUT)
    assert sheet.scores == {0: 1 + 4, 1: 1 + 1, 2: 1 + 1, 3: 97**2 + 98**2, 4: 1 + 4}
    assert (sheet.median, sheet.threshold, sheet.tau_percent) == (5, 15, 300)
    assert sheet.scores[GroupIndex(3)] > sheet.threshold
    assert sheet.times_median(GroupIndex(4)) == 1.0


def test_a_reference_is_the_lowest_group_that_is_not_claimed() -> None:
    claimed = shown(lanes_of(g0=50, g2=1, g3=1, g4=2), groups(0))
    sheet = score_sheet(JOB, SETTLED, claimed, LAYOUT)
    assert sheet.scores[GroupIndex(1)] == 1 + 1
    assert sheet.scores[GroupIndex(0)] == 48**2 + 49**2


def test_a_floor_counts_where_it_is_more_and_shrinks_with_the_shift() -> None:
    floored = replace(JOB, terms=replace(JOB.terms, score_floor=4_096))
    raw = lanes_of(g1=1, g2=2, g3=100, g4=3)
    assert score_sheet(floored, SETTLED, shown(raw), LAYOUT).threshold == 4_096
    assert score_sheet(floored, SETTLED, shown(raw, shift=3), LAYOUT).threshold == 64


def test_an_opening_of_single_values_has_no_scores() -> None:
    ranges = (RangeClaim(GroupIndex(3), 0, 0, 2**60),)
    sheet = score_sheet(JOB, SETTLED, replace(shown(b""), ranges=ranges), LAYOUT)
    assert (sheet.scores, sheet.by_value, sheet.claimed) == ({}, groups(3), groups(3))


def test_lanes_of_another_length_are_refused() -> None:
    with pytest.raises(InvalidOpening):
        score_sheet(JOB, SETTLED, shown(lanes_of(g1=1)), LAYOUT)
