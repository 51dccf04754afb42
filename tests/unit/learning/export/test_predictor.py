import pickle
from pathlib import Path

import numpy as np
import pytest
from sklearn.base import clone, is_classifier, is_regressor
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.utils.validation import check_is_fitted

from omnilytics_app.errors import ModelFileError
from omnilytics_app.learning.export.model_file import write_model
from omnilytics_app.learning.export.predictor import ExportedClassifier, ExportedRegressor, load_predictor
from tests.unit.learning.export.models import TASKS, exported, raw_inputs

X = raw_inputs(2, 90)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    for kind in TASKS:
        (tmp_path / kind).write_bytes(write_model(exported(kind)))
    return {kind: tmp_path / kind for kind in TASKS}


@pytest.mark.parametrize("kind", TASKS)
def test_it_predicts_what_the_model_predicts_without_being_fitted(kind: str, files: dict[str, Path]) -> None:
    predictor, model = load_predictor(files[kind]), exported(kind)
    check_is_fitted(predictor)
    assert predictor.predict(X).tolist() == model.predict(X).tolist()
    assert predictor.n_features_in_ == 5
    assert (is_classifier(predictor), is_regressor(predictor)) == (kind != "regression", kind == "regression")


def test_fit_learns_nothing_and_checks_columns_and_labels(files: dict[str, Path]) -> None:
    predictor = load_predictor(files["binary"])
    before = predictor.predict(X)
    labels = np.where(before == "yes", "no", "yes")
    assert predictor.fit(X, labels) is predictor
    assert (predictor.predict(X) == before).all()
    with pytest.raises(ValueError, match="5 features"):
        predictor.fit(X[:, :4])
    with pytest.raises(ValueError, match="knows no class 'maybe'"):
        predictor.fit(X[:2], ["no", "maybe"])


@pytest.mark.parametrize("kind", ["classification", "regression"])
def test_cross_validation_scores_the_model_and_does_not_refit_it(kind: str, files: dict[str, Path]) -> None:
    predictor = load_predictor(files[kind])
    truth = predictor.predict(X)
    assert cross_val_score(predictor, X, truth, cv=3).tolist() == [1.0, 1.0, 1.0]
    wrong = truth[::-1]
    folds = cross_val_score(predictor, X, wrong, cv=3)
    assert predictor.score(X, wrong) < 1
    assert folds.max() < 1
    assert clone(predictor) is predictor


def test_parameters_are_a_file_and_another_file_is_another_model(files: dict[str, Path]) -> None:
    predictor = ExportedClassifier(files["classification"])
    assert predictor.get_params() == {"model_file": files["classification"]}
    first = predictor.predict(X)
    predictor.set_params(model_file=files["binary"])
    assert set(predictor.predict(X)) <= {"no", "yes"}
    assert predictor.set_params(model_file=files["classification"]).predict(X).tolist() == first.tolist()
    assert "model_file" in repr(predictor)


def test_it_works_in_a_pipeline_and_survives_a_pickle(files: dict[str, Path]) -> None:
    predictor = ExportedRegressor(files["regression"])
    pipeline = make_pipeline(predictor)
    assert np.array_equal(pipeline.predict(X), predictor.predict(X))
    assert np.array_equal(pickle.loads(pickle.dumps(predictor)).predict(X), predictor.predict(X))  # noqa: S301


def test_chances_are_offered_for_the_logistic_loss_only(files: dict[str, Path]) -> None:
    assert not hasattr(load_predictor(files["classification"]), "predict_proba")
    assert not hasattr(load_predictor(files["regression"]), "predict_proba")
    for kind in ("logistic", "logistic binary"):
        predictor = load_predictor(files[kind])
        chances = predictor.predict_proba(X)
        assert np.allclose(chances.sum(axis=1), 1.0)
        assert (predictor.classes_[chances.argmax(axis=1)] == predictor.predict(X)).all()
        assert predictor.decision_function(X).shape == ((90, 3) if kind == "logistic" else (90,))


def test_columns_of_a_table_are_found_by_name(files: dict[str, Path]) -> None:
    predictor = load_predictor(files["binary"])
    names = list(predictor.model_.columns)
    shuffled = Table({name: X[:, names.index(name)] for name in reversed(names)})
    assert (predictor.predict(shuffled) == predictor.predict(X)).all()
    del shuffled.values["q"]
    with pytest.raises(ValueError, match="lacks the column 'q'"):
        predictor.predict(shuffled)


class Table:
    """As much of a data frame as is needed."""

    def __init__(self, values: dict[str, np.ndarray]) -> None:
        self.values = values

    @property
    def columns(self) -> list[str]:
        return list(self.values)

    def __getitem__(self, names: list[str]) -> "Table":
        return Table({name: self.values[name] for name in names})

    def to_numpy(self) -> np.ndarray:
        return np.column_stack(list(self.values.values()))


def test_a_file_that_is_gone_or_something_else_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="cannot be read"):
        load_predictor(tmp_path / "nothing")
    (tmp_path / "text").write_text("hello")
    with pytest.raises(ModelFileError, match="holds no model"):
        load_predictor(tmp_path / "text")
