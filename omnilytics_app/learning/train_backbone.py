"""Training of a public backbone by the model owner, on its own few samples, in short resumable steps.

A small residual network and a linear head that is thrown away learn to tell the own classes apart (or to predict the
own value) on random copies of the samples, see `augmentation`: a few dozen images say little, what leaves their class
unchanged says the rest. AdamW (Loshchilov and Hutter 2019) with batch norms (Ioffe and Szegedy 2015); the weights of
the second half of the steps are averaged (Izmailov et al., Averaging Weights Leads to Wider Optima and Better
Generalization, 2018), so that no sample has to be kept for stopping early. What is published ends in a turn to the
principal components of the copies, see `_principal_components`: with it a job needs half as many rounds.

A training is a value: `begin` gives the first, `advance` the one after some steps, `finish` the backbone. Whoever
drives it may stop, store it as bytes, or run a lost step again; equal bytes give equal bytes on one machine.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.backbone import (
    MAX_WEIGHTS_BYTES,
    BackboneSpec,
    InputShape,
    Layer,
    operations_of,
    output_shape,
    tensor_shapes,
)
from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec, room_for_weights
from omnilytics_app.domain.tensor_file import Shape
from omnilytics_app.learning import framing
from omnilytics_app.learning.augmentation import augmented
from omnilytics_app.learning.backbone import as_images, plain_arithmetic, run_layers
from omnilytics_app.learning.datasets import Samples
from omnilytics_app.learning.feature_map import encode_targets, fit_pixel_map, scale_columns, with_row_norm
from omnilytics_app.learning.residual_network import encode_weights, network, widest

if TYPE_CHECKING:
    from torch import Generator, Tensor

Array = NDArray[np.float64]

STEPS = 500
_BATCH = 128
_STEP_OPERATIONS = 2**27
_PART_OPERATIONS = 2**29
"""Forward multiply-adds of a step, and of what `advance` does in one call: about 200 ms."""
_RATE, _WARM_UP, _DECAY = 2e-3, 50, 1e-2
_MOMENTA = (0.9, 0.999)
_DROPPED = 0.2
_SMOOTHING = 0.1
_VIEWS = 512
_SPREAD = 3.0
_FEATURES, _HEAD = "backbone.", "head."


@dataclass(frozen=True)
class BackboneTraining:
    """A training after some `step` of `STEPS`. Samples: `x`, N x pixels within [-1, 1], and encoded targets `y`, N x K.

    `parameters`, `drift`, `spread` (first and second moment) and `total` are all weights in one vector.
    """

    input_shape: InputShape
    widths: tuple[int, int]
    x: Array
    y: Array
    parameters: Array
    drift: Array
    spread: Array
    total: Array
    step: int = 0

    @classmethod
    def begin(cls, x: Array, y: Array, input_shape: InputShape, room: int = MAX_WEIGHTS_BYTES) -> "BackboneTraining":
        """A training that has not begun, of a backbone whose weights take at most `room` bytes.

        Raises `DataFileError` for images that are too small or too large, or that leave no room.
        """
        import torch  # noqa: PLC0415 - 200 MB and two seconds, needed in worker processes only

        empty = np.zeros(0)
        blank = cls(input_shape, widest(input_shape, room), x, y, empty, empty, empty, empty)
        generator = torch.Generator().manual_seed(0)
        drawn = [_initial(name, shape, generator).flatten() for name, shape in blank.shapes.items()]
        parameters = _stored(torch.cat(drawn))
        zeros = np.zeros_like(parameters)
        return replace(blank, parameters=parameters, drift=zeros, spread=zeros, total=zeros)

    @cached_property
    def layers(self) -> tuple[Layer, ...]:
        """What is published, the scaling at its end included."""
        return network(self.input_shape, self.widths)

    @cached_property
    def shapes(self) -> dict[str, Shape]:
        """Names and shapes of what is learned, in the order of the vectors."""
        learned = {
            _FEATURES + name: shape
            for name, shape in tensor_shapes(self.layers[:-1]).items()
            if not name.endswith(("running_mean", "running_var"))
        }
        (outputs,) = output_shape(self.layers[:-1], self.input_shape)
        return learned | {_HEAD + "weight": (self.y.shape[1], outputs), _HEAD + "bias": (self.y.shape[1],)}

    @property
    def done(self) -> bool:
        """Whether `finish` may be called."""
        return self.step >= STEPS

    def advance(self) -> "BackboneTraining":
        """The training some steps later: as many as take about 200 ms."""
        import torch  # noqa: PLC0415 - see above

        operations = operations_of(self.layers, self.input_shape)
        batch = max(16, min(_BATCH, _STEP_OPERATIONS // operations))
        until = min(STEPS, self.step + max(1, _PART_OPERATIONS // (batch * operations)))
        with plain_arithmetic():
            images, targets = as_images(self.x, self.input_shape), torch.from_numpy(self.y).float()
            vectors = (self.parameters, self.drift, self.spread, self.total)
            parameters, drift, spread, total = (torch.from_numpy(vector).float() for vector in vectors)
            for step in range(self.step, until):
                generator = torch.Generator().manual_seed(step + 1)
                chosen = torch.randint(len(images), (batch,), generator=generator)
                views = augmented(images[chosen], generator)
                gradient = self._gradient(parameters, views, targets[chosen], generator)
                _descend(step, parameters, gradient, drift, spread)
                if 2 * step >= STEPS:
                    total += parameters
        return replace(
            self,
            step=until,
            parameters=_stored(parameters),
            drift=_stored(drift),
            spread=_stored(spread),
            total=_stored(total),
        )

    def finish(self) -> BackboneSpec:
        """The backbone, its batch norms with the statistics of random copies of the samples."""
        import torch  # noqa: PLC0415 - see above

        if not self.done:
            raise ValueError(f"the training has made {self.step} of {STEPS} steps")
        found: dict[str, Tensor] = {}
        with plain_arithmetic(), torch.no_grad():
            weights = self._named(torch.from_numpy(self.total).float() / (STEPS - STEPS // 2))
            body = {n.removeprefix(_FEATURES): w for n, w in weights.items() if n.startswith(_FEATURES)}
            generator = torch.Generator().manual_seed(STEPS + 1)
            images = as_images(self.x, self.input_shape)
            views = augmented(images[torch.arange(_VIEWS) % len(images)], generator)
            outputs = run_layers(self.layers[:-1], body, views, lambda x, w, name: _by_batch(x, w, name, found))
        tensors = {name: _stored(value) for name, value in (body | found).items()}
        last = len(self.layers) - 1
        tensors[f"{last}.weight"], tensors[f"{last}.bias"] = _principal_components(_stored(outputs))
        return BackboneSpec(self.input_shape, self.layers, encode_weights(tensors))

    def to_bytes(self) -> bytes:
        """The whole training; equal ones give equal bytes."""
        metadata = {"kind": "backbone", "input": self.input_shape, "widths": self.widths, "step": self.step}
        names = ("x", "y", "parameters", "drift", "spread", "total")
        return framing.pack(metadata, {name: getattr(self, name) for name in names})

    @classmethod
    def from_bytes(cls, raw: bytes) -> "BackboneTraining":
        """The inverse of `to_bytes`; raises `ValueError` if `raw` is damaged."""
        metadata, arrays = framing.unpack(raw)
        if metadata.get("kind") != "backbone":
            raise ValueError("not a training of a backbone")
        return cls(tuple(metadata["input"]), tuple(metadata["widths"]), step=metadata["step"], **arrays)

    def _named(self, vector: "Tensor") -> dict[str, "Tensor"]:
        """The weights in a vector by name, as views into it."""
        import torch  # noqa: PLC0415 - see above

        parts = torch.split(vector, [math.prod(shape) for shape in self.shapes.values()])
        return {name: part.view(shape) for (name, shape), part in zip(self.shapes.items(), parts, strict=True)}

    def _gradient(self, parameters: "Tensor", views: "Tensor", targets: "Tensor", generator: "Generator") -> "Tensor":
        """The gradient of the loss of a batch."""
        import torch  # noqa: PLC0415 - see above
        from torch.nn import functional  # noqa: PLC0415

        leaf = parameters.detach().requires_grad_()
        weights = self._named(leaf)
        body = {n.removeprefix(_FEATURES): w for n, w in weights.items()}
        features = run_layers(self.layers[:-1], body, views, _by_batch)
        kept = torch.rand(features.shape, generator=generator) >= _DROPPED
        scores = functional.linear(features * kept / (1 - _DROPPED), weights["head.weight"], weights["head.bias"])
        if targets.shape[1] == 1:
            loss = functional.mse_loss(scores, targets)
        else:
            loss = functional.cross_entropy(scores, targets.argmax(dim=1), label_smoothing=_SMOOTHING)
        (gradient,) = torch.autograd.grad(loss, leaf)
        return gradient


def begin_training(columns: tuple[str, ...], own: Samples, task: TaskSpec, sides: tuple[int, int]) -> BackboneTraining:
    """A training on raw samples whose columns are the pixels of images of these sides; raises `DataFileError`."""
    features = fit_pixel_map(columns, own.x)
    shape = (len(columns) // math.prod(sides), *sides)
    room = room_for_weights(task, features, sides)
    return BackboneTraining.begin(scale_columns(features, own.x), encode_targets(task, own.y), shape, room)


def train_map(columns: tuple[str, ...], own: Samples, task: TaskSpec, sides: tuple[int, int]) -> FeatureMapSpec:
    """The public map with a backbone trained on raw samples, in one go; raises `DataFileError`."""
    training = begin_training(columns, own, task, sides)
    while not training.done:
        training = training.advance()
    return backbone_map(columns, own.x, training)


def backbone_map(columns: tuple[str, ...], x: Array, training: BackboneTraining) -> FeatureMapSpec:
    """The public map that a finished training gives, `x` (N x columns) being the raw samples it was made of."""
    return with_row_norm(replace(fit_pixel_map(columns, x), backbone=training.finish()), x)


def _stored(vector: "Tensor") -> Array:
    """Numbers as they are kept between steps; float32 in float64, exact."""
    return np.asarray(vector.numpy(), dtype=np.float64)


def _initial(name: str, shape: Shape, generator: "Generator") -> "Tensor":
    """Kernels and their biases uniform within 1 / sqrt(inputs), scales of batch norms 1 and their offsets 0."""
    import torch  # noqa: PLC0415 - see above

    if len(shape) == 1:
        return torch.full(shape, float(name.endswith(".weight")))
    return (torch.rand(shape, generator=generator) * 2 - 1) / math.sqrt(math.prod(shape[1:]))


def _descend(step: int, parameters: "Tensor", gradient: "Tensor", drift: "Tensor", spread: "Tensor") -> None:
    """One step of AdamW in place; the rate rises at first, then falls along a cosine and stays above a fifth."""
    rate = _RATE * min(1.0, (step + 1) / _WARM_UP) * 0.5 * (1 + math.cos(math.pi * min(step / STEPS, 0.7)))
    first, second = _MOMENTA
    drift.lerp_(gradient, 1 - first)
    spread.lerp_(gradient**2, 1 - second)
    mean, scale = drift / (1 - first ** (step + 1)), (spread / (1 - second ** (step + 1))).sqrt()
    parameters -= rate * (mean / (scale + 1e-8) + _DECAY * parameters)


def _by_batch(
    x: "Tensor", weights: Mapping[str, "Tensor"], name: str, found: "dict[str, Tensor] | None" = None
) -> "Tensor":
    """A batch norm with the mean and the variance of `x` itself, which are left in `found`."""
    from torch.nn import functional  # noqa: PLC0415 - see above

    if found is not None:
        found[name + "running_mean"] = x.mean(dim=(0, 2, 3))
        found[name + "running_var"] = x.var(dim=(0, 2, 3), unbiased=False)
    return functional.batch_norm(x, None, None, weights[name + "weight"], weights[name + "bias"], training=True)


def _principal_components(outputs: Array) -> tuple[Array, Array]:
    """Weight and bias that take outputs (N x f) to f uncorrelated ones of mean 0, the smaller ones magnified.

    A component of standard deviation s is divided by `3 sqrt(s s_max)`. All divided by `3 s_max`, the small ones would
    need large weights of the head and many rounds to learn them; by `3 s` each, they would drown the large in noise.
    """
    mean = outputs.mean(axis=0)
    values, vectors = np.linalg.eigh(np.atleast_2d(np.cov(outputs, rowvar=False)))
    largest = max(float(values[-1]), 1e-12)
    deviations = np.sqrt(np.maximum(values, 1e-6 * largest))
    weight = vectors.T / (_SPREAD * np.sqrt(deviations * math.sqrt(largest)))[:, None]
    return weight, -weight @ mean
