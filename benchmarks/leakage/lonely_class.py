"""Rows that are the only one of their class in a group: sum B holds them as they are, and leverage does not see it.

The row of sum B that belongs to a class is the sum of the class's rows, as fine as features are. If it is a single
one, its quotient by the constant feature is that row, whatever its leverage among the other rows is. That happens where
owners hold classes in unlike shares, here drawn from a Dirichlet distribution. The attacker knows it has a single row
when all pixels are grey levels: a mean of two images has halves among them.

Against it stands the second half of the rule: an owner uses no row that is the only one of its class among its own.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from benchmarks.leakage import market
from benchmarks.leakage.findings import Experiment, Finding
from benchmarks.leakage.isolated_rows import GREY_LEVELS, OWNERS, SAME, ImageReader, Sums, recovered
from benchmarks.leakage.market import Encoded
from omnilytics_app.domain.document import FeatureMapSpec
from omnilytics_app.learning.feature_map import apply_feature_map
from omnilytics_app.learning.privacy.leverage import held_back

Array = NDArray[np.float64]

ALPHA = 0.3
_ON_GRID = 1e-4


def read(sums: Sums, features: FeatureMapSpec) -> list[Array]:
    """All images that are alone in their class, in grey levels, as far as the map does not clip them."""
    levels = np.repeat(np.arange(GREY_LEVELS + 1.0)[:, None], len(features.columns), axis=1)
    grid = apply_feature_map(replace(features, row_norm=None), levels)[:, :-1]
    images = []
    for row in sums.B:
        if row[-1] <= 0.0:
            continue
        scaled = row[:-1] / row[-1]
        if np.abs(grid - scaled).min(axis=0).max() < _ON_GRID:
            images.append(scaled * np.array(features.scale) + np.array(features.center))
    return images


def run(trials: int) -> list[Finding]:
    """All findings, over four groups in each of `trials` markets."""
    experiment = Experiment("lonely class")
    counts: dict[str, list[float]] = {"no rule": [], "leverage alone": [], "whole rule": []}
    for trial in range(trials):
        place = market.digits(1 + trial, OWNERS, alpha=ALPHA)
        reader = ImageReader(place.features)
        for start in range(0, OWNERS, market.GROUP_SIZE):
            everyone = list(place.owners[start : start + market.GROUP_SIZE])
            settled = _non_empty([owner.rows(~held_back(owner.phi)) for owner in everyone])
            careful = _non_empty([owner.rows(~held_back(owner.phi, owner.classes)) for owner in everyone])
            for rule, members in zip(counts, (everyone, settled, careful), strict=True):
                truth = [reader.truth(member) for member in members]
                found = read(Sums.of(members), place.features) if members else []
                counts[rule].append(recovered(found, np.concatenate(truth), SAME) if members else 0.0)
    name = f"images read off the sums of three owners, classes by Dirichlet({ALPHA})"
    return [
        experiment.control(f"{name}, no rule", counts["no rule"], 0.15, "images"),
        experiment.control(f"{name}, leverage alone", counts["leverage alone"], 0.15, "images"),
        experiment.at_most(f"{name}, the whole rule", counts["whole rule"], 0.0, "images"),
    ]


def _non_empty(members: list[Encoded]) -> list[Encoded]:
    return [member for member in members if len(member)]
