"""The network that this program trains as a backbone: one residual block between three convolutions, by image size.

For 8 x 8 pixels it has some 20,000 weights and gives 56 features, fewer than there are pixels: a data owner's row hides
among its others only where rows are many beside features (see the leverage rule), and the work on ciphertexts grows
with the square of their number. Other clients may publish any other list of allowed layers.
"""

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.backbone import (
    MAX_OPERATIONS,
    MAX_SIDE,
    MAX_WEIGHTS_BYTES,
    AvgPool,
    BatchNorm,
    Conv2d,
    Flatten,
    InputShape,
    Layer,
    Linear,
    MaxPool,
    PlainLayer,
    Relu,
    Residual,
    operations_of,
    output_shape,
    tensor_shapes,
)
from omnilytics_app.errors import DataFileError

Widths = tuple[int, int]

MIN_SIDE = 4
OUTPUTS = 56
_WIDTHS = ((18, 36), (16, 32), (12, 24), (8, 16), (4, 8))
"""Channels up to the residual block and behind it."""
_INNER_SIDE = 16
"""Larger images are pooled to about this side behind the first layer, which keeps the arithmetic within bounds."""


def network(input_shape: InputShape, widths: Widths) -> tuple[Layer, ...]:
    """The layers for images of `input_shape`; the last is linear and turns and scales the outputs."""
    narrow, wide = widths
    body = (
        *_convolution(input_shape[0], narrow),
        *_shrink(input_shape),
        Residual((*_convolution(narrow, narrow), *_convolution(narrow, narrow)[:-1])),
        Relu(),
        *_convolution(narrow, wide),
        MaxPool(2, 2),
    )
    sides = output_shape(body, input_shape)[1:]
    stride = min(sides) // 2
    quarters = AvgPool(min(sides) - stride, stride)
    channels = max(1, OUTPUTS // math.prod(quarters.output((1, *sides))))
    body = (*body, *_convolution(wide, channels), quarters, Flatten())
    (outputs,) = output_shape(body, input_shape)
    return (*body, Linear(outputs, outputs))


def widest(input_shape: InputShape, room: int = MAX_WEIGHTS_BYTES) -> Widths:
    """The widths of the largest network whose weights take at most `room` bytes.

    Raises `DataFileError` for images that are too small or too large, or that leave no room.
    """
    sides = input_shape[1:]
    if min(sides) < MIN_SIDE or max(sides) > MAX_SIDE:
        raise DataFileError(
            f"A backbone reads images of {MIN_SIDE} to {MAX_SIDE} pixels a side, not {sides[0]} x {sides[1]}; "
            "choose the plain head or scale the images."
        )
    for widths in _WIDTHS:
        layers = network(input_shape, widths)
        blank = {name: np.zeros(shape) for name, shape in tensor_shapes(layers).items()}
        if (
            len(encode_weights(blank)) <= min(room, MAX_WEIGHTS_BYTES)
            and operations_of(layers, input_shape) <= MAX_OPERATIONS
        ):
            return widths
    raise DataFileError("The job document has no room for a backbone; choose the plain head or smaller images.")


def encode_weights(weights: Mapping[str, NDArray[np.float64]]) -> bytes:
    """Weights by name as safetensors: matrices and kernels as F16, vectors, few and of all magnitudes, as F32."""
    from safetensors.numpy import save  # noqa: PLC0415 - needed by model owners only

    kinds = {name: np.float16 if array.ndim > 1 else np.float32 for name, array in weights.items()}
    return bytes(save({name: np.ascontiguousarray(array, dtype=kinds[name]) for name, array in weights.items()}))


def _convolution(channels: int, out_channels: int) -> tuple[PlainLayer, ...]:
    return Conv2d(channels, out_channels, 3, 1, 1), BatchNorm(out_channels), Relu()


def _shrink(input_shape: InputShape) -> tuple[PlainLayer, ...]:
    """Pools a large image, but never a side below the least that the other layers take."""
    sides = input_shape[1:]
    factor = min(-(-max(sides) // _INNER_SIDE), min(sides) // MIN_SIDE)
    return (MaxPool(factor, factor),) if factor > 1 else ()
