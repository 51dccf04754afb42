"""From a data file to frozen statistics, part by part on the worker pool, with progress.

The file is surveyed, cut into parts, summed and frozen; only sums are ever kept, so memory follows the number of
workers and columns, not of rows. A lost worker's part is read again, and leaving off in between leaves nothing behind.
"""

from operator import add

from omnilytics_app.learning.datasets import Dataset, pieces
from omnilytics_app.workers.data_tasks import (
    Contribution,
    Summary,
    assemble_data,
    freeze_summary,
    outline_data,
    summarise_part,
    survey_data,
)
from omnilytics_app.workers.pool import Report, WorkerPool

LOOKING, SUMMING = "Looking through the data", "Summing up the data"


async def freeze_data(
    contribution: Contribution, pool: WorkerPool, report: Report | None = None
) -> tuple[bytes, bytes]:
    """The serialised statistics of a contribution and their digest.

    Raises `DataFileError` for a file that cannot be read, does not fit the job, or teaches nothing.
    """
    dataset = await open_data(contribution.data_file, pool, report)
    summary = await summarise_data(dataset, contribution, pool, report)
    return await pool.run(freeze_summary, dataset.name, summary, contribution)


async def open_data(path: str, pool: WorkerPool, report: Report | None = None) -> Dataset:
    """A data set, cut into parts. Raises `DataFileError`."""
    found = await pool.run(outline_data, path)
    if isinstance(found, Dataset):
        return found
    surveys = await pool.map(LOOKING, survey_data, pieces(found), report, found)
    return await pool.run(assemble_data, found, surveys)


async def summarise_data(
    dataset: Dataset, contribution: Contribution, pool: WorkerPool, report: Report | None = None
) -> Summary:
    """Moments and profile of a whole data set. Raises `DataFileError`."""
    return await pool.fold(SUMMING, summarise_part, dataset.parts, add, report, contribution)
