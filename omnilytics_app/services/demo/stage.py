"""Puts a demonstration on: chain, market, profiles, two windows, one process of agents; then waits, checks and reports.

Every participant is a process of its own that knows its profile and nothing else. This one plays no part in the market:
it watches the chain like anybody, and reads the participants' records after they have ended.
"""

import asyncio
import contextlib
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from omnilytics_app.chain.artifact import MarketArtifact, load_artifact
from omnilytics_app.chain.connection import open_connection
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import Address
from omnilytics_app.errors import DemoFailed
from omnilytics_app.paths import resources_directory
from omnilytics_app.services.demo.cast import Actor, Cast, fund, make_cast
from omnilytics_app.services.demo.crew import Crew
from omnilytics_app.services.demo.finale import finale
from omnilytics_app.services.demo.narrator import Narrator
from omnilytics_app.services.demo.options import DemoOptions
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, deploy_market, development_signer
from omnilytics_app.services.devnet import CHAIN_ID, DevnetOptions, find_anvil, free_port, start_devnet
from omnilytics_app.services.gateway import Gateway, open_gateway
from omnilytics_app.settings import Settings

POLL_INTERVAL_S = 0.5


@dataclass(frozen=True, slots=True)
class Theatre:
    """Where the demonstration takes place."""

    root: Path
    url: str
    market: Address
    artifact: MarketArtifact


async def run_demo(options: DemoOptions) -> int:
    """Run a demonstration to its end; 0, or `DemoFailed` and its relatives."""
    options.check()
    artifact = load_artifact(resources_directory())
    anvil = find_anvil(resources_directory().parent)
    with _root(options) as root:
        _tell("Starting a local chain")
        devnet = await start_devnet(DevnetOptions(anvil, options.port or free_port(), root / "chain.json"), artifact)
        try:
            market = await _deploy(devnet.url, artifact)
            await _play(options, Theatre(root, devnet.url, market, artifact))
        finally:
            await devnet.stop()
    return 0


async def _deploy(url: str, artifact: MarketArtifact) -> Address:
    connection = await open_connection(url, CHAIN_ID, artifact)
    try:
        return await deploy_market(TransactionSender(connection, development_signer()), artifact, LOCAL_WINDOWS_S)
    finally:
        await connection.close()


async def _play(options: DemoOptions, theatre: Theatre) -> None:
    settings: dict[str, object] = {
        "rpc_url": theatre.url,
        "chain_id": CHAIN_ID,
        "market": theatre.market,
        "poll_interval_s": POLL_INTERVAL_S,
    }
    if options.in_stores:
        (theatre.root / "store").mkdir(mode=0o700)
        settings["store"] = f"dir:{theatre.root / 'store'}"
    _tell(f"Market {theatre.market}; making {options.owners + 1} profiles")
    cast = await asyncio.to_thread(make_cast, options, theatre.root, settings)
    if options.keep:
        (theatre.root / "passphrase.txt").write_text(cast.passphrase + "\n", encoding="utf-8")
    gateway = await open_gateway(Settings(**settings), theatre.artifact, theatre.root / "report-cache.db")  # type: ignore[arg-type]
    try:
        await fund(cast, TransactionSender(gateway.connection, development_signer()))
        await _perform(options, theatre, cast, gateway)
    finally:
        await gateway.close()


async def _perform(options: DemoOptions, theatre: Theatre, cast: Cast, gateway: Gateway) -> None:
    crew = Crew(theatre.root, cast.passphrase, offscreen=options.offscreen)
    windows = (("model-owner", cast.model_owner), ("data-owner", cast.owners[0]))
    _tell("Two windows and the other data owners are starting")
    narrator = Narrator(gateway, patient=not options.auto)
    narration = asyncio.create_task(narrator.run())
    try:
        for role, actor in windows:
            script = _write_script(options, theatre.root, role, actor, cast)
            await crew.start(role, ["window", "--profile", str(actor.profile), "--script", str(script)])
        await crew.start("agents", _agent_arguments(cast))
        await crew.until_done(["model-owner", "data-owner"] + (["agents"] if options.auto else []), narration)
    finally:
        narration.cancel()
        with contextlib.suppress(asyncio.CancelledError, DemoFailed):
            await narration
        await crew.end()
    await finale(options, theatre.root, cast, gateway)


def _write_script(options: DemoOptions, root: Path, role: str, actor: Actor, cast: Cast) -> Path:
    script = root / f"{role}.script.json"
    if options.screenshots:
        options.screenshots.mkdir(parents=True, exist_ok=True)
    body = {
        "role": role,
        "auto": options.auto,
        "form": asdict(cast.form) if role == "model-owner" else None,
        "data_file": str(actor.data_file),
        "pictures": str(options.screenshots.absolute()) if options.screenshots else None,
        "outcome": str(outcome_file(root, role)),
        "villain": actor.villain,
    }
    script.write_text(json.dumps(body), encoding="utf-8")
    return script


def outcome_file(root: Path, role: str) -> Path:
    """Where a window leaves what it measured."""
    return root / f"{role}.outcome.json"


def _agent_arguments(cast: Cast) -> list[str]:
    arguments = ["agent", "--public-data"]
    for owner in cast.owners[1:]:
        arguments += ["--owner", str(owner.profile), str(owner.data_file)]
        if owner.attack:
            arguments += ["--attack", str(owner.profile), owner.attack]
        if owner.villain:
            arguments += ["--villain", str(owner.profile), owner.villain]
    return arguments


@contextlib.contextmanager
def _root(options: DemoOptions) -> Iterator[Path]:
    if options.keep is not None:
        options.keep.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(options.keep.iterdir()):
            raise DemoFailed(f"The folder {options.keep} is not empty; name a new one with --keep.")
        yield options.keep.absolute()
        return
    with tempfile.TemporaryDirectory(prefix="omnilytics-demo-") as folder:
        yield Path(folder)


def _tell(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()
