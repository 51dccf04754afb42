"""Two ways to keep the key that wraps a profile's entropy.

A protector turns parameters, which stand readable in the key file, into a 32-byte wrapping key: from a random key in
the system keyring, or from a passphrase with scrypt (RFC 7914). It raises `KeyStoreError` when it cannot. Both block
(scrypt about half a second, a keyring as long as a person needs to unlock it): call them in a thread, never in the
window's.
"""

import re
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from omnilytics_app.errors import KeyStoreError
from omnilytics_app.logs import register_passphrase, register_secret
from omnilytics_app.storage.os_keyring import OsKeyring

KEY_BYTES = 32
SCRYPT_COST = 2**17
"""n; 128 MiB with r = 8."""
SCRYPT_COSTS_READ = tuple(2**bits for bits in range(15, 21))
SCRYPT_BLOCK = 8


class Protector(Protocol):
    """Makes and finds again the wrapping key of one key file."""

    @property
    def kind(self) -> str:
        """The name of the method in the key file."""

    def new_key(self) -> tuple[dict[str, object], bytes]:
        """Fresh parameters and the key that belongs to them."""

    def key(self, parameters: Mapping[str, object]) -> bytes:
        """The key of stored parameters; ValueError if those are malformed."""

    def forget(self, parameters: Mapping[str, object]) -> None:
        """Undoes `new_key` for a key file that was not written after all."""


class SecretStore(Protocol):
    """What a keyring does; see `OsKeyring`."""

    def read(self, service: str, account: str) -> str | None:
        """The secret, or None."""

    def store(self, service: str, account: str, secret: str) -> None:
        """Stores a secret."""

    def delete(self, service: str, account: str) -> None:
        """Removes a secret."""


@dataclass(frozen=True, slots=True)
class KeyringProtector:
    """A random wrapping key in the system keyring.

    Each key file has an entry of its own, `account/<random>`, so that no new profile can overwrite the key of an old
    one.
    """

    service: str
    account: str
    keyring: SecretStore = field(default_factory=OsKeyring)
    kind: str = field(default="keyring", init=False)

    def new_key(self) -> tuple[dict[str, object], bytes]:
        """A fresh key, stored under a fresh entry."""
        entry, key = secrets.token_hex(8), register_secret(secrets.token_bytes(KEY_BYTES))
        self.keyring.store(self.service, f"{self.account}/{entry}", key.hex())
        return {"entry": entry}, key

    def key(self, parameters: Mapping[str, object]) -> bytes:
        """The key of an entry."""
        secret = self.keyring.read(self.service, self._entry(parameters))
        if secret is None:
            raise KeyStoreError(
                "The system keyring no longer has this profile's key; restore the profile from its recovery phrase."
            )
        if not re.fullmatch(f"[0-9a-f]{{{2 * KEY_BYTES}}}", secret):
            raise KeyStoreError(
                "This profile's key in the system keyring is damaged; restore the profile from its recovery phrase."
            )
        return register_secret(bytes.fromhex(secret))

    def forget(self, parameters: Mapping[str, object]) -> None:
        """Deletes an entry."""
        self.keyring.delete(self.service, self._entry(parameters))

    def _entry(self, parameters: Mapping[str, object]) -> str:
        entry = parameters.get("entry")
        if set(parameters) != {"entry"} or not isinstance(entry, str) or not re.fullmatch("[0-9a-f]{16}", entry):
            raise ValueError("malformed keyring parameters")
        return f"{self.account}/{entry}"


@dataclass(frozen=True, slots=True)
class PassphraseProtector:
    """A wrapping key derived from a passphrase, NFKC-normalised, with a fresh 32-byte salt. `cost` is scrypt's n."""

    passphrase: str = field(repr=False)
    cost: int = SCRYPT_COST
    kind: str = field(default="passphrase", init=False)

    def __post_init__(self) -> None:
        if not self.passphrase:
            raise KeyStoreError("The passphrase is empty; enter one.")
        register_passphrase(self.passphrase)

    def new_key(self) -> tuple[dict[str, object], bytes]:
        """A key under a fresh salt."""
        parameters: dict[str, object] = {
            "kdf": "scrypt",
            "n": self.cost,
            "r": SCRYPT_BLOCK,
            "p": 1,
            "salt": secrets.token_hex(32),
        }
        return parameters, self.key(parameters)

    def key(self, parameters: Mapping[str, object]) -> bytes:
        """The key of a stored salt and cost, which are bounded so that a planted file cannot take all memory."""
        cost, salt = parameters.get("n"), parameters.get("salt")
        known = {"kdf": "scrypt", "n": cost, "r": SCRYPT_BLOCK, "p": 1, "salt": salt}
        if parameters != known or type(cost) is not int or cost not in SCRYPT_COSTS_READ or not isinstance(salt, str):
            raise ValueError("malformed scrypt parameters")
        if not re.fullmatch("[0-9a-f]{64}", salt):
            raise ValueError("malformed scrypt salt")
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415 - not before a window is painted

        text = unicodedata.normalize("NFKC", self.passphrase).encode()
        kdf = Scrypt(salt=bytes.fromhex(salt), length=KEY_BYTES, n=cost, r=SCRYPT_BLOCK, p=1)
        return register_secret(kdf.derive(text))

    def forget(self, parameters: Mapping[str, object]) -> None:
        """Nothing was stored outside the key file."""
