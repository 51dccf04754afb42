"""Trying out a network on the settings page, on a real chain."""

import asyncio
from pathlib import Path

import pytest

from omnilytics_app.domain.configuration import Part, Verdict
from omnilytics_app.services.desks.settings import SettingsDesk
from omnilytics_app.settings import Settings
from omnilytics_app.storage.profile import create_profile

pytestmark = pytest.mark.anvil
NOBODY = "http://127.0.0.1:9"
ELSEWHERE = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"


@pytest.fixture
def desk(tmp_path: Path) -> SettingsDesk:
    return SettingsDesk(create_profile(tmp_path / "profile", "Mine", {}), Settings())


async def verdicts(desk: SettingsDesk, **values: object) -> dict[str, tuple[Verdict, str]]:
    return {check.name: (check.verdict, check.says) for check in await desk.try_out(Part.NETWORK, values)}


async def test_a_node_answers_for_its_chain(desk: SettingsDesk, chain_url: str) -> None:
    found = await verdicts(desk, rpc_url=chain_url)
    assert found["endpoint 127.0.0.1"][0] is Verdict.OK
    assert found["market"] == (Verdict.WARN, "No market is configured.")


async def test_another_chain_and_no_answer_are_told(desk: SettingsDesk, chain_url: str) -> None:
    wrong = await verdicts(desk, rpc_url=chain_url, chain_id="5")
    assert wrong["endpoint 127.0.0.1"][0] is Verdict.FAIL
    assert "31337" in wrong["endpoint 127.0.0.1"][1]
    assert "market" not in wrong
    assert (await verdicts(desk, rpc_url=NOBODY))["endpoint 127.0.0.1"][0] is Verdict.FAIL


async def test_an_address_without_a_market_is_told(desk: SettingsDesk, chain_url: str) -> None:
    found = await verdicts(desk, rpc_url=chain_url, market=ELSEWHERE)
    assert found["market"][0] is Verdict.FAIL


async def test_a_scheduler_is_tried_with_what_is_typed(desk: SettingsDesk) -> None:
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    (found,) = await desk.try_out(Part.COMPUTE, {"compute": f"tcp://127.0.0.1:{port}"})
    server.close()
    await server.wait_closed()
    (gone,) = await desk.try_out(Part.COMPUTE, {"compute": f"tcp://127.0.0.1:{port}"})
    assert (found.verdict, gone.verdict) == (Verdict.OK, Verdict.FAIL)
    assert desk.values["compute"].is_default


async def test_a_report_goes_through_the_doctor(desk: SettingsDesk) -> None:
    report = await desk.diagnostics()
    for part in ("permissions", "endpoint 127.0.0.1", "chain_id = 31337", "OmniLytics"):
        assert part in report
