"""Payloads on IPFS over real connections: gateways that serve, lie or are away, and a node that takes uploads."""

import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from omnilytics_app.errors import InvalidPayload, PayloadUnavailable
from omnilytics_app.paths import Paths
from omnilytics_app.settings import Settings
from omnilytics_app.storage.stores.cids import DAG_PB, RAW, cid_of
from omnilytics_app.storage.stores.opening import open_stores
from omnilytics_app.storage.stores.router import Stores
from omnilytics_app.storage.stores.unixfs import CHUNK_BYTES, Leaf, encode_node
from tests.integration.stores.file_server import Manner, running
from tests.integration.stores.ipfs_node import IpfsNode

SMALL = random.Random(3).randbytes(40_000)  # noqa: S311  # fixed examples
LARGE = random.Random(4).randbytes(2 * CHUNK_BYTES + 1_000)  # noqa: S311
OTHER = Manner(body=bytes(len(SMALL)))


@pytest.fixture
async def node() -> AsyncIterator[IpfsNode]:
    async with running(IpfsNode()) as listening:
        yield listening


def opened(profile: Path, *gateways: str, store: str = "") -> Stores:
    return open_stores(Settings(store=store, ipfs_gateways=gateways), Paths.of_profile(profile), local=False)


@pytest.mark.parametrize("payload", [SMALL, LARGE], ids=["one block", "three blocks"])
async def test_reads_through_one_node_what_was_added_to_another(payload: bytes, node: IpfsNode, tmp_path: Path) -> None:
    writing = opened(tmp_path / "one", store=f"ipfs+{node.base}")
    reading = opened(tmp_path / "other", node.base + "/")
    assert writing.own is not None
    uri = await writing.own.put(payload)
    assert uri == await writing.own.uri_of(payload)
    assert await reading.get(uri, len(payload)) == payload
    assert node.added == ["/api/v0/add?cid-version=1&raw-leaves=true&chunker=size-1048576&pin=true&quieter=true"]
    asked = [r for r in node.requests if r.method == "GET"]
    assert all(r.path.endswith("?format=raw") and "ipld.raw" in r.headers["accept"] for r in asked)
    await writing.close()
    await reading.close()


async def test_an_interrupted_file_goes_on_within_its_block(node: IpfsNode, tmp_path: Path) -> None:
    uri = node.add_file(LARGE)
    node.manners = [Manner(), Manner(), Manner(stop_after=700_000), Manner(status=503)]
    stores = opened(tmp_path, node.base)
    with pytest.raises(PayloadUnavailable):
        await stores.get(uri, len(LARGE))
    before = node.served
    assert before < len(LARGE)
    assert await stores.get(uri, len(LARGE)) == LARGE
    assert node.served - before < 400_000
    await stores.close()


@pytest.mark.parametrize(
    "bad",
    [OTHER, Manner(status=404), Manner(status=307), Manner(body=SMALL + b"x")],
    ids=["lies", "lacks", "leads", "more"],
)
async def test_a_useless_gateway_is_passed_over(bad: Manner, node: IpfsNode, tmp_path: Path) -> None:
    uri = node.add_file(SMALL)
    async with running(IpfsNode()) as useless:
        useless.usual = bad
        stores = opened(tmp_path, useless.base, node.base)
        assert await stores.get(uri, len(SMALL)) == SMALL
        assert len(useless.requests) == 1
        await stores.close()


async def test_lying_gateways_make_a_payload_unavailable_never_invalid(node: IpfsNode, tmp_path: Path) -> None:
    """Whoever published it is not to blame for them."""
    stores = opened(tmp_path, node.base, "http://127.0.0.1:9")
    for uri, size in [(node.add_file(SMALL), len(SMALL)), (node.add_file(LARGE), len(LARGE))]:
        for manner in (Manner(body=bytes(size)), Manner(body=bytes(64)), Manner(body=bytes(4_000_000), length=False)):
            node.usual = manner
            with pytest.raises(PayloadUnavailable, match="None of 2 IPFS gateways"):
                await stores.get(uri, size)
    await stores.close()


async def test_a_node_that_is_no_file_of_the_length_is_its_publishers_fault(node: IpfsNode, tmp_path: Path) -> None:
    inner = encode_node([Leaf(cid_of(b"x", RAW), 1)])
    endless = encode_node([Leaf(cid_of(b"x", RAW), CHUNK_BYTES)])
    deeper = encode_node([Leaf(cid_of(inner, DAG_PB), 1)])
    stores = opened(tmp_path, node.base)
    for block, size in [(b"", 1), (bytes(100), 1), (deeper, 1), (endless, 1), (inner, 2)]:
        with pytest.raises(InvalidPayload):
            await stores.get("ipfs://" + node.add_block(block, DAG_PB), size)
    with pytest.raises(InvalidPayload, match="too long for IPFS"):
        await stores.get("ipfs://" + node.add_block(b"x", RAW), 3 * CHUNK_BYTES)
    await stores.close()


@pytest.mark.parametrize(
    "answer",
    [b"[]", b"\n", b"{}", b"null", b"\xff", b'{"Hash": "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"}'],
)
async def test_a_node_that_names_the_payload_otherwise_is_not_believed(
    answer: bytes, node: IpfsNode, tmp_path: Path
) -> None:
    node.answer = answer
    stores = opened(tmp_path, store=f"ipfs+{node.base}")
    assert stores.own is not None
    with pytest.raises(PayloadUnavailable, match="names the payload otherwise"):
        await stores.own.put(SMALL)
    await stores.close()


async def test_a_node_that_is_away_or_refuses_is_unavailable(node: IpfsNode, tmp_path: Path) -> None:
    node.usual = Manner(status=403)
    for address in (node.base, "http://127.0.0.1:9"):
        stores = opened(tmp_path, store=f"ipfs+{address}")
        assert stores.own is not None
        with pytest.raises(PayloadUnavailable):
            await stores.own.put(SMALL)
        await stores.close()
