import numpy as np
import pytest

from omnilytics_app.learning.demo_data import DATASETS, split

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
