"""Evaluation of a public backbone: the layers of a job document applied to images, with torch, in bounded memory.

`apply_backbone` is total: whatever the weights and the images, its result lies in [-1, 1]. Where arithmetic overflows,
the result is the bound it ran over, and 0 where nothing is left of it (not a number). It computes in float32 on one
thread, so that the same file gives the same numbers on one machine; other processors may round differently, which
changes an owner's own statistics by parts in a million and nobody else's numbers at all.

torch is imported by the functions that need it: it belongs into worker processes. `weights_of` gives the weights as
arrays, for whoever evaluates or exports the layers without torch.
"""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

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
)

if TYPE_CHECKING:
    from torch import Tensor

    Normalise = Callable[[Tensor, Mapping[str, Tensor], str], Tensor]
    """A batch norm of (values, all weights, prefix of the names of its own)."""

Array = NDArray[np.float64]

_OPERATIONS_A_BATCH = 2**24
"""A value that a layer gives takes at least one, so no layer's result is larger than 64 MiB."""
_ITEM_TYPES = {"F16": "<f2", "F32": "<f4"}


def weights_of(spec: BackboneSpec) -> dict[str, NDArray[np.float32]]:
    """The weights by name (`INDEX.NAME`, in a residual `INDEX.INDEX.NAME`) as arrays in the shapes of the layers."""
    return {
        name: np.frombuffer(tensor.raw, _ITEM_TYPES[tensor.dtype]).astype(np.float32).reshape(tensor.shape)
        for name, tensor in spec.tensors().items()
    }


def apply_backbone(spec: BackboneSpec, x: Array) -> Array:
    """N x outputs within [-1, 1] of N images within [-1, 1], each a row of h * w * c values, channels last."""
    import torch  # noqa: PLC0415 - 200 MB and two seconds, needed in worker processes only

    size = max(1, _OPERATIONS_A_BATCH // spec.operations)
    result = np.empty((len(x), spec.outputs))
    with plain_arithmetic(), torch.inference_mode():
        weights = {name: torch.from_numpy(array) for name, array in weights_of(spec).items()}
        for start in range(0, len(x), size):
            outputs = run_layers(spec.layers, weights, as_images(x[start : start + size], spec.input_shape))
            bounded = torch.nan_to_num(outputs, nan=0.0, posinf=1.0, neginf=-1.0).clamp(-1.0, 1.0)
            result[start : start + size] = bounded.numpy()
    return result


def as_images(x: Array, input_shape: tuple[int, int, int]) -> "Tensor":
    """N x c x h x w in float32 of rows of h * w * c values, channels last."""
    import torch  # noqa: PLC0415 - see above

    channels, height, width = input_shape
    rows = np.asarray(x, dtype=np.float32).reshape(len(x), height, width, channels)
    return torch.from_numpy(np.ascontiguousarray(rows.transpose(0, 3, 1, 2)))


def run_layers(
    layers: tuple[Layer, ...],
    weights: Mapping[str, "Tensor"],
    x: "Tensor",
    normalise: "Normalise | None" = None,
    prefix: str = "",
) -> "Tensor":
    """What becomes of `x` in the layers; `normalise` stands in for batch norms with their own mean and variance."""
    for i, layer in enumerate(layers):
        name = f"{prefix}{i}."
        if isinstance(layer, Residual):
            x = x + run_layers(layer.layers, weights, x, normalise, name)
        elif isinstance(layer, BatchNorm):
            x = (normalise or _normalise)(x, weights, name)
        else:
            x = _run(layer, weights, x, name)
    return x


def _run(
    layer: Conv2d | Linear | Relu | MaxPool | AvgPool | Flatten, weights: Mapping[str, "Tensor"], x: "Tensor", name: str
) -> "Tensor":
    from torch.nn import functional  # noqa: PLC0415 - see above

    match layer:
        case Conv2d():
            kernels, bias = weights[f"{name}weight"], weights[f"{name}bias"]
            return functional.conv2d(x, kernels, bias, stride=layer.stride, padding=layer.padding)
        case Linear():
            return functional.linear(x, weights[f"{name}weight"], weights[f"{name}bias"])
        case MaxPool():
            return functional.max_pool2d(x, layer.kernel, layer.stride)
        case AvgPool():
            return functional.avg_pool2d(x, layer.kernel, layer.stride)
        case Relu():
            return functional.relu(x)
        case Flatten():
            return x.flatten(1)


def _normalise(x: "Tensor", weights: Mapping[str, "Tensor"], name: str) -> "Tensor":
    from torch.nn import functional  # noqa: PLC0415 - see above

    mean, variance, weight, bias = (weights[name + part] for part in ("running_mean", "running_var", "weight", "bias"))
    return functional.batch_norm(x, mean, variance, weight, bias, training=False, eps=VARIANCE_FLOOR)


@contextlib.contextmanager
def plain_arithmetic() -> Iterator[None]:
    """One thread, and numbers too small for full precision taken as 0: computing with those is a hundred times slower.

    A stranger's weights could otherwise make an evaluation last that much longer than its operations say.
    """
    import torch  # noqa: PLC0415 - see above

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    try:
        yield
    finally:
        torch.set_flush_denormal(False)
        torch.set_num_threads(threads)
