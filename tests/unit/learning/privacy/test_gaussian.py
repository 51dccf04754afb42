import math
import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.learning.privacy.gaussian import composed, default_delta, delta_of, epsilon_of, mu_of

GRID = [(e, d) for e in (0.01, 0.1, 1.0, 4.0, 8.0, 20.0, 50.0) for d in (1e-3, 1e-6, 1e-10)]


@pytest.mark.parametrize(("epsilon", "delta"), GRID)
def test_noise_agrees_with_the_library_of_google(epsilon: float, delta: float) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dp_accounting = pytest.importorskip("dp_accounting")
    assert 1.0 / mu_of(epsilon, delta) == pytest.approx(dp_accounting.get_sigma_gaussian(epsilon, delta), rel=1e-9)


def test_a_known_value() -> None:
    assert 1.0 / mu_of(1.0, 1e-5) == pytest.approx(3.7306, abs=1e-4)


@given(st.floats(0.01, 50.0), st.floats(-12.0, -3.0))
def test_epsilon_delta_and_mu_are_one_relation(epsilon: float, exponent: float) -> None:
    delta = 10.0**exponent
    mu = mu_of(epsilon, delta)
    assert delta_of(mu, epsilon) == pytest.approx(delta, rel=1e-6)
    assert epsilon_of(mu, delta) == pytest.approx(epsilon, rel=1e-6)
    assert epsilon_of(0.0, delta) == 0.0


@pytest.mark.parametrize(("mu", "epsilon"), [(0.3, 0.5), (1.0, 1.0), (2.0, 6.0)])
def test_delta_is_what_the_two_normal_distributions_give(mu: float, epsilon: float) -> None:
    x = np.linspace(-30.0, 30.0, 600_001)
    density = np.exp(-((x - mu) ** 2) / 2.0) - math.exp(epsilon) * np.exp(-(x**2) / 2.0)
    expected = np.maximum(density, 0.0).sum() * (x[1] - x[0]) / math.sqrt(2.0 * math.pi)
    assert delta_of(mu, epsilon) == pytest.approx(expected, rel=1e-6)


def test_releases_add_up_less_than_their_epsilons() -> None:
    mu = mu_of(8.0, 1e-6)
    twice = epsilon_of(composed([mu, mu]), 1e-6)
    assert twice == pytest.approx(12.114, abs=1e-3)
    assert composed([mu] * 4) == pytest.approx(2.0 * mu)
    assert composed([]) == 0.0


@pytest.mark.parametrize(("epsilon", "delta"), [(0.0, 1e-6), (51.0, 1e-6), (math.nan, 1e-6), (1.0, 0.0), (1.0, 0.1)])
def test_what_makes_no_sense_is_refused(epsilon: float, delta: float) -> None:
    with pytest.raises(ConfigurationError, match=r"Epsilon must be|Delta must be"):
        mu_of(epsilon, delta)


def test_delta_is_a_millionth_and_less_for_many_rows() -> None:
    assert default_delta(100) == 1e-6
    assert default_delta(10**6) == pytest.approx(1e-9)
