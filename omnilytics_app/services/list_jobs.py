"""The jobs of a market as a person asks for them, and which of them are its own; nothing is changed."""

from dataclasses import dataclass
from pathlib import Path

from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.progress import JobCard
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.create_job import JOB_FILE
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.job_cards import JobCards
from omnilytics_app.services.job_runners import Role
from omnilytics_app.services.join_job import JOIN_FILE
from omnilytics_app.storage.job_files import JobFiles, JobStore

NOBODY = Address("")
"""Whose job it is does not matter: a key would have to be unlocked to know one's own account."""


@dataclass(frozen=True, slots=True)
class ListedJob:
    """A job as anyone sees it, and what this profile is in it by its own files; None if nothing."""

    card: JobCard
    role: Role | None

    @property
    def job(self) -> Job:
        """The job as the chain states it."""
        return self.card.job


def list_jobs(gateway: Gateway, jobs: Path, *, closed: bool = False) -> tuple[ListedJob, ...]:
    """The jobs that are not over, or all of them, by number. `jobs` is where the profile keeps its own."""
    view = gateway.watcher.view
    known = [job for job_id, job in sorted(view.jobs.items()) if job_id in view.documents]
    cards = JobCards(gateway, NOBODY, lambda _: None)
    wanted = (job for job in known if closed or job.phase is not Phase.CLOSED)
    return tuple(ListedJob(cards.card(job, view), _role(gateway, jobs, job.job_id)) for job in wanted)


def show_job(gateway: Gateway, jobs: Path, job_id: JobId) -> ListedJob:
    """One job; raises `JobRefused` where there is none."""
    found = next((listed for listed in list_jobs(gateway, jobs, closed=True) if listed.job.job_id == job_id), None)
    if found is None:
        raise JobRefused(f"There is no job {job_id} on this market, or its document does not match its digest.")
    return found


def _role(gateway: Gateway, jobs: Path, job_id: JobId) -> Role | None:
    files = JobFiles(jobs / JobStore(jobs, gateway.deployment).name(job_id))
    if files.exists(JOB_FILE):
        return Role.MODEL_OWNER
    return Role.DATA_OWNER if files.exists(JOIN_FILE) else None
