"""A market without a network: a chain whose blocks, logs, jobs and refusals a test writes."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

from omnilytics_app.chain.calls import MarketCalls
from omnilytics_app.chain.connection import Head
from omnilytics_app.chain.market import Market
from omnilytics_app.crypto.abi import document_digest, keccak256
from omnilytics_app.domain.document import parse_document
from omnilytics_app.domain.ids import Digest, JobId
from omnilytics_app.domain.job import Job
from omnilytics_app.errors import JobRefused
from omnilytics_app.paths import Paths
from omnilytics_app.services.gateway import Account, Gateway, open_account
from omnilytics_app.services.job_terms import PROVEN_FILE, modulus_claim
from omnilytics_app.services.modulus import name_of_proof
from omnilytics_app.services.watcher import MarketView, MarketWatcher
from omnilytics_app.storage.cache import Cache
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.entropy import Entropy
from omnilytics_app.storage.secret import Secret
from omnilytics_app.workers.pool import WorkerPool
from tests.unit.chain.endpoint import CHAIN_ID, Endpoint, artifact, connect
from tests.unit.chain.test_calls import MARKET, OWNER
from tests.unit.chain.test_connection import node
from tests.unit.chain.test_events import log_of
from tests.unit.domain.builders import NOW

DEPLOYMENT = Deployment(Digest(bytes(32)), CHAIN_ID, MARKET)
POLL_S = 0.01


class Gate:
    """Holds up who reads a job."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self.opened = asyncio.Event()


class ScriptedMarket(Market):
    """Answers jobs from `jobs`, where one may be an error; everything else comes from the blocks that are mined."""

    def __init__(self) -> None:
        self.jobs: dict[int, Job | Exception] = {}
        self.reads: Counter[int] = Counter()
        self.gates: dict[int, Gate] = {}
        self.logs: list[list[dict[str, Any]]] = [[]]
        self.forked_at = 10**9
        """From this block on, hashes are others than before."""
        self.endpoint: Endpoint = node(eth_getBlockByNumber=self._block, eth_getLogs=self._logs)
        super().__init__(connect(self.endpoint), MARKET)

    async def job(self, job_id: JobId, head: Head | None = None) -> Job:
        at = head or await self.connection.head()
        self.reads[job_id] += 1
        if gate := self.gates.get(job_id):
            gate.reached.set()
            await gate.opened.wait()
        answer = self.jobs[job_id]
        if isinstance(answer, Exception):
            raise answer
        return replace(answer, job_id=job_id, block=at.number, now=at.timestamp)

    def mine(self, *logs: dict[str, Any]) -> int:
        """A block with these logs; its number."""
        number = len(self.logs)
        place = {"blockNumber": hex(number), "blockHash": self._hash(number)}
        self.logs.append([g | place | {"logIndex": hex(i)} for i, g in enumerate(logs)])
        return number

    def _hash(self, number: int) -> str:
        return f"0x{number + (1 << 255 if number >= self.forked_at else 0):064x}"

    def _block(self, params: Any) -> Any:
        number = len(self.logs) - 1 if params[0] == "latest" else int(params[0], 16)
        if number >= len(self.logs):
            return None
        base = {"number": hex(number), "timestamp": hex(NOW + number), "hash": self._hash(number)}
        return base | {"baseFeePerGas": hex(10**9)}

    def _logs(self, params: Any) -> list[dict[str, Any]]:
        first, last = int(params[0]["fromBlock"], 16), int(params[0]["toBlock"], 16)
        return [log for block in self.logs[first : last + 1] for log in block]


def created(job_id: int, job: Job, document: bytes) -> dict[str, Any]:
    """The log of a job's creation."""
    return log_of(
        "JobCreated",
        jobId=job_id,
        modelOwner=OWNER,
        terms=astuple(job.terms),
        modulusDigest=modulus_digest(document),
        document=document,
    )


def modulus_digest(document: bytes) -> bytes:
    """Of the modulus that a document names; of one that is no document, of nothing."""
    try:
        return keccak256(parse_document(document).modulus_bytes)
    except JobRefused:
        return keccak256(b"")


def digest_of(document: bytes) -> Digest:
    """What terms name of a document."""
    return Digest(document_digest(modulus_digest(document), document))


def touched(job_id: int) -> dict[str, Any]:
    """A log that says that a job changed."""
    return log_of("Claimed", jobId=job_id, reward=1, stake=2)


async def shown(watcher: MarketWatcher, number: int) -> MarketView:
    """The first view of a block or a later one."""
    async with asyncio.timeout(5):
        while watcher.view.head is None or watcher.view.head.number < number:
            await watcher.changed(0.1)
    return watcher.view


@asynccontextmanager
async def gateway_to(market: Market, folder: Path) -> AsyncIterator[Gateway]:
    """A gateway whose watcher polls this market."""
    cache = Cache(folder / "cache.db", DEPLOYMENT)
    watcher = MarketWatcher(market, cache, POLL_S)
    gateway = Gateway(
        connection=market.connection,
        market=market,
        calls=MarketCalls(MARKET, artifact()),
        reader=watcher.reader,
        deployment=DEPLOYMENT,
        cache=cache,
        watcher=watcher,
        _watching=asyncio.create_task(watcher.run()),
    )
    try:
        yield gateway
    finally:
        await gateway.close()


def account_on(gateway: Gateway, folder: Path) -> Account:
    return open_account(Secret(Entropy(bytes(16))), Paths.of_profile(folder), gateway)


def remember_proof(account: Account, gateway: Gateway, job_id: JobId, job: Job, raw: bytes) -> None:
    """As if this account had verified the key of the job before, which takes half a second."""
    document = parse_document(raw)
    name = name_of_proof(modulus_claim(gateway, replace(job, job_id=job_id), document), document.proof)
    account.jobs.job(job_id).replace(PROVEN_FILE, name)


def thread_pool() -> WorkerPool:
    """A pool that runs tasks in one thread of this process."""
    return WorkerPool(lambda: ThreadPoolExecutor(1), 1)
