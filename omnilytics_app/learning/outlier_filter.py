"""The model owner's private filter: which groups stay out of its model.

Nobody else sees its verdict, so it may use everything the model owner has: every group's exact gradient in every round,
and its own samples. It judges the whole history anew each round, which is its memory. Two tests:

- *Curvature* (from the second round on). An honest group's answers are `dG = dW A` with one symmetric, positive
  semi-definite A, so `M = X Y^T` over all its secants is symmetric and positive semi-definite, exactly but for the
  quantisation of A. Measured against the model owner's own curvature along the same directions, an eigenvalue below
  `-TOLERANCE` or an asymmetry above it is not bad luck: no data set answers like that. Such a group is *convicted*.
- *Distance*. Mean gradients, whitened with the own samples' curvature and leave-one-out residuals, differ between
  honest groups only by sampling noise. The tightest m - f groups set the scale; a group's squared distance from the
  others of them, relative to their dispersion, follows roughly an F distribution, whose degrees of freedom the own
  samples give. The critical value is Paulson's approximation (1942) times an allowance for owners who are not quite
  alike.

With m groups, f of them faulty and m >= 2f + 3, the tightest m - f groups hold a majority of honest ones. At most
`budget` groups are filtered, the most suspicious first.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.history import History
from omnilytics_app.learning.own_samples import OwnSamples

Array = NDArray[np.float64]

TOLERANCE = 0.05
"""Of the curvature test; the quantisation of honest statistics stays below a hundredth."""
_DEVIATES = 3.0
_ALLOWANCE = 1.5
_CONVICTION = 2.0
_SHORTEST_SECANT = 1e-4
_RANK_TOLERANCE = 1e-3


@dataclass(frozen=True, slots=True)
class FilterVerdict:
    """Groups kept out of the model, those of them convicted beyond doubt, and every group's suspicion.

    A suspicion above 1 is what the filter acts on; infinity stands for a failed curvature test.
    """

    filtered: frozenset[int]
    convicted: frozenset[int]
    suspicion: Mapping[int, float]


def judge(history: History, own: OwnSamples, budget: int, convicted: frozenset[int] = frozenset()) -> FilterVerdict:
    """The verdict on the groups complete in the latest round; `convicted` were convicted in an earlier one."""
    groups = sorted(history.available())
    budget = max(0, min(budget, len(groups) - 2))
    suspicion = dict.fromkeys(groups, 0.0)
    if len(groups) > 2:
        seen = history.consistent(groups)
        ratios = distance_ratios(_whitened(seen, groups, own), budget)
        critical = critical_ratio(own, len(groups) - budget - 1)
        for a, ratio in zip(groups, ratios, strict=True):
            suspicion[a] = float(ratio) / critical
    for a in groups:
        if a in convicted or curvature_violation(history.consistent((a,)), a, own) > TOLERANCE:
            suspicion[a] = np.inf
    worst = sorted((a for a in groups if suspicion[a] > 1.0), key=lambda a: (-suspicion[a], a))[:budget]
    sure = frozenset(a for a in worst if suspicion[a] > _CONVICTION)
    return FilterVerdict(frozenset(worst), sure, suspicion)


def curvature_violation(seen: History, group: int, own: OwnSamples) -> float:
    """By how much the group's answers miss being those of a data set: 0 for none, relative to the own curvature."""
    x = seen.secant_points()
    y = seen.secant_gradients(seen.gradients[:, group])
    lengths = np.linalg.norm(x, axis=1)
    kept = lengths > _SHORTEST_SECANT
    if not kept.any():
        return 0.0
    x, y = x[kept] / lengths[kept, None], y[kept] / lengths[kept, None]
    values, vectors = np.linalg.eigh(x @ own.curvature @ x.T)
    useful = values > _RANK_TOLERANCE * values.max()
    basis = vectors[:, useful] / np.sqrt(values[useful])
    relative = basis.T @ x @ y.T @ basis
    asymmetry = float(np.abs(relative - relative.T).max())
    lowest = float(np.linalg.eigvalsh((relative + relative.T) / 2)[0])
    return max(asymmetry, -lowest, 0.0)


def distance_ratios(vectors: Array, budget: int) -> Array:
    """Squared distance of every vector (m x n) from the tightest m - budget others, over what they predict for it.

    1 for a vector that is left with one other to compare with: that says nothing.
    """
    squared = ((vectors[:, None] - vectors[None]) ** 2).sum(axis=2)
    nearest = np.argsort(squared, axis=1, kind="stable")[:, : len(vectors) - budget]
    spreads = [squared[np.ix_(members, members)].sum() for members in nearest]
    core = [int(a) for a in nearest[int(np.argmin(spreads))]]
    ratios = np.empty(len(vectors))
    for a in range(len(vectors)):
        others = vectors[[b for b in core if b != a]]
        if len(others) < 2:
            ratios[a] = 1.0
            continue
        center = others.mean(axis=0)
        dispersion = ((others - center) ** 2).sum() / (len(others) - 1)
        expected = dispersion * (1.0 + 1.0 / len(others))
        ratios[a] = ((vectors[a] - center) ** 2).sum() / max(expected, np.finfo(np.float64).tiny)
    return ratios


def critical_ratio(own: OwnSamples, others: int) -> float:
    """The ratio that sampling noise hardly ever exceeds, with a dispersion estimated from `others` groups."""
    rate = np.linalg.eigvalsh(own.A) / np.linalg.eigvalsh(own.curvature)
    scaled = own.start.residuals / _residual_scale(own)
    outputs = np.linalg.eigvalsh(scaled.T @ scaled)
    freedom = _effective_count(np.maximum(rate, 0.0)) * _effective_count(np.maximum(outputs, 0.0))
    return _ALLOWANCE * _f_quantile(freedom, freedom * max(1, others - 1), _DEVIATES)


def _whitened(seen: History, groups: list[int], own: OwnSamples) -> Array:
    """One vector a group: all its gradients of the rounds seen, in units of sampling noise."""
    values, vectors = np.linalg.eigh(own.curvature)
    white: Array = seen.gradients[:, groups] / _residual_scale(own)[:, None] @ (vectors / np.sqrt(values))
    return white.transpose(1, 0, 2, 3).reshape(len(groups), -1)


def _residual_scale(own: OwnSamples) -> Array:
    scale: Array = np.maximum(np.sqrt((own.start.residuals**2).mean(axis=0)), 1e-6)
    return scale


def _effective_count(weights: Array) -> float:
    """Satterthwaite's degrees of freedom of a weighted sum of squares."""
    return float(weights.sum() ** 2 / max((weights**2).sum(), np.finfo(np.float64).tiny))


def _f_quantile(first: float, second: float, deviate: float) -> float:
    """The quantile of F(first, second) at a standard normal deviate, after Paulson; large where it does not exist."""
    a, b = 2.0 / (9.0 * first), 2.0 / (9.0 * second)
    denominator = (1.0 - b) ** 2 - deviate**2 * b
    if denominator <= 0.05:
        return 50.0
    root = np.sqrt(a * (1.0 - b) ** 2 + b * (1.0 - a) ** 2 - deviate**2 * a * b)
    return float(((1.0 - a) * (1.0 - b) + deviate * root) / denominator) ** 3
