"""What is written down of practice decides who goes on, and never what is started."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from omnilytics_app.domain.practice import PracticeKind, Troupe
from omnilytics_app.services.practice import Practice, processes_of

ENTRY: dict[str, Any] = {
    "troupe": {"name": "owners-0a1b2c3d", "kind": "owners", "dataset": "digits", "people": 2, "job_id": 7},
    "model_owner": "0xA",
    "target": "digit",
}


def engaged(root: Path, **changed: object) -> list[Any]:
    """What a practice reads where somebody else wrote."""
    profile = SimpleNamespace(paths=SimpleNamespace(profile=root / "profile"))
    practice = Practice(SimpleNamespace(folder=root), profile, SimpleNamespace(gateway=None, pool=None))  # type: ignore[arg-type]
    folder = root / "practice" / "profile"
    folder.mkdir(parents=True)
    entry = {**ENTRY, "troupe": ENTRY["troupe"] | changed, "processes": {"owners": ["agent", "--profile", "/theirs"]}}
    (folder / "practice.json").write_text(json.dumps({"format": 1, "engaged": [entry]}))
    return practice._read()


def test_a_planted_file_starts_nothing_of_its_own(tmp_path: Path) -> None:
    [engagement] = engaged(tmp_path)
    assert engagement.troupe == Troupe("owners-0a1b2c3d", PracticeKind.OWNERS, "digits", 2, 7)  # type: ignore[arg-type]
    folder = tmp_path / engagement.troupe.name
    [(name, arguments)] = processes_of(engagement.troupe, folder).items()
    assert name == "owners"
    assert arguments[:2] == ["agent", "--policy"]
    assert all(Path(word).is_relative_to(folder) for word in arguments if "/" in word)
    assert "/theirs" not in json.dumps(arguments)


@pytest.mark.parametrize(
    "changed", [{"name": "../../default"}, {"name": "/etc"}, {"name": ".."}, {"people": 10_000}, {"people": 0}]
)
def test_a_troupe_that_this_program_does_not_make_is_left_out(tmp_path: Path, changed: dict[str, object]) -> None:
    assert engaged(tmp_path, **changed) == []


def test_a_job_has_its_model_owner_and_its_data_owners(tmp_path: Path) -> None:
    started = processes_of(Troupe("job-0a1b2c3d", PracticeKind.JOB, "digits", 8), tmp_path)
    assert list(started) == ["model-owner", "owners"]
    assert started["owners"].count("--owner") == 8
    assert str(tmp_path / "job.toml") in started["model-owner"]
