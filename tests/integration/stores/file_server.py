"""A web server with manners of all kinds: one that knows ranges, stops in the middle, lies, leads elsewhere.

It speaks HTTP over real sockets and counts every byte of a body that it sends.
"""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TypeVar

from tests.integration.stores.listening import listening

BLOCK = 16_384
S = TypeVar("S", bound="FileServer")


@dataclass(frozen=True)
class Manner:
    """How one request is answered. `stop_after` bytes of body the connection is cut."""

    stop_after: int | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    declared: int | None = None
    extra: bytes = b""
    body: bytes | None = None
    ranges: bool = True
    length: bool = True


HONEST = Manner()


@dataclass
class Request:
    """What was asked."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class FileServer:
    """Serves `files`; answers requests by `manners` in turn, and by `usual` when there are none left."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.manners: list[Manner] = []
        self.usual = HONEST
        self.requests: list[Request] = []
        self.served = 0
        self.port = 0

    @property
    def base(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def add(self, payload: bytes) -> str:
        """Serve a payload; its URI."""
        path = "/p/" + sha256(payload).hexdigest()
        self.files[path] = payload
        return self.base + path

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one request."""
        with contextlib.suppress(asyncio.IncompleteReadError):
            request = await _read_request(reader)
            self.requests.append(request)
            await self._answer(request, self.manners.pop(0) if self.manners else self.usual, writer)

    def post(self, request: Request) -> bytes:
        """Takes an upload; what it answers."""
        self.files[request.path] = request.body
        return b""

    async def _answer(self, request: Request, manner: Manner, writer: asyncio.StreamWriter) -> None:
        if request.method in ("PUT", "POST") and manner.status is None:
            answer = self.post(request)
            await _send_head(writer, 200, {"Content-Length": str(len(answer))})
            writer.write(answer)
            await writer.drain()
            return
        status, headers, body = self._file(request, manner)
        await _send_head(writer, status, headers | manner.headers)
        body += manner.extra
        for start in range(0, len(body), BLOCK):
            piece = body[start : min(start + BLOCK, len(body) if manner.stop_after is None else manner.stop_after)]
            writer.write(piece)
            await writer.drain()
            self.served += len(piece)
            if manner.stop_after is not None and start + BLOCK >= manner.stop_after:
                writer.transport.abort()
                return

    def _file(self, request: Request, manner: Manner) -> tuple[int, dict[str, str], bytes]:
        whole = manner.body if manner.body is not None else self.files.get(request.path.partition("?")[0])
        if manner.status is not None or whole is None:
            return manner.status or 404, {"Content-Length": "0"}, b""
        tag = f'"{sha256(whole).hexdigest()[:16]}"'
        headers, status, body = {"ETag": tag, "Connection": "close"}, 200, whole
        wanted = re.fullmatch("bytes=([0-9]+)-", request.headers.get("range", ""))
        if wanted and manner.ranges and request.headers.get("if-range", tag) == tag:
            start = int(wanted[1])
            if start >= len(whole):
                return 416, {"Content-Length": "0"}, b""
            status, body = 206, whole[start:]
            headers["Content-Range"] = f"bytes {start}-{len(whole) - 1}/{len(whole)}"
        if manner.length:
            headers["Content-Length"] = str(len(body) if manner.declared is None else manner.declared)
        return status, headers, body


@asynccontextmanager
async def file_server() -> AsyncIterator[FileServer]:
    """A server that runs meanwhile."""
    async with running(FileServer()) as server:
        yield server


@asynccontextmanager
async def running(server: S) -> AsyncIterator[S]:
    """The server, listening meanwhile."""
    async with listening(server.handle) as server.port:
        yield server


async def _read_request(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, path, _ = head[0].split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
    return Request(method, path, headers, await reader.readexactly(int(headers.get("content-length", 0))))


async def _send_head(writer: asyncio.StreamWriter, status: int, headers: Mapping[str, str]) -> None:
    lines = [f"HTTP/1.1 {status} X", *(f"{name}: {value}" for name, value in headers.items())]
    writer.write(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))
    await writer.drain()
