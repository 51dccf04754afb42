"""HTTP to servers that need not mean well: what all adapters that speak it have in common.

Two sessions: `public_session` for hosts that a URI from the chain names, which connects to public addresses only, and
`own_session` for hosts that this profile's settings name. Neither follows redirects, decompresses, keeps cookies or
looks for a proxy in the environment. An answer is judged by its head before its body is read.
"""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import ClientResponse, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from aiohttp.abc import AbstractResolver

from omnilytics_app.errors import InvalidPayload, PayloadUnavailable
from omnilytics_app.storage.stores.downloads import CHUNK_BYTES, Partial
from omnilytics_app.storage.stores.hosts import public_socket

CONNECT_TIMEOUT_S = 15.0
SILENCE_TIMEOUT_S = 30.0
SLOWEST_BYTES_S = 16_384
"""A download slower than this is interrupted, and goes on with the next request."""
KEEP_ALIVE_S = 4.0
HEADERS = {"User-Agent": "omnilytics", "Accept-Encoding": "identity"}
_CONTENT_RANGE = re.compile(r"bytes ([0-9]{1,12})-([0-9]{1,12})/([0-9]{1,12})")


def public_session(resolver: AbstractResolver | None = None) -> ClientSession:
    """For hosts that strangers name; inside a running event loop. No resolver is believed, this machine's neither."""
    return _session(TCPConnector(socket_factory=public_socket, resolver=resolver, keepalive_timeout=KEEP_ALIVE_S))


def own_session() -> ClientSession:
    """For hosts that the person names; inside a running event loop."""
    return _session(TCPConnector(keepalive_timeout=KEEP_ALIVE_S))


def _session(connector: TCPConnector) -> ClientSession:
    return ClientSession(
        connector=connector, headers=HEADERS, auto_decompress=False, cookie_jar=DummyCookieJar(), trust_env=False
    )


def timeout_for(size_bytes: int) -> ClientTimeout:
    """How long a request with a body of so many bytes may take."""
    total = CONNECT_TIMEOUT_S + SILENCE_TIMEOUT_S + size_bytes / SLOWEST_BYTES_S
    return ClientTimeout(total=total, sock_connect=CONNECT_TIMEOUT_S, sock_read=SILENCE_TIMEOUT_S)


@asynccontextmanager
async def web_faults(host: str) -> AsyncIterator[None]:
    """Translate what a request to a host may raise."""
    try:
        yield
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        reason = "it does not answer in time" if isinstance(error, TimeoutError) else "the connection failed"
        raise PayloadUnavailable(
            f"The payload cannot be fetched from {host}: {reason}; it is tried again while there is time."
        ) from error


def require_ok(response: ClientResponse) -> None:
    """Let successes pass; raises `PayloadUnavailable` for everything else, redirects included."""
    host, status = response.url.host, response.status
    if status in (404, 410):
        raise PayloadUnavailable(f"The server {host} does not have the payload; it may not be there yet.")
    if 300 <= status < 400:
        raise PayloadUnavailable(f"The server {host} wants to lead elsewhere, which is not followed.")
    if not 200 <= status < 300:
        raise PayloadUnavailable(
            f"The server {host} answers with status {status}; it is tried again while there is time."
        )


class WebFile:
    """A file at an address, as a source of a download: by range requests (RFC 9110, section 14)."""

    def __init__(self, session: ClientSession, url: str, headers: dict[str, str] | None = None) -> None:
        self._session = session
        self._url = url
        self._headers = headers or {}

    async def copy_to(self, partial: Partial) -> None:
        """Continue where the download stands, or begin anew where the server cannot or has another version."""
        timeout = timeout_for(partial.missing)
        request = self._session.get(self._url, headers=self._ask(partial), timeout=timeout, allow_redirects=False)
        async with web_faults(host_of(self._url)), request as response:
            if response.status == 416:
                partial.restart()
                return
            require_ok(response)
            _judge(response, partial)
            async for chunk in response.content.iter_chunked(CHUNK_BYTES):
                partial.append(chunk)

    def _ask(self, partial: Partial) -> dict[str, str]:
        if partial.size == 0:
            return self._headers
        condition = {"If-Range": partial.validator} if partial.validator else {}
        return self._headers | {"Range": f"bytes={partial.size}-"} | condition


async def read_small(session: ClientSession, url: str, most_bytes: int, headers: dict[str, str]) -> bytes:
    """A short answer whose length nobody knows before; raises `PayloadUnavailable` where it is longer."""
    timeout = timeout_for(most_bytes)
    request = session.get(url, headers=headers, timeout=timeout, allow_redirects=False)
    async with web_faults(host_of(url)), request as response:
        require_ok(response)
        return await bounded_body(response, most_bytes)


async def bounded_body(response: ClientResponse, most_bytes: int) -> bytes:
    """The body of an answer, no more of it than may be; raises `PayloadUnavailable`."""
    body = bytearray()
    async for chunk in response.content.iter_chunked(CHUNK_BYTES):
        body += chunk
        if len(body) > most_bytes:
            raise PayloadUnavailable(f"The server {response.url.host} answers with more than it was asked for.")
    return bytes(body)


def host_of(url: str) -> str:
    """The host and port of an address, for sentences."""
    return url.split("/")[2].rpartition("@")[2]


def _judge(response: ClientResponse, partial: Partial) -> None:
    """Bring the download to where the body of an answer begins; raises `InvalidPayload` if that cannot be right."""
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise InvalidPayload("its server compresses what it was asked to send as it is")
    if response.status != 206:
        partial.expect(response.content_length)
        partial.restart(response.headers.get("ETag", ""))
        return
    match = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
    if match is None or int(match[1]) != partial.size:
        raise InvalidPayload("its server sends another part than it was asked for")
    partial.expect(int(match[3]))
