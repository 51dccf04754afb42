import numpy as np
import pytest

from omnilytics_app.domain.document import FeatureMapSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning import demo_data
from omnilytics_app.learning.datasets import Samples
from omnilytics_app.learning.datasets.profile import MIN_ROWS, profile_of, require_usable, usual_share
from omnilytics_app.learning.feature_map import fit_feature_map

FEATURES = FeatureMapSpec(("a", "b"), (0.0, 10.0), (3.0, 6.0))


def samples(*columns: list[float]) -> Samples:
    x = np.array(columns, dtype=float).T
    return Samples(x, np.zeros(len(x)))


def check(found: Samples, features: FeatureMapSpec = FEATURES) -> None:
    require_usable("data.csv", profile_of(found, features), features)


def test_a_profile_of_parts_is_that_of_the_whole() -> None:
    whole = samples([0, 4, -5, 1], [10, 10, 3, 16])
    parts = [Samples(whole.x[rows], whole.y[rows]) for rows in (slice(0, 1), slice(1, 4))]
    total = profile_of(parts[0], FEATURES) + profile_of(parts[1], FEATURES)
    assert (total.rows, total.low.tolist(), total.high.tolist()) == (4, [-5, 3], [4, 16])
    assert total.clipped.tolist() == profile_of(whole, FEATURES).clipped.tolist() == [2, 1]


def test_fewer_rows_than_needed_are_refused() -> None:
    enough = list(range(MIN_ROWS))
    check(samples(enough, enough))
    with pytest.raises(DataFileError, match=f"has {MIN_ROWS - 1} rows and at least {MIN_ROWS} are needed"):
        check(samples(enough[1:], enough[1:]))


@pytest.mark.parametrize("demo", ["digits", "breast_cancer", "diabetes"])
@pytest.mark.parametrize("owners", [3, 15])
def test_honest_data_of_the_demonstration_is_accepted(demo: str, owners: int) -> None:
    for seed in range(3):
        split = demo_data.split(demo, seed, owners)
        features = fit_feature_map(split.columns, split.model_owner.x)
        for share in split.owners:
            check(share, features)


@pytest.mark.parametrize("filled", [-1.0, 0.0, 99.0])
def test_a_column_of_the_demonstration_that_was_filled_in_is_refused(filled: float) -> None:
    split = demo_data.split("breast_cancer", 1, 5)
    features = fit_feature_map(split.columns, split.model_owner.x)
    x = split.owners[0].x.copy()
    x[:, 4] = filled
    with pytest.raises(DataFileError, match=rf"one value in every row of the column 'mean smoothness' \({filled:g}\)"):
        check(Samples(x, split.owners[0].y), features)


def test_a_constant_that_the_model_owner_has_mostly_is_accepted() -> None:
    varied = [float(i) for i in range(60)]
    check(samples([0.4] * 60, varied))
    with pytest.raises(DataFileError, match=r"'a' \(1.5\)"):
        check(samples([1.5] * 60, varied))


def test_few_rows_need_an_unlikelier_constant() -> None:
    varied = [float(i) for i in range(10)]
    check(samples([1.5] * 10, varied))
    with pytest.raises(DataFileError, match=r"'a' \(5\)"):
        check(samples([5.0] * 10, varied))


def test_data_without_any_difference_is_refused_and_of_many_columns_three_are_named() -> None:
    with pytest.raises(DataFileError, match="the same numbers in every row"):
        check(samples([0.0] * 20, [10.0] * 20))
    features = FeatureMapSpec(tuple("abcdef"), (0.0,) * 6, (1.0,) * 6)
    with pytest.raises(DataFileError, match=r"'a' \(9\), 'b' \(9\), 'c' \(9\) and 2 more, which varies"):
        check(samples(*[[9.0] * 20] * 5, [float(i) for i in range(20)]), features)


def test_cantelli_bounds_the_share_of_rows_with_a_value() -> None:
    """Of all distributions with a mean and a deviation, the one with two values reaches the bound."""
    for share in (0.5, 0.8, 0.99):
        deviation = (share * (1 - share)) ** 0.5  # of a column that is 0 in `share` of the rows and 1 in the others
        spec = FeatureMapSpec(("a",), (1 - share,), (3 * deviation,))
        assert usual_share(np.array([0.0]), spec)[0] == pytest.approx(share)
