"""The market that every experiment attacks: digits dealt out to owners, frozen by the program's own code.

Owners sit in groups of three by their number: owner i belongs to group i // 3. What a group reveals are sums of
integers, exactly those that the model owner decrypts; that encryption changes none of them is what the tests of the
cryptography show.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.learning import demo_data
from omnilytics_app.learning.datasets.samples import Samples
from omnilytics_app.learning.feature_map import apply_feature_map, encode_targets, fit_feature_map, task_of
from omnilytics_app.learning.ridge import fit_ridge
from omnilytics_app.learning.statistics import Statistics, compute_statistics

GROUP_SIZE = 3
OWNERS = 15

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Encoded:
    """Rows under a job's map: phi (N x d), targets y (N x K)."""

    phi: Array
    y: Array

    def __len__(self) -> int:
        return len(self.phi)

    def rows(self, chosen: Any) -> "Encoded":
        """Some of the rows."""
        return Encoded(self.phi[chosen], self.y[chosen])

    def joined(self, other: "Encoded") -> "Encoded":
        """These rows, then the other ones."""
        return Encoded(np.vstack([self.phi, other.phi]), np.vstack([self.y, other.y]))

    @property
    def classes(self) -> NDArray[np.int64]:
        """The number of every row's class."""
        numbers: NDArray[np.int64] = np.argmax(self.y, axis=1) if self.y.shape[1] > 1 else (self.y[:, 0] > 0.0) * 1
        return numbers

    def frozen(self) -> Statistics:
        """The statistics as an owner freezes them."""
        return compute_statistics(self.phi, self.y)


@dataclass(frozen=True, eq=False)
class Market:
    """Public map and task; raw samples and encoded rows of every owner; rows of the model owner, and of the public."""

    features: FeatureMapSpec
    task: TaskSpec
    raw: tuple[Samples, ...]
    owners: tuple[Encoded, ...]
    model_owner: Encoded
    public: Encoded
    public_raw: Samples

    @cached_property
    def frozen(self) -> tuple[Statistics, ...]:
        """Every owner's statistics."""
        return tuple(owner.frozen() for owner in self.owners)

    @cached_property
    def model(self) -> Array:
        """The model, K x d, that all owners' rows together give."""
        pooled = [np.concatenate(rows) for rows in ([o.phi for o in self.owners], [o.y for o in self.owners])]
        return fit_ridge(*pooled).weights


@lru_cache(maxsize=8)
def digits(seed: int, owners: int = OWNERS, rows: int | None = None, alpha: float | None = None) -> Market:
    """scikit-learn's digits dealt out to `owners`, each keeping its first `rows`; the same seed, the same market.

    Evenly, or with every class in Dirichlet(`alpha`) shares.
    """
    split = demo_data.deal(demo_data.load("digits"), seed, owners, alpha)
    features = fit_feature_map(split.columns, split.model_owner.x)
    task = task_of(split.kind, split.target, split.model_owner.y)
    raw = tuple(Samples(part.x[:rows], part.y[:rows]) for part in split.owners)
    encoded = tuple(encode(features, task, samples) for samples in raw)
    own, public = (encode(features, task, samples) for samples in (split.model_owner, split.held_out))
    return Market(features, task, raw, encoded, own, public, split.held_out)


def encode(features: FeatureMapSpec, task: TaskSpec, samples: Samples) -> Encoded:
    """Raw samples under a map."""
    return Encoded(apply_feature_map(features, samples.x), encode_targets(task, samples.y))


def summed(members: Sequence[Statistics]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """(sum A, sum B) of a group, the integers at their scales."""
    return (
        np.asarray(np.sum([member.A for member in members], axis=0)),
        np.asarray(np.sum([member.B for member in members], axis=0)),
    )
