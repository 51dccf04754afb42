"""The model owner's learning session: a pure value that turns every round's sums into the next model and a verdict.

Each round has a query (the point that is published encrypted) and an answer (every complete group's exact sum of
gradients at that point). The session keeps the history, filters groups privately, has its optimiser propose the next
weights, and decides when to audit, whom to claim and when to stop.

- Whatever the loss, it is least squares in here: gradients are divided by the slope of the loss's least-squares form as
  they come in (`omnilytics_app.learning.loss`).

- The first query is half the start: at the start itself the model owner's own gradient vanishes, and honest groups'
  nearly so, which would leave little to tell a poisoned one by.
- A model that predicts the validation set significantly worse than the start did, or overstepped the bound on weights,
  is not adopted; a group without which it would do well comes under suspicion, and without such a group the step is
  shortened, or refused (`omnilytics_app.learning.guard`).
- What the model owner keeps in the end is the best model of all rounds on its validation file, the start included;
  without a file, the latest one (`omnilytics_app.learning.validation` says why).
- A group that looks wrong is kept out of the model, which may happen to an honest one; nothing else follows. A round
  after one in which a group of fewer than `STRIKES` strikes was convicted is an audit, never two in a row, never the
  last, and no more once `FRUITLESS_AUDITS` were settled quietly. In an audit only convicted groups are claimed, and
  only if the contract rejects every one of them: by its rule, evaluated beforehand on the very lanes that would be
  published, or because a value of the group's sum is beyond all honest ones.

Values only: `absorb` returns a new session, so a caller can store the bytes before it acts on the verdict.
"""

from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import TaskSpec
from omnilytics_app.domain.training import Training, training_of
from omnilytics_app.learning import framing, multi_krum
from omnilytics_app.learning.claims import choose_claim
from omnilytics_app.learning.evaluation import score
from omnilytics_app.learning.guard import allowed, damped
from omnilytics_app.learning.history import History
from omnilytics_app.learning.loss import form_of, least_squares_targets
from omnilytics_app.learning.optimisers.choice import propose_weights
from omnilytics_app.learning.optimisers.objective import Blend, objective_of
from omnilytics_app.learning.outlier_filter import FilterVerdict, judge
from omnilytics_app.learning.own_samples import OwnSamples
from omnilytics_app.learning.rounds import LearnerTerms, RoundSums, RoundVerdict
from omnilytics_app.learning.statistics import (
    GRADIENT_SCALE,
    Ints,
    weights_to_float,
    weights_to_int,
)
from omnilytics_app.learning.validation import BestModel, ValidationSet

Array = NDArray[np.float64]

FRUITLESS_AUDITS = 2
STRIKES = 2
"""Rejections after which the contract evicts a group."""
_FIRST_QUERY = 0.5

EncodedSamples = tuple[Array, Array]
"""`phi` (N x d) and encoded targets `y` (N x K)."""


