"""Participants as programs of their own, which can be killed as a power cut would: at once, with all their workers."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

END_TIMEOUT_S = 15.0


class Program:
    """One `omnilytics` command, started again after every kill. Its output is appended to a log under the root."""

    def __init__(self, name: str, arguments: Sequence[str], passphrase: str, root: Path) -> None:
        self.name = name
        self.kills = 0
        self._arguments = tuple(arguments)
        self._passphrase = passphrase
        self._log = root / f"{name}.log"
        self._process: Process | None = None
        self._since = 0.0

    async def start(self) -> None:
        """Start it and unlock it; in a session of its own, so that all of it can be killed together."""
        with self._log.open("ab") as output:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "omnilytics_app", *self._arguments, "--passphrase-stdin"),
                stdin=PIPE,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        self._since = monotonic()
        if self._process.stdin is not None:
            self._process.stdin.write(self._passphrase.encode() + b"\n")
            self._process.stdin.close()

    @property
    def age_s(self) -> float:
        """For how long it has run since its last start."""
        return monotonic() - self._since

    @property
    def status(self) -> int | None:
        """Its exit status; None while it runs."""
        return None if self._process is None else self._process.returncode

    async def kill(self) -> None:
        """SIGKILL to it and its workers; the system runs no code of theirs any more."""
        if self._process is None or self._process.returncode is not None:
            return
        os.killpg(self._process.pid, signal.SIGKILL)
        await self._process.wait()
        self.kills += 1

    async def end(self) -> None:
        """Ask it to end, and make it if it does not."""
        if self._process is None or self._process.returncode is not None:
            return
        self._process.terminate()
        try:
            async with asyncio.timeout(END_TIMEOUT_S):
                await self._process.wait()
        except TimeoutError:
            os.killpg(self._process.pid, signal.SIGKILL)
            await self._process.wait()

    def last_words(self, lines: int = 12) -> str:
        """The end of its log."""
        return "\n".join(self._log.read_text("utf-8", "replace").splitlines()[-lines:])
