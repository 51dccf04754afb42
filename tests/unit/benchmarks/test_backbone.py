from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchmarks.backbone import Job, bars_of, gains, main, run_job
from benchmarks.letters import LETTERS, SIDE, write_letters
from omnilytics_app.learning import train_backbone
from omnilytics_app.learning.datasets import open_dataset, read_columns
from omnilytics_app.learning.datasets.pixels import pixel_columns
from omnilytics_app.services.simulation import population
from omnilytics_app.services.simulation.options import SimulationOptions

PLAIN = Job("digits", 1, False, 65, 0.7, 0.94, 0.94, 0.95, 0.5, 70_000, 0.1, 0.1)
BETTER = replace(PLAIN, backbone=True, features=57, final=0.97, kept=1.0, document_bytes=110_000)


def test_gains_are_differences_of_jobs_of_one_seed() -> None:
    other = [replace(job, seed=2, final=job.final - 0.1) for job in (BETTER, PLAIN)]
    assert gains([PLAIN, BETTER, *other], "digits") == pytest.approx([0.03, 0.03])


@pytest.mark.parametrize(
    ("job", "missed"),
    [
        (BETTER, set()),
        (replace(BETTER, final=0.955), {"digits: mean gain over the plain head"}),
        (
            replace(BETTER, final=0.93),
            {"digits: mean gain over the plain head", "digits: least gain over the plain head"},
        ),
        (replace(BETTER, kept=0.94), {"least share of rows that the leverage rule keeps"}),
        (replace(BETTER, document_bytes=120_001), {"largest job document, 3072-bit key"}),
    ],
    ids=lambda value: str(len(value)) if isinstance(value, set) else "",
)
def test_every_bar_can_be_missed(job: Job, missed: set[str]) -> None:
    assert {bar.name for bar in bars_of([PLAIN, job]) if not bar.ok} == missed


def test_letters_are_a_folder_of_images_and_the_same_every_time(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_letters(tmp_path / name, 40)
    columns = pixel_columns(SIDE, SIDE, 1)
    first, second = (
        read_columns(open_dataset(tmp_path / name), columns, "letter", numeric=False) for name in ("a", "b")
    )
    assert sorted(set(first.y.tolist())) == sorted(LETTERS)
    assert (first.x == second.x).all()
    assert len(np.unique(first.x, axis=0)) == 40
    assert first.x.std(axis=0).min() > 0


def test_a_folder_of_images_can_be_simulated(tmp_path: Path) -> None:
    write_letters(tmp_path / "letters", 40)
    data = population.read_data(SimulationOptions(data=str(tmp_path / "letters")))
    assert (data.kind, data.image_shape) == ("classification", (SIDE, SIDE))
    assert data.columns == pixel_columns(SIDE, SIDE, 1)
    assert data.samples.x.shape == (40, SIDE * SIDE)


@pytest.mark.torch
def test_a_short_job_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_backbone, "STEPS", 4)
    monkeypatch.setattr("benchmarks.backbone._TIMED_IMAGES", 10)
    options = SimulationOptions(rounds=1, owners=9, faults=0, backbone=True)
    job = run_job("digits", options, (8, 8))
    assert job.features == 57
    assert 0.0 < job.kept <= 1.0
    assert 0.3 < job.final <= 1.0
    assert 0.2 < job.membership < 0.8
    assert 70_000 < job.document_bytes < 120_000


def test_help_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    assert "--quick" in capsys.readouterr().out
