"""Links between pages."""

from dataclasses import replace

import pytest

from omnilytics_app.domain.ids import JobId
from omnilytics_app.ui.navigation import Page, Place
from omnilytics_app.ui.views.main_window import MainWindow
from tests.gui import sample
from tests.gui.fakes.participant import FakeParticipant

HASH = "0x" + "ab" * 32


def numbered(progress: object, job_id: int) -> object:
    return replace(progress, job=replace(progress.job, job_id=JobId(job_id)))  # type: ignore[attr-defined,type-var]


@pytest.mark.parametrize(
    ("job_id", "home"),
    [(21, Page.MODEL_OWNER), (22, Page.DATA_OWNER), (23, Page.MARKET)],
    ids=["own", "joined", "other"],
)
def test_a_job_is_shown_where_the_person_has_its_part(
    window: MainWindow, service: FakeParticipant, job_id: int, home: Page
) -> None:
    service.publish(
        model_owner_job=numbered(sample.running_digits(), 21),  # type: ignore[arg-type]
        participation=numbered(sample.participation(), 22),  # type: ignore[arg-type]
    )
    window.activity.navigator.show_job(JobId(job_id))
    assert window.page is home


def test_a_page_is_told_what_to_show(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Place] = []
    monkeypatch.setattr(window.wallet, "show_place", told.append)
    window.market.navigator.show_transaction(HASH)
    assert window.page is Page.WALLET
    assert told == [Place(Page.WALLET, transaction=HASH)]
