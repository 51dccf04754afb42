"""A data owner that takes part in one job and is done: the first that takes it, or the one that is under way."""

import logging

from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.privacy import PrivacyChoice
from omnilytics_app.domain.privacy_words import said
from omnilytics_app.errors import DataFileError, JobRefused, PrivacyRefused, TransactionRejected, UserFacingError
from omnilytics_app.services.participant import Participant

log = logging.getLogger(__name__)


async def preview_one_job(participant: Participant, data_file: str, choice: PrivacyChoice) -> tuple[str, ...]:
    """What joining the first job that takes this owner would mean for its data, in sentences."""
    while not (cards := participant.joinable()):
        await participant.changed()
    return said(await participant.report_on_data(cards[0].job.job_id, data_file, choice), choice)


async def serve_one_job(participant: Participant, data_file: str, choice: PrivacyChoice, attack: str = "") -> None:
    """Take part in the job that is under way, or else in the first that can be joined; withdraw what it gave."""
    await participant.ready()
    job_id = _job_under_way(participant) or await join_first(participant, data_file, choice, attack)
    log.info("%s takes part in job %d", participant.address, job_id)
    await participant.finished(job_id)
    amount = await participant.pay_out(Wei(0))  # nothing to whoever has lost its stake
    log.info("%s finished job %d and withdrew %d wei", participant.address, job_id, amount)


async def join_first(participant: Participant, data_file: str, choice: PrivacyChoice, attack: str = "") -> JobId:
    """Join the first job that takes this owner.

    Raises `DataFileError` or `PrivacyRefused` if the only open jobs need another file or another choice.
    """
    failed: dict[JobId, UserFacingError] = {}
    while True:
        for job in [card.job for card in participant.joinable()]:
            job_id = job.job_id
            if job_id in failed:
                continue
            try:
                await participant.join_job(job_id, data_file, choice, attack, looked_at=job)
            except (JobRefused, PrivacyRefused, TransactionRejected, DataFileError) as error:
                log.warning("%s cannot join job %d: %s", participant.address, job_id, error)
                failed[job_id] = error
            else:
                return job_id
        if unusable := [e for e in failed.values() if isinstance(e, DataFileError | PrivacyRefused)]:
            raise unusable[0]
        await participant.changed()


def _job_under_way(participant: Participant) -> JobId | None:
    """A job this profile had joined before it was started, and that is not over for it."""
    for job_id, job in participant.view.jobs.items():
        member = job.member(participant.address)
        known = job_id in participant.runners
        if member is not None and known and (job.phase is not Phase.CLOSED or member.owed > 0):
            return job_id
    return None
