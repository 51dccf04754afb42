"""State of the data owner's page: data sets, outlook, reasons, earnings, automatic joining."""

import asyncio
from dataclasses import replace

import pytest

from omnilytics_app.domain.auto_join import AutoJoinRules, AutoJoinState
from omnilytics_app.domain.data_shelf import JobFit
from omnilytics_app.domain.explain import Why
from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.job import Outcome
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.errors import ConfigurationError, DataFileError, JobRefused
from omnilytics_app.ui.presenters import DataOwnerPresenter, Presenters
from omnilytics_app.ui.presenters.data_sets import proposed_name
from omnilytics_app.ui.presenters.part import Part
from tests.gui import sample, sample_data
from tests.gui.conftest import Run
from tests.gui.fakes.data_owner import FakeDataOwner
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.participant import FakeParticipant
from tests.gui.sample_job import stored_round


@pytest.fixture
def page(presenters: Presenters) -> DataOwnerPresenter:
    return presenters.data_owner


@pytest.fixture
def holdings(desk: FakeDesk) -> FakeDataOwner:
    return desk.data_owner


async def quiet(*parts: Part) -> None:
    """Wait until nothing of some parts runs."""
    async with asyncio.timeout(5):
        while tasks := [task for part in parts for task in part._scope._tasks]:
            await asyncio.wait(tasks)
        await asyncio.sleep(0)


class TestDataSets:
    def test_a_file_is_looked_at_before_it_gets_a_name(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner
    ) -> None:
        part, registered = page.data_sets, list[str]()
        part.registered.connect(registered.append)
        holdings.inspection = sample_data.VALID

        async def scenario() -> None:
            assert part.obstacle("mine") == "Choose a file or a folder first."
            part.inspect("/data/clinic c.csv")
            assert part.obstacle("mine") == "Looking at the file…"
            await quiet(part)
            assert part.inspection == sample_data.VALID
            assert part.obstacle(" ") == "Give the data set a name."
            part.register(" mine ")
            await quiet(part)

        run(scenario())
        assert ("register", "mine", "/data/clinic c.csv") in holdings.calls
        assert registered == ["mine"]
        assert part.candidate == ""

    def test_a_file_that_no_job_could_use_is_not_added(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner
    ) -> None:
        holdings.inspection = sample_data.INVALID

        async def scenario() -> None:
            page.data_sets.inspect("/data/six-rows.csv")
            await quiet(page.data_sets)
            page.data_sets.register("mine")
            await quiet(page.data_sets)

        run(scenario())
        assert page.data_sets.obstacle("mine").startswith("No job can be joined with this file")
        assert [call[0] for call in holdings.calls] == ["inspect"]

    def test_a_file_that_cannot_be_read_says_why_beside_itself(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner
    ) -> None:
        holdings.failure = DataFileError("notes.docx cannot be read; choose another file.")

        async def scenario() -> None:
            page.data_sets.inspect("/data/notes.docx")
            await quiet(page.data_sets)

        run(scenario())
        assert page.data_sets.flaw == "notes.docx cannot be read; choose another file."
        assert page.problem is None

    def test_what_was_found_of_another_file_is_not_shown(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner
    ) -> None:
        async def scenario() -> None:
            holdings.gate.clear()
            page.data_sets.inspect("/data/first.csv")
            await asyncio.sleep(0)
            page.data_sets.inspect("")
            holdings.gate.set()
            await quiet(page.data_sets)

        run(scenario())
        assert page.data_sets.inspection is None

    def test_a_problem_of_a_part_is_the_pages(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner
    ) -> None:
        async def scenario() -> None:
            page.data_sets.inspect("/data/clinic.csv")
            await quiet(page.data_sets)
            holdings.failure = ConfigurationError("'a b' is no name for a data set.")
            page.data_sets.register("a b")
            await quiet(page.data_sets)

        run(scenario())
        assert page.problem is not None
        assert page.problem.text == "'a b' is no name for a data set."
        assert page.data_sets.candidate == "/data/clinic.csv"

    @pytest.mark.parametrize(
        ("path", "name"),
        [("/a/clinic a.csv", "clinic-a"), ("/a/.hidden.csv", "hidden"), ("", ""), ("/a/" + "x" * 99, "x" * 60)],
    )
    def test_a_name_is_made_of_the_files(self, path: str, name: str) -> None:
        assert proposed_name(path) == name

    def test_a_registered_file_that_has_changed_joins_nothing(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, service: FakeParticipant
    ) -> None:
        holdings.sets = sample_data.SETS
        service.publish(jobs=sample.open_jobs())

        async def scenario() -> None:
            page.data_sets.refresh()
            await quiet(page.data_sets)
            page.choose_data_file(sample_data.CHANGED.path)
            await quiet(page.data_sets)
            await asyncio.wait(page._scope._tasks)

        run(scenario())
        assert page.obstacle == "clinic-b is not as it was when you added it; see Data sets."
        assert not page.can_join


