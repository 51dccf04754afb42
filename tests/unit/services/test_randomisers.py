import asyncio
from collections.abc import AsyncIterator

import pytest
from gmpy2 import mpz

from omnilytics_app.crypto.tiling import TASK_S
from omnilytics_app.domain.progress import Work
from omnilytics_app.services import randomisers
from omnilytics_app.services.randomisers import RandomiserStock
from omnilytics_app.workers.pool import WorkerPool

from .scripted import thread_pool

N = (2**61 - 1) * (2**89 - 1)
A_TASK = 6
MANY = 5 * A_TASK


@pytest.fixture(autouse=True)
def _some_a_task(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many in a task as of a real key, though N is tiny."""
    monkeypatch.setattr(randomisers, "nth_power_s", lambda _: TASK_S / A_TASK)


@pytest.fixture
async def pool() -> AsyncIterator[WorkerPool]:
    made = thread_pool()
    yield made
    made.close()


def unheard(_: Work) -> None:
    """Nobody watches."""


async def filled(stock: RandomiserStock) -> None:
    """Wait for the stock's filling."""
    filling = stock._filling
    assert filling is not None
    await filling


def require_all_different(*lots: list[mpz]) -> None:
    given = [r for lot in lots for r in lot]
    assert len(set(given)) == len(given)


async def test_an_empty_stock_gives_fresh_ones(pool: WorkerPool) -> None:
    stock, heard = RandomiserStock(pool), list[Work]()
    taken = await stock.take(MANY + 1, N, heard.append)
    assert len(taken) == MANY + 1
    assert all(0 < r < N * N for r in taken)
    assert heard[-1].done == heard[-1].total == 6
    require_all_different(taken)


async def test_what_was_made_in_idle_time_is_given_first_and_once(pool: WorkerPool) -> None:
    stock, heard = RandomiserStock(pool), list[Work]()
    stock.refill(MANY, N)
    first = await stock.take(MANY, N, heard.append)
    assert heard == []
    second = await stock.take(MANY, N, heard.append)
    assert heard[-1].total == 5
    require_all_different(first, second)


@pytest.mark.parametrize("count", [0, 1, MANY - 1, MANY + 1, 2 * MANY])
async def test_part_of_the_stock_stays_and_what_is_missing_is_made(pool: WorkerPool, count: int) -> None:
    stock = RandomiserStock(pool)
    stock.refill(MANY, N)
    first, second = await stock.take(count, N, unheard), await stock.take(MANY, N, unheard)
    assert (len(first), len(second)) == (count, MANY)
    require_all_different(first, second)


async def test_filling_again_makes_only_what_is_missing(pool: WorkerPool) -> None:
    stock = RandomiserStock(pool)
    for _ in range(3):
        stock.refill(MANY, N)
        stock.refill(MANY, N)
        await filled(stock)
    assert len(stock._fresh) == MANY


async def test_none_is_given_twice_when_filling_and_taking_cross(pool: WorkerPool) -> None:
    stock = RandomiserStock(pool)
    stock.refill(MANY, N)

    async def refill_at_once() -> None:
        await filled(stock)
        stock.refill(2 * MANY, N)

    lots = await asyncio.gather(refill_at_once(), *(stock.take(MANY, N, unheard) for _ in range(3)))
    await filled(stock)
    rest = await stock.take(MANY, N, unheard)
    require_all_different(*(lot for lot in lots if lot is not None), rest)


async def test_closing_ends_the_filling_and_an_idle_stock_closes_too(pool: WorkerPool) -> None:
    await RandomiserStock(pool).close()
    stock = RandomiserStock(pool)
    stock.refill(10_000, N)
    await asyncio.sleep(0)
    await stock.close()
    assert stock._filling is not None
    assert stock._filling.cancelled()
    await stock.close()


async def test_none_is_given_under_another_modulus_than_it_was_made_for(pool: WorkerPool) -> None:
    other = (2**61 - 1) * (2**107 - 1)
    stock, heard = RandomiserStock(pool), list[Work]()
    stock.refill(MANY, N)
    await filled(stock)
    in_stock = list(stock._fresh)
    taken = await stock.take(MANY, other, heard.append)
    assert heard[-1].done == heard[-1].total == 5  # all of them are fresh
    assert not set(taken) & set(in_stock)
    assert stock._fresh == []
    stock.refill(MANY, N)
    assert await stock.take(0, other, unheard) == []  # a filling under way belongs to the modulus before
    assert stock._fresh == []
