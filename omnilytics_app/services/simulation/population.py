"""Everybody's data in a simulated job: who holds what, in which group, and what each owner's statistics are.

The malicious groups are drawn by the seed; in each of them one member is malicious, or all are. A malicious owner's
data is honest, except where the attack is on the data itself.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.errors import ConfigurationError, DataFileError
from omnilytics_app.learning import attacks, demo_data, evaluation
from omnilytics_app.learning.datasets import Dataset, Samples, open_dataset, read_columns
from omnilytics_app.learning.datasets.pixels import shape_of
from omnilytics_app.learning.demo_data import DataSet, DemoSplit
from omnilytics_app.learning.feature_map import apply_feature_map, encode_targets, fit_feature_map, task_of
from omnilytics_app.learning.statistics import Ints, Statistics, compute_statistics
from omnilytics_app.learning.train_backbone import train_map
from omnilytics_app.services.simulation.identities import Identities
from omnilytics_app.services.simulation.options import DATASETS, SimulationOptions

Array = NDArray[np.float64]
Mapped = tuple[Array, Array]
"""(Phi, Y): N x d and N x K."""
TrainMap = Callable[[tuple[str, ...], Samples, TaskSpec, tuple[int, int]], FeatureMapSpec]
"""As `learning.train_backbone.train_map`."""

WHOLE_GROUP_ATTACKS = ("copy",)
"""Attacks that a single member cannot carry out."""
_FEW_LABELS = 20


@dataclass(frozen=True)
class Dealt:
    """A data set dealt out and under the feature map that fits the model owner's part: everybody's (Phi, Y)."""

    features: FeatureMapSpec
    task: TaskSpec
    own: Mapped
    held_out: Mapped
    owners: tuple[Mapped, ...]

    @cached_property
    def statistics(self) -> tuple[Statistics, ...]:
        """Every owner's frozen statistics."""
        return tuple(compute_statistics(phi, y) for phi, y in self.owners)


@dataclass(frozen=True)
class Population:
    """The participants of one job; `statistics` are what the owners use, poison of their data included."""

    options: SimulationOptions
    dealt: Dealt
    statistics: tuple[Statistics, ...]
    groups: tuple[tuple[int, ...], ...]
    malicious_groups: frozenset[int]
    malicious: frozenset[int]

    @classmethod
    def of(cls, options: SimulationOptions, identities: Identities) -> "Population":
        """The population of a job; raises `ConfigurationError` or `DataFileError` where the data does not suit it."""
        dealt = _dealt_before(options) if options.data in DATASETS else _deal(options)
        return cls.of_dealt(options, identities, dealt)

    @classmethod
    def of_dealt(cls, options: SimulationOptions, identities: Identities, dealt: Dealt) -> "Population":
        """The population of a job on data that is dealt out already."""
        groups = identities.draw_groups(options.group_size)
        bad = _malicious_groups(options)
        whole = options.whole_groups or options.attack in WHOLE_GROUP_ATTACKS
        malicious = frozenset(i for a in bad for i in (groups[a] if whole else groups[a][:1]))
        turned = malicious if options.attack == "label_flip" else frozenset()
        statistics = tuple(_turned(dealt.owners[i]) if i in turned else s for i, s in enumerate(dealt.statistics))
        return cls(options, dealt, statistics, groups, bad, malicious)

    @property
    def features(self) -> FeatureMapSpec:
        """The job's public map."""
        return self.dealt.features

    @property
    def task(self) -> TaskSpec:
        """What is predicted."""
        return self.dealt.task

    @property
    def own(self) -> Mapped:
        """The model owner's samples."""
        return self.dealt.own

    @property
    def held_out(self) -> Mapped:
        """What models are scored on."""
        return self.dealt.held_out

    @property
    def owners(self) -> tuple[Mapped, ...]:
        """Everybody's honest samples."""
        return self.dealt.owners

    @property
    def honest_groups(self) -> tuple[int, ...]:
        """The groups without a malicious member."""
        return tuple(a for a in range(len(self.groups)) if a not in self.malicious_groups)

    def gradients(self, point: Ints) -> list[Ints]:
        """Every owner's own gradient at a point, K x d at scale 2^38."""
        return [statistics.gradient(point) for statistics in self.statistics]

    def score(self, weights: Array) -> float:
        """The task's metric on the held-out quarter."""
        return evaluation.score(self.task, weights, *self.held_out)

    def pooled_score(self) -> float:
        """The score of one party that holds everybody's honest samples."""
        honest = [self.own, *(part for i, part in enumerate(self.owners) if i not in self.malicious)]
        phi, y = (np.concatenate([part[i] for part in honest]) for i in (0, 1))
        return evaluation.pooled_reference(self.task, (phi, y), self.held_out)


