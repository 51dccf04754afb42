"""Aggregation rules by name."""

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.training import AggregationRule
from omnilytics_app.learning.robust.mean import mean
from omnilytics_app.learning.robust.nnm import nearest_neighbour_mixing
from omnilytics_app.learning.robust.trimmed_mean import trimmed_mean


def aggregate(rule: AggregationRule, vectors: NDArray[np.float64], faults: int) -> NDArray[np.float64]:
    """What the rule makes of the rows of an m x n array; for Krum, of those it has chosen already."""
    match rule:
        case AggregationRule.MEAN | AggregationRule.KRUM:
            return mean(vectors)
        case AggregationRule.TRIMMED_MEAN:
            return trimmed_mean(vectors, faults)
        case AggregationRule.NNM:
            return trimmed_mean(nearest_neighbour_mixing(vectors, faults), faults)
