"""A local development chain: one anvil process on loopback, ended with its owner.

Blocks come every second, and the transaction gas limit of EIP-7825 is on, so that what works here works elsewhere. The
coin of its accounts is worthless and their keys are public.
"""

import asyncio
import platform
import shutil
import socket
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from dataclasses import dataclass
from pathlib import Path

from omnilytics_app.chain.artifact import MarketArtifact, load_artifact
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.errors import ChainUnavailable, ConfigurationError
from omnilytics_app.paths import Paths
from omnilytics_app.services.job_terms import LOCAL_CHAIN_ID

CHAIN_ID = LOCAL_CHAIN_ID
DEFAULT_PORT = 8_545
HOST = "127.0.0.1"
DEV_MNEMONIC = "test test test test test test test test test test test junk"
"""The phrase every Ethereum development node uses; its first account deploys and funds."""
KEPT_STATES = 128
"""Of how many blocks the state can still be read; anvil keeps more of them, in memory. Left alone it writes the whole
state of thousands of blocks to disk."""
START_TIMEOUT_S = 20.0
STOP_TIMEOUT_S = 5.0


@dataclass(frozen=True, slots=True)
class DevnetOptions:
    """How to run the chain; without `state` it forgets everything at its end."""

    anvil: Path
    port: int
    state: Path | None = None
    block_time_s: float = 1
    state_every_s: int | None = None
    """How often the state is written besides at the end."""

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://{HOST}:{self.port}"


class Devnet:
    """A running local chain. Made with `start_devnet`."""

    def __init__(self, process: Process, options: DevnetOptions) -> None:
        self._process = process
        self.url = options.url

    @property
    def process_id(self) -> int:
        """Of the chain's process."""
        return self._process.pid

    async def stop(self) -> None:
        """End the chain, letting it write its state."""
        if self._process.returncode is None:
            self._process.terminate()
            try:
                async with asyncio.timeout(STOP_TIMEOUT_S):
                    await self._process.wait()
            except TimeoutError:
                self._process.kill()
                await self._process.wait()

    async def wait(self) -> int:
        """Its exit status, once it ends."""
        return await self._process.wait()


def find_anvil(checkout: Path) -> Path:
    """The anvil binary: shipped beside the resources, of contracts/node_modules, else the one on PATH.

    Raises `ConfigurationError`.
    """
    system = {"Darwin": "darwin", "Windows": "win32"}.get(platform.system(), "linux")
    machine = "arm64" if platform.machine().lower() in {"arm64", "aarch64"} else "amd64"
    name = "anvil.exe" if system == "win32" else "anvil"
    packaged = checkout / "contracts/node_modules/@foundry-rs" / f"anvil-{system}-{machine}" / "bin" / name
    for there in (checkout / "bin" / name, packaged):
        if there.is_file():
            return there
    if found := shutil.which("anvil"):
        return Path(found)
    raise ConfigurationError("The local chain program anvil is not installed; run make setup, or npm ci in contracts/.")


def free_port() -> int:
    """A port of the loopback interface nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


async def start_devnet(options: DevnetOptions, artifact: MarketArtifact) -> Devnet:
    """Start the chain and wait until it answers.

    Raises `ConfigurationError` when the port is taken or anvil does not start.
    """
    _require_free(options.port)
    arguments = ["--host", HOST, "--port", str(options.port), "--chain-id", str(CHAIN_ID), "--mnemonic", DEV_MNEMONIC]
    arguments += ["--block-time", str(options.block_time_s), "--enable-tx-gas-limit", "--hardfork", "osaka", "--quiet"]
    arguments += ["--prune-history", str(KEPT_STATES)]
    if options.state is not None:
        arguments += ["--state", str(options.state)]
        arguments += ["--state-interval", str(options.state_every_s)] if options.state_every_s else []
    process = await asyncio.create_subprocess_exec(
        options.anvil, *arguments, stdin=DEVNULL, stdout=DEVNULL, stderr=PIPE
    )
    devnet = Devnet(process, options)
    try:
        async with asyncio.timeout(START_TIMEOUT_S):
            await _answering(process, options.url, artifact)
    except TimeoutError as error:
        await devnet.stop()
        raise ConfigurationError(f"The local chain did not answer within {START_TIMEOUT_S:.0f} seconds.") from error
    except BaseException:
        await devnet.stop()
        raise
    return devnet


def is_free(port: int) -> bool:
    """Whether nobody listens on a port of the loopback interface, and it may be listened on."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError):
            return False
    return True


def _require_free(port: int) -> None:
    if not is_free(port):
        raise ConfigurationError(
            f"Port {port} on {HOST} cannot be used, another program may hold it; choose another with --port."
        )


async def _answering(process: Process, url: str, artifact: MarketArtifact) -> None:
    while process.returncode is None:
        try:
            connection: Connection = await open_connection(url, CHAIN_ID, artifact)
        except ChainUnavailable:
            await asyncio.sleep(0.1)
            continue
        await connection.close()
        return
    output = (await process.stderr.read()).decode(errors="replace").strip() if process.stderr else ""
    reason = output.splitlines()[-1] if output else f"exit status {process.returncode}"
    raise ConfigurationError(f"The local chain did not start: {reason}.")


async def run_devnet(port: int, paths: Paths) -> int:
    """Run a chain that keeps its state in a profile until it is interrupted or ends; its exit status."""
    paths.profile.mkdir(mode=0o700, parents=True, exist_ok=True)
    artifact = load_artifact(paths.resources)
    options = DevnetOptions(find_anvil(paths.resources.parent), port, paths.anvil_state)
    devnet = await start_devnet(options, artifact)
    sys.stdout.write(f"Local chain {CHAIN_ID} at {devnet.url}; stop it with Ctrl-C.\n")
    sys.stdout.flush()
    try:
        return await devnet.wait()
    finally:
        await devnet.stop()
