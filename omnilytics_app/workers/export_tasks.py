"""Making a model's file out of what a model owner keeps of a job."""

from pathlib import PurePath

from omnilytics_app.domain.document import parse_document
from omnilytics_app.errors import ModelFileError
from omnilytics_app.learning.export.model import ExportedModel, Provenance
from omnilytics_app.learning.export.model_file import write_model
from omnilytics_app.learning.export.onnx_file import to_onnx
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.workers.exposure import secret_task

FORMATS = {"safetensors": write_model, "onnx": to_onnx}


def format_of(path: str) -> str:
    """The format that a file's name asks for; raises `ModelFileError`."""
    suffix = PurePath(path).suffix.removeprefix(".").lower()
    if suffix not in FORMATS:
        raise ModelFileError("A model file is called .safetensors or .onnx; choose one of these endings.")
    return suffix


@secret_task
def model_bytes(learner: bytes, document: bytes, job_id: int, format_name: str) -> tuple[bytes, int]:
    """The file of the model that a session would keep, and the round it is from."""
    session, described = ModelOwnerLearner.from_bytes(learner), parse_document(document)
    provenance = Provenance(described.title, int(job_id), session.best.number)
    model = ExportedModel.of(described.features, described.task, session.best.weights, provenance)
    return FORMATS[format_name](model), session.best.number
