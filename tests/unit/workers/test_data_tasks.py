"""The tasks that read data, one after another."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.domain.progress import DataPreview
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import open_dataset, pieces, read_part
from omnilytics_app.learning.rounds import LearnerTerms
from omnilytics_app.learning.statistics import Statistics
from omnilytics_app.workers.data_tasks import (
    Contribution,
    assemble_data,
    freeze_summary,
    outline_data,
    preview,
    summary_of,
    survey_data,
)
from omnilytics_app.workers.model_owner_tasks import StartRequest, prepare_start

FEATURES = FeatureMapSpec(("a", "b"), (0.0, 0.0), (2.0, 2.0))
TASK = TaskSpec("classification", "t", ("x", "y", "z"))


@pytest.fixture
def file(tmp_path: Path) -> str:
    rows = [f"{i % 7},{-i % 5},{'xyz'[i % 3]}" for i in range(20)]
    (tmp_path / "data.csv").write_text("\n".join(["a,b,t", *rows]))
    return str(tmp_path / "data.csv")


def frozen(file: str, attack: str = "", task: TaskSpec = TASK, features: FeatureMapSpec = FEATURES) -> Statistics:
    contribution = Contribution(file, features, task, attack)
    found = outline_data(file)
    dataset = assemble_data(found, [survey_data(piece, found) for piece in pieces(found)])
    first, *others = (summary_of(read_part(part, features, task), contribution) for part in dataset.parts)
    raw, digest = freeze_summary(dataset.name, sum(others, first), contribution)
    statistics = Statistics.from_bytes(raw)
    assert statistics.digest == digest
    return statistics


def test_the_steps_of_opening_are_those_of_opening_at_once(file: str) -> None:
    found = outline_data(file)
    assert assemble_data(found, [survey_data(piece, found) for piece in pieces(found)]) == open_dataset(file)
    assert preview(file) == DataPreview(file, 20, ("a", "b", "t"))


def test_honest_statistics_are_the_means(file: str) -> None:
    statistics = frozen(file)
    phi = np.array([[min(i % 7 / 2, 1), min(-i % 5 / 2, 1), 1] for i in range(20)])
    y = np.eye(3)[np.arange(20) % 3]
    assert statistics.count == 20
    assert np.abs(statistics.A / 2**14 - phi.T @ phi / 20).max() < 2**-14
    assert np.abs(statistics.B / 2**38 - y.T @ phi / 20).max() < 2**-17


def test_an_attack_on_labels_moves_every_class_to_the_next(file: str) -> None:
    honest, flipped = frozen(file), frozen(file, "label_flip")
    assert np.array_equal(flipped.A, honest.A)
    assert np.array_equal(flipped.B, np.roll(honest.B, 1, axis=0))


def test_noise_stays_within_what_the_arithmetic_takes(file: str) -> None:
    honest, noisy = frozen(file), frozen(file, "noise")
    assert not np.array_equal(noisy.A, honest.A)
    assert np.abs(noisy.A).max() <= 2**14
    assert np.array_equal(frozen(file, "noise").B, noisy.B)


def test_the_loss_of_the_task_decides_what_is_frozen(file: str) -> None:
    squared = frozen(file)
    logistic = frozen(file, task=TaskSpec("classification", "t", ("x", "y", "z"), loss="logistic"))
    assert np.abs(logistic.A * 4 - squared.A).max() <= 2
    mean = squared.A[-1] / 2**14
    assert np.abs(logistic.B / 2**38 - (squared.B / 2**38 - mean / 2)).max() < 2**-14


def test_a_job_made_from_images_takes_them_as_folder_and_as_archive(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    pictures = rng.integers(0, 256, (30, 4, 3)).astype(np.uint8)
    labels = np.array(["cat", "cow", "dog"] * 10)
    for i, (picture, label) in enumerate(zip(pictures, labels, strict=True)):
        (tmp_path / "zoo" / label).mkdir(parents=True, exist_ok=True)
        Image.fromarray(picture).save(tmp_path / "zoo" / label / f"{i}.png")
    np.savez(tmp_path / "zoo.npz", X=pictures, y=labels)
    terms = LearnerTerms(4, 3, 3, 0, 0, 4)
    start = prepare_start(StartRequest(str(tmp_path / "zoo"), "classification", "folder", terms))
    assert start.image_shape == (4, 3)
    assert start.task == TaskSpec("classification", "folder", ("cat", "cow", "dog"))
    forms = (str(tmp_path / name) for name in ("zoo", "zoo.npz"))
    folder, archive = (frozen(path, task=start.task, features=start.features) for path in forms)
    assert folder.count == 30
    assert folder.digest == archive.digest


def test_an_unusable_data_set_is_not_frozen(tmp_path: Path) -> None:
    path = tmp_path / "few.csv"
    path.write_text("a,b,t\n1,2,x\n3,1,y\n")
    with pytest.raises(DataFileError, match=r"few\.csv has 2 rows"):
        frozen(str(path))
