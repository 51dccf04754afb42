import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.crypto.probe import PROBE_AMPLITUDE, PROBE_CONSTANT
from omnilytics_app.learning import multi_krum
from omnilytics_app.learning.claims import choose_claim, rule_on
from omnilytics_app.learning.multi_krum import DEFAULT_SCORE_FLOOR, DEFAULT_TAU_PERCENT, rounding_score
from tests.vectors.multi_krum import cases

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "multi_krum.json").read_text(encoding="utf-8"))
LANES = st.integers(-(2**31), 2**31 - 1)


@st.composite
def groups(draw: st.DrawFn) -> list[list[int]]:
    size = draw(st.integers(1, 5))
    return draw(st.lists(st.lists(LANES, min_size=size, max_size=size), min_size=3, max_size=7))


@pytest.mark.parametrize("case", VECTORS["rules"], ids=lambda case: case["name"])
def test_rule_vector(case: dict[str, Any]) -> None:
    found = multi_krum.scores(case["vectors"], len(case["claimed"]))
    settings = (case["tau_percent"], int(case["score_floor"]), case["shift"])
    assert [str(score) for score in found] == case["scores"]
    assert str(multi_krum.rejection_threshold(found, *settings)) == case["threshold"]
    assert sorted(multi_krum.rejected(found, case["claimed"], *settings)) == case["rejected"]


@pytest.mark.parametrize("case", VECTORS["lanes"], ids=lambda case: case["name"])
def test_lane_vector(case: dict[str, Any]) -> None:
    sketches = {int(a): [int(v) for v in lanes] for a, lanes in case["sketches"].items()}
    found = multi_krum.published_lanes(sketches, case["claimed"])
    assert (found.reference, found.shift) == (case["reference"], case["shift"])
    assert {str(a): list(lanes) for a, lanes in found.lanes.items()} == case["lanes"]


def test_the_contract_is_tested_with_what_this_implementation_makes_of_each_case() -> None:
    assert VECTORS["contract"] == cases()


def test_contract_vectors_computed_by_hand() -> None:
    found = {case["name"]: case for case in VECTORS["contract"]}
    equal = found["all vectors are equal to the reference"]
    assert (equal["scores"], equal["rejected"], equal["magnitude"]) == (["0"] * 5, 0, 0)
    # four zero vectors and one of six nines: two neighbours at 6 * 81 each
    limits = ("no floor", "the floor one below its score", "the floor at its score")
    zero_median = [found[f"a zero median, an outlier and {limit}"] for limit in limits]
    assert [case["rejected"] for case in zero_median] == [16, 16, 0]
    assert all(case["scores"] == ["0", "0", "0", "0", "972"] for case in zero_median)
    # 0, 10 and 40 in three lanes each: the nearest is 10 away, 10 away, 30 away
    assert found["three groups have one neighbour each"]["scores"] == ["300", "300", "2700"]
    # -4 in every lane of one row, magnitude 3; the largest distance there is: 126 lanes, 2^32 - 1 apart
    assert int(max(found["all rows are the least lane"]["scores"], key=int)) == 126 * 2**62 * 30
    assert found["one unclaimed lane is -8388608"]["magnitude"] == 2**23 - 1
    assert found["one unclaimed lane is 8388608"]["magnitude"] == 2**23
    assert found["claimed lanes have no magnitude"]["magnitude"] == 0


def test_scores_computed_by_hand() -> None:
    # m = 5, c = 1: the two nearest. For 11: (11 - 6)^2 + (11 - 4)^2 = 74; for 4: 2^2 + 2^2 = 8.
    assert multi_krum.scores([[0], [2], [4], [6], [11]], 1) == [20, 8, 8, 20, 74]


@given(vectors=groups(), offset=st.integers(-(2**40), 2**40), claimed=st.integers(0, 3))
def test_scores_do_not_depend_on_the_origin(vectors: list[list[int]], offset: int, claimed: int) -> None:
    moved = [[value + offset for value in vector] for vector in vectors]
    assert multi_krum.scores(moved, claimed) == multi_krum.scores(vectors, claimed)


@given(vectors=groups(), claimed=st.integers(0, 3), data=st.data())
def test_scores_do_not_depend_on_the_order_of_groups(
    vectors: list[list[int]], claimed: int, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(vectors))))
    found = multi_krum.scores([vectors[i] for i in order], claimed)
    assert found == [multi_krum.scores(vectors, claimed)[i] for i in order]


@given(vectors=groups(), claimed=st.sets(st.integers(0, 2)), tau=st.integers(101, 65535))
def test_only_claimed_groups_are_ever_rejected(vectors: list[list[int]], claimed: set[int], tau: int) -> None:
    found = multi_krum.scores(vectors, len(claimed))
    assert multi_krum.rejected(found, claimed, tau, 0, 0) <= claimed


@given(vectors=groups(), claimed=st.sets(st.integers(0, 1)))
def test_published_lanes_are_int32_and_unclaimed_ones_fit_24_bits_tightly(
    vectors: list[list[int]], claimed: set[int]
) -> None:
    found = multi_krum.published_lanes(dict(enumerate(vectors)), claimed)
    assert set(found.lanes[found.reference]) == {0}
    unclaimed = [v for a, lanes in found.lanes.items() if a not in claimed for v in lanes]
    assert all(-(2**23) <= v < 2**23 for v in unclaimed)
    assert all(-(2**31) <= v < 2**31 for lanes in found.lanes.values() for v in lanes)
    if found.shift:
        assert any(not -(2**22) <= v < 2**22 for v in unclaimed)


def test_claiming_everybody_is_refused() -> None:
    with pytest.raises(ValueError, match="every complete group is claimed"):
        multi_krum.published_lanes({0: [1], 1: [2]}, {0, 1})


