"""Somebody falls silent: the chain's clock moves on, and the others are paid without that one."""

import pytest

from omnilytics_app.domain.job import Outcome, Phase
from tests.integration.hand_model_owner import HandModelOwner
from tests.integration.marketplace import REWARD, Marketplace, form_for

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

FIRST_PATIENCE_S = 9
"""Enough for the first of the roster to act on a missed deadline, not for the second."""


async def test_owners_are_paid_by_a_model_owner_that_never_settles(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    silent = await HandModelOwner.create(market, person, form_for(person, shares, groups=3, rounds=3))
    owners = await market.join(people, silent.job_id)
    await silent.begin()
    await silent.publish(1, await silent.encrypted_model())
    await market.until(silent.job_id, lambda job: job.all_submitted)
    for phase in (Phase.SETTLE, Phase.PUBLISH, Phase.CLOSED):
        await market.pass_deadline(silent.job_id, FIRST_PATIENCE_S)
        await market.until(silent.job_id, lambda job, p=phase: job.phase is p)  # type: ignore[misc]
    await market.finish(silent.job_id, owners)
    await silent.account.sender.send(market.gateway.calls.withdraw(person.address))
    job = await market.gateway.watcher.refresh(silent.job_id)
    assert job.rounds[0].outcome is Outcome.DEFAULT
    books = await market.settled_books()
    assert books.rewards == {p.address: REWARD for p in people}
    assert books.stakes == {p.address: job.terms.stake for p in people}
    assert books.returned == job.terms.escrow + job.terms.bond - 9 * REWARD


async def test_owners_get_their_stakes_from_a_model_owner_that_never_begins(market: Marketplace) -> None:
    """Its owners close the registration, draw the groups, and close the job that nobody publishes in."""
    person, people, shares = await market.cast("diabetes", 9)
    silent = await HandModelOwner.create(market, person, form_for(person, shares, groups=3, rounds=2))
    owners = await market.join(people, silent.job_id)
    for phase in (Phase.ARMED, Phase.PUBLISH):
        if phase is Phase.ARMED:
            await market.pass_deadline(silent.job_id, FIRST_PATIENCE_S)
        await market.until(silent.job_id, lambda job, p=phase: job.phase is p)  # type: ignore[misc]
    await market.pass_deadline(silent.job_id, FIRST_PATIENCE_S)
    await market.finish(silent.job_id, owners)
    await silent.account.sender.send(market.gateway.calls.withdraw(person.address))
    books = await market.settled_books()
    assert set(books.rewards.values()) == {0}
    assert len(books.stakes) == 9
    assert books.sunk == 0


async def test_an_absent_owner_pays_those_of_its_group_and_may_come_back(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    model_owner = await market.sit(person)
    job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=2))
    owners = await market.join(people, job_id)
    absent = owners.pop()
    await market.stand_up(absent)
    await market.until(job_id, lambda job: sum(m.submitted for m in job.members) == 8)
    await market.pass_deadline(job_id)
    await market.until(job_id, lambda job: job.round == 2)
    owners.append(await market.sit(absent.person))
    await market.finish(job_id, [model_owner, *owners])

    job = await market.gateway.watcher.refresh(job_id)
    missing = job.member(absent.person.address)
    assert missing is not None
    assert missing.group is not None
    assert (missing.misses, missing.dropped) == (1, False)
    assert [r.outcome for r in job.rounds] == [Outcome.QUIET, Outcome.QUIET]
    assert job.rounds[0].complete == frozenset({0, 1, 2}) - {missing.group}
    assert job.rounds[1].complete == frozenset({0, 1, 2})
    penalty = job.terms.absence_penalty
    assert penalty == 2 * REWARD
    books = await market.settled_books()
    assert books.rewards == {p.address: (1 if p == absent.person else 2) * REWARD for p in people}
    held = {p.address: job.terms.stake - (penalty if p == absent.person else 0) for p in people}
    assert books.stakes == held
    assert books.returned == job.terms.bond + 3 * REWARD
