"""JSON-RPC over HTTP for web3, on one aiohttp session.

web3's own HTTP provider guards its sessions with a lock that every provider of a process shares and that it takes in a
thread: a request cancelled at that moment leaves the lock taken for good, and nothing in the process reaches a chain
again. Requests here may be cancelled at any point.
"""

import sys
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
from web3.exceptions import BadResponseFormat
from web3.providers.async_base import AsyncJSONBaseProvider
from web3.types import RPCEndpoint, RPCResponse

from omnilytics_app.chain.retrying import AnswerTooLong
from omnilytics_app.domain.bounded_json import Bounds, require_bounded

sys.setrecursionlimit(1_000)
"""A library that web3 imports raises it so far that a deeply nested answer would overflow the interpreter's stack."""
KEEP_ALIVE_S = 4.0
"""Shorter than common servers keep an idle connection, so that none is used just as it is closed."""
HEADERS = {"Content-Type": "application/json"}


MAX_ANSWER_BYTES = 64 * 2**20
MAX_VALUES = 8_192
MAX_DEPTH = 32
BYTES_A_VALUE = 8
"""What an honest answer has at least, on average: it is digests, addresses and data in hexadecimal."""


async def _bounded(response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    """The body, as long as it is not longer than any honest answer."""
    size = 0
    async for chunk in response.content.iter_any():
        size += len(chunk)
        if size > MAX_ANSWER_BYTES:
            raise AnswerTooLong(f"it is longer than {MAX_ANSWER_BYTES >> 20} MiB")
        yield chunk


class HttpProvider(AsyncJSONBaseProvider):
    """One endpoint. Made inside a running event loop, ended with `disconnect`.

    `connections` counts how often it was connected to: behind each of them may be somebody else.
    """

    global_ccip_read_enabled = False  # an answer must not send this client to addresses of its choice (EIP-3668)

    def __init__(self, url: str, timeout_s: float) -> None:
        super().__init__()
        self._url = url
        self.connections = 0
        trace = aiohttp.TraceConfig()
        trace.on_connection_create_end.append(self._on_connected)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(keepalive_timeout=KEEP_ALIVE_S),
            timeout=aiohttp.ClientTimeout(total=timeout_s),
            headers=HEADERS,
            raise_for_status=True,
            trace_configs=[trace],
        )

    async def make_request(self, method: RPCEndpoint, params: Any) -> RPCResponse:
        """The endpoint's answer. Raises what aiohttp raises, `TimeoutError`, or `BadResponseFormat` for no JSON-RPC."""
        async with self._session.post(self._url, data=self.encode_rpc_request(method, params)) as response:
            raw = b"".join([chunk async for chunk in _bounded(response)])
        try:
            most = MAX_VALUES + len(raw) // BYTES_A_VALUE
            require_bounded(raw, Bounds(MAX_DEPTH, most, most))
            answer = self.decode_rpc_response(raw)
        except (ValueError, RecursionError) as error:
            raise BadResponseFormat("it is not JSON") from error
        if not isinstance(answer, dict):
            raise BadResponseFormat("it is not a JSON object")
        return answer

    async def _on_connected(self, *_: object) -> None:
        self.connections += 1

    async def disconnect(self) -> None:
        """Close the session."""
        await self._session.close()
