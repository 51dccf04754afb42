"""What goes into the model owner's learning session every round, and what comes out of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning import multi_krum
from omnilytics_app.learning.statistics import Ints


@dataclass(frozen=True, slots=True)
class LearnerTerms:
    """What the session needs to know of the job's terms."""

    rounds: int
    groups: int
    group_size: int
    faults: int
    max_openings: int
    weight_bits: int
    tau_percent: int = multi_krum.DEFAULT_TAU_PERCENT
    score_floor: int = multi_krum.DEFAULT_SCORE_FLOOR


@dataclass(frozen=True, slots=True)
class RoundSums:
    """A round's answer: per complete group the decoded sum of its members' gradients, K x d at scale 2^38.

    `point` is what was published, K x d at scale 2^24. `undecodable` are complete groups whose sum was out of range,
    `excessive` those of them that the contract rejects for that alone.
    `sketches` holds, in an audit, all lanes of every complete group's sketches (see `multi_krum.sketch_lanes`).
    """

    number: int
    point: Ints
    sums: Mapping[int, NDArray[Any]]
    is_audit: bool = False
    undecodable: frozenset[int] = frozenset()
    excessive: frozenset[int] = frozenset()
    sketches: Mapping[int, Sequence[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RoundVerdict:
    """What the model owner does with a round.

    `claimed` are the groups to settle against with openings, empty for a quiet settlement. `update` is the mean
    gradient of the trusted groups' members, K x d; `own_score` the new model's score on the model owner's own
    samples.
    """

    number: int
    filtered: frozenset[int]
    suspicion: Mapping[int, float]
    claimed: frozenset[int]
    audit_next: bool
    update: NDArray[np.float64]
    own_score: float
