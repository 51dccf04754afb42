"""The public backbone of an image job: allow-listed layers, their shapes, and what they cost to hold and to evaluate.

A backbone turns an image of c x h x w numbers in [-1, 1] into a vector. It is a list of layers (JSON) and their
weights (safetensors, see `tensor_file`), both from a stranger: nothing in either is a program. A `BackboneSpec` that
exists fits together: every layer takes what the one before gives, the last gives a vector, the weights are exactly the
tensors that the layers need, finite, and number of layers, bytes of weights and arithmetic per image are bounded, so
that whoever evaluates it knows what that costs before the first image. Every refusal is `JobRefused`.

Tensors are named `INDEX.NAME`, within a residual `INDEX.INDEX.NAME`, by position in the list.
"""

import math
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

from omnilytics_app.domain.strict_json import StrictObject
from omnilytics_app.domain.tensor_file import Shape, Tensor, read_tensors
from omnilytics_app.errors import JobRefused

MAX_LAYERS = 32
"""Those within residuals counted."""
MAX_CHANNELS = 512
MAX_SIDE = 64
"""Pixels of an image's side, and so of any map's."""
MAX_KERNEL = 9
MAX_FEATURES = 4_096
MAX_OUTPUTS = 1_023
"""With the constant, the 1024 features a model may have."""
MAX_WEIGHTS_BYTES = 49_152
"""24,000 weights of type F16: what a job document has room for beside a proof of 3072 bit and small images' columns."""
MAX_OPERATIONS = 4_000_000
"""Multiply-adds an image, so that 10,000 images take one core some seconds."""
VARIANCE_FLOOR = 1e-5
"""Added to the variance of a batch norm before its root is taken."""

