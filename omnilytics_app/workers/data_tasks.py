"""Tasks that read a data set: its outline and pieces, its parts one at a time, and what is frozen of their sum.

Pure functions for worker processes, each short whatever the size of the file; what they return is small.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from omnilytics_app.domain.data_shelf import Inspection
from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.domain.progress import DataMatch, DataPreview
from omnilytics_app.learning.attacks import poison_statistics, poison_targets, within_bounds
from omnilytics_app.learning.datasets import (
    Dataset,
    Outline,
    Piece,
    Samples,
    Survey,
    assemble,
    look_at_head,
    outline,
    survey,
)
from omnilytics_app.learning.datasets.inspection import inspect_file
from omnilytics_app.learning.datasets.matching import match
from omnilytics_app.learning.datasets.pixels import is_pixel, shape_of
from omnilytics_app.learning.datasets.profile import Profile, profile_of, require_usable
from omnilytics_app.learning.feature_map import encode_targets
from omnilytics_app.learning.loss import form_of
from omnilytics_app.learning.moments import Array, Moments, moments_of_samples
from omnilytics_app.learning.statistics import freeze
from omnilytics_app.workers.exposure import secret_task


@dataclass(frozen=True, slots=True)
class Contribution:
    """A data file under a job's public map. `attack` is what a demonstration's malicious owner does to it, or empty."""

    data_file: str
    features: FeatureMapSpec
    task: TaskSpec
    attack: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """What one pass over some rows finds."""

    moments: Moments
    profile: Profile

    def __add__(self, other: "Summary") -> "Summary":
        return Summary(self.moments + other.moments, self.profile + other.profile)


@secret_task
def outline_data(path: str) -> Outline:
    """What the beginning or the end of a file tells. Raises `DataFileError`."""
    return outline(path)


@secret_task
def survey_data(piece: Piece, found: Outline) -> Survey:
    """One piece of an outline. Raises `DataFileError`."""
    return survey(found, piece)


@secret_task
def preview(path: str) -> DataPreview:
    """What a data file holds. Raises `DataFileError`."""
    head = look_at_head(path)
    columns = head.source.columns
    pixels = tuple(column for column in columns if is_pixel(column))
    holds_images = len(pixels) == len(columns) - 1 and shape_of(pixels) is not None
    return DataPreview(path, head.rows, columns, head.exact, holds_images)


@secret_task
def inspect_data(path: str) -> Inspection:
    """What the first rows of a data file hold, column by column. Raises `DataFileError`."""
    return inspect_file(path)


@secret_task
def match_data(path: str, features: FeatureMapSpec, task: TaskSpec) -> DataMatch:
    """How a data file fits a job, as far as its first rows tell. Raises `DataFileError`."""
    return match(path, features, task)


@secret_task
def assemble_data(found: Outline, surveys: Sequence[Survey]) -> Dataset:
    """The data set from the surveys of all its pieces, in order. Raises `DataFileError`."""
    return assemble(found, surveys)


def summary_of(samples: Samples, contribution: Contribution) -> Summary:
    """Moments and profile of some rows, at least one."""
    features, task = contribution.features, contribution.task

    def encode(task: TaskSpec, y: Array) -> Array:
        targets = encode_targets(task, y)
        return poison_targets(contribution.attack, targets) if contribution.attack else targets

    return Summary(moments_of_samples(samples, features, task, encode), profile_of(samples, features))


@secret_task
def freeze_summary(name: str, summary: Summary, contribution: Contribution) -> tuple[bytes, bytes]:
    """The serialised statistics of a data set and their digest. Raises `DataFileError` if it is unusable."""
    require_usable(name, summary.profile, contribution.features)
    statistics = freeze(summary.moments, form_of(contribution.task))
    if contribution.attack == "noise":
        statistics = within_bounds(poison_statistics("noise", statistics, seed=statistics.count))
    return statistics.to_bytes(), statistics.digest
