"""A data file frozen by a pool: the same bytes whatever is done in parallel, and progress while it is done."""

import asyncio
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from omnilytics_app.domain.document import FeatureMapSpec, TaskSpec
from omnilytics_app.domain.progress import Work
from omnilytics_app.errors import DataFileError
from omnilytics_app.learning.datasets import delimited, parts
from omnilytics_app.services.open_data import LOOKING, open_data
from omnilytics_app.services.protect_data import SUMMING, examine, freeze_exact
from omnilytics_app.workers.data_tasks import Contribution
from omnilytics_app.workers.pool import Report, WorkerPool
from omnilytics_app.workers.privacy_tasks import Memory

from .scripted import thread_pool

FEATURES = FeatureMapSpec(("a", "b"), (0.0, 0.0), (2.0, 2.0))
TASK = TaskSpec("regression", "t", (), 0.0, 3.0)
ROWS = 300


async def freeze_data(
    contribution: Contribution, pool: WorkerPool, report: Report | None = None
) -> tuple[bytes, bytes]:
    """The statistics of all rows, as public data has them frozen."""
    examination = await examine(contribution, Memory(bytes(32)), pool, report)
    frozen = await freeze_exact(examination, pool, everything=True)
    return frozen.statistics, frozen.digest


@pytest.fixture
def pool():  # type: ignore[no-untyped-def]
    made = thread_pool()
    yield made
    made.close()


@pytest.fixture
def table() -> dict[str, np.ndarray]:
    return dict(zip("abt", np.random.default_rng(1).normal(size=(3, ROWS)), strict=True))


@pytest.fixture
def csv_file(tmp_path: Path, table: dict[str, np.ndarray]) -> str:
    rows = [",".join(map(repr, row)) for row in np.column_stack(list(table.values())).tolist()]
    (tmp_path / "data.csv").write_text("\n".join(["a,b,t", *rows]))
    return str(tmp_path / "data.csv")


@pytest.fixture
def parquet_file(tmp_path: Path, table: dict[str, np.ndarray]) -> str:
    pq.write_table(pa.table(table), tmp_path / "data.parquet")
    return str(tmp_path / "data.parquet")


def spoil(path: Path, row: int) -> None:
    """Empties a cell of column b."""
    lines = path.read_text().split("\n")
    lines[row - 1] = "1,,2"
    path.write_text("\n".join(lines))


async def test_one_data_set_gives_one_digest_in_every_form_and_cut(
    pool: WorkerPool, csv_file: str, parquet_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = await freeze_data(Contribution(csv_file, FEATURES, TASK), pool)
    monkeypatch.setattr(parts, "PART_ROWS", 7)
    monkeypatch.setattr(delimited, "BLOCK_BYTES", 1_000)
    assert len((await open_data(csv_file, pool)).parts) > 5
    assert await freeze_data(Contribution(csv_file, FEATURES, TASK), pool) == whole
    assert await freeze_data(Contribution(parquet_file, FEATURES, TASK), pool) == whole


async def test_progress_goes_through_the_file_twice(
    pool: WorkerPool, csv_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delimited, "BLOCK_BYTES", 2_000)
    heard: list[Work] = []
    await freeze_data(Contribution(csv_file, FEATURES, TASK), pool, heard.append)
    for label in (LOOKING, SUMMING):
        steps = [work for work in heard if work.label == label]
        assert [work.done for work in steps] == list(range(steps[0].total + 1))
        assert steps[0].total > 5


async def test_a_bad_cell_in_any_part_is_named_and_ends_the_rest(
    pool: WorkerPool, csv_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(Path(csv_file), row=151)
    monkeypatch.setattr(delimited, "BLOCK_BYTES", 1_000)
    with pytest.raises(DataFileError, match=r"row 151, column 'b' holds ''"):
        await freeze_data(Contribution(csv_file, FEATURES, TASK), pool)


async def test_a_file_that_changes_while_it_is_read_is_refused(
    pool: WorkerPool, csv_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delimited, "BLOCK_BYTES", 1_000)

    def meddle(work: Work) -> None:
        if work.label == SUMMING and work.done == 2:
            with Path(csv_file).open("a") as file:
                file.write("\n1,2,3")

    with pytest.raises(DataFileError, match="was changed while it was read"):
        await freeze_data(Contribution(csv_file, FEATURES, TASK), pool, meddle)


async def test_freezing_can_be_left_off(pool: WorkerPool, csv_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "BLOCK_BYTES", 500)
    begun = asyncio.Event()
    work = asyncio.create_task(
        freeze_data(Contribution(csv_file, FEATURES, TASK), pool, lambda w: begun.set() if w.done == 3 else None)
    )
    await begun.wait()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work


async def test_a_data_set_that_teaches_nothing_is_refused(pool: WorkerPool, tmp_path: Path) -> None:
    path = tmp_path / "same.csv"
    path.write_text("a,b,t\n" + "1,1,1\n" * 40)
    with pytest.raises(DataFileError, match="the same numbers in every row"):
        await freeze_data(Contribution(str(path), FEATURES, TASK), pool)
