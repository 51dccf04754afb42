"""The senders of a process: one for each account and journal, whoever asks, so that nonces are given one at a time."""

import asyncio
from pathlib import Path

from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.transactions import TransactionSender
from omnilytics_app.chain.upkeep import SendingPolicy
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.ports import Signer
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.transaction_journal import JournalFile


class Senders:
    """Opens a journal and looks after what is in it until it is closed."""

    def __init__(self) -> None:
        self._open: dict[tuple[Path, Address], tuple[TransactionSender, asyncio.Task[None]]] = {}

    def of(
        self, signer: Signer, journal: Path, connection: Connection, deployment: Deployment, policy: SendingPolicy
    ) -> TransactionSender:
        """The sender of an account with a journal; it takes up what a former process left there."""
        key = journal, signer.address
        if key not in self._open:
            rows = JournalFile(journal, deployment.genesis, deployment.chain_id, signer.address)
            sender = TransactionSender(connection, signer, rows, policy)
            task = asyncio.create_task(sender.run(), name=f"transactions of {signer.address}")
            self._open[key] = sender, task
        return self._open[key][0]

    async def close(self) -> None:
        """Stop looking after them; the journals have all that is needed to go on."""
        for _, task in self._open.values():
            task.cancel()
        await asyncio.gather(*(task for _, task in self._open.values()), return_exceptions=True)
        for sender, _ in self._open.values():
            sender.close()
        self._open.clear()
