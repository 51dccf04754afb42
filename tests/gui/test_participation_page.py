"""Ways into a job and out of it, on the page of the jobs that a data owner takes part in."""

from dataclasses import replace

import pytest

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.errors import Declined
from omnilytics_app.ui.navigation import Page, Place
from omnilytics_app.ui.presenters import DataOwnerPresenter
from omnilytics_app.ui.views.data_owner.data_owner import DataOwnerView, Tab
from tests.gui import sample
from tests.gui.conftest import Run
from tests.gui.data_owner_page import holdings, page, quiet, view, words
from tests.gui.fakes.data_owner import FakeDataOwner
from tests.gui.fakes.participant import FakeParticipant

__all__ = ["holdings", "page", "view"]


class TestLeaving:
    def test_a_seat_is_given_back_while_others_may_register(
        self, run: Run, service: FakeParticipant, holdings: FakeDataOwner, view: DataOwnerView, page: DataOwnerPresenter
    ) -> None:
        progress = sample.seated()
        service.publish(wallet=sample.wallet(), participation=progress)
        part = view.participation
        assert part.leave_button.isVisible()
        assert part.leave_button.isEnabled()

        async def scenario() -> None:
            holdings.gate.clear()
            part.leave_button.click()
            assert part.leave_button.text().strip() == "Leaving the job…"
            assert not part.leave_button.isEnabled()
            part.leave_button.click()
            holdings.gate.set()
            await quiet(page)

        run(scenario())
        assert [call for call in holdings.calls if call[0] == "leave"] == [("leave", progress.job.job_id)]
        assert part.leave_button.text().strip() == "&Leave job…"

    def test_a_person_who_declines_keeps_the_seat_and_is_told(
        self, run: Run, service: FakeParticipant, holdings: FakeDataOwner, view: DataOwnerView, page: DataOwnerPresenter
    ) -> None:
        service.publish(wallet=sample.wallet(), participation=sample.seated())
        holdings.failure = Declined("You declined; nothing was signed.")
        view.participation.show()

        async def scenario() -> None:
            await quiet(page)
            holdings.failure = Declined("You declined; nothing was signed.")
            view.participation.leave_button.click()
            await quiet(page)

        run(scenario())
        assert view.banner.text == "You declined; nothing was signed."
        assert view.participation.leave_button.isEnabled()

    @pytest.mark.parametrize(
        ("changes", "visible"),
        [
            ({"member_count": 15}, True),
            ({"deadline": sample.NOW - 1}, True),
            ({"phase": Phase.ARMED}, False),
            ({"phase": Phase.SUBMIT}, False),
        ],
    )
    def test_nobody_leaves_who_is_counted_on(
        self, service: FakeParticipant, view: DataOwnerView, changes: dict[str, object], visible: bool
    ) -> None:
        progress = sample.seated()
        job = replace(progress.job, **changes)  # type: ignore[arg-type]
        service.publish(wallet=sample.wallet(), participation=replace(progress, job=job))
        button = view.participation.leave_button
        assert (button.isVisible(), button.isEnabled()) == (visible, False)
        assert bool(button.toolTip()) is True

    def test_a_profile_without_a_key_leaves_nothing(self, service: FakeParticipant, view: DataOwnerView) -> None:
        service.watch_only = True
        service.publish(wallet=sample.wallet(), participation=sample.seated())
        assert not view.participation.leave_button.isEnabled()

    def test_a_job_that_was_left_says_so_and_may_be_joined_again(
        self, service: FakeParticipant, view: DataOwnerView, page: DataOwnerPresenter
    ) -> None:
        progress = sample.seated()
        service.publish(wallet=sample.wallet(), jobs=sample.open_jobs(), participation=progress)
        page.select(JobId(progress.job.job_id))
        page._data_file = "mine.csv"
        taken = page.obstacle
        service.publish(participation=sample.left())
        part = view.participation
        assert part.state.text() == "Left"
        assert "you left" in words(part.group)
        assert "returned to your credit" in words(part.stake)
        assert not part.leave_button.isVisible()
        assert "No group yet" not in words(part)
        assert (taken, page.obstacle) == ("You already take part in this job.", "")


class TestMoney:
    @pytest.mark.parametrize("progress", [sample.poisoned_participation(), sample.aborted(), sample.left()])
    def test_what_is_free_leads_to_the_wallet(
        self, service: FakeParticipant, view: DataOwnerView, progress: JobProgress
    ) -> None:
        places: list[Place] = []
        view.navigator.requested.connect(places.append)
        service.publish(wallet=sample.wallet(), participation=progress)
        assert view.participation.withdraw_button.isVisible()
        view.participation.withdraw_button.click()
        assert places == [Place(Page.WALLET)]

    @pytest.mark.parametrize("progress", [sample.seated(), sample.participation()])
    def test_what_is_staked_does_not(
        self, service: FakeParticipant, view: DataOwnerView, progress: JobProgress
    ) -> None:
        service.publish(wallet=sample.wallet(), participation=progress)
        assert not view.participation.withdraw_button.isVisible()


def test_without_a_job_the_page_leads_to_those_that_are_open(service: FakeParticipant, view: DataOwnerView) -> None:
    service.publish(wallet=sample.wallet(), jobs=sample.open_jobs())
    assert view.choice.buttons[Tab.OWN].isEnabled()
    view.choice.buttons[Tab.OWN].click()
    assert "You take part in no job" in words(view)
    assert not view.participation.pause_button.isVisible()
    view.participation.jobs_button.click()
    assert view.choice.index == Tab.JOBS
    assert view.open_jobs.isVisible()
    service.publish(participation=sample.participation())
    assert not view.participation.no_job.isVisible()
    assert view.participation.strip.isVisible()