@dataclass(frozen=True)
class ModelOwnerLearner:
    """The session; create it with `start`, advance it with `absorb`.

    `model` is where the optimiser stands, `best` what the owner would keep if the job ended now. `on_file` says that
    models are validated on samples given from outside rather than on the own ones.
    """

    terms: LearnerTerms
    task: TaskSpec
    own: OwnSamples
    model: Array
    history: History
    best: BestModel
    training: Training = field(default_factory=Training)
    on_file: bool = False
    convicted: frozenset[int] = frozenset()
    audit_next: bool = False
    strikes: tuple[int, ...] = ()
    openings: int = 0
    fruitless: int = 0

    @classmethod
    def start(
        cls,
        terms: LearnerTerms,
        task: TaskSpec,
        phi: Array,
        y: Array,
        training: Training | None = None,
        validation: EncodedSamples | None = None,
    ) -> "ModelOwnerLearner":
        """A session from the model owner's own samples, `phi` N x d and encoded targets `y` N x K.

        With `validation` samples here there have to be some in every round that is to compete for the best model.
        """
        own = OwnSamples.of(phi, least_squares_targets(task, y))
        bound = 2.0**terms.weight_bits
        model = np.clip(own.start.weights, -bound, bound)
        history = History.empty(terms.groups, y.shape[1], phi.shape[1])
        best = BestModel.of_start(model, _validation_set(task, own, validation))
        strikes = (0,) * terms.groups
        on_file = validation is not None
        return cls(terms, task, own, model, history, best, training or Training(), on_file, strikes=strikes)

    @property
    def initial_score(self) -> float:
        """The start's score on the own samples, from leave-one-out predictions."""
        predictions = self.own.y - self.own.start.residuals
        return score(self.task, np.eye(self.own.y.shape[1]), predictions, self.own.y)

    @property
    def exhausted(self) -> bool:
        """Whether the owner's patience is at its end: more rounds are not worth their reward."""
        return 0 < self.training.patience <= self.best.stale

    def next_weights(self) -> Ints:
        """What to publish in the next model round, K x d at scale 2^24."""
        first = not (~self.history.is_audit).any()
        return weights_to_int(self.model * (_FIRST_QUERY if first else 1.0), self.terms.weight_bits)

    def absorb(
        self, answer: RoundSums, validation: EncodedSamples | None = None
    ) -> tuple["ModelOwnerLearner", RoundVerdict]:
        """The session after a round, and the verdict on it; a round already absorbed raises `ValueError`.

        Where the session began with validation samples and they are missing now, the round's model is judged by the
        own samples and does not compete.
        """
        if len(self.history) and answer.number <= int(self.history.numbers[-1]):
            raise ValueError(f"round {answer.number} was absorbed before")
        judged_by = _validation_set(self.task, self.own, validation if self.on_file else None)
        gradients, impossible = self._gradients(answer)
        history = self.history.record(
            answer.number, weights_to_float(answer.point), gradients, is_audit=answer.is_audit
        )
        convicted = self.convicted | impossible
        verdict = judge(history, self.own, self._budget(history.available()), convicted)
        model, filtered = self._adopt(history, verdict, judged_by)
        convicted |= verdict.convicted
        filtered |= answer.undecodable
        claimed = self._claim(answer, convicted & filtered)
        after = replace(
            self,
            model=model,
            history=history,
            best=self._best_after(answer, model, judged_by),
            convicted=convicted,
            strikes=tuple(count + (a in claimed) for a, count in enumerate(self.strikes)),
            openings=self.openings + bool(claimed),
            fruitless=self.fruitless + (answer.is_audit and not claimed),
        )
        after = replace(after, audit_next=audit_is_due(after, answer, convicted & filtered))
        own_score = score(self.task, model, self.own.phi, self.own.y)
        update = _mean_gradient(gradients, history.available() - filtered) * form_of(self.task).slope
        return after, RoundVerdict(
            answer.number, filtered, verdict.suspicion, claimed, after.audit_next, update, own_score
        )

    def to_bytes(self) -> bytes:
        """The whole session; equal sessions give equal bytes."""
        metadata = {
            "kind": "learner",
            "terms": asdict(self.terms),
            "task": asdict(self.task),
            "training": asdict(self.training),
            "on_file": self.on_file,
            "best": [self.best.number, list(self.best.merit), self.best.mark, self.best.stale],
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
            "best": self.best.weights,
            "numbers": self.history.numbers,
            "is_audit": self.history.is_audit,
            "points": self.history.points,
            "gradients": self.history.gradients,
        }
        return framing.pack(metadata, arrays)

    @classmethod
    def from_bytes(cls, raw: bytes) -> "ModelOwnerLearner":
        """The inverse of `to_bytes`; raises `ValueError` if `raw` is damaged."""
        try:
            return cls._from_parts(*framing.unpack(raw))
        except (KeyError, TypeError, AttributeError, IndexError, ArithmeticError) as error:
            raise ValueError("the learning session is damaged") from error

    @classmethod
    def _from_parts(cls, metadata: dict[str, Any], arrays: dict[str, NDArray[Any]]) -> "ModelOwnerLearner":
        if metadata.get("kind") != "learner":
            raise ValueError("not a learning session")
        task, training = metadata["task"], metadata["training"]
        number, merit, mark, stale = metadata["best"]
        return cls(
            terms=LearnerTerms(**metadata["terms"]),
            task=TaskSpec(**{**task, "classes": tuple(task["classes"])}),
            own=OwnSamples.of(arrays["phi"], arrays["y"]),
            model=arrays["model"],
            history=History(arrays["numbers"], arrays["is_audit"], arrays["points"], arrays["gradients"]),
            best=BestModel(arrays["best"], number, (merit[0], merit[1]), mark, stale),
            training=training_of(**training),
            on_file=metadata["on_file"],
            convicted=frozenset(metadata["convicted"]),
            audit_next=metadata["audit_next"],
            strikes=tuple(metadata["strikes"]),
            openings=metadata["openings"],
            fruitless=metadata["fruitless"],
        )

    def _gradients(self, answer: RoundSums) -> tuple[Array, frozenset[int]]:
        """Least-squares mean gradients, groups x K x d, NaN where absent; and the groups whose values no data give."""
        outputs, dimension = answer.point.shape
        form = form_of(self.task)
        gradients = np.full((self.terms.groups, outputs, dimension), np.nan)
        bound = dimension * 2.0**self.terms.weight_bits + form.target_bound
        impossible = set(answer.undecodable)
        for group, total in answer.sums.items():
            if group in answer.undecodable:
                continue
            mean = np.asarray(total, dtype=np.float64) / (GRADIENT_SCALE * self.terms.group_size * form.slope)
            gradients[group] = np.clip(mean, -bound, bound)
            if np.abs(mean).max() > bound:
                impossible.add(group)
        return gradients, frozenset(impossible)

    def _budget(self, available: frozenset[int]) -> int:
        """How many groups may be filtered: the job's faults, never a majority; one even where the job allows none."""
        gone = len(self.convicted - available)
        return min(max(self.terms.faults - gone, 1 if gone == 0 else 0), (len(available) - 1) // 2)

    def _adopt(
        self, history: History, verdict: FilterVerdict, judged_by: ValidationSet
    ) -> tuple[Array, frozenset[int]]:
        """The next model and the groups left out of it, checked by the guard."""
        available, filtered = history.available(), verdict.filtered
        rule = (2.0**self.terms.weight_bits, judged_by.excess_loss)
        proposal = self._propose(history, available - filtered, filtered)
        if not allowed(proposal, *rule) and len(filtered) < self._budget(available):
            without = [
                (self._propose(history, available - left_out, left_out), left_out)
                for left_out in (filtered | {group} for group in sorted(available - filtered))
            ]
            better, left_out = min(without, key=lambda candidate: judged_by.excess_loss(candidate[0]))
            if allowed(better, *rule):
                proposal, filtered = better, left_out
        pulled_back = damped(self.model, proposal, *rule)
        if pulled_back is None:
            return self.model, filtered
        return weights_to_float(weights_to_int(pulled_back, self.terms.weight_bits)), filtered

    def _propose(self, history: History, trusted: frozenset[int], filtered: frozenset[int]) -> Array:
        if not trusted:
            return self.model
        faults = min(max(0, self.terms.faults - len(filtered)), (len(trusted) - 1) // 2)
        training, slope = self.training, form_of(self.task).slope
        penalty = None if training.penalty is None else training.penalty / slope
        blend = Blend(self.terms.group_size, penalty, training.rule, faults)
        return propose_weights(training.optimiser, objective_of(history, trusted, self.own, blend, self.model))

    def _best_after(self, answer: RoundSums, model: Array, judged_by: ValidationSet) -> BestModel:
        if judged_by.is_own and self.on_file:
            return self.best
        least = self.training.min_improvement
        return self.best.after(answer.number, model, judged_by, least, is_audit=answer.is_audit)

    def _claim(self, answer: RoundSums, suspects: frozenset[int]) -> frozenset[int]:
        if not answer.is_audit or self.openings >= self.terms.max_openings:
            return frozenset()
        terms = self.terms
        rule = (terms.faults, terms.tau_percent, terms.score_floor)
        evicted = frozenset(a for a, count in enumerate(self.strikes) if count >= STRIKES)
        return choose_claim(answer.sketches, suspects, *rule, excessive=answer.excessive, evicted=evicted)


def audit_is_due(learner: ModelOwnerLearner, answer: RoundSums, suspects: frozenset[int]) -> bool:
    """Whether the round after `answer` is to be an audit, for `suspects`; `learner` is the session after it."""
    terms = learner.terms
    complete = len(answer.sums.keys() | answer.undecodable)
    return bool(
        any(learner.strikes[a] < STRIKES for a in suspects)
        and not answer.is_audit
        and answer.number + 1 < terms.rounds
        and learner.openings < terms.max_openings
        and learner.fruitless < FRUITLESS_AUDITS
        and multi_krum.claim_limit(complete, terms.faults) > 0
        and sum(count >= STRIKES for count in learner.strikes) < terms.faults
    )


def _mean_gradient(gradients: Array, groups: frozenset[int]) -> Array:
    return gradients[sorted(groups)].mean(axis=0) if groups else np.zeros(gradients.shape[1:])


def _validation_set(task: TaskSpec, own: OwnSamples, given: EncodedSamples | None) -> ValidationSet:
    if given is None:
        return ValidationSet.of_own(task, own)
    phi, y = given
    return ValidationSet.of_file(task, own, phi, least_squares_targets(task, y))
