"""The model owner's learning session: a pure value that turns every round's sums into the next model and a verdict.

Each round has a query (the point that is published encrypted) and an answer (every complete group's exact sum of
gradients at that point). The session keeps the history, filters groups privately, proposes the next weights, and
decides when to audit and whom to claim.

- The first query is half the start: at the start itself the model owner's own gradient vanishes, and honest groups'
  nearly so, which would leave little to tell a poisoned one by.
- A model that predicts the own samples significantly worse than the start did, leave-one-out, is not adopted; the group
  without which it would do best comes under suspicion.
- A round after one in which a group of fewer than `STRIKES` strikes looked wrong is an audit, never two in a row,
  never the last, and no more once `FRUITLESS_AUDITS` were settled quietly. In an audit only groups convicted by the
  private filter are claimed, and only if the contract rejects every one of them: by its rule, evaluated beforehand on
  the very lanes that would be published, or because a value of the group's sum is beyond all honest ones.

Values only: `absorb` returns a new session, so a caller can store the bytes before it acts on the verdict.
"""

from dataclasses import asdict, dataclass, replace

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import TaskSpec
from omnilytics_app.learning import framing, multi_krum
from omnilytics_app.learning.claims import choose_claim
from omnilytics_app.learning.evaluation import score
from omnilytics_app.learning.history import History
from omnilytics_app.learning.optimiser import propose_weights
from omnilytics_app.learning.outlier_filter import FilterVerdict, judge
from omnilytics_app.learning.own_samples import OwnSamples
from omnilytics_app.learning.rounds import LearnerTerms, RoundSums, RoundVerdict
from omnilytics_app.learning.statistics import (
    GRADIENT_SCALE,
    Ints,
    weights_to_float,
    weights_to_int,
)

Array = NDArray[np.float64]

FRUITLESS_AUDITS = 2
STRIKES = 2
"""Rejections after which the contract evicts a group."""
_FIRST_QUERY = 0.5
_WORSE = 2.0


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
    strikes: tuple[int, ...] = ()
    openings: int = 0
    fruitless: int = 0

    @classmethod
    def start(cls, terms: LearnerTerms, task: TaskSpec, phi: Array, y: Array) -> "ModelOwnerLearner":
        """A session from the model owner's own samples, `phi` N x d and encoded targets `y` N x K."""
        own = OwnSamples.of(phi, y)
        history = History.empty(terms.groups, y.shape[1], phi.shape[1])
        return cls(terms, task, own, own.start.weights, history, strikes=(0,) * terms.groups)

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
        filtered |= answer.undecodable
        claimed = self._claim(answer, convicted & filtered)
        after = replace(
            self,
            model=model,
            history=history,
            convicted=convicted,
            strikes=tuple(count + (a in claimed) for a, count in enumerate(self.strikes)),
            openings=self.openings + bool(claimed),
            fruitless=self.fruitless + (answer.is_audit and not claimed),
        )
        after = replace(after, audit_next=audit_is_due(after, answer, filtered))
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
            "strikes": list(self.strikes),
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
            strikes=tuple(metadata["strikes"]),
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
        if not trusted:
            return self.model
        weights = propose_weights(history, trusted, self.own, self.terms.group_size)
        return weights_to_float(weights_to_int(weights, self.terms.weight_bits))

    def _claim(self, answer: RoundSums, suspects: frozenset[int]) -> frozenset[int]:
        if not answer.is_audit or self.openings >= self.terms.max_openings:
            return frozenset()
        terms = self.terms
        rule = (terms.faults, terms.tau_percent, terms.score_floor)
        evicted = frozenset(a for a, count in enumerate(self.strikes) if count >= STRIKES)
        return choose_claim(answer.sketches, suspects, *rule, excessive=answer.excessive, evicted=evicted)


def audit_is_due(learner: ModelOwnerLearner, answer: RoundSums, filtered: frozenset[int]) -> bool:
    """Whether the round after `answer` is to be an audit, `learner` being the session after it."""
    terms = learner.terms
    complete = len(answer.sums.keys() | answer.undecodable)
    return bool(
        any(learner.strikes[a] < STRIKES for a in filtered)
        and not answer.is_audit
        and answer.number + 1 < terms.rounds
        and learner.openings < terms.max_openings
        and learner.fruitless < FRUITLESS_AUDITS
        and multi_krum.claim_limit(complete, terms.faults) > 0
        and sum(count >= STRIKES for count in learner.strikes) < terms.faults
    )


def _mean_gradient(gradients: Array, groups: frozenset[int]) -> Array:
    return gradients[sorted(groups)].mean(axis=0) if groups else np.zeros(gradients.shape[1:])
