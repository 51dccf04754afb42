"""Models as safetensors, the JSON that describes them in the file's own header.

    tensors    head (K x d), and stages.<i>.<name> of every stage; F64, but for a backbone's F16 and F32
    metadata   one entry, "omnilytics": canonical JSON with schema 1, columns, stages [{kind, options}],
               task (as in a job's document), provenance {title, job, round}

One file, so that a head cannot be separated from the map it belongs to; anybody's safetensors reader opens it. Equal
models give equal bytes. The reader takes exactly this: it builds the model, writes it again and compares, so that a
field that is unknown, missing, of another type or out of order does not pass.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import TaskSpec
from omnilytics_app.errors import ModelFileError
from omnilytics_app.learning.export.model import ExportedModel, Provenance
from omnilytics_app.learning.export.stages import stage_of

SCHEMA = 1
MAX_BYTES = 256 * 2**20
_KEY = "omnilytics"
_HEAD = "head"


def write_model(model: ExportedModel) -> bytes:
    """The file of a model."""
    from safetensors.numpy import save  # noqa: PLC0415 - for exports only

    return save(_tensors(model), {_KEY: _description(model)})


def read_model(raw: bytes) -> ExportedModel:
    """The model in a file's bytes; raises `ModelFileError`."""
    from safetensors import SafetensorError  # noqa: PLC0415
    from safetensors.numpy import load  # noqa: PLC0415

    if len(raw) > MAX_BYTES:
        raise ModelFileError(f"The model file is larger than {MAX_BYTES >> 20} MiB; choose one exported here.")
    try:
        tensors = load(raw)
        text = json.loads(raw[8 : 8 + int.from_bytes(raw[:8], "little")])["__metadata__"][_KEY]
        body = json.loads(text)
        if body["schema"] != SCHEMA:
            raise ModelFileError("The model file is of another version; use the version of the program that made it.")
        model = _model(body, tensors)
        if _description(model) != text or set(_tensors(model)) != set(tensors):
            raise ValueError("it differs from what would be written")
    except (SafetensorError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ModelFileError("The file holds no model exported by this program; choose another file.") from error
    return model


def _model(body: Mapping[str, Any], tensors: Mapping[str, NDArray[Any]]) -> ExportedModel:
    stages = []
    for i, stage in enumerate(body["stages"]):
        prefix = f"stages.{i}."
        own = {name.removeprefix(prefix): t for name, t in tensors.items() if name.startswith(prefix)}
        stages.append(stage_of(stage["kind"], stage["options"], own))
    task = TaskSpec(**{**body["task"], "classes": tuple(body["task"]["classes"])})
    names = (*body["columns"], *task.classes, task.target, body["provenance"]["title"])
    numbers = (body["provenance"]["job"], body["provenance"]["round"])
    reals = (task.target_center, task.target_scale)
    if not all(isinstance(name, str) for name in names):
        raise ValueError("a name is no text")
    if not all(type(number) is int for number in numbers) or not all(type(real) is float for real in reals):
        raise ValueError("a number is none")
    return ExportedModel(tuple(body["columns"]), tuple(stages), tensors[_HEAD], task, Provenance(**body["provenance"]))


def _description(model: ExportedModel) -> str:
    body = {
        "schema": SCHEMA,
        "columns": list(model.columns),
        "stages": [{"kind": stage.kind, "options": stage.options} for stage in model.stages],
        "task": asdict(model.task),
        "provenance": asdict(model.provenance),
    }
    return json.dumps(body, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _tensors(model: ExportedModel) -> dict[str, NDArray[Any]]:
    named = {f"stages.{i}.{name}": t for i, stage in enumerate(model.stages) for name, t in stage.tensors.items()}
    return {name: np.ascontiguousarray(tensor) for name, tensor in {_HEAD: model.head, **named}.items()}
