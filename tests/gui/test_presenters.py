import asyncio
import logging
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.privacy import PUBLIC_DATA, Accepted, PrivacyChoice, Trust
from omnilytics_app.domain.progress import JobProgress, Work
from omnilytics_app.errors import ChainUnavailable, DataFileError, InsufficientFunds
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.presenters.joining import Joining
from omnilytics_app.ui.presenters.presenter import UNEXPECTED, Presenter, Problem
from tests.gui import sample
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.looked_up import looked_up
from tests.gui.sample_studio import diabetes_look, digits_look


async def settled(presenter: Presenter) -> None:
    """Wait until no task of a presenter is left."""
    async with asyncio.timeout(5):
        while tasks := tuple(presenter._scope._tasks):
            await asyncio.wait(tasks)
            await asyncio.sleep(0)


def test_creates_the_job_of_the_form(run: Run, qtbot: QtBot, presenters: Presenters, service: FakeParticipant) -> None:
    presenter = presenters.model_owner
    created: list[int] = []
    presenter.job_created.connect(created.append)

    async def scenario() -> None:
        presenter.form = replace(presenter.form, title="Mine")
        presenter.create_job()
        assert presenter.busy
        await settled(presenter)

    run(scenario())
    assert service.calls == [("create", replace(sample.FORM, title="Mine"))]
    assert created == [7]
    assert not presenter.busy


def test_a_failed_creation_is_one_sentence_and_keeps_the_form(
    run: Run, presenters: Presenters, service: FakeParticipant
) -> None:
    presenter = presenters.model_owner
    raised: list[str] = []
    presenter.problem_raised.connect(raised.append)
    form = replace(presenter.form, title="Precious", rounds=11)
    service.failure = InsufficientFunds("The account cannot pay; add 0.2 ETH.")

    async def scenario() -> None:
        presenter.form = form
        presenter.create_job()
        await settled(presenter)

    run(scenario())
    assert raised == ["The account cannot pay; add 0.2 ETH."]
    assert presenter.problem is not None
    assert presenter.problem.details == ""
    assert presenter.form == form
    assert presenter.can_create


def test_long_work_before_a_job_is_told_in_the_name_of_the_action(
    run: Run, presenters: Presenters, service: FakeParticipant
) -> None:
    presenter = presenters.model_owner
    service.works = tuple(Work("Training the backbone", done, 500) for done in (4, 255, 500))
    told: list[str] = []
    presenter.busy_changed.connect(lambda _: told.append(presenter.action))

    async def scenario() -> None:
        presenter.create_job()
        await settled(presenter)

    run(scenario())
    assert told == [
        "Creating the job",
        "Training the backbone, 0 %",
        "Training the backbone, 51 %",
        "Creating the job",
        "",
    ]


@pytest.mark.parametrize(("images", "kept"), [(True, True), (False, False)])
def test_a_backbone_is_offered_for_images_only(
    run: Run, presenters: Presenters, desk: FakeDesk, *, images: bool, kept: bool
) -> None:
    presenter = presenters.model_owner
    desk.model_owner.looks["/data/letters"] = (digits_look if images else diabetes_look)("/data/letters")
    presenter.update_form(backbone=True)
    assert not presenter.wizard.offers_backbone

    async def scenario() -> None:
        presenter.wizard.choose_data_file("/data/letters")
        await looked_up(presenter)

    run(scenario())
    assert (presenter.wizard.offers_backbone, presenter.form.backbone) == (images, kept)


def test_an_unexpected_error_offers_its_traceback(
    run: Run, presenters: Presenters, service: FakeParticipant, caplog: pytest.LogCaptureFixture
) -> None:
    presenter = presenters.wallet
    service.failure = ZeroDivisionError("seven")

    async def scenario() -> None:
        presenter.withdraw()
        await settled(presenter)

    with caplog.at_level(logging.ERROR):
        run(scenario())
    assert presenter.problem is not None
    assert presenter.problem.text == UNEXPECTED
    assert "ZeroDivisionError: seven" in presenter.problem.details
    assert "unexpected error in WalletPresenter" in caplog.text


def test_a_double_click_acts_once(run: Run, presenters: Presenters, service: FakeParticipant) -> None:
    presenter = presenters.wallet
    paid: list[bool] = []
    presenter.withdrawn.connect(lambda: paid.append(True))

    async def scenario() -> None:
        service.gate.clear()
        presenter.withdraw()
        presenter.withdraw()
        await asyncio.sleep(0.01)
        service.gate.set()
        await settled(presenter)

    run(scenario())
    assert service.calls == [("withdraw",)]
    assert paid == [True]


