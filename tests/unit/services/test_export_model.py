from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from omnilytics_app import cli
from omnilytics_app.domain.document import parse_document
from omnilytics_app.domain.ids import Address, Digest, JobId
from omnilytics_app.errors import ModelFileError
from omnilytics_app.learning.export.model_file import read_model
from omnilytics_app.learning.learner import ModelOwnerLearner
from omnilytics_app.learning.rounds import LearnerTerms, RoundSums
from omnilytics_app.services.create_job import DOCUMENT_FILE, JOB_FILE, START_FILE
from omnilytics_app.services.export_model import export_model, export_model_now, files_of_job
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.job_files import JobFiles, JobStore
from omnilytics_app.storage.profile import create_profile
from omnilytics_app.workers.export_tasks import format_of
from tests.unit.chain.test_calls import MARKET

from .scripted import thread_pool
from .test_create_job import FORM
from .test_job_terms import DOCUMENT, RAW

JOB = JobId(7)
CHAIN = 31_337


def session() -> ModelOwnerLearner:
    rng = np.random.default_rng(1)
    phi = np.hstack([rng.uniform(-1, 1, (40, 64)), np.ones((40, 1))])
    terms = LearnerTerms(8, 3, 3, 0, 0, 3)
    return ModelOwnerLearner.start(terms, DOCUMENT.task, phi, np.eye(10)[np.arange(40) % 10])


def fill(files: JobFiles) -> ModelOwnerLearner:
    """The files of a job after its first round; the session then."""
    start = session()
    query = start.next_weights()
    after, _ = start.absorb(RoundSums(1, query, dict.fromkeys(range(3), query * 2**12)))
    files.write_once(START_FILE, start.to_bytes())
    files.write_once(DOCUMENT_FILE, RAW)
    files.write_json_once(JOB_FILE, {"form": asdict(FORM), "salt": DOCUMENT.salt.hex()})
    files.write_once("learner-001.bin", after.to_bytes())
    return after


def store(root: Path, genesis: int = 0) -> JobStore:
    return JobStore(root, Deployment(Digest(bytes([genesis]) * 32), CHAIN, Address(MARKET)))


async def test_the_kept_model_of_the_newest_session_is_written(tmp_path: Path) -> None:
    files = store(tmp_path / "jobs").job(JOB)
    after = fill(files)
    pool = thread_pool()
    try:
        number = await export_model(files, JOB, "safetensors", tmp_path / "model.safetensors", pool)
    finally:
        pool.close()
    model = read_model((tmp_path / "model.safetensors").read_bytes())
    assert number == model.provenance.round == after.best.number == 1
    assert np.array_equal(model.head, after.best.weights)
    assert model.columns == parse_document(RAW).features.columns
    assert (model.task, model.provenance.title, model.provenance.job) == (DOCUMENT.task, "Digits", 7)


def test_both_formats_are_written_by_name(tmp_path: Path) -> None:
    files = store(tmp_path / "jobs").job(JOB)
    fill(files)
    export_model_now(files, JOB, format_of("M.ONNX"), tmp_path / "m")
    import onnx  # noqa: PLC0415

    onnx.checker.check_model(onnx.load_from_string((tmp_path / "m").read_bytes()))
    with pytest.raises(ModelFileError, match="endings"):
        format_of("model.pickle")


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    files = store(tmp_path / "jobs").job(JOB)
    fill(files)
    with pytest.raises(ModelFileError, match="cannot be written"):
        export_model_now(files, JOB, "safetensors", tmp_path / "missing" / "m")


def test_a_job_of_somebody_else_or_of_an_older_version_is_told_apart(tmp_path: Path) -> None:
    files = store(tmp_path / "jobs").job(JOB)
    with pytest.raises(ModelFileError, match="does not own job 7"):
        export_model_now(files, JOB, "safetensors", tmp_path / "m")
    files.write_json_once(JOB_FILE, {})
    with pytest.raises(ModelFileError, match="older version"):
        export_model_now(files, JOB, "safetensors", tmp_path / "m")


def test_files_are_found_without_a_chain_unless_two_chains_had_the_job(tmp_path: Path) -> None:
    root = tmp_path / "jobs"
    with pytest.raises(ModelFileError, match="no part in job 7"):
        files_of_job(root, CHAIN, MARKET, JOB)
    files = store(root).job(JOB)
    store(root).job(JobId(17))
    assert files_of_job(root, CHAIN, MARKET, JOB) == files
    with pytest.raises(ModelFileError, match="no part"):
        files_of_job(root, 1, MARKET, JOB)
    with pytest.raises(ModelFileError, match="no market yet"):
        files_of_job(root, CHAIN, None, JOB)
    store(root, genesis=1).job(JOB)
    with pytest.raises(ModelFileError, match="2 jobs 7"):
        files_of_job(root, CHAIN, MARKET, JOB)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    made = create_profile(tmp_path / "profile", "Mine", {"chain_id": CHAIN, "market": MARKET})
    fill(store(made.paths.jobs).job(JOB))
    return made.paths.profile


@pytest.mark.parametrize("arguments", [["--out", "m.onnx"], ["--out", "m.bin", "--format", "safetensors"]])
def test_the_command_needs_neither_passphrase_nor_chain(
    profile: Path, arguments: list[str], tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(["export", "--profile", str(profile), "--job", "7", *arguments]) == 0
    assert capsys.readouterr().out == f"The model of round 1 of job 7 is in {arguments[1]}.\n"
    assert (tmp_path / arguments[1]).stat().st_size > 5_000


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--job", "8", "--out", "m.onnx"], "no part in job 8"),
        (["--job", "7", "--out", "m.pt"], ".safetensors or .onnx"),
        (["--job", "7", "--out", "m.onnx", "--format", "pickle"], "no format 'pickle'"),
    ],
)
def test_the_command_says_in_one_sentence_what_is_wrong(
    profile: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["export", "--profile", str(profile), *arguments]) == 1
    written = capsys.readouterr().err
    assert said in written
    assert written.count("\n") == 1
