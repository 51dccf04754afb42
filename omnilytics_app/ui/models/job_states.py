"""How a job stands, in a word or two."""

from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.progress import JobProgress


def job_names(jobs: tuple[JobProgress, ...]) -> tuple[tuple[int, str], ...]:
    """Jobs by number, for a chooser: what tells them apart comes first, the title may be anything."""
    return tuple((p.job.job_id, f"Job {p.job.job_id}, {job_state(p)[0].lower()}: {p.title}") for p in jobs)


def job_state(progress: JobProgress) -> tuple[str, str]:
    """A job's state as a pill's text and tone."""
    if any(r.outcome is Outcome.ABORTED for r in progress.job.rounds):
        return "Aborted", "danger"
    if progress.finished:
        return "Finished", "success"
    if progress.job.phase is Phase.CLOSED:
        return "Closed", "success"
    if progress.job.voided:
        return "Voided", "danger"
    return ("Registering", "accent") if progress.job.phase is Phase.REGISTER else ("Running", "accent")
