"""The coordinate-wise trimmed mean (Yin, Chen, Ramchandran and Bartlett, Byzantine-Robust Distributed Learning, 2018).

In every coordinate the `faults` largest and the `faults` smallest values are left out, so that no value beyond the
honest ones' range counts. It is not affine: different points trim different groups.
"""

import numpy as np
from numpy.typing import NDArray


def trimmed_mean(vectors: NDArray[np.float64], faults: int) -> NDArray[np.float64]:
    """The trimmed mean of the rows of an m x n array, m > 2 `faults`; else raises `ValueError`."""
    if not 0 <= 2 * faults < len(vectors):
        raise ValueError(f"{faults} faults cannot be trimmed on both sides of {len(vectors)} vectors")
    ordered = np.sort(vectors, axis=0)
    average: NDArray[np.float64] = ordered[faults : len(vectors) - faults].mean(axis=0)
    return average
