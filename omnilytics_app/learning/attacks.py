"""What a malicious data owner of the demonstration does to its contribution before it joins.

Model poisoning multiplies or disturbs the frozen statistics, data poisoning changes the labels they are computed from.
Poisoned integers may lie beyond the bounds honest statistics keep. Pure functions; the same seed gives the same poison.
"""

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.statistics import A_SCALE_BITS, B_SCALE_BITS, Statistics

ATTACKS = ("sign_flip", "scale", "noise", "label_flip")

SIGN_FLIP_FACTOR = -4
SCALE_FACTOR = 10
NOISE_SIGMA = 0.5


def poison_targets(attack: str, y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Targets (N x K) as the attacker uses them: `label_flip` moves every class to the next, or changes the sign."""
    _require_known(attack)
    if attack != "label_flip":
        return y
    return np.roll(y, 1, axis=1) if y.shape[1] > 1 else -y


def poison_statistics(attack: str, statistics: Statistics, seed: int) -> Statistics:
    """Statistics as the attacker submits them: times -4, times 10, or with Gaussian noise of standard deviation 0.5."""
    _require_known(attack)
    if attack == "label_flip":
        return statistics
    if attack == "noise":
        rng = np.random.default_rng(seed)
        noise_a = np.triu(rng.normal(0.0, NOISE_SIGMA * 2**A_SCALE_BITS, statistics.A.shape))
        noise_a = noise_a + np.triu(noise_a, 1).T
        noise_b = rng.normal(0.0, NOISE_SIGMA * 2**B_SCALE_BITS, statistics.B.shape)
        a, b = statistics.A + np.rint(noise_a).astype(np.int64), statistics.B + np.rint(noise_b).astype(np.int64)
        return Statistics(a, b, statistics.count)
    factor = SIGN_FLIP_FACTOR if attack == "sign_flip" else SCALE_FACTOR
    return Statistics(statistics.A * factor, statistics.B * factor, statistics.count)


def within_bounds(statistics: Statistics) -> Statistics:
    """Poisoned statistics cut to the bounds that the encrypted arithmetic accepts."""
    return Statistics(
        np.clip(statistics.A, -(2**A_SCALE_BITS), 2**A_SCALE_BITS),
        np.clip(statistics.B, -(2**B_SCALE_BITS), 2**B_SCALE_BITS),
        statistics.count,
    )


def ciphertext_factor(attack: str) -> int:
    """What the attacker multiplies its encrypted gradient by: the attacks that scale need no change of statistics."""
    return {"sign_flip": SIGN_FLIP_FACTOR, "scale": SCALE_FACTOR}.get(attack, 1)


def _require_known(attack: str) -> None:
    if attack not in ATTACKS:
        raise ValueError(f"unknown attack {attack!r}; known are {', '.join(ATTACKS)}")
