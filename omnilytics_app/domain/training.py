"""How a model owner trains: private choices that no job document names.

The loss is not among them, for it decides what data owners compute; it belongs to the task.
"""

import math
from dataclasses import dataclass
from enum import StrEnum


class OptimiserName(StrEnum):
    """Where the next model comes from."""

    ANDERSON = "anderson"
    MOMENTUM = "momentum"
    PLAIN = "plain"


class AggregationRule(StrEnum):
    """What is made of the gradients of the groups that the private filter lets through."""

    MEAN = "mean"
    TRIMMED_MEAN = "trimmed_mean"
    NNM = "nnm"
    KRUM = "krum"

    @property
    def selects(self) -> bool:
        """Whether the rule takes the mean of some of the groups: such an aggregate is affine in the weights."""
        return self in {AggregationRule.MEAN, AggregationRule.KRUM}


@dataclass(frozen=True, slots=True)
class Training:
    """The choices. The defaults are what the program was measured with.

    `penalty` is the L2 penalty lambda of the job's objective, `loss + lambda / 2 |W|^2`; None derives it from the one
    that leave-one-out chooses for the own samples. With a `patience` of p > 0 the job ends once p rounds in a row have
    not improved the validation score by `min_improvement`; 0 runs all rounds.
    """

    optimiser: OptimiserName = OptimiserName.ANDERSON
    rule: AggregationRule = AggregationRule.MEAN
    penalty: float | None = None
    patience: int = 0
    min_improvement: float = 0.002


def training_of(optimiser: str, rule: str, penalty: float | None, patience: int, min_improvement: float) -> Training:
    """The choices from plain values, as forms and files hold them; an unknown name raises `ValueError`."""
    return Training(OptimiserName(optimiser), AggregationRule(rule), penalty, patience, min_improvement)


def training_problems(training: Training) -> dict[str, str]:
    """One sentence for every choice that cannot be used, by the name of its field; empty if all is well."""
    problems = {}
    if training.optimiser is OptimiserName.ANDERSON and not training.rule.selects:
        problems["rule"] = (
            "Anderson acceleration needs the sum of a fixed set of groups; "
            "choose the mean or Krum, or the optimiser momentum or plain."
        )
    if training.penalty is not None and not (math.isfinite(training.penalty) and training.penalty >= 0):
        problems["penalty"] = "A penalty is a number from 0 on; leave it out to have one chosen."
    if training.patience < 0:
        problems["patience"] = "A patience is a number of rounds, 0 for none."
    if not (math.isfinite(training.min_improvement) and training.min_improvement >= 0):
        problems["min_improvement"] = "An improvement is a number from 0 on."
    return problems
