"""What onnxruntime makes of exported graphs, against what the program computes."""

import json

import numpy as np
import onnx
import onnxruntime
import pytest

from omnilytics_app.learning.export.graph import IR_VERSION, OPSET
from omnilytics_app.learning.export.onnx_file import INPUT, to_onnx
from tests.unit.learning.export.models import TASKS, exported, raw_inputs


def session(raw: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(raw, options, providers=["CPUExecutionProvider"])


@pytest.mark.parametrize("bounded", [True, False])
@pytest.mark.parametrize("kind", TASKS)
def test_the_graph_computes_what_the_program_computes(kind: str, bounded: bool) -> None:
    model, x = exported(kind, bounded=bounded), raw_inputs(11, 300)
    runtime = session(to_onnx(model))
    scores, predicted = runtime.run(["scores", "value" if kind == "regression" else "label"], {INPUT: x})
    assert np.abs(scores - model.scores(x)).max() < 1e-6
    expected = model.predict(x)
    if kind == "regression":
        assert np.abs(predicted - expected).max() < 1e-6
    else:
        assert predicted.tolist() == expected.tolist()
        assert len(set(predicted.tolist())) > 1


def test_inputs_far_outside_are_clipped_as_in_the_program() -> None:
    model = exported("classification")
    x = np.array([[1e300, -1e300, np.inf, -np.inf, 0.0]])
    [scores] = session(to_onnx(model)).run(["scores"], {INPUT: x})
    assert np.allclose(scores, model.scores(x))


def test_one_row_and_none_can_be_asked_for() -> None:
    model = exported("binary")
    runtime = session(to_onnx(model))
    for count in (1, 0):
        scores, label = runtime.run(["scores", "label"], {INPUT: raw_inputs(1)[:count]})
        assert (scores.shape, label.shape) == ((count, 1), (count,))


def test_the_file_is_checked_old_enough_for_most_runtimes_and_says_what_it_is() -> None:
    model = exported("classification")
    raw = to_onnx(model)
    assert raw == to_onnx(model)
    parsed = onnx.load_from_string(raw)
    onnx.checker.check_model(parsed, full_check=True)
    assert (parsed.ir_version, parsed.opset_import[0].version) == (IR_VERSION, OPSET)
    assert {node.domain for node in parsed.graph.node} == {""}
    properties = {entry.key: json.loads(entry.value) for entry in parsed.metadata_props}
    assert tuple(properties["columns"]) == model.columns
    assert properties["task"]["classes"] == list(model.task.classes)
    assert properties["provenance"]["round"] == 3
