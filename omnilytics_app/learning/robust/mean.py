"""The mean: exact and affine, robust against nothing. What the private filter lets through is averaged by default."""

import numpy as np
from numpy.typing import NDArray


def mean(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    """The mean of the rows of an m x n array."""
    average: NDArray[np.float64] = vectors.mean(axis=0)
    return average
