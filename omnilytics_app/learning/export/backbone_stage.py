"""The public backbone of an image job as a stage of an exported model.

Its layers are options, its weights tensors of the types that the job document had (F16 or F32). As in the program it is
evaluated in float32; a graph and torch round differently, in the last of some seven digits.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.backbone import (
    VARIANCE_FLOOR,
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
    layers_to_json,
    parse_layers,
)
from omnilytics_app.errors import JobRefused
from omnilytics_app.learning.backbone import apply_backbone, weights_of
from omnilytics_app.learning.export.graph import DOUBLE, FLOAT, Graph

_ITEM_TYPES = {"F16": np.float16, "F32": np.float32}


@dataclass(frozen=True)
class Backbone:
    """Rows of pixels, channels last, as the vectors that the layers make of them, within [-1, 1]."""

    kind: ClassVar[str] = "backbone"
    spec: BackboneSpec

    @classmethod
    def read(cls, options: Mapping[str, Any], tensors: Mapping[str, NDArray[Any]]) -> "Backbone":
        """The stage that describes itself like this; raises `ValueError`, `KeyError` or `TypeError`."""
        from safetensors.numpy import save  # noqa: PLC0415 - for exports only

        channels, height, width = options["input_shape"]
        if any(type(side) is not int for side in (channels, height, width)):
            raise ValueError("the shape of an image is not three integers")
        try:
            layers = parse_layers(options["layers"], "backbone")
            return cls(BackboneSpec((channels, height, width), layers, save(dict(tensors))))
        except JobRefused as error:
            raise ValueError("the backbone does not fit together") from error

    @property
    def options(self) -> dict[str, Any]:
        """Shape of an image, and the layers as a job document lists them."""
        return {"input_shape": list(self.spec.input_shape), "layers": layers_to_json(self.spec.layers)}

    @property
    def tensors(self) -> dict[str, NDArray[Any]]:
        """The weights, in their own types."""
        return {
            name: np.frombuffer(tensor.raw, _ITEM_TYPES[tensor.dtype]).reshape(tensor.shape)
            for name, tensor in self.spec.tensors().items()
        }

    def width(self, columns: int) -> int:
        """The outputs of the last layer."""
        if math.prod(self.spec.input_shape) != columns:
            raise ValueError(f"images of {self.spec.input_shape} are not rows of {columns}")
        return self.spec.outputs

    def apply(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """See the class; with torch."""
        return apply_backbone(self.spec, x)

    def draw(self, graph: Graph, x: str) -> str:
        """Images in float32, the layers, the bounds that overflow runs over, and float64 again."""
        channels, height, width = self.spec.input_shape
        rows = graph.add("Cast", x, to=FLOAT)
        images = graph.add("Reshape", rows, graph.constant(np.array([-1, height, width, channels])))
        y = graph.add("Transpose", images, perm=[0, 3, 1, 2])
        y = _draw_layers(graph, self.spec.layers, weights_of(self.spec), y)
        y = graph.add("Where", graph.add("IsNaN", y), graph.constant(np.array(0, np.float32)), y)
        y = graph.add("Clip", y, *(graph.constant(np.array(bound, np.float32)) for bound in (-1, 1)))
        return graph.add("Cast", y, to=DOUBLE)


def _draw_layers(
    graph: Graph, layers: tuple[Layer, ...], weights: Mapping[str, NDArray[np.float32]], x: str, prefix: str = ""
) -> str:
    for i, layer in enumerate(layers):
        name = f"{prefix}{i}."
        if isinstance(layer, Residual):
            x = graph.add("Add", x, _draw_layers(graph, layer.layers, weights, x, name))
        else:
            own = {part: graph.constant(weights[name + part]) for part in layer.tensors()}
            x = _draw(graph, layer, own, x)
    return x


def _draw(
    graph: Graph,
    layer: Conv2d | Linear | Relu | MaxPool | AvgPool | BatchNorm | Flatten,
    weights: Mapping[str, str],
    x: str,
) -> str:
    match layer:
        case Conv2d():
            window: dict[str, Any] = {
                "kernel_shape": [layer.kernel] * 2,
                "strides": [layer.stride] * 2,
                "pads": [layer.padding] * 4,
            }
            return graph.add("Conv", x, weights["weight"], weights["bias"], **window)
        case Linear():
            return graph.add("Gemm", x, weights["weight"], weights["bias"], transB=1)
        case MaxPool() | AvgPool():
            operator = "MaxPool" if isinstance(layer, MaxPool) else "AveragePool"
            return graph.add(operator, x, kernel_shape=[layer.kernel] * 2, strides=[layer.stride] * 2)
        case BatchNorm():
            parts = (weights[part] for part in ("weight", "bias", "running_mean", "running_var"))
            return graph.add("BatchNormalization", x, *parts, epsilon=VARIANCE_FLOOR)
        case Relu():
            return graph.add("Relu", x)
        case Flatten():
            return graph.add("Flatten", x)
