"""A profile that only watches its account is told so, wherever it would have to sign."""

from dataclasses import replace

from omnilytics_app.domain.ids import JobId
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.open_jobs import JobDetail
from omnilytics_app.ui.views.market.job_page import JobPage
from omnilytics_app.ui.views.model_owner.job_wizard import JobWizardView
from tests.gui import sample, sample_market
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.participant import FakeParticipant


def test_it_can_join_no_job(presenters: Presenters, service: FakeParticipant, theme: Theme) -> None:
    service.watch_only = True
    service.publish(jobs=sample.open_jobs())
    owner = presenters.data_owner
    owner.select(sample.open_jobs()[0].job.job_id)
    view = JobDetail(owner, theme)
    assert owner.obstacle == owner.keyless
    assert not view.join_button.isEnabled()
    assert "no key" in view.obstacle.text()


def test_it_can_create_no_job(presenters: Presenters, service: FakeParticipant, theme: Theme) -> None:
    owner = presenters.model_owner
    owner.wizard.replace_form(sample.FORM)
    view = JobWizardView(owner, theme)
    view._render_buttons()
    assert (owner.can_create, view.create_button.toolTip()) == (True, "")
    service.watch_only = True
    view._render_buttons()
    assert not view.create_button.isEnabled()
    assert "no key" in view.create_button.toolTip()


def test_it_is_not_sent_from_the_market_to_join(
    presenters: Presenters, service: FakeParticipant, desk: FakeDesk, theme: Theme, run: Run
) -> None:
    job = replace(sample_market.summary(7), refused="")
    desk.market.details[JobId(7)] = sample_market.detail(job)
    page = JobPage(presenters.market, theme)

    async def look(*, watch_only: bool) -> None:
        service.watch_only = watch_only
        presenters.market.close_job()
        presenters.market.open(JobId(7))
        while tasks := tuple(presenters.market._scope._tasks):
            await tasks[0]
        assert page.join.isEnabled() is not watch_only

    run(look(watch_only=False))
    run(look(watch_only=True))
    assert "no key" in page.refused.text()


def test_it_joins_nothing_by_itself(presenters: Presenters, service: FakeParticipant) -> None:
    rules = presenters.data_owner.auto_join
    service.watch_only = True
    rules.switch(on=True)
    assert rules.obstacle == rules.keyless
