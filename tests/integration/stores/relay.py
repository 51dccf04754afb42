"""A relay before a real server, for counting what came back through it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.integration.stores.listening import listening

CHUNK = 65_536


@asynccontextmanager
async def counted(endpoint: str) -> AsyncIterator[tuple[str, list[int]]]:
    """Where to reach a server through the relay, and the sizes of what has come back."""
    passed: list[int] = []
    host, port = endpoint.removeprefix("http://").split(":")

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(host, int(port))
        forwarding = asyncio.create_task(_forward(reader, far_writer))
        try:
            while chunk := await far_reader.read(CHUNK):
                passed.append(len(chunk))
                writer.write(chunk)
        finally:
            forwarding.cancel()
            await asyncio.gather(forwarding, return_exceptions=True)

    async with listening(relay) as own_port:
        yield f"http://127.0.0.1:{own_port}", passed


async def _forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while chunk := await reader.read(CHUNK):
            writer.write(chunk)
    finally:
        writer.close()
