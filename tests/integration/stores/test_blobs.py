"""Payloads in blobs of a real chain: published in type-3 transactions, read back through its beacon endpoint."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from eth_account import Account

from omnilytics_app.chain import beacon, blob_publisher
from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.chain.kzg import BLOB_BYTES, USABLE_BYTES, commit, pack, versioned_hash
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.errors import ConfigurationError, InsufficientFunds, InvalidPayload, PayloadUnavailable
from omnilytics_app.paths import Paths
from omnilytics_app.services.devnet import CHAIN_ID
from omnilytics_app.services.stores import open_payload_stores
from omnilytics_app.settings import Settings
from omnilytics_app.storage.stores.router import Stores
from tests.integration.stores.file_server import Manner, file_server

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "harmed_url")]
PAYLOAD = random.Random(5).randbytes(40_000)  # noqa: S311  # fixed examples
LONG = random.Random(6).randbytes(USABLE_BYTES + 1)  # noqa: S311


class Here:
    """Runs heavy tasks in this process: one test process needs no window that stays awake."""

    async def run(self, task: Callable[[Any], Any], argument: Any) -> Any:
        return task(argument)


@pytest.fixture
async def connection(chain_url: str, artifact: MarketArtifact) -> AsyncIterator[Connection]:
    opened = await open_connection(chain_url, CHAIN_ID, artifact)
    yield opened
    await opened.close()


@pytest.fixture
async def idle(harmed_url: str, artifact: MarketArtifact) -> AsyncIterator[Connection]:
    """A chain that mines when it is told to."""
    opened = await open_connection(harmed_url, CHAIN_ID, artifact)
    yield opened
    await opened.close()


@pytest.fixture
async def sender(connection: Connection) -> TransactionSender:
    """An account of this test alone, with some coin."""
    return await fresh_sender(connection)


async def fresh_sender(connection: Connection) -> TransactionSender:
    account = Account.create()
    await connection.request("anvil_setBalance", account.address, hex(10**18))
    return TransactionSender(connection, LocalSigner(bytes(account.key)))


@pytest.fixture
async def stores(connection: Connection, sender: TransactionSender, tmp_path: Path) -> AsyncIterator[Stores]:
    opened = opened_stores(connection, sender, tmp_path, connection.url)
    yield opened
    await opened.close()


def opened_stores(connection: Connection, sender: TransactionSender, profile: Path, beacon: str) -> Stores:
    settings = Settings(store="blob:", beacon_url=beacon)
    return open_payload_stores(settings, Paths.of_profile(profile), connection, sender, Here())


async def sent(connection: Connection, sender: TransactionSender) -> int:
    return int(await connection.web3.eth.get_transaction_count(connection.web3.to_checksum_address(sender.address)))


def test_the_blob_of_zeros_has_the_name_that_everybody_knows() -> None:
    """The commitment is the point at infinity; its hash is in the test vectors of consensus clients."""
    assert commit(bytes(BLOB_BYTES)) == b"\xc0" + bytes(47)
    name = "010657f37554c781402a22917dee2f75def7ab966d7b770905398eba3c444014"
    assert versioned_hash(commit(bytes(BLOB_BYTES))).hex() == name
    with pytest.raises(InvalidPayload):
        commit(b"\xff" * BLOB_BYTES)


async def test_gives_back_what_was_published_and_publishes_it_once(
    stores: Stores, connection: Connection, sender: TransactionSender
) -> None:
    assert stores.own is not None
    uri = await stores.own.uri_of(PAYLOAD)
    with pytest.raises(PayloadUnavailable, match="has not published"):
        await stores.get(uri, len(PAYLOAD))
    assert await sent(connection, sender) == 0
    assert await stores.own.put(PAYLOAD) == uri
    await sender.send(Call("something else", sender.address, b""))
    assert await stores.own.put(PAYLOAD) == uri
    assert await sent(connection, sender) == 2
    assert await stores.get(uri, len(PAYLOAD)) == PAYLOAD
    with pytest.raises(InvalidPayload, match="not packed"):
        await stores.get(uri, len(PAYLOAD) - 1)


async def test_blobs_of_several_transactions_are_one_payload(
    stores: Stores, connection: Connection, sender: TransactionSender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blob_publisher, "MAX_BLOBS_A_TRANSACTION", 1)
    monkeypatch.setattr(blob_publisher, "POLL_S", 0.05)
    assert stores.own is not None
    uri = await stores.own.put(LONG)
    assert await sent(connection, sender) == 2
    await connection.request("anvil_mine", "0x64")
    assert await stores.get(uri, len(LONG)) == LONG


async def test_a_consensus_node_is_believed_only_what_commitments_say(
    stores: Stores, connection: Connection, sender: TransactionSender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stores.own is not None
    uri = await stores.own.put(PAYLOAD)
    wrong = '{"data": ["0x%s"]}'
    lies = {
        "status 404": Manner(status=404),
        "cannot be read": Manner(body=b"[" * 9 + b"]" * 9),
        "cannot be read ": Manner(body=b"{}"),
        "does not have all": Manner(body=b'{"data": []}'),
        "does not have all ": Manner(body=(wrong % pack(b"other")[0].hex()).encode()),
        "does not have all  ": Manner(body=(wrong % ("ff" * BLOB_BYTES)).encode()),
        "does not answer": Manner(stop_after=0, body=b"{}"),
    }
    async with file_server() as server:
        asking = opened_stores(connection, sender, tmp_path / "other", server.base)
        for says, manner in lies.items():
            server.usual = manner
            with pytest.raises(PayloadUnavailable, match=says.strip()):
                await asking.get(uri, len(PAYLOAD))
        monkeypatch.setattr(beacon, "MAX_ANSWER_BYTES", 300_000)
        before, server.usual = server.served, Manner(body=b" " * 16_000_000, length=False)
        with pytest.raises(PayloadUnavailable, match="cannot be read"):
            await asking.get(uri, len(PAYLOAD))
        assert server.served - before < 16_000_000
        hashes = "&".join(f"versioned_hashes=0x{versioned_hash(commit(blob)).hex()}" for blob in pack(PAYLOAD))
        assert server.requests[0].path.endswith("?" + hashes)
        server.usual = Manner(body=(wrong % pack(PAYLOAD)[0].hex()).encode())
        assert await asking.get(uri, len(PAYLOAD)) == PAYLOAD
        await asking.close()


async def test_nothing_else_is_signed_until_the_blobs_are_mined(
    stores: Stores, connection: Connection, sender: TransactionSender
) -> None:
    assert stores.own is not None
    putting = asyncio.create_task(stores.own.put(PAYLOAD))
    await asyncio.sleep(0.1)
    receipt = await sender.send(Call("something else", sender.address, b""))
    uri = await putting
    assert (await connection.web3.eth.get_transaction(receipt.transaction_hash))["nonce"] == 1
    assert await stores.get(uri, len(PAYLOAD)) == PAYLOAD


async def test_what_is_not_mined_in_time_is_replaced_at_twice_the_fees(
    idle: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blob_publisher, "PATIENCE_S", 0.5)
    monkeypatch.setattr(blob_publisher, "POLL_S", 0.1)
    sender = await fresh_sender(idle)
    stores = opened_stores(idle, sender, tmp_path, idle.url)
    assert stores.own is not None
    offered = []
    signer = sender._signer
    sign = signer.sign_transaction
    monkeypatch.setattr(signer, "sign_transaction", lambda t: offered.append(t) or sign(t))
    with pytest.raises(PayloadUnavailable, match="offers twice the fees"):
        await stores.own.put(PAYLOAD)
    with pytest.raises(PayloadUnavailable):
        await stores.own.put(PAYLOAD)
    await idle.request("anvil_mine", 2)
    first, second = offered
    assert first["nonce"] == second["nonce"]
    for fee in ("maxFeePerGas", "maxPriorityFeePerGas", "maxFeePerBlobGas"):
        assert second[fee] >= 2 * first[fee]
    uri = await stores.own.put(PAYLOAD)
    assert await sent(idle, sender) == 1
    assert await stores.get(uri, len(PAYLOAD)) == PAYLOAD
    await stores.close()


async def test_an_account_that_cannot_pay_is_told_how_much(
    stores: Stores, connection: Connection, sender: TransactionSender
) -> None:
    assert stores.own is not None
    await connection.request("anvil_setBalance", sender.address, hex(10**12))
    with pytest.raises(InsufficientFunds, match="publishing 1 blobs may take"):
        await stores.own.put(PAYLOAD)
    assert await sent(connection, sender) == 0


async def test_blobs_need_a_consensus_node(connection: Connection, sender: TransactionSender, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="beacon_url"):
        opened_stores(connection, sender, tmp_path, "")
    reading = open_payload_stores(Settings(), Paths.of_profile(tmp_path), connection, sender, Here())
    with pytest.raises(PayloadUnavailable, match="beacon_url"):
        await reading.get(f"blob:{'ab' * 20}/{sha256(b'').hexdigest()}", 7)
    await reading.close()
