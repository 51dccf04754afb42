"""Registered data sets as they are now, on real files, a real register and a real ledger."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest

from omnilytics_app.domain.data_shelf import DataSetStatus, FileState
from omnilytics_app.domain.ids import JobId
from omnilytics_app.learning.privacy.gaussian import composed, default_delta, epsilon_of, mu_of
from omnilytics_app.paths import Paths
from omnilytics_app.services.data_sets import forget_data, register_data, registered_data
from omnilytics_app.services.data_shelf import DataShelf, privacy_account
from omnilytics_app.services.gateway import Account
from omnilytics_app.services.join_job import JOIN_FILE, STATISTICS_FILE
from omnilytics_app.storage.data_ledger import LedgerEntry

from .scripted import ScriptedMarket, account_on, gateway_to

ROWS = 200
DELTA = default_delta(ROWS)


@pytest.fixture
async def account(tmp_path: Path) -> AsyncIterator[Account]:
    (tmp_path / "profile").mkdir()
    async with gateway_to(ScriptedMarket(), tmp_path) as gateway:
        yield account_on(gateway, tmp_path / "profile")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of_profile(tmp_path / "profile")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "table.csv"
    file.write_text("a,b\n" + "".join(f"{i},{i % 3}\n" for i in range(ROWS)))
    return file


def joined(account: Account, number: int, file: Path, epsilon: float = 0.0, purpose: str = "", *, frozen: bool) -> None:
    """As if a job had been joined with a file."""
    job_id = JobId(number)
    files, name = account.jobs.job(job_id), account.jobs.name(job_id)
    mu = mu_of(epsilon, DELTA) if epsilon else 0.0
    entry = LedgerEntry(
        name, f"job {number} (Digits)", ("a",), 3, purpose, "00", mu, epsilon, DELTA if epsilon else 0.0
    )
    account.ledger.write(entry, np.arange(3, dtype=np.uint64), b"noisy" if epsilon else b"")
    files.replace_json(JOIN_FILE, {"data_file": str(file)})
    if frozen:
        files.replace(STATISTICS_FILE, b"frozen")


async def only(paths: Paths, account: Account) -> DataSetStatus:
    [status] = await DataShelf(paths, account).all()
    return status


async def test_a_data_set_that_nothing_left_of_has_its_whole_budget(
    paths: Paths, account: Account, table: Path
) -> None:
    register_data(paths, "mine", table)
    found = await only(paths, account)
    assert (found.state, found.uses, found.rows) == (FileState.UNCHANGED, (), ROWS)
    assert (found.account.spent, found.account.budget, found.account.left) == (0.0, 16.0, True)
    assert found.account.after == pytest.approx({1.0: 1.0, 2.0: 2.0, 4.0: 4.0, 8.0: 8.0}, rel=1e-5)


async def test_what_left_is_told_by_job_and_adds_up_as_the_ledger_adds(
    paths: Paths, account: Account, table: Path
) -> None:
    register_data(paths, "mine", table)
    joined(account, 1, table, frozen=True)
    joined(account, 2, table, 4.0, "one", frozen=True)
    joined(account, 3, table.parent / "profile" / ".." / "table.csv", 4.0, "one", frozen=False)
    joined(account, 4, table, 8.0, "two", frozen=True)
    joined(account, 5, table.parent / "other.csv", 8.0, "three", frozen=True)
    found = await only(paths, account)
    assert [(u.job_id, u.epsilon, u.frozen) for u in found.uses] == [
        (4, 8.0, True), (3, 4.0, False), (2, 4.0, True), (1, 0.0, True)
    ]  # fmt: skip
    assert found.exact_uses == 1
    spent = composed((mu_of(4.0, DELTA), mu_of(8.0, DELTA)))
    assert found.account.spent == pytest.approx(epsilon_of(spent, DELTA))
    assert found.account.after[2.0] == pytest.approx(epsilon_of(composed((spent, mu_of(2.0, DELTA))), DELTA))


def test_a_budget_that_is_spent_leaves_nothing() -> None:
    entries = [LedgerEntry(f"j{i}", "", (), 3, f"p{i}", "", mu_of(8.0, DELTA), 8.0, DELTA) for i in range(6)]
    assert not privacy_account(entries, ROWS, 16.0).left


async def test_a_file_that_changed_or_went_is_told_and_what_left_of_it_stays(
    paths: Paths, account: Account, table: Path
) -> None:
    register_data(paths, "mine", table)
    joined(account, 1, table, frozen=True)
    shelf = DataShelf(paths, account)
    assert [s.state for s in await shelf.all()] == [FileState.UNCHANGED]
    await asyncio.to_thread(table.write_text, "a,b\n1,2\n")
    assert [s.state for s in await shelf.all()] == [FileState.CHANGED]
    await asyncio.to_thread(table.unlink)
    [gone] = await shelf.all()
    assert (gone.state, len(gone.uses)) == (FileState.GONE, 1)


async def test_a_file_is_hashed_once_while_its_outside_stays(
    paths: Paths, account: Account, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register_data(paths, "mine", table)
    shelf = DataShelf(paths, account)
    await shelf.all()
    monkeypatch.setattr("omnilytics_app.services.data_shelf.digest_of", lambda _: "hashed again")
    assert [s.state for s in await shelf.all()] == [FileState.UNCHANGED]
    await asyncio.to_thread(table.touch)
    assert [s.state for s in await shelf.all()] == [FileState.CHANGED]


def test_a_name_is_forgotten_and_the_file_stays(paths: Paths, table: Path, tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    register_data(paths, "mine", table)
    register_data(paths, "other", table)
    forget_data(paths, "mine")
    forget_data(paths, "never")
    assert [data.name for data in registered_data(paths)] == ["other"]
    assert table.exists()
