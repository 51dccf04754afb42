"""Fresh encryption randomness, computed in idle time. In memory only, so that none survives to be used twice."""

import asyncio

from gmpy2 import mpz

from omnilytics_app.crypto.tiling import cut_by_time, nth_power_s
from omnilytics_app.errors import clause
from omnilytics_app.workers.owner_tasks import randomisers
from omnilytics_app.workers.pool import Report, WorkerPool


class RandomiserStock:
    """Randomisers, each given out once and only under the modulus that it was made for."""

    def __init__(self, pool: WorkerPool) -> None:
        self._pool = pool
        self._modulus = 0
        self._fresh: list[mpz] = []
        self._filling: asyncio.Task[None] | None = None

    async def take(self, count: int, n: int, report: Report) -> list[mpz]:
        """`count` randomisers, those in stock first."""
        if self._filling is not None:
            await asyncio.wait([self._filling])
        self._bind(n)
        taken, self._fresh = self._fresh[:count], self._fresh[count:]
        if len(taken) == count:
            return taken
        pieces = cut_by_time(count - len(taken), nth_power_s(n.bit_length()), self._pool.workers)
        sizes = [len(piece) for piece in pieces]
        parts = await self._pool.map(clause("Fresh randomness"), randomisers, sizes, report, n)
        return taken + [r for part in parts for r in part]

    def refill(self, count: int, n: int) -> None:
        """Fill up to `count` beside other work."""
        if self._filling is None or self._filling.done():
            self._bind(n)
            self._filling = asyncio.create_task(self._fill(count, n))

    async def close(self) -> None:
        """Stop filling."""
        if self._filling is not None:
            self._filling.cancel()
            await asyncio.gather(self._filling, return_exceptions=True)

    def _bind(self, n: int) -> None:
        """An n-th power modulo n squared is nothing of the kind under another modulus: such a stock is given up."""
        if self._modulus != n:
            self._modulus, self._fresh = n, []

    async def _fill(self, count: int, n: int) -> None:
        for piece in cut_by_time(max(0, count - len(self._fresh)), nth_power_s(n.bit_length())):
            made = await self._pool.run(randomisers, len(piece), n)
            if self._modulus == n:  # whoever takes under another modulus meanwhile has bound the stock to that
                self._fresh += made  # only now: what is in stock may have been taken meanwhile
