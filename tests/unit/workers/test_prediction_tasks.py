"""A model tried on real files: scikit-learn's digits and diabetes."""

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from sklearn.datasets import load_diabetes, load_digits

from omnilytics_app.domain.document import JobDocument, proof_bytes, serialise_document
from omnilytics_app.errors import DataFileError
from omnilytics_app.workers.model_owner_tasks import Start, StartRequest, prepare_start
from omnilytics_app.workers.prediction_tasks import predictions_csv, try_model

from .test_drafting_tasks import TERMS, write_diabetes, write_digits


def document_of(start: Start) -> bytes:
    modulus = (1 << 2047) + 1
    return serialise_document(
        JobDocument("Tried", start.task, start.features, 2048, modulus, bytes(32), 4, bytes(proof_bytes(2048)))
    )


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> tuple[Start, bytes, Path]:
    folder = tmp_path_factory.mktemp("try")
    start = prepare_start(StartRequest(write_digits(folder / "own.csv", range(200)), "classification", "digit", TERMS))
    return start, document_of(start), folder


@pytest.fixture(scope="module")
def diabetes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Start, bytes, Path]:
    folder = tmp_path_factory.mktemp("try")
    own = write_diabetes(folder / "own.csv", range(200))
    start = prepare_start(StartRequest(own, "regression", "progression", TERMS, left_out=("record", "ward")))
    return start, document_of(start), folder


def test_classes_are_predicted_with_confidence_and_scored(digits: tuple[Start, bytes, Path]) -> None:
    start, document, folder = digits
    trial = try_model(start.learner, document, write_digits(folder / "new.csv", range(900, 1_300)))
    assert (trial.rows, trial.target, trial.round, trial.chances) == (400, "digit", 0, False)
    assert trial.score is not None
    assert trial.score > 0.8
    assert trial.wrong == round((1 - trial.score) * 400)
    assert len(trial.head) == 200
    truths = [str(label) for label in load_digits().target[900:1_100]]
    assert [p.truth for p in trial.head] == truths
    right = [p.confidence or 0 for p in trial.head if p.predicted == p.truth]
    wrong = [p.confidence or 0 for p in trial.head if p.predicted != p.truth]
    assert all(0.0 < c <= 1.0 for c in right + wrong)
    assert np.mean(right) > np.mean(wrong)


def test_without_the_target_there_are_predictions_and_no_score(diabetes: tuple[Start, bytes, Path]) -> None:
    start, document, folder = diabetes
    data = load_diabetes()
    path = folder / "unknown.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(data.feature_names)
        writer.writerows(data.data[300:320])
    trial = try_model(start.learner, document, str(path))
    assert (trial.rows, trial.score, trial.wrong) == (20, None, None)
    assert all(p.confidence is None and p.truth == "" for p in trial.head)
    assert all(20 < float(p.predicted) < 350 for p in trial.head)


def test_values_are_in_the_units_of_the_target(diabetes: tuple[Start, bytes, Path]) -> None:
    start, document, folder = diabetes
    held_out = write_diabetes(folder / "held.csv", range(250, 440))
    trial = try_model(start.learner, document, held_out)
    assert trial.score is not None
    assert 0.3 < trial.score < 0.7
    table = list(csv.DictReader(io.StringIO(predictions_csv(start.learner, document, held_out).decode())))
    assert len(table) == 190
    assert list(table[0]) == ["row", "predicted", "actual"]
    actual = np.array([float(line["actual"]) for line in table])
    predicted = np.array([float(line["predicted"]) for line in table])
    residual = ((actual - predicted) ** 2).sum() / ((actual - actual.mean()) ** 2).sum()
    assert 1 - residual == pytest.approx(trial.score, abs=1e-4)


def test_labels_that_a_spreadsheet_would_compute_are_text(tmp_path: Path) -> None:
    path = tmp_path / "formulas.csv"
    labels = ("=1+1", "@sum", "plain", "-1", "-1+1", "\uff1d1", " =2")
    lines = ["a,b,kind", *(f"{i % 7},{(i % 7) ** 2},{labels[i % 7]}" for i in range(70))]
    path.write_text("\n".join(lines))
    start = prepare_start(StartRequest(str(path), "classification", "kind", TERMS))
    written = predictions_csv(start.learner, document_of(start), str(path)).decode()
    cells = {cell for line in csv.reader(io.StringIO(written)) for cell in line}
    assert {"'=1+1", "'@sum", "plain", "-1", "'-1+1", "'\uff1d1"} <= cells
    assert not [cell for cell in cells if cell.lstrip(" ").startswith(("=", "@", "\uff1d"))]


def test_a_file_without_the_columns_is_refused(digits: tuple[Start, bytes, Path], tmp_path: Path) -> None:
    start, document, _ = digits
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n3,4\n")
    with pytest.raises(DataFileError, match="lacks the columns"):
        try_model(start.learner, document, str(path))
