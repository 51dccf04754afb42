"""From a data file to the parts it is read in, on the worker pool, with progress.

A lost worker's piece is looked at again, and leaving off in between leaves nothing behind.
"""

from omnilytics_app.errors import clause
from omnilytics_app.learning.datasets import Dataset, pieces
from omnilytics_app.workers.data_tasks import assemble_data, outline_data, survey_data
from omnilytics_app.workers.pool import Report, WorkerPool

LOOKING = clause("Looking through the data")


async def open_data(path: str, pool: WorkerPool, report: Report | None = None) -> Dataset:
    """A data set, cut into parts. Raises `DataFileError`."""
    found = await pool.run(outline_data, path)
    if isinstance(found, Dataset):
        return found
    surveys = await pool.map(LOOKING, survey_data, pieces(found), report, found)
    return await pool.run(assemble_data, found, surveys)
