"""A participant with several jobs, and one with hostile text. No states of its own."""

from dataclasses import replace

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.ui.ports import Observer
from tests.gui import sample
from tests.gui.fakes.participant import FakeParticipant

STATES = ()


def odd() -> JobProgress:
    """A job whose title is an attack."""
    text = sample.HOSTILE + sample.LONG
    return replace(sample.running_digits(), title=text, problem=sample.OFFLINE)


def several(*snapshots: JobProgress) -> FakeParticipant:
    """A service that tells of several jobs in both roles, the first of them the newest."""

    class Several(FakeParticipant):
        def _tell(self, observer: Observer) -> None:
            super()._tell(observer)
            for number, progress in enumerate(reversed(snapshots), 2):
                numbered = replace(progress, job=replace(progress.job, job_id=JobId(number)))
                observer.on_model_owner_job(numbered)
                observer.on_participation(numbered)

    fake = Several()
    fake.publish(wallet=sample.wallet(), jobs=sample.open_jobs())
    return fake
