"""Models of image jobs whose feature map holds a backbone, in every form they leave the program."""

import json
from typing import Any

import numpy as np
import onnxruntime
import pytest

from omnilytics_app.domain.backbone import (
    AvgPool,
    BackboneSpec,
    BatchNorm,
    Conv2d,
    Flatten,
    Layer,
    Linear,
    MaxPool,
    Relu,
    Residual,
    tensor_shapes,
)
from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import ModelFileError
from omnilytics_app.learning.export.backbone_stage import Backbone
from omnilytics_app.learning.export.model import ExportedModel, Provenance
from omnilytics_app.learning.export.model_file import read_model, write_model
from omnilytics_app.learning.export.onnx_file import INPUT, to_onnx
from omnilytics_app.learning.feature_map import apply_feature_map

pytestmark = pytest.mark.torch

SHAPE = (2, 6, 6)
LAYERS: tuple[Layer, ...] = (
    Conv2d(2, 4, 3, 1, 1),
    BatchNorm(4),
    Relu(),
    Residual((Conv2d(4, 4, 3, 1, 1), BatchNorm(4), Relu())),
    AvgPool(2, 1),
    MaxPool(2, 2),
    Flatten(),
    Linear(16, 5),
    BatchNorm(5),
)


def backbone(seed: int = 1, size: float = 0.5) -> BackboneSpec:
    """Random weights: batch norms in single precision, the others in half."""
    from safetensors.numpy import save  # noqa: PLC0415

    rng = np.random.default_rng(seed)
    weights = {}
    for name, shape in tensor_shapes(LAYERS).items():
        values = rng.normal(scale=size, size=shape)
        norm = len(shape) == 1 and "running" in name
        weights[name] = np.abs(values).astype(np.float32) + np.float32(0.1) if norm else values.astype(np.float16)
    return BackboneSpec(SHAPE, LAYERS, save(weights))


def image_model(spec: BackboneSpec) -> ExportedModel:
    columns = tuple(f"p{i}" for i in range(72))
    features = FeatureMapSpec(columns, (0.5,) * 72, (0.5,) * 72, 2.0, spec)
    head = np.random.default_rng(0).normal(size=(3, 6))
    return ExportedModel.of(features, TaskSpec("classification", "c", ("a", "b", "c")), head, Provenance("I", 1, 2))


IMAGES = np.random.default_rng(3).uniform(-0.2, 1.2, (40, 72))


def test_the_stages_are_the_feature_map_with_its_backbone() -> None:
    spec = backbone()
    model = image_model(spec)
    features = FeatureMapSpec(model.columns, (0.5,) * 72, (0.5,) * 72, 2.0, spec)
    assert np.array_equal(model.scores(IMAGES), apply_feature_map(features, IMAGES) @ model.head.T)
    assert np.ptp(model.scores(IMAGES), axis=0).min() > 0.1


def test_it_survives_its_file() -> None:
    model = image_model(backbone())
    raw = write_model(model)
    read = read_model(raw)
    assert np.array_equal(read.scores(IMAGES), model.scores(IMAGES))
    assert write_model(read) == raw


@pytest.mark.parametrize("size", [0.5, 1e4])
def test_onnxruntime_computes_the_same_up_to_single_precision(size: float) -> None:
    model = image_model(backbone(size=size))
    runtime = onnxruntime.InferenceSession(to_onnx(model), providers=["CPUExecutionProvider"])
    [scores] = runtime.run(["scores"], {INPUT: IMAGES})
    near = np.isclose(scores, model.scores(IMAGES), rtol=0, atol=1e-4).all(axis=1)
    assert near.all() if size == 0.5 else near.mean() > 0.9  # huge weights sit on the edge between the bounds


@pytest.mark.parametrize(
    "options",
    [
        {"input_shape": [2, 6, 6]},
        {"input_shape": [2, 6], "layers": []},
        {"input_shape": [2, 6, True], "layers": []},
        {"input_shape": [2, 6, 6], "layers": [{"kind": "pickle"}]},
        {"input_shape": [1, 6, 6], "layers": "as it was"},
        {"input_shape": [2, 6, 6], "layers": []},
    ],
)
def test_a_backbone_that_does_not_fit_together_is_refused(options: dict[str, Any]) -> None:
    stage = Backbone(backbone())
    if options.get("layers") == "as it was":
        options = options | {"layers": stage.options["layers"]}
    with pytest.raises((ValueError, KeyError)):
        Backbone.read(options, stage.tensors)
    Backbone.read(stage.options, stage.tensors)


def test_weights_of_other_shapes_are_refused() -> None:
    stage = Backbone(backbone())
    for change in ({"0.weight": np.zeros((4, 2, 3, 2), np.float16)}, {"7.bias": np.full(5, np.nan, np.float16)}):
        with pytest.raises(ValueError, match="fit together"):
            Backbone.read(stage.options, stage.tensors | change)


def test_a_file_whose_backbone_lost_its_weights_holds_no_model() -> None:
    from safetensors.numpy import load, save  # noqa: PLC0415

    raw = write_model(image_model(backbone()))
    start = raw.index(b'"omnilytics":') + len(b'"omnilytics":')
    text, _ = json.JSONDecoder().raw_decode(raw[start : start + 20_000].decode("latin-1"))
    tensors = {name: values for name, values in load(raw).items() if not name.endswith("7.weight")}
    with pytest.raises(ModelFileError):
        read_model(save(tensors, {"omnilytics": text}))
