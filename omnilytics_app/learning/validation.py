"""The model owner's validation: whether a model may be adopted, which one is kept in the end, and when to stop.

The validation set is the file the model owner names for it. The model kept is then the best of all rounds on it, the
start included, by the score, the squared error deciding between equal ones.

Without a file it is the own samples, all of them: with some forty, holding a part back would cost the start more than
the part could tell. The start has seen them and is therefore judged by its leave-one-out predictions; a model of a
round has hardly seen them, for in its objective they weigh as much as one data owner of many. They are enough to tell
a failure from a success, not the better of two good models: keeping the best of 8 rounds by them loses 0.025 of the
score on digits with an attacker and 0.06 on diabetes, where on one seed of 8 they prefer a start that is 0.47 worse
elsewhere. So by them the latest model is kept that passes the guard, which none does that is significantly worse than
the start. What is followed to tell when to stop is the share of the targets' variance explained: of forty, one more
right is 0.025.
"""

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import TaskSpec
from omnilytics_app.learning.evaluation import score
from omnilytics_app.learning.own_samples import OwnSamples

Array = NDArray[np.float64]


@dataclass(frozen=True)
class ValidationSet:
    """`phi` (N x d), least-squares targets `y` (N x K) and the start's predictions (N x K) of them."""

    task: TaskSpec
    phi: Array
    y: Array
    start: Array
    is_own: bool

    @classmethod
    def of_own(cls, task: TaskSpec, own: OwnSamples) -> "ValidationSet":
        """The own samples, against leave-one-out predictions."""
        return cls(task, own.phi, own.y, own.y - own.start.residuals, is_own=True)

    @classmethod
    def of_file(cls, task: TaskSpec, own: OwnSamples, phi: Array, y: Array) -> "ValidationSet":
        """Samples that the start has not seen, `y` being least-squares targets."""
        return cls(task, phi, y, phi @ own.start.weights.T, is_own=False)

    def merit(self, weights: Array) -> tuple[float, float]:
        """How good a model is: the larger, the better."""
        return self._merit_of(self.phi @ weights.T)

    @property
    def start_merit(self) -> tuple[float, float]:
        """The start's merit."""
        return self._merit_of(self.start)

    def excess_loss(self, weights: Array) -> float:
        """By how many standard errors `weights` predict worse than the start, in the paired squared errors."""
        errors = ((self.y - self.phi @ weights.T) ** 2).sum(axis=1)
        excess = errors - ((self.y - self.start) ** 2).sum(axis=1)
        spread = float(excess.std(ddof=1)) / math.sqrt(len(excess)) if len(excess) > 1 else math.inf
        return float(excess.mean()) / max(spread, 1e-12)

    def _merit_of(self, predictions: Array) -> tuple[float, float]:
        error = float(((self.y - predictions) ** 2).sum())
        variation = float(((self.y - self.y.mean(axis=0)) ** 2).sum())
        explained = 1.0 - error / variation if variation > 0 else -error
        if self.is_own:
            return explained, 0.0
        return score(self.task, np.eye(self.y.shape[1]), predictions, self.y), explained


@dataclass(frozen=True)
class BestModel:
    """The model to keep so far, from round `number`, 0 for the start.

    `mark` is the merit that the last improvement worth waiting for reached, `stale` how many rounds have passed since.
    """

    weights: Array
    number: int
    merit: tuple[float, float]
    mark: float
    stale: int = 0

    @classmethod
    def of_start(cls, weights: Array, validation: ValidationSet) -> "BestModel":
        """Before the first round."""
        merit = validation.start_merit
        return cls(weights, 0, merit, merit[0])

    def after(
        self, number: int, weights: Array, validation: ValidationSet, min_improvement: float, *, is_audit: bool
    ) -> "BestModel":
        """With a model of one more round that passed the guard.

        An audit, which tells little of the model, is no reason to stop.
        """
        merit = validation.merit(weights)
        keeps = validation.is_own or merit > self.merit
        best = replace(self, weights=weights, number=number, merit=merit) if keeps else self
        if merit[0] > self.mark + min_improvement:
            return replace(best, mark=merit[0], stale=0)
        return replace(best, stale=self.stale + (not is_audit))
