"""An endpoint without a network: answers JSON-RPC from a table, where an answer may be an error or an exception."""

from collections.abc import Callable, Mapping
from typing import Any

from web3 import AsyncWeb3
from web3.providers.async_base import AsyncJSONBaseProvider

from omnilytics_app.chain.artifact import MarketArtifact, load_artifact
from omnilytics_app.chain.connection import Connection
from omnilytics_app.paths import resources_directory

URL = "http://node.example:8545"
CHAIN_ID = 31_337
Answer = Callable[[Any], Any]


class RpcError(Exception):
    """An error answer of the endpoint."""

    def __init__(self, message: str, code: int = -32000, data: str | None = None) -> None:
        super().__init__(message)
        self.body = {"code": code, "message": message} | ({} if data is None else {"data": data})


class Endpoint(AsyncJSONBaseProvider):
    """Answers from `answers` by method; notes every request."""

    connections = 1

    def __init__(self, answers: Mapping[str, Answer]) -> None:
        super().__init__()
        self.answers: dict[str, Answer] = {"eth_chainId": lambda _: hex(CHAIN_ID), **answers}
        self.requests: list[tuple[str, Any]] = []
        self.closed = False

    async def make_request(self, method: Any, params: Any) -> Any:
        self.requests.append((method, params))
        try:
            return {"jsonrpc": "2.0", "id": 1, "result": self.answers[method](params)}
        except RpcError as error:
            return {"jsonrpc": "2.0", "id": 1, "error": error.body}

    async def disconnect(self) -> None:
        self.closed = True

    def sent(self, method: str) -> list[Any]:
        """The parameters of every request of a method."""
        return [params for name, params in self.requests if name == method]


def artifact() -> MarketArtifact:
    return load_artifact(resources_directory())


def connect(endpoint: Endpoint) -> Connection:
    return Connection(AsyncWeb3(endpoint), URL, CHAIN_ID, artifact())  # type: ignore[arg-type]


def failing(error: BaseException) -> Answer:
    def answer(_: Any) -> Any:
        raise error

    return answer