InputShape = tuple[int, int, int]
"""Channels, height, width."""
Bounds = dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Conv2d:
    """Cross-correlation with bias over maps of `in_channels`, square kernels, zeros around the edge."""

    in_channels: int
    out_channels: int
    kernel: int
    stride: int
    padding: int
    kind: ClassVar[str] = "conv2d"
    bounds: ClassVar[Bounds] = {
        "in_channels": (1, MAX_CHANNELS),
        "out_channels": (1, MAX_CHANNELS),
        "kernel": (1, MAX_KERNEL),
        "stride": (1, MAX_KERNEL),
        "padding": (0, MAX_KERNEL // 2),
    }

    def output(self, shape: Shape) -> Shape:
        """The shape that one of `shape` becomes."""
        side = _map_sides(self.kind, shape, self.kernel, self.stride, self.padding)
        if shape[0] != self.in_channels:
            raise _misfit(self.kind, shape)
        return self.out_channels, *side

    def tensors(self) -> dict[str, Shape]:
        """Names and shapes of the weights."""
        kernels = (self.out_channels, self.in_channels, self.kernel, self.kernel)
        return {"weight": kernels, "bias": (self.out_channels,)}

    def operations(self, shape: Shape) -> int:
        """Multiply-adds for one image of `shape`."""
        return math.prod(self.output(shape)) * self.in_channels * self.kernel**2


@dataclass(frozen=True, slots=True)
class Linear:
    """`weight x + bias` of a vector."""

    in_features: int
    out_features: int
    kind: ClassVar[str] = "linear"
    bounds: ClassVar[Bounds] = {"in_features": (1, MAX_FEATURES), "out_features": (1, MAX_FEATURES)}

    def output(self, shape: Shape) -> Shape:
        """The shape that one of `shape` becomes."""
        if shape != (self.in_features,):
            raise _misfit(self.kind, shape)
        return (self.out_features,)

    def tensors(self) -> dict[str, Shape]:
        """Names and shapes of the weights."""
        return {"weight": (self.out_features, self.in_features), "bias": (self.out_features,)}

    def operations(self, shape: Shape) -> int:
        """Multiply-adds for one image of `shape`."""
        return math.prod(shape) * self.out_features


@dataclass(frozen=True, slots=True)
class Relu:
    """`max(x, 0)`, of maps or vectors."""

    kind: ClassVar[str] = "relu"
    bounds: ClassVar[Bounds] = {}

    def output(self, shape: Shape) -> Shape:
        """The shape that one of `shape` becomes."""
        return shape

    def tensors(self) -> dict[str, Shape]:
        """Names and shapes of the weights: none."""
        return {}

    def operations(self, shape: Shape) -> int:
        """Comparisons for one image of `shape`."""
        return math.prod(shape)


@dataclass(frozen=True, slots=True)
class _Pool:
    """A window's summary, channel by channel; windows that would reach over the edge are left out."""

    kernel: int
    stride: int
    kind: ClassVar[str]
    bounds: ClassVar[Bounds] = {"kernel": (1, MAX_SIDE), "stride": (1, MAX_SIDE)}

    def output(self, shape: Shape) -> Shape:
        """The shape that one of `shape` becomes."""
        return shape[0], *_map_sides(self.kind, shape, self.kernel, self.stride, 0)

    def tensors(self) -> dict[str, Shape]:
        """Names and shapes of the weights: none."""
        return {}

    def operations(self, shape: Shape) -> int:
        """Comparisons or additions for one image of `shape`."""
        return math.prod(self.output(shape)) * self.kernel**2


class MaxPool(_Pool):
    """The largest value of each window."""

    __slots__ = ()
    kind: ClassVar[str] = "max_pool"


class AvgPool(_Pool):
    """The mean of each window."""

    __slots__ = ()
    kind: ClassVar[str] = "avg_pool"


@dataclass(frozen=True, slots=True)
class BatchNorm:
    """`(x - running_mean) / sqrt(running_var + floor) * weight + bias`, by channel of maps or feature of a vector."""

    channels: int
    kind: ClassVar[str] = "batch_norm"
    bounds: ClassVar[Bounds] = {"channels": (1, MAX_FEATURES)}

    def output(self, shape: Shape) -> Shape:
        """The shape that one of `shape` becomes."""
        if shape[0] != self.channels:
            raise _misfit(self.kind, shape)
        return shape

    def tensors(self) -> dict[str, Shape]:
        """Names and shapes of the weights."""
        return dict.fromkeys(("weight", "bias", "running_mean", "running_var"), (self.channels,))

    def operations(self, shape: Shape) -> int:
        """Multiply-adds for one image of `shape`."""
        return math.prod(shape)


@dataclass(frozen=True, slots=True)
class Flatten:
    """Maps as one vector: channels, then rows, then columns."""

    kind: ClassVar[str] = "flatten"
    bounds: ClassVar[Bounds] = {}

    def output(self, shape: Shape) -> Shape:
        """The shape that one of `shape` becomes."""
        if len(shape) != 3 or math.prod(shape) > MAX_FEATURES:
            raise _misfit(self.kind, shape)
        return (math.prod(shape),)

    def tensors(self) -> dict[str, Shape]:
        """Names and shapes of the weights: none."""
        return {}

    def operations(self, shape: Shape) -> int:
        """Moves for one image of `shape`."""
        return math.prod(shape)


PlainLayer = Conv2d | Linear | Relu | MaxPool | AvgPool | BatchNorm | Flatten
PLAIN_LAYERS: dict[str, type[PlainLayer]] = {
    layer.kind: layer for layer in (Conv2d, Linear, Relu, MaxPool, AvgPool, BatchNorm, Flatten)
}


@dataclass(frozen=True, slots=True)
class Residual:
    """`x + layers(x)`; the layers keep the shape, and none of them is a residual."""

    layers: tuple[PlainLayer, ...]
    kind: ClassVar[str] = "residual"

    def output(self, shape: Shape) -> Shape:
        """The shape that one of `shape` becomes."""
        if not self.layers or [*_shapes(self.layers, shape)][-1] != shape:
            raise _misfit(self.kind, shape)
        return shape

    def tensors(self) -> dict[str, Shape]:
        """Names and shapes of the weights."""
        return tensor_shapes(self.layers)

    def operations(self, shape: Shape) -> int:
        """Multiply-adds for one image of `shape`."""
        inputs = (shape, *_shapes(self.layers, shape))
        return math.prod(shape) + sum(layer.operations(s) for layer, s in zip(self.layers, inputs, strict=False))


Layer = PlainLayer | Residual


@dataclass(frozen=True, slots=True)
class BackboneSpec:
    """Layers and weights that fit together, for images of `input_shape` = (channels, height, width)."""

    input_shape: InputShape
    layers: tuple[Layer, ...]
    weights: bytes = field(repr=False)

    def __post_init__(self) -> None:
        require_bounded(self.input_shape, self.layers)
        if len(self.weights) > MAX_WEIGHTS_BYTES:
            raise JobRefused(
                f"The job's backbone has {len(self.weights)} bytes of weights; "
                f"this client reads at most {MAX_WEIGHTS_BYTES}."
            )
        for name, tensor in self.tensors().items():
            if name.endswith(".running_var") and min(tensor.values()) < 0:
                raise JobRefused(f"The tensor {name} of the job holds a negative variance; the job cannot be joined.")

    @property
    def outputs(self) -> int:
        """The length of the vector that an image becomes."""
        return output_shape(self.layers, self.input_shape)[0]

    @property
    def operations(self) -> int:
        """Multiply-adds an image."""
        return operations_of(self.layers, self.input_shape)

    def tensors(self) -> dict[str, Tensor]:
        """The weights by name."""
        return read_tensors(self.weights, tensor_shapes(self.layers))


def require_bounded(input_shape: InputShape, layers: tuple[Layer, ...]) -> None:
    """Raises `JobRefused` unless the layers make a vector of such images within all bounds; weights are not needed."""
    count = sum(1 + (len(layer.layers) if isinstance(layer, Residual) else 0) for layer in layers)
    if not 1 <= count <= MAX_LAYERS:
        raise JobRefused(f"The job's backbone has {count} layers; this client takes 1 to {MAX_LAYERS}.")
    if max(input_shape[1:]) > MAX_SIDE or min(input_shape) < 1:
        raise JobRefused(
            f"The job's backbone reads images of other sides than 1 to {MAX_SIDE}; the job cannot be joined."
        )
    operations = operations_of(layers, input_shape)
    if operations > MAX_OPERATIONS:
        raise JobRefused(
            f"The job's backbone takes {operations} multiply-adds an image; "
            f"this client spends at most {MAX_OPERATIONS}."
        )
    last = output_shape(layers, input_shape)
    if len(last) != 1 or last[0] > MAX_OUTPUTS:
        raise JobRefused(
            f"The job's backbone does not end in a vector of at most {MAX_OUTPUTS}; the job cannot be joined."
        )


def tensor_shapes(layers: tuple[Layer, ...]) -> dict[str, Shape]:
    """Names and shapes of the weights of some layers."""
    return {f"{i}.{name}": shape for i, layer in enumerate(layers) for name, shape in layer.tensors().items()}


def output_shape(layers: tuple[Layer, ...], input_shape: InputShape) -> Shape:
    """What an image becomes."""
    return [*_shapes(layers, input_shape)][-1]


def operations_of(layers: tuple[Layer, ...], input_shape: InputShape) -> int:
    """Multiply-adds an image."""
    inputs = (input_shape, *_shapes(layers, input_shape))
    return sum(layer.operations(shape) for layer, shape in zip(layers, inputs, strict=False))


def layers_to_json(layers: tuple[Layer, ...]) -> list[dict[str, Any]]:
    """The layers as the job document lists them; `parse_layers` is the inverse."""
    return [
        {"kind": layer.kind, "layers": layers_to_json(layer.layers)}
        if isinstance(layer, Residual)
        else {"kind": layer.kind, **asdict(layer)}
        for layer in layers
    ]


def parse_layers(body: Any, name: str) -> tuple[Layer, ...]:
    """The layers in a JSON list called `name` in refusals; whether they fit together is not looked at."""
    return tuple(_parse_layer(entry, f"{name}[{i}]") for i, entry in enumerate(_list_of_layers(body, name)))


def _parse_layer(body: Any, name: str) -> Layer:
    if isinstance(body, dict) and body.get("kind") == Residual.kind:
        block = StrictObject(body, name, {"kind", "layers"})
        inner = _list_of_layers(block.body["layers"], f"{name}.layers")
        return Residual(tuple(_parse_plain(entry, f"{name}.layers[{i}]") for i, entry in enumerate(inner)))
    return _parse_plain(body, name)


def _parse_plain(body: Any, name: str) -> PlainLayer:
    kind = body.get("kind") if isinstance(body, dict) else None
    layer = PLAIN_LAYERS.get(kind) if isinstance(kind, str) else None
    if layer is None:
        raise JobRefused(
            f"The job document's {name} is none of the layers this client knows; the job cannot be joined."
        )
    found = StrictObject(body, name, {"kind", *layer.bounds})
    return layer(**{field: found.integer(field, *bounds) for field, bounds in layer.bounds.items()})


def _list_of_layers(body: Any, name: str) -> list[Any]:
    if not isinstance(body, list) or len(body) > MAX_LAYERS:
        raise JobRefused(
            f"The job document's {name} is not a list of at most {MAX_LAYERS} layers; the job cannot be joined."
        )
    return body


def _shapes(layers: tuple[Layer, ...], shape: Shape) -> Iterator[Shape]:
    """What comes out of every layer."""
    for layer in layers:
        shape = layer.output(shape)
        yield shape


def _map_sides(kind: str, shape: Shape, kernel: int, stride: int, padding: int) -> tuple[int, int]:
    """Height and width after a window of `kernel` has moved over maps of `shape` by `stride`; maps never grow."""
    if len(shape) != 3 or min(shape[1:]) + 2 * padding < kernel or 2 * padding >= kernel:
        raise _misfit(kind, shape)
    height, width = ((side + 2 * padding - kernel) // stride + 1 for side in shape[1:])
    return height, width


def _misfit(kind: str, shape: Shape) -> JobRefused:
    sides = " x ".join(str(side) for side in shape)
    return JobRefused(
        f"The job's backbone has a {kind} that does not fit its input of {sides}; the job cannot be joined."
    )
