"""Writes the files that practice is done with: real data sets, dealt out to people who do not exist.

A worker process does it, because reading the data sets loads scikit-learn.
"""

from pathlib import Path

from omnilytics_app.learning.demo_data import DATASETS, DEFAULT_SEED, split, write_csv
from omnilytics_app.workers.exposure import trusted_task

SHARES = 16
"""One of them is the person's, the others are those of practice owners."""
ROLES = ("model-owner", "data-owner")


@trusted_task
def write_samples(folder: str) -> list[str]:
    """A file for each role and data set, for a person to use; their names. What is there already stays."""
    written = []
    for dataset in DATASETS:
        paths = [Path(folder) / sample_name(dataset, role) for role in ROLES]
        if not all(path.exists() for path in paths):
            shares = split(dataset, DEFAULT_SEED, SHARES)
            for path, samples in zip(paths, (shares.model_owner, shares.owners[0]), strict=True):
                write_csv(path, shares.columns, shares.target, samples)
        written += [path.name for path in paths]
    return written


@trusted_task
def write_shares(dataset: str, model_owner: str, owners: list[str]) -> tuple[list[str], str]:
    """The model owner's share, where a path is given, and those of so many practice owners; columns and target.

    The first owner's share is the person's and goes to nobody else.
    """
    shares = split(dataset, DEFAULT_SEED, SHARES)
    if model_owner:
        write_csv(Path(model_owner), shares.columns, shares.target, shares.model_owner)
    for path, samples in zip(owners, shares.owners[1:], strict=False):
        write_csv(Path(path), shares.columns, shares.target, samples)
    return list(shares.columns), shares.target


@trusted_task
def known_columns(dataset: str) -> tuple[frozenset[str], str]:
    """Which columns a data set has, and what it predicts."""
    shares = split(dataset, DEFAULT_SEED, SHARES)
    return frozenset(shares.columns), shares.target


def sample_name(dataset: str, role: str) -> str:
    """The file of a data set for a role."""
    return f"{dataset.replace('_', '-')}-{role}.csv"
