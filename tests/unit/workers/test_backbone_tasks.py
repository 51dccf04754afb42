"""From a model owner's images to statistics of a data owner and a score, through a document with a backbone."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from omnilytics_app.domain.document import JobDocument, parse_document, proof_bytes, serialise_document
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning import train_backbone
from omnilytics_app.learning.statistics import Statistics
from omnilytics_app.workers import backbone_tasks
from omnilytics_app.workers.backbone_tasks import TrainingState, begin_backbone, continue_backbone
from omnilytics_app.workers.data_tasks import Contribution, preview
from omnilytics_app.workers.model_owner_tasks import EvaluationRequest, Start, StartRequest, look_into, prepare_start
from tests.unit.workers.market import TERMS, freeze_statistics

pytestmark = pytest.mark.torch
STEPS = 4
PIXELS = tuple(f"pixel_{r}_{c}" for r in range(4) for c in range(5))


def write_images(path: Path, names: tuple[str, ...] = PIXELS) -> str:
    rng = np.random.default_rng(len(path.name))
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("label", *names))
        for i in range(30):
            writer.writerow(("abc"[i % 3], *rng.integers(0, 256, len(names)).tolist()))
    return str(path)


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_backbone, "STEPS", STEPS)
    monkeypatch.setattr(train_backbone, "_PART_OPERATIONS", 1)


def start(own: str) -> Start:
    request = StartRequest(own, "classification", "label", TERMS)
    state = begin_backbone(request)
    assert state.done == 0
    while state.done < STEPS:
        following = continue_backbone(state)
        assert following.done == state.done + 1
        state = following
    assert continue_backbone(state) == state
    return prepare_start(request, state.training)


def test_a_job_with_a_backbone_runs_from_the_own_images_to_a_score(tmp_path: Path) -> None:
    prepared = start(write_images(tmp_path / "own.csv"))
    assert prepared.features.backbone is not None
    assert prepared.features.backbone.input_shape == (1, 4, 5)
    assert prepared.features.dimension == prepared.features.backbone.outputs + 1
    proof = bytes(proof_bytes(2048))
    sent = serialise_document(
        JobDocument(
            "Noise", prepared.task, prepared.features, 2048, (1 << 2047) | 1, bytes(32), 4, proof, prepared.image_shape
        )
    )
    read = parse_document(sent)
    assert read.features == prepared.features
    owner = Contribution(write_images(tmp_path / "owner.csv"), read.features, read.task)
    frozen, digest = freeze_statistics(owner)
    statistics = Statistics.from_bytes(frozen)
    assert statistics.digest == digest
    assert statistics.A.shape == (prepared.features.dimension,) * 2
    held_out = write_images(tmp_path / "held-out.csv")
    state = look_into(prepared.learner, EvaluationRequest(held_out, read.features, read.task))
    assert state.score is not None
    assert len(state.weights[0]) == prepared.features.dimension


def test_columns_that_are_no_pixels_have_no_backbone_unless_their_shape_is_given(tmp_path: Path) -> None:
    own = write_images(tmp_path / "own.csv", tuple(f"x{i}" for i in range(20)))
    request = StartRequest(own, "classification", "label", TERMS)
    with pytest.raises(DataFileError, match="needs images"):
        begin_backbone(request)
    assert begin_backbone(replace(request, image_shape=(5, 4))).done == 0


def test_a_state_says_little_of_itself() -> None:
    assert repr(TrainingState(b"secret", 3, 9)) == "TrainingState(done=3, total=9)"
    assert backbone_tasks.TrainingState(b"", 0).total > 0


@pytest.mark.parametrize(("names", "images"), [(PIXELS, True), (PIXELS[1:], False), (("x", *PIXELS), False)], ids=str)
def test_a_preview_tells_images(tmp_path: Path, names: tuple[str, ...], *, images: bool) -> None:
    assert preview(write_images(tmp_path / "a.csv", names)).holds_images is images
