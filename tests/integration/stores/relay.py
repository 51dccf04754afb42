"""A relay before a real server, for counting what came back through it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def counted(endpoint: str) -> AsyncIterator[tuple[str, list[int]]]:
    """A relay before a server, and the sizes of what came back through it."""
    passed: list[int] = []
    host, port = endpoint.removeprefix("http://").split(":")

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(host, int(port))

        async def forward() -> None:
            while chunk := await reader.read(65_536):
                far_writer.write(chunk)
            far_writer.write_eof()

        forwarding = asyncio.create_task(forward())
        while chunk := await far_reader.read(65_536):
            passed.append(len(chunk))
            writer.write(chunk)
        forwarding.cancel()
        far_writer.close()
        writer.close()

    listening = await asyncio.start_server(relay, "127.0.0.1", 0)
    async with listening:
        yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}", passed
