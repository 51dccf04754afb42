"""The feature map as a list of stages, each of which can compute itself, describe itself, and draw itself as ONNX.

The list of a job is exactly what `omnilytics_app.learning.feature_map.apply_feature_map` does, stage for stage. What a
stage needs beside its kind is in `options` (JSON values) and `tensors` (arrays, float64 but for a backbone's). A
further kind is a class more and a line in `stage_of`.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import FeatureMapSpec
from omnilytics_app.learning.export.backbone_stage import Backbone
from omnilytics_app.learning.export.graph import Graph

Array = NDArray[np.float64]


class Stage(Protocol):
    """One step of a feature map."""

    kind: ClassVar[str]

    @property
    def options(self) -> dict[str, Any]:
        """JSON values."""
        ...

    @property
    def tensors(self) -> dict[str, NDArray[Any]]:
        """Arrays by name."""
        ...

    def width(self, columns: int) -> int:
        """How many columns come out of `columns`; raises `ValueError` if so many cannot go in."""
        ...

    def apply(self, x: Array) -> Array:
        """N x width of N x columns."""
        ...

    def draw(self, graph: Graph, x: str) -> str:
        """Add the stage to a graph behind the value named `x`; the name of its own value."""
        ...


@dataclass(frozen=True)
class Standardise:
    """`(x - center) / scale`, column by column."""

    kind: ClassVar[str] = "standardise"
    center: Array
    scale: Array

    @property
    def options(self) -> dict[str, Any]:
        """None."""
        return {}

    @property
    def tensors(self) -> dict[str, Array]:
        """Centre and scale."""
        return {"center": self.center, "scale": self.scale}

    def width(self, columns: int) -> int:
        """As it was."""
        fit = all(v.shape == (columns,) and v.dtype == np.float64 for v in (self.center, self.scale))
        if not fit or not (self.scale > 0).all():
            raise ValueError(f"centre and scale do not fit {columns} columns")
        return columns

    def apply(self, x: Array) -> Array:
        """See the class."""
        with np.errstate(over="ignore"):
            scaled: Array = (x - self.center) / self.scale
        return scaled

    def draw(self, graph: Graph, x: str) -> str:
        """Two nodes."""
        return graph.add("Div", graph.add("Sub", x, graph.constant(self.center)), graph.constant(self.scale))


@dataclass(frozen=True)
class Clip:
    """Every value within [-1, 1]."""

    kind: ClassVar[str] = "clip"

    @property
    def options(self) -> dict[str, Any]:
        """None."""
        return {}

    @property
    def tensors(self) -> dict[str, Array]:
        """None."""
        return {}

    def width(self, columns: int) -> int:
        """As it was."""
        return columns

    def apply(self, x: Array) -> Array:
        """See the class."""
        return np.clip(x, -1.0, 1.0)

    def draw(self, graph: Graph, x: str) -> str:
        """One node."""
        return graph.add("Clip", x, graph.constant(np.array(-1.0)), graph.constant(np.array(1.0)))


@dataclass(frozen=True)
class AppendOne:
    """The constant 1 as the last column."""

    kind: ClassVar[str] = "append_one"

    @property
    def options(self) -> dict[str, Any]:
        """None."""
        return {}

    @property
    def tensors(self) -> dict[str, Array]:
        """None."""
        return {}

    def width(self, columns: int) -> int:
        """One more."""
        return columns + 1

    def apply(self, x: Array) -> Array:
        """See the class."""
        return np.hstack([x, np.ones((len(x), 1))])

    def draw(self, graph: Graph, x: str) -> str:
        """One node: padding at the end of the second axis."""
        return graph.add("Pad", x, graph.constant(np.array([0, 0, 0, 1])), graph.constant(np.array(1.0)))


@dataclass(frozen=True)
class RowNorm:
    """Rows longer than `limit` scaled down to it."""

    kind: ClassVar[str] = "row_norm"
    limit: float

    @property
    def options(self) -> dict[str, Any]:
        """The limit."""
        return {"limit": self.limit}

    @property
    def tensors(self) -> dict[str, Array]:
        """None."""
        return {}

    def width(self, columns: int) -> int:
        """As it was."""
        if type(self.limit) is not float or not (math.isfinite(self.limit) and self.limit > 0):
            raise ValueError(f"{self.limit} is no row norm")
        return columns

    def apply(self, x: Array) -> Array:
        """See the class."""
        scaled: Array = x * np.minimum(1.0, self.limit / np.linalg.norm(x, axis=1))[:, None]
        return scaled

    def draw(self, graph: Graph, x: str) -> str:
        """Five nodes."""
        squares = graph.add("ReduceSum", graph.add("Mul", x, x), graph.constant(np.array([1])), keepdims=1)
        factor = graph.add("Div", graph.constant(np.array(self.limit)), graph.add("Sqrt", squares))
        return graph.add("Mul", x, graph.add("Min", factor, graph.constant(np.array(1.0))))


def stages_of(features: FeatureMapSpec) -> tuple[Stage, ...]:
    """The stages of a job's feature map."""
    center, scale = np.array(features.center, dtype=np.float64), np.array(features.scale, dtype=np.float64)
    stages: list[Stage] = [Standardise(center, scale), Clip()]
    if features.backbone is not None:
        stages.append(Backbone(features.backbone))
    stages.append(AppendOne())
    if features.row_norm is not None:
        stages.append(RowNorm(float(features.row_norm)))
    return tuple(stages)


def stage_of(kind: str, options: Mapping[str, Any], tensors: Mapping[str, NDArray[Any]]) -> Stage:
    """The stage that describes itself like this; raises `ValueError` if there is none."""
    makers: dict[str, Callable[..., Stage]] = {c.kind: c for c in (Standardise, Clip, AppendOne, RowNorm)}
    try:
        if kind == Backbone.kind:
            return Backbone.read(options, tensors)
        return makers[kind](**options, **tensors)
    except (KeyError, TypeError) as error:
        raise ValueError(f"there is no stage {kind!r} of that description") from error
