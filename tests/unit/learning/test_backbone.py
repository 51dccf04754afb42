import math
import struct
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.backbone import (
    AvgPool,
    BackboneSpec,
    BatchNorm,
    Conv2d,
    Flatten,
    InputShape,
    Layer,
    Linear,
    MaxPool,
    Relu,
    Residual,
    tensor_shapes,
)
from omnilytics_app.domain.document import FeatureMapSpec
from omnilytics_app.learning import backbone
from omnilytics_app.learning.backbone import apply_backbone, weights_of
from omnilytics_app.learning.feature_map import apply_feature_map, fit_pixel_map, with_row_norm
from tests.unit.domain.backbones import architectures, small_backbone, tensor_file
from tests.unit.learning.layers_in_numpy import reference

pytestmark = pytest.mark.torch
Case = tuple[InputShape, tuple[Layer, ...], int]
LARGEST = float(np.finfo(np.float32).max)


def random_backbone(shape: InputShape, layers: tuple[Layer, ...], seed: int, *, half: bool = False) -> BackboneSpec:
    rng = np.random.default_rng(seed)
    tensors: dict[str, Any] = {}
    for name, sizes in tensor_shapes(layers).items():
        values = rng.normal(scale=0.4, size=sizes)
        values = np.abs(values) if name.endswith("running_var") else values
        dtype, kind = ("F16", "<f2") if half else ("F32", "<f4")
        tensors[name] = (dtype, sizes, values.astype(kind).tobytes())
    return BackboneSpec(shape, layers, tensor_file(tensors))


def images(shape: InputShape, count: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).uniform(-1, 1, (count, math.prod(shape)))


@given(architectures(), st.integers(0, 99), st.booleans())
@settings(max_examples=40)
def test_every_layer_gives_what_the_reference_gives_in_the_shape_that_was_inferred(
    case: Case, seed: int, half: bool
) -> None:
    shape, layers, outputs = case
    spec = random_backbone(shape, layers, seed, half=half)
    x = images(shape, 3, seed)
    found = apply_backbone(spec, x)
    assert found.shape == (3, outputs)
    assert found == pytest.approx(reference(spec, x), abs=2e-4)


@pytest.mark.parametrize(
    "layer",
    [
        Conv2d(3, 2, 3, 2, 1),
        Conv2d(3, 4, 2, 1, 0),
        MaxPool(2, 1),
        MaxPool(3, 2),
        AvgPool(2, 1),
        AvgPool(3, 3),
        BatchNorm(3),
        Relu(),
        Residual((Conv2d(3, 3, 1, 1, 0), BatchNorm(3), Relu())),
    ],
    ids=str,
)
def test_every_kind_of_layer_alone_gives_what_the_reference_gives(layer: Layer) -> None:
    spec = random_backbone((3, 6, 7), (layer, Flatten()), 5)
    x = images((3, 6, 7), 4, 6)
    expected = reference(spec, x)
    assert expected.std() > 0.1
    assert apply_backbone(spec, x) == pytest.approx(expected, abs=1e-5)


def test_half_precision_is_widened_exactly() -> None:
    spec = random_backbone((1, 4, 4), (Flatten(), Linear(16, 2)), 0, half=True)
    (weight, bias) = weights_of(spec).values()
    assert weight.dtype == np.float32
    assert weight.shape == (2, 16)
    values = [v for tensor in spec.tensors().values() for v in tensor.values()]
    assert [*weight.ravel().tolist(), *bias.tolist()] == values


def test_colours_are_channels_and_rows_run_downwards() -> None:
    """A kernel that looks at the blue value of the pixel to the left of the middle."""
    layers = (Conv2d(3, 1, 3, 1, 0), Flatten())
    kernel = np.zeros((1, 3, 3, 3), dtype="<f4")
    kernel[0, 2, 1, 0] = 1.0
    tensors = {"0.weight": ("F32", (1, 3, 3, 3), kernel.tobytes()), "0.bias": ("F32", (1,), bytes(4))}
    spec = BackboneSpec((3, 3, 3), layers, tensor_file(tensors))
    x = np.zeros((1, 27))
    x[0, 3 * (1 * 3 + 0) + 2] = 0.75
    assert apply_backbone(spec, x).tolist() == [[0.75]]


hostile = st.one_of(
    st.floats(-LARGEST, LARGEST, width=32, allow_nan=False), st.sampled_from([LARGEST, -LARGEST, 1e-45, 0.0, 1.0])
)


