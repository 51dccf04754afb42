"""Tasks that train a public backbone on the model owner's samples, some 200 ms each, from bytes to bytes."""

from dataclasses import dataclass, field

from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.train_backbone import STEPS, BackboneTraining, begin_training
from omnilytics_app.workers.exposure import secret_task
from omnilytics_app.workers.model_owner_tasks import StartRequest, read_own


@dataclass(frozen=True, slots=True)
class TrainingState:
    """How far a training is, and all that is needed to go on."""

    training: bytes = field(repr=False)
    done: int
    total: int = STEPS


@secret_task
def begin_backbone(request: StartRequest) -> TrainingState:
    """A training that has not begun. Raises `DataFileError` where the samples are no images that a backbone reads."""
    own = read_own(request)
    if own.image_shape is None:
        raise DataFileError("A backbone needs images, and the columns of your data are none; choose the plain head.")
    training = begin_training(own.columns, own.samples, own.task, own.image_shape)
    return TrainingState(training.to_bytes(), training.step)


@secret_task
def continue_backbone(state: TrainingState) -> TrainingState:
    """The training some steps later."""
    training = BackboneTraining.from_bytes(state.training).advance()
    return TrainingState(training.to_bytes(), training.step)
