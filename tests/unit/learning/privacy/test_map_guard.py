from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import PrivacyRefused
from omnilytics_app.learning.demo_data import DATASETS, split
from omnilytics_app.learning.feature_map import fit_feature_map
from omnilytics_app.learning.privacy.map_guard import clipped_shares, require_single_use, same_column

Array = NDArray[np.float64]

TASK = TaskSpec("binary", "y", ("no", "yes"))
RNG = np.random.default_rng(5)
AGE = np.round(RNG.normal(50.0, 15.0, 300), 1)
INCOME = np.round(RNG.lognormal(10.0, 0.7, 300), 2)
TABLE = np.column_stack([AGE, INCOME])


def honest(x: Array, names: tuple[str, ...]) -> FeatureMapSpec:
    """A map fitted as model owners do, to other rows than these."""
    return fit_feature_map(names, x[::7])


@pytest.mark.parametrize("dataset", DATASETS)
@pytest.mark.parametrize("owners", [3, 9, 15])
def test_honest_jobs_on_real_data_are_accepted(dataset: str, owners: int) -> None:
    shares = split(dataset, owners, owners)
    features = fit_feature_map(shares.columns, shares.model_owner.x)
    task = TaskSpec(shares.kind, shares.target, ("a", "b"))
    for owner in shares.owners[:3]:
        require_single_use(features, task, owner.x)


def test_columns_of_different_quantities_are_accepted() -> None:
    require_single_use(honest(TABLE, ("age", "income")), TASK, TABLE)


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("a copy", INCOME),
        ("another unit, rounded", np.round(INCOME / 1_000.0, 1)),
        ("its negative", -INCOME),
        ("its logarithm", np.log(INCOME)),
        ("its square, rounded", np.round(INCOME**2, -4)),
        ("a copy with noise far below its spread", INCOME + np.random.default_rng(6).normal(0.0, 0.1, 300)),
    ],
)
def test_a_column_under_two_names_is_refused(name: str, column: Array) -> None:
    x = np.column_stack([TABLE, column])
    assert same_column(x) == (1, 2), name
    with pytest.raises(PrivacyRefused, match="'income' and 'other'"):
        require_single_use(honest(x, ("age", "income", "other")), TASK, x)


def test_a_copy_is_recognised_in_few_rows_and_among_gaps() -> None:
    few = np.column_stack([INCOME, AGE * 1.8 + 32.0, AGE])[:20]
    assert same_column(few) == (1, 2)
    gaps = TABLE.copy()
    gaps[::5] = -9_999.0
    assert same_column(gaps) is None
    assert same_column(np.column_stack([gaps, gaps[:, 0] / 2])) == (0, 2)


def test_two_valued_and_rarely_set_columns_are_no_copies_of_each_other() -> None:
    woman = (RNG.random(300) < 0.5).astype(np.float64)
    grade = RNG.integers(1, 6, 300).astype(np.float64)
    rare = np.where(np.arange(300) % 30 == 0, INCOME, 0.0)
    rarer = np.where(np.arange(300) % 30 == 0, AGE, 0.0)
    assert same_column(np.column_stack([woman, 1.0 - woman, grade, grade, rare, rarer])) is None


@given(st.floats(-3.0, 3.0), st.sampled_from([1e-6, 1e-3, 0.05]))
def test_a_map_that_asks_who_lies_above_a_place_is_refused(place: float, narrow: float) -> None:
    features = honest(TABLE, ("age", "income"))
    stepped = replace(
        features,
        center=(float(AGE.mean() + place * AGE.std()), features.center[1]),
        scale=(float(narrow * AGE.std()), features.scale[1]),
    )
    with pytest.raises(PrivacyRefused, match="your values in column 'age'"):
        require_single_use(stepped, TASK, TABLE)


def test_a_two_valued_column_is_no_step_however_it_is_scaled() -> None:
    woman = (RNG.random(300) < 0.5).astype(np.float64)
    assert clipped_shares((0.5,), (1e-3,), woman[:, None]).tolist() == [0.0]
    assert clipped_shares((50.0,), (1e-3,), AGE[:, None])[0] > 0.95


def test_the_target_is_no_feature_under_any_name() -> None:
    price = 3.0 * INCOME + 5.0
    task = TaskSpec("regression", "price", (), float(price.mean()), float(3 * price.std()))
    features = honest(TABLE, ("age", "income"))
    with pytest.raises(PrivacyRefused, match="'income' and 'price'"):
        require_single_use(features, task, TABLE, price)
    with pytest.raises(PrivacyRefused, match="both as a feature and as the target"):
        require_single_use(features, replace(task, target="age"), TABLE, price)
    narrow = replace(task, target_scale=float(price.std()) / 100)
    with pytest.raises(PrivacyRefused, match="column 'price'"):
        require_single_use(features, narrow, TABLE, price)


def test_a_name_given_twice_is_refused() -> None:
    features = FeatureMapSpec(("age", "age"), (50.0, 55.0), (0.1, 0.1))
    with pytest.raises(PrivacyRefused, match="more than once"):
        require_single_use(features, TASK, TABLE[:, [0, 0]])


def test_extreme_values_are_compared_like_others() -> None:
    x = np.column_stack([np.sort(RNG.random(100)) * 1e308, RNG.random(100) * 1e-300, RNG.random(100)])
    assert same_column(x) is None
    assert same_column(np.column_stack([x, x[:, 1] * 1e300])) == (1, 3)
