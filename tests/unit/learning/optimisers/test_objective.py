import numpy as np
import pytest

from omnilytics_app.domain.training import AggregationRule, OptimiserName
from omnilytics_app.learning.optimisers.objective import Blend
from tests.unit.learning.optimisers.quadratic import Quadratic

EVERYBODY = frozenset(range(5))


def poisoned(seed: int) -> Quadratic:
    """Five groups, the last of which answers with ten times the opposite."""
    job = Quadratic(seed, 2, 4, 5)
    job.A[4] *= -10
    job.B[4] *= -10
    return job


def test_the_gradient_is_that_of_the_mean_loss_over_all_members_and_the_own_samples() -> None:
    job = Quadratic(1, 2, 4, 3)
    point = job.rng.normal(size=(2, 4))
    job.ask(point)
    found = job.objective(frozenset({0, 2}), Blend(3, penalty=0.5)).gradients[0]
    total = sum((point @ job.A[a] - job.B[a]) * 3 for a in (0, 2)) + point @ job.own.A - job.own.B
    assert np.allclose(found, total / 7 + 0.5 * point)


def test_the_penalty_derived_is_the_start_s_divided_by_all_members() -> None:
    job = Quadratic(1, 2, 4, 3)
    job.ask(np.ones((2, 4)))
    derived = job.objective(frozenset({0, 1, 2}), Blend(3)).gradients
    given = job.objective(frozenset({0, 1, 2}), Blend(3, penalty=job.own.start.penalty / 10)).gradients
    assert np.allclose(derived, given)


@pytest.mark.parametrize("rule", [AggregationRule.TRIMMED_MEAN, AggregationRule.NNM, AggregationRule.KRUM])
def test_a_rule_keeps_a_descent_near_the_honest_minimum_that_the_mean_leaves(rule: AggregationRule) -> None:
    honest = Quadratic(7, 2, 4, 5).minimum(frozenset(range(4)))
    ends = {}
    for used in (AggregationRule.MEAN, rule):
        job = poisoned(7)
        weights = job.own.start.weights
        for _ in range(40):
            job.ask(weights)
            weights = np.clip(job.propose(OptimiserName.PLAIN, EVERYBODY, Blend(3, rule=used, faults=1)), -9, 9)
        ends[used] = float(np.abs(weights - honest).max())
    assert ends[rule] < 0.25
    assert ends[AggregationRule.MEAN] > 1


def test_anderson_with_krum_reaches_the_minimum_of_the_groups_krum_keeps() -> None:
    job = poisoned(3)
    weights = job.own.start.weights
    for _ in range(6):
        job.ask(weights)
        weights = job.propose(OptimiserName.ANDERSON, EVERYBODY, Blend(3, rule=AggregationRule.KRUM, faults=1))
    assert np.allclose(weights, job.minimum(frozenset(range(4))), atol=1e-5)


def test_secants_of_a_trimmed_mean_are_not_those_of_any_data_set() -> None:
    """Why Anderson takes only rules that keep whole groups."""
    job = Quadratic(2, 1, 4, 5)
    for _ in range(8):
        job.ask(job.rng.normal(size=(1, 4)))
    for rule, affine in ((AggregationRule.MEAN, True), (AggregationRule.TRIMMED_MEAN, False)):
        x, y = job.objective(EVERYBODY, Blend(3, rule=rule, faults=1)).secants()
        fitted, *_ = np.linalg.lstsq(x, y, rcond=None)
        assert np.allclose(x @ fitted, y, atol=1e-9) is affine
