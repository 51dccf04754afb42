"""Real processes that are killed by SIGKILL at chosen points, both roles in one job: nothing is lost or done twice.

A point is just before or after a file gets its name or a transaction leaves. Each incarnation dies at the k-th of its
own, so that the job moves on a little between two deaths; the last one lives.
"""

import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Outcome, Phase
from tests.integration.marketplace import REWARD, Marketplace, Person, form_for
from tests.integration.test_crash import require_submitted_once

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

ROOT = Path(__file__).resolve().parents[2]
MODEL_OWNER_DIES_AT = (4, 7, 9)
"""At the job's creation: between its files, around the transaction; later around publication, learning, settlement."""
DATA_OWNER_DIES_AT = (3, 9, 5)
"""While joining: between the ledger and the files, after the registration; later around drafts and submissions."""


async def incarnations(order: dict[str, Any], deaths: Sequence[int]) -> int:
    """Start a participant again after each death, until one lives; how often one died."""
    for died, die_at in enumerate((*deaths, 0)):
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.integration.dying_participant", json.dumps({**order, "die_at": die_at})),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        output, errors = await process.communicate()
        if process.returncode == 0:
            assert json.loads(output)["points"] > 0 or died == len(deaths)
            return died
        assert process.returncode == -9, errors.decode()[-2_000:]
    raise AssertionError("none of them lived")


def order_for(market: Marketplace, person: Person, **more: Any) -> dict[str, Any]:
    common = {"url": market.gateway.connection.url, "market": market.gateway.deployment.market}
    own = {"folder": str(person.directory), "entropy": bytes(person.entropy).hex(), "data": str(person.data_file)}
    return {**common, **own, "job": None, "form": None, **more}


async def test_processes_killed_at_their_points_of_no_return_go_on_where_they_were(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    form = asdict(form_for(person, shares, groups=3, rounds=2))
    owning = asyncio.create_task(incarnations(order_for(market, person, form=form), MODEL_OWNER_DIES_AT))
    job_id = JobId(1)
    async with asyncio.timeout(60):
        while job_id not in market.gateway.watcher.view.jobs:
            await market.gateway.watcher.changed()
    unlucky = people[0]
    serving = asyncio.create_task(incarnations(order_for(market, unlucky, job=job_id), DATA_OWNER_DIES_AT))
    others = await market.join(people[1:], job_id)
    died = await asyncio.gather(owning, serving)
    await market.finish(job_id, others)

    assert died == [len(MODEL_OWNER_DIES_AT), len(DATA_OWNER_DIES_AT)]
    assert await market.gateway.market.job_count() == 1
    job = await market.gateway.watcher.refresh(job_id)
    assert job.phase is Phase.CLOSED
    assert [r.outcome for r in job.rounds] == [Outcome.QUIET, Outcome.QUIET]
    assert {m.misses for m in job.members} == {0}
    files = unlucky.files(market, job_id)
    await require_submitted_once(market, job_id, unlucky, {n: files.read(n) for n in files.names()})
    books = await market.settled_books()
    assert books.rewards == {p.address: 2 * REWARD for p in people}
