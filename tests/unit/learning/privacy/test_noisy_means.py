import numpy as np
import pytest
from numpy.typing import NDArray

from omnilytics_app.learning.loss import SQUARED, LeastSquaresForm
from omnilytics_app.learning.moments import Moments, moments_of
from omnilytics_app.learning.privacy.noisy_means import GRAIN_BITS, NoisySums, add_noise, draw, draws, useful_means
from omnilytics_app.learning.privacy.sensitivity import NoiseLevels, noise_levels

Array = NDArray[np.float64]

GRAIN = 2.0**GRAIN_BITS
SILENT = NoiseLevels(2.0**-36, 2.0**-36)


def noisy_sums(moments: Moments, levels: NoiseLevels, seed: int = 0) -> NoisySums:
    """The sums with noise of a seeded generator."""
    source = np.random.default_rng(seed).bytes
    wanted = draws(len(moments.gram), len(moments.cross), levels)
    return add_noise(moments, levels, *(draw(count, level, source) for count, level in wanted))


def table(count: int, columns: int, seed: int = 0) -> tuple[Array, Array]:
    """Rows whose column `i` says something of the two classes for small i, and is small noise otherwise."""
    rng = np.random.default_rng(seed)
    classes = rng.integers(0, 2, count)
    x = rng.normal(0.0, 0.3, (count, columns)) + 0.4 * (classes[:, None] - 0.5) * (np.arange(columns) < 3)
    return np.hstack([np.clip(x, -1, 1), np.ones((count, 1))]), np.eye(2)[classes]


def test_the_noise_is_symmetric_and_of_the_levels_asked_for() -> None:
    phi, y = table(50, 40)
    moments = moments_of(phi, y)
    noisy = noisy_sums(moments, NoiseLevels(3.0, 0.5))
    assert (noisy.gram == noisy.gram.T).all()
    on_gram = (noisy.gram - moments.gram)[np.triu_indices(41)] / GRAIN
    on_cross = (noisy.cross - moments.cross).ravel() / GRAIN
    assert on_gram.std() == pytest.approx(3.0, rel=0.12)  # 861 draws: five standard errors
    assert on_cross.std() == pytest.approx(0.5, rel=0.4)  # 82 draws
    assert abs(on_gram.mean()) < 5 * 3.0 / 861**0.5
    assert len(np.unique(on_gram)) == 861


def test_without_noise_worth_speaking_of_the_means_are_what_they_were() -> None:
    phi, y = table(50, 6)
    noisy = noisy_sums(moments_of(phi, y), SILENT)
    a, b = useful_means(noisy, SQUARED)
    assert a == pytest.approx(phi.T @ phi / 50, abs=1e-5)
    assert b == pytest.approx(y.T @ phi / 50, abs=1e-5)
    quarter, half = useful_means(noisy, LeastSquaresForm(0.25, 2.0))
    assert quarter == pytest.approx(a / 4)
    assert half == pytest.approx(b / 2)


@pytest.mark.parametrize("epsilon_like_mu", [0.3, 1.5])
def test_useful_means_are_those_of_some_data_set_and_closer_than_raw_ones(epsilon_like_mu: float) -> None:
    phi, y = table(90, 30)
    phi /= np.maximum(1.0, np.linalg.norm(phi, axis=1) / 2.0)[:, None]
    exact_a, exact_b = phi.T @ phi / 90, y.T @ phi / 90
    levels = noise_levels(2.0, 1.0, epsilon_like_mu)
    noisy = noisy_sums(moments_of(phi, y), levels)
    a, b = useful_means(noisy, SQUARED)
    assert (a == a.T).all()
    assert np.linalg.eigvalsh(a)[0] > -1e-12
    assert np.linalg.eigvalsh(noisy.gram / GRAIN)[0] < -1.0
    assert np.linalg.norm(a - exact_a) < 0.7 * np.linalg.norm(noisy.gram / GRAIN / 90 - exact_a)
    assert np.linalg.norm(b - exact_b) < 0.9 * np.linalg.norm(noisy.cross / GRAIN / 90 - exact_b)


def test_they_follow_from_the_noisy_sums_alone() -> None:
    phi, y = table(90, 5)
    noisy = noisy_sums(moments_of(phi, y), NoiseLevels(1.0, 1.0))
    again = NoisySums(noisy.gram.copy(), noisy.cross.copy(), noisy.count, noisy.levels)
    for one, other in zip(useful_means(noisy, SQUARED), useful_means(again, SQUARED), strict=True):
        assert (one == other).all()


def test_a_job_with_one_column_works_as_well() -> None:
    phi, y = np.array([[0.5, 1.0], [-0.5, 1.0]]), np.array([[1.0], [-1.0]])
    a, b = useful_means(noisy_sums(moments_of(phi, y), SILENT), SQUARED)
    assert a == pytest.approx(np.diag([0.25, 1.0]), abs=1e-9)
    assert b == pytest.approx(np.array([[0.5, 0.0]]), abs=1e-9)
