"""What the services need from the outside, as protocols. Adapters live in chain, storage and workers."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from omnilytics_app.domain.ids import Address, Digest
from omnilytics_app.domain.transactions import SignedTransaction


class Signer(Protocol):
    """Decides who signs. What is signed is decided by the transaction sender."""

    @property
    def address(self) -> Address:
        """The account that signs."""
        ...

    def sign_transaction(self, transaction: Mapping[str, Any]) -> bytes:
        """The raw signed transaction for an EIP-1559 transaction dictionary."""
        ...


class TransactionJournal(Protocol):
    """What one account has signed on one chain. `storage.transaction_journal` keeps it on disk.

    What `add` was given is kept when it returns, whatever happens to the process or the machine. What `update` was
    given outlives the process; the chain can tell it again.
    """

    def add(self, transaction: SignedTransaction) -> None:
        """Keep a newly signed transaction; one that is known already stays as it is."""
        ...

    def update(self, transactions: Sequence[SignedTransaction]) -> None:
        """Put these in place of the known ones with their hashes, all or none."""
        ...

    def at(self, nonce: int) -> tuple[SignedTransaction, ...]:
        """All versions of a nonce, oldest first."""
        ...

    def open(self) -> tuple[SignedTransaction, ...]:
        """What is pending or mined, by nonce, then oldest first."""
        ...

    def has(self, intent: Digest) -> bool:
        """Whether anything with this intent was ever added, whatever became of it."""
        ...

    def history(self, limit: int) -> tuple[SignedTransaction, ...]:
        """The last ones, newest first."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class PayloadSource(Protocol):
    """Where payloads of others are read, from whatever store their URI names. Errors as for `PayloadStore`."""

    async def get(self, uri: str, size_bytes: int) -> bytes:
        """Exactly `size_bytes` bytes; nothing longer is ever downloaded."""
        ...


class PayloadStore(Protocol):
    """Where payloads lie that are not in call data. Adapters are in `storage.stores`.

    Content-addressed: what a URI names can never change. A store need not be trusted; whoever reads checks the bytes
    against the digest on chain, whatever the store says. Errors: `PayloadUnavailable` where the bytes cannot be had
    now (try again, or treat them as missing), `InvalidPayload` where what is there is something else.
    """

    async def uri_of(self, payload: bytes) -> str:
        """Where the payload will lie, at most 128 bytes of ASCII; known before, and without, putting it there."""
        ...

    async def put(self, payload: bytes) -> str:
        """Put a payload where `uri_of` says and return that; doing it again changes nothing."""
        ...

    async def get(self, uri: str, size_bytes: int) -> bytes:
        """Exactly `size_bytes` bytes; nothing longer is ever downloaded, and an interrupted download goes on."""
        ...
