"""A profile that only watches its account is told so, wherever it would have to sign."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.tokens import Token, TokenMoney
from omnilytics_app.ui.format import tooltip
from omnilytics_app.ui.presenters import Presenters
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.data_owner.auto_join import AutoJoinView
from omnilytics_app.ui.views.data_owner.open_jobs import JobDetail
from omnilytics_app.ui.views.market.job_page import JobPage
from omnilytics_app.ui.views.model_owner.job_wizard import JobWizardView
from omnilytics_app.ui.views.model_owner.model_owner import ModelOwnerView
from omnilytics_app.ui.views.wallet.money_cards import MarketCard
from tests.gui import sample, sample_market
from tests.gui.conftest import Run
from tests.gui.fakes.desk import FakeDesk
from tests.gui.fakes.participant import FakeParticipant

TOKEN = Token(sample_market.TOKEN, "DAI", decimals=6)


def test_it_can_join_no_job(presenters: Presenters, service: FakeParticipant, theme: Theme) -> None:
    service.watch_only = True
    service.publish(jobs=sample.open_jobs())
    owner = presenters.data_owner
    owner.select(sample.open_jobs()[0].job.job_id)
    view = JobDetail(owner, theme)
    assert owner.obstacle == owner.keyless
    assert not view.join_button.isEnabled()
    assert "no key" in view.obstacle.text()
    assert "no key" in view.join_button.toolTip()


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
    assert "no key" in page.join.toolTip()


def test_it_joins_nothing_by_itself(presenters: Presenters, service: FakeParticipant) -> None:
    rules = presenters.data_owner.auto_join
    service.watch_only = True
    rules.switch(on=True)
    assert rules.obstacle == rules.keyless


def test_automatic_joining_cannot_be_switched_on(
    qtbot: QtBot, presenters: Presenters, service: FakeParticipant, theme: Theme
) -> None:
    service.watch_only = True
    owner = presenters.data_owner
    view = AutoJoinView(owner.auto_join, owner.data_sets, theme)
    qtbot.addWidget(view)
    assert not view.switch.isEnabled()
    assert view.switch.toolTip() == tooltip(owner.keyless)
    assert view.obstacle.text() == owner.keyless
    owner.auto_join.switch(on=True)  # as a file may have it
    assert view.switch.isEnabled()


def test_a_new_job_says_at_once_that_it_cannot_be_opened(
    qtbot: QtBot, presenters: Presenters, service: FakeParticipant, theme: Theme
) -> None:
    service.watch_only = True
    view = ModelOwnerView(presenters.model_owner, theme)
    qtbot.addWidget(view)
    view.show()
    assert view.banner.isVisible()
    assert view.banner.text == presenters.model_owner.keyless


def test_a_job_of_the_account_can_be_looked_at_and_nothing_else(
    qtbot: QtBot, presenters: Presenters, service: FakeParticipant, theme: Theme
) -> None:
    view = ModelOwnerView(presenters.model_owner, theme)
    qtbot.addWidget(view)
    view.show()
    service.publish(model_owner_job=sample.running_digits())
    buttons = (view.stop_button, view.export_button, view.try_button)
    assert [button.isEnabled() for button in buttons] == [True, True, True]
    service.watch_only = True
    presenters.model_owner.changed.emit()
    assert [button.isEnabled() for button in buttons] == [False, False, False]
    assert {button.toolTip() for button in buttons} == {tooltip(presenters.model_owner.keyless)}
    assert view.banner.text == presenters.model_owner.keyless


def test_the_wallet_says_beside_each_button_why_it_does_nothing(
    qtbot: QtBot, desk: FakeDesk, presenters: Presenters, theme: Theme
) -> None:
    desk.wallet.watch_only = True
    desk.participant.publish(wallet=replace(sample.wallet(), tokens=(TokenMoney(TOKEN, credit=5),)))
    card = MarketCard(presenters.wallet, theme)
    qtbot.addWidget(card)
    assert card.withdraw_note.full_text == "This profile has no key to withdraw with."
    for button in (card.withdraw_button, *card.token_buttons):
        assert not button.isEnabled()
        assert button.toolTip() == tooltip("This profile has no key to withdraw with.")
    assert len(card.token_buttons) == 1
