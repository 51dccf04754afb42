from dataclasses import replace

import numpy as np
import pytest

from omnilytics_app.domain.backbone import (
    MAX_OPERATIONS,
    MAX_WEIGHTS_BYTES,
    BackboneSpec,
    BatchNorm,
    operations_of,
    output_shape,
    require_bounded,
    tensor_shapes,
)
from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning import framing, train_backbone
from omnilytics_app.learning.augmentation import augmented
from omnilytics_app.learning.datasets import Samples
from omnilytics_app.learning.evaluation import accuracy
from omnilytics_app.learning.feature_map import apply_feature_map, encode_targets, fit_feature_map
from omnilytics_app.learning.residual_network import OUTPUTS, encode_weights, network, widest
from omnilytics_app.learning.ridge import fit_ridge
from omnilytics_app.learning.train_backbone import BackboneTraining, backbone_map, begin_training, train_map

pytestmark = pytest.mark.torch
SIDES = (6, 6)
COLUMNS = tuple(f"pixel_{r}_{c}" for r in range(6) for c in range(6))
TASK = TaskSpec("classification", "bar", ("across", "both", "down"))
STEPS = 60


def bars(count: int, seed: int) -> Samples:
    """Bars across, down or both, anywhere in a noisy picture: the mean of across is that of down."""
    rng = np.random.default_rng(seed)
    pictures, labels = rng.uniform(0, 60, (count, 6, 6)), rng.choice(TASK.classes, count)
    for picture, label in zip(pictures, labels, strict=True):
        if label in ("across", "both"):
            picture[rng.integers(6)] += 150
        if label in ("down", "both"):
            picture[:, rng.integers(6)] += 150
    return Samples(pictures.reshape(count, 36), labels)


OWN, OTHERS, HELD_OUT = bars(30, 0), bars(200, 1), bars(300, 2)


def shorten(patch: pytest.MonkeyPatch) -> None:
    """A small part of the arithmetic is enough to tell that training trains."""
    patch.setattr(train_backbone, "STEPS", STEPS)
    patch.setattr(train_backbone, "_BATCH", 32)


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    shorten(monkeypatch)


@pytest.fixture(scope="module")
def trained() -> BackboneTraining:
    with pytest.MonkeyPatch.context() as patch:
        shorten(patch)
        training = begin_training(COLUMNS, OWN, TASK, SIDES)
        while not training.done:
            training = training.advance()
        return training


def test_a_head_on_the_backbone_beats_a_head_on_the_pixels(trained: BackboneTraining) -> None:
    def score(features: FeatureMapSpec) -> float:
        phi, tested = (apply_feature_map(features, part.x) for part in (OTHERS, HELD_OUT))
        return accuracy(
            fit_ridge(phi, encode_targets(TASK, OTHERS.y)).weights, tested, encode_targets(TASK, HELD_OUT.y)
        )

    plain = score(fit_feature_map(COLUMNS, OWN.x))
    assert score(backbone_map(COLUMNS, OWN.x, trained)) > plain + 0.1


def test_features_are_uncorrelated_on_copies_of_the_samples_and_hardly_clipped(trained: BackboneTraining) -> None:
    features = backbone_map(COLUMNS, OWN.x, trained)
    values = apply_feature_map(replace(features, row_norm=None), OTHERS.x)[:, :-1]
    assert np.mean(np.abs(values) == 1.0) < 0.05
    deviations = values.std(axis=0)
    assert deviations.max() < 0.6
    assert deviations.min() > 1e-3
    off_diagonal = np.corrcoef(values, rowvar=False) - np.eye(values.shape[1])
    assert np.abs(off_diagonal).mean() < 0.25


def test_a_training_is_the_same_whoever_drives_it_and_however_often_it_is_stored() -> None:
    first = begin_training(COLUMNS, OWN, TASK, SIDES)
    assert BackboneTraining.from_bytes(first.to_bytes()).to_bytes() == first.to_bytes()
    stored = BackboneTraining.from_bytes(first.advance().to_bytes()).advance()
    assert stored.to_bytes() == first.advance().advance().to_bytes()
    assert 0 < first.advance().step < stored.step


def test_another_seed_of_data_gives_another_backbone() -> None:
    first, other = (begin_training(COLUMNS, own, TASK, SIDES).advance() for own in (OWN, bars(30, 7)))
    assert (first.parameters != other.parameters).any()


