"""What a hostile backbone can ask of single images, and that the leverage rule acts on what comes out of it."""

import numpy as np
import pytest

from omnilytics_app.domain.backbone import BackboneSpec, Flatten, Layer, Linear, Relu
from omnilytics_app.domain.document import FeatureMapSpec
from omnilytics_app.learning.feature_map import apply_feature_map
from omnilytics_app.learning.privacy.leverage import held_back
from tests.unit.domain.backbones import tensor_file

pytestmark = pytest.mark.torch
ROWS, PIXELS = 60, 16
X = np.random.default_rng(3).integers(0, 16, (ROWS, PIXELS)).astype(np.float64)


def phi_of(layers: tuple[Layer, ...], *weights: np.ndarray) -> np.ndarray:
    """Phi of the images under linear layers with these weights and biases."""
    names = [f"{i}.{name}" for i, layer in enumerate(layers) for name in layer.tensors()]
    tensors = {
        name: ("F32", array.shape, array.astype("<f4").tobytes()) for name, array in zip(names, weights, strict=True)
    }
    spec = BackboneSpec((1, 4, 4), layers, tensor_file(tensors))
    columns = tuple(f"p{i}" for i in range(PIXELS))
    return apply_feature_map(FeatureMapSpec(columns, (7.5,) * PIXELS, (7.5,) * PIXELS, None, spec), X)


def detector(victim: int, scale: float) -> np.ndarray:
    """Eight harmless features, and one that is not nought for one image only."""
    scaled = (X - 7.5) / 7.5
    toward = scaled[victim] / np.linalg.norm(scaled[victim])
    highest = np.sort(scaled @ toward)[-2:]
    assert (scaled @ toward).argmax() == victim
    first = np.vstack([np.random.default_rng(0).normal(scale=0.1, size=(8, PIXELS)), toward])
    bias = np.append(np.full(8, 2.0), -highest.mean())
    last = np.diag(np.append(np.full(8, 0.2), scale))
    return phi_of((Flatten(), Linear(PIXELS, 9), Relu(), Linear(9, 9)), first, bias, last, np.zeros(9))


@pytest.mark.parametrize("scale", [100.0, 1.0, 1e-9], ids=str)
def test_an_image_that_a_feature_singles_out_is_held_back_at_every_scale(scale: float) -> None:
    similar = (X - 7.5) @ (X - 7.5).T
    victim = next(i for i in range(ROWS) if similar[i].argmax() == i)
    phi = detector(victim, scale)
    assert np.flatnonzero(phi[:, 8]).tolist() == [victim]
    assert np.flatnonzero(held_back(phi)).tolist() == [victim]


def staircase(pixel: int) -> np.ndarray:
    """Fifteen steps on one pixel, kept off the bounds: between them they tell its value, of sixteen possible."""
    steps = np.zeros((30, PIXELS))
    steps[:, pixel] = 400.0
    places = np.repeat(np.arange(15) + 0.5, 2)
    offsets = -400.0 * (places - 7.5) / 7.5 - np.tile([0.0, 1.0], 15)
    pairs = np.kron(np.eye(15), np.array([[1.6, -1.6]]))
    layers = (Flatten(), Linear(PIXELS, 30), Relu(), Linear(30, 15))
    return phi_of(layers, steps, offsets, pairs, np.full(15, -0.8))


def test_steps_kept_off_the_bounds_tell_a_pixel_and_the_rule_holds_back_values_that_one_image_has() -> None:
    """Counts of values that two images or more share are what such a map still gets: docs/security.md says so."""
    pixel = 5
    phi = staircase(pixel)
    assert np.abs(phi[:, :15]) == pytest.approx(0.8, abs=1e-3)
    assert ((phi[:, :15] > 0).sum(axis=1) == X[:, pixel]).all()
    values, counts = np.unique(X[:, pixel], return_counts=True)
    alone = np.isin(X[:, pixel], values[counts == 1])
    assert alone.any()
    assert held_back(phi).tolist() == alone.tolist()
