from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.feature_map import (
    apply_feature_map,
    encode_targets,
    fit_feature_map,
    fit_task,
    task_of,
)

FINITE = st.floats(-1e300, 1e300)


@given(
    seen=hnp.arrays(np.float64, (5, 3), elements=st.floats(-1e9, 1e9)),
    unseen=hnp.arrays(np.float64, (4, 3), elements=FINITE),
)
def test_features_stay_in_bounds_for_every_input(seen: np.ndarray, unseen: np.ndarray) -> None:
    features = fit_feature_map(("a", "b", "c"), seen)
    phi = apply_feature_map(features, unseen)
    assert np.abs(phi).max() <= 1.0
    assert features.row_norm is not None
    assert np.linalg.norm(phi, axis=1).max() <= features.row_norm * (1 + 1e-12)
    assert (apply_feature_map(replace(features, row_norm=None), unseen)[:, -1] == 1.0).all()


def test_rows_longer_than_the_row_norm_are_scaled_down_and_others_are_left() -> None:
    features = FeatureMapSpec(("a", "b"), (0.0, 0.0), (1.0, 1.0), 1.5)
    phi = apply_feature_map(features, np.array([[1.0, -1.0], [0.5, 0.0]]))
    assert phi[0] == pytest.approx(np.array([1.0, -1.0, 1.0]) * 1.5 / 3**0.5)
    assert phi[1].tolist() == [0.5, 0.0, 1.0]


def test_nineteen_of_twenty_rows_keep_their_norm() -> None:
    x = np.random.default_rng(0).normal(size=(400, 5))
    spec = fit_feature_map(("a", "b", "c", "d", "e"), x)
    norms = np.linalg.norm(apply_feature_map(replace(spec, row_norm=None), x), axis=1)
    assert spec.row_norm is not None
    assert np.mean(norms <= spec.row_norm) == pytest.approx(0.95, abs=0.01)


def test_constants_have_six_digits() -> None:
    spec = fit_feature_map(("a",), np.array([[1.0], [2.0], [2.0]]))
    assert spec.center == (1.66667,)


def test_centre_is_the_mean_and_scale_three_standard_deviations() -> None:
    spec = fit_feature_map(("a",), np.array([[1.0], [3.0]]))
    assert spec.center == (2.0,)
    assert spec.scale == (3.0,)
    unbounded = replace(spec, row_norm=None)
    assert apply_feature_map(unbounded, np.array([[2.0], [5.0], [-10.0]]))[:, 0].tolist() == [0.0, 1.0, -1.0]


def test_a_constant_column_gets_the_median_scale_of_the_others() -> None:
    spec = fit_feature_map(("a", "b", "c"), np.array([[0.0, 7.0, 0.0], [2.0, 7.0, 6.0]]))
    assert spec.scale == (3.0, 6.0, 9.0)


def test_columns_that_are_all_constant_get_scale_one() -> None:
    assert fit_feature_map(("a",), np.array([[7.0], [7.0]])).scale == (1.0,)


def test_refuses_a_wrong_number_of_columns() -> None:
    spec = fit_feature_map(("a",), np.array([[7.0], [8.0]]))
    with pytest.raises(ValueError, match="expected 1 columns"):
        apply_feature_map(spec, np.zeros((2, 2)))


def test_classes_are_one_hot_in_the_order_of_the_task() -> None:
    task = TaskSpec("classification", "t", ("x", "y", "z"))
    assert encode_targets(task, np.array(["z", "x"])).tolist() == [[0, 0, 1], [1, 0, 0]]


def test_a_binary_target_is_minus_one_for_the_first_class() -> None:
    assert encode_targets(TaskSpec("binary", "t", ("no", "yes")), np.array(["yes", "no"])).tolist() == [[1], [-1]]


def test_a_value_is_scaled_and_clipped() -> None:
    task = TaskSpec("regression", "t", (), 10.0, 4.0)
    assert encode_targets(task, np.array([10.0, 12.0, 99.0])).tolist() == [[0.0], [0.5], [1.0]]


def test_labels_are_sorted_by_value_before_spelling() -> None:
    assert task_of("classification", "t", np.array(["10", "b", "9", "a"])).classes == ("9", "10", "a", "b")


def test_a_regression_takes_its_scale_from_the_samples() -> None:
    task = task_of("regression", "t", np.array([1.0, 3.0]))
    assert (task.target_center, task.target_scale) == (2.0, 3.0)


@pytest.mark.parametrize(
    ("kind", "labels", "complaint"),
    [("binary", "abc", "3 different labels in 't'"), ("classification", "aab", "2 different labels in 't'")],
)
def test_a_column_that_does_not_suit_the_kind_is_refused(kind: str, labels: str, complaint: str) -> None:
    with pytest.raises(DataFileError, match=complaint):
        fit_task("data.csv", kind, "t", np.array(list(labels)))


def test_a_task_is_fitted_from_a_column() -> None:
    assert fit_task("data.csv", "classification", "t", np.array(["b", "a", "c"])).classes == ("a", "b", "c")
    assert fit_task("data.csv", "regression", "x", np.array([1.0, 2.0, 3.0])).target_center == 2.0


def test_a_label_that_is_no_class_is_not_encoded() -> None:
    with pytest.raises(ValueError, match="none of the task's classes"):
        encode_targets(TaskSpec("binary", "t", ("no", "yes")), np.array(["yes", "maybe"]))
