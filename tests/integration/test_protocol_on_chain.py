"""What the protocol's text says of hashes is what a deployed market computes: the contract is asked."""

from typing import Any

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, deploy_market
from omnilytics_app.services.devnet import CHAIN_ID
from tests.integration.test_market_code import sender_on
from tests.unit.protocol.reader import keccak256, words
from tests.unit.protocol.test_vectors_by_the_text import JOB, MODEL_OWNER

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]


def value(told: Any) -> Any:
    return bytes.fromhex(told.removeprefix("0x")) if isinstance(told, str) else told


async def test_a_market_hashes_terms_and_names_its_domain_as_the_text_says(
    chain_url: str, artifact: MarketArtifact
) -> None:
    connection = await open_connection(chain_url, CHAIN_ID, artifact)
    try:
        address = await deploy_market(sender_on(connection), artifact, LOCAL_WINDOWS_S)
        market, terms = bytes.fromhex(address[2:]), [value(v) for v in JOB["job"]["terms"].values()]
        contract: Any = connection.web3.eth.contract(
            address=connection.web3.to_checksum_address(address), abi=artifact.abi
        )
        owner = connection.web3.to_checksum_address(MODEL_OWNER)
        given = [connection.web3.to_checksum_address(terms[0]), *terms[1:]]
        hashed = await contract.functions.hashTerms(7, owner, given).call()
        assert hashed == keccak256(words(CHAIN_ID, market, 7, MODEL_OWNER, *terms))
        _, name, version, chain, verifier, _, _ = await contract.functions.eip712Domain().call()
        assert (name, version, chain, verifier.lower()) == ("OmniLytics", "1", CHAIN_ID, address.lower())
    finally:
        await connection.close()
