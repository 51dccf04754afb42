"""A process that is killed just before, or just after, it sends what it signed: `before|after url journal key to`."""

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import Any

from omnilytics_app.chain import upkeep
from omnilytics_app.chain.artifact import load_artifact
from omnilytics_app.chain.broadcast import Answer
from omnilytics_app.chain.calls import Call
from omnilytics_app.chain.connection import Connection, open_connection
from omnilytics_app.chain.signer import LocalSigner
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.domain.ids import Address, Digest, Wei
from omnilytics_app.paths import resources_directory
from omnilytics_app.storage.transaction_journal import JournalFile

CHAIN_ID = 31_337
_really_broadcast = upkeep.broadcast


async def main(moment: str, url: str, journal: str, key: str, receiver: str) -> None:
    """Send 5 wei and die."""

    async def fatal_broadcast(connection: Connection, raw: bytes) -> Answer:
        if moment == "after":
            await _really_broadcast(connection, raw)
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("still alive")

    patched: Any = upkeep
    patched.broadcast = fatal_broadcast
    connection = await open_connection(url, CHAIN_ID, load_artifact(resources_directory()))
    signer = LocalSigner(bytes.fromhex(key.removeprefix("0x")))
    rows = JournalFile(Path(journal), Digest(bytes(32)), CHAIN_ID, signer.address)
    await TransactionSender(connection, signer, rows).send(Call("gift of 5", Address(receiver), b"", Wei(5)))


asyncio.run(main(*sys.argv[1:]))
