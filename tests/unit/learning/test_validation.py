from dataclasses import replace

import numpy as np
import pytest

from omnilytics_app.learning.evaluation import score
from omnilytics_app.learning.own_samples import OwnSamples
from omnilytics_app.learning.validation import BestModel, ValidationSet
from tests.unit.learning.markets import CLASSES, VALUE, SmallMarket


def sets(market: SmallMarket) -> tuple[OwnSamples, ValidationSet, ValidationSet]:
    own = OwnSamples.of(*market.own)
    return own, ValidationSet.of_own(market.task, own), ValidationSet.of_file(market.task, own, *market.held_out)


def test_own_samples_judge_weights_against_leave_one_out() -> None:
    own, judge, _ = sets(SmallMarket(2, CLASSES))
    assert judge.excess_loss(own.start.weights) < 0
    assert judge.excess_loss(-own.start.weights) > 2
    left_out = (own.start.residuals**2).sum() / ((own.y - own.y.mean(axis=0)) ** 2).sum()
    assert judge.start_merit == (pytest.approx(1 - left_out), 0.0)


def test_a_file_judges_by_the_score_and_among_equal_ones_by_the_error() -> None:
    market = SmallMarket(2, CLASSES)
    own, _, judge = sets(market)
    assert judge.start_merit == judge.merit(own.start.weights)
    assert judge.merit(own.start.weights)[0] == score(CLASSES, own.start.weights, *market.held_out)
    assert judge.merit(own.start.weights * 1.01)[0] == judge.start_merit[0]
    assert judge.merit(own.start.weights * 100) < judge.merit(own.start.weights)
    assert judge.excess_loss(own.start.weights) == 0.0


def test_the_merit_of_a_regression_is_its_r2_on_both() -> None:
    market = SmallMarket(2)
    own, mine, file = sets(market)
    assert file.merit(own.start.weights)[0] == pytest.approx(score(VALUE, own.start.weights, *market.held_out))
    assert mine.merit(own.start.weights)[0] == pytest.approx(score(VALUE, own.start.weights, *market.own))


def test_one_sample_convicts_no_model() -> None:
    own, _, file = sets(SmallMarket(2))
    alone = replace(file, phi=file.phi[:1], y=file.y[:1], start=file.start[:1])
    assert abs(alone.excess_loss(own.start.weights * -9)) < 2


def steps(improvements: list[float], patience_margin: float, audits: tuple[int, ...] = ()) -> list[int]:
    """How stale the best model is after rounds that change R2 by the given amounts."""
    own, _, judge = sets(SmallMarket(2))
    found, best = [], BestModel.of_start(own.start.weights, judge)
    merit = judge.start_merit[0]
    for number, improvement in enumerate(improvements, start=1):
        merit += improvement
        fixed = _Fixed(judge, (merit, merit))
        best = best.after(number, own.start.weights * number, fixed, patience_margin, is_audit=number in audits)
        found.append(best.stale)
    return found


class _Fixed(ValidationSet):
    """A validation set of one opinion."""

    def __init__(self, like: ValidationSet, merit: tuple[float, float]) -> None:
        super().__init__(like.task, like.phi, like.y, like.start, like.is_own)
        object.__setattr__(self, "opinion", merit)

    def merit(self, weights: np.ndarray) -> tuple[float, float]:
        return self.opinion  # type: ignore[attr-defined,no-any-return]


def test_rounds_count_as_stale_until_the_improvement_since_the_last_mark_is_worth_it() -> None:
    assert steps([0.1, 0.005, 0.004, 0.002, 0.0], 0.01) == [0, 1, 2, 0, 1]


def test_a_worse_round_is_stale_and_the_mark_stays() -> None:
    assert steps([0.1, -0.2, 0.15, 0.1], 0.01) == [0, 1, 2, 0]


def test_an_audit_is_no_reason_to_stop() -> None:
    assert steps([0.0, 0.0, 0.0], 0.01, audits=(2,)) == [1, 1, 2]
