import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.learning.history import History
from omnilytics_app.learning.outlier_filter import (
    TOLERANCE,
    critical_ratio,
    curvature_violation,
    distance_ratios,
    judge,
)
from omnilytics_app.learning.own_samples import OwnSamples
from omnilytics_app.learning.statistics import GRADIENT_SCALE, weights_to_float, weights_to_int
from tests.unit.learning.markets import CLASSES, VALUE, SmallMarket

SEEDS = st.integers(0, 2**32 - 1)


def seen(market: SmallMarket, points: list[np.ndarray], absent: frozenset[int] = frozenset()) -> History:
    """The history of publishing `points`; `absent` groups miss the last round."""
    outputs, dimension = points[0].shape
    history = History.empty(market.groups, outputs, dimension)
    for number, point in enumerate(points, start=1):
        quantised = weights_to_int(point, 4)
        answer = market.answer(number, quantised, absent if number == len(points) else frozenset())
        gradients = np.full((market.groups, outputs, dimension), np.nan)
        for group, total in answer.sums.items():
            gradients[group] = total / (GRADIENT_SCALE * 3)
        history = history.record(number, weights_to_float(quantised), gradients, is_audit=False)
    return history


def points(market: SmallMarket, own: OwnSamples, count: int) -> list[np.ndarray]:
    others = [market.rng.uniform(-0.1, 0.1, own.B.shape) for _ in range(count - 1)]
    return [own.start.weights / 2, *others]


@settings(max_examples=30)
@given(seed=SEEDS, task=st.sampled_from([VALUE, CLASSES]), count=st.integers(2, 5))
def test_no_honest_group_fails_the_curvature_test(seed: int, task: object, count: int) -> None:
    market = SmallMarket(seed, task, size=5)  # type: ignore[arg-type]
    own = OwnSamples.of(*market.own)
    history = seen(market, points(market, own, count))
    assert max(curvature_violation(history, g, own) for g in range(market.groups)) < TOLERANCE / 5


@settings(max_examples=30)
@given(seed=SEEDS, task=st.sampled_from([VALUE, CLASSES]))
def test_a_sign_flip_fails_the_curvature_test_in_the_second_round(seed: int, task: object) -> None:
    market = SmallMarket(seed, task)  # type: ignore[arg-type]
    market.poison(4, -4)
    own = OwnSamples.of(*market.own)
    history = seen(market, points(market, own, 2))
    assert curvature_violation(history, 1, own) > TOLERANCE
    verdict = judge(history, own, budget=1)
    assert verdict.filtered == verdict.convicted == {1}
    assert verdict.suspicion[1] == np.inf


def test_an_answer_that_changes_between_rounds_fails_the_curvature_test() -> None:
    market = SmallMarket(1)
    own = OwnSamples.of(*market.own)
    history = seen(market, points(market, own, 3))
    history.gradients[2, 3] *= 1.5
    assert curvature_violation(history, 3, own) > TOLERANCE


def test_one_round_says_nothing_about_curvature() -> None:
    market = SmallMarket(1)
    own = OwnSamples.of(*market.own)
    assert curvature_violation(seen(market, points(market, own, 1)), 0, own) == 0.0


@pytest.mark.parametrize("factor", [-4, 10])
def test_a_poisoned_group_stands_out_in_the_first_round(factor: int) -> None:
    for seed in range(10):
        market = SmallMarket(seed, CLASSES)
        market.poison(7, factor)
        own = OwnSamples.of(*market.own)
        assert judge(seen(market, points(market, own, 1)), own, budget=1).filtered == {2}


def test_honest_groups_are_left_alone() -> None:
    for seed in range(30):
        market = SmallMarket(seed, VALUE if seed % 2 else CLASSES)
        own = OwnSamples.of(*market.own)
        assert judge(seen(market, points(market, own, 2)), own, budget=1).filtered == frozenset()


def test_no_more_groups_are_filtered_than_the_budget_allows() -> None:
    market = SmallMarket(3, groups=7)
    for owner in (0, 3, 6):
        market.poison(owner, -4)
    own = OwnSamples.of(*market.own)
    history = seen(market, points(market, own, 2))
    assert len(judge(history, own, budget=2).filtered) == 2
    assert judge(history, own, budget=0).filtered == frozenset()


def test_a_conviction_is_remembered() -> None:
    market = SmallMarket(3)
    own = OwnSamples.of(*market.own)
    assert judge(seen(market, points(market, own, 1)), own, 1, frozenset({4})).filtered == {4}


def test_an_absent_group_is_not_judged() -> None:
    market = SmallMarket(3)
    market.poison(0, -4)
    own = OwnSamples.of(*market.own)
    verdict = judge(seen(market, points(market, own, 2), absent=frozenset({0})), own, 1)
    assert verdict.filtered == frozenset()
    assert verdict.suspicion.keys() == {1, 2, 3, 4}


def test_distance_ratios_computed_by_hand() -> None:
    # The tightest three of 0, 2, 4, 10 are 0, 2, 4. For 10: centre 2, dispersion 4, expected 4 * 4/3, 64 / (16/3).
    # For 0: others 2 and 4, centre 3, dispersion 2, expected 2 * 3/2, 9 / 3. For 2: centre 2, 0.
    ratios = distance_ratios(np.array([[0.0], [2.0], [4.0], [10.0]]), 1)
    assert ratios.tolist() == pytest.approx([3.0, 0.0, 3.0, 12.0])


def test_two_groups_left_to_compare_say_nothing_about_each_other() -> None:
    assert distance_ratios(np.array([[0.0], [1.0], [9.0]]), 1).tolist()[:2] == [1.0, 1.0]


def test_identical_groups_are_not_suspicious() -> None:
    assert distance_ratios(np.ones((5, 3)), 1).tolist() == [0.0] * 5


def test_the_critical_ratio_falls_with_dimension_and_with_groups() -> None:
    few, many = (OwnSamples.of(*SmallMarket(1, features=n).own) for n in (3, 30))
    assert critical_ratio(few, 3) > critical_ratio(many, 3) > 1.5
    assert critical_ratio(few, 2) > critical_ratio(few, 8)
    assert critical_ratio(few, 1) < np.inf
