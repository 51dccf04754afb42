"""One round of a whole market: a model owner's agent, one process of data owners that share its workers, one node."""

import asyncio
import contextlib
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.scale.cast import Cast, fund, make_cast
from benchmarks.scale.meters import Meter, children_of, split
from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.errors import DemoFailed
from omnilytics_app.paths import resources_directory
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, deploy_market, development_signer
from omnilytics_app.services.devnet import CHAIN_ID, DevnetOptions, find_anvil, free_port, start_devnet
from omnilytics_app.services.gateway import Gateway, open_gateway
from omnilytics_app.settings import Settings

STAGES = (
    ("join", "JobCreated", "Registered"),
    ("draw", "Registered", "Started"),
    ("publish", "Started", "Published"),
    ("submit", "Published", "Submitted"),
    ("settle", "Submitted", "Settled"),
    ("close", "Settled", "JobClosed"),
)
"""By name: from the last event of one kind to the last of another, in the time of their blocks."""
END_TIMEOUT_S = 20.0


@dataclass(frozen=True)
class Stage:
    """A stretch of a job: its seconds and where they went, and what processes used of the processor meanwhile."""

    seconds: float
    compute_s: float
    chain_s: float
    waiting_s: float
    workers_cpu_s: float
    main_cpu_s: float
    node_cpu_s: float


@dataclass(frozen=True)
class Theatre:
    """Where a job is played."""

    root: Path
    cast: Cast
    gateway: Gateway
    node: int


async def play(owners: int, root: Path, patience_s: float) -> dict[str, Any]:
    """Play a job of one round; everything that was measured. Raises `UserFacingError` if it did not complete."""
    async with _theatre(owners, root) as theatre, _processes(theatre) as (model_owner, agents):
        meter = Meter([model_owner.pid, agents.pid], theatre.node, lambda: _pending(theatre.gateway))
        measuring = asyncio.create_task(meter.run())
        try:
            async with asyncio.timeout(patience_s):
                await _ended(model_owner, agents, root)
        except TimeoutError as error:
            raise DemoFailed(f"{owners} owners did not end within {patience_s:.0f} s; look at {root}.") from error
        finally:
            measuring.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await measuring
        return await _measured(owners, theatre, meter)


@asynccontextmanager
async def _theatre(owners: int, root: Path) -> AsyncIterator[Theatre]:
    artifact = load_artifact(resources_directory())
    before = set(children_of(os.getpid()))
    devnet = await start_devnet(DevnetOptions(find_anvil(resources_directory().parent), free_port()), artifact)
    [node] = set(children_of(os.getpid())) - before
    try:
        connection = await open_connection(devnet.url, CHAIN_ID, artifact)
        sender = TransactionSender(connection, development_signer())
        market = await deploy_market(sender, artifact, LOCAL_WINDOWS_S)
        cast = await asyncio.to_thread(make_cast, root, owners, {"rpc_url": devnet.url, "market": market})
        await fund(cast, sender)
        await connection.close()
        gateway = await open_gateway(Settings(rpc_url=devnet.url, market=market), artifact, root / "watch.db")
        try:
            yield Theatre(root, cast, gateway, node)
        finally:
            await gateway.close()
    finally:
        await devnet.stop()


@asynccontextmanager
async def _processes(theatre: Theatre) -> AsyncIterator[tuple[Process, Process]]:
    """The model owner's agent, and one for all data owners."""
    cast, started = theatre.cast, list[Process]()
    owners = [word for o in cast.owners for word in ("--owner", str(o.profile), str(o.data_file))]
    model_owner = ["--role", "model-owner", "--profile", str(cast.model_owner.profile), "--job", str(cast.job_file)]
    try:
        for name, arguments in (("model-owner", model_owner), ("owners", ["--public-data", *owners])):
            started.append(await _started(theatre, name, arguments))
        yield started[0], started[1]
    finally:
        for process in started:
            if process.returncode is None:
                process.terminate()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(END_TIMEOUT_S):
                        await process.wait()
            if process.returncode is None:
                process.kill()
                await process.wait()


async def _started(theatre: Theatre, name: str, arguments: Sequence[str]) -> Process:
    with (theatre.root / f"{name}.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "omnilytics_app", "agent", *arguments, "--passphrase-stdin",
            stdin=PIPE, stdout=log, stderr=log,
        )  # fmt: skip
    assert process.stdin is not None
    process.stdin.write(theatre.cast.passphrase.encode() + b"\n")
    await process.stdin.drain()
    process.stdin.close()
    return process


async def _ended(model_owner: Process, agents: Process, root: Path) -> None:
    """Wait for both; raises `DemoFailed` as soon as one fails."""
    waiting = {asyncio.create_task(p.wait()): n for p, n in ((model_owner, "model-owner"), (agents, "owners"))}
    try:
        while waiting:
            done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task.result() != 0:
                    raise DemoFailed(f"A process failed; look at {root / waiting[task]}.log.")
                del waiting[task]
    finally:
        for task in waiting:
            task.cancel()


async def _pending(gateway: Gateway) -> int:
    """Transactions the node has and has not mined."""
    answer = await gateway.connection.request("txpool_status")
    return int(answer["result"]["pending"], 16)


async def _measured(owners: int, theatre: Theatre, meter: Meter) -> dict[str, Any]:
    gateway, job_id = theatre.gateway, JobId(1)
    job = await gateway.watcher.refresh(job_id)
    if job.phase is not Phase.CLOSED or job.rounds[0].outcome is not Outcome.QUIET:
        raise DemoFailed(f"The job of {owners} owners did not complete: {job.phase!r}; look at {theatre.root}.")
    events = await gateway.reader.everything(job_id)
    blocks = {e.block_number for e in events}
    at = {block: await gateway.connection.block_time(block) for block in blocks}
    last = {e.name: at[e.block_number] for e in events}
    settled = next(e for e in events if e.name == "Settled")
    stages = {name: asdict(_stage(meter, last[first], last[end])) for name, first, end in STAGES}
    return {
        "owners": owners,
        "groups": job.groups,
        "round_seconds": last["Settled"] - last["Started"],
        "owner_compute_cpu_s": stages["submit"]["workers_cpu_s"] / owners,
        "settle_gas": await gateway.connection.gas_used(settled.transaction_hash),
        "stages": stages,
    }


def _stage(meter: Meter, start: float, end: float) -> Stage:
    samples = meter.between(start, end)
    spent = split(samples)
    first, final = (samples[0], samples[-1]) if samples else (None, None)
    used = [
        0.0 if first is None or final is None else getattr(final, name) - getattr(first, name)
        for name in ("workers_s", "main_s", "chain_s")
    ]
    return Stage(end - start, spent.compute, spent.chain, spent.waiting, *used)
