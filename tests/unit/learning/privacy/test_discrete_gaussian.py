import math
from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest

from omnilytics_app.learning.privacy.discrete_gaussian import DiscreteGaussian


def seeded(seed: int) -> Callable[[int], bytes]:
    return np.random.default_rng(seed).bytes


def quantile(freedom: int) -> float:
    """Of chi-square at one in a million, after Wilson and Hilferty."""
    return freedom * (1.0 - 2.0 / (9.0 * freedom) + 4.75 * math.sqrt(2.0 / (9.0 * freedom))) ** 3


@pytest.mark.parametrize("sigma", [1, 2, 5])
def test_small_values_have_the_probabilities_of_the_definition(sigma: int) -> None:
    source, draws = DiscreteGaussian(sigma, seeded(sigma)), 20_000
    found = Counter(source.draw() for _ in range(draws))
    span = range(-12 * sigma, 12 * sigma + 1)
    weights = {z: math.exp(-(z * z) / (2.0 * sigma**2)) for z in span}
    total = sum(weights.values())
    cells = [z for z in span if draws * weights[z] / total >= 10.0]
    expected = np.array([draws * weights[z] / total for z in cells])
    counts = np.array([found[z] for z in cells])
    assert ((counts - expected) ** 2 / expected).sum() < quantile(len(cells))
    assert sum(found[z] for z in span) == draws


def test_large_values_are_normal_down_to_their_last_bits() -> None:
    sigma, draws = 2**38 + 12_345, 10_000
    source = DiscreteGaussian(sigma, seeded(7))
    values = sorted(source.draw() for _ in range(draws))
    ideal = [0.5 * math.erfc(-v / sigma / math.sqrt(2.0)) for v in values]
    gap = max(max(abs(p - i / draws), abs(p - (i + 1) / draws)) for i, p in enumerate(ideal))
    assert gap * math.sqrt(draws) < 2.7  # Kolmogorov and Smirnov, one in a million
    low = np.bincount([v % 64 for v in values], minlength=64)
    assert ((low - draws / 64) ** 2 / (draws / 64)).sum() < quantile(63)


def test_every_draw_is_fresh_and_the_system_generator_is_the_default() -> None:
    first, second = ([DiscreteGaussian(2**40).draw() for _ in range(8)] for _ in range(2))
    assert len({*first, *second}) == 16
    asked: list[int] = []

    def count_bytes(size: int) -> bytes:
        asked.append(size)
        return seeded(len(asked))(size)

    source = DiscreteGaussian(2**40, count_bytes)
    for _ in range(500):
        source.draw()
    assert sum(asked) > 500 * 10


def test_no_noise_is_no_noise_level() -> None:
    with pytest.raises(ValueError, match="from 1 on"):
        DiscreteGaussian(0)
