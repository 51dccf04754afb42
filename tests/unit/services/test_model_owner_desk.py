"""The model owner's desk over real files, a real profile and a node whose price of gas the test sets."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import pytest

from omnilytics_app.domain.drafting import JobDraft, ModelSize
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import JobForm, Work
from omnilytics_app.errors import DataFileError, JobRefused, ModelFileError, StorageFault
from omnilytics_app.services.create_job import DOCUMENT_FILE, JOB_FILE, START_FILE, start_request
from omnilytics_app.services.data_sets import register_data
from omnilytics_app.services.desks import model_owner as module
from omnilytics_app.services.desks.model_owner import ModelOwnerDesk
from omnilytics_app.services.session import Session
from omnilytics_app.storage.profile import create_profile
from omnilytics_app.workers.model_owner_tasks import prepare_start
from tests.unit.chain.test_connection import constant
from tests.unit.workers.test_drafting_tasks import write_diabetes
from tests.unit.workers.test_prediction_tasks import document_of

from .scripted import ScriptedMarket, account_on, gateway_to, thread_pool
from .test_create_job import FORM

JOB = JobId(7)


@dataclass
class Studio:
    """A desk, and what is around it."""

    desk: ModelOwnerDesk
    session: Session
    market: ScriptedMarket
    form: JobForm
    folder: Path


@pytest.fixture
async def studio(tmp_path: Path) -> AsyncIterator[Studio]:
    profile = create_profile(tmp_path / "profile", "Mine", {})
    market, pool = ScriptedMarket(), thread_pool()
    market.endpoint.answers["eth_gasPrice"] = constant(hex(3 * 10**9))
    form = replace(
        FORM,
        data_file=write_diabetes(tmp_path / "own.csv", range(60)),
        evaluation_file=write_diabetes(tmp_path / "held.csv", range(200, 320)),
        task="regression",
        target="progression",
        left_out=("record", "ward"),
    )
    async with gateway_to(market, tmp_path) as gateway:
        session = Session(gateway, (account_on(gateway, tmp_path / "profile"),), pool)
        yield Studio(ModelOwnerDesk(session, profile), session, market, form, tmp_path)
    pool.close()


def give_job(studio: Studio) -> None:
    """The files of a job of the form, as creating it leaves them."""
    files = studio.session.account.jobs.job(JOB)
    start = prepare_start(start_request(studio.form))
    files.write_once(START_FILE, start.learner)
    files.write_once(DOCUMENT_FILE, document_of(start))
    files.write_json_once(JOB_FILE, {"form": asdict(studio.form), "salt": ""})


async def test_a_look_a_rehearsal_and_registered_data_are_of_real_files(studio: Studio) -> None:
    look = await studio.desk.look_into_data(studio.form.data_file)
    assert look.targets("regression")[-1] == "progression"
    rehearsal = await studio.desk.rehearse(studio.form)
    assert (rehearsal.rows, rehearsal.features, rehearsal.held_out_rows) == (60, 11, 120)
    assert rehearsal.score is not None
    register_data(studio.desk._paths, "ward-9", Path(studio.form.data_file))
    [named] = await studio.desk.data_sets()
    assert (named.name, named.path, named.rows) == ("ward-9", studio.form.data_file, 60)
    with pytest.raises(DataFileError):
        await studio.desk.look_into_data(str(studio.folder / "none.csv"))
    with pytest.raises(JobRefused):
        await studio.desk.rehearse(replace(studio.form, optimiser="anderson", rule="nnm"))


async def test_a_rehearsal_with_a_backbone_reports_its_training(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Work] = []

    async def trained(*args: object) -> bytes:
        args[2](Work("Training the backbone", 1, 2))  # type: ignore[operator]
        return b""

    monkeypatch.setattr(module, "train_backbone", trained)
    await studio.desk.rehearse(replace(studio.form, backbone=True), told.append)
    assert [(work.done, work.total) for work in told] == [(1, 2)]


async def test_the_price_of_gas_is_asked_for_once_a_block(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    size = ModelSize(11, 1, 900)
    first = await studio.desk.estimate(studio.form, size)
    assert first.gas_price == 3 * 10**9
    studio.market.endpoint.answers["eth_gasPrice"] = constant(hex(5 * 10**9))
    assert (await studio.desk.estimate(studio.form, size)).gas_price == 3 * 10**9
    monkeypatch.setattr(module, "PRICE_LASTS_S", 0.0)
    dearer = await studio.desk.estimate(studio.form, size)
    assert dearer.gas_price == 5 * 10**9
    assert dearer.gas == first.gas


async def test_a_draft_outlives_the_program_and_goes_with_the_job(studio: Studio) -> None:
    assert await studio.desk.load_draft() is None
    await studio.desk.save_draft(JobDraft(studio.form, 2))
    again = ModelOwnerDesk(studio.session, create_profile(studio.folder / "other", "Other", {}))
    again._paths = studio.desk._paths
    assert await again.load_draft() == JobDraft(studio.form, 2)
    await again.forget_draft()
    assert await studio.desk.load_draft() is None


async def test_a_draft_that_cannot_be_kept_is_one_sentence(studio: Studio) -> None:
    studio.desk._paths.job_draft.mkdir()
    with pytest.raises(StorageFault, match="cannot be kept"):
        await studio.desk.save_draft(JobDraft(studio.form))


async def test_a_job_is_held_against_its_own_and_its_held_out_rows(studio: Studio) -> None:
    give_job(studio)
    found = await studio.desk.reference(JOB)
    assert found is not None
    assert (found.rows, found.held_out_rows) == (60, 120)
    assert found.pooled == pytest.approx((await studio.desk.rehearse(studio.form)).pooled)
    await asyncio.to_thread(Path(studio.form.evaluation_file).unlink)
    assert await studio.desk.reference(JOB) is None
    assert await studio.desk.reference(JobId(8)) is None


async def test_a_model_is_tried_and_its_predictions_are_saved(studio: Studio) -> None:
    give_job(studio)
    trial = await studio.desk.try_model(JOB, studio.form.evaluation_file)
    assert (trial.rows, trial.round) == (120, 0)
    assert trial.score is not None
    target = studio.folder / "out.csv"
    await studio.desk.save_predictions(JOB, studio.form.evaluation_file, str(target))
    assert len(target.read_text().splitlines()) == 121
    with pytest.raises(ModelFileError, match="cannot be written"):
        await studio.desk.save_predictions(JOB, studio.form.evaluation_file, str(studio.folder))
    with pytest.raises(ModelFileError, match="does not own job 8"):
        await studio.desk.try_model(JobId(8), studio.form.evaluation_file)


async def test_where_a_job_is_can_be_told_to_others(studio: Studio) -> None:
    said = studio.desk.whereabouts(JOB)
    deployment = studio.session.gateway.deployment
    assert said == f"OmniLytics job 7 of market {deployment.market} on chain {deployment.chain_id}"