def _malicious_groups(options: SimulationOptions) -> frozenset[int]:
    """The same groups for every attack, so that runs can be compared; none without an attack."""
    if options.attack == "none":
        return frozenset()
    drawn = np.random.default_rng((options.seed, 1)).permutation(options.groups)[: options.faults]
    return frozenset(int(a) for a in drawn)


def _map(options: SimulationOptions, shares: DemoSplit, task: TaskSpec, train: TrainMap) -> FeatureMapSpec:
    """The public map, from the model owner's samples."""
    if not options.backbone:
        return fit_feature_map(shares.columns, shares.model_owner.x)
    if shares.image_shape is None:
        raise ConfigurationError(f"{options.data} holds no images; choose digits or a folder of images for a backbone.")
    return train(shares.columns, shares.model_owner, task, shares.image_shape)


def _turned(samples: Mapped) -> Statistics:
    phi, y = samples
    return compute_statistics(phi, attacks.poison_targets("label_flip", y))


def _dealt_before(options: SimulationOptions) -> Dealt:
    """A named data set, dealt out the same way for every attack: kept for the next job of the same data."""
    return _deal_named(options.data, options.seed, options.owners, options.alpha, backbone=options.backbone)


@lru_cache(maxsize=4)
def _deal_named(name: str, seed: int, owners: int, alpha: float | None, *, backbone: bool) -> Dealt:
    return _deal(SimulationOptions(data=name, seed=seed, owners=owners, alpha=alpha, backbone=backbone))


@cache
def _known(name: str) -> DataSet:
    """A named data set, read once a process."""
    return demo_data.load(name)


def _deal(options: SimulationOptions) -> Dealt:
    return deal_out(_known(options.data) if options.data in DATASETS else read_data(options), options)


def deal_out(data: DataSet, options: SimulationOptions, train: TrainMap = train_map) -> Dealt:
    """A data set dealt out to a job's participants; raises `ConfigurationError` where it cannot be."""
    try:
        shares = demo_data.deal(data, options.seed, options.owners, options.alpha)
    except ValueError as error:
        raise ConfigurationError(f"The data cannot be split ({error}); use fewer owners or more data.") from error
    task = task_of(shares.kind, shares.target, shares.model_owner.y)
    features = _map(options, shares, task, train)

    def encode(part: Samples) -> Mapped:
        return apply_feature_map(features, part.x), encode_targets(task, part.y)

    owners = tuple(encode(part) for part in shares.owners)
    return Dealt(features, task, encode(shares.model_owner), encode(shares.held_out), owners)


def read_data(options: SimulationOptions) -> DataSet:
    """A file as a data set; its last column is the target unless another is named."""
    path = Path(options.data)
    if not path.exists():
        raise ConfigurationError(
            f"{options.data!r} is neither a data set nor a file; choose one of {', '.join(DATASETS)}, or a file."
        )
    dataset = open_dataset(path)
    target = dataset.source.target_column(options.target or dataset.columns[-1])
    columns = tuple(column for column in dataset.columns if column != target)
    kind = options.kind or _kind_of(dataset, columns if dataset.source.pixels else (), target)
    samples = read_columns(dataset, columns, target, numeric=kind == "regression")
    pixels = shape_of(columns)
    return DataSet(columns, target, kind, pixels[:2] if pixels else None, samples)


def _kind_of(dataset: Dataset, columns: tuple[str, ...], target: str) -> str:
    """What a column is predicted as when nobody says so: few labels are classes, many numbers a quantity.

    `columns` are read beside it: none, or the pixels of a data set that gives nothing without.
    """
    labels = len(set(read_columns(dataset, columns, target, numeric=False).y.tolist()))
    if labels == 2:
        return "binary"
    if labels <= _FEW_LABELS:
        return "classification"
    try:
        read_columns(dataset, columns, target, numeric=True)
    except DataFileError:
        return "classification"
    return "regression"
