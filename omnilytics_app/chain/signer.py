"""Who signs: an account whose key is held in this process, or nobody where an account is only watched."""

from collections.abc import Mapping
from typing import Any

from eth_account import Account
from eth_account.signers.local import LocalAccount

from omnilytics_app.domain.ids import Address
from omnilytics_app.errors import WatchOnly


class LocalSigner:
    """Signs EIP-1559 transactions with a private key."""

    def __init__(self, private_key: bytes) -> None:
        self._account: LocalAccount = Account.from_key(private_key)
        self.address = Address(self._account.address)

    def __repr__(self) -> str:
        return f"LocalSigner({self.address})"

    def sign_transaction(self, transaction: Mapping[str, Any]) -> bytes:
        """The raw signed transaction."""
        return bytes(self._account.sign_transaction(dict(transaction)).raw_transaction)


def require_key(signer: object) -> None:
    """Raises `WatchOnly` for a signer that signs nothing, before anything is asked or computed for a signature."""
    if isinstance(signer, WatchingSigner):
        raise WatchOnly(signer.address)


class WatchingSigner:
    """Stands for an account whose key is elsewhere; signs nothing."""

    def __init__(self, address: Address) -> None:
        self.address = address

    def __repr__(self) -> str:
        return f"WatchingSigner({self.address})"

    def sign_transaction(self, transaction: Mapping[str, Any]) -> bytes:
        """Raises `WatchOnly`."""
        raise WatchOnly(self.address)
