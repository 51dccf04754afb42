"""Multi-Krum as a choice of vectors, with the scores of the contract's rule (Blanchard et al., NeurIPS 2017).

A vector's score is the sum of its m - f - 2 least squared distances to others, at least one; the m - f vectors of least
score are kept and averaged. Because it keeps whole groups, the aggregate over a choice is affine in the weights.
"""

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning import multi_krum
from omnilytics_app.learning.robust.distances import squared_distances


def select(vectors: NDArray[np.float64], faults: int) -> frozenset[int]:
    """The positions of the m - `faults` rows (of an m x n array) with the least scores, the earlier first among equals.

    Raises `ValueError` unless one is left.
    """
    if not 0 <= faults < len(vectors):
        raise ValueError(f"{faults} faults among {len(vectors)} vectors leave none to keep")
    values = scores(vectors, faults)
    order = sorted(range(len(vectors)), key=lambda a: (values[a], a))
    return frozenset(order[: len(vectors) - faults])


def scores(vectors: NDArray[np.float64], faults: int) -> list[float]:
    """The score of every row, `faults` of them being presumed faulty."""
    return multi_krum.scores_of_distances(squared_distances(vectors).tolist(), faults)
