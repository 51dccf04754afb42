"""The data sets of demonstrations and simulations, split the way a market would find them.

A seeded, stratified quarter is held out and used for reporting only. 40 samples go to the model owner: one of every
class, for it has to know the classes it asks for, and the others as they come. The rest is dealt out to the data
owners: shuffled and evenly, or every class in shares drawn from a Dirichlet distribution, as in the experiments of Li,
Diao, Chen and He (Federated Learning on Non-IID Data Silos, ICDE 2022). scikit-learn supplies the files and nothing
else; the synthetic set is drawn here.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.datasets import Samples

DATASETS = ("digits", "breast_cancer", "diabetes")
"""Those that come with scikit-learn."""
IMAGE_DATASETS = ("digits",)
SYNTHETIC = "synthetic"
DEFAULT_SEED = 1
MODEL_OWNER_SAMPLES = 40
HELD_OUT_SHARE = 0.25
LEAST_ROWS = 5
"""An owner of fewer rows would hardly join; uneven shares are drawn until everybody has as many."""
_SYNTHETIC_SIZES = (20_000, 20, 5)
"""Rows, columns and classes."""
_QUANTILES = 10
_DRAWS = 10_000


@dataclass(frozen=True, slots=True)
class DataSet:
    """A whole data set: named columns `x` (N x columns) and labels, or numbers for a regression."""

    columns: tuple[str, ...]
    target: str
    kind: str
    image_shape: tuple[int, int] | None
    samples: Samples


@dataclass(frozen=True, slots=True)
class DemoSplit:
    """A data set dealt out: raw samples of the model owner, of every data owner, and the held-out quarter."""

    columns: tuple[str, ...]
    target: str
    kind: str
    image_shape: tuple[int, int] | None
    model_owner: Samples
    owners: tuple[Samples, ...]
    held_out: Samples


def split(dataset: str, seed: int, owners: int) -> DemoSplit:
    """A named data set dealt out evenly to `owners` data owners; the same arguments give the same split."""
    return deal(load(dataset), seed, owners)


def deal(data: DataSet, seed: int, owners: int, alpha: float | None = None) -> DemoSplit:
    """`data` dealt out to `owners` data owners, evenly or with every class in Dirichlet(`alpha`) shares.

    A regression's tenths of the target's order are its classes there. The same arguments give the same split. Raises
    `ValueError` where the samples are too few for so many owners.
    """
    x, y = data.samples.x, data.samples.y
    rng = np.random.default_rng(seed)
    classes = y if data.kind != "regression" else np.zeros(len(y))
    rest = np.arange(len(y))
    held_out = _stratified(rng, classes, rest, round(HELD_OUT_SHARE * len(y)))
    rest = np.setdiff1d(rest, held_out)
    own = _with_every_class(rng, classes, rest, MODEL_OWNER_SAMPLES)
    rest = rng.permutation(np.setdiff1d(rest, own))
    if owners < 1 or len(rest) < owners:
        raise ValueError(f"{len(rest)} samples cannot be dealt out to {owners} owners")
    parts = np.array_split(rest, owners)
    if alpha is not None:
        parts = _uneven(rng, _strata(data.kind, y)[rest], owners, alpha)
        parts = [rest[part] for part in parts]
    return DemoSplit(
        data.columns,
        data.target,
        data.kind,
        data.image_shape,
        Samples(x[own], y[own]),
        tuple(Samples(x[part], y[part]) for part in parts),
        Samples(x[held_out], y[held_out]),
    )


def write_csv(path: Path, columns: tuple[str, ...], target: str, samples: Samples) -> None:
    """`samples` as a CSV file that `read_part` gives back exactly."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([*columns, target])
        for x, y in zip(samples.x.tolist(), samples.y.tolist(), strict=True):
            writer.writerow([*(repr(value) for value in x), y])


