"""An ONNX graph while it is drawn: nodes in order, constants, and names for both.

Values are float64 (`double`), as in the program, but within a backbone: a float32 input would lose what tells close raw
values apart.
Operators are those of opset 13 (2020), which every runtime of the last years knows; IR version 7 belongs to it.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

OPSET = 13
IR_VERSION = 7
FLOAT, INT64, DOUBLE = 1, 7, 11
"""Of TensorProto, without importing onnx for them."""


class Graph:
    """Grows node by node. A value is known by its name."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def add(self, operator: str, *inputs: str, output: str = "", **attributes: Any) -> str:
        """Add a node; the name of its value."""
        from onnx import helper  # noqa: PLC0415 - heavy, for exports only

        name = output or f"{operator.lower()}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def constant(self, values: NDArray[Any]) -> str:
        """Add a constant (numbers of any type, or text); its name."""
        from onnx import helper, numpy_helper  # noqa: PLC0415
        from onnx.onnx_pb import TensorProto  # noqa: PLC0415

        name = f"constant_{len(self.constants)}"
        if values.dtype.kind == "U":
            encoded: Any = [str(text).encode() for text in values]
            self.constants.append(helper.make_tensor(name, TensorProto.STRING, list(values.shape), encoded))
        else:
            self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name
