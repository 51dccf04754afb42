"""Jobs whose endpoint does not answer for a while at each of their moments, or now and then all the time."""

import asyncio
from typing import Any

from benchmarks.faults.ground import new_ground
from benchmarks.faults.in_process import MOMENTS, Moment, play
from benchmarks.faults.proxy import DOWN, NO_FAULTS, Faults, faulty_proxy

OUTAGE_S = 30.0
FAILING = 0.05
LIMIT_S = 600.0


async def down(outage_s: float = OUTAGE_S, moments: tuple[Moment, ...] = MOMENTS) -> dict[str, Any]:
    """One job, the endpoint of all of whose participants is down for so long at each moment; the chain goes on."""
    async with new_ground(101) as ground, faulty_proxy(ground.url) as proxy:

        async def go_down(_: Moment) -> None:
            proxy.faults = DOWN
            await asyncio.sleep(outage_s)
            proxy.faults = NO_FAULTS

        found = await play(ground, proxy.url, 0, LIMIT_S, go_down, moments)
        return {"outage_s": outage_s, "refused": sum(proxy.failures.values()), **found}


async def failing(share: float = FAILING) -> dict[str, Any]:
    """One job, of whose requests that share fails, in every way that a request can."""
    async with new_ground(102) as ground, faulty_proxy(ground.url) as proxy:

        async def begin(_: Moment) -> None:
            proxy.faults = Faults(failing=share)

        found = await play(ground, proxy.url, 0, LIMIT_S, begin, (BEGINNING,))
        requests, failures = sum(proxy.requests.values()), sum(proxy.failures.values())
        return {"requests": requests, "failures": failures, "of_kinds": len(proxy.failures), **found}


BEGINNING = Moment("registration", MOMENTS[0].phase)