@given(architectures(), st.lists(hostile, min_size=1, max_size=7), st.integers(0, 9))
@settings(max_examples=60)
def test_outputs_and_rows_stay_in_bounds_for_all_weights(case: Case, values: list[float], seed: int) -> None:
    shape, layers, outputs = case
    tensors = {}
    for position, (name, sizes) in enumerate(tensor_shapes(layers).items()):
        drawn = [values[(position + i) % len(values)] for i in range(math.prod(sizes))]
        drawn = [abs(v) for v in drawn] if name.endswith("running_var") else drawn
        tensors[name] = ("F32", sizes, struct.pack(f"<{len(drawn)}f", *drawn))
    spec = BackboneSpec(shape, layers, tensor_file(tensors))
    columns = tuple(f"p{i}" for i in range(math.prod(shape)))
    row_norm = 1.0 + seed / 10 * ((outputs + 1) ** 0.5 - 1.0)
    features = FeatureMapSpec(columns, (0.0,) * len(columns), (1e-3,) * len(columns), row_norm, spec)
    phi = apply_feature_map(features, images(shape, 4, seed) * 10.0 ** (seed * 30))
    assert phi.shape == (4, outputs + 1)
    assert np.isfinite(phi).all()
    assert np.abs(phi).max() <= 1.0
    assert np.linalg.norm(phi, axis=1).max() <= row_norm * (1 + 1e-12)


@pytest.mark.parametrize(
    ("weight", "expected"), [(LARGEST, 1.0), (-LARGEST, -1.0), (None, 0.0)], ids=["over", "under", "nothing left"]
)
def test_overflow_is_the_bound_and_what_is_no_number_is_nought(weight: float | None, expected: float) -> None:
    layers: tuple[Layer, ...] = (Flatten(), Linear(1, 2), Linear(2, 1))
    rows = (LARGEST, LARGEST) if weight is None else (weight, weight)
    second = (1.0, -1.0) if weight is None else (1.0, 1.0)
    tensors = {
        "1.weight": ("F32", (2, 1), struct.pack("<2f", *rows)),
        "1.bias": ("F32", (2,), struct.pack("<2f", *rows)),
        "2.weight": ("F32", (1, 2), struct.pack("<2f", *(4 * v for v in second))),
        "2.bias": ("F32", (1,), bytes(4)),
    }
    spec = BackboneSpec((1, 1, 1), layers, tensor_file(tensors))
    assert apply_backbone(spec, np.array([[1.0]])).tolist() == [[expected]]


def test_input_that_is_no_number_cannot_leave_the_bounds() -> None:
    assert np.isfinite(apply_backbone(small_backbone(), np.full((1, 16), np.nan))).all()


def test_the_same_images_give_the_same_numbers() -> None:
    spec = random_backbone((1, 6, 6), (Conv2d(1, 3, 3, 1, 1), Relu(), Flatten(), BatchNorm(108)), 1)
    x = images((1, 6, 6), 50, 2)
    assert (apply_backbone(spec, x) == apply_backbone(spec, x)).all()


def test_images_are_taken_in_batches_and_each_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = small_backbone(0.3)
    x = images((1, 4, 4), 23, 0)
    whole = apply_backbone(spec, x)
    seen = []
    fold = backbone.as_images

    def watched(rows: np.ndarray, shape: InputShape) -> Any:
        seen.append(len(rows))
        return fold(rows, shape)

    monkeypatch.setattr(backbone, "_OPERATIONS_A_BATCH", 5 * spec.operations)
    monkeypatch.setattr(backbone, "as_images", watched)
    assert apply_backbone(spec, x) == pytest.approx(whole, abs=1e-6)
    assert seen == [5, 5, 5, 5, 3]
    assert apply_backbone(spec, x[:0]).shape == (0, 3)


def test_threads_and_small_numbers_are_as_before_afterwards() -> None:
    torch = pytest.importorskip("torch")
    before = torch.get_num_threads()
    apply_backbone(small_backbone(), np.zeros((1, 16)))
    assert torch.get_num_threads() == before
    assert (torch.tensor([1e-40]) * torch.tensor([1.0])).item() > 0


def test_the_map_scales_pixels_alike_then_runs_the_backbone_then_bounds_the_row() -> None:
    rng = np.random.default_rng(0)
    x = rng.integers(0, 17, (40, 16)).astype(np.float64)
    columns = tuple(f"p{i}" for i in range(16))
    pixels = fit_pixel_map(columns, x)
    assert (set(pixels.center), set(pixels.scale)) == ({8.0}, {8.0})
    spec = random_backbone((1, 4, 4), (Conv2d(1, 2, 3, 1, 0), Flatten()), 3)
    features = with_row_norm(replace(pixels, backbone=spec), x)
    assert features.row_norm is not None
    phi = apply_feature_map(features, x)
    raw = np.hstack([reference(spec, x / 8 - 1), np.ones((40, 1))])
    lengths = np.linalg.norm(raw, axis=1)
    assert np.mean(lengths <= features.row_norm) == pytest.approx(0.95, abs=0.03)
    assert phi == pytest.approx(raw * np.minimum(1, features.row_norm / lengths)[:, None], abs=1e-6)


def test_pixels_that_are_all_the_same_keep_their_scale() -> None:
    assert fit_pixel_map(("a", "b"), np.full((3, 2), 7.0)).scale == (1.0, 1.0)
