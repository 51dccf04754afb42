"""JSON-RPC over HTTP for web3, on one aiohttp session.

web3's own HTTP provider guards its sessions with a lock that every provider of a process shares and that it takes in a
thread: a request cancelled at that moment leaves the lock taken for good, and nothing in the process reaches a chain
again. Requests here may be cancelled at any point.
"""

from typing import Any

import aiohttp
from web3.exceptions import BadResponseFormat
from web3.providers.async_base import AsyncJSONBaseProvider
from web3.types import RPCEndpoint, RPCResponse

KEEP_ALIVE_S = 4.0
"""Shorter than common servers keep an idle connection, so that none is used just as it is closed."""
HEADERS = {"Content-Type": "application/json"}


class HttpProvider(AsyncJSONBaseProvider):
    """One endpoint. Made inside a running event loop, ended with `disconnect`."""

    def __init__(self, url: str, timeout_s: float) -> None:
        super().__init__()
        self._url = url
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(keepalive_timeout=KEEP_ALIVE_S),
            timeout=aiohttp.ClientTimeout(total=timeout_s),
            headers=HEADERS,
            raise_for_status=True,
        )

    async def make_request(self, method: RPCEndpoint, params: Any) -> RPCResponse:
        """The endpoint's answer. Raises what aiohttp raises, `TimeoutError`, or `BadResponseFormat` for no JSON-RPC."""
        async with self._session.post(self._url, data=self.encode_rpc_request(method, params)) as response:
            raw = await response.read()
        try:
            answer = self.decode_rpc_response(raw)
        except ValueError as error:
            raise BadResponseFormat("it is not JSON") from error
        if not isinstance(answer, dict):
            raise BadResponseFormat("it is not a JSON object")
        return answer

    async def disconnect(self) -> None:
        """Close the session."""
        await self._session.close()
