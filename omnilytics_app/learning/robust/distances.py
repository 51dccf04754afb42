"""Distances between vectors, as every rule that compares them needs."""

import numpy as np
from numpy.typing import NDArray


def squared_distances(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    """The m x m squared Euclidean distances of the rows of an m x n array, in memory of order m n."""
    return np.stack([((vectors - row) ** 2).sum(axis=1) for row in vectors])
