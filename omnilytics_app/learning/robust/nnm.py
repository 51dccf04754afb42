"""Nearest-neighbour mixing (Allouah, Farhadkhani, Guerraoui, Gupta, Pinot and Stephan, Fixing by Mixing, AISTATS 2023).

Before another rule aggregates, every vector is replaced by the mean of the m - f vectors nearest to it, itself
included. That shrinks the honest ones' spread, which is what hides an attack that stays within it, and makes the
trimmed mean behind it optimal up to a constant where owners differ.
"""

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.robust.distances import squared_distances


def nearest_neighbour_mixing(vectors: NDArray[np.float64], faults: int) -> NDArray[np.float64]:
    """The mixed vectors, m x n, of an m x n array with fewer than m `faults`; else raises `ValueError`.

    Of vectors equally far the earlier one is nearer.
    """
    if not 0 <= faults < len(vectors):
        raise ValueError(f"{faults} faults among {len(vectors)} vectors leave none to mix")
    nearest = np.argsort(squared_distances(vectors), axis=1, kind="stable")[:, : len(vectors) - faults]
    mixed: NDArray[np.float64] = vectors[nearest].mean(axis=1)
    return mixed
