"""One profile in two jobs at once, as model owner of one and data owner of the other."""

import asyncio

import pytest

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.services.job_runners import Role
from tests.integration.marketplace import REWARD, Marketplace, Seat, form_for

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]


async def test_two_jobs_in_both_roles_run_side_by_side_on_one_profile_and_survive_a_restart(
    market: Marketplace,
) -> None:
    """Ten people: the first two own a job each and join the other's, eight join both. One of the two is restarted."""
    _, people, shares = await market.cast("diabetes", 10)
    seats = [await market.sit(person) for person in people]
    forms = [form_for(person, shares, groups=3, rounds=1) for person in people[:2]]
    jobs = [await seat.participant.create_job(form) for seat, form in zip(seats, forms, strict=False)]
    joining = [(seat, job) for i, seat in enumerate(seats) for j, job in enumerate(jobs) if i != j]
    await asyncio.gather(*(_join(seat, job) for seat, job in joining))
    runners = seats[0].participant.runners
    assert (runners.under_way(Role.MODEL_OWNER), runners.under_way(Role.DATA_OWNER)) == ([jobs[0]], [jobs[1]])

    for job in jobs:
        await market.until(job, lambda state: any(m.submitted for m in state.members))
    assert set(seats[0].participant.runners.latest) == set(jobs)  # no job's progress hides another's
    await market.stand_up(seats[0])
    seats[0] = await market.sit(people[0])
    assert set(seats[0].participant.runners.under_way(Role.DATA_OWNER)) == {jobs[1]}

    async with asyncio.timeout(120):
        await asyncio.gather(*(seat.participant.finished(job) for seat in seats for job in jobs))
    for job in jobs:
        closed = await market.gateway.watcher.refresh(job)
        assert closed.phase is Phase.CLOSED
        assert [r.outcome for r in closed.rounds] == [Outcome.QUIET]
        assert {m.misses for m in closed.members} == {0}
    await asyncio.gather(*(seat.participant.withdraw() for seat in seats))
    books = await market.ledger()
    assert books.paid_in == books.paid_out
    assert [books.rewards[person.address] for person in people] == [REWARD] * 2 + [2 * REWARD] * 8
    bond = 9 * REWARD
    for i, person in enumerate(people):  # whoever owns a job as well has its bond back
        earned = books.rewards[person.address] + books.stakes[person.address]
        assert books.withdrawn[person.address] == earned + (bond if i < len(jobs) else 0)
    assert await market.gateway.connection.balance(market.gateway.market.address) == 0


async def _join(seat: Seat, job: JobId) -> None:
    await seat.participant.join_job(job, str(seat.person.data_file), PUBLIC_DATA)
