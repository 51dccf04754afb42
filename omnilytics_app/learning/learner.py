"""The model owner's learning session: a pure value that turns every round's sums into the next model and a verdict.

Each round has a query (the point that is published encrypted) and an answer (every complete group's exact sum of
gradients at that point). The session keeps the history, filters groups privately, proposes the next weights, and decides
when to audit and whom to claim.

- The first query is half the start: at the start itself the model owner's own gradient vanishes, and honest groups'
  nearly so, which would leave little to tell a poisoned one by.
- A model that predicts the own samples significantly worse than the start did, leave-one-out, is not adopted; the group
  without which it would do best comes under suspicion.
- A round after one in which a group looked wrong is an audit, never two in a row, never the last, and no more once
  `FRUITLESS_AUDITS` were settled quietly. In an audit only groups convicted by the private filter are claimed, and only
  if the contract's rule, evaluated beforehand on the very lanes that would be published, rejects every one of them.

Values only: `absorb` returns a new session, so a caller can store the bytes before it acts on the verdict.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import TaskSpec
from omnilytics_app.learning import framing, multi_krum
from omnilytics_app.learning.evaluation import score
from omnilytics_app.learning.history import History
from omnilytics_app.learning.optimiser import propose_weights
from omnilytics_app.learning.outlier_filter import FilterVerdict, judge
from omnilytics_app.learning.own_samples import OwnSamples
from omnilytics_app.learning.statistics import (
    GRADIENT_SCALE,
    WEIGHT_SCALE,
    Ints,
    weights_to_float,
    weights_to_int,
)

Array = NDArray[np.float64]

PROBE_AMPLITUDE = round(0.03 * WEIGHT_SCALE)
"""Bound of a probe's entries, at scale 2^24."""
FRUITLESS_AUDITS = 2
_FIRST_QUERY = 0.5
_WORSE = 2.0


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

    `point` is what was published, K x d at scale 2^24. `undecodable` are complete groups whose sum was out of range.
    `sketches` holds, in an audit, all lanes of every complete group's sketches (see `multi_krum.sketch_lanes`).
    """

    number: int
    point: Ints
    sums: Mapping[int, NDArray[Any]]
    is_audit: bool = False
    undecodable: frozenset[int] = frozenset()
    sketches: Mapping[int, Sequence[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RoundVerdict:
    """What the model owner does with a round.

    `claimed` are the groups to settle against with openings, empty for a quiet settlement. `update` is the mean gradient
    of the trusted groups' members, K x d; `own_score` the new model's score on the model owner's own samples.
    """

    number: int
    filtered: frozenset[int]
    suspicion: Mapping[int, float]
    claimed: frozenset[int]
    audit_next: bool
    update: Array
    own_score: float


@dataclass(frozen=True)
class ModelOwnerLearner:
    """The session; create it with `start`, advance it with `absorb`."""

    terms: LearnerTerms
    task: TaskSpec
    own: OwnSamples
    model: Array
    history: History
    convicted: frozenset[int] = frozenset()
    audit_next: bool = False
    openings: int = 0
    fruitless: int = 0

    @classmethod
    def start(cls, terms: LearnerTerms, task: TaskSpec, phi: Array, y: Array) -> "ModelOwnerLearner":
        """A session from the model owner's own samples, `phi` N x d and encoded targets `y` N x K."""
        own = OwnSamples.of(phi, y)
        return cls(terms, task, own, own.start.weights, History.empty(terms.groups, y.shape[1], phi.shape[1]))

    @property
    def initial_score(self) -> float:
        """The start's score on the own samples, from leave-one-out predictions."""
        predictions = self.own.y - self.own.start.residuals
        return score(self.task, np.eye(self.own.y.shape[1]), predictions, self.own.y)

    def next_weights(self) -> Ints:
        """What to publish in the next model round, K x d at scale 2^24."""
        first = not (~self.history.is_audit).any()
        return weights_to_int(self.model * (_FIRST_QUERY if first else 1.0), self.terms.weight_bits)

    def absorb(self, answer: RoundSums) -> tuple["ModelOwnerLearner", RoundVerdict]:
        """The session after a round, and the verdict on it; a round already absorbed raises `ValueError`."""
        if len(self.history) and answer.number <= int(self.history.numbers[-1]):
            raise ValueError(f"round {answer.number} was absorbed before")
        gradients, impossible = self._gradients(answer)
        history = self.history.record(
            answer.number, weights_to_float(answer.point), gradients, is_audit=answer.is_audit
        )
        convicted = self.convicted | impossible
        verdict = judge(history, self.own, self._budget(history.available()), convicted)
        model, filtered = self._adopt(history, verdict)
        convicted |= verdict.convicted
        claimed = self._claim(answer, convicted & filtered) if answer.is_audit else frozenset[int]()
        after = replace(
            self,
            model=model,
            history=history,
            convicted=convicted,
            openings=self.openings + bool(claimed),
            fruitless=self.fruitless + (answer.is_audit and not claimed),
        )
        after = replace(after, audit_next=after._should_audit(answer, filtered))
        own_score = score(self.task, model, self.own.phi, self.own.y)
        update = _mean_gradient(gradients, history.available() - filtered)
        return after, RoundVerdict(
            answer.number, filtered, verdict.suspicion, claimed, after.audit_next, update, own_score
        )

    def to_bytes(self) -> bytes:
        """The whole session; equal sessions give equal bytes."""
        metadata = {
            "kind": "learner",
            "terms": asdict(self.terms),
            "task": asdict(self.task),
            "convicted": sorted(self.convicted),
            "audit_next": self.audit_next,
            "openings": self.openings,
            "fruitless": self.fruitless,
        }
        arrays = {
            "phi": self.own.phi,
            "y": self.own.y,
            "model": self.model,
            "numbers": self.history.numbers,
            "is_audit": self.history.is_audit,
            "points": self.history.points,
            "gradients": self.history.gradients,
        }
        return framing.pack(metadata, arrays)

    @classmethod
    def from_bytes(cls, raw: bytes) -> "ModelOwnerLearner":
        """The inverse of `to_bytes`; raises `ValueError` if `raw` is damaged."""
        metadata, arrays = framing.unpack(raw)
        if metadata.get("kind") != "learner":
            raise ValueError("not a learning session")
        task = metadata["task"]
        return cls(
            terms=LearnerTerms(**metadata["terms"]),
            task=TaskSpec(**{**task, "classes": tuple(task["classes"])}),
            own=OwnSamples.of(arrays["phi"], arrays["y"]),
            model=arrays["model"],
            history=History(arrays["numbers"], arrays["is_audit"], arrays["points"], arrays["gradients"]),
            convicted=frozenset(metadata["convicted"]),
            audit_next=metadata["audit_next"],
            openings=metadata["openings"],
            fruitless=metadata["fruitless"],
        )

    def _gradients(self, answer: RoundSums) -> tuple[Array, frozenset[int]]:
        """Mean gradients, groups x K x d, NaN where absent; and the groups whose values no honest data can give."""
        outputs, dimension = answer.point.shape
        gradients = np.full((self.terms.groups, outputs, dimension), np.nan)
        bound = dimension * 2.0**self.terms.weight_bits + 1.0
        impossible = set(answer.undecodable)
        for group, total in answer.sums.items():
            if group in answer.undecodable:
                continue
            mean = np.asarray(total, dtype=np.float64) / (GRADIENT_SCALE * self.terms.group_size)
            gradients[group] = np.clip(mean, -bound, bound)
            if np.abs(mean).max() > bound:
                impossible.add(group)
        return gradients, frozenset(impossible)

    def _budget(self, available: frozenset[int]) -> int:
        """How many groups may be filtered: the job's faults, never a majority; one even where the job allows none."""
        gone = len(self.convicted - available)
        return min(max(self.terms.faults - gone, 1 if gone == 0 else 0), (len(available) - 1) // 2)

    def _adopt(self, history: History, verdict: FilterVerdict) -> tuple[Array, frozenset[int]]:
        """The next model and the groups left out of it, checked on the own samples."""
        available = history.available()
        model = self._propose(history, available - verdict.filtered)
        if self.own.excess_loss(model) <= _WORSE:
            return model, verdict.filtered
        best, left_out = np.inf, verdict.filtered
        if len(verdict.filtered) < self._budget(available):
            for group in sorted(available - verdict.filtered):
                proposal = self._propose(history, available - verdict.filtered - {group})
                if (excess := self.own.excess_loss(proposal)) < best:
                    best, model, left_out = excess, proposal, verdict.filtered | {group}
        return (model, left_out) if best <= _WORSE else (self.model, verdict.filtered)

    def _propose(self, history: History, trusted: frozenset[int]) -> Array:
        weights = propose_weights(history, trusted, self.own, self.terms.group_size)
        return weights_to_float(weights_to_int(weights, self.terms.weight_bits))

    def _claim(self, answer: RoundSums, suspects: frozenset[int]) -> frozenset[int]:
        """The most suspects, all of whom the contract will reject if they are claimed; empty if it would not."""
        limit = multi_krum.claim_limit(len(answer.sketches), self.terms.faults)
        claimed = suspects & frozenset(answer.sketches)
        if self.openings >= self.terms.max_openings or limit == 0:
            return frozenset()
        while claimed:
            group_scores = self._scores(answer, claimed)
            ranked = sorted(claimed, key=lambda a: (-group_scores[0][a], a))[:limit]
            if len(ranked) == len(claimed) and claimed == group_scores[1]:
                return claimed
            claimed = frozenset(ranked) if len(ranked) < len(claimed) else claimed & group_scores[1]
        return claimed

    def _scores(self, answer: RoundSums, claimed: frozenset[int]) -> tuple[dict[int, int], frozenset[int]]:
        """Scores by group if `claimed` were claimed, and the groups that the contract would then reject."""
        published = multi_krum.published_lanes(answer.sketches, claimed)
        order = sorted(published.lanes)
        values = multi_krum.scores([published.lanes[a] for a in order], len(claimed))
        positions = {i for i, a in enumerate(order) if a in claimed}
        out = multi_krum.rejected(values, positions, self.terms.tau_percent, self.terms.score_floor, published.shift)
        return dict(zip(order, values, strict=True)), frozenset(order[i] for i in out)

    def _should_audit(self, answer: RoundSums, filtered: frozenset[int]) -> bool:
        claimable = multi_krum.claim_limit(len(answer.sums) + len(answer.undecodable), self.terms.faults) > 0
        return bool(
            filtered
            and not answer.is_audit
            and answer.number + 1 < self.terms.rounds
            and self.openings < self.terms.max_openings
            and self.fruitless < FRUITLESS_AUDITS
            and claimable
        )


def _mean_gradient(gradients: Array, groups: frozenset[int]) -> Array:
    return gradients[sorted(groups)].mean(axis=0) if groups else np.zeros(gradients.shape[1:])
