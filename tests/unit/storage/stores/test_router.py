"""Leads URIs to adapters, and lets nothing to them that the policy refuses."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.domain.ports import PayloadStore
from omnilytics_app.errors import ConfigurationError, InvalidPayload, PayloadUnavailable
from omnilytics_app.paths import Paths
from omnilytics_app.settings import Settings
from omnilytics_app.storage.stores import router
from omnilytics_app.storage.stores.opening import open_stores
from omnilytics_app.storage.stores.router import MAX_PAYLOAD_BYTES, Stores
from omnilytics_app.storage.stores.uris import DirectoryUri

DIGEST = "0123456789abcdef" * 4


class Short:
    """An adapter that breaks its promise."""

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.closed = False

    async def read(self, uri: Any, size_bytes: int) -> bytes:
        self.asked.append(uri)
        return bytes(size_bytes - 1)

    async def uri_of(self, payload: bytes) -> str:
        return f"http://127.0.0.1/{DIGEST}"

    async def put(self, payload: bytes) -> str:
        raise AssertionError("nothing may be written under a URI that others refuse")

    async def close(self) -> None:
        self.closed = True


async def test_a_shared_folder_serves_two_profiles(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    settings = Settings(store=f"dir:{tmp_path / 'shared'}")
    one = open_stores(settings, Paths.of_profile(tmp_path / "one"), local=True)
    other = open_stores(settings, Paths.of_profile(tmp_path / "other"), local=True)
    assert one.own is not None
    own: PayloadStore = one.own
    uri = await own.put(b"payload")
    assert uri == await own.uri_of(b"payload")
    assert await other.get(uri, 7) == await own.get(uri, 7) == b"payload"
    await one.close()
    await other.close()


async def test_a_profile_without_a_store_reads_nothing_it_has_no_setting_for(tmp_path: Path) -> None:
    stores = open_stores(Settings(), Paths.of_profile(tmp_path), local=False)
    assert stores.own is None
    for uri, setting in [
        (f"dir:{DIGEST}", "set store"),
        (f"blob:{'ab' * 20}/{DIGEST}", "beacon_url"),
        ("ipfs://bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku", "ipfs_gateways"),
    ]:
        with pytest.raises(PayloadUnavailable, match=setting):
            await stores.get(uri, 7)
    await stores.close()


async def test_adapters_never_see_what_the_policy_refuses() -> None:
    adapter = Short()
    stores = Stores({DirectoryUri: adapter}, None, local=False)
    for uri, size in [("file:///etc/passwd", 7), (f"dir:{DIGEST}", 0), (f"dir:{DIGEST}", MAX_PAYLOAD_BYTES + 1)]:
        with pytest.raises(InvalidPayload):
            await stores.get(uri, size)
    assert adapter.asked == []


class Dripping(Short):
    """An adapter whose store is never done."""

    async def read(self, uri: Any, size_bytes: int) -> bytes:
        await asyncio.sleep(3_600)
        raise AssertionError


async def test_a_store_that_never_stops_is_left_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(router, "GET_S", 0.01)
    stores = Stores({DirectoryUri: Dripping()}, None, local=False)
    with pytest.raises(PayloadUnavailable, match="too slow"):
        await stores.get(f"dir:{DIGEST}", 7)


async def test_an_adapter_that_gives_too_little_is_found_out() -> None:
    stores = Stores({DirectoryUri: Short()}, None, local=False)
    with pytest.raises(InvalidPayload, match="another number of bytes"):
        await stores.get(f"dir:{DIGEST}", 7)


async def test_nothing_is_published_under_a_uri_that_others_would_refuse() -> None:
    stores = Stores({}, Short(), local=False)
    assert stores.own is not None
    with pytest.raises(InvalidPayload):
        await stores.own.uri_of(b"payload")
    with pytest.raises(InvalidPayload):
        await stores.own.put(b"payload")


async def test_closes_every_connection() -> None:
    connection = Short()
    await Stores({}, connections=[connection], local=False).close()
    assert connection.closed


@pytest.mark.parametrize("store", ["nonsense", "file:///tmp", "ftp://host/x", "memory://", "inline"])
def test_a_store_that_makes_no_sense_is_one_sentence(store: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="correct the setting"):
        open_stores(Settings(store=store), Paths.of_profile(tmp_path), local=True)


@pytest.mark.parametrize(
    ("store", "says"),
    [
        ("https", "others could read"),
        ("https://", "others could read"),
        ("http://store.example.org/x", "plain http"),
        ("https://10.0.0.1/x", "numeric address"),
        ("https://user:secret@store.example.org/x", "no host|plain address"),
        ("https://store.example.org/x?token=y", "plain address"),
        (f"https://store.example.org/{'a' * 60}", "at most 63 characters"),
        ("s3://", "with a bucket"),
        ("s3://A_Bucket", "with a bucket"),
        ("ipfs+http://", "Kubo"),
        ("ipfs+http://user:secret@127.0.0.1:5001", "Kubo"),
        ("ipfs+ftp://127.0.0.1", "correct the setting"),
        ("blob:", "beacon_url"),
        ("dir:relative", "existing folder"),
    ],
)
def test_each_kind_of_store_says_what_is_wrong_with_it(store: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=says):
        open_stores(Settings(store=store), Paths.of_profile(tmp_path), local=False)


@pytest.mark.parametrize(
    "store",
    ["", "https://store.example.org", "https://store.example.org/a/", "s3://bucket", "ipfs+http://127.0.0.1:5001"],
)
async def test_stores_open_without_a_word_to_them(store: str, tmp_path: Path) -> None:
    stores = open_stores(Settings(store=store), Paths.of_profile(tmp_path), local=False)
    assert (stores.own is None) == (store == "")
    if stores.own is not None:
        uri = await stores.own.uri_of(b"payload")
        assert len(uri) <= 128
    await stores.close()
