"""What the services need from the outside, as protocols. Adapters live in chain, storage and workers."""

from collections.abc import Mapping
from typing import Any, Protocol

from omnilytics_app.domain.ids import Address


class Signer(Protocol):
    """Decides who signs. What is signed is decided by the transaction sender."""

    @property
    def address(self) -> Address:
        """The account that signs."""
        ...

    def sign_transaction(self, transaction: Mapping[str, Any]) -> bytes:
        """The raw signed transaction for an EIP-1559 transaction dictionary."""
        ...