def test_a_training_stops_at_its_last_step_and_is_not_finished_before(trained: BackboneTraining) -> None:
    assert trained.step == STEPS
    with pytest.raises(ValueError, match=f"0 of {STEPS} steps"):
        begin_training(COLUMNS, OWN, TASK, SIDES).finish()


def test_what_is_stored_of_something_else_is_refused() -> None:
    with pytest.raises(ValueError, match="not a training"):
        BackboneTraining.from_bytes(framing.pack({"kind": "learner"}, {}))


def test_published_batch_norms_hold_the_statistics_of_copies(trained: BackboneTraining) -> None:
    spec = trained.finish()
    for name, tensor in spec.tensors().items():
        if name.endswith("running_var"):
            assert min(tensor.values()) > 0
        if name.endswith("running_mean"):
            assert any(value != 0 for value in tensor.values())


@pytest.mark.parametrize("kind", ["binary", "regression"])
def test_a_single_output_is_learned_as_well(kind: str) -> None:
    number = np.where(OWN.y == "across", 1.0, -1.0)
    labels = np.where(OWN.y == "across", "yes", "no")
    task = TaskSpec("binary", "t", ("no", "yes")) if kind == "binary" else TaskSpec("regression", "t", (), 0.0, 2.0)
    features = train_map(COLUMNS, Samples(OWN.x, labels if kind == "binary" else number), task, SIDES)
    phi, tested = (apply_feature_map(features, part.x) for part in (OTHERS, HELD_OUT))
    wanted = [np.where(part.y == "across", 1.0, -1.0)[:, None] for part in (OTHERS, HELD_OUT)]
    assert accuracy(fit_ridge(phi, wanted[0]).weights, tested, wanted[1]) > 0.8


@pytest.mark.parametrize("shape", [(1, 4, 4), (3, 5, 7), (1, 8, 8), (3, 8, 16), (1, 28, 28), (3, 32, 32), (1, 64, 64)])
def test_the_network_fits_every_size_of_image_within_all_bounds(shape: tuple[int, int, int]) -> None:
    layers = network(shape, widest(shape))
    require_bounded(shape, layers)
    assert operations_of(layers, shape) <= MAX_OPERATIONS
    assert 32 <= output_shape(layers, shape)[0] <= OUTPUTS + 16
    raw = encode_weights({name: np.ones(sizes) for name, sizes in tensor_shapes(layers).items()})
    assert len(raw) <= MAX_WEIGHTS_BYTES
    assert BackboneSpec(shape, layers, raw).outputs == output_shape(layers, shape)[0]


def test_less_room_makes_a_narrower_network() -> None:
    shape = (1, 8, 8)
    sizes = []
    for room in (MAX_WEIGHTS_BYTES, 30_000, 20_000):
        layers = network(shape, widest(shape, room))
        sizes.append(len(encode_weights({n: np.zeros(s) for n, s in tensor_shapes(layers).items()})))
        assert sizes[-1] <= room
        assert any(isinstance(layer, BatchNorm) for layer in layers)
    assert sizes == sorted(sizes, reverse=True)
    with pytest.raises(DataFileError, match="no room for a backbone"):
        widest(shape, 5_000)


@pytest.mark.parametrize("shape", [(1, 3, 8), (1, 8, 65), (3, 200, 200)])
def test_images_that_are_too_small_or_too_large_are_refused(shape: tuple[int, int, int]) -> None:
    with pytest.raises(DataFileError, match=f"not {shape[1]} x {shape[2]}"):
        widest(shape)


def test_copies_stay_in_bounds_differ_and_keep_what_is_in_the_middle() -> None:
    torch = pytest.importorskip("torch")
    images = torch.full((200, 1, 9, 9), -1.0)
    images[:, :, 3:6, 3:6] = 1.0
    copies = augmented(images, torch.Generator().manual_seed(0))
    assert copies.shape == images.shape
    assert copies.abs().max() <= 1.0
    assert (augmented(images, torch.Generator().manual_seed(0)) == copies).all()
    assert copies.std(dim=0).min() > 0.01
    mean = copies.mean(dim=0)[0]
    assert mean[4, 4] > 0.7
    assert mean[0].mean() < -0.8
    bright = copies[:, 0].clamp(min=0)
    rows = (bright * torch.arange(9.0)[None, :, None]).sum(dim=(1, 2)) / bright.sum(dim=(1, 2))
    assert 2.9 < rows.min() < 3.7
    assert 4.3 < rows.max() < 5.1