class TestOutlook:
    def test_the_chosen_data_is_held_against_every_open_job(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, service: FakeParticipant
    ) -> None:
        holdings.fitting = (JobFit(JobId(3)), JobFit(JobId(8), "It has no column 'bmi'."))
        service.publish(jobs=sample.open_jobs())

        async def scenario() -> None:
            page.choose_data_file("/data/mine.csv")
            await asyncio.wait(page._scope._tasks)
            await quiet(page.outlook)

        run(scenario())
        assert ("fits", "/data/mine.csv") in holdings.calls
        assert page.outlook.fits[JobId(3)].fits
        assert page.outlook.fits[JobId(8)].reason == "It has no column 'bmi'."

    def test_what_a_job_asks_is_estimated_when_it_is_looked_at_and_known_from_then_on(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner
    ) -> None:
        async def scenario() -> None:
            for job_id in (JobId(3), JobId(4), JobId(3)):
                page.outlook.look_at_job(job_id)
                await quiet(page.outlook)

        run(scenario())
        assert page.outlook.estimate is not None
        assert page.outlook.estimate.gas == 3 * 10**14
        page.outlook.look_at_job(None)
        assert page.outlook.estimate is None

    def test_an_estimate_that_cannot_be_had_is_left_out(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner
    ) -> None:
        holdings.failure = JobRefused("Its document is not known.")

        async def scenario() -> None:
            page.outlook.look_at_job(JobId(3))
            await quiet(page.outlook)

        run(scenario())
        assert page.outlook.estimate is None
        assert page.problem is None


class TestReasons:
    def test_reasons_are_asked_for_again_when_a_round_has_ended(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, service: FakeParticipant
    ) -> None:
        progress = sample.participation()
        ended = replace(progress, job=replace(progress.job, rounds=(stored_round(1, Outcome.QUIET),)))
        holdings.told = (sample_data.told(Why.ABSENT),)

        async def scenario() -> None:
            for snapshot in (progress, replace(progress, activity="Settling"), ended):
                service.publish(participation=snapshot)
                await quiet(page.reasons)

        run(scenario())
        assert [call for call in holdings.calls if call[0] == "explain"] == 2 * [("explain", 3)]
        assert page.reasons.reasons == holdings.told

    def test_the_last_round_that_did_not_pay_is_shown_until_another_is_chosen(self, page: DataOwnerPresenter) -> None:
        rounds = (Why.ABSENT, Why.REJECTED_BY_SCORES, Why.ACCEPTED, Why.RUNNING)
        told = tuple(replace(sample_data.told(why), number=n) for n, why in enumerate(rounds, 1))  # type: ignore[arg-type]
        part = page.reasons
        assert part.shown is None
        part._reasons = told
        assert part.shown == told[1]
        part.choose(3)
        assert part.shown == told[2]
        part._chosen, part._reasons = None, told[2:]
        assert part.shown == told[2]

    def test_another_participation_begins_without_the_reasons_of_the_first(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner
    ) -> None:
        def numbered(number: int) -> JobProgress:
            progress = sample.participation()
            return replace(progress, job=replace(progress.job, job_id=JobId(number)))

        async def scenario() -> None:
            holdings.told = (sample_data.told(Why.ABSENT),)
            page.reasons.follow(numbered(3))
            await quiet(page.reasons)
            holdings.gate.clear()
            page.reasons.follow(numbered(4))
            assert page.reasons.reasons == ()
            holdings.gate.set()
            await quiet(page.reasons)

        run(scenario())

    @pytest.mark.parametrize(("pause", "call"), [(True, "pause"), (False, "resume")])
    def test_a_pause_goes_to_the_jobs_runner(
        self, call: str, page: DataOwnerPresenter, holdings: FakeDataOwner, *, pause: bool
    ) -> None:
        page.reasons.pause(JobId(3), pause=pause)
        assert holdings.calls == [(call, 3)]


