"""Exported models as scikit-learn predictors.

    predictor = load_predictor("digits.safetensors")
    predictor.predict(x); predictor.score(x, y)

A predictor is what was trained in the market and is never trained again: `fit` checks what it is given and returns the
predictor as it is, and `clone` returns it too, so that cross-validation scores the model instead of refitting it (the
way of sklearn.frozen.FrozenEstimator). `model_file` is its one parameter; setting another loads that at the next use.
"""

from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, ClassifierMixin, RegressorMixin
from sklearn.utils.metaestimators import available_if
from sklearn.utils.multiclass import unique_labels
from sklearn.utils.validation import check_is_fitted, validate_data

from omnilytics_app.errors import ModelFileError
from omnilytics_app.learning.export.model import ExportedModel
from omnilytics_app.learning.export.model_file import read_model


class _Exported(BaseEstimator):  # type: ignore[misc]
    """What both kinds share."""

    def __init__(self, model_file: str | Path) -> None:
        self.model_file = model_file

    @property
    def model_(self) -> ExportedModel:
        """The model of the file, read once; raises `ModelFileError`."""
        kept: tuple[str | Path, ExportedModel] | None = self.__dict__.get("_kept")
        if kept is None or kept[0] != self.model_file:
            kept = self._kept = (self.model_file, _read(self.model_file))
        return kept[1]

    @property
    def n_features_in_(self) -> int:
        """Columns expected."""
        return len(self.model_.columns)

    def fit(self, X: Any, y: Any = None) -> Self:
        """Check that the data are of the model's columns; nothing is learned."""
        self._checked(X)
        return self

    def predict(self, X: Any) -> NDArray[Any]:
        """N labels (text), or N values in the units of the target."""
        check_is_fitted(self)
        return self.model_.predict(self._checked(X))

    def __sklearn_is_fitted__(self) -> bool:
        return True

    def __sklearn_clone__(self) -> Self:
        return self

    def _checked(self, X: Any) -> NDArray[np.float64]:
        """X as an array; columns of a table are found by name, those of an array are taken in the model's order."""
        if hasattr(X, "columns"):
            if missing := [name for name in self.model_.columns if name not in X.columns]:
                raise ValueError(f"the table lacks the column {missing[0]!r}")
            X = X[list(self.model_.columns)].to_numpy()
        checked: NDArray[np.float64] = validate_data(self, X, reset=False, dtype=np.float64)
        return checked


def _is_logistic(predictor: "ExportedClassifier") -> bool:
    return predictor.model_.task.loss == "logistic"


class ExportedClassifier(ClassifierMixin, _Exported):  # type: ignore[misc]
    """Of a classification or a binary task; labels are text, as in the job."""

    @property
    def classes_(self) -> NDArray[np.str_]:
        """The labels, in the order of the scores."""
        return self.model_.labels

    def fit(self, X: Any, y: Any = None) -> Self:
        """Check columns and labels; nothing is learned. Raises `ValueError` for a label the model does not know."""
        super().fit(X)
        if y is not None and (unknown := set(map(str, unique_labels(y))) - set(self.model_.task.classes)):
            raise ValueError(f"the model knows no class {min(unknown)!r}")
        return self

    def decision_function(self, X: Any) -> NDArray[np.float64]:
        """N x K scores; N for two classes, positive for the second."""
        scores = self.model_.scores(self._checked(X))
        return scores[:, 0] if self.model_.task.kind == "binary" else scores

    @available_if(_is_logistic)  # type: ignore[untyped-decorator]
    def predict_proba(self, X: Any) -> NDArray[np.float64]:
        """N x classes, of a model trained with the logistic loss: its scores are log-odds, one class against the rest.

        They come from the loss's first order, which draws them towards 0: good for ranking, cautious as chances. With
        more than two classes the K chances are divided by their sum.
        """
        scores = self.model_.scores(self._checked(X))
        chances = 1.0 / (1.0 + np.exp(-scores))
        if self.model_.task.kind == "binary":
            return np.hstack([1.0 - chances, chances])
        normalised: NDArray[np.float64] = chances / chances.sum(axis=1, keepdims=True)
        return normalised


class ExportedRegressor(RegressorMixin, _Exported):  # type: ignore[misc]
    """Of a regression; values are in the units of the target."""


def load_predictor(model_file: str | Path) -> ExportedClassifier | ExportedRegressor:
    """The predictor of an exported safetensors file; raises `ModelFileError`."""
    is_regression = _read(model_file).task.kind == "regression"
    return ExportedRegressor(model_file) if is_regression else ExportedClassifier(model_file)


def _read(path: str | Path) -> ExportedModel:
    try:
        return read_model(Path(path).read_bytes())
    except OSError as error:
        raise ModelFileError(
            f"The model file {path} cannot be read ({error.strerror}); check its name and permissions."
        ) from error
