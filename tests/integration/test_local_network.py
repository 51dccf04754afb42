"""The local chain of windows that lie side by side, on real anvils: shared, taken over, and found again."""

import asyncio
import os
import signal
from pathlib import Path

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.onboarding import OpeningStep
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.services import local_network
from omnilytics_app.services.devnet import CHAIN_ID, is_free
from omnilytics_app.services.local_network import FUNDS, LocalNetwork, Whereabouts

pytestmark = [pytest.mark.anvil]
ALICE = Address("0x00000000000000000000000000000000000000A1")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_network, "WATCH_EVERY_S", 0.1)


async def balance(place: Whereabouts, artifact: MarketArtifact) -> int:
    connection = await open_connection(place.url, CHAIN_ID, artifact)
    try:
        return await connection.balance(ALICE)
    finally:
        await connection.close()


async def until_free(port: int) -> None:
    async with asyncio.timeout(10):
        while not is_free(port):  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def test_it_runs_has_a_market_gives_coin_and_remembers(
    artifact: MarketArtifact, anvil: Path, tmp_path: Path
) -> None:
    steps: list[OpeningStep] = []
    first = LocalNetwork(tmp_path / "net", artifact, lambda: anvil)
    place = await first.start(steps.append)
    assert steps == [OpeningStep.CHAIN, OpeningStep.MARKET]
    assert first.hosting
    assert await first.fund(ALICE)
    assert not await first.fund(ALICE)
    await first.stop()
    assert is_free(place.port)
    again = LocalNetwork(tmp_path / "net", artifact, lambda: anvil)
    steps.clear()
    place_again = await again.start(steps.append)
    try:
        assert steps == [OpeningStep.CHAIN]
        assert (place_again.port, place_again.market) == (place.port, place.market)
        assert await balance(place_again, artifact) == FUNDS
    finally:
        await again.stop()


async def test_a_second_window_shares_it_and_takes_over(artifact: MarketArtifact, anvil: Path, tmp_path: Path) -> None:
    first, second = (LocalNetwork(tmp_path, artifact, lambda: anvil) for _ in range(2))
    place, shared = await asyncio.gather(first.start(), second.start())
    host, guest = (first, second) if first.hosting else (second, first)
    try:
        assert (place.url, place.market) == (shared.url, shared.market)
        assert not guest.hosting
        await guest.fund(ALICE)
        await host.stop()
        async with asyncio.timeout(15):
            while not guest.hosting:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        assert await balance(place, artifact) == FUNDS
    finally:
        await guest.stop()
        await host.stop()
    assert is_free(place.port)


async def test_the_chain_of_a_killed_window_is_gone_on_with_and_ended(
    artifact: MarketArtifact, anvil: Path, tmp_path: Path
) -> None:
    killed = LocalNetwork(tmp_path, artifact, lambda: anvil)
    place = await killed.start()
    killed._locks.close()  # what the system does for a process that dies
    heir = LocalNetwork(tmp_path, artifact, lambda: anvil)
    steps: list[OpeningStep] = []
    assert await heir.start(steps.append) == place
    assert steps == [OpeningStep.CHAIN]
    await heir.stop()
    await until_free(place.port)
    await killed.stop()


async def test_a_process_number_that_was_used_again_is_left_alone(
    artifact: MarketArtifact, anvil: Path, tmp_path: Path
) -> None:
    bystander = await asyncio.create_subprocess_exec("sleep", "60")
    try:
        orphan = local_network.Orphan(Whereabouts(8_545, "", bystander.pid))
        await orphan.stop()
        assert bystander.returncode is None
        os.kill(bystander.pid, 0)
    finally:
        bystander.send_signal(signal.SIGKILL)
        await bystander.wait()


async def test_a_damaged_state_is_put_aside_and_a_new_chain_begins(
    artifact: MarketArtifact, anvil: Path, tmp_path: Path
) -> None:
    (tmp_path / "anvil.json").write_text("{ not a state")
    network = LocalNetwork(tmp_path, artifact, lambda: anvil)
    await network.start()
    await network.stop()
    assert (tmp_path / "anvil.damaged.json").read_text() == "{ not a state"


async def test_without_anvil_it_is_one_sentence_and_nothing_stays_locked(
    artifact: MarketArtifact, anvil: Path, tmp_path: Path
) -> None:
    def none() -> Path:
        raise ConfigurationError("The local chain program anvil is not installed; run make setup.")

    with pytest.raises(ConfigurationError, match="not installed"):
        await LocalNetwork(tmp_path, artifact, none).start()
    network = LocalNetwork(tmp_path, artifact, lambda: anvil)
    await network.start()
    await network.stop()