def load(dataset: str) -> DataSet:
    """A data set by name."""
    if dataset == SYNTHETIC:
        return _synthetic()
    from sklearn import datasets  # noqa: PLC0415 - slow to import, needed by demonstrations only

    if dataset == "digits":
        bunch = datasets.load_digits()
        samples = Samples(bunch.data.astype(np.float64), bunch.target.astype(np.str_))
        return DataSet(tuple(bunch.feature_names), "digit", "classification", (8, 8), samples)
    if dataset == "breast_cancer":
        bunch = datasets.load_breast_cancer()
        names = tuple(str(name) for name in bunch.feature_names)
        samples = Samples(bunch.data, bunch.target_names[bunch.target].astype(np.str_))
        return DataSet(names, "diagnosis", "binary", None, samples)
    if dataset == "diabetes":
        bunch = datasets.load_diabetes(scaled=False)
        samples = Samples(bunch.data, bunch.target.astype(np.float64))
        return DataSet(tuple(bunch.feature_names), "progression", "regression", None, samples)
    raise ValueError(f"unknown data set {dataset!r}; known are {', '.join((*DATASETS, SYNTHETIC))}")


def _synthetic() -> DataSet:
    """Classes of correlated columns: the largest of noisy linear scores, the same rows every time."""
    rows, columns, classes = _SYNTHETIC_SIZES
    rng = np.random.default_rng(20_000)
    mixing = rng.normal(size=(columns, columns)) / columns**0.5 + np.eye(columns)
    x = rng.normal(size=(rows, columns)) @ mixing
    scores = x @ rng.normal(size=(columns, classes)) + rng.normal(scale=2.0, size=(rows, classes))
    labels = scores.argmax(axis=1).astype(np.str_)
    names = tuple(f"x{i}" for i in range(columns))
    return DataSet(names, "class", "classification", None, Samples(x, labels))


def _strata(kind: str, y: NDArray[np.str_] | NDArray[np.float64]) -> NDArray[np.generic]:
    """What uneven shares are drawn by: the classes, or the tenths of a regression's target in their order."""
    if kind != "regression":
        return y
    order = np.argsort(np.argsort(y, kind="stable"), kind="stable")
    return np.asarray(order * _QUANTILES // len(y))


def _uneven(
    rng: np.random.Generator, classes: NDArray[np.generic], owners: int, alpha: float
) -> list[NDArray[np.int64]]:
    """Positions by owner: every class cut into Dirichlet shares, drawn until all owners have the least rows."""
    labels, sizes = np.unique(classes, return_counts=True)
    for _ in range(_DRAWS):
        shares = rng.dirichlet(np.full(owners, alpha), len(labels))
        cuts = np.rint(np.cumsum(shares, axis=1)[:, :-1] * sizes[:, None]).astype(np.int64)
        counts = np.diff(cuts, axis=1, prepend=0, append=sizes[:, None])
        if counts.sum(axis=0).min() >= LEAST_ROWS:
            members = (rng.permutation(np.flatnonzero(classes == label)) for label in labels)
            pieces = [np.split(rows, cut) for rows, cut in zip(members, cuts, strict=True)]
            return [np.concatenate(own) for own in zip(*pieces, strict=True)]
    raise ValueError(
        f"no Dirichlet({alpha:g}) shares were found in which each of {owners} owners has {LEAST_ROWS} samples"
    )


def _stratified(
    rng: np.random.Generator, classes: NDArray[np.generic], among: NDArray[np.int64], count: int
) -> NDArray[np.int64]:
    """`count` of the indices `among`, every class in its share (largest remainders), drawn by `rng`."""
    labels, sizes = np.unique(classes[among], return_counts=True)
    shares = sizes * count / len(among)
    quota = np.floor(shares).astype(np.int64)
    for i in np.argsort(quota - shares, kind="stable")[: count - int(quota.sum())]:
        quota[i] += 1
    drawn = [rng.permutation(among[classes[among] == c])[:n] for c, n in zip(labels, quota, strict=True)]
    return np.sort(np.concatenate(drawn))


def _with_every_class(
    rng: np.random.Generator, classes: NDArray[np.generic], among: NDArray[np.int64], count: int
) -> NDArray[np.int64]:
    """`count` of the indices `among` drawn by `rng`, one of every class first."""
    order = rng.permutation(among)
    _, first = np.unique(classes[order], return_index=True)
    return np.sort(np.concatenate([order[first], np.delete(order, first)[: count - len(first)]]))
