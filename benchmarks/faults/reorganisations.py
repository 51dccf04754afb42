"""Jobs during which the chain goes back by so many blocks at each of their moments.

The blocks are thrown away with all that they held: no transaction of theirs is kept for the new ones, which is worse
than what happens elsewhere, where most of them are mined again at once.
"""

from typing import Any

from benchmarks.faults.ground import new_ground
from benchmarks.faults.in_process import MOMENTS, Moment, play

DEPTHS = range(1, 9)
LIMIT_S = 240.0


async def reorganised(depth: int, moments: tuple[Moment, ...] = MOMENTS) -> dict[str, Any]:
    """One job, reorganised that deep at each moment, whose participants wait for as many confirmations."""
    async with new_ground(depth) as ground:
        await ground.connection.request("anvil_mine", hex(2 * max(DEPTHS)))

        async def go_back(_: Moment) -> None:
            await ground.connection.request("anvil_reorg", depth, [])

        found = await play(ground, ground.url, max(DEPTHS), LIMIT_S, go_back, moments)
        return {"depth": depth, **found}
