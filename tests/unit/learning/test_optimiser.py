import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.learning.history import CAPACITY, History
from omnilytics_app.learning.optimiser import conjugate_secants, propose_weights
from omnilytics_app.learning.own_samples import OwnSamples
from tests.unit.learning.markets import CLASSES, SmallMarket

SEEDS = st.integers(0, 2**32 - 1)


class Quadratic:
    """Groups with exact mean gradients `W A_a - B_a`, and the minimum of the model owner's objective over them."""

    def __init__(self, seed: int, outputs: int, dimension: int, groups: int) -> None:
        rng = np.random.default_rng(seed)
        phi = rng.uniform(-1, 1, (groups, 80, dimension))
        self.A = phi.transpose(0, 2, 1) @ phi / 80
        self.B = rng.normal(0, 0.3, (groups, outputs, dimension))
        self.own = OwnSamples.of(rng.uniform(-1, 1, (40, dimension)), rng.uniform(-1, 1, (40, outputs)))
        self.history = History.empty(groups, outputs, dimension)
        self.rng = rng
        self.asked = 0

    def ask(self, point: np.ndarray, *, is_audit: bool = False, absent: tuple[int, ...] = ()) -> None:
        gradients = np.stack([point @ a - b for a, b in zip(self.A, self.B, strict=True)])
        gradients[list(absent)] = np.nan
        self.asked += 1
        self.history = self.history.record(self.asked, point, gradients, is_audit=is_audit)

    def minimum(self, trusted: frozenset[int], size: int = 3) -> np.ndarray:
        members = len(trusted) * size
        a = (self.A[sorted(trusted)].sum(axis=0) * size + self.own.A) / (members + 1)
        b = (self.B[sorted(trusted)].sum(axis=0) * size + self.own.B) / (members + 1)
        penalty = self.own.start.penalty / (members + 1)
        return np.linalg.solve(a + penalty * np.eye(len(a)), b.T).T


@settings(max_examples=25)
@given(seed=SEEDS, outputs=st.integers(1, 3), dimension=st.integers(2, 6))
def test_the_minimum_is_reached_once_secants_span_everything(seed: int, outputs: int, dimension: int) -> None:
    job, trusted = Quadratic(seed, outputs, dimension, 3), frozenset({0, 2})
    weights = job.own.start.weights
    for _ in range(dimension + 2):
        job.ask(weights)
        weights = propose_weights(job.history, trusted, job.own, 3)
    assert np.allclose(weights, job.minimum(trusted), atol=1e-6)


@settings(max_examples=25)
@given(seed=SEEDS)
def test_probes_serve_as_secants(seed: int) -> None:
    job, trusted = Quadratic(seed, 4, 4, 2), frozenset({0, 1})
    job.ask(job.own.start.weights)
    job.ask(job.rng.uniform(-0.03, 0.03, (4, 4)), is_audit=True)
    assert np.allclose(propose_weights(job.history, trusted, job.own, 3), job.minimum(trusted), atol=1e-6)


@settings(max_examples=25)
@given(seed=SEEDS)
def test_every_round_reduces_the_distance_in_energy(seed: int) -> None:
    job, trusted = Quadratic(seed, 1, 8, 3), frozenset({0, 1, 2})
    best, mean_a = job.minimum(trusted), job.A.mean(axis=0)
    weights, distances = job.own.start.weights, []
    for _ in range(5):
        distances.append(float(np.trace((weights - best) @ mean_a @ (weights - best).T)))
        job.ask(weights)
        weights = propose_weights(job.history, trusted, job.own, 3)
    assert distances[-1] < 0.05 * distances[0]


def test_a_group_that_loses_trust_is_taken_out_of_the_past() -> None:
    job = Quadratic(1, 2, 3, 3)
    weights = job.own.start.weights
    for _ in range(5):
        job.ask(weights)
        weights = propose_weights(job.history, frozenset({0, 1, 2}), job.own, 3)
    assert np.allclose(propose_weights(job.history, frozenset({0, 2}), job.own, 3), job.minimum(frozenset({0, 2})))


def test_rounds_in_which_a_trusted_group_was_absent_are_not_mixed_in() -> None:
    job, trusted = Quadratic(1, 3, 3, 3), frozenset({0, 1, 2})
    job.ask(job.own.start.weights)
    job.ask(np.zeros((3, 3)), absent=(1,))
    job.ask(job.own.start.weights + 0.1 * job.rng.normal(size=(3, 3)))
    assert np.allclose(propose_weights(job.history, trusted, job.own, 3), job.minimum(trusted), atol=1e-6)


def test_no_trusted_group_is_an_error() -> None:
    job = Quadratic(1, 1, 2, 2)
    job.ask(np.zeros((1, 2)))
    with pytest.raises(ValueError, match="no round in which"):
        propose_weights(job.history, frozenset(), job.own, 3)


@given(seed=SEEDS, count=st.integers(0, 9))
def test_conjugate_secants_are_orthonormal_in_energy(seed: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    root = rng.normal(size=(5, 5))
    x = rng.normal(size=(count, 5)) * rng.choice([0.0, 1e-3, 1.0], (count, 1))
    basis, images = conjugate_secants(x, x @ root @ root.T)
    assert np.allclose(basis @ images.T, np.eye(len(basis)), atol=1e-4)
    assert len(basis) <= 5


def test_history_forgets_in_the_middle_and_keeps_the_first_rounds() -> None:
    job = Quadratic(1, 1, 2, 2)
    for _ in range(CAPACITY + 3):
        job.ask(np.zeros((1, 2)))
    assert job.history.numbers.tolist() == [1, 2, *range(6, CAPACITY + 4)]


def test_history_knows_who_was_there() -> None:
    job = Quadratic(1, 1, 2, 3)
    assert job.history.available() == frozenset()
    job.ask(np.zeros((1, 2)))
    job.ask(np.zeros((1, 2)), absent=(1,))
    assert job.history.available() == {0, 2}
    assert job.history.consistent({1}).numbers.tolist() == [1]
    assert job.history.consistent({0, 2}).numbers.tolist() == [1, 2]


def test_own_samples_judge_weights_against_leave_one_out() -> None:
    market = SmallMarket(2, CLASSES)
    own = OwnSamples.of(*market.own)
    assert own.excess_loss(own.start.weights) < 0
    assert own.excess_loss(-own.start.weights) > 2
    assert (np.linalg.eigvalsh(own.curvature) > 0).all()
    assert np.allclose(own.gradient(np.zeros_like(own.B)), -own.B)
