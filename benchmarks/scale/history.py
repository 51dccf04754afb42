"""A long history of a market on a real chain: as many events as wanted, every one of them written by its contract.

A visitor, a contract of a few instructions, takes a seat in a job and gives it back as often as its gas lasts: two
events a visit, Registered and Left. Jobs are created in between and most of them cancelled. All of it is executed by
the deployed market in mined transactions and served by the node's own eth_getLogs. The node differs from the one of a
demonstration in this alone, that a block may hold many visits: else it would take an hour to make what is read in
seconds. Empty blocks lie between the full ones, since a history is mostly those.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from subprocess import DEVNULL
from typing import Any

from eth_utils.crypto import keccak

from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.chain.calls import Call, MarketCalls
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.crypto.abi import JobScope, document_digest
from omnilytics_app.domain.ids import Address, Digest, JobId, Wei
from omnilytics_app.domain.job import Terms
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import ChainUnavailable
from omnilytics_app.paths import resources_directory
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, deploy_market, development_signer
from omnilytics_app.services.devnet import CHAIN_ID, DEV_MNEMONIC, HOST, find_anvil, free_port
from omnilytics_app.services.gateway import address_bytes
from omnilytics_app.services.job_terms import terms_hash

VISITS_A_BLOCK = 500
EMPTY_BLOCKS = 20
"""Between two that hold visits."""
VISITS_A_JOB = 2_500
OPEN_JOBS = 4
"""The newest ones; all others are cancelled."""
VISIT_GAS = 400_000
"""More than a visit takes; the rest is given back."""
MODULUS_DIGEST = Digest(keccak(b"modulus"))
DOCUMENT = b"d" * 4_096
KEY = bytes(31) + b"\x09"


@dataclass(frozen=True)
class History:
    """A chain with a market on it, and what happened there."""

    url: str
    market: Address
    events: int
    blocks: int


@asynccontextmanager
async def chain_with_history(events: int) -> AsyncIterator[History]:
    """A running node with at least so many events on it."""
    port = free_port()
    arguments = ["--host", HOST, "--port", str(port), "--chain-id", str(CHAIN_ID), "--mnemonic", DEV_MNEMONIC]
    arguments += [
        "--hardfork",
        "osaka",
        "--gas-limit",
        str(10**12),
        "--code-size-limit",
        "30000",
        "--prune-history",
        "--quiet",
    ]
    process = await asyncio.create_subprocess_exec(
        find_anvil(resources_directory().parent), *arguments, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL
    )
    try:
        url = f"http://{HOST}:{port}"
        connection = await _answering(url)
        try:
            market, made = await _Author(connection).write(events)
            yield History(url, market, made, (await connection.head()).number)
        finally:
            await connection.close()
    finally:
        process.terminate()
        await process.wait()


async def _answering(url: str) -> Connection:
    for _ in range(200):
        try:
            return await open_connection(url, CHAIN_ID, load_artifact(resources_directory()))
        except ChainUnavailable:
            await asyncio.sleep(0.1)
    raise ChainUnavailable("The local chain does not answer.")


class _Author:
    """Writes history, as the first account of the development chain."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sender = TransactionSender(connection, development_signer())

    async def write(self, events: int) -> tuple[Address, int]:
        """The market, and the events it has in the end."""
        artifact = self._connection.artifact
        market = await deploy_market(self._sender, artifact, LOCAL_WINDOWS_S)
        calls, jobs, made = MarketCalls(market, artifact), list[JobId](), 0
        while made < events:
            job_id = JobId(len(jobs) + 1)
            terms = _terms((await self._connection.head()).timestamp)
            await self._sender.send(calls.create_job(terms, MODULUS_DIGEST, DOCUMENT))
            made += 1
            jobs.append(job_id)
            signed = terms_hash(JobScope(CHAIN_ID, address_bytes(market), job_id), self._sender.address, terms)
            visit = (calls.register(job_id, terms, signed, KEY), calls.leave(job_id))
            visitor = await self._visitor(visit)
            for _ in range(min(VISITS_A_JOB, -(-(events - made) // 2)) // VISITS_A_BLOCK or 1):
                await self._visit(visitor)
                made += 2 * VISITS_A_BLOCK
                await self._connection.request("anvil_mine", hex(EMPTY_BLOCKS))
        for job_id in jobs[:-OPEN_JOBS]:
            await self._sender.send(calls.cancel(job_id))
            made += 1
        return market, made

    async def _visitor(self, calls: tuple[Call, ...]) -> Address:
        runtime = visitor_code(calls, VISITS_A_BLOCK)
        receipt = await self._sender.send(Call("visitor", None, deployer_of(runtime), Wei(0)))
        assert receipt.contract is not None
        await self._connection.request("anvil_setBalance", receipt.contract, hex(10**24))
        return receipt.contract

    async def _visit(self, visitor: Address) -> None:
        transaction = {"from": self._sender.address, "to": visitor, "gas": hex(VISITS_A_BLOCK * VISIT_GAS)}
        answer: Any = await self._connection.request("eth_sendTransaction", transaction)
        receipt: Any = None
        while receipt is None:
            receipt = (await self._connection.request("eth_getTransactionReceipt", answer["result"]))["result"]
            await asyncio.sleep(0.01)
        if int(receipt["status"], 16) != 1:
            raise ChainUnavailable("A visit to the market failed, so there is no history to read.")


def visitor_code(calls: tuple[Call, ...], times: int) -> bytes:
    """Instructions that make these calls, in turn, so many times, and revert where one fails.

    The data of the calls lies behind the instructions and is copied to memory once.
    """
    data = b"".join(call.data for call in calls)

    def push(value: int, size: int) -> bytes:
        return bytes([0x5F + size]) + value.to_bytes(size)

    def body(base: int) -> bytes:
        copy = push(len(data), 2) + push(base, 2) + b"\x5f\x39"  # CODECOPY(0, base, size)
        code = copy + push(times, 2)
        loop = len(code)
        code += b"\x5b"  # JUMPDEST
        place, failed = 0, base - 5
        for call in calls:
            code += b"\x5f\x5f" + push(len(call.data), 2) + push(place, 2) + push(int(call.value), 16)
            code += push(int(str(call.to), 16), 20) + b"\x5a\xf1\x15"  # GAS CALL ISZERO
            code += push(failed, 2) + b"\x57"  # JUMPI
            place += len(call.data)
        code += push(1, 1) + b"\x90\x03\x80" + push(loop, 2) + b"\x57\x00"  # SWAP1 SUB DUP1 JUMPI STOP
        return code + b"\x5b\x5f\x5f\xfd\x00"  # JUMPDEST REVERT(0, 0)

    return body(len(body(5))) + data


def deployer_of(runtime: bytes) -> bytes:
    """Instructions that put a contract with this code on the chain."""
    size = len(runtime).to_bytes(2)
    return b"\x61" + size + b"\x80\x60\x0a\x5f\x39\x5f\xf3" + runtime


def _terms(now: int) -> Terms:
    """The terms of a job that nobody will play."""
    return Terms(
        token=NATIVE_COIN, register_until=now + 10**6, start_window=600, reward=Wei(1_000), bond=Wei(10**6),
        publish_window=600, rounds=1, seats=12, group_size=3, faults=0, allowed_misses=2, max_openings=0, lanes=31,
        gradient_bits=53, model_leaves=2, gradient_leaves=1, ciphertext_bytes=512, tau_percent=300,
        score_floor=1 << 20, inline_only=True, by_invitation=False, submit_window=600, settle_window=600,
        answer_window=600, dispute_window=600, answer_fee=Wei(250), allow_root=Digest(bytes(32)),
        audit_root=Digest(b"\x01" * 32), document_digest=Digest(document_digest(MODULUS_DIGEST, DOCUMENT)),
    )  # fmt: skip
