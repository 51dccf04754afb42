"""How a job stands, in a word or two."""

from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.progress import JobProgress
from omnilytics_app.ui.language import tr


def job_names(jobs: tuple[JobProgress, ...]) -> tuple[tuple[int, str], ...]:
    """Jobs by number, for a chooser: what tells them apart comes first, the title may be anything."""
    return tuple((p.job.job_id, _name(p)) for p in jobs)


def _name(progress: JobProgress) -> str:
    number, state = progress.job.job_id, job_state(progress)[0].lower()
    return tr("Job {number}, {state}: {title}", number=number, state=state, title=progress.title)


def job_state(progress: JobProgress) -> tuple[str, str]:
    """A job's state as a pill's text and tone."""
    if any(r.outcome is Outcome.ABORTED for r in progress.job.rounds):
        return tr("Aborted"), "danger"
    if progress.left:
        return tr("Left"), ""
    if progress.finished:
        return tr("Finished"), "success"
    if progress.job.phase is Phase.CLOSED:
        return tr("Closed"), "success"
    if progress.job.voided:
        return tr("Voided"), "danger"
    return (tr("Registering"), "accent") if progress.job.phase is Phase.REGISTER else (tr("Running"), "accent")
