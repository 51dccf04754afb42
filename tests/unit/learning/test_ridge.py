import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.learning.ridge import PENALTIES, fit_ridge


def explicit(phi: np.ndarray, y: np.ndarray, penalty: float, count: int) -> np.ndarray:
    """Ridge weights of rows whose moments are divided by `count`."""
    return np.linalg.solve(phi.T @ phi / count + penalty * np.eye(phi.shape[1]), phi.T @ y / count).T


@settings(max_examples=20)
@given(seed=st.integers(0, 2**32 - 1))
def test_leave_one_out_residuals_equal_refitting_without_each_sample(seed: int) -> None:
    rng = np.random.default_rng(seed)
    phi, y = rng.uniform(-1, 1, (12, 5)), rng.uniform(-1, 1, (12, 2))
    model = fit_ridge(phi, y)
    for i in range(12):
        kept = np.arange(12) != i
        refitted = explicit(phi[kept], y[kept], model.penalty, 12)
        assert np.allclose(model.residuals[i], y[i] - refitted @ phi[i], atol=1e-8)


def test_weights_solve_the_normal_equations_of_the_chosen_penalty() -> None:
    rng = np.random.default_rng(0)
    phi, y = rng.uniform(-1, 1, (30, 4)), rng.uniform(-1, 1, (30, 1))
    model = fit_ridge(phi, y)
    assert np.allclose(model.weights, explicit(phi, y, model.penalty, 30))


def test_a_noiseless_law_is_found_with_the_least_penalty() -> None:
    rng = np.random.default_rng(0)
    phi = rng.uniform(-1, 1, (40, 3))
    model = fit_ridge(phi, phi @ np.array([[0.5, -0.25, 0.1]]).T)
    assert model.penalty == PENALTIES[0]
    assert np.allclose(model.weights, [[0.5, -0.25, 0.1]], atol=1e-4)


def test_pure_noise_is_shrunk_hard() -> None:
    rng = np.random.default_rng(0)
    phi = np.hstack([rng.uniform(-1, 1, (40, 30)), np.ones((40, 1))])
    model = fit_ridge(phi, rng.choice([-1.0, 1.0], (40, 1)))
    assert model.penalty > 0.5


def test_more_features_than_samples_is_no_problem() -> None:
    rng = np.random.default_rng(0)
    model = fit_ridge(rng.uniform(-1, 1, (10, 50)), rng.uniform(-1, 1, (10, 2)))
    assert np.isfinite(model.weights).all()
    assert np.isfinite(model.residuals).all()
