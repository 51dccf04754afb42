"""An Ethereum endpoint that misbehaves on demand: a real HTTP server in front of a real one.

`FaultyProxy.faults` says what is wrong from now on and may be replaced at any time; a fault that comes at random is
drawn from a seeded generator. Integration tests and benches use it; nothing of the program does.

    async with faulty_proxy(anvil.url) as proxy:
        proxy.faults = Faults(failing=0.05)
        ...                                     # whatever uses proxy.url
        proxy.faults = NO_FAULTS
"""

import asyncio
import contextlib
import json
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import aiohttp
from aiohttp import web
from eth_utils.crypto import keccak

HOST = "127.0.0.1"
GARBAGE = b'{"jsonrpc": "2.0", "id": 1, "result": "0x'
NEWEST = frozenset({"latest", "pending"})
SEND = "eth_sendRawTransaction"


class Failure(StrEnum):
    """A way in which one request fails."""

    RESET = "the connection ends before the request is served"
    LOST = "the request is served, and its answer is lost"
    SERVER_ERROR = "status 500"
    UNAVAILABLE = "status 503"
    RATE_LIMIT = "status 429"
    INTERNAL = "a JSON-RPC error -32603"
    BUSY = "a JSON-RPC error -32005, as services say that too much was asked"
    GARBLED = "an answer that ends in its middle"


