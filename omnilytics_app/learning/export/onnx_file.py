"""Models as ONNX: one graph from raw columns to predictions, the feature map included.

    input    features  double [N, columns]   in the order of the property "columns"
    outputs  scores    double [N, K]         what the head gives
             label     string [N]            of a classification or a binary task
             value     double [N]            of a regression, in the units of the target

The same numbers as `ExportedModel` gives, up to rounding. Properties of the model carry columns, classes and provenance
as JSON; nothing in the file is code.
"""

import json
from dataclasses import asdict
from typing import Any

import numpy as np

from omnilytics_app import __version__
from omnilytics_app.learning.export.graph import INT64, IR_VERSION, OPSET, Graph
from omnilytics_app.learning.export.model import ExportedModel

INPUT = "features"


def to_onnx(model: ExportedModel) -> bytes:
    """The file of a model."""
    from onnx import TensorProto, checker, helper  # noqa: PLC0415 - heavy, for exports only

    graph = Graph()
    scores = _draw_scores(graph, model)
    outputs = [helper.make_tensor_value_info(scores, TensorProto.DOUBLE, ["N", model.task.outputs])]
    if model.task.kind == "regression":
        outputs.append(helper.make_tensor_value_info(_draw_value(graph, model, scores), TensorProto.DOUBLE, ["N"]))
    else:
        outputs.append(helper.make_tensor_value_info(_draw_label(graph, model, scores), TensorProto.STRING, ["N"]))
    inputs = [helper.make_tensor_value_info(INPUT, TensorProto.DOUBLE, ["N", len(model.columns)])]
    drawn = helper.make_graph(graph.nodes, "model", inputs, outputs, graph.constants)
    made: Any = helper.make_model(
        drawn,
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="omnilytics",
        producer_version=__version__,
    )
    helper.set_model_props(
        made,
        {
            "columns": json.dumps(list(model.columns)),
            "task": json.dumps(asdict(model.task), sort_keys=True),
            "provenance": json.dumps(asdict(model.provenance), sort_keys=True),
        },
    )
    checker.check_model(made, full_check=True)
    raw: bytes = made.SerializeToString(deterministic=True)
    return raw


def _draw_scores(graph: Graph, model: ExportedModel) -> str:
    x = INPUT
    for stage in model.stages:
        x = stage.draw(graph, x)
    return graph.add("MatMul", x, graph.constant(model.head.T), output="scores")


def _draw_label(graph: Graph, model: ExportedModel, scores: str) -> str:
    if model.task.kind == "binary":
        positive = graph.add("Greater", scores, graph.constant(np.array(0.0)))
        first = graph.add("Cast", positive, to=INT64)
        index = graph.add("Squeeze", first, graph.constant(np.array([1])))
    else:
        index = graph.add("ArgMax", scores, axis=1, keepdims=0)
    return graph.add("Gather", graph.constant(model.labels), index, output="label")


def _draw_value(graph: Graph, model: ExportedModel, scores: str) -> str:
    flat = graph.add("Squeeze", scores, graph.constant(np.array([1])))
    scaled = graph.add("Mul", flat, graph.constant(np.array(model.task.target_scale)))
    return graph.add("Add", scaled, graph.constant(np.array(model.task.target_center)), output="value")
