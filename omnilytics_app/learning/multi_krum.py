"""The contract's rule for rejecting groups, in exact integers.

Multi-Krum (Blanchard, El Mhamdi, Guerraoui and Stainer, Machine Learning with Adversaries, NeurIPS 2017): with m
vectors of which c are claimed to be outliers, a vector's score is the sum of its m - c - 2 smallest squared distances
to the others, at least one. A claimed group is rejected if its score exceeds both tauPercent / 100 times the lower
median of all scores and the floor. Everything is translation invariant, so differences from one group are scored as
well as the vectors themselves. No tie can arise: equal distances are interchangeable in a sum, and "exceeds" is
strict.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

LANE_LOW, LANE_HIGH = -(2**31), 2**31 - 1
UNCLAIMED_LOW, UNCLAIMED_HIGH = -(2**23), 2**23 - 1

DEFAULT_TAU_PERCENT = 425
"""Calibrated: `python -m benchmarks.robust --calibrate` prints how often honest groups would exceed it, and faulty ones
stay below (docs/measured.md)."""
DEFAULT_SCORE_FLOOR = 2**64 - 1
"""The most that a job's terms can hold. From 5 features on, the rounding of statistics alone makes more of a threshold
(`rounding_score`), and the scores of data that differs are larger by orders of magnitude. So it decides only where all
that tells groups apart is rounding, or where most are copies of one."""
SKETCH_ENERGY = 2.0**14
"""The mean square of a coefficient, summed over the three sketches."""
UNDECODABLE_LANE = 2**255
"""Stands for every lane of a sketch that does not decode: saturated whatever the shift."""


@dataclass(frozen=True, slots=True)
class PublishedLanes:
    """What a settlement with openings publishes: per complete group its int32 lanes, the reference's all zero."""

    reference: int
    shift: int
    lanes: Mapping[int, tuple[int, ...]]


def scores(vectors: Sequence[Sequence[int]], claimed_count: int) -> list[int]:
    """The score of every vector; 0 for a vector that is alone."""
    squared = [[sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) for b in vectors] for a in vectors]
    return scores_of_distances(squared, claimed_count)


def scores_of_distances(squared: Sequence[Sequence[Any]], claimed_count: int) -> list[Any]:
    """The scores of m vectors from their squared distances (m x m), exact integers or floats; scores are the same."""
    closest = max(1, len(squared) - claimed_count - 2)
    return [sum(sorted([*row[:i], *row[i + 1 :]])[:closest]) for i, row in enumerate(squared)]


def rounding_score(outputs: int, features: int, group_size: int, weights: tuple[float, float]) -> float:
    """What the rounding of frozen statistics makes of a score by itself, for each distance in it.

    `weights` are the root mean square of a probe's weights and their magnitude at the constant feature, at scale 2^24.
    An entry of A is off by up to half a unit, uniformly: a twelfth in variance, for each member of two groups. A
    coefficient of a sketch has a mean square of 2^14 / 3.
    """
    ordinary, constant = weights
    value = 2 * group_size / 12 * ((features - 1) * ordinary**2 + constant**2)
    return outputs * features * value * SKETCH_ENERGY


def rejected(
    group_scores: Sequence[int], claimed: Collection[int], tau_percent: int, score_floor: int, shift: int
) -> frozenset[int]:
    """The positions in `claimed` that the scores bear out."""
    threshold = rejection_threshold(group_scores, tau_percent, score_floor, shift)
    return frozenset(a for a in claimed if group_scores[a] > threshold)


def rejection_threshold(group_scores: Sequence[int], tau_percent: int, score_floor: int, shift: int) -> int:
    """The score that a claimed group must exceed; divisions round down."""
    lower_median = sorted(group_scores)[(len(group_scores) - 1) // 2]
    return max(tau_percent * lower_median // 100, score_floor >> (2 * shift))


def claim_limit(complete: int, faults: int) -> int:
    """The most groups that may be claimed among `complete` ones."""
    return max(0, min(faults, (complete - 3) // 2))


def magnitude(lanes: Iterable[int]) -> int:
    """Bitwise or of the lanes' magnitudes, v for v >= 0 and -v - 1 below: its length is the longest lane's."""
    found = 0
    for value in lanes:
        found |= value if value >= 0 else ~value
    return found


def published_lanes(sketches: Mapping[int, Sequence[int]], claimed: Collection[int]) -> PublishedLanes:
    """Lanes as published: differences from the reference, shifted, claimed ones saturated.

    `sketches` maps every complete group to all lanes of its sketches, sketch after sketch.
    """
    unclaimed = sorted(set(sketches) - set(claimed))
    if not unclaimed:
        raise ValueError("every complete group is claimed; there is none to compare with")
    origin = sketches[unclaimed[0]]
    differences = {a: [x - y for x, y in zip(lanes, origin, strict=True)] for a, lanes in sorted(sketches.items())}
    widest = magnitude(value for a in unclaimed for value in differences[a])
    shift = max(0, widest.bit_length() - UNCLAIMED_HIGH.bit_length())
    lanes = {a: tuple(min(max(v >> shift, LANE_LOW), LANE_HIGH) for v in values) for a, values in differences.items()}
    return PublishedLanes(unclaimed[0], shift, lanes)


def sketch_lanes(
    gradient: Sequence[Sequence[int]], coefficients: Sequence[Sequence[int]], features_per_ciphertext: int
) -> tuple[int, ...]:
    """The lanes of a group's sketches in plain integers, sketch after sketch.

    `gradient` is the group's K x d sum; `coefficients` holds one integer per gradient ciphertext for each sketch. Lane
    `k * features_per_ciphertext + f` of ciphertext t is the value of class k and feature
    `t * features_per_ciphertext + f`.
    """
    places = range(features_per_ciphertext)
    return tuple(
        sum(int(e) * int(value) for e, value in zip(entries, row[place::features_per_ciphertext], strict=False))
        for entries in coefficients
        for row in gradient
        for place in places
    )
