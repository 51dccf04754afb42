"""The chain of "Local demo": one anvil for all windows of this user whose profiles lie side by side.

A folder beside the profiles holds the chain's state, a lock and `network.json`, which says where the chain listens,
where the market is and which process it is. Whoever has the lock runs the chain; others share it, and one of them takes
over when the lock falls free, on the same port and from the same state, so that jobs outlive any window. The coin is
worthless and the chain forgets nothing until its folder is deleted.

A window that was killed leaves its chain running. The next one finds it by what is written down, checks that it is the
one (its chain id and the market's code) and goes on with it.
"""

import asyncio
import contextlib
import json
import logging
import os
import signal
import subprocess
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.onboarding import OpeningStep
from omnilytics_app.errors import ChainUnavailable, ConfigurationError, ProfileInUse, UserFacingError
from omnilytics_app.paths import Paths
from omnilytics_app.services.deploy import LOCAL_WINDOWS_S, deploy_market, development_signer
from omnilytics_app.services.devnet import CHAIN_ID, HOST, Devnet, DevnetOptions, free_port, is_free, start_devnet
from omnilytics_app.storage.atomic import make_directory, replace_file
from omnilytics_app.storage.lock import exclusive

log = logging.getLogger(__name__)

FOLDER = "local-network"
FUNDS = Wei(10 * 10**18)
"""Ten of the chain's coin."""
LEAST = Wei(10**18)
"""An account that holds less is given more."""
STATE_EVERY_S = 20
WATCH_EVERY_S = 2.0
SHARING_S = 30.0
MAX_BYTES = 2_000
Tell = Callable[[OpeningStep], None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What `network.json` says."""

    port: int
    market: str
    process: int

    @property
    def url(self) -> str:
        """Where the chain listens."""
        return f"http://{HOST}:{self.port}"


class Chain(Protocol):
    """A chain that runs, and can be ended."""

    async def stop(self) -> None:
        """End it; its state is on the disk then."""


class LocalNetwork:
    """The local chain of the profiles in one folder. `start` before use, `stop` at the end."""

    def __init__(self, folder: Path, artifact: MarketArtifact, find: Callable[[], Path]) -> None:
        self._paths = Paths.of_profile(folder)
        self._artifact = artifact
        self._find = find
        self._locks = ExitStack()
        self._chain: Chain | None = None
        self._watching: asyncio.Task[None] | None = None

    @property
    def hosting(self) -> bool:
        """Whether the chain is run from here."""
        return self._chain is not None

    @property
    def folder(self) -> Path:
        """Where it keeps everything."""
        return self._paths.profile

    async def start(self, tell: Tell = lambda _: None) -> Whereabouts:
        """Run the chain with the market on it, or share the one that another window runs.

        Raises `ConfigurationError` where anvil is not installed or does not start, `ChainUnavailable` where another
        window's chain does not answer.
        """
        await asyncio.to_thread(make_directory, self.folder)
        if await self._took_lock():
            return await self._host(tell)
        tell(OpeningStep.SHARING)
        place = await self._share(tell)
        if not self.hosting:
            self._watching = asyncio.create_task(self._take_over(), name="local chain")
        return place

    async def fund(self, account: Address, least: Wei = LEAST) -> bool:
        """Give an account coin if it has less than `least`; whether it was given any."""
        place = self._written()
        if place is None:
            raise ChainUnavailable("The local chain is not running; open the window again.")
        connection = await open_connection(place.url, CHAIN_ID, self._artifact)
        try:
            if await connection.balance(account) >= least:
                return False
            await connection.request("anvil_addBalance", account, hex(FUNDS))
        finally:
            await connection.close()
        return True

    async def stop(self) -> None:
        """Let go of the chain, and end it if it is run from here."""
        if self._watching is not None:
            self._watching.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watching
            self._watching = None
        await self._let_go()

    async def _let_go(self) -> None:
        chain, self._chain = self._chain, None
        if chain is not None:
            await chain.stop()
        self._locks.close()

    async def _took_lock(self) -> bool:
        try:
            await asyncio.to_thread(self._locks.enter_context, exclusive(self._paths))
        except ProfileInUse:
            return False
        return True

    async def _host(self, tell: Tell) -> Whereabouts:
        tell(OpeningStep.CHAIN)
        try:
            known = self._written()
            if known is not None and await self._serves(known):
                self._chain = Orphan(known)
                return known
            port = known.port if known is not None and is_free(known.port) else free_port()
            devnet = await self._run(port)
            self._chain = devnet
            market = known.market if known is not None else ""
            if not await self._has_market(devnet.url, market):
                tell(OpeningStep.MARKET)
                market = await self._deploy(devnet.url)
            place = Whereabouts(port, market, devnet.process_id)
            body = json.dumps({"format": 1, **asdict(place)}) + "\n"
            await asyncio.to_thread(replace_file, self._file, body.encode())
        except BaseException:
            await self._let_go()
            raise
        return place

    async def _run(self, port: int) -> Devnet:
        """The chain from its state; from nothing, with the old state kept aside, where that is damaged."""
        state = self._paths.anvil_state
        options = DevnetOptions(self._find(), port, state, state_every_s=STATE_EVERY_S)
        try:
            return await start_devnet(options, self._artifact)
        except ConfigurationError:
            if not state.exists() or not is_free(port):
                raise
        log.warning("the state of the local chain cannot be read; a new chain begins")
        await asyncio.to_thread(state.replace, state.with_suffix(".damaged.json"))
        return await start_devnet(options, self._artifact)

    async def _share(self, tell: Tell) -> Whereabouts:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(SHARING_S):
                while True:
                    known = self._written()
                    if known is not None and await self._serves(known):
                        return known
                    if await self._took_lock():
                        return await self._host(tell)
                    await asyncio.sleep(0.2)
        raise ChainUnavailable("Another window runs the local chain, and it does not answer; close that window.")

    async def _take_over(self) -> None:
        """Run the chain once nobody else does."""
        while not await self._took_lock():  # noqa: ASYNC110 - the lock is the system's and tells nobody
            await asyncio.sleep(WATCH_EVERY_S)
        try:
            await self._host(lambda _: None)
        except UserFacingError as error:
            log.warning("the local chain could not be taken over: %s", error)

    async def _serves(self, place: Whereabouts) -> bool:
        """Whether our chain, with the market, answers there."""
        return not is_free(place.port) and await self._has_market(place.url, place.market)

    async def _has_market(self, url: str, market: str) -> bool:
        async def look(connection: Connection) -> bool:
            return bool(market) and self._artifact.is_code_of_market(await connection.code(Address(market)))

        try:
            return await self._asked(url, look)
        except UserFacingError:
            return False

    async def _deploy(self, url: str) -> Address:
        async def deploy(connection: Connection) -> Address:
            return await deploy_market(
                TransactionSender(connection, development_signer()), self._artifact, LOCAL_WINDOWS_S
            )

        return await self._asked(url, deploy)

    async def _asked(self, url: str, ask: Callable[[Connection], Awaitable[T]]) -> T:
        connection = await open_connection(url, CHAIN_ID, self._artifact)
        try:
            return await ask(connection)
        finally:
            await connection.close()

    @property
    def _file(self) -> Path:
        return self.folder / "network.json"

    def _written(self) -> Whereabouts | None:
        """What is written down, None where nothing is or it cannot be read."""
        try:
            raw = read_up_to(self._file, MAX_BYTES)
            body = read_bounded(raw) if len(raw) <= MAX_BYTES else {}
            place = Whereabouts(int(body["port"]), str(body["market"]), int(body["process"]))
        except (OSError, ValueError, TypeError, KeyError):
            return None
        return place if 0 < place.port < 2**16 and place.process > 1 else None


class Orphan:
    """A chain that a killed window left running."""

    def __init__(self, place: Whereabouts) -> None:
        self._place = place

    async def stop(self) -> None:
        """End it, if the process of that number is still it."""
        if not await self._is_it():
            return
        os.kill(self._place.process, signal.SIGTERM)
        for _ in range(50):
            await asyncio.sleep(0.1)
            if not await self._is_it():
                return

    async def _is_it(self) -> bool:
        """Whether the process is an anvil on our port, as far as the system tells; numbers are used again."""
        words = await asyncio.to_thread(_command_line, self._place.process)
        return bool(words) and "anvil" in words[0] and str(self._place.port) in words


def _command_line(process: int) -> list[str]:
    """The words a process was started with; none where there is none or the system does not tell (Windows)."""
    if os.name == "nt":
        return []
    proc = Path("/proc")
    try:
        if proc.is_dir():
            return (proc / str(process) / "cmdline").read_bytes().decode(errors="replace").split("\0")
        return _listed(process)
    except (OSError, subprocess.SubprocessError):
        return []


def _listed(process: int) -> list[str]:
    """The words by the system's own program, not by whichever of its name is found first."""
    listing = ["/bin/ps", "-ww", "-o", "args=", "-p", str(process)]
    return subprocess.run(listing, capture_output=True, check=False, text=True, timeout=5).stdout.split()
