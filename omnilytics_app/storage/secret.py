"""What a profile with keys of its own holds: BIP-39 entropy, and for some an Ethereum key from elsewhere.

The entropy spells the recovery phrase and gives every key of a job. Where a key was imported, that one signs and the
entropy's own account is never used; the phrase does not restore it, and it does not restore the phrase.
"""

from dataclasses import dataclass
from typing import Self

from omnilytics_app.logs import register_secret
from omnilytics_app.storage.entropy import Entropy, ethereum_key

KEY_BYTES = 32
GROUP_ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
"""Of secp256k1 (SEC 2, section 2.4.1); a private key is a number below it, and not zero."""


class PrivateKey(bytes):
    """A secp256k1 private key that does not show itself."""

    def __new__(cls, value: bytes) -> Self:
        """Raises ValueError for what is no private key."""
        if len(value) != KEY_BYTES or not 0 < int.from_bytes(value) < GROUP_ORDER:
            raise ValueError("not a private key of secp256k1")
        return register_secret(super().__new__(cls, value))

    def __repr__(self) -> str:
        return "PrivateKey(<32 secret bytes>)"

    __str__ = __repr__

    def __format__(self, specification: str) -> str:
        return repr(self)


@dataclass(frozen=True, slots=True)
class Secret:
    """All that a key file holds. `imported` signs where it is there, else the account of the entropy does."""

    entropy: Entropy
    imported: PrivateKey | None = None

    @property
    def signing_key(self) -> bytes:
        """The 32-byte private key of the account. Takes milliseconds."""
        return self.imported or ethereum_key(self.entropy)
