"""A model owner's backbone is trained step by step on the worker pool; leaving off in between leaves nothing behind."""

from time import monotonic

from omnilytics_app.domain.progress import Work
from omnilytics_app.errors import clause
from omnilytics_app.workers.backbone_tasks import begin_backbone, continue_backbone
from omnilytics_app.workers.model_owner_tasks import StartRequest
from omnilytics_app.workers.pool import Report, WorkerPool

LABEL = clause("Training the backbone")


async def train_backbone(request: StartRequest, pool: WorkerPool, report: Report | None = None) -> bytes:
    """A finished training; `report` hears how far it is. Raises `DataFileError`."""
    started = monotonic()
    state = await pool.run(begin_backbone, request)
    while state.done < state.total:
        state = await pool.run(continue_backbone, state)
        if report is not None:
            left = (monotonic() - started) / state.done * (state.total - state.done)
            report(Work(LABEL, state.done, state.total, left))
    return state.training
