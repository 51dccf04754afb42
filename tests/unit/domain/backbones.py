"""Random backbones that fit together, and their weights, written by hand: the schema's own rules are not used."""

import json
import math
import struct
from collections.abc import Mapping

from hypothesis import strategies as st

from omnilytics_app.domain.backbone import (
    AvgPool,
    BackboneSpec,
    BatchNorm,
    Conv2d,
    Flatten,
    Layer,
    Linear,
    MaxPool,
    PlainLayer,
    Relu,
    Residual,
    tensor_shapes,
)
from omnilytics_app.domain.tensor_file import Shape

Tensors = Mapping[str, tuple[str, Shape, bytes]]
"""Type, shape and values by name."""
SMALL = (
    Conv2d(1, 2, 3, 1, 1),
    Relu(),
    Residual((Conv2d(2, 2, 1, 1, 0), BatchNorm(2))),
    MaxPool(2, 2),
    Flatten(),
    Linear(8, 3),
)


def framed(header: object, data: bytes) -> bytes:
    """A file of tensors with any header."""
    described = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(described).to_bytes(8, "little") + described + data


def tensor_file(tensors: Tensors) -> bytes:
    """The file that holds these tensors, in this order."""
    header, data = {}, b""
    for name, (dtype, shape, raw) in tensors.items():
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    return framed(header, data)


def tensors_of(layers: tuple[Layer, ...], value: float = 0.125) -> dict[str, tuple[str, Shape, bytes]]:
    """Weights that are all the same, in half precision."""
    return {
        name: ("F16", shape, struct.pack("<e", value) * math.prod(shape))
        for name, shape in tensor_shapes(layers).items()
    }


def small_backbone(value: float = 0.125) -> BackboneSpec:
    """A backbone of 4 x 4 grey images with one layer of most kinds."""
    return BackboneSpec((1, 4, 4), SMALL, tensor_file(tensors_of(SMALL, value)))


@st.composite
def map_layers(draw: st.DrawFn, channels: int, side: int, *, within: bool) -> tuple[PlainLayer, int, int]:
    """A layer for maps of `channels` x `side` x `side`, and what it makes of them; `within` keeps the side."""
    kinds = ["conv", "relu", "norm"] + ([] if within else ["max", "avg"])
    kind = draw(st.sampled_from(kinds))
    if kind == "relu":
        return Relu(), channels, side
    if kind == "norm":
        return BatchNorm(channels), channels, side
    kernel = draw(st.sampled_from([1, 3])) if within else draw(st.integers(1, min(side, 4)))
    padding = (kernel - 1) // 2 if within else draw(st.integers(0, (kernel - 1) // 2))
    stride = 1 if within else draw(st.integers(1, 3))
    if kind == "conv":
        out = draw(st.integers(1, 4))
        return (
            Conv2d(channels, out, kernel, stride, padding),
            out,
            len(range(0, side + 2 * padding - kernel + 1, stride)),
        )
    pool = MaxPool if kind == "max" else AvgPool
    return pool(kernel, stride), channels, len(range(0, side - kernel + 1, stride))


@st.composite
def architectures(draw: st.DrawFn) -> tuple[tuple[int, int, int], tuple[Layer, ...], int]:
    """An input shape, layers that fit together, and how many outputs they have, counted step by step."""
    first = draw(st.sampled_from([1, 3]))
    channels, side = first, (start := draw(st.integers(3, 9)))
    layers: list[Layer] = []
    for _ in range(draw(st.integers(0, 4))):
        if draw(st.booleans()):
            inner, width = [], channels
            for _ in range(draw(st.integers(0, 2))):
                layer, width, _ = draw(map_layers(width, side, within=True))
                inner.append(layer)
            layers.append(Residual((*inner, Conv2d(width, channels, 1, 1, 0))))
        else:
            layer, channels, side = draw(map_layers(channels, side, within=False))
            layers.append(layer)
    features = channels * side * side
    layers.append(Flatten())
    for _ in range(draw(st.integers(0, 2))):
        out = draw(st.integers(1, 6))
        layers += [Linear(features, out), draw(st.sampled_from([Relu(), BatchNorm(out)]))]
        features = out
    return (first, start, start), tuple(layers), features
