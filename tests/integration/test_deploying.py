"""A market of one's own: what it would cost, and that what the chain has afterwards is what was sent."""

from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.chain.market import open_market
from omnilytics_app.cli import run
from omnilytics_app.domain.ids import Wei
from omnilytics_app.errors import ConfigurationError, ContractMissing, FeesTooHigh
from omnilytics_app.services import deploy
from omnilytics_app.services.deploy import (
    LOCAL_WINDOWS_S,
    deploy_for_profile,
    deploy_market,
    deployment_cost,
    development_signer,
    estimate_for_profile,
)
from omnilytics_app.services.devnet import CHAIN_ID
from omnilytics_app.settings import Settings
from omnilytics_app.storage.profile import Profile, create_profile, open_profile
from tests.integration.test_market_code import sender_on

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

DEVELOPER = development_signer().address
PLENTY = Wei(500 * 10**9)


@pytest.fixture
def profile(tmp_path: Path, chain_url: str) -> Profile:
    return create_profile(tmp_path / "own", "own", {"rpc_url": chain_url, "chain_id": CHAIN_ID})


async def test_the_estimate_is_what_deploying_takes(chain_url: str, artifact: MarketArtifact) -> None:
    connection = await open_connection(chain_url, CHAIN_ID, artifact)
    try:
        told = await deployment_cost(connection, DEVELOPER, LOCAL_WINDOWS_S, PLENTY)
        before = await connection.balance(DEVELOPER)
        assert told.balance == before
        await deploy_market(sender_on(connection), artifact, LOCAL_WINDOWS_S)
        paid = before - await connection.balance(DEVELOPER)
        assert told.likely * 0.8 <= paid <= told.most
        assert told.likely <= told.most
        nobody = await deployment_cost(connection, None, LOCAL_WINDOWS_S, PLENTY)
        assert (nobody.gas, nobody.balance) == (told.gas, None)
        with pytest.raises(FeesTooHigh, match="this profile pays at most"):
            await deployment_cost(connection, None, LOCAL_WINDOWS_S, Wei(1))
    finally:
        await connection.close()


async def test_an_estimate_sends_nothing(
    profile: Profile, chain_url: str, artifact: MarketArtifact, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(rpc_url=chain_url, chain_id=CHAIN_ID)
    connection = await open_connection(chain_url, CHAIN_ID, artifact)
    try:
        before = await connection.transaction_count(DEVELOPER, pending=True)
        told = await estimate_for_profile(profile, settings, dev=True)
        assert told.gas > 3_000_000
        assert await connection.transaction_count(DEVELOPER, pending=True) == before
    finally:
        await connection.close()
    assert "market" not in open_profile(profile.paths.profile).settings
    with pytest.raises(ConfigurationError, match="leave --dev out"):
        await estimate_for_profile(profile, replace(settings, chain_id=1), dev=True)


def test_the_command_says_what_it_would_cost(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["deploy", "--dev", "--estimate", "--profile", str(profile.paths.profile)]) == 0
    said = capsys.readouterr().out
    assert f"on chain {CHAIN_ID} takes " in said
    assert "which is enough" in said
    assert said.endswith("Nothing was sent.\n")


async def test_a_deployed_market_is_read_back_before_the_profile_uses_it(
    profile: Profile, chain_url: str, artifact: MarketArtifact, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(rpc_url=chain_url, chain_id=CHAIN_ID)
    address = await deploy_for_profile(profile, settings, None)
    assert open_profile(profile.paths.profile).settings["market"] == address
    with pytest.raises(FeesTooHigh, match="pays at most 1 gwei"):
        await deploy_for_profile(profile, replace(settings, max_fee_gwei=1), None)

    async def swapped(connection: Connection, market: str) -> object:
        """A chain, or its endpoint, that has something else at that address."""
        await connection.request("anvil_setCode", market, "0x00")
        return await open_market(connection, market)  # type: ignore[arg-type]

    monkeypatch.setattr(deploy, "open_market", swapped)
    with pytest.raises(ContractMissing, match="is not the market this program knows"):
        await deploy_for_profile(profile, settings, None)
    assert open_profile(profile.paths.profile).settings["market"] == address
