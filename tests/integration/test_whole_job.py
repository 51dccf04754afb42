"""A whole job: ten participants, real keys, real data, a real chain."""

import pytest

from omnilytics_app.domain.job import Outcome, Phase
from tests.integration.marketplace import REWARD, Marketplace, form_for

pytestmark = pytest.mark.anvil


async def test_a_job_is_worked_and_every_wei_is_accounted_for(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    model_owner = await market.sit(person)
    job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=2))
    owners = await market.join(people, job_id)
    await market.finish(job_id, [model_owner, *owners])
    job = await market.gateway.watcher.refresh(job_id)
    assert job.phase is Phase.CLOSED
    assert [r.outcome for r in job.rounds] == [Outcome.QUIET, Outcome.QUIET]
    books = await market.settled_books()
    assert books.rewards == {p.address: 2 * REWARD for p in people}
    assert books.stakes == {p.address: job.terms.stake for p in people}
    assert books.returned == job.terms.bond
    assert books.sunk == 0
