"""Tasks that train a public backbone on the model owner's samples, some 200 ms each, from bytes to bytes."""

from dataclasses import dataclass, field

from omnilytics_app.domain.document import room_for_weights
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.feature_map import encode_targets, fit_pixel_map, scale_columns
from omnilytics_app.learning.train_backbone import STEPS, BackboneTraining
from omnilytics_app.workers.model_owner_tasks import StartRequest, read_own


@dataclass(frozen=True, slots=True)
class TrainingState:
    """How far a training is, and all that is needed to go on."""

    training: bytes = field(repr=False)
    done: int
    total: int = STEPS


def begin_backbone(request: StartRequest) -> TrainingState:
    """A training that has not begun. Raises `DataFileError` where the samples are no images that a backbone reads."""
    own = read_own(request)
    if own.image_shape is None:
        raise DataFileError("A backbone needs images, and the columns of your data are none; choose the plain head.")
    height, width = own.image_shape
    features = fit_pixel_map(own.columns, own.samples.x)
    room = room_for_weights(own.task, features, own.image_shape)
    shape = (len(own.columns) // (height * width), height, width)
    x, y = scale_columns(features, own.samples.x), encode_targets(own.task, own.samples.y)
    training = BackboneTraining.begin(x, y, shape, room)
    return TrainingState(training.to_bytes(), training.step)


def continue_backbone(state: TrainingState) -> TrainingState:
    """The training some steps later."""
    training = BackboneTraining.from_bytes(state.training).advance()
    return TrainingState(training.to_bytes(), training.step)
