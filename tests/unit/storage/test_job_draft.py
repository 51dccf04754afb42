import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.app import DEFAULT_FORM
from omnilytics_app.domain.drafting import JobDraft
from omnilytics_app.storage.job_draft import FORMAT, LAST_STEP, forget_draft, read_draft, write_draft
from tests.unit.services.test_create_job import FORM


def test_a_draft_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    for form in (FORM, DEFAULT_FORM):
        write_draft(path, JobDraft(form, 3))
        assert read_draft(path) == JobDraft(form, 3)
    assert path.stat().st_mode & 0o777 == 0o600
    forget_draft(path)
    forget_draft(path)
    assert read_draft(path) is None


@pytest.mark.parametrize(
    "change",
    [
        {"format": FORMAT + 1},
        {"step": LAST_STEP + 1},
        {"step": True},
        {"form.rounds": "8"},
        {"form.rounds": True},
        {"form.reward": 2**300},
        {"form.title": None},
        {"form.title": "x" * 5_000},
        {"form.task": "magic"},
        {"form.rule": "none"},
        {"form.key_bits": 1024},
        {"form.penalty": "much"},
        {"form.image_shape": [8]},
        {"form.left_out": "all"},
        {"form.left_out": [1]},
        {"form.colour": "red"},
        {"form": []},
    ],
)
def test_anything_else_is_no_draft(tmp_path: Path, change: dict[str, Any]) -> None:
    body: dict[str, Any] = {"format": FORMAT, "step": 1, "form": json.loads(json.dumps(asdict(FORM)))}
    path = tmp_path / "draft.json"
    path.write_text(json.dumps(body))
    assert read_draft(path) == JobDraft(FORM, 1)
    for name, value in change.items():
        _, dot, field = name.partition(".")
        (body["form"] if dot else body)[field or name] = value
    path.write_text(json.dumps(body))
    assert read_draft(path) is None


@pytest.mark.parametrize("raw", [b"", b"{", b"[" * 5_000, b'{"format": 1}', b"\xff\xfe", b"null"])
def test_a_damaged_file_is_no_draft(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "draft.json"
    path.write_bytes(raw)
    assert read_draft(path) is None


def test_a_field_that_is_newer_than_the_draft_has_its_default(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    write_draft(path, JobDraft(FORM))
    body = json.loads(path.read_text())
    del body["form"]["left_out"]
    path.write_text(json.dumps(body))
    assert read_draft(path) == JobDraft(FORM)
    del body["form"]["rounds"]
    path.write_text(json.dumps(body))
    assert read_draft(path) is None