def test_a_new_action_forgets_the_last_problem(run: Run, presenters: Presenters, service: FakeParticipant) -> None:
    presenter = presenters.data_owner
    problems: list[Problem | None] = []
    service.failure = ChainUnavailable("The chain does not answer; start it.")

    async def scenario() -> None:
        presenter.join(JobId(3), "mine.csv", PUBLIC_DATA)
        await settled(presenter)
        problems.append(presenter.problem)
        presenter.join(JobId(3), "mine.csv", PUBLIC_DATA)
        problems.append(presenter.problem)
        await settled(presenter)

    run(scenario())
    assert problems == [Problem("The chain does not answer; start it."), None]
    assert service.calls == [("join", 3, "mine.csv", PUBLIC_DATA)] * 2


def test_an_incomplete_form_never_reaches_the_service(presenters: Presenters, service: FakeParticipant) -> None:
    presenter = presenters.model_owner
    presenter.update_form(data_file="")
    presenter.create_job()
    assert service.calls == []
    assert presenter.problem is not None
    assert presenter.problem.text == "Choose the file with your own samples."


def test_an_unreadable_data_file_stays_chosen_and_is_a_problem(
    run: Run, presenters: Presenters, desk: FakeDesk
) -> None:
    presenter = presenters.model_owner
    desk.model_owner.failure = DataFileError("The file has no header.")

    async def scenario() -> None:
        presenter.wizard.choose_data_file("broken.csv")
        await looked_up(presenter)

    run(scenario())
    assert presenter.form.data_file == "broken.csv"
    assert presenter.wizard.look is None
    assert presenter.wizard.problems["data_file"] == "The file has no header."
    assert not presenter.can_create


def test_the_preview_of_an_older_choice_is_dropped(run: Run, presenters: Presenters, service: FakeParticipant) -> None:
    presenter = presenters.data_owner

    async def scenario() -> None:
        service.gate.clear()
        presenter.choose_data_file("old.csv")
        presenter.choose_data_file("new.csv")
        await asyncio.sleep(0.01)
        service.gate.set()
        await settled(presenter)

    run(scenario())
    assert presenter.preview is not None
    assert presenter.preview.path == "new.csv"


def test_the_selection_follows_its_job(presenters: Presenters, service: FakeParticipant) -> None:
    presenter = presenters.data_owner
    service.publish(jobs=sample.open_jobs())
    presenter.select(JobId(7))
    service.publish(jobs=sample.open_jobs()[::-1])
    assert presenter.selected is not None
    assert presenter.selected.job.job_id == 7
    service.publish(jobs=sample.open_jobs()[:1])
    assert presenter.selected.job.job_id == 3


def test_what_keeps_from_joining_is_said(presenters: Presenters, service: FakeParticipant) -> None:
    presenter = presenters.data_owner
    assert presenter.obstacle == "Choose a job first."
    service.publish(jobs=sample.open_jobs())
    assert presenter.can_join
    presenter.select(JobId(4))
    assert presenter.obstacle == sample.open_jobs()[1].refused
    presenter.select(JobId(8))
    assert presenter.obstacle == "All seats of this job are taken."
    presenter.select(JobId(3))
    service.publish(participation=renumbered(sample.participation(), 4))
    assert not presenter.obstacle
    service.publish(participation=sample.participation())
    assert presenter.obstacle == "You already take part in this job."


def test_close_ends_actions_and_observation(run: Run, presenters: Presenters, service: FakeParticipant) -> None:
    async def scenario() -> None:
        service.gate.clear()
        presenters.wallet.withdraw()
        await asyncio.sleep(0.01)
        await presenters.close()

    run(scenario())
    assert service.observers == []
    assert presenters.wallet.problem is None


def test_snapshots_that_are_equal_change_nothing(presenters: Presenters, service: FakeParticipant) -> None:
    changes: list[bool] = []
    service.publish(wallet=sample.wallet(), model_owner_job=sample.running_digits())
    for presenter in (presenters.wallet, presenters.model_owner):
        presenter.changed.connect(lambda: changes.append(True))
    service.publish(wallet=sample.wallet(), model_owner_job=sample.running_digits())
    assert not changes
    service.publish(wallet=sample.wallet(block=9))
    assert changes == [True]


def renumbered(progress: JobProgress, number: int) -> JobProgress:
    """The same as another job."""
    return replace(progress, job=replace(progress.job, job_id=JobId(number)))


def test_of_several_jobs_in_a_role_the_newest_is_shown(presenters: Presenters, service: FakeParticipant) -> None:
    newest, joined = sample.running_digits(), sample.participation()
    service.publish(model_owner_job=newest, participation=joined)
    older = [renumbered(p, 2) for p in (newest, joined)]
    service.publish(model_owner_job=older[0], participation=older[1])
    assert presenters.model_owner.job == newest
    assert presenters.data_owner.participation == joined
    assert presenters.model_owner.jobs == (newest, older[0])
    assert presenters.data_owner.participations == (joined, older[1])
    newer = renumbered(newest, 4)
    service.publish(model_owner_job=newer)
    assert presenters.model_owner.job == newer


