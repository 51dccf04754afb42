"""What an optimiser sees: the model owner's objective at every point published.

The objective is the mean squared loss over the members of the trusted groups and the model owner itself, with a small
ridge penalty. Its gradient is known exactly at every point of a round in which all these groups were complete.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.training import AggregationRule
from omnilytics_app.learning.history import History
from omnilytics_app.learning.own_samples import OwnSamples
from omnilytics_app.learning.robust import krum
from omnilytics_app.learning.robust.choice import aggregate

Array = NDArray[np.float64]

_SHORTEST_SECANT = 1e-3
_CAP = 4.0
"""The own samples, few as they are, do not underestimate the largest curvature by more."""


@dataclass(frozen=True, slots=True)
class Blend:
    """How groups become one objective: their size, the L2 penalty (None: derived), the rule, and for how many faults.

    The penalty derived is the one leave-one-out chose for the own samples, divided by the number of members plus one:
    it shrinks as the samples behind the gradient grow.
    """

    group_size: int
    penalty: float | None = None
    rule: AggregationRule = AggregationRule.MEAN
    faults: int = 0


@dataclass(frozen=True, slots=True)
class Objective:
    """Points and gradients, both R x K x d, in the order of the rounds.

    `models` are the indices of the rounds that published a model rather than a probe; `curvature` (d x d, positive
    definite) is what the own samples know of the Hessian; `model` (K x d) is where the session stands: the next weights
    unless an optimiser knows better.
    """

    points: Array
    gradients: Array
    models: tuple[int, ...]
    curvature: Array
    model: Array

    @property
    def base(self) -> int:
        """Index of the latest model; of the latest point if there was none."""
        return self.models[-1] if self.models else len(self.points) - 1

    def secants(self) -> tuple[Array, Array]:
        """Differences of all points from the base and of their gradients, each ((R - 1) K) x d."""
        x, y = (np.delete(v, self.base, axis=0) - v[self.base] for v in (self.points, self.gradients))
        return x.reshape(-1, x.shape[-1]), y.reshape(-1, y.shape[-1])

    def largest_curvature(self) -> float:
        """A step of its inverse does not overshoot: the own samples' largest curvature, or a larger one observed."""
        own = float(np.linalg.eigvalsh(self.curvature)[-1])
        x, y = self.secants()
        lengths = np.linalg.norm(x, axis=1)
        kept = lengths > _SHORTEST_SECANT * max(1.0, float(lengths.max(initial=0.0)))
        observed = np.linalg.norm(y[kept], axis=1) / lengths[kept]
        return min(max(own, float(observed.max(initial=0.0))), _CAP * own)


def objective_of(history: History, trusted: frozenset[int], own: OwnSamples, blend: Blend, model: Array) -> Objective:
    """The objective over `trusted` groups, one at least, all complete in some round; else raises `ValueError`."""
    seen = history.consistent(trusted)
    if not trusted or len(seen) == 0:
        raise ValueError("there is no round in which every trusted group was complete")
    groups = sorted(trusted)
    vectors = seen.gradients[:, groups].reshape(len(seen), len(groups), -1)
    if blend.rule is AggregationRule.KRUM:
        chosen = krum.select(np.concatenate(list(vectors), axis=1), blend.faults)
        vectors = vectors[:, sorted(chosen)]
    members = vectors.shape[1] * blend.group_size
    penalty = own.start.penalty / (members + 1) if blend.penalty is None else blend.penalty
    aggregated = [aggregate(blend.rule, v, blend.faults).reshape(seen.points.shape[1:]) for v in vectors]
    gradients = np.stack(
        [
            (members * mean + own.gradient(point)) / (members + 1) + penalty * point
            for mean, point in zip(aggregated, seen.points, strict=True)
        ]
    )
    models = tuple(int(i) for i in np.flatnonzero(~seen.is_audit))
    return Objective(seen.points, gradients, models, own.curvature, model)
