"""Rows that stand alone in a group's sums, and the leverage rule that keeps them out.

Most corner pixels of a digit are blank in nearly every image. Seen relative to the blank value, the column of sum A
that belongs to such a pixel is a sum over the few images that set it; where it is a single one, the column is that
image, times the pixel. The same column of sum B says whether it is: it holds the pixel's sum in every class, and is
much finer than A. So the attacker looks for pixels that one class alone sets, reads the image, rounds its pixels
to grey levels, subtracts it from the sums and looks again, for other images may now stand alone.

It works with group sums only, of owners of equally many rows. Digits have grey levels 0 to 16.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from benchmarks.leakage import market
from benchmarks.leakage.findings import Experiment, Finding
from benchmarks.leakage.market import Encoded
from omnilytics_app.domain.document import FeatureMapSpec
from omnilytics_app.learning.feature_map import apply_feature_map
from omnilytics_app.learning.privacy.leverage import held_back
from omnilytics_app.learning.statistics import A_SCALE_BITS, B_SCALE_BITS

Array = NDArray[np.float64]

OWNERS, ROWS = 12, 100
GREY_LEVELS = 16
SAME = 0.5
"""Root mean square error, in grey levels, up to which an image counts as recovered pixel by pixel."""
BLURRED = 1.0
"""The same, for one that anybody would recognise."""
_NOTHING = 1e-3
"""What cutting features to their grid may leave of a sum of blank pixels; a grey level is thirty times as much."""
_STEPS = 20


@dataclass(frozen=True)
class Sums:
    """What a model owner knows of a group: sums of phi phi^T and of y phi^T over the rows of all members."""

    A: Array
    B: Array

    @classmethod
    def of(cls, members: Sequence[Encoded]) -> "Sums":
        """From the members' frozen statistics; where they kept unlike numbers of rows, as if each had the mean."""
        a, b = market.summed([member.frozen() for member in members])
        count = float(np.mean([len(member) for member in members]))
        return cls(a.astype(np.float64) * count / 2.0**A_SCALE_BITS, b.astype(np.float64) * count / 2.0**B_SCALE_BITS)


class ImageReader:
    """Reads images off group sums under a public map of images."""

    def __init__(self, features: FeatureMapSpec) -> None:
        pixels = len(features.columns)
        levels = np.repeat(np.arange(GREY_LEVELS + 1.0)[:, None], pixels, axis=1)
        self._grid = apply_feature_map(replace(features, row_norm=None), levels)[:, :-1]
        self._blank = self._grid[0]
        self._norm = features.row_norm or float(np.sqrt(pixels + 1.0))
        self._center, self._scale = np.array(features.center), np.array(features.scale)
        self._relative = np.eye(pixels + 1)
        self._relative[:-1, -1] = -self._blank

    def read(self, sums: Sums) -> list[Array]:
        """All images that stand alone, each in grey levels, as far as the map does not clip them."""
        a = self._relative @ sums.A @ self._relative.T
        b = sums.B @ self._relative.T
        images: list[Array] = []
        used: set[int] = set()
        while (found := _loneliest(a, b, used)) is not None:
            pixel, label = found
            scaled = self._image(a[pixel, :-1] / b[label, pixel])
            row = np.append(scaled, 1.0)
            row = self._relative @ (row * min(1.0, self._norm / float(np.linalg.norm(row))))
            images.append(scaled * self._scale + self._center)
            a = a - np.outer(row, row)
            b[label] -= row
            explained = (np.abs(row[:-1]) > _NOTHING) & (np.abs(b[:, :-1]).max(axis=0) < _NOTHING)
            used |= {pixel, *np.flatnonzero(explained).tolist()}
        return images

    def truth(self, member: Encoded) -> Array:
        """A member's images in grey levels, clipped as the map clips them."""
        return np.asarray(member.phi[:, :-1] / member.phi[:, -1:] * self._scale + self._center)

    def _image(self, relative: Array) -> Array:
        """Scaled pixels from a row relative to the blank one, which the row norm may have shortened."""
        shortened = 1.0
        for _ in range(_STEPS):
            scaled = np.clip(self._blank + relative / shortened, -1.0, 1.0)
            shortened = min(1.0, self._norm / float(np.sqrt((scaled**2).sum() + 1.0)))
        nearest = np.abs(self._grid - scaled).argmin(axis=0)
        return np.asarray(self._grid[nearest, np.arange(len(scaled))])


def recovered(images: Sequence[Array], truth: Array, error: float) -> int:
    """How many rows of `truth` one of `images` shows up to a root mean square error."""
    if not images:
        return 0
    squared = ((truth[:, None, :] - np.array(images)[None]) ** 2).mean(axis=2)
    return int((squared.min(axis=1) < error**2).sum())


def run(trials: int) -> list[Finding]:
    """All findings, over four groups in each of `trials` markets."""
    experiment = Experiment("isolated rows")
    kept: list[float] = []
    counts: dict[tuple[bool, float], list[float]] = {(rule, e): [] for rule in (False, True) for e in (SAME, BLURRED)}
    for trial in range(trials):
        place = market.digits(1 + trial, OWNERS, ROWS)
        reader = ImageReader(place.features)
        for everyone in zip(*[iter(place.owners)] * market.GROUP_SIZE, strict=True):
            outstanding = [held_back(owner.phi, owner.classes) for owner in everyone]
            kept += [1.0 - float(gone.mean()) for gone in outstanding]
            settled = [owner.rows(~gone) for owner, gone in zip(everyone, outstanding, strict=True)]
            for rule, members in ((False, everyone), (True, settled)):
                images = reader.read(Sums.of(members))
                truth = np.concatenate([reader.truth(member) for member in members])
                for error in (SAME, BLURRED):
                    counts[rule, error].append(recovered(images, truth, error))
    name = f"images read off the sums of 3 x {ROWS} digits"
    return [
        experiment.control(f"{name}, no leverage rule", counts[False, SAME], 1.5, "images"),
        experiment.at_most(f"{name}, leverage rule", counts[True, SAME], 0.0, "images"),
        experiment.control(f"{name}, to one grey level, no leverage rule", counts[False, BLURRED], 2.0, "images"),
        experiment.at_most(f"{name}, to one grey level, leverage rule", counts[True, BLURRED], 0.1, "images"),
        experiment.at_least("rows that the leverage rule keeps", kept, 0.95, "of rows"),
    ]


def _loneliest(a: Array, b: Array, used: set[int]) -> tuple[int, int] | None:
    """The pixel, and the class, that most clearly belongs to one image: the sum of its squares is its sum's square."""
    best, strength = None, 0.0
    for pixel in sorted(set(range(b.shape[1] - 1)) - used):
        classes = np.flatnonzero(np.abs(b[:, pixel]) > _NOTHING)
        if len(classes) != 1:
            continue
        total = float(b[classes[0], pixel])
        if total > strength and a[pixel, pixel] >= 0.7 * total**2 - 0.01:
            best, strength = (pixel, int(classes[0])), total
    return best
