"""The jobs of a market as a person asks for them, and which of them are its own; nothing is changed."""

from dataclasses import dataclass

from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job, Member, Phase
from omnilytics_app.domain.progress import JobCard
from omnilytics_app.errors import JobRefused, TransactionRejected
from omnilytics_app.services.create_job import JOB_FILE
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.job_cards import JobCards
from omnilytics_app.services.job_runners import Role
from omnilytics_app.services.join_job import JOIN_FILE
from omnilytics_app.storage.job_files import JobFiles, JobStore
from omnilytics_app.storage.profile import Profile

NOBODY = Address("")


@dataclass(frozen=True, slots=True)
class ListedJob:
    """A job as anyone sees it; what this profile is in it, None if nothing; and its seat, if it has one."""

    card: JobCard
    role: Role | None
    seat: Member | None

    @property
    def job(self) -> Job:
        """The job as the chain states it."""
        return self.card.job


def list_jobs(gateway: Gateway, profile: Profile, *, closed: bool = False) -> tuple[ListedJob, ...]:
    """The jobs that are not over, by number; if wanted also those of the profile and the last of others that are."""
    view = gateway.watcher.view
    known = [job for job_id, job in sorted(view.jobs.items()) if job_id in view.documents]
    cards = JobCards(gateway, profile.account or NOBODY, lambda _: None)
    wanted = (job for job in known if closed or job.phase is not Phase.CLOSED)
    return tuple(_listed(cards.card(job, view), gateway, profile) for job in wanted)


async def show_job(gateway: Gateway, profile: Profile, job_id: JobId) -> ListedJob:
    """Any one job; raises `JobRefused` where there is none."""
    try:
        job = await gateway.watcher.refresh(job_id)
    except TransactionRejected as error:
        raise JobRefused(
            f"There is no job {job_id} on this market; omnilytics job list names those there are."
        ) from error
    view = gateway.watcher.view
    if job_id not in view.documents:
        raise JobRefused(f"The document of job {job_id} does not match its digest; have nothing to do with it.")
    cards = JobCards(gateway, profile.account or NOBODY, lambda _: None)
    return _listed(cards.card(job, view), gateway, profile)


def _listed(card: JobCard, gateway: Gateway, profile: Profile) -> ListedJob:
    seat = card.job.member(profile.account) if profile.account else None
    return ListedJob(card, _role(card.job, seat, gateway, profile), seat)


def _role(job: Job, seat: Member | None, gateway: Gateway, profile: Profile) -> Role | None:
    """By the chain; by the profile's files where its key was never used, so that its account is not written down."""
    if profile.account is not None:
        owner = job.model_owner == profile.account
        return Role.MODEL_OWNER if owner else Role.DATA_OWNER if seat is not None else None
    jobs = profile.paths.jobs
    files = JobFiles(jobs / JobStore(jobs, gateway.deployment).name(job.job_id))
    if files.exists(JOB_FILE):
        return Role.MODEL_OWNER
    return Role.DATA_OWNER if files.exists(JOIN_FILE) else None
