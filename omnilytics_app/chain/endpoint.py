"""One endpoint of a chain, and how well it is.

Nothing it says is passed on before it has named the chain that was expected of it, by number and by its first block:
at the beginning, after every new connection, after every failure, and every now and then, since another node may stand
behind the same address at any time.
"""

import asyncio
import time
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, Protocol
from urllib.parse import urlsplit

import aiohttp
from web3.exceptions import BadResponseFormat
from web3.types import RPCEndpoint, RPCResponse

from omnilytics_app.chain.heads import Doubt, HeadRules, HeadWatch, Sighting
from omnilytics_app.chain.retrying import FOREIGN, Trouble, delay_s, trouble_in, trouble_of
from omnilytics_app.errors import clause

CHECK_EVERY_S = 15.0
CHECK_TIMEOUT_S = 10.0
NOT_THE_CHAIN_S = 60.0
"""How long an endpoint of another chain, or one that refuses this client, is left alone."""
FIRST_BLOCK = ("0x0", False)
"""Without its transactions in full."""


class Transport(Protocol):
    """Asks one endpoint; see `provider.HttpProvider`."""

    connections: int

    async def make_request(self, method: RPCEndpoint, params: Any) -> RPCResponse:
        """The answer to a request."""
        ...

    async def disconnect(self) -> None:
        """End it."""
        ...


class EndpointFailed(Exception):
    """No answer that can be used; `cause` is what was raised, `answer` what was answered, if anything was."""

    def __init__(self, trouble: Trouble, *, cause: Exception | None = None, answer: RPCResponse | None = None) -> None:
        super().__init__(trouble.reason)
        self.trouble = trouble
        self.cause = cause
        self.answer = answer


@dataclass
class Chain:
    """The chain that is expected; which first block it has is learned from the first endpoint that answers."""

    chain_id: int
    genesis: str = ""
    rules: HeadRules = field(default_factory=HeadRules)
    check_every_s: float = CHECK_EVERY_S


class Endpoint:
    """Asks, checks what can be checked, and remembers failures."""

    def __init__(self, url: str, transport: Transport, chain: Chain) -> None:
        self.name = shown(url)
        self.trouble = ""
        self.doubt: Doubt | None = None
        self.told_chain: int | None = None
        self.heads = HeadWatch(chain.rules)
        self._transport = transport
        self._chain = chain
        self._failures = 0
        self._unfit = False
        self._avoided_until = 0.0
        self._spared_until = 0.0
        self._checked_at = float("-inf")
        self._checked_connections = -1
        self._checking = asyncio.Lock()

    @property
    def remark(self) -> str:
        """What is wrong with it now, as a clause after its name; empty while it is well."""
        return self.doubt.reason if self.doubt is not None else self.trouble

    @property
    def is_unfit(self) -> bool:
        """Whether asking again soon would be in vain."""
        return self._unfit and self.avoided

    @property
    def fails_again(self) -> bool:
        """Whether it failed more than once in a row."""
        return self._failures > 1 or self._unfit

    @property
    def avoided(self) -> bool:
        """Whether another one should be asked for now, if there is another."""
        return monotonic() < max(self._avoided_until, self._spared_until)

    @property
    def spared_s(self) -> float:
        """How long it wants not to be asked."""
        return max(0.0, self._spared_until - monotonic())

    async def ask(self, method: RPCEndpoint, params: Any) -> RPCResponse:
        """The answer; raises `EndpointFailed`, or what says nothing about the endpoint."""
        try:
            await self._ensure_checked()
            answer = await self._transport.make_request(method, params)
            await self._ensure_checked()  # it may have come over a new connection
        except FOREIGN as error:
            trouble = trouble_of(error)
            if trouble is None:
                raise
            raise self._failed(trouble, cause=error) from error
        if trouble := trouble_in(method, answer):
            raise self._failed(trouble, answer=answer)
        self._note_head(method, params, answer)
        self._failures, self.trouble, self._unfit = 0, "", False
        return answer

    async def close(self) -> None:
        """End the session."""
        await self._transport.disconnect()

    def avoid(self, reason: str) -> None:
        """Prefer others for a while, for a reason that only a comparison shows."""
        self.doubt = Doubt(reason)
        self._avoided_until = monotonic() + NOT_THE_CHAIN_S

    def _failed(self, trouble: Trouble, *, cause: Exception | None = None, answer: Any = None) -> EndpointFailed:
        """Take note of a failure; of requests that fail together only once."""
        if not self.avoided:
            self._failures += 1
        self.trouble, self._unfit = trouble.reason, trouble.lasting
        if not isinstance(cause, aiohttp.ClientResponseError) and answer is None:
            self._checked_at = float("-inf")
        self._avoided_until = monotonic() + (NOT_THE_CHAIN_S if trouble.lasting else delay_s(self._failures))
        self._spared_until = max(self._spared_until, monotonic() + trouble.wait_s)
        return EndpointFailed(trouble, cause=cause, answer=answer)

    def _is_checked(self) -> bool:
        recent = monotonic() - self._checked_at < self._chain.check_every_s
        return recent and self._checked_connections == self._transport.connections

    async def _ensure_checked(self) -> None:
        if self._is_checked():
            return
        async with self._checking:
            if self._is_checked():
                return
            async with asyncio.timeout(CHECK_TIMEOUT_S):
                await self._check()
            self._checked_at, self._checked_connections = monotonic(), self._transport.connections

    async def _check(self) -> None:
        """Ask for the chain's number and its first block."""
        try:
            told = int(await self._told("eth_chainId"), 16)
            self.told_chain = told
            if told != self._chain.chain_id:
                raise self._failed(Trouble(clause(f"serves chain {told}"), lasting=True))
            genesis = str((await self._told("eth_getBlockByNumber", *FIRST_BLOCK))["hash"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadResponseFormat("it does not name its chain") from error
        self._chain.genesis = self._chain.genesis or genesis
        if genesis != self._chain.genesis:
            raise self._failed(Trouble(clause(f"serves another chain that calls itself {told} too"), lasting=True))

    async def _told(self, method: str, *params: Any) -> Any:
        answer = await self._transport.make_request(RPCEndpoint(method), list(params))
        if trouble := trouble_in(method, answer):
            raise self._failed(trouble, answer=answer)
        return answer["result"]

    def _note_head(self, method: str, params: Any, answer: RPCResponse) -> None:
        """Look at what it says of the newest block."""
        if method != "eth_getBlockByNumber" or params[0] != "latest":
            return
        try:
            seen = Sighting.of(answer["result"])
        except (KeyError, TypeError, ValueError):
            return  # whoever asked will say what is wrong with it
        self.doubt = self.heads.doubt(seen, time.time(), monotonic())
        if self.doubt is not None:
            self._avoided_until = monotonic() + NOT_THE_CHAIN_S


def shown(url: str) -> str:
    """An address without what may be secret in it: names, passwords and access tokens."""
    parts = urlsplit(url)
    host = f"[{parts.hostname}]" if parts.hostname and ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}" + (f":{parts.port}" if parts.port else "")
