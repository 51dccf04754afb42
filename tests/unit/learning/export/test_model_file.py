import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors import safe_open

from omnilytics_app.errors import ModelFileError
from omnilytics_app.learning.export.model_file import read_model, write_model
from tests.unit.learning.export.models import TASKS, exported, raw_inputs


@pytest.mark.parametrize("bounded", [True, False])
@pytest.mark.parametrize("kind", TASKS)
def test_a_model_survives_its_file(kind: str, bounded: bool) -> None:
    model, x = exported(kind, bounded=bounded), raw_inputs(9)
    raw = write_model(model)
    read = read_model(raw)
    assert (read.columns, read.task, read.provenance) == (model.columns, model.task, model.provenance)
    assert np.array_equal(read.scores(x), model.scores(x))
    assert write_model(read) == raw


def test_any_safetensors_reader_opens_it(tmp_path: Path) -> None:
    model = exported("regression")
    (tmp_path / "model").write_bytes(write_model(model))
    with safe_open(tmp_path / "model", framework="numpy") as file:
        assert np.array_equal(file.get_tensor("head"), model.head)
        described = json.loads(file.metadata()["omnilytics"])
    assert described["schema"] == 1
    assert described["stages"][0] == {"kind": "standardise", "options": {}}
    assert described["provenance"] == {"title": "A job", "job": 7, "round": 3}


def rewritten(change: Callable[[dict[str, Any]], None]) -> bytes:
    """The file of a classification whose description was changed."""
    raw = write_model(exported("classification"))
    size = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + size])
    body = json.loads(header["__metadata__"]["omnilytics"])
    change(body)
    header["__metadata__"]["omnilytics"] = json.dumps(body, sort_keys=True, separators=(",", ":"))
    encoded = json.dumps(header).encode()
    return struct.pack("<Q", len(encoded)) + encoded + raw[8 + size :]


def setting(*path: str | int, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(body: Any) -> None:
        for part in path[:-1]:
            body = body[part]
        if value is None:
            del body[path[-1]]
        else:
            body[path[-1]] = value

    return change


def test_a_description_that_was_not_changed_is_read() -> None:
    read_model(rewritten(lambda _: None))


@pytest.mark.parametrize(
    "change",
    [
        setting("columns", value=None),
        setting("columns", 0, value=5),
        setting("columns", value="pqrst"),
        setting("columns", value=["p", "q"]),
        setting("stages", 0, "kind", value="pickle"),
        setting("stages", 0, "options", value={"axis": 1}),
        setting("stages", 3, "options", "limit", value=-1.0),
        setting("stages", 3, "options", "limit", value="3"),
        setting("stages", 3, "options", "limit", value=True),
        setting("stages", value=[]),
        setting("task", "kind", value="binary"),
        setting("task", "classes", value=["a", "b", 3]),
        setting("task", "target_scale", value="1"),
        setting("task", "target_scale", value=True),
        setting("task", "target_center", value=0),
        setting("task", "extra", value=1),
        setting("task", value=[]),
        setting("provenance", "round", value=1.5),
        setting("provenance", "title", value=None),
        setting("extra", value=1),
    ],
)
def test_a_description_that_differs_in_anything_is_refused(change: Callable[[dict[str, Any]], None]) -> None:
    with pytest.raises(ModelFileError, match="holds no model"):
        read_model(rewritten(change))


def test_another_version_is_told_apart() -> None:
    with pytest.raises(ModelFileError, match="another version"):
        read_model(rewritten(setting("schema", value=2)))


@pytest.mark.parametrize("change", ["float32", "extra", "shape", "missing", "nan"])
def test_tensors_that_differ_in_anything_are_refused(change: str) -> None:
    from safetensors.numpy import load, save  # noqa: PLC0415

    raw = write_model(exported("classification"))
    header = json.loads(raw[8 : 8 + int.from_bytes(raw[:8], "little")])
    tensors = load(raw)
    match change:
        case "float32":
            tensors["head"] = tensors["head"].astype(np.float32)
        case "extra":
            tensors["bias"] = np.zeros(3)
        case "shape":
            tensors["head"] = tensors["head"].reshape(6, 3)
        case "missing":
            del tensors["stages.0.scale"]
        case "nan":
            tensors["head"] = tensors["head"] * np.nan
    with pytest.raises(ModelFileError, match="holds no model"):
        read_model(save(tensors, header["__metadata__"]))


@given(st.binary(max_size=200))
def test_bytes_of_something_else_are_refused(raw: bytes) -> None:
    with pytest.raises(ModelFileError):
        read_model(raw)


@given(data=st.data())
def test_a_damaged_file_is_refused_or_read_as_what_it_says(data: st.DataObject) -> None:
    raw = bytearray(write_model(exported("binary")))
    size = int.from_bytes(raw[:8], "little")
    raw[data.draw(st.integers(0, 8 + size - 1))] ^= 1 << data.draw(st.integers(0, 7))
    try:
        read = read_model(bytes(raw))
    except ModelFileError:
        return
    assert read_model(write_model(read)).columns == read.columns


def test_deep_nesting_is_refused() -> None:
    raw = write_model(exported("binary"))
    size = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + size])
    header["__metadata__"]["omnilytics"] = "[" * 200_000
    encoded = json.dumps(header).encode()
    with pytest.raises(ModelFileError):
        read_model(struct.pack("<Q", len(encoded)) + encoded + raw[8 + size :])
