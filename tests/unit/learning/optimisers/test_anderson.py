import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.training import OptimiserName
from omnilytics_app.learning.optimisers.anderson import conjugate_secants
from tests.unit.learning.optimisers.quadratic import Quadratic

SEEDS = st.integers(0, 2**32 - 1)
ANDERSON = OptimiserName.ANDERSON


@settings(max_examples=25)
@given(seed=SEEDS, outputs=st.integers(1, 3), dimension=st.integers(2, 6))
def test_the_minimum_is_reached_once_secants_span_everything(seed: int, outputs: int, dimension: int) -> None:
    job, trusted = Quadratic(seed, outputs, dimension, 3), frozenset({0, 2})
    weights = job.own.start.weights
    for _ in range(dimension + 2):
        job.ask(weights)
        weights = job.propose(ANDERSON, trusted)
    assert np.allclose(weights, job.minimum(trusted), atol=1e-6)


@settings(max_examples=25)
@given(seed=SEEDS)
def test_probes_serve_as_secants(seed: int) -> None:
    job, trusted = Quadratic(seed, 4, 4, 2), frozenset({0, 1})
    job.ask(job.own.start.weights)
    job.ask(job.rng.uniform(-0.03, 0.03, (4, 4)), is_audit=True)
    assert np.allclose(job.propose(ANDERSON, trusted), job.minimum(trusted), atol=1e-6)


@settings(max_examples=25)
@given(seed=SEEDS)
def test_every_round_reduces_the_distance_in_energy(seed: int) -> None:
    job, trusted = Quadratic(seed, 1, 8, 3), frozenset({0, 1, 2})
    best, mean_a = job.minimum(trusted), job.A.mean(axis=0)
    weights, distances = job.own.start.weights, []
    for _ in range(5):
        distances.append(float(np.trace((weights - best) @ mean_a @ (weights - best).T)))
        job.ask(weights)
        weights = job.propose(ANDERSON, trusted)
    assert distances[-1] < 0.05 * distances[0]


def test_a_group_that_loses_trust_is_taken_out_of_the_past() -> None:
    job = Quadratic(1, 2, 3, 3)
    weights = job.own.start.weights
    for _ in range(5):
        job.ask(weights)
        weights = job.propose(ANDERSON, frozenset({0, 1, 2}))
    assert np.allclose(job.propose(ANDERSON, frozenset({0, 2})), job.minimum(frozenset({0, 2})))


def test_rounds_in_which_a_trusted_group_was_absent_are_not_mixed_in() -> None:
    job, trusted = Quadratic(1, 3, 3, 3), frozenset({0, 1, 2})
    job.ask(job.own.start.weights)
    job.ask(np.zeros((3, 3)), absent=(1,))
    job.ask(job.own.start.weights + 0.1 * job.rng.normal(size=(3, 3)))
    assert np.allclose(job.propose(ANDERSON, trusted), job.minimum(trusted), atol=1e-6)


def test_no_trusted_group_is_an_error() -> None:
    job = Quadratic(1, 1, 2, 2)
    job.ask(np.zeros((1, 2)))
    with pytest.raises(ValueError, match="no round in which"):
        job.propose(ANDERSON, frozenset())


@given(seed=SEEDS, count=st.integers(0, 9))
def test_conjugate_secants_are_orthonormal_in_energy(seed: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    root = rng.normal(size=(5, 5))
    x = rng.normal(size=(count, 5)) * rng.choice([0.0, 1e-3, 1.0], (count, 1))
    basis, images = conjugate_secants(x, x @ root @ root.T)
    assert np.allclose(basis @ images.T, np.eye(len(basis)), atol=1e-4)
    assert len(basis) <= 5
