"""What a local chain leaves on the disk of the person who runs it."""

from pathlib import Path

import pytest

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.services.devnet import CHAIN_ID, KEPT_STATES, DevnetOptions, free_port, start_devnet

NEVER_S = 1_000_000
MANY = 700
"""More blocks than anvil keeps states of in memory when nobody asks it to forget."""


async def test_states_of_old_blocks_do_not_fill_the_disk(
    anvil: Path, artifact: MarketArtifact, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    devnet = await start_devnet(DevnetOptions(anvil, free_port(), block_time_s=NEVER_S), artifact)
    try:
        connection = await open_connection(devnet.url, CHAIN_ID, artifact)
        try:
            await connection.request("anvil_mine", hex(MANY))
            recent = hex(MANY - KEPT_STATES // 2)
            answer = await connection.request("eth_getBalance", "0x" + "dd" * 20, recent)
            assert answer["result"] == "0x0"
        finally:
            await connection.close()
        assert _files_under(tmp_path) == []
    finally:
        await devnet.stop()


def _files_under(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