class TestEarnings:
    def test_they_are_read_only_while_somebody_looks(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner, service: FakeParticipant
    ) -> None:
        part, progress = page.earnings, sample.participation()
        ended = replace(progress, job=replace(progress.job, rounds=(stored_round(1, Outcome.QUIET),)))
        holdings.earned = sample_data.earnings()

        async def scenario() -> None:
            service.publish(participation=progress)
            await asyncio.sleep(0)
            assert holdings.calls.count(("earnings",)) == 0
            part.watch(on=True)
            await quiet(part)
            service.publish(participation=ended)
            await quiet(part)
            service.publish(participation=replace(ended, activity="Waiting"))
            part.watch(on=False)
            service.publish(wallet=sample.wallet())
            await quiet(page.reasons)

        run(scenario())
        assert holdings.calls.count(("earnings",)) == 2
        assert part.earnings == holdings.earned

    def test_payouts_are_written_and_the_file_is_told(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner
    ) -> None:
        exported: list[tuple[int, str]] = []
        page.earnings.exported.connect(lambda count, path: exported.append((count, path)))
        holdings.earned = sample_data.earnings()

        async def scenario() -> None:
            page.earnings.export("")
            page.earnings.export("/home/ada/payouts.csv")
            await quiet(page.earnings)

        run(scenario())
        assert exported == [(2, "/home/ada/payouts.csv")]


class TestAutoJoin:
    def test_nothing_edited_holds_before_it_is_saved(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner
    ) -> None:
        part = page.auto_join

        async def scenario() -> None:
            part.edit(min_reward=Wei(7), max_stake=Wei(9))
            part.choose_data_sets(("mine",))
            part.switch(on=True)
            assert (part.edited, holdings.calls, part.state.rules) == (True, [], AutoJoinRules())
            part.save()
            await quiet(part)

        run(scenario())
        rules = holdings.auto.rules
        assert (rules.on, rules.data_sets, rules.policy.min_reward) == (True, ("mine",), 7)
        assert not part.edited

    def test_rules_without_data_or_with_a_wrong_value_cannot_be_saved(self, page: DataOwnerPresenter) -> None:
        part = page.auto_join
        part.switch(on=True)
        assert part.obstacle == "Choose at least one data set to join with."
        part.choose_data_sets(("mine",))
        assert part.obstacle == "Say how high a stake may be: nobody asks you before it is paid."
        part.edit(max_stake=Wei(10**17))
        assert part.obstacle == ""
        part.mark("max_stake", wrong=True)
        assert part.obstacle == "Correct the marked value first."
        part.revert()
        assert (part.obstacle, part.edited) == ("", False)

    def test_rules_that_were_refused_stay_as_they_were_typed(
        self, run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner
    ) -> None:
        holdings.failure = DataFileError("mine has changed since it was added.")

        async def scenario() -> None:
            page.auto_join.choose_data_sets(("mine",))
            page.auto_join.save()
            await quiet(page.auto_join)

        run(scenario())
        assert page.problem is not None
        assert page.auto_join.draft.data_sets == ("mine",)

    def test_what_is_decided_meanwhile_is_shown_and_edits_stay(
        self, page: DataOwnerPresenter, holdings: FakeDataOwner
    ) -> None:
        changes: list[bool] = []
        page.auto_join.changed.connect(lambda: changes.append(True))
        page.auto_join.edit(max_jobs=4)
        holdings.show_auto(AutoJoinState(AutoJoinRules(), decisions=sample_data.DECISIONS))
        assert len(changes) == 2
        assert page.auto_join.state.decisions == sample_data.DECISIONS
        assert page.auto_join.draft.policy.max_jobs == 4


def test_closing_the_page_ends_every_part(run: Run, page: DataOwnerPresenter, holdings: FakeDataOwner) -> None:
    async def scenario() -> None:
        holdings.gate.clear()
        page.data_sets.refresh()
        page.earnings.watch(on=True)
        await page.close()

    run(scenario())
    assert holdings.listeners == []
    assert not [part for part in page._parts if len(part._scope)]
