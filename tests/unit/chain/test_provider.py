"""What an endpoint may do to its client, over a real HTTP server on a local socket."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from web3 import AsyncWeb3
from web3.exceptions import BadResponseFormat
from web3.types import RPCEndpoint

from omnilytics_app.chain import provider as module
from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.provider import HEADERS, HttpProvider
from omnilytics_app.errors import ChainUnavailable

from .endpoint import CHAIN_ID, URL, artifact

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
BLOCK_NUMBER = RPCEndpoint("eth_blockNumber")
LIMIT = 10_000


@asynccontextmanager
async def served(folder: Path, handler: Handler) -> AsyncIterator[HttpProvider]:
    """A provider whose endpoint is this handler."""
    socket = str(folder / "s")
    runner = web.ServerRunner(web.Server(handler))
    await runner.setup()
    await web.UnixSite(runner, socket).start()
    provider = HttpProvider("http://node.example", 5.0)
    await provider.disconnect()
    provider._session = aiohttp.ClientSession(
        connector=aiohttp.UnixConnector(socket), headers=HEADERS, raise_for_status=True
    )
    try:
        yield provider
    finally:
        await provider.disconnect()
        await runner.cleanup()


def saying(body: bytes) -> Handler:
    async def handler(_: web.Request) -> web.Response:
        return web.Response(body=body)

    return handler


def answer_of(size: int) -> bytes:
    """A valid answer of exactly so many bytes."""
    frame = b'{"jsonrpc":"2.0","id":1,"result":"%s"}'
    return frame % (b"x" * (size - len(frame) + 2))


async def endless(request: web.Request) -> web.StreamResponse:
    """Never ends its answer."""
    response = web.StreamResponse()
    await response.prepare(request)
    while True:
        await response.write(b"[" * 4_096)


@pytest.fixture(autouse=True)
def _limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_ANSWER_BYTES", LIMIT)


async def test_an_answer_up_to_the_limit_is_read(tmp_path: Path) -> None:
    async with served(tmp_path, saying(answer_of(LIMIT))) as provider:
        assert len((await provider.make_request(BLOCK_NUMBER, []))["result"]) > LIMIT - 100


@pytest.mark.parametrize("handler", [saying(answer_of(LIMIT + 1)), endless], ids=["long", "endless"])
async def test_a_longer_answer_is_refused_without_reading_it_to_its_end(handler: Handler, tmp_path: Path) -> None:
    async with served(tmp_path, handler) as provider:
        with pytest.raises(BadResponseFormat, match="longer than"):
            await provider.make_request(BLOCK_NUMBER, [])


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"\xff\xfe", b"[" * 9_000, b'{"a":' * 1_800, b"[" * 4_500 + b"]" * 4_500],
    ids=["empty", "html", "bytes", "brackets", "braces", "balanced"],
)
async def test_what_is_not_json_or_nested_too_deeply_is_refused(body: bytes, tmp_path: Path) -> None:
    async with served(tmp_path, saying(body)) as provider:
        with pytest.raises(BadResponseFormat, match=r"not (JSON|a JSON object)"):
            await provider.make_request(BLOCK_NUMBER, [])


@pytest.mark.parametrize("body", [b"[]", b"3", b'"text"', b"null"])
async def test_an_answer_that_is_no_object_is_refused(body: bytes, tmp_path: Path) -> None:
    async with served(tmp_path, saying(body)) as provider:
        with pytest.raises(BadResponseFormat, match="not a JSON object"):
            await provider.make_request(BLOCK_NUMBER, [])


async def test_nesting_as_deep_as_an_answer_may_be_long_does_not_end_the_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_ANSWER_BYTES", 2**24)
    async with served(tmp_path, saying(b"[" * 2**24)) as provider:
        with pytest.raises(BadResponseFormat, match="not JSON"):
            await provider.make_request(BLOCK_NUMBER, [])


async def test_a_refused_answer_is_told_in_one_sentence_with_the_endpoint(tmp_path: Path) -> None:
    async with served(tmp_path, saying(answer_of(LIMIT + 1))) as provider:
        connection = Connection(AsyncWeb3(provider), URL, CHAIN_ID, artifact())
        with pytest.raises(ChainUnavailable, match=rf"{URL} gave an answer that cannot be read: it is longer .*MiB\.$"):
            await connection.head()
