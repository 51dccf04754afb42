"""What leaves of a data set, and what is refused, on real files and a real ledger."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from numpy.typing import NDArray

from omnilytics_app.domain.document import FeatureMapSpec, JobDocument, TaskSpec
from omnilytics_app.domain.ids import GroupIndex, JobId
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA, Accepted, DataPolicy, PrivacyChoice
from omnilytics_app.errors import DataFileError, PrivacyRefused
from omnilytics_app.learning.datasets import delimited
from omnilytics_app.learning.feature_map import apply_feature_map
from omnilytics_app.learning.loss import SQUARED
from omnilytics_app.learning.moments import moments_of
from omnilytics_app.learning.privacy.gaussian import mu_of
from omnilytics_app.learning.statistics import Statistics, freeze
from omnilytics_app.services.gateway import Account
from omnilytics_app.services.prospect import DataToLookAt, Prospect, describe, look_at, protect
from omnilytics_app.storage.data_ledger import LedgerEntry
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.domain.builders import make_job, make_round

from .scripted import ScriptedMarket, account_on, gateway_to, thread_pool
from .test_job_terms import DOCUMENT

Array = NDArray[np.float64]

COLUMNS = ("a", "b", "c")
FEATURES = FeatureMapSpec(COLUMNS, (0.0,) * 3, (3.0,) * 3, 1.5)
DIGITS: JobDocument = replace(DOCUMENT, task=TaskSpec("regression", "t", (), 0.0, 3.0), features=FEATURES)
EXACT = PrivacyChoice(accepted=frozenset({Accepted.EXACT}))
NOISY = PrivacyChoice(epsilon=8.0)
RNG = np.random.default_rng(3)
TABLE = RNG.normal(size=(200, 4))


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    made = thread_pool()
    yield made
    made.close()


@pytest.fixture
async def account(tmp_path: Path) -> AsyncIterator[Account]:
    async with gateway_to(ScriptedMarket(), tmp_path) as gateway:
        yield account_on(gateway, tmp_path)


def write(path: Path, table: Array, columns: tuple[str, ...] = (*COLUMNS, "t")) -> DataToLookAt:
    """A CSV file of a table."""
    rows = [",".join(map(repr, row)) for row in table.tolist()]
    path.write_text("\n".join([",".join(columns), *rows]))
    return DataToLookAt(str(path))


class Desk:
    """One account that joins jobs of one market, as far as that stays on its machine."""

    def __init__(self, account: Account, pool: WorkerPool) -> None:
        self.account, self.pool = account, pool
        self.market: dict[JobId, Job] = {}

    async def look(self, data: DataToLookAt, number: int, document: JobDocument = DIGITS) -> Prospect:
        job = self.market.setdefault(JobId(number), replace(make_job(Phase.REGISTER), job_id=JobId(number)))
        return await look_at(data, job, document, self.market, self.account, self.pool)

    async def join(
        self, data: DataToLookAt, number: int, choice: PrivacyChoice = EXACT, document: JobDocument = DIGITS
    ) -> tuple[LedgerEntry, Statistics]:
        """What would be frozen, noted in the ledger."""
        entry, frozen = await protect(await self.look(data, number, document), choice, self.pool)
        self.account.ledger.write(entry, frozen.marks, b"" if entry.exact else frozen.statistics)
        statistics = Statistics.from_bytes(frozen.statistics)
        assert statistics.digest == frozen.digest == bytes.fromhex(entry.statistics)
        return entry, statistics


@pytest.fixture
def desk(account: Account, pool: WorkerPool) -> Desk:
    return Desk(account, pool)


def statistics_of(table: Array) -> Statistics:
    """The frozen statistics of exactly these rows."""
    return freeze(moments_of(apply_feature_map(FEATURES, table[:, :3]), np.clip(table[:, 3:] / 3.0, -1, 1)), SQUARED)


async def test_without_noise_what_leaves_are_the_statistics_of_all_rows(desk: Desk, tmp_path: Path) -> None:
    entry, statistics = await desk.join(write(tmp_path / "data.csv", TABLE), 1)
    assert statistics.to_bytes() == statistics_of(TABLE).to_bytes()
    assert (entry.rows, entry.exact, entry.columns) == (200, True, COLUMNS)
    assert entry.title == "job 1 (Digits)"


async def test_rows_that_stand_out_are_held_back_in_any_cut(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = TABLE.copy()
    table[:, 2] = 0.0
    table[[17, 90], 2] = 3.0, 0.5
    table[:, 2] += 1.0
    data = write(tmp_path / "data.csv", table)
    monkeypatch.setattr(delimited, "BLOCK_BYTES", 3_000)
    prospect = await desk.look(data, 1)
    assert len(prospect.examination.dataset.parts) > 3
    assert prospect.examination.held_back == 2
    _, statistics = await desk.join(data, 1)
    assert statistics.to_bytes() == statistics_of(np.delete(table, [17, 90], axis=0)).to_bytes()


async def test_too_many_rows_that_stand_out_need_the_persons_word(desk: Desk, tmp_path: Path) -> None:
    columns = tuple(f"x{i}" for i in range(30))
    wide = replace(DIGITS, features=FeatureMapSpec(columns, (0.0,) * 30, (3.0,) * 30))
    table = RNG.normal(size=(90, 31))
    table[:, :10] = np.eye(90, 10)  # ten rows have a column of their own each
    data = write(tmp_path / "wide.csv", table, (*columns, "t"))
    with pytest.raises(PrivacyRefused, match="10 of your 90 rows stand out"):
        await desk.join(data, 1, EXACT, wide)
    accepted = PrivacyChoice(accepted=EXACT.accepted | {Accepted.HELD_BACK})
    entry, statistics = await desk.join(data, 1, accepted, wide)
    assert entry.rows == statistics.count == 80
    few = write(tmp_path / "few.csv", RNG.normal(size=(25, 31)), (*columns, "t"))
    with pytest.raises(PrivacyRefused, match=r"Every row of few\.csv stands out"):
        await desk.join(few, 2, accepted, wide)
    assert (await desk.join(few, 2, NOISY, wide))[0].rows == 25
    assert (await desk.join(few, 3, PUBLIC_DATA, wide))[1].count == 25


async def test_rows_that_left_once_leave_no_second_time(desk: Desk, tmp_path: Path) -> None:
    await desk.join(write(tmp_path / "data.csv", TABLE), 1)
    with pytest.raises(PrivacyRefused, match=r"200 of 200 were used without noise in job 1 \(Digits\)"):
        await desk.join(write(tmp_path / "again.csv", TABLE[::-1]), 2)
    grown = np.vstack([TABLE[::-1], RNG.normal(size=(50, 4))])
    entry, statistics = await desk.join(write(tmp_path / "grown.csv", grown), 2)
    assert entry.rows == 50
    assert statistics.to_bytes() == statistics_of(grown[200:]).to_bytes()
    with pytest.raises(PrivacyRefused, match=r"job 1 \(Digits\), job 2 \(Digits\)"):
        await desk.join(write(tmp_path / "grown.csv", grown), 3)


async def test_rows_are_known_in_other_forms_of_the_file(desk: Desk, tmp_path: Path) -> None:
    await desk.join(write(tmp_path / "data.csv", TABLE), 1)
    single = {name: TABLE[:, i].astype(np.float32) for i, name in enumerate((*COLUMNS, "t"))}
    pq.write_table(pa.table(dict(reversed(single.items()))), tmp_path / "data.parquet")
    assert (await desk.look(DataToLookAt(str(tmp_path / "data.parquet")), 2)).examination.used_before == 200
    renamed = replace(DIGITS, features=replace(FEATURES, columns=("x", "y", "z")))
    other = write(tmp_path / "renamed.csv", TABLE[:, [1, 2, 0, 3]], ("x", "y", "z", "t"))
    assert (await desk.look(other, 2, renamed)).examination.used_before == 200
    fewer = replace(DIGITS, features=FeatureMapSpec(("a", "d"), (0.0, 0.0), (3.0, 3.0)))
    extended = np.column_stack([TABLE[:, :3], RNG.normal(size=200), TABLE[:, 3]])
    more = write(tmp_path / "more.csv", extended, ("a", "b", "c", "d", "t"))
    assert (await desk.look(more, 2, fewer)).examination.used_before == 200
    gaps = (tmp_path / "more.csv").read_text().replace(repr(float(TABLE[0, 1])), "n/a")
    (tmp_path / "more.csv").write_text(gaps)
    assert (await desk.look(more, 2, fewer)).examination.used_before == 199
    others = write(tmp_path / "others.csv", RNG.normal(size=(200, 4)))
    assert (await desk.look(others, 2)).examination.used_before == 0


async def test_with_noise_all_rows_are_used_whatever_was_before(desk: Desk, tmp_path: Path) -> None:
    data = write(tmp_path / "data.csv", TABLE)
    await desk.join(data, 1)
    entry, statistics = await desk.join(data, 2, NOISY)
    assert (entry.rows, entry.epsilon, entry.delta) == (200, 8.0, 1e-6)
    assert entry.mu == mu_of(8.0, 1e-6)
    exact = statistics_of(TABLE)
    assert statistics.count == 200
    assert (statistics.A != exact.A).mean() > 0.5
    assert np.linalg.eigvalsh(statistics.A.astype(np.float64))[0] > -5.0  # but for the rounding to integers
    assert np.abs(statistics.A - exact.A).max() < 0.2 * 2**14


async def test_the_same_release_serves_every_job_with_the_same_map(desk: Desk, tmp_path: Path) -> None:
    data = write(tmp_path / "data.csv", TABLE)
    first, released = await desk.join(data, 1, NOISY)
    moved, again = await desk.join(write(tmp_path / "moved.csv", TABLE[::-1]), 2, NOISY)
    assert again.to_bytes() == released.to_bytes()
    assert moved.purpose == first.purpose
    assert (await desk.look(data, 3)).spent() == first.mu
    other, fresh = await desk.join(data, 3, PrivacyChoice(epsilon=4.0))
    assert fresh.to_bytes() != released.to_bytes()
    assert (await desk.look(data, 4)).spent() == pytest.approx((first.mu**2 + other.mu**2) ** 0.5)


async def test_releases_add_up_to_the_budget_and_not_further(desk: Desk, tmp_path: Path) -> None:
    data = write(tmp_path / "data.csv", TABLE)
    desk.account = replace(desk.account, policy=DataPolicy(epsilon_budget=13.0))
    await desk.join(data, 1, PrivacyChoice(epsilon=8.0))
    await desk.join(data, 2, PrivacyChoice(epsilon=7.0))
    with pytest.raises(
        PrivacyRefused, match=r"add up to epsilon 11\.6|add up to epsilon 13\.\d, above your budget of 13"
    ):
        await desk.join(data, 3, PrivacyChoice(epsilon=6.0))
    await desk.join(data, 3, PrivacyChoice(epsilon=7.0))  # released already, nothing new leaves
    await desk.join(write(tmp_path / "new.csv", TABLE + 1e-3), 4, PrivacyChoice(epsilon=8.0))  # other rows
    grown = write(tmp_path / "grown.csv", np.vstack([TABLE[:1], RNG.normal(size=(50, 4))]))
    with pytest.raises(PrivacyRefused, match="above your budget"):
        await desk.join(grown, 5, PrivacyChoice(epsilon=8.0))  # one row among them has spent it


async def test_noise_is_the_default_where_nobody_is_trusted(desk: Desk, tmp_path: Path) -> None:
    entry, _ = await desk.join(write(tmp_path / "data.csv", TABLE), 1, PrivacyChoice())
    assert entry.epsilon == 8.0
    own = desk.account.address
    others = frozenset(m.owner for m in make_job(Phase.REGISTER).members) - {own}
    desk.account = replace(desk.account, policy=DataPolicy(trusted=others))
    full = replace(make_job(Phase.REGISTER), job_id=JobId(2))
    seats = len(others) + 1
    desk.market[JobId(2)] = replace(full, terms=replace(full.terms, seats=seats, group_size=3))
    assert (await desk.join(write(tmp_path / "other.csv", TABLE + 1.0), 2, PrivacyChoice()))[0].exact


async def test_a_map_that_takes_too_much_is_refused_with_and_without_noise(desk: Desk, tmp_path: Path) -> None:
    data = write(tmp_path / "data.csv", TABLE)
    narrow = replace(DIGITS, features=replace(FEATURES, scale=(3.0, 0.01, 3.0)))
    for choice in (EXACT, NOISY):
        with pytest.raises(PrivacyRefused, match="column 'b'"):
            await desk.join(data, 1, choice, narrow)
    accepted = PrivacyChoice(accepted=EXACT.accepted | {Accepted.MAP})
    assert (await desk.join(data, 1, accepted, narrow))[0].rows == 200


async def test_data_that_is_no_use_is_refused_with_noise_as_well(desk: Desk, tmp_path: Path) -> None:
    few = write(tmp_path / "few.csv", TABLE[:9])
    for choice in (NOISY, PUBLIC_DATA):
        with pytest.raises(DataFileError, match="has 9 rows"):
            await desk.join(few, 1, choice)


async def test_everything_is_reported_before_it_is_decided_on(desk: Desk, tmp_path: Path) -> None:
    data = write(tmp_path / "data.csv", TABLE)
    await desk.join(write(tmp_path / "old.csv", TABLE[:80]), 1)
    await desk.join(data, 2, NOISY)
    report = await describe(await desk.look(data, 3), PrivacyChoice(epsilon=3.0), desk.pool)
    assert (report.rows, report.used_before, report.used_in) == (200, 80, ("job 1 (Digits)",))
    assert report.held_back == 0
    assert report.spent == pytest.approx(8.0, abs=1e-3)
    assert sorted(report.total) == [1.0, 2.0, 3.0, 4.0, 8.0]
    assert report.total[8.0] == pytest.approx(12.114, abs=1e-2)
    assert report.concern == ""
    assert report.cost is not None
    assert report.cost.noisy.keys() == report.total.keys()
    assert report.cost.noisy[1.0] <= report.cost.noisy[8.0] + 0.05 <= report.cost.exact + 0.1
    narrow = replace(DIGITS, features=replace(FEATURES, scale=(3.0, 0.01, 3.0)))
    assert "column 'b'" in (await describe(await desk.look(data, 3, narrow), EXACT, desk.pool)).concern


def closed(desk: Desk, number: int, *, submitted: bool) -> Job:
    """A job that is over and that this account was a member of."""
    job = make_job(Phase.CLOSED)
    own = replace(job.members[0], owner=desk.account.address, group=GroupIndex(0), index_in_group=1)
    places = frozenset({(GroupIndex(0), 1)}) if submitted else frozenset({(GroupIndex(0), 2)})
    round_ = make_round(1, Outcome.QUIET, submitted=places)
    return replace(job, job_id=JobId(number), members=(own, *job.members[1:]), rounds=(round_,))


async def test_rows_are_free_again_when_a_job_is_over_and_had_nothing_of_them(desk: Desk, tmp_path: Path) -> None:
    data = write(tmp_path / "data.csv", TABLE)
    await desk.join(data, 1)
    assert (await desk.look(data, 2)).examination.used_before == 200
    desk.market[JobId(1)] = closed(desk, 1, submitted=True)
    assert (await desk.look(data, 2)).examination.used_before == 200
    desk.market[JobId(1)] = closed(desk, 1, submitted=False)
    desk.account.jobs.job(JobId(1)).write_once("round-001.payload", b"made")
    assert (await desk.look(data, 2)).examination.used_before == 200
    (desk.account.jobs.job(JobId(1)).directory / "round-001.payload").unlink()
    assert (await desk.look(data, 2)).examination.used_before == 0
    assert desk.account.ledger.entries() == ()


async def test_rows_are_free_again_when_the_registration_ended_without_them(desk: Desk, tmp_path: Path) -> None:
    data = write(tmp_path / "data.csv", TABLE)
    await desk.join(data, 1)
    job = desk.market[JobId(1)]
    assert job.member(desk.account.address) is None
    assert (await desk.look(data, 2)).examination.used_before == 200  # it may still be mined
    desk.market[JobId(1)] = replace(job, now=job.deadline)
    assert (await desk.look(data, 2)).examination.used_before == 0


async def test_jobs_that_are_not_on_record_here_are_named(desk: Desk, tmp_path: Path) -> None:
    data = write(tmp_path / "data.csv", TABLE)
    desk.market[JobId(7)] = closed(desk, 7, submitted=True)
    desk.market[JobId(8)] = closed(desk, 8, submitted=False)
    assert (await describe(await desk.look(data, 9), EXACT, desk.pool)).unrecorded == (7,)
    with pytest.raises(PrivacyRefused, match="took part in job 7, of which this computer has no record"):
        await desk.join(data, 9)
    accepted = PrivacyChoice(accepted=EXACT.accepted | {Accepted.UNRECORDED})
    assert (await desk.join(data, 9, accepted))[0].rows == 200
    assert (await desk.join(data, 10, NOISY))[0].rows == 200
