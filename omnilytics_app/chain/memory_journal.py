"""A journal of transactions for a program that ends with what it sent, such as a deployment; see `domain.ports`."""

from collections.abc import Sequence

from omnilytics_app.domain.ids import Digest
from omnilytics_app.domain.transactions import OPEN_STATES, SignedTransaction


class MemoryJournal:
    """Kept as long as the process lives."""

    def __init__(self) -> None:
        self._known: dict[str, SignedTransaction] = {}

    def add(self, transaction: SignedTransaction) -> None:
        """Keep a newly signed transaction."""
        self._known.setdefault(transaction.hash, transaction)

    def update(self, transactions: Sequence[SignedTransaction]) -> None:
        """Put these in place of the known ones with their hashes."""
        self._known |= {t.hash: t for t in transactions if t.hash in self._known}

    def at(self, nonce: int) -> tuple[SignedTransaction, ...]:
        """All versions of a nonce, oldest first."""
        return tuple(t for t in self._known.values() if t.nonce == nonce)

    def open(self) -> tuple[SignedTransaction, ...]:
        """What is pending or mined, by nonce, then oldest first."""
        return tuple(sorted((t for t in self._known.values() if t.state in OPEN_STATES), key=lambda t: t.nonce))

    def has(self, intent: Digest) -> bool:
        """Whether anything with this intent was ever added."""
        return any(t.intent == intent for t in self._known.values())

    def history(self, limit: int) -> tuple[SignedTransaction, ...]:
        """The last ones, newest first."""
        return tuple(self._known.values())[::-1][:limit]

    def close(self) -> None:
        """Nothing to let go of."""
