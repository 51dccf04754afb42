"""The model owner's private filter: which groups stay out of its model.

Nobody else sees its verdict, so it may use everything the model owner has: every group's exact gradient in every round,
and its own samples. It judges the whole history anew each round, which is its memory: poison that is found late leaves
the past as well. What it looks at:

- *Consistency* (`consistency`, from the second round on): whether a group answers as any data set would. Whoever
  answers each round anew, or against the gradient, is *convicted*.
- *Distance*: mean gradients, whitened with the own samples' curvature and leave-one-out residuals, differ between
  honest groups only by sampling noise. The tightest m - f groups set the scale; a group's squared distance from the
  others of them, relative to their dispersion, follows roughly an F distribution, whose degrees of freedom the own
  samples give. The critical value is Paulson's approximation (1942) times an allowance for owners who are not quite
  alike.
- *Direction*: what serves an attacker is to pull against the others, or to outvote them, and so its distance lies along
  the gradient on which they agree. Along that one line the noise is small: the own samples' gradients say which part of
  all sampling noise it is, and the others' spread along it is pooled with that. This finds one flipped owner in three
  that the distance in all dimensions drowns.
- *Curvature*: a direction of negative curvature that most other groups lack. Exact data has none; noise on A for an
  owner's privacy gives one to every group that has such owners. So it is compared, and convicts nobody by itself.
- *Copies*: two groups that are nearly the same are one, and are counted once.

With m groups, f of them faulty and m >= 2f + 3, the tightest m - f groups hold a majority of honest ones. At most
`budget` groups are filtered, the most suspicious first.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning import consistency
from omnilytics_app.learning.history import History
from omnilytics_app.learning.own_samples import OwnSamples

Array = NDArray[np.float64]

_TINY = float(np.finfo(np.float64).tiny)
_DEVIATES = 3.0
_ALLOWANCE = 1.5
_DIRECTION_DEVIATES = 2.5
_CONVICTION = 2.0
_PRIOR_FREEDOM = 8.0
"""How many observations the own samples' word about the noise along a line counts for."""
_USUAL_BENDS = 2.0
_COPY = 0.01
"""Of the usual squared distance between two groups: honest ones are hardly ever as near."""


@dataclass(frozen=True, slots=True)
class FilterVerdict:
    """Groups kept out of the model, those of them convicted beyond doubt or mere copies, and every group's suspicion.

    A suspicion above 1 is what the filter acts on; infinity stands for a conviction.
    """

    filtered: frozenset[int]
    convicted: frozenset[int]
    suspicion: Mapping[int, float]
    copies: frozenset[int] = frozenset()


def judge(history: History, own: OwnSamples, budget: int, convicted: frozenset[int] = frozenset()) -> FilterVerdict:
    """The verdict on the groups complete in the latest round; `convicted` were convicted in an earlier one."""
    groups = sorted(history.available())
    budget = max(0, min(budget, len(groups) - 2))
    distance, direction = dict.fromkeys(groups, 0.0), dict.fromkeys(groups, 0.0)
    copies: list[int] = []
    if len(groups) > 2:
        copies = [groups[i] for i in copied(whitened(history.consistent(groups), groups, own))][:budget]
        originals = [a for a in groups if a not in copies]
        rest = budget - len(copies)
        distance |= dict(zip(originals, _distances(history.consistent(originals), originals, own, rest), strict=True))
        unled = history.unled().consistent(originals)
        direction |= dict(zip(originals, _directions(unled, originals, own, rest), strict=True))
    answers = {a: consistency.examine(history.consistent((a,)), a, own) for a in groups}
    bend = _bends(answers)
    suspicion = {a: max(distance[a], direction[a], bend[a]) for a in groups}
    sure = {a for a in groups if a in convicted or _is_sure(distance[a], direction[a], answers[a])}
    suspicion |= dict.fromkeys(sure, np.inf)
    worst = sorted((a for a in groups if suspicion[a] > 1.0), key=lambda a: (-suspicion[a], a))[:budget]
    left = [a for a in copies if a not in worst][: budget - len(worst)]
    kept_out = frozenset(worst) | frozenset(left)
    return FilterVerdict(kept_out, frozenset(sure) & frozenset(worst), suspicion, frozenset(left))


def _is_sure(distance: float, direction: float, answers: consistency.Answers) -> bool:
    """Whether a group is convicted; what noise for its privacy may explain counts only beside its distance."""
    return (
        answers.impossible
        or distance > _CONVICTION
        or (distance > 1.0 and (direction > _CONVICTION or answers.indefinite))
    )


def _bends(answers: Mapping[int, consistency.Answers]) -> dict[int, float]:
    """Every group's negative curvature over what is tolerated and usual among the others; at most a conviction's."""
    found = {}
    for a, own in answers.items():
        usual = float(np.median([max(0.0, -other.lowest) for b, other in answers.items() if b != a] or [0.0]))
        found[a] = min(_CONVICTION, max(0.0, -own.lowest) / (own.tolerance + _USUAL_BENDS * usual))
    return found


def _distances(seen: History, groups: list[int], own: OwnSamples, budget: int) -> list[float]:
    """Every group's squared distance from the others, over its critical value; 0 where there is nothing to compare."""
    if len(groups) < 3:
        return [0.0] * len(groups)
    ratios = distance_ratios(whitened(seen, groups, own), budget) / critical_ratio(own, len(groups) - budget - 1)
    return [float(ratio) for ratio in ratios]


