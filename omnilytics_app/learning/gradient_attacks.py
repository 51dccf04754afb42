"""Attacks on gradients, from the literature on Byzantine-robust learning. Pure functions on integers at scale 2^38.

An attack of the first kind is what one owner makes of its own gradient (K x d). One of the second kind is omniscient:
it is told the sums of all honest groups (H x K x d) at the point that was published, and says what the sum of a
malicious group shall be. Whoever is the only malicious member of its group gets there as well, by taking the honest
members' gradients off what it sends.
"""

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.attacks import SCALE_FACTOR, SIGN_FLIP_FACTOR
from omnilytics_app.learning.statistics import Ints

Array = NDArray[np.float64]

ALIE_DEVIATIONS = 1.5
"""Of the experiments of Baruch et al.; their z_max, for as many groups as a job has, is nearly or exactly zero."""
IPM_SMALL, IPM_LARGE = 0.1, 10.0


def sign_flip(own: Ints) -> Ints:
    """The gradient of an owner that climbs: times -4."""
    return own * SIGN_FLIP_FACTOR


def scale(own: Ints) -> Ints:
    """The gradient of an owner that shouts: times 10."""
    return own * SCALE_FACTOR


def zero(own: Ints) -> Ints:
    """Nothing: what a free rider sends."""
    return np.zeros_like(own)


def gaussian(own: Ints, update: Ints, rng: np.random.Generator) -> Ints:
    """The gradient and noise as large as the update, the mean of the honest groups' sums.

    After the Gaussian attack of Blanchard, El Mhamdi, Guerraoui and Stainer (NeurIPS 2017).
    """
    level = float(np.sqrt((update.astype(np.float64) ** 2).mean()))
    return own + _whole(rng.normal(0.0, level, own.shape))


def a_little_is_enough(honest: Ints, deviations: float = ALIE_DEVIATIONS) -> Ints:
    """The honest mean less some standard deviations, coordinate by coordinate: hidden in the spread of the honest.

    Baruch, Baruch and Goldberg, A Little Is Enough: Circumventing Defenses For Distributed Learning, NeurIPS 2019.
    """
    values = honest.astype(np.float64)
    return _whole(values.mean(axis=0) - deviations * values.std(axis=0))


def inner_product_manipulation(honest: Ints, epsilon: float) -> Ints:
    """The honest mean times -epsilon: a small one hides near zero, a large one turns the update round.

    Xie, Koyejo and Gupta, Fall of Empires: Breaking Byzantine-tolerant SGD by Inner Product Manipulation, UAI 2019.
    """
    return _whole(-epsilon * honest.astype(np.float64).mean(axis=0))


def whom_to_mimic(honest: Ints) -> int:
    """Which honest group to copy for the whole job: the farthest along the direction in which they differ most.

    Karimireddy, He and Jaggi, Byzantine-Robust Learning on Heterogeneous Datasets via Bucketing, ICLR 2022.
    """
    values = honest.astype(np.float64).reshape(len(honest), -1)
    centred = values - values.mean(axis=0)
    _, _, directions = np.linalg.svd(centred, full_matrices=False)
    return int(np.argmax(np.abs(centred @ directions[0])))


def _whole(values: Array) -> Ints:
    return np.rint(values).astype(np.int64)