STATUS = {Failure.SERVER_ERROR: 500, Failure.UNAVAILABLE: 503, Failure.RATE_LIMIT: 429}
ERRORS = {Failure.INTERNAL: (-32603, "internal error"), Failure.BUSY: (-32005, "limit exceeded")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """What is wrong; nothing, unless said otherwise.

    `failing` of all requests fail, each in one of `kinds` drawn at random; 1.0 with a single kind is that fault alone.
    `methods` names those that may fail and are delayed, all of them if it is empty. A rate limit says `retry_after_s`.

    The rest are lies. `chain_id` is told instead of the real one. The newest block is told to lie `behind` blocks
    back, or to be number `stuck_at`, or to be `ahead_s` seconds younger than it is. Blocks from number `forked_from` on
    have other hashes. With `swallows`, transactions are accepted and thrown away.
    """

    failing: float = 0.0
    kinds: tuple[Failure, ...] = tuple(Failure)
    methods: frozenset[str] = frozenset()
    retry_after_s: float | None = None
    delay_s: float = 0.0
    chain_id: int | None = None
    behind: int = 0
    stuck_at: int | None = None
    ahead_s: int = 0
    forked_from: int | None = None
    swallows: bool = False


NO_FAULTS = Faults()
DOWN = Faults(failing=1.0, kinds=(Failure.RESET,))


class FaultyProxy:
    """Made with `faulty_proxy`. `requests` and `failures` count what was asked and what failed since the start."""

    def __init__(self, upstream: str, session: aiohttp.ClientSession, seed: int) -> None:
        self.faults = NO_FAULTS
        self.url = ""
        self.requests: Counter[str] = Counter()
        self.failures: Counter[Failure] = Counter()
        self._upstream = upstream
        self._session = session
        self.closing = asyncio.Event()
        self._random = random.Random(seed)  # noqa: S311  # repeatable, not secret

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Serve one request as the faults of this moment want it."""
        call: dict[str, Any] = json.loads(await request.read())
        method, faults = str(call["method"]), self.faults
        self.requests[method] += 1
        failure = None
        if not faults.methods or method in faults.methods:
            await self._delay(faults.delay_s)
            failure = self._drawn(faults)
        if failure is not None:
            self.failures[failure] += 1
            return await self._failed(failure, faults, call, request)
        return _json(await self._served(call, faults))

    async def _delay(self, seconds: float) -> None:
        """Wait, but not longer than the proxy lives."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.closing.wait()

    def _drawn(self, faults: Faults) -> Failure | None:
        """The failure of one request, if it fails."""
        fails = faults.failing > 0 and self._random.random() < faults.failing
        return self._random.choice(faults.kinds) if fails else None

    async def _failed(
        self, failure: Failure, faults: Faults, call: dict[str, Any], request: web.BaseRequest
    ) -> web.StreamResponse:
        if failure in STATUS:
            waits = faults.retry_after_s is not None and failure is Failure.RATE_LIMIT
            headers = {"Retry-After": f"{faults.retry_after_s:g}"} if waits else {}
            return web.Response(status=STATUS[failure], headers=headers, text="no")
        if failure in ERRORS:
            code, message = ERRORS[failure]
            return _json({"jsonrpc": "2.0", "id": call.get("id"), "error": {"code": code, "message": message}})
        if failure is Failure.GARBLED:
            return web.Response(body=GARBAGE, content_type="application/json")
        if failure is Failure.LOST:
            await self._served(call, faults)
        if isinstance(request.transport, asyncio.Transport):
            request.transport.abort()
        return web.Response()

    async def _served(self, call: dict[str, Any], faults: Faults) -> dict[str, Any]:
        """What the endpoint behind answers, with this moment's lies."""
        method, params = call["method"], call.get("params") or []
        if faults.swallows and method == SEND:
            return _result(call, "0x" + keccak(bytes.fromhex(params[0][2:])).hex())
        if faults.chain_id is not None and method in ("eth_chainId", "net_version"):
            told = hex(faults.chain_id) if method == "eth_chainId" else str(faults.chain_id)
            return _result(call, told)
        if method == "eth_blockNumber":
            return _result(call, hex(await self._newest(faults)))
        if method == "eth_getBlockByNumber":
            return await self._block(call, faults)
        return await self._ask(call)

    async def _block(self, call: dict[str, Any], faults: Faults) -> dict[str, Any]:
        wanted, *rest = call["params"]
        if wanted in NEWEST and (faults.behind or faults.stuck_at is not None):
            return await self._block(call | {"params": [hex(await self._newest(faults)), *rest]}, faults)
        answer = await self._ask(call)
        if block := answer.get("result"):
            number = int(block["number"], 16)
            if wanted in NEWEST or number >= await self._newest(faults):
                block["timestamp"] = hex(int(block["timestamp"], 16) + faults.ahead_s)
            if faults.forked_from is not None and number >= faults.forked_from:
                block["hash"] = "0x" + keccak(text=block["hash"]).hex()
        return answer

    async def _newest(self, faults: Faults) -> int:
        """The number of the block that is told to be the newest."""
        answer = await self._ask({"jsonrpc": "2.0", "id": 0, "method": "eth_blockNumber", "params": []})
        real = int(answer["result"], 16)
        return real - faults.behind if faults.stuck_at is None else min(real, faults.stuck_at)

    async def _ask(self, call: dict[str, Any]) -> dict[str, Any]:
        async with self._session.post(self._upstream, json=call) as response:
            answer: dict[str, Any] = await response.json(content_type=None)
            return answer


@asynccontextmanager
async def faulty_proxy(upstream: str, port: int = 0, seed: int = 1) -> AsyncIterator[FaultyProxy]:
    """A proxy of the endpoint at a URL; listens on loopback until the end, at a free port unless one is named."""
    async with aiohttp.ClientSession() as session:
        proxy = FaultyProxy(upstream, session, seed)
        runner = web.ServerRunner(web.Server(proxy.handle), shutdown_timeout=0.1)
        await runner.setup()
        try:
            site = web.TCPSite(runner, HOST, port)
            await site.start()
            proxy.url = f"http://{HOST}:{runner.addresses[0][1]}"
            yield proxy
        finally:
            proxy.closing.set()
            await runner.cleanup()


def _json(body: dict[str, Any]) -> web.Response:
    return web.json_response(body)


def _result(call: dict[str, Any], value: object) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": call.get("id"), "result": value}
