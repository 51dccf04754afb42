import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.learning.consistency import ASYMMETRY_TOLERANCE, TOLERANCE, Answers, examine
from omnilytics_app.learning.history import History
from omnilytics_app.learning.own_samples import OwnSamples
from omnilytics_app.learning.statistics import GRADIENT_SCALE, weights_to_float, weights_to_int
from tests.unit.learning.markets import CLASSES, VALUE, SmallMarket, exact_statistics
from tests.unit.learning.test_outlier_filter import points, seen

SEEDS = st.integers(0, 2**32 - 1)


@settings(max_examples=20)
@given(seed=SEEDS, task=st.sampled_from([VALUE, CLASSES]), count=st.integers(2, 5))
def test_honest_groups_answer_as_data_sets_do(seed: int, task: object, count: int) -> None:
    market = SmallMarket(seed, task, size=5)  # type: ignore[arg-type]
    own = OwnSamples.of(*market.own)
    history = seen(market, points(market, own, count))
    for group in range(market.groups):
        answers = examine(history, group, own)
        assert answers.asymmetry < ASYMMETRY_TOLERANCE / 1000
        assert answers.lowest > -TOLERANCE / 5
        assert not answers.impossible
        assert not answers.indefinite


@pytest.mark.parametrize("dimension", [65, 257])
def test_the_grid_of_honest_statistics_stays_within_what_is_allowed_for_it(dimension: int) -> None:
    rng = np.random.default_rng(dimension)
    phi = np.hstack([rng.uniform(-1, 1, (60, dimension - 1)), np.ones((60, 1))])
    phi /= np.linalg.norm(phi, axis=1)[:, None]  # a row norm of 1 makes the entries of A small
    y = np.eye(3)[rng.integers(0, 3, 60)]
    own, statistics = OwnSamples.of(phi[:40], y[:40]), exact_statistics(CLASSES, phi[40:], y[40:])
    history = History.empty(1, 3, dimension)
    for number in (1, 2, 3):
        point = weights_to_int(rng.uniform(-0.1, 0.1, (3, dimension)), 4)
        gradient = statistics.gradient(point)[None] / GRADIENT_SCALE
        history = history.record(number, weights_to_float(point), gradient, is_audit=False)
    answers = examine(history, 0, own)
    assert -answers.lowest < answers.grid < TOLERANCE
    assert answers.asymmetry < ASYMMETRY_TOLERANCE / 1000


def test_answers_that_change_between_rounds_are_impossible() -> None:
    market = SmallMarket(1)
    own = OwnSamples.of(*market.own)
    history = seen(market, points(market, own, 3))
    history.gradients[2, 3] *= 1.02
    assert examine(history, 3, own).impossible
    assert not examine(history, 2, own).impossible


def test_answers_against_the_gradient_are_impossible() -> None:
    market = SmallMarket(1)
    market.poison(4, -4)
    own = OwnSamples.of(*market.own)
    answers = examine(seen(market, points(market, own, 2)), 1, own)
    assert answers.mean < -TOLERANCE
    assert answers.impossible


def test_a_single_direction_of_negative_curvature_is_indefinite_only() -> None:
    answers = Answers(lowest=-0.2, mean=0.5)
    assert answers.indefinite
    assert not answers.impossible
    assert not Answers(lowest=-0.2, mean=0.5, grid=0.3).indefinite


def test_one_round_says_nothing() -> None:
    market = SmallMarket(1)
    own = OwnSamples.of(*market.own)
    assert examine(seen(market, points(market, own, 1)), 0, own) == Answers()


def test_negative_curvature_that_was_seen_stays_seen() -> None:
    market = SmallMarket(3, size=5)
    market.poison(5, -2)
    own = OwnSamples.of(*market.own)
    tried = points(market, own, 9)
    tried[6:] = [tried[5] + 1e-3 * (point - tried[5]) for point in tried[6:]]  # models hardly move in the end
    lowest = [examine(seen(market, tried[:count]), 1, own).lowest for count in range(2, 10)]
    assert all(later <= earlier + 1e-6 for earlier, later in itertools.pairwise(lowest))