def test_a_chosen_job_stays_chosen_and_goes_on(presenters: Presenters, service: FakeParticipant) -> None:
    owner, member = presenters.model_owner, presenters.data_owner
    older = renumbered(sample.running_digits(), 2)
    for progress in (older, sample.running_digits()):
        service.publish(model_owner_job=progress, participation=progress)
    owner.choose_job(JobId(2))
    member.choose_participation(JobId(2))
    newer, moved_on = renumbered(older, 9), replace(older, activity="Settling")
    service.publish(model_owner_job=newer, participation=newer)
    assert (owner.job, member.participation) == (older, older)
    service.publish(model_owner_job=moved_on, participation=moved_on)
    assert (owner.job, member.participation) == (moved_on, moved_on)


def test_stop_and_export_are_of_the_chosen_job(run: Run, presenters: Presenters, service: FakeParticipant) -> None:
    presenter = presenters.model_owner
    older, newest = renumbered(sample.running_digits(), 2), sample.running_digits()
    for progress in (newest, older):
        service.publish(model_owner_job=progress)
    presenter.choose_job(JobId(2))

    async def scenario() -> None:
        presenter.stop_job()
        await settled(presenter)
        presenter.export_model("m.safetensors")
        presenter.choose_job(JobId(3))
        await settled(presenter)

    run(scenario())
    assert service.calls == [("stop", 2), ("export", 2, "m.safetensors")]
    assert presenter.exported == ""
    presenter.choose_job(JobId(2))
    assert presenter.exported == "The model of round 6 is in m.safetensors."
    service.publish(model_owner_job=replace(newest, activity="Settling", rounds=newest.rounds[:3]))
    assert presenter.exported
    service.publish(model_owner_job=replace(older, rounds=older.rounds[:3]))
    assert presenter.exported == ""


def test_what_was_just_created_or_joined_is_looked_at(
    run: Run, presenters: Presenters, service: FakeParticipant
) -> None:
    owner, member = presenters.model_owner, presenters.data_owner
    progress = sample.running_digits()
    for number in (2, 5, 7):
        other = renumbered(progress, number)
        service.publish(model_owner_job=other, participation=other)
    owner.choose_job(JobId(2))
    member.choose_participation(JobId(2))

    async def scenario() -> None:
        owner.draft_new_job()
        service.publish(model_owner_job=renumbered(progress, 6))
        assert owner.shows_form
        owner.create_job()
        await settled(owner)
        member.join(JobId(5), "mine.csv", PUBLIC_DATA)
        await settled(member)

    run(scenario())
    assert not owner.shows_form
    assert (owner.job, member.participation) == (renumbered(progress, 7), renumbered(progress, 5))


class TestJoining:
    def test_noise_is_chosen_beforehand_unless_the_group_is_certain_to_be_trusted(self) -> None:
        assert sample.joining(sample.data_report()).choice == PrivacyChoice(epsilon=8.0)
        joining = Joining(JobId(3), "mine.csv")
        joining.show_report(sample.data_report(trust=Trust(2, 2, 3)))
        assert joining.noise is None
        assert joining.ready

    def test_what_was_accepted_is_accepted_for_one_choice_only(self) -> None:
        joining = sample.joining(sample.data_report(concern="The map is odd."))
        assert [accepted for accepted, _ in joining.boxes] == [Accepted.MAP]
        joining.accept(Accepted.MAP, yes=True)
        assert joining.ready
        joining.choose_noise(None)
        assert not joining.ready
        assert [accepted for accepted, _ in joining.boxes] == [Accepted.EXACT, Accepted.MAP]
        joining.accept(Accepted.MAP, yes=True)
        joining.accept(Accepted.EXACT, yes=True)
        assert joining.ready
        joining.accept(Accepted.EXACT, yes=False)
        assert not joining.ready

    def test_what_is_not_possible_is_said(self) -> None:
        joining = sample.joining(sample.data_report(used_before=1_190, total={8.0: 17.0, 4.0: 12.0}))
        assert "budget" in joining.obstacle
        joining.choose_noise(4.0)
        assert joining.ready
        joining.choose_noise(None)
        assert "No row is left" in joining.obstacle

    def test_a_file_that_cannot_be_looked_at_is_a_problem_of_the_sheet(
        self, run: Run, presenters: Presenters, service: FakeParticipant
    ) -> None:
        service.failure = ChainUnavailable("The chain does not answer; start it.")
        found: list[str] = []

        async def scenario() -> None:
            joining = presenters.data_owner.prepare_joining(sample.open_jobs()[0])
            await settled(presenters.data_owner)
            found.append(joining.obstacle)

        run(scenario())
        assert found == ["The chain does not answer; start it."]
        assert presenters.data_owner.problem is None
