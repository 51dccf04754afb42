import math

import pytest

from omnilytics_app.domain.training import AggregationRule, OptimiserName, Training, training_of, training_problems


def test_the_defaults_are_usable() -> None:
    assert training_problems(Training()) == {}


@pytest.mark.parametrize("optimiser", list(OptimiserName))
@pytest.mark.parametrize("rule", list(AggregationRule))
def test_anderson_takes_only_rules_that_keep_whole_groups(optimiser: OptimiserName, rule: AggregationRule) -> None:
    refused = optimiser is OptimiserName.ANDERSON and rule in {AggregationRule.TRIMMED_MEAN, AggregationRule.NNM}
    assert (set(training_problems(Training(optimiser, rule))) == {"rule"}) is refused


@pytest.mark.parametrize(
    ("training", "field"),
    [
        (Training(penalty=-1e-9), "penalty"),
        (Training(penalty=math.inf), "penalty"),
        (Training(penalty=math.nan), "penalty"),
        (Training(patience=-1), "patience"),
        (Training(min_improvement=-0.1), "min_improvement"),
        (Training(min_improvement=math.nan), "min_improvement"),
    ],
)
def test_numbers_that_mean_nothing_are_told(training: Training, field: str) -> None:
    problems = training_problems(training)
    assert list(problems) == [field]
    assert problems[field].endswith(".")


def test_zero_is_a_penalty_and_an_improvement() -> None:
    assert training_problems(Training(penalty=0.0, min_improvement=0.0, patience=1)) == {}


def test_unknown_names_are_errors() -> None:
    for names in (("adam", "mean"), ("plain", "median")):
        with pytest.raises(ValueError, match="is not a valid"):
            training_of(*names, None, 0, 0.0)
