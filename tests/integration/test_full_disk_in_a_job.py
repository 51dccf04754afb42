"""The disk of everybody fills up in the middle of a job, and is cleared again: the job goes on, nothing is lost."""

import asyncio
import re
from pathlib import Path

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.workers.pool import WorkerPool
from tests.integration.marketplace import PATIENCE_S, REWARD, Seat, form_for, open_marketplace
from tests.integration.test_failing_disks import disk, fill

__all__ = ["disk"]

pytestmark = pytest.mark.anvil

FULL = re.compile(r"The disk is full: [^\n]+\.|[^\n]*(disk is full|No space left)[^\n]*\.")


async def wait_for_problem(seats: list[Seat]) -> list[str]:
    """The first problem of each seat."""
    async with asyncio.timeout(PATIENCE_S):
        while not all(seat.diary.problems for seat in seats):  # noqa: ASYNC110 - a diary tells nobody
            await asyncio.sleep(0.1)
    return [seat.diary.problems[0] for seat in seats]


@pytest.mark.parametrize("disk", [60_000_000], indirect=True)
async def test_a_job_goes_on_when_a_full_disk_has_room_again(
    chain_url: str, artifact: MarketArtifact, pool: WorkerPool, disk: Path
) -> None:
    market = await open_marketplace(chain_url, artifact, pool, disk)
    try:
        person, people, shares = await market.cast("diabetes", 9)
        model_owner = await market.sit(person)
        job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=2))
        owners = await market.join(people, job_id)
        await market.until(job_id, lambda job: job.phase is Phase.SUBMIT)
        filler = await asyncio.to_thread(fill, disk)
        for problem in await wait_for_problem(owners[:1]):
            assert FULL.fullmatch(problem), problem
        await asyncio.to_thread(filler.unlink)
        await market.finish(job_id, [model_owner, *owners])
        job = await market.gateway.watcher.refresh(job_id)
        assert [r.outcome for r in job.rounds] == [Outcome.QUIET, Outcome.QUIET]
        assert {m.misses for m in job.members} == {0}
        books = await market.settled_books()
        assert books.rewards == {p.address: 2 * REWARD for p in people}
    finally:
        await market.close()
