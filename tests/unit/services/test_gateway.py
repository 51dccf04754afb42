from pathlib import Path

import pytest

from omnilytics_app.chain import connection as connection_module
from omnilytics_app.domain.ids import JobId, RoundNumber
from omnilytics_app.errors import InvalidPayload
from omnilytics_app.services.gateway import open_gateway
from omnilytics_app.settings import Settings
from tests.unit.chain.endpoint import CHAIN_ID, URL, artifact
from tests.unit.chain.test_calls import MARKET
from tests.unit.chain.test_connection import holding

from .scripted import ScriptedMarket, created, shown
from .test_job_terms import RAW
from .test_job_terms import job as fitting_job


async def test_payloads_are_looked_for_from_the_block_on_that_created_their_job(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    market = ScriptedMarket()
    endpoint = market.endpoint
    endpoint.answers |= holding(artifact().deployed_bytecode, artifact().disputes_bytecode)
    monkeypatch.setattr(connection_module, "HttpProvider", lambda url, timeout: endpoint)
    for _ in range(8):
        market.mine()
    block = market.mine(created(1, fitting_job(), RAW))
    settings = Settings(rpc_url=URL, chain_id=CHAIN_ID, market=MARKET, poll_interval_s=0.01)
    gateway = await open_gateway(settings, artifact(), tmp_path / "cache.db")
    try:
        await shown(gateway.watcher, block)
        with pytest.raises(InvalidPayload):
            await gateway.reader.model(JobId(1), RoundNumber(1))
        [query] = endpoint.sent("eth_getLogs")[-1]
        assert int(query["fromBlock"], 16) == block
    finally:
        await gateway.close()
