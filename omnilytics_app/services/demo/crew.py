"""The processes of a demonstration: started with the passphrase on standard input, watched, and ended together.

Their standard input stays open for as long as this process lives: they end with it, also where it is killed.
"""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from omnilytics_app.errors import DemoFailed

END_TIMEOUT_S = 10.0
PREFIX = "omnilytics: "


class Crew:
    """Child processes by name; their output goes to `NAME.log` under the root."""

    def __init__(self, root: Path, passphrase: str, *, offscreen: bool) -> None:
        self._root = root
        self._passphrase = passphrase
        self._environment = dict(os.environ)
        if offscreen:
            self._environment["QT_QPA_PLATFORM"] = "offscreen"
        self._members: dict[str, tuple[Process, IO[bytes]]] = {}

    async def start(self, name: str, arguments: Sequence[str]) -> None:
        """Start one program of this package and unlock it."""
        output = (self._root / f"{name}.log").open("wb")
        process = await asyncio.create_subprocess_exec(
            *self.command_line(arguments), stdin=PIPE, stdout=output, stderr=output, env=self._environment
        )
        self._members[name] = process, output
        if process.stdin is not None:
            process.stdin.write(self._passphrase.encode() + b"\n")
            await process.stdin.drain()

    @staticmethod
    def command_line(arguments: Sequence[str]) -> list[str]:
        """Of a program of this package that is unlocked by its input, and ends when that is closed."""
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "omnilytics_app"]
        return [*program, *arguments, "--passphrase-stdin", "--with-starter"]

    async def until_done(self, names: Sequence[str], narration: "asyncio.Task[None]") -> None:
        """Wait for members to end; raises `DemoFailed` with the sentence of the first that fails."""
        waiting: dict[asyncio.Task[Any], str] = {
            asyncio.create_task(p.wait()): name for name, (p, _) in self._members.items()
        }
        pending = set(names)
        try:
            while pending:
                done, _ = await asyncio.wait({*waiting, narration}, return_when=asyncio.FIRST_COMPLETED)
                if narration in done:
                    await narration
                for task in done - {narration}:
                    name = waiting.pop(task)
                    if task.result() != 0:
                        raise DemoFailed(f"The {name.replace('-', ' ')} process failed: {self._last_words(name)}")
                    pending.discard(name)
        finally:
            for task in waiting:
                task.cancel()

    def failures(self) -> dict[str, str]:
        """The last words of every member that ended with an error."""
        ended = {name: process.returncode for name, (process, _) in self._members.items()}
        return {name: self._last_words(name) for name, status in ended.items() if status}

    async def end(self) -> None:
        """End whoever still runs."""
        for process, _ in self._members.values():
            if process.returncode is None:
                process.terminate()
        for process, output in self._members.values():
            try:
                async with asyncio.timeout(END_TIMEOUT_S):
                    await process.wait()
            except TimeoutError:
                process.kill()
                await process.wait()
            output.close()

    def _last_words(self, name: str) -> str:
        lines = (self._root / f"{name}.log").read_text("utf-8", "replace").strip().splitlines()
        said = next((line for line in reversed(lines) if line.startswith(PREFIX)), lines[-1] if lines else "")
        return said.removeprefix(PREFIX) or "it said nothing; run it with --keep and look at its log."
