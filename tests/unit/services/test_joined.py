"""What was frozen on joining, found again where a part of it is damaged, and refused where it is another job's."""

import hashlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from omnilytics_app.domain.job import Phase
from omnilytics_app.errors import JobRefused, StatisticsChanged
from omnilytics_app.services.gateway import Account
from omnilytics_app.services.join_job import JOIN_FILE, STATISTICS_FILE
from omnilytics_app.services.joined import Joined, read_joined, read_statistics
from omnilytics_app.storage.data_ledger import LedgerEntry
from omnilytics_app.storage.job_files import JobFiles
from tests.unit.domain.builders import make_job

from .scripted import ScriptedMarket, account_on, gateway_to

JOB = make_job(Phase.SUBMIT)
STATISTICS, OTHERS = b"frozen statistics", b"those of another try"
DIGEST, OTHER_DIGEST = (hashlib.sha256(s).digest() for s in (STATISTICS, OTHERS))


@pytest.fixture
async def account(tmp_path: Path) -> AsyncIterator[Account]:
    async with gateway_to(ScriptedMarket(), tmp_path) as gateway:
        yield account_on(gateway, tmp_path)


def join(account: Account, *, mu: float = 0.0, noted: bytes = DIGEST, **changes: Any) -> JobFiles:
    files = account.jobs.job(JOB.job_id)
    entry = LedgerEntry(account.jobs.name(JOB.job_id), "Title", ("a",), 3, "", noted.hex(), mu)
    account.ledger.write(entry, np.array([1, 2, 3], dtype=np.uint64), STATISTICS if mu else b"")
    files.replace(STATISTICS_FILE, STATISTICS)
    body = {"data_file": "d.csv", "digest": DIGEST.hex(), "terms_hash": JOB.terms_hash.hex(), "attack": "", **changes}
    files.replace_json(JOIN_FILE, body)
    return files


async def test_a_join_is_read_as_it_was_written(account: Account) -> None:
    files = join(account, attack="scale")
    joined = await read_joined(JOB, account, files)
    assert joined == Joined(DIGEST, "scale")
    assert await read_statistics(joined, JOB, account, files) == STATISTICS


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b"{}", b'{"digest": 3}', b'{"digest": "zz"}'])
async def test_a_damaged_description_is_found_again_in_the_ledger(account: Account, damaged: bytes) -> None:
    files = join(account)
    files.replace(JOIN_FILE, damaged)
    joined = await read_joined(JOB, account, files)
    assert await read_statistics(joined, JOB, account, files) == STATISTICS


async def test_without_the_ledger_a_damaged_description_is_one_sentence(account: Account) -> None:
    files = join(account)
    account.ledger.remove(account.jobs.name(JOB.job_id))
    files.replace(JOIN_FILE, b"")
    with pytest.raises(JobRefused, match=r"join\.json of how job 1 was joined is damaged"):
        await read_joined(JOB, account, files)


async def test_another_job_under_the_same_number_is_refused(account: Account) -> None:
    files = join(account, terms_hash=bytes(31).hex() + "01")
    with pytest.raises(JobRefused, match="another job under this number"):
        await read_joined(JOB, account, files)


async def test_only_what_the_ledger_knows_of_may_leave(account: Account) -> None:
    """A second try that was cut short after the ledger: its statistics are not written, the first are not noted."""
    files = join(account, noted=OTHER_DIGEST)
    joined = await read_joined(JOB, account, files)
    assert joined.digest == OTHER_DIGEST
    with pytest.raises(StatisticsChanged):
        await read_statistics(joined, JOB, account, files)


@pytest.mark.parametrize("damaged", [None, b"", OTHERS])
async def test_damaged_statistics_with_noise_are_in_the_ledger_and_exact_ones_nowhere(
    account: Account, damaged: bytes | None
) -> None:
    for mu in (1.0, 0.0):
        files = join(account, mu=mu)
        files.remove(STATISTICS_FILE) if damaged is None else files.replace(STATISTICS_FILE, damaged)
        joined = await read_joined(JOB, account, files)
        if mu:
            assert await read_statistics(joined, JOB, account, files) == STATISTICS
        else:
            with pytest.raises(StatisticsChanged):
                await read_statistics(joined, JOB, account, files)


async def test_a_damaged_note_in_the_ledger_does_not_keep_a_member_from_its_job(account: Account) -> None:
    files = join(account)
    (account.ledger.root / f"{account.jobs.name(JOB.job_id)}.json").write_bytes(b"{")
    joined = await read_joined(JOB, account, files)
    assert await read_statistics(joined, JOB, account, files) == STATISTICS


async def test_a_join_of_which_the_ledger_knows_nothing_is_refused(account: Account) -> None:
    """As after a seat was given back: its rows are free for other jobs, and must not leave in this one."""
    files = join(account)
    account.ledger.remove(account.jobs.name(JOB.job_id))
    with pytest.raises(JobRefused, match=r"^The record of which rows were used in this job is gone; nothing is sub"):
        await read_joined(JOB, account, files)
