"""When a gradient goes into its owner's store: once it can no longer be copied, until it is there, beside all else."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from omnilytics_app.crypto.abi import keccak256
from omnilytics_app.domain.ids import Digest, RoundNumber
from omnilytics_app.domain.job import Phase
from omnilytics_app.errors import PayloadUnavailable
from omnilytics_app.services import uploads as module
from omnilytics_app.services.owner_records import OwnerRecords, Question
from omnilytics_app.services.uploads import Uploads
from omnilytics_app.storage.job_files import JobFiles
from tests.unit.domain.builders import make_job

ROUND = RoundNumber(2)
PAYLOAD = b"a gradient"
QUESTION = Question(ROUND, Digest(bytes(32)), Digest(b"\x01" * 32))


@dataclass
class Store:
    """Takes what it is given after so many failures."""

    failures: int = 0
    holds: dict[str, bytes] = field(default_factory=dict)

    async def uri_of(self, payload: bytes) -> str:
        return "dir:" + keccak256(payload).hex()

    async def put(self, payload: bytes) -> str:
        await asyncio.sleep(0)
        if self.failures:
            self.failures -= 1
            raise PayloadUnavailable("The folder is not mounted.")
        self.holds[await self.uri_of(payload)] = payload
        return await self.uri_of(payload)


async def uploads_of(folder: Path, store: Store | None) -> Uploads:
    records = OwnerRecords(JobFiles(folder))
    if not records.has_payload(ROUND):
        await records.store_draft(QUESTION, PAYLOAD, 1.0)
        await records.release(QUESTION)
    return Uploads(cast("Any", SimpleNamespace(store=store)), records)


async def settled(uploads: Uploads) -> None:
    await asyncio.gather(*uploads._running.values())


async def test_nothing_is_due_that_was_not_announced(tmp_path: Path) -> None:
    uploads = await uploads_of(tmp_path, Store())
    assert uploads.due(make_job(Phase.SETTLE)) == frozenset()


async def test_what_was_announced_is_put_there_once(tmp_path: Path) -> None:
    store = Store()
    uploads, job = await uploads_of(tmp_path, store), make_job(Phase.SETTLE)
    uri = await uploads.announce(ROUND, PAYLOAD)
    assert store.holds == {}
    assert uploads.due(job) == {ROUND}
    uploads.begin(ROUND)
    assert uploads.due(job) == frozenset()
    await settled(uploads)
    assert store.holds == {uri: PAYLOAD}
    assert uploads.due(job) == frozenset()
    again = await uploads_of(tmp_path, store)
    assert again.due(job) == frozenset()


async def test_an_upload_that_fails_or_is_interrupted_is_due_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "RETRY_S", 0.001)
    store, job = Store(failures=1), make_job(Phase.ANSWER)
    uploads = await uploads_of(tmp_path, store)
    await uploads.announce(ROUND, PAYLOAD)
    uploads.begin(ROUND)
    await settled(uploads)
    assert (store.holds, uploads.due(job)) == ({}, {ROUND})
    uploads.begin(ROUND)
    await uploads.close()
    restarted = await uploads_of(tmp_path, store)
    assert restarted.due(job) == {ROUND}
    restarted.begin(ROUND)
    await settled(restarted)
    assert list(store.holds.values()) == [PAYLOAD]


async def test_a_profile_without_a_store_announces_nothing_and_owes_no_upload(tmp_path: Path) -> None:
    with_store = await uploads_of(tmp_path, Store())
    await with_store.announce(ROUND, PAYLOAD)
    uploads = await uploads_of(tmp_path, None)
    assert await uploads.announce(ROUND, PAYLOAD) == ""
    assert uploads.due(make_job(Phase.SETTLE)) == frozenset()
