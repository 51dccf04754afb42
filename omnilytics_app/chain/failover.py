"""Several endpoints of one chain as one: the first that is well is asked, the others stand by.

Reads are repeated, there and elsewhere, until an endpoint gives an answer that can be used, a few times at most and
within `PATIENCE_S`; anything else is asked once. An endpoint that failed or is doubted comes last for a while and takes
its place again when it is well.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic
from typing import Any

from web3.providers.async_base import AsyncJSONBaseProvider
from web3.types import RPCEndpoint, RPCResponse

from omnilytics_app.chain.endpoint import Chain, Endpoint, EndpointFailed
from omnilytics_app.chain.retrying import READS, delay_s
from omnilytics_app.errors import ChainUnavailable, WrongChain, clause

log = logging.getLogger(__name__)

ATTEMPTS = 4
PATIENCE_S = 15.0
"""No endpoint is asked a second time later than this after the first."""
_only: ContextVar[Endpoint | None] = ContextVar("only", default=None)


class FailoverProvider(AsyncJSONBaseProvider):
    """What web3 asks. `endpoints` come in order of preference."""

    global_ccip_read_enabled = False  # an answer must not send this client to addresses of its choice (EIP-3668)

    def __init__(self, endpoints: Sequence[Endpoint], chain: Chain) -> None:
        super().__init__()
        self.endpoints = tuple(endpoints)
        self._chain = chain
        self._in_use = self.endpoints[0]
        self._said: set[tuple[Endpoint, str]] = set()

    @property
    def complaint(self) -> str:
        """What is wrong with the endpoints now, in one sentence; empty while all are well."""
        ill = next((e for e in self.endpoints if e.remark), None)
        if ill is None:
            return ""
        if self._in_use is ill:
            return clause(f"The chain endpoint {ill.name} {ill.remark}; it is asked again.")
        return clause(
            f"The chain endpoint {ill.name} {ill.remark}; it is asked again and {self._in_use.name} is used meanwhile."
        )

    async def make_request(self, method: RPCEndpoint, params: Any) -> RPCResponse:
        """An answer that can be used. Raises what the only endpoint raised, or `ChainUnavailable`, or `WrongChain`."""
        failures: Counter[Endpoint] = Counter()
        last: EndpointFailed | None = None
        doubted: RPCResponse | None = None
        give_up = monotonic() + PATIENCE_S
        while self._may_try(method, failures, give_up):
            endpoint = self._best(failures)
            await self._pause(endpoint, failures[endpoint])
            try:
                answer = await endpoint.ask(method, params)
            except EndpointFailed as failed:
                last = failed
            else:
                if endpoint.doubt is None or not _asks_for_head(method, params):
                    return self._used(endpoint, answer)
                if not endpoint.doubt.beyond_belief and doubted is None:
                    doubted = self._used(endpoint, answer)
            failures[endpoint] += 1
        return doubted if doubted is not None else self._given_up(last)

    @contextmanager
    def only(self, endpoint: Endpoint) -> Iterator[None]:
        """Ask this endpoint alone meanwhile, in this task and those it starts."""
        token = _only.set(endpoint)
        try:
            yield
        finally:
            _only.reset(token)

    async def disconnect(self) -> None:
        """End all sessions."""
        await asyncio.gather(*(endpoint.close() for endpoint in self.endpoints))

    def _candidates(self) -> tuple[Endpoint, ...]:
        only = _only.get()
        return self.endpoints if only not in self.endpoints or only is None else (only,)

    def _best(self, failures: Counter[Endpoint]) -> Endpoint:
        """The first in order of preference among those that are well and did not fail this request."""
        return min(self._candidates(), key=lambda e: (failures[e], e.avoided))

    async def _pause(self, endpoint: Endpoint, failures: int) -> None:
        """Wait as long as the endpoint asked for, and longer with every failure of this request."""
        if endpoint.spared_s > PATIENCE_S:
            raise ChainUnavailable(
                f"The chain endpoint {endpoint.name} wants no requests for {endpoint.spared_s:.0f} seconds; it is "
                "asked again then, and the setting rpc_fallbacks can name further endpoints."
            )
        if wait_s := max(endpoint.spared_s, delay_s(failures) if failures else 0.0):
            await asyncio.sleep(wait_s)

    def _may_try(self, method: RPCEndpoint, failures: Counter[Endpoint], give_up: float) -> bool:
        """Whether to ask, after these failures: every endpoint once, and again where that may help."""
        candidates = self._candidates()
        if not failures or method not in READS:
            return not failures
        if any(not failures[e] for e in candidates):
            return True
        if all(e.is_unfit or e.doubt is not None for e in candidates):
            return False
        return failures.total() < ATTEMPTS + len(candidates) - 1 and monotonic() < give_up

    def _used(self, endpoint: Endpoint, answer: RPCResponse) -> RPCResponse:
        """Take note of who answered, and say once what is wrong with those that come before it."""
        if _only.get() is not None:
            return answer
        self._in_use = endpoint
        for ill in self.endpoints[: self.endpoints.index(endpoint) + 1]:
            if ill.remark and (ill.fails_again or ill.doubt is not None) and (ill, ill.remark) not in self._said:
                self._said.add((ill, ill.remark))
                log.warning("%s", self.complaint)
        recovered = {(e, remark) for e, remark in self._said if not e.remark}
        for well in {e for e, _ in recovered}:
            log.info("the chain endpoint %s is well again", well.name)
        self._said -= recovered
        return answer

    def _given_up(self, last: EndpointFailed | None) -> RPCResponse:
        """What the caller gets after the last failure."""
        candidates = self._candidates()
        if len(candidates) > 1:
            reasons = ", ".join(clause(f"{e.name}: it {e.remark}") for e in candidates if e.remark)
            raise ChainUnavailable(f"No endpoint of the chain can be used ({reasons}); they are asked again.")
        [alone] = candidates
        if last is None:
            raise ChainUnavailable(
                f"The chain endpoint {alone.name} {alone.remark} and is not believed; use another endpoint, or restart "
                "the program if the chain was really set back."
            )
        if last.answer is not None:
            return last.answer
        if last.cause is not None:
            raise last.cause
        raise WrongChain(
            f"The endpoint {alone.name} {alone.remark}, this profile is for chain {self._chain.chain_id}; choose the "
            "right endpoint or another profile."
        )


def _asks_for_head(method: RPCEndpoint, params: Any) -> bool:
    return method == "eth_getBlockByNumber" and params[0] == "latest"
