"""Payloads in buckets, against moto's S3 server over real connections."""

import asyncio
import os
import random
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from omnilytics_app.errors import InvalidPayload, PayloadUnavailable
from omnilytics_app.paths import Paths
from omnilytics_app.services.devnet import free_port
from omnilytics_app.settings import Settings
from omnilytics_app.storage.stores.opening import open_stores
from omnilytics_app.storage.stores.router import Stores
from omnilytics_app.storage.stores.s3 import Bucket
from tests.integration.stores.file_server import FileServer, Manner, file_server
from tests.integration.stores.relay import counted
from tests.processes import ending

PAYLOAD = random.Random(2).randbytes(300_000)  # noqa: S311  # a fixed example
SIZE = len(PAYLOAD)
LARGE = PAYLOAD * 7
KEY = sha256(PAYLOAD).hexdigest()
START_TIMEOUT_S = 30.0


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    """An S3 server of its own process, and its address."""
    port = free_port()
    arguments = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    environment = os.environ | {"PYTHONWARNINGS": "ignore"}
    quiet = subprocess.DEVNULL
    with ending(subprocess.Popen(arguments, env=environment, stdout=quiet, stderr=quiet)):
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the AWS tools take them; of no region."""
    for variable in [v for v in os.environ if v.startswith("AWS_")]:
        monkeypatch.delenv(variable)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


@pytest.fixture
async def admin(endpoint: str) -> AsyncIterator[Any]:
    """A client with a bucket for everybody and one for its owner."""
    async with asyncio.timeout(START_TIMEOUT_S), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.post(f"{endpoint}/moto-api/reset") as answer:
                    assert answer.status == 200
                    break
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.1)
    bucket = Bucket(endpoint, anonymous=False)
    client = await bucket.client()
    await client.create_bucket(Bucket="open-bucket", ACL="public-read")
    await client.create_bucket(Bucket="own-bucket")
    yield client
    await bucket.close()


def opened(endpoint: str, profile: Path, store: str = "") -> Stores:
    return open_stores(Settings(store=store, s3_endpoint=endpoint), Paths.of_profile(profile), local=True)


@pytest.mark.usefixtures("admin")
async def test_gives_back_what_was_put_in_the_own_bucket(endpoint: str, tmp_path: Path) -> None:
    stores = opened(endpoint, tmp_path, "s3://own-bucket/job/7/")
    assert stores.own is not None
    uri = await stores.own.put(PAYLOAD)
    assert uri == await stores.own.uri_of(PAYLOAD) == await stores.own.put(PAYLOAD) == f"s3://own-bucket/job/7/{KEY}"
    assert await stores.get(uri, SIZE) == PAYLOAD
    assert await stores.get(await stores.own.put(LARGE), len(LARGE)) == LARGE
    await stores.close()


async def test_others_read_without_credentials(
    endpoint: str, admin: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await admin.put_object(Bucket="open-bucket", Key=KEY, Body=PAYLOAD, ACL="public-read")
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    stores = opened(endpoint, tmp_path)
    assert await stores.get(f"s3://open-bucket/{KEY}", SIZE) == PAYLOAD
    await stores.close()


async def test_a_begun_download_goes_on_by_a_range(endpoint: str, admin: Any, tmp_path: Path) -> None:
    """The server is asked through one that counts what it hands on."""
    await admin.put_object(Bucket="open-bucket", Key=KEY, Body=PAYLOAD, ACL="public-read")
    paths, uri = Paths.of_profile(tmp_path), f"s3://open-bucket/{KEY}"
    part = paths.downloads / (sha256(uri.encode()).hexdigest() + ".part")
    part.parent.mkdir(parents=True)
    part.write_bytes(PAYLOAD[:250_000])
    async with counted(endpoint) as (address, passed):
        stores = opened(address, tmp_path)
        assert await stores.get(uri, SIZE) == PAYLOAD
        await stores.close()
    assert SIZE - 250_000 <= sum(passed) < SIZE - 250_000 + 4_000


async def test_a_wrong_begun_download_is_begun_anew(endpoint: str, admin: Any, tmp_path: Path) -> None:
    await admin.put_object(Bucket="open-bucket", Key=KEY, Body=PAYLOAD, ACL="public-read")
    uri = f"s3://open-bucket/{KEY}"
    part = Paths.of_profile(tmp_path).downloads / (sha256(uri.encode()).hexdigest() + ".part")
    part.parent.mkdir(parents=True)
    part.write_bytes(bytes(250_000))
    stores = opened(endpoint, tmp_path)
    assert await stores.get(uri, SIZE) == PAYLOAD
    await stores.close()


@pytest.mark.parametrize("body", [PAYLOAD + b"x", PAYLOAD[:-1], bytes(SIZE)], ids=["longer", "shorter", "other"])
async def test_what_the_key_does_not_promise_is_refused(body: bytes, endpoint: str, admin: Any, tmp_path: Path) -> None:
    await admin.put_object(Bucket="open-bucket", Key=KEY, Body=body, ACL="public-read")
    stores = opened(endpoint, tmp_path)
    with pytest.raises(InvalidPayload):
        await stores.get(f"s3://open-bucket/{KEY}", SIZE)
    await stores.close()
    assert list(Paths.of_profile(tmp_path).downloads.iterdir()) == []


@pytest.mark.parametrize("bucket", ["open-bucket", "no-such-bucket"])
@pytest.mark.usefixtures("admin")
async def test_what_is_not_there_is_unavailable(bucket: str, endpoint: str, tmp_path: Path) -> None:
    stores = opened(endpoint, tmp_path)
    with pytest.raises(PayloadUnavailable, match="may not be there yet"):
        await stores.get(f"s3://{bucket}/{KEY}", SIZE)
    await stores.close()


async def test_a_private_bucket_and_a_missing_service_are_unavailable(
    endpoint: str, admin: Any, tmp_path: Path
) -> None:
    await admin.put_object(Bucket="own-bucket", Key=KEY, Body=PAYLOAD)
    stores = opened(endpoint, tmp_path)
    with pytest.raises(PayloadUnavailable, match=r"refuses the request \(403\)"):
        await stores.get(f"s3://own-bucket/{KEY}", SIZE)
    await stores.close()
    stores = opened("http://127.0.0.1:9", tmp_path, "s3://own-bucket")
    assert stores.own is not None
    with pytest.raises(PayloadUnavailable, match="does not answer"):
        await stores.own.put(PAYLOAD)
    await stores.close()


@pytest.mark.usefixtures("admin")
async def test_an_endpoint_that_sends_without_end_is_stopped(tmp_path: Path) -> None:
    async with file_server() as server:
        flood(server)
        stores = opened(server.base, tmp_path)
        with pytest.raises(InvalidPayload):
            await stores.get(f"s3://open-bucket/{KEY}", SIZE)
        await stores.close()
    assert list(Paths.of_profile(tmp_path).downloads.iterdir()) == []


def flood(server: FileServer) -> None:
    """A right length in the head, and a body that goes on."""
    server.usual = Manner(body=PAYLOAD + bytes(8_000_000), headers={"Content-Range": f"bytes 0-{SIZE - 1}/{SIZE}"})
