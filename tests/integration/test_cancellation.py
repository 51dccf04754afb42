"""A window may be closed at any moment: whatever a participant waits for is given up at once, and harms nobody else."""

import asyncio

import pytest

from omnilytics_app.chain.calls import Call
from omnilytics_app.domain.ids import Wei
from tests.integration.marketplace import Marketplace

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

SOON_S = 2.0
MOMENTS = 60
SPREAD_S = 2.4


async def test_cancelled_requests_leave_the_connection_usable(market: Marketplace) -> None:
    connection = market.gateway.connection
    for burst in range(30):
        requests = [asyncio.create_task(connection.head()) for _ in range(30)]
        await asyncio.sleep(burst / 10_000)
        for request in requests:
            request.cancel()
        await asyncio.gather(*requests, return_exceptions=True)
        async with asyncio.timeout(SOON_S):
            await connection.head()


async def test_a_cancelled_transaction_is_given_up_at_once(market: Marketplace) -> None:
    """From before it is sent until after its receipt; `asyncio.wait_for` of Python 3.11 loses some cancellations."""
    people = [market.account(await market.person(f"owner-{i}")) for i in range(MOMENTS)]
    gift = Call("gift", people[0].address, b"", Wei(1))

    async def give_up(number: int) -> bool:
        sending = asyncio.create_task(people[number].sender.send(gift))
        await asyncio.sleep(number * SPREAD_S / MOMENTS)
        still_running = sending.cancel()
        async with asyncio.timeout(SOON_S):
            await asyncio.wait([sending])
        assert sending.cancelled() is still_running
        return still_running

    outcomes = await asyncio.gather(*(give_up(number) for number in range(MOMENTS)))
    assert any(outcomes)
    assert not all(outcomes)