@pytest.mark.parametrize(
    ("complete", "faults", "limit"), [(5, 1, 1), (5, 2, 1), (4, 1, 0), (2, 1, 0), (0, 1, 0), (9, 2, 2), (9, 3, 3)]
)
def test_claim_limit(complete: int, faults: int, limit: int) -> None:
    assert multi_krum.claim_limit(complete, faults) == limit


def test_sketch_lanes_follow_the_packing_of_gradients() -> None:
    # K = 2, d = 3, two features a ciphertext: ciphertext 0 holds features 0 and 1, ciphertext 1 feature 2 and nothing.
    gradient = [[1, 2, 3], [10, 20, 30]]
    assert multi_krum.sketch_lanes(gradient, [[1, 100], [-1, 0]], 2) == (301, 2, 3010, 20, -1, -2, -10, -20)


SKETCHES = {0: [0, 0], 1: [3, 0], 2: [0, 3], 3: [3, 3], 4: [900, 900], 5: [2, 2], 6: [-800, 0]}


def test_a_claim_names_only_suspects_that_the_rule_rejects() -> None:
    assert choose_claim(SKETCHES, frozenset({1, 4, 6}), 2, 400, 0) == {4, 6}
    assert choose_claim(SKETCHES, frozenset({1, 4}), 2, 400, 0) == {4}


def test_nobody_is_claimed_whom_the_scores_do_not_bear_out() -> None:
    assert choose_claim(SKETCHES, frozenset({1, 2}), 2, 400, 0) == frozenset()
    assert choose_claim(SKETCHES, frozenset(), 2, 400, 0) == frozenset()


def test_a_claim_keeps_to_the_limit_and_takes_the_worst() -> None:
    assert choose_claim(SKETCHES, frozenset({4, 6}), 1, 400, 0) == {4}
    assert choose_claim({a: SKETCHES[a] for a in (0, 1, 2, 4)}, frozenset({4}), 1, 400, 0) == frozenset()


def test_a_group_beyond_all_honest_ones_is_claimed_though_the_scores_do_not_bear_it_out() -> None:
    everybody = frozenset(SKETCHES)
    assert choose_claim(SKETCHES, frozenset({1, 2}), 2, 400, 0, excessive=frozenset({2})) == {2}
    assert choose_claim(SKETCHES, frozenset({1, 4}), 2, 400, 0, excessive=frozenset({1})) == {1, 4}
    assert choose_claim(SKETCHES, frozenset({1}), 2, 400, 0, excessive=everybody - {1}) == frozenset()


def test_a_group_beyond_all_honest_ones_is_claimed_before_all_others() -> None:
    assert choose_claim(SKETCHES, frozenset({2, 4, 6}), 1, 400, 0, excessive=frozenset({2})) == {2}
    assert choose_claim(SKETCHES, frozenset({2, 4, 6}), 2, 400, 0, excessive=frozenset({2})) == {2, 4}


def test_evicted_groups_use_up_the_faults_and_one_that_still_takes_part_is_not_counted_twice() -> None:
    assert choose_claim(SKETCHES, frozenset({4, 6}), 2, 400, 0, evicted=frozenset({9})) == {4}
    assert choose_claim(SKETCHES, frozenset({4, 6}), 2, 400, 0, evicted=frozenset({6})) == {4, 6}
    assert choose_claim(SKETCHES, frozenset({4, 6}), 1, 400, 0, evicted=frozenset({6})) == {6}
    assert choose_claim(SKETCHES, frozenset({4}), 1, 400, 0, evicted=frozenset({9})) == frozenset()


def test_a_suspect_that_is_not_complete_is_not_claimed() -> None:
    assert choose_claim(SKETCHES, frozenset({4, 9}), 2, 400, 0) == {4}


def test_a_ruling_names_groups_not_positions() -> None:
    ruling = rule_on({a + 10: lanes for a, lanes in SKETCHES.items()}, frozenset({14}), 400, 0)
    assert ruling.rejected == {14}
    assert ruling.scores[14] > ruling.threshold >= max(ruling.scores[a] for a in (10, 11, 12, 13, 15))


def test_the_floor_is_what_terms_can_hold_and_below_what_rounding_makes_of_a_threshold() -> None:
    assert DEFAULT_SCORE_FLOOR == 2**64 - 1  # Terms.scoreFloor is a uint64
    magnitudes = (PROBE_AMPLITUDE / 3**0.5, float(PROBE_CONSTANT))
    for outputs, features in ((1, 5), (1, 11), (10, 65)):
        score = 2 * rounding_score(outputs, features, 3, magnitudes)  # five groups, one claimed: two distances
        assert DEFAULT_TAU_PERCENT / 100 * score > DEFAULT_SCORE_FLOOR


def test_the_score_of_rounding_alone_is_as_derived() -> None:
    rng = np.random.default_rng(1)
    outputs, features, draws = 2, 9, 400
    weights = rng.integers(-1_000, 1_001, (draws, outputs, features))
    weights[:, :, -1] = 5_000
    found = []
    for probe in weights:
        errors = rng.uniform(-0.5, 0.5, (2, 3, features, features)).sum(axis=1)  # of the A of two groups of three
        errors = np.triu(errors) + np.triu(errors, 1).transpose(0, 2, 1)
        coefficients = rng.integers(-128, 128, (3, features))
        difference = probe @ (errors[0] - errors[1])
        found.append(sum(((difference * row) ** 2).sum() for row in coefficients))
    assert np.mean(found) == pytest.approx(rounding_score(outputs, features, 3, (1_000 / 3**0.5, 5_000.0)), rel=0.1)
