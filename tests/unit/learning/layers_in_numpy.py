"""Every layer of a backbone written a second time, with loops over windows and no torch."""

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
from omnilytics_app.learning.backbone import weights_of

Array = NDArray[np.float64]


def reference(spec: BackboneSpec, x: Array) -> Array:
    """What `apply_backbone` has to give, in float64."""
    channels, height, width = spec.input_shape
    images = np.stack([x[:, c::channels].reshape(-1, height, width) for c in range(channels)], axis=1)
    weights = {name: array.astype(np.float64) for name, array in weights_of(spec).items()}
    return np.clip(_run(spec.layers, weights, images, ""), -1.0, 1.0)


def _run(layers: tuple[Layer, ...], weights: dict[str, Array], x: Array, prefix: str) -> Array:
    for i, layer in enumerate(layers):
        start = f"{prefix}{i}."
        own = {name.removeprefix(start): array for name, array in weights.items() if name.startswith(start)}
        match layer:
            case Conv2d():
                x = _convolve(layer, own, x)
            case Linear():
                x = x @ own["weight"].T + own["bias"]
            case Relu():
                x = np.maximum(x, 0.0)
            case MaxPool():
                x = _windows(x, layer.kernel, layer.stride).max(axis=(4, 5))
            case AvgPool():
                x = _windows(x, layer.kernel, layer.stride).mean(axis=(4, 5))
            case BatchNorm():
                shape = (1, -1) + (1,) * (x.ndim - 2)
                scale = own["weight"] / np.sqrt(own["running_var"] + VARIANCE_FLOOR)
                x = (x - own["running_mean"].reshape(shape)) * scale.reshape(shape) + own["bias"].reshape(shape)
            case Flatten():
                x = x.reshape(len(x), -1)
            case Residual():
                x = x + _run(layer.layers, weights, x, start)
    return x


def _convolve(layer: Conv2d, own: dict[str, Array], x: Array) -> Array:
    edge = (layer.padding, layer.padding)
    windows = _windows(np.pad(x, ((0, 0), (0, 0), edge, edge)), layer.kernel, layer.stride)
    return np.asarray(np.einsum("nchwij,ocij->nohw", windows, own["weight"]) + own["bias"][:, None, None])


def _windows(x: Array, kernel: int, stride: int) -> Array:
    """n x c x rows x columns x kernel x kernel."""
    rows = range(0, x.shape[2] - kernel + 1, stride)
    columns = range(0, x.shape[3] - kernel + 1, stride)
    return np.stack(
        [np.stack([x[:, :, r : r + kernel, c : c + kernel] for c in columns], axis=2) for r in rows], axis=2
    )
