"""What is seen of a data set while it is summed, and what makes it unusable although every cell can be read.

Too few rows: below `MIN_ROWS` each row is more than a tenth of the statistics that are handed out.

A constant column: it teaches nothing, and mostly it was filled in because the real values were not at hand. But honest
data has constant columns too, the corners of handwritten digits for one. The job's map tells the two apart: centre and
scale are the mean m and three standard deviations s of the model owner's rows. If a share p of those rows had held the
value v, then by Cantelli's inequality `p <= s^2 / (s^2 + (v - m)^2)`. A column that holds v in all N rows is refused if
that bound is at most 4/5 and its N-th power at most one in a million: then v is not what the column usually is, and N
rows of the same kind would hardly all have held it. A corner that is 0 for nearly everybody has m and s near 0 and v =
m, and is accepted. A data set all of whose columns are constant is refused whatever they hold.

Pixels that go into a backbone are not judged one by one: they share one centre and one scale, which say nothing about
any of them.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import FeatureMapSpec
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets.columns import some_of
from omnilytics_app.learning.datasets.parts import Numbers
from omnilytics_app.learning.datasets.samples import Samples

MIN_ROWS = 10
MOST_USUAL = 0.8
CHANCE = 1e-6
_DEVIATIONS_A_SCALE = 3.0


@dataclass(frozen=True, slots=True)
class Profile:
    """Rows, and of every feature the least and the greatest value and how many lie beyond the map's range."""

    rows: int
    low: Numbers
    high: Numbers
    clipped: NDArray[np.int64]

    def __add__(self, other: "Profile") -> "Profile":
        return Profile(
            self.rows + other.rows,
            np.minimum(self.low, other.low),
            np.maximum(self.high, other.high),
            self.clipped + other.clipped,
        )


def profile_of(samples: Samples, features: FeatureMapSpec) -> Profile:
    """The profile of some rows, at least one."""
    center, scale = np.array(features.center), np.array(features.scale)
    beyond = (samples.x < center - scale) | (samples.x > center + scale)
    return Profile(len(samples), samples.x.min(axis=0), samples.x.max(axis=0), beyond.sum(axis=0))


def require_usable(name: str, profile: Profile, features: FeatureMapSpec) -> None:
    """Raises `DataFileError` for too few rows, and for constant columns that a job expects to vary."""
    if profile.rows < MIN_ROWS:
        raise DataFileError(f"{name} has {profile.rows} rows and at least {MIN_ROWS} are needed; add more data.")
    constant = profile.low == profile.high
    if constant.all():
        raise DataFileError(f"{name} holds the same numbers in every row; choose a file with data that varies.")
    if features.backbone is not None:
        return
    refused = np.flatnonzero(constant & (usual_share(profile.low, features) <= _largest_share(profile.rows)))
    if len(refused):
        named = some_of([f"{features.columns[i]!r} ({profile.low[i]:g})" for i in refused])
        raise DataFileError(
            f"{name} holds one value in every row of the column {named}, which varies in the model owner's data; "
            "give its real values or choose another job."
        )


def usual_share(values: Numbers, features: FeatureMapSpec) -> Numbers:
    """By Cantelli, the greatest share of the model owner's rows that can have held these values, one a feature."""
    deviation = np.array(features.scale) / _DEVIATIONS_A_SCALE
    share: Numbers = 1.0 / (1.0 + ((values - np.array(features.center)) / deviation) ** 2)
    return share


def _largest_share(rows: int) -> float:
    return float(min(MOST_USUAL, CHANCE ** (1.0 / rows)))
