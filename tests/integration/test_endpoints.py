"""Endpoints that fail and lie in front of a real chain: a session goes on as long as one of them is well."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace

import pytest

from benchmarks.faults.proxy import DOWN, NO_FAULTS, Failure, Faults, FaultyProxy, faulty_proxy
from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.connection import Connection, Vigilance, open_connection
from omnilytics_app.errors import ChainUnavailable, EndpointsDisagree, WrongChain
from omnilytics_app.services.devnet import CHAIN_ID
from tests.integration.marketplace import one_sentence

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("harmed_url")]

WATCHFUL = Vigilance(timeout_s=1.0, check_every_s=0.1, compare_every_s=0.1, reorg_blocks=3, ahead_s=None)
SOON_S = 5.0


@dataclass
class Several:
    """Endpoints of one chain, each behind a proxy."""

    upstream: str
    artifact: MarketArtifact
    stack: AsyncExitStack
    proxies: list[FaultyProxy] = field(default_factory=list)

    async def open(self, count: int, vigilance: Vigilance = WATCHFUL, wrong: Sequence[int] = ()) -> Connection:
        """A connection over so many of them, those with a number in `wrong` serving another chain."""
        for i in range(count):
            proxy = await self.stack.enter_async_context(faulty_proxy(self.upstream, seed=i))
            proxy.faults = Faults(chain_id=5) if i in wrong else NO_FAULTS
            self.proxies.append(proxy)
        urls = [proxy.url for proxy in self.proxies]
        connection = await open_connection(urls[0], CHAIN_ID, self.artifact, urls[1:], vigilance)
        self.stack.push_async_callback(connection.close)
        await self.mine(connection)
        return connection

    async def mine(self, connection: Connection, blocks: int = 1) -> None:
        """Mine, whatever the proxies do."""
        direct = await open_connection(self.upstream, CHAIN_ID, self.artifact)
        await direct.request("anvil_mine", hex(blocks))
        await direct.close()


@pytest.fixture
async def several(harmed_url: str, artifact: MarketArtifact) -> AsyncIterator[Several]:
    async with AsyncExitStack() as stack:
        yield Several(harmed_url, artifact, stack)


async def refused(connection: Connection) -> str:
    with pytest.raises(ChainUnavailable) as caught:
        await connection.head()
    return one_sentence(caught.value)


async def test_the_only_endpoint_may_go_and_come_back(several: Several) -> None:
    connection = await several.open(1)
    [proxy] = several.proxies
    proxy.faults = DOWN
    assert f"{proxy.url} does not answer" in await refused(connection)
    proxy.faults = NO_FAULTS
    assert (await connection.head()).number > 0
    assert connection.complaint == ""


async def test_a_slow_endpoint_is_waited_for_and_too_slow_a_one_left(several: Several) -> None:
    connection = await several.open(2, replace(WATCHFUL, compare_every_s=SOON_S))
    first, second = several.proxies
    first.faults = Faults(delay_s=0.3)
    before = second.requests.total()
    await connection.head()
    assert second.requests.total() == before
    first.faults = Faults(delay_s=3.0)
    await connection.head()
    assert second.requests.total() > before
    assert connection.complaint == (
        f"The chain endpoint {first.url} does not answer; it is asked again and {second.url} is used meanwhile."
    )


@pytest.mark.parametrize("failure", list(Failure), ids=lambda f: f.name)
async def test_a_request_that_fails_is_repeated_elsewhere_and_the_first_is_used_again(
    several: Several, failure: Failure
) -> None:
    connection = await several.open(2)
    first, second = several.proxies
    first.faults = Faults(failing=1.0, kinds=(failure,))
    before = second.requests.total()
    for _ in range(3):
        assert (await connection.head()).number > 0
    assert second.requests.total() >= before + 3
    assert f"{second.url} is used meanwhile" in one_sentence(connection.complaint)
    first.faults = NO_FAULTS
    async with asyncio.timeout(SOON_S):
        while connection.complaint:
            await connection.head()
            await asyncio.sleep(0.02)
    before, asked = second.requests["eth_getCode"], first.requests["eth_getCode"]
    await connection.code("0x000000000000000000000000000000000000dEaD")  # type: ignore[arg-type]
    assert (first.requests["eth_getCode"], second.requests["eth_getCode"]) == (asked + 1, before)


async def test_the_only_endpoint_is_asked_a_few_times_before_anybody_hears_of_it(several: Several) -> None:
    connection = await several.open(1)
    [proxy] = several.proxies
    for failure in (Failure.RESET, Failure.UNAVAILABLE, Failure.INTERNAL):
        proxy.faults = Faults(failing=1.0, kinds=(failure,))
        asking = asyncio.create_task(connection.head())
        await asyncio.sleep(0.05)
        assert proxy.failures[failure] > 0
        proxy.faults = NO_FAULTS
        assert (await asking).number > 0


async def test_a_rate_limit_is_respected_as_long_as_it_says(several: Several) -> None:
    connection = await several.open(1)
    [proxy] = several.proxies
    proxy.faults = Faults(failing=1.0, kinds=(Failure.RATE_LIMIT,), retry_after_s=1)
    asking, began = asyncio.create_task(connection.head()), time.monotonic()
    await asyncio.sleep(0.2)
    refusals = proxy.failures.total()
    proxy.faults = NO_FAULTS
    await asking
    assert (refusals, proxy.failures.total()) == (1, 1)
    assert time.monotonic() - began >= 1.0
    proxy.faults = Faults(failing=1.0, kinds=(Failure.RATE_LIMIT,), retry_after_s=600)
    assert "wants no requests for 600 seconds" in await refused(connection)
    asked = proxy.requests.total()
    await refused(connection)
    assert proxy.requests.total() == asked


async def test_what_is_no_read_is_asked_once(several: Several) -> None:
    connection = await several.open(1)
    [proxy] = several.proxies
    proxy.faults = Faults(failing=1.0, kinds=(Failure.LOST,), methods=frozenset({"evm_mine"}))
    with pytest.raises(ChainUnavailable):
        await connection.request("evm_mine")
    assert proxy.requests["evm_mine"] == 1


async def test_another_chain_behind_the_same_address_is_noticed_in_a_running_session(several: Several) -> None:
    connection = await several.open(1)
    [proxy] = several.proxies
    proxy.faults = Faults(chain_id=5)
    await asyncio.sleep(0.15)
    with pytest.raises(WrongChain, match=f"{proxy.url} serves chain 5, this profile is for chain {CHAIN_ID}") as caught:
        await connection.head()
    one_sentence(caught.value)


async def test_with_another_endpoint_a_wrong_chain_only_costs_that_endpoint(several: Several) -> None:
    connection = await several.open(3, wrong=[1])
    first, wrong, third = several.proxies
    assert f"{wrong.url} serves chain 5" in one_sentence(connection.complaint)
    first.faults = Faults(chain_id=7)
    await asyncio.sleep(0.15)
    asked = wrong.requests["eth_getCode"], third.requests["eth_getCode"]
    await connection.code("0x000000000000000000000000000000000000dEaD")  # type: ignore[arg-type]
    assert (wrong.requests["eth_getCode"], third.requests["eth_getCode"]) == (asked[0], asked[1] + 1)
    third.faults = DOWN
    sentence = await refused(connection)
    for proxy, reason in ((first, "serves chain 7"), (wrong, "serves chain 5"), (third, "does not answer")):
        assert f"{proxy.url}: it {reason}" in sentence


async def test_a_head_that_goes_back_further_than_a_chain_can_is_not_believed(several: Several) -> None:
    connection = await several.open(1)
    [proxy] = several.proxies
    await several.mine(connection, 8)
    real = await connection.head()
    proxy.faults = Faults(behind=3)
    assert (await connection.head()).number == real.number - 3  # as far as a reorganisation
    proxy.faults = Faults(behind=4)
    assert "went back by more than 3 blocks and is not believed" in await refused(connection)
    proxy.faults = NO_FAULTS
    assert await connection.head() == real


async def test_a_liar_about_the_head_is_left_for_one_that_is_not(several: Several) -> None:
    connection = await several.open(2)
    first = several.proxies[0]
    await several.mine(connection, 8)
    real = await connection.head()
    first.faults = Faults(behind=6)
    assert await connection.head() == real
    assert f"{first.url} went back by more than 3 blocks" in one_sentence(connection.complaint)


async def test_a_head_that_stands_still_is_complained_of_and_left_for_a_moving_one(several: Several) -> None:
    connection = await several.open(2, replace(WATCHFUL, still_s=0.3))
    first, second = several.proxies
    first.faults = second.faults = Faults(stuck_at=(stuck := await connection.head()).number)
    await asyncio.sleep(0.35)
    assert await connection.head() == stuck  # all stand still: it may be the chain
    assert "has told of no new block for more than 0.3 seconds" in one_sentence(connection.complaint)
    second.faults = NO_FAULTS
    await several.mine(connection)
    assert (await connection.head()).number == stuck.number + 1
    assert f"and {second.url} is used meanwhile" in connection.complaint


async def test_a_head_from_the_future_is_complained_of_and_left_for_one_of_now(several: Several) -> None:
    clock = int(time.time())
    connection = await several.open(2, Vigilance(still_s=600, ahead_s=86_400))
    first, second = several.proxies
    real = await connection.head()
    first.faults = Faults(ahead_s=max(0, clock - real.timestamp) + 100_000)
    assert await connection.head() == real
    assert "lies more than 86400 seconds in the future" in one_sentence(connection.complaint)
    second.faults = DOWN
    assert (await connection.head()).number == real.number


async def test_endpoints_that_differ_about_a_block_are_not_built_upon(several: Several) -> None:
    connection = await several.open(2)
    second = several.proxies[1]
    await several.mine(connection, 20)
    number = (await connection.head()).number - 15
    honest = await connection.agreeing(lambda: connection.block_hash(number), "roster")
    assert honest == await connection.block_hash(number)
    second.faults = Faults(forked_from=number)
    with pytest.raises(EndpointsDisagree, match="differ about the roster") as caught:
        await connection.agreeing(lambda: connection.block_hash(number), "roster")
    one_sentence(caught.value)
    await asyncio.sleep(0.15)
    await connection.head()  # which compares by itself
    assert f"{second.url} gives another" in one_sentence(connection.complaint)
    second.faults = DOWN
    with pytest.raises(ChainUnavailable, match="1 of 2 can be used") as alone:
        await connection.agreeing(lambda: connection.block_hash(number), "roster")
    assert not isinstance(alone.value, EndpointsDisagree)
    word = await connection.agreeing(lambda: connection.block_hash(number), "roster", or_alone=True)
    assert word == honest


async def test_of_three_endpoints_the_two_that_agree_are_believed(several: Several) -> None:
    connection = await several.open(3)
    await several.mine(connection, 3)
    liar = several.proxies[0]
    honest = await connection.block_hash(1)
    liar.faults = Faults(forked_from=1)
    assert await connection.agreeing(lambda: connection.block_hash(1), "roster") == honest
    assert f"{liar.url} gives another roster than the others" in connection.complaint


async def test_a_single_endpoint_agrees_with_itself(several: Several) -> None:
    connection = await several.open(1)
    assert await connection.agreeing(lambda: connection.block_hash(0), "roster") == await connection.block_hash(0)