def _directions(unled: History, groups: list[int], own: OwnSamples, budget: int) -> list[float]:
    """The same along the line on which the others agree, at points that no group had a say in."""
    if len(groups) < 3 or len(unled) == 0:
        return [0.0] * len(groups)
    ratios = direction_ratios(whitened(unled, groups, own), budget, lambda line: noise_share(line, unled, own))
    return [float(ratio) for ratio in ratios / critical_direction_ratio(len(groups) - budget - 1)]


def copied(vectors: Array) -> list[int]:
    """The positions of vectors (m x n) that are nearly the same as an earlier one."""
    squared = _squared_distances(vectors)
    usual = float(np.median(squared[~np.eye(len(vectors), dtype=np.bool_)]))
    near = np.tril(squared < _COPY * usual, -1)
    return [int(i) for i in np.flatnonzero(near.any(axis=1))]


def distance_ratios(vectors: Array, budget: int) -> Array:
    """Squared distance of every vector (m x n) from the tightest m - budget others, over what they predict for it.

    1 for a vector that is left with one other to compare with: that says nothing.
    """
    ratios = np.ones(len(vectors))
    for a, others in _compared(vectors, budget):
        center = others.mean(axis=0)
        dispersion = ((others - center) ** 2).sum() / (len(others) - 1)
        expected = dispersion * (1.0 + 1.0 / len(others))
        ratios[a] = ((vectors[a] - center) ** 2).sum() / max(expected, _TINY)
    return ratios


def direction_ratios(vectors: Array, budget: int, noise_share: Callable[[Array], float]) -> Array:
    """The same along one line: the mean of the others. `noise_share` gives the part of all noise along a unit vector.

    1 for a vector that is left with one other to compare with.
    """
    ratios = np.ones(len(vectors))
    for a, others in _compared(vectors, budget):
        center = others.mean(axis=0)
        line = center / max(float(np.linalg.norm(center)), _TINY)
        dispersion = ((others - center) ** 2).sum() / (len(others) - 1)
        along = (((others - center) @ line) ** 2).sum()
        prior = _PRIOR_FREEDOM * dispersion * noise_share(line)
        variance = (prior + along) / (_PRIOR_FREEDOM + len(others) - 1)
        ratios[a] = ((vectors[a] - center) @ line) ** 2 / max(variance * (1.0 + 1.0 / len(others)), _TINY)
    return ratios


def noise_share(line: Array, seen: History, own: OwnSamples) -> float:
    """Which part of the variance of one sample's whitened gradients lies along a unit vector, by the own samples."""
    white = own.phi @ _whitening(own)
    errors = (own.phi @ seen.points.transpose(0, 2, 1) - own.y) / _residual_scale(own)
    along = ((white @ line.reshape(seen.points.shape).transpose(0, 2, 1)) * errors).sum(axis=(0, 2))
    squares = (errors**2).sum(axis=(0, 2)) @ (white**2).sum(axis=1)
    mean = np.einsum("rnk,nd->rkd", errors, white) / len(own)
    total = squares - len(own) * (mean**2).sum()
    return float(((along - along.mean()) ** 2).sum() / max(total, _TINY))


def critical_ratio(own: OwnSamples, others: int) -> float:
    """The ratio that sampling noise hardly ever exceeds, with a dispersion estimated from `others` groups."""
    rate = np.linalg.eigvalsh(own.A) / np.linalg.eigvalsh(own.curvature)
    scaled = own.start.residuals / _residual_scale(own)
    outputs = np.linalg.eigvalsh(scaled.T @ scaled)
    freedom = _effective_count(np.maximum(rate, 0.0)) * _effective_count(np.maximum(outputs, 0.0))
    return _ALLOWANCE * _f_quantile(freedom, freedom * max(1, others - 1), _DEVIATES)


def critical_direction_ratio(others: int) -> float:
    """The same along one line."""
    return _f_quantile(1.0, _PRIOR_FREEDOM + max(0, others - 1), _DIRECTION_DEVIATES)


def whitened(seen: History, groups: list[int], own: OwnSamples) -> Array:
    """One vector a group: all its gradients of the rounds seen, in units of sampling noise."""
    white: Array = seen.gradients[:, groups] / _residual_scale(own)[:, None] @ _whitening(own)
    return white.transpose(1, 0, 2, 3).reshape(len(groups), -1)


def _compared(vectors: Array, budget: int) -> Iterator[tuple[int, Array]]:
    """Every vector's position with the others among the tightest m - budget, where there are two at least."""
    squared = _squared_distances(vectors)
    nearest = np.argsort(squared, axis=1, kind="stable")[:, : len(vectors) - budget]
    spreads = [squared[np.ix_(members, members)].sum() for members in nearest]
    core = [int(a) for a in nearest[int(np.argmin(spreads))]]
    for a in range(len(vectors)):
        others = vectors[[b for b in core if b != a]]
        if len(others) >= 2:
            yield a, others


def _squared_distances(vectors: Array) -> Array:
    squares = (vectors**2).sum(axis=1)
    distances: Array = np.maximum(squares[:, None] + squares[None] - 2.0 * vectors @ vectors.T, 0.0)
    return distances


def _whitening(own: OwnSamples) -> Array:
    values, vectors = np.linalg.eigh(own.curvature)
    white: Array = vectors / np.sqrt(values)
    return white


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
