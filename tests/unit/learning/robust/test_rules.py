"""The rules' definitions by hand-computed examples, and what makes them rules: no order, no place, no unit."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.training import AggregationRule
from omnilytics_app.learning import multi_krum
from omnilytics_app.learning.robust import krum
from omnilytics_app.learning.robust.choice import aggregate
from omnilytics_app.learning.robust.mean import mean
from omnilytics_app.learning.robust.nnm import nearest_neighbour_mixing
from omnilytics_app.learning.robust.trimmed_mean import trimmed_mean

SEEDS = st.integers(0, 2**32 - 1)
MIXING = [AggregationRule.MEAN, AggregationRule.TRIMMED_MEAN, AggregationRule.NNM]


def test_the_mean() -> None:
    assert mean(np.array([[1.0, 2.0], [3.0, 6.0]])).tolist() == [2.0, 4.0]


def test_the_trimmed_mean_drops_the_extremes_of_every_coordinate() -> None:
    vectors = np.array([[1.0, 90.0], [2.0, 5.0], [3.0, 4.0], [100.0, 3.0], [-50.0, -70.0]])
    assert trimmed_mean(vectors, 1).tolist() == [2.0, 4.0]
    assert trimmed_mean(vectors, 2).tolist() == [2.0, 4.0]
    assert trimmed_mean(vectors, 0).tolist() == vectors.mean(axis=0).tolist()


def test_mixing_replaces_every_vector_by_the_mean_of_those_nearest_to_it() -> None:
    vectors = np.array([[0.0], [1.0], [3.0], [10.0]])
    # nearest three: of 0 and 1 {0, 1, 3}; of 3 {3, 1, 0}; of 10 {10, 3, 1}
    assert np.allclose(nearest_neighbour_mixing(vectors, 1), [[4 / 3], [4 / 3], [4 / 3], [14 / 3]])


def test_krum_scores_and_choice() -> None:
    vectors = np.array([[0.0], [1.0], [3.0], [4.0], [20.0]])
    # squared distances to the 5 - 1 - 2 = 2 nearest: 1 + 9, 1 + 4, 4 + 1, 1 + 9, 256 + 289
    assert krum.scores(vectors, 1) == [10.0, 5.0, 5.0, 10.0, 545.0]
    assert krum.select(vectors, 1) == {0, 1, 2, 3}
    assert krum.select(vectors, 2) == {0, 1, 2}  # the single nearest: 1, 1, 1, 1, 256; the earlier of equals
    assert krum.select(vectors, 0) == {0, 1, 2, 3, 4}


@given(st.lists(st.lists(st.integers(-(2**20), 2**20), min_size=3, max_size=3), min_size=3, max_size=7), st.data())
def test_krum_scores_are_the_contracts(vectors: list[list[int]], data: st.DataObject) -> None:
    claimed = data.draw(st.integers(0, len(vectors) - 1))
    assert krum.scores(np.array(vectors, dtype=np.float64), claimed) == multi_krum.scores(vectors, claimed)


@pytest.mark.parametrize("rule", MIXING)
@given(seed=SEEDS)
def test_a_rule_knows_no_order_no_origin_and_no_unit(rule: AggregationRule, seed: int) -> None:
    rng = np.random.default_rng(seed)
    vectors, shift, scale = rng.normal(size=(7, 4)), rng.normal(size=4), rng.uniform(0.1, 10)
    found = aggregate(rule, vectors, 2)
    assert np.allclose(aggregate(rule, rng.permutation(vectors), 2), found)
    assert np.allclose(aggregate(rule, vectors * scale + shift, 2), found * scale + shift)


@given(seed=SEEDS)
def test_krum_chooses_the_same_vectors_in_any_order_place_and_unit(seed: int) -> None:
    rng = np.random.default_rng(seed)
    vectors, order = rng.normal(size=(7, 4)), rng.permutation(7)
    chosen = krum.select(vectors, 2)
    assert {int(order[a]) for a in krum.select(vectors[order] * 3 + 1, 2)} == chosen


@pytest.mark.parametrize("rule", [AggregationRule.TRIMMED_MEAN, AggregationRule.NNM])
@given(seed=SEEDS, size=st.sampled_from([1e2, 1e6]))
def test_faults_of_any_size_move_the_aggregate_no_further_than_honest_vectors_differ(
    rule: AggregationRule, seed: int, size: float
) -> None:
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(7, 4))
    vectors[:2] = rng.normal(size=(2, 4)) * size
    found = aggregate(rule, vectors, 2)
    spread = vectors[2:].max(axis=0) - vectors[2:].min(axis=0)
    assert (np.abs(found - vectors[2:].mean(axis=0)) <= spread).all()
    assert np.abs(aggregate(AggregationRule.MEAN, vectors, 2)).max() > size / 100
    assert krum.select(vectors, 2) == {2, 3, 4, 5, 6} or size == 1e2


@pytest.mark.parametrize("faults", [-1, 2, 3])
def test_more_faults_than_a_rule_stands_are_refused(faults: int) -> None:
    with pytest.raises(ValueError, match="faults"):
        trimmed_mean(np.zeros((4, 1)), faults)


@pytest.mark.parametrize("faults", [-1, 4])
def test_a_rule_is_left_with_something_to_keep(faults: int) -> None:
    for rule in (nearest_neighbour_mixing, krum.select):
        with pytest.raises(ValueError, match="faults among 4 vectors"):
            rule(np.zeros((4, 1)), faults)  # type: ignore[operator]
