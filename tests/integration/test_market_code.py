"""A market is known by its code, and so is its second half, which runs on the market's own money."""

from dataclasses import replace

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.chain.market import open_market
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.errors import ContractMissing
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, PUBLIC_WINDOWS_S, deploy_market, development_signer
from omnilytics_app.services.devnet import CHAIN_ID
from tests.integration.marketplace import Marketplace, one_sentence

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]


@pytest.mark.parametrize("windows", [LOCAL_WINDOWS_S, PUBLIC_WINDOWS_S])
async def test_a_market_is_known_whatever_its_windows(
    chain_url: str, artifact: MarketArtifact, windows: tuple[int, int]
) -> None:
    connection = await open_connection(chain_url, CHAIN_ID, artifact)
    try:
        address = await deploy_market(sender_on(connection), artifact, windows)
        market = await open_market(connection, address)
        assert artifact.is_code_of_disputes(await connection.code(await market.disputes()))
    finally:
        await connection.close()


async def test_a_market_deployed_with_another_second_half_is_refused(chain_url: str, artifact: MarketArtifact) -> None:
    """The code at its address is the market's to the byte; what it delegates to is not."""
    own = artifact.disputes_bytecode.removeprefix("0x")
    assert artifact.bytecode.count(own) == 1
    half = len(own) // 4 * 2
    patched = own[:half] + f"{int(own[half : half + 2], 16) ^ 1:02x}" + own[half + 2 :]
    connection = await open_connection(chain_url, CHAIN_ID, artifact)
    try:
        forged = replace(artifact, bytecode=artifact.bytecode.replace(own, patched))
        address = await deploy_market(sender_on(connection), forged, LOCAL_WINDOWS_S)
        assert artifact.is_code_of_market(await connection.code(address))
        with pytest.raises(ContractMissing, match=f"market at {address} runs unknown code at 0x") as caught:
            await open_market(connection, address)
        one_sentence(caught.value)
    finally:
        await connection.close()


async def test_a_market_whose_second_half_is_gone_is_refused(market: Marketplace) -> None:
    connection = market.gateway.connection
    second_half = await market.gateway.market.disputes()
    await connection.request("anvil_setCode", second_half, "0x")
    with pytest.raises(ContractMissing, match=f"unknown code at {second_half}"):
        await open_market(connection, market.gateway.market.address)


def sender_on(connection: Connection) -> TransactionSender:
    """The development account."""
    return TransactionSender(connection, development_signer())
