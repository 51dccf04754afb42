import numpy as np
import pytest

from omnilytics_app.learning.demo_data import DATASETS, LEAST_ROWS, SYNTHETIC, DataSet, deal, load, split

SIZES = {"digits": 1797, "breast_cancer": 569, "diabetes": 442}


@pytest.mark.parametrize("dataset", DATASETS)
def test_every_sample_is_dealt_out_once(dataset: str) -> None:
    found = split(dataset, 1, 15)
    parts = [found.model_owner, found.held_out, *found.owners]
    assert len(found.model_owner) == 40
    assert len(found.held_out) == round(SIZES[dataset] / 4)
    assert sum(len(part) for part in parts) == SIZES[dataset]
    sizes = {len(part) for part in found.owners}
    assert max(sizes) - min(sizes) <= 1
    rows = np.vstack([part.x for part in parts])
    assert rows.shape == (SIZES[dataset], len(found.columns))
    other = split(dataset, 2, 3)
    whole = np.vstack([part.x for part in (other.model_owner, other.held_out, *other.owners)])
    assert sorted(map(tuple, rows.tolist())) == sorted(map(tuple, whole.tolist()))


def test_the_held_out_quarter_is_stratified() -> None:
    found = split("digits", 5, 15)
    _, held = np.unique(found.held_out.y, return_counts=True)
    everything = np.concatenate([part.y for part in (found.model_owner, found.held_out, *found.owners)])
    _, total = np.unique(everything, return_counts=True)
    assert np.abs(held - total / 4).max() < 1.0


def test_the_model_owner_knows_every_class() -> None:
    for seed in range(5):
        assert set(split("digits", seed, 15).model_owner.y.tolist()) == set("0123456789")


def test_the_seed_decides_everything() -> None:
    first, again, other = (split("diabetes", seed, 15) for seed in (1, 1, 2))
    assert np.array_equal(first.owners[3].x, again.owners[3].x)
    assert not np.array_equal(first.owners[3].x, other.owners[3].x)


def test_tasks_and_shapes() -> None:
    digits, cancer, diabetes = (split(name, 1, 15) for name in DATASETS)
    assert (digits.kind, digits.image_shape, digits.target) == ("classification", (8, 8), "digit")
    assert (cancer.kind, cancer.image_shape) == ("binary", None)
    assert set(cancer.held_out.y.tolist()) == {"benign", "malignant"}
    assert (diabetes.kind, diabetes.held_out.y.dtype) == ("regression", np.float64)


def test_unknown_data_sets_and_too_many_owners_are_refused() -> None:
    with pytest.raises(ValueError, match="unknown data set 'iris'"):
        split("iris", 1, 15)
    with pytest.raises(ValueError, match="cannot be dealt out to 400 owners"):
        split("diabetes", 1, 400)


def shares(data: DataSet, alpha: float, seed: int = 1) -> list[np.ndarray]:
    """Every owner's rows of each class, as parts of the class."""
    dealt = deal(data, seed, 15, alpha).owners
    labels = np.unique(data.samples.y)
    counts = np.array([[(part.y == label).sum() for label in labels] for part in dealt])
    return list((counts / counts.sum(axis=0)).T)


def test_uneven_shares_follow_the_dirichlet_parameter() -> None:
    data = load(SYNTHETIC)
    spread = {alpha: float(np.std(shares(data, alpha))) for alpha in (1.0, 100.0)}
    # a share has variance (1/15)(14/15) / (15 alpha + 1)
    assert spread[1.0] == pytest.approx((14 / 225 / 16) ** 0.5, rel=0.25)
    assert spread[100.0] == pytest.approx((14 / 225 / 1501) ** 0.5, rel=0.25)


@pytest.mark.parametrize("dataset", DATASETS)
def test_uneven_shares_deal_every_sample_out_once_and_leave_nobody_without(dataset: str) -> None:
    data = load(dataset)
    even, uneven = deal(data, 1, 15), deal(data, 1, 15, 1.0)
    assert np.array_equal(even.held_out.x, uneven.held_out.x)
    assert np.array_equal(even.model_owner.x, uneven.model_owner.x)
    rows = [sorted(map(tuple, np.vstack([part.x for part in found.owners]).tolist())) for found in (even, uneven)]
    assert rows[0] == rows[1]
    assert min(len(part) for part in uneven.owners) >= LEAST_ROWS
    assert np.array_equal(uneven.owners[3].x, deal(data, 1, 15, 1.0).owners[3].x)


def test_a_regression_is_dealt_unevenly_by_the_order_of_its_target() -> None:
    means = [float(part.y.mean()) for part in deal(load("diabetes"), 1, 15, 0.3).owners]
    assert np.std(means) > 1.5 * np.std([float(part.y.mean()) for part in deal(load("diabetes"), 1, 15).owners])


def test_shares_that_leave_somebody_without_rows_are_refused() -> None:
    with pytest.raises(ValueError, match=r"no Dirichlet\(0\.01\) shares"):
        deal(load("diabetes"), 1, 40, 0.01)


def test_the_synthetic_set_has_twenty_thousand_rows_and_is_the_same_every_time() -> None:
    first, again = load(SYNTHETIC), load(SYNTHETIC)
    assert first.samples.x.shape == (20_000, 20)
    assert np.array_equal(first.samples.x, again.samples.x)
    assert np.array_equal(first.samples.y, again.samples.y)
    assert set(first.samples.y.tolist()) == set("01234")
