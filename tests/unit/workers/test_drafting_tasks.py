"""A look into real files, and real rehearsals on scikit-learn's digits and diabetes."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from sklearn.datasets import load_diabetes, load_digits

from omnilytics_app.domain.progress import Metric
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.evaluation import mean_loss
from omnilytics_app.learning.rounds import LearnerTerms
from omnilytics_app.workers.drafting_tasks import find_reference, look_into_data, rehearse_start
from omnilytics_app.workers.model_owner_tasks import EvaluationRequest, StartRequest, look_into, prepare_start

TERMS = LearnerTerms(8, 5, 3, 1, 2, 4)


def write_digits(path: Path, rows: range) -> str:
    digits = load_digits()
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow((*(f"pixel_{i // 8}_{i % 8}" for i in range(64)), "digit"))
        writer.writerows((*digits.data[i], digits.target[i]) for i in rows)
    return str(path)


def write_diabetes(path: Path, rows: range) -> str:
    data = load_diabetes()
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("record", "ward", *data.feature_names, "progression"))
        writer.writerows((i, i % 3, *data.data[i], data.target[i]) for i in rows)
    return str(path)


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> StartRequest:
    folder = tmp_path_factory.mktemp("digits")
    own, held_out = write_digits(folder / "own.csv", range(60)), write_digits(folder / "held.csv", range(600, 960))
    return StartRequest(own, "classification", "digit", TERMS, evaluation_file=held_out)


def test_a_table_of_pixels_is_looked_into(digits: StartRequest) -> None:
    look = look_into_data(digits.data_file)
    assert (look.rows, look.exact, look.whole, look.picture, look.resizable) == (60, True, True, (8, 8, 1), False)
    assert look.targets("classification") == ("digit",)
    assert look.column("pixel_3_4") is not None
    assert look.shown[0] == "digit"
    assert len(look.head) == 6
    assert [row[0] for row in look.head] == ["0", "1", "2", "3", "4", "5"]


def test_a_table_with_words_tells_numbers_from_labels(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("id,city,size,kind\n" + "".join(f"{i},{'AB'[i % 2]},{i * 0.5},{i % 3}\n" for i in range(30)))
    look = look_into_data(str(path))
    assert [(c.numeric, c.distinct) for c in look.columns] == [(True, 30), (False, 2), (True, 30), (True, 3)]
    assert look.targets("binary") == ("city",)
    assert look.targets("classification") == ("id", "size", "kind")
    assert look.targets("regression") == ("id", "size", "kind")
    assert look.head[1] == ("1", "B", "0.5", "1")


def test_numbers_of_an_archive_are_shown_although_they_are_no_labels(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", X=np.arange(40, dtype=np.float64).reshape(20, 2) / 3, y=np.arange(20) % 4)
    look = look_into_data(str(tmp_path / "a.npz"))
    assert float(look.head[1][0]) == pytest.approx(2 / 3)
    assert look.head[1][1:] == ("1", "1")
    assert [(c.name, c.numeric, c.distinct) for c in look.columns] == [
        ("x_0", True, 20),
        ("x_1", True, 20),
        ("y", True, 4),
    ]


def test_a_folder_of_images_is_read_in_the_size_that_is_wanted(tmp_path: Path) -> None:
    for label in ("cat", "dog", "owl"):
        (tmp_path / label).mkdir()
        for i in range(4):
            Image.new("RGB", (12, 10), (40 * i, 90, len(label) * 20)).save(tmp_path / label / f"{i}.png")
    look = look_into_data(str(tmp_path))
    assert (look.rows, look.picture, look.resizable) == (12, (10, 12, 3), True)
    assert look.targets("classification") == ("folder",)
    request = StartRequest(str(tmp_path), "classification", "folder", TERMS, image_shape=(5, 4))
    start = prepare_start(request)
    assert len(start.features.columns) == 5 * 4 * 3
    assert start.image_shape == (5, 4)


def test_what_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="does not exist"):
        look_into_data(str(tmp_path / "none.csv"))


def test_a_rehearsal_is_the_very_start_that_a_job_has(digits: StartRequest) -> None:
    result = rehearse_start(digits)
    start = prepare_start(digits)
    state = look_into(start.learner, EvaluationRequest(digits.evaluation_file, start.features, start.task))
    assert result.score == state.score
    assert (result.rows, result.features, result.outputs, result.held_out_rows) == (60, 65, 10, 360)
    assert result.metric is Metric.ACCURACY
    assert sum(result.classes.values()) == 60
    assert 0.6 < result.own_score < 0.95
    assert result.score is not None
    assert result.pooled is not None
    assert result.score + 0.05 < result.pooled < 1.0


def test_the_reference_of_a_job_is_that_of_its_rehearsal(digits: StartRequest) -> None:
    for loss in ("squared", "logistic"):
        request = replace(digits, loss=loss)
        start = prepare_start(request)
        found = find_reference(start.learner, EvaluationRequest(request.evaluation_file, start.features, start.task))
        assert found is not None
        assert (found.rows, found.held_out_rows) == (60, 360)
        assert found.pooled == pytest.approx(rehearse_start(request).pooled)
    assert find_reference(start.learner, EvaluationRequest("", start.features, start.task)) is None


def test_columns_that_are_left_out_are_not_learned_from(tmp_path: Path) -> None:
    own = write_diabetes(tmp_path / "own.csv", range(120))
    request = StartRequest(own, "regression", "progression", TERMS, left_out=("record", "ward"))
    start = prepare_start(request)
    assert start.features.columns == tuple(load_diabetes().feature_names)
    whole = rehearse_start(replace(request, left_out=()))
    result = rehearse_start(request)
    assert (whole.features, result.features, result.metric) == (13, 11, Metric.R2)
    assert result.score is None
    assert result.pooled is None
    assert result.description < whole.description
    with pytest.raises(DataFileError, match="No column"):
        rehearse_start(replace(request, left_out=("record", "ward", *load_diabetes().feature_names)))
    with pytest.raises(DataFileError, match="both predicted and left out"):
        rehearse_start(replace(request, left_out=("progression",)))


def test_the_loss_of_a_model_is_its_task_s_own(digits: StartRequest) -> None:
    start = prepare_start(digits)
    state = look_into(start.learner, EvaluationRequest(digits.evaluation_file, start.features, start.task))
    assert state.loss is not None
    assert 0 < state.loss < 0.5
    phi, y = np.array([[1.0, 0.0]]), np.array([[1.0]])
    weights = np.array([[2.0, 0.0]])
    assert mean_loss(replace(start.task, kind="binary"), weights, phi, y) == pytest.approx(0.5)
    logistic = replace(start.task, kind="binary", loss="logistic")
    assert mean_loss(logistic, weights, phi, y) == pytest.approx(np.log1p(np.exp(-2.0)))
