"""What Gaussian noise promises: (epsilon, delta) of a release and of several together.

A release whose L2 sensitivity is `mu` standard deviations of its noise is mu-Gaussian differentially private. It is
(epsilon, delta(epsilon))-private with exactly

    delta(epsilon) = F(mu/2 - epsilon/mu) - e^epsilon F(-mu/2 - epsilon/mu)          F the normal distribution function

(Balle and Wang, Improving the Gaussian mechanism for differential privacy, ICML 2018, theorem 8). Releases compose to
`mu = sqrt(sum mu_i^2)`, also where a later one depends on earlier ones (Dong, Roth and Su, Gaussian differential
privacy, JRSS B 2022, corollary 3.3), so the ledger adds squares and nothing is lost by it.
"""

import math
from collections.abc import Iterable

from omnilytics_app.errors import ConfigurationError

SMALLEST_EPSILON, LARGEST_EPSILON = 0.01, 50.0
LARGEST_DELTA = 1e-3
_LEAST_MU, _MOST_MU = 1e-6, 1e6
_STEPS = 200


def delta_of(mu: float, epsilon: float) -> float:
    """The least delta at `epsilon` of a mu-private release; 0 without one."""
    if mu == 0.0:
        return 0.0
    first, second = mu / 2.0 - epsilon / mu, -mu / 2.0 - epsilon / mu
    # e^epsilon overflows and the tail underflows where their product is a number like any other
    return max(0.0, math.exp(_log_tail(first)) - math.exp(epsilon + _log_tail(second)))


def epsilon_of(mu: float, delta: float) -> float:
    """The least epsilon at `delta` of a mu-private release, rounded up by less than a millionth of it."""
    if delta_of(mu, 0.0) <= delta:
        return 0.0
    low, high = 0.0, 1.0
    while delta_of(mu, high) > delta:
        low, high = high, 2.0 * high
    for _ in range(_STEPS):
        middle = (low + high) / 2.0
        low, high = (middle, high) if delta_of(mu, middle) > delta else (low, middle)
    return high


def mu_of(epsilon: float, delta: float) -> float:
    """The largest mu that keeps within (epsilon, delta); raises `ConfigurationError` outside what makes sense."""
    if not SMALLEST_EPSILON <= epsilon <= LARGEST_EPSILON:
        raise ConfigurationError(
            f"Epsilon must be a number from {SMALLEST_EPSILON:g} to {LARGEST_EPSILON:g}; choose another."
        )
    if not 0.0 < delta <= LARGEST_DELTA:
        raise ConfigurationError(f"Delta must be above 0 and at most {LARGEST_DELTA:g}; choose another.")
    low, high = _LEAST_MU, _MOST_MU
    for _ in range(_STEPS):
        middle = math.sqrt(low * high)
        low, high = (low, middle) if delta_of(middle, epsilon) > delta else (middle, high)
    return low


def composed(mus: Iterable[float]) -> float:
    """The mu of all of these releases together."""
    return math.sqrt(sum(mu**2 for mu in mus))


def default_delta(count: int) -> float:
    """The delta for `count` rows: a millionth, or less where even that would be expected to fail for some row."""
    return min(1e-6, math.pow(max(count, 1), -1.5))


def _log_tail(x: float) -> float:
    """The logarithm of F(x), also far out, by the continued fraction of Mills' ratio (Laplace)."""
    if x > -10.0:
        return math.log(0.5 * math.erfc(-x / math.sqrt(2.0)))
    fraction = -x
    for k in range(60, 0, -1):
        fraction = -x + k / fraction
    return -x * x / 2.0 - math.log(fraction * math.sqrt(2.0 * math.pi))
