"""The attacks of the leakage bench on cases small enough to see through."""

import numpy as np
import pytest

from benchmarks.leakage import added_row, crafted_map, group_sums, openings, perturbation, regrouping
from benchmarks.leakage.findings import Experiment, table
from benchmarks.leakage.isolated_rows import recovered
from omnilytics_app.learning.statistics import Statistics

RNG = np.random.default_rng(7)


def test_a_finding_outside_its_bar_is_shown_as_missed() -> None:
    experiment = Experiment("sample")
    leaky = experiment.at_most("share", [0.2, 0.4], 0.25, "of rows", chance=0.1)
    harmless = experiment.control("share", [0.2, 0.4], 0.35, "of rows")
    assert (leaky.value, leaky.runs, leaky.standard_error) == (pytest.approx(0.3), 2, pytest.approx(0.1))
    assert not leaky.bar.ok
    assert not harmless.bar.ok
    assert table([leaky, harmless]).count("MISSED") == 2
    assert "(control)" in table([harmless])


def test_weights_follow_from_as_many_equations_as_they_have_entries() -> None:
    weights, known = RNG.normal(size=(40, 5)), np.diag([1.0, 0.3, 0.1, 0.03, 0.01])
    assert openings.most_likely_weights(known, known @ weights.T, np.eye(5)) == pytest.approx(
        weights, rel=1e-3, abs=1e-3
    )


def test_crafted_models_read_sums_of_the_largest_size() -> None:
    a = RNG.choice([-3 << 14, 3 << 14], (7, 7))
    b = RNG.choice([-3 << 38, 3 << 38], (2, 7))
    found_a, found_b, rounds = group_sums.read_by_crafted_models(lambda point: point @ a - b, 2, 7)
    assert (found_a == a).all()
    assert (found_b == b).all()
    assert rounds == 1 + 2


def test_a_changed_pair_of_rows_follows_from_their_outer_products() -> None:
    x, z = RNG.normal(size=(2, 6))
    new, old = added_row.pair_of(added_row.Sums(np.outer(x, x) - np.outer(z, z), x - z))
    assert new == pytest.approx(x)
    assert old == pytest.approx(z)


def test_an_owner_stands_alone_once_the_groups_span_it() -> None:
    owners = [Statistics(RNG.integers(-9, 9, (2, 2)), RNG.integers(-9, 9, (1, 2)), 5) for _ in range(5)]
    pooled = regrouping.Pooled(5)
    assert pooled.isolated == []
    for groups in ([[0, 1], [3, 4]], [[1, 2]]):
        pooled.add(np.array(groups), owners)
    assert pooled.isolated == []
    pooled.add(np.array([[0, 2]]), owners)
    assert pooled.isolated == [0, 1, 2]
    expected = np.concatenate([owners[2].A.ravel(), owners[2].B.ravel()])
    assert (pooled.statistics(2) == expected).all()


def test_images_count_once_each_and_only_near_ones() -> None:
    truth = np.array([[0.0, 16.0], [8.0, 8.0]])
    assert recovered([], truth, 0.5) == 0
    assert recovered([np.array([0.2, 16.0]), np.array([0.0, 16.2]), np.array([8.0, 9.0])], truth, 0.5) == 1


def test_rows_count_as_read_only_if_every_value_is_right() -> None:
    truth = np.array([[0.1, 0.2], [0.3, 0.4]])
    assert crafted_map.share_recovered(np.array([[0.1, 0.2], [0.3, 0.45]]), truth) == 0.5
    assert crafted_map.share_recovered(np.zeros((0, 2)), truth) == 0.0


def test_a_perturbed_network_differs_by_gamma_alpha_a_alone() -> None:
    network = tuple(RNG.normal(size=shape) for shape in ((5, 4), (6, 5), (3, 6)))
    published = perturbation.perturb(network, 2.0, np.random.default_rng(1))
    x = RNG.normal(size=(8, 4))
    exact = perturbation.outputs(network, x)
    gamma = perturbation.gamma_by_label(published, perturbation.Rows(x, exact))
    alpha = perturbation.hidden(published.network, x).sum(axis=1)
    cleaned = perturbation.outputs(published.network, x) - gamma * alpha[:, None] * published.a
    assert np.abs(gamma * alpha).max() > 1.0
    assert cleaned == pytest.approx(exact)
