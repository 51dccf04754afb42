"""The three data sets of the demonstration, split the way a market would find them.

A seeded, stratified quarter is held out and used for reporting only. 40 samples go to the model owner: one of every
class, for it has to know the classes it asks for, and the others as they come. The rest is shuffled and dealt out
evenly to the data owners. scikit-learn supplies the files and nothing else.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from omnilytics_app.learning.table import Samples

DATASETS = ("digits", "breast_cancer", "diabetes")
DEFAULT_SEED = 1
MODEL_OWNER_SAMPLES = 40
HELD_OUT_SHARE = 0.25
_TARGETS = {"digits": "digit", "breast_cancer": "diagnosis", "diabetes": "progression"}
_KINDS = {"digits": "classification", "breast_cancer": "binary", "diabetes": "regression"}


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
    """`dataset` dealt out to `owners` data owners; the same arguments give the same split."""
    columns, x, y = _load(dataset)
    rng = np.random.default_rng(seed)
    classes = y if _KINDS[dataset] != "regression" else np.zeros(len(y))
    rest = np.arange(len(y))
    held_out = _stratified(rng, classes, rest, round(HELD_OUT_SHARE * len(y)))
    rest = np.setdiff1d(rest, held_out)
    own = _with_every_class(rng, classes, rest, MODEL_OWNER_SAMPLES)
    rest = rng.permutation(np.setdiff1d(rest, own))
    if owners < 1 or len(rest) < owners:
        raise ValueError(f"{len(rest)} samples cannot be dealt out to {owners} owners")
    parts = tuple(Samples(x[part], y[part]) for part in np.array_split(rest, owners))
    shape = (8, 8) if dataset == "digits" else None
    return DemoSplit(
        columns,
        _TARGETS[dataset],
        _KINDS[dataset],
        shape,
        Samples(x[own], y[own]),
        parts,
        Samples(x[held_out], y[held_out]),
    )


def write_csv(path: Path, columns: tuple[str, ...], target: str, samples: Samples) -> None:
    """`samples` as a CSV file that `read_table` gives back exactly."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([*columns, target])
        for x, y in zip(samples.x.tolist(), samples.y.tolist(), strict=True):
            writer.writerow([*(repr(value) for value in x), y])


def _load(dataset: str) -> tuple[tuple[str, ...], NDArray[np.float64], NDArray[np.str_] | NDArray[np.float64]]:
    from sklearn import datasets  # noqa: PLC0415 - slow to import, needed by the demonstration only

    if dataset == "digits":
        bunch = datasets.load_digits()
        return tuple(bunch.feature_names), bunch.data.astype(np.float64), bunch.target.astype(np.str_)
    if dataset == "breast_cancer":
        bunch = datasets.load_breast_cancer()
        names = tuple(str(name) for name in bunch.feature_names)
        return names, bunch.data, bunch.target_names[bunch.target].astype(np.str_)
    if dataset == "diabetes":
        bunch = datasets.load_diabetes(scaled=False)
        return tuple(bunch.feature_names), bunch.data, bunch.target.astype(np.float64)
    raise ValueError(f"unknown data set {dataset!r}; known are {', '.join(DATASETS)}")


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
