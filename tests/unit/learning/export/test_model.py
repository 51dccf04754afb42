from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from omnilytics_app.learning.evaluation import score
from omnilytics_app.learning.export.stages import AppendOne, Clip, RowNorm, stage_of, stages_of
from omnilytics_app.learning.feature_map import apply_feature_map, encode_targets
from tests.unit.learning.export.models import TASKS, exported, features, raw_inputs


@pytest.mark.parametrize("bounded", [True, False])
def test_the_stages_are_the_feature_map_bit_for_bit(bounded: bool) -> None:
    spec, x = features(3, bounded=bounded), raw_inputs(4)
    found = x
    for stage in stages_of(spec):
        found = stage.apply(found)
    assert np.array_equal(found, apply_feature_map(spec, x))
    assert len(stages_of(spec)) == (4 if bounded else 3)


@pytest.mark.parametrize("kind", TASKS)
def test_predictions_score_as_the_program_scores(kind: str) -> None:
    model, x, spec = exported(kind), raw_inputs(5), features(1)
    predicted = model.predict(x)
    phi = apply_feature_map(spec, x)
    if kind == "regression":
        assert np.allclose(predicted, (phi @ model.head[0]) * 230.5 + 152.25)
        return
    labels = np.random.default_rng(0).choice(model.labels, len(x))
    assert np.mean(predicted == labels) == score(model.task, model.head, phi, encode_targets(model.task, labels))


def test_two_classes_are_told_by_sign_and_more_by_the_largest_score() -> None:
    binary, several = exported("binary"), exported("classification")
    x = raw_inputs(5)
    assert (binary.predict(x) == np.where(binary.scores(x)[:, 0] > 0, "yes", "no")).all()
    assert (several.predict(x) == several.labels[several.scores(x).argmax(axis=1)]).all()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"head": np.zeros((3, 5))}, "does not fit"),
        ({"head": np.full((3, 6), np.nan)}, "not finite"),
        ({"columns": ("p", "q", "r", "s", "s")}, "twice"),
        ({"columns": ()}, "none"),
        ({"columns": ("p", "q")}, "do not fit"),
        ({"stages": (Clip(), AppendOne(), AppendOne())}, "does not fit"),
        ({"stages": (Clip(), AppendOne(), RowNorm(0.0))}, "row norm"),
        ({"task": TASKS["regression"]}, "does not fit"),
        ({"task": replace(TASKS["classification"], classes=("a", "b"))}, "classes"),
        ({"task": replace(TASKS["classification"], kind="ranking")}, "classes"),
        ({"task": replace(TASKS["classification"], loss="hinge")}, "loss"),
        ({"task": replace(TASKS["classification"], target_scale=0.0)}, "scale"),
    ],
    ids=str,
)
def test_what_does_not_fit_together_is_no_model(change: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        replace(exported("classification"), **change)


def test_inputs_of_another_width_are_refused() -> None:
    with pytest.raises(ValueError, match="expected 5 columns"):
        exported("binary").scores(np.zeros((2, 4)))


@pytest.mark.parametrize(
    ("kind", "options", "tensors"), [("pickle", {}, {}), ("clip", {"limit": 1}, {}), ("standardise", {}, {})]
)
def test_a_stage_that_does_not_exist_is_refused(kind: str, options: dict[str, Any], tensors: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="stage"):
        stage_of(kind, options, tensors)
