"""The key file: a profile's secret, encrypted.

JSON. Version 1 seals entropy alone; version 2 seals entropy and, after it, the 32 bytes of an imported Ethereum key.
A secret without such a key is written as version 1, which older programs read. What is sealed is sealed with
AES-256-GCM under the wrapping key of a protector; everything in the file but the ciphertext, its version included, is
associated data, so that no parameter can be exchanged unnoticed. The file is written whole or not at all, has mode
0600, and an existing one is never overwritten: it may be the only way to somebody's money.

Every failure is a `KeyStoreError` of one sentence. `create` and `unlock` block (see `protectors`): call them in a
thread.
"""

import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.errors import KeyStoreError, StorageFault, WrongPassphrase
from omnilytics_app.storage.atomic import create_file
from omnilytics_app.storage.entropy import Entropy, entropy_of, ethereum_key, fresh_entropy, mnemonic
from omnilytics_app.storage.formats import KEY_FILE, KEY_FILE_WITH_KEY
from omnilytics_app.storage.protectors import KeyringProtector, PassphraseProtector, Protector
from omnilytics_app.storage.secret import KEY_BYTES, PrivateKey, Secret

__all__ = [
    "Entropy",
    "KeyringProtector",
    "PassphraseProtector",
    "PrivateKey",
    "Protector",
    "Secret",
    "create",
    "entropy_of",
    "ethereum_key",
    "has_imported_key",
    "mnemonic",
    "open_key",
    "protection",
    "seal_key",
    "unlock",
]

CIPHER = "AES-256-GCM"
NONCE_BYTES = 12
MAX_BYTES = 10_000
WRONG_KEY = {
    "passphrase": "The passphrase is wrong or the key file is damaged; try again or restore from the recovery phrase.",
    "keyring": "The key file does not fit the key in the system keyring; restore the profile from its recovery phrase.",
}


@dataclass(frozen=True, slots=True)
class _KeyFile:
    version: int
    kind: str
    parameters: dict[str, object]
    nonce: bytes
    ciphertext: bytes

    @property
    def header(self) -> dict[str, object]:
        return {
            "version": self.version,
            "protection": self.kind,
            "parameters": self.parameters,
            "cipher": CIPHER,
            "nonce": self.nonce.hex(),
        }

    @property
    def associated_data(self) -> bytes:
        return json.dumps(self.header, sort_keys=True, separators=(",", ":")).encode()


def create(path: Path, secret: Secret | None, protector: Protector) -> Secret:
    """Writes a new key file with `secret`, or with fresh entropy, and gives that back."""
    if path.exists():
        raise KeyStoreError(f"There is a key file {path} already; it is not overwritten, choose another profile.")
    secret = Secret(fresh_entropy()) if secret is None else secret
    parameters, key = protector.new_key()
    try:
        create_file(path, _sealed(secret, protector.kind, parameters, key))
    except OSError as error:
        protector.forget(parameters)
        raise KeyStoreError(f"The key file {path} cannot be written: {error.strerror}.") from error
    except StorageFault:
        protector.forget(parameters)
        raise
    return secret


def seal_key(secret: Secret, protector: Protector) -> bytes:
    """The content of a new key file, for whoever puts it somewhere else than into a profile."""
    parameters, key = protector.new_key()
    return _sealed(secret, protector.kind, parameters, key)


def open_key(raw: bytes, protector: Protector) -> Secret:
    """The secret in the content of a key file."""
    try:
        return _unsealed(_parse(raw), protector)
    except (ValueError, TypeError, KeyError):
        raise KeyStoreError("The key is damaged or from a newer version; restore from the recovery phrase.") from None


def unlock(path: Path, protector: Protector) -> Secret:
    """The secret in a key file."""
    file = _read(path)
    try:
        return _unsealed(file, protector)
    except ValueError:
        raise _damaged(path) from None


def _sealed(secret: Secret, kind: str, parameters: dict[str, object], key: bytes) -> bytes:
    version = KEY_FILE if secret.imported is None else KEY_FILE_WITH_KEY
    unsealed = _KeyFile(version, kind, parameters, secrets.token_bytes(NONCE_BYTES), b"")
    plaintext = bytes(secret.entropy) + bytes(secret.imported or b"")
    ciphertext = AESGCM(key).encrypt(unsealed.nonce, plaintext, unsealed.associated_data)
    return (json.dumps(unsealed.header | {"ciphertext": ciphertext.hex()}, indent=2) + "\n").encode()


def _unsealed(file: _KeyFile, protector: Protector) -> Secret:
    """Raises ValueError for parameters or a content that are malformed."""
    if file.kind != protector.kind:
        raise KeyStoreError(
            "This profile is protected by a passphrase, not by a keyring; unlock it with that."
            if file.kind == "passphrase"
            else "This profile is protected by a keyring, not by a passphrase; unlock it with that."
        )
    key = protector.key(file.parameters)
    try:
        content = AESGCM(key).decrypt(file.nonce, file.ciphertext, file.associated_data)
    except InvalidTag:
        said = WRONG_KEY[file.kind]
        raise (WrongPassphrase(said) if file.kind == "passphrase" else KeyStoreError(said)) from None
    if file.version == KEY_FILE:
        return Secret(Entropy(content))
    return Secret(Entropy(content[:-KEY_BYTES]), PrivateKey(content[-KEY_BYTES:]))


def protection(path: Path) -> str:
    """How a key file is protected, "keyring" or "passphrase", so that a window knows what to ask for."""
    return _read(path).kind


def has_imported_key(path: Path) -> bool:
    """Whether a key file holds an imported key, told without opening it."""
    return _read(path).version == KEY_FILE_WITH_KEY


def _read(path: Path) -> _KeyFile:
    try:
        raw = read_up_to(path, MAX_BYTES)
    except FileNotFoundError:
        raise KeyStoreError(
            f"There is no key file {path}; restore it with omnilytics keys restore and the recovery phrase."
        ) from None
    except OSError as error:
        raise KeyStoreError(
            f"The key file {path} cannot be read ({error.strerror}); correct that, or restore it with omnilytics keys "
            "restore and the recovery phrase."
        ) from error
    try:
        return _parse(raw)
    except (ValueError, TypeError, KeyError):
        raise _damaged(path) from None


def _parse(raw: bytes) -> _KeyFile:
    body = read_bounded(raw) if len(raw) <= MAX_BYTES else None
    if not isinstance(body, dict) or not isinstance(body["parameters"], dict) or body["protection"] not in WRONG_KEY:
        raise ValueError("malformed key file")
    nonce, ciphertext = bytes.fromhex(body["nonce"]), bytes.fromhex(body["ciphertext"])
    version = KEY_FILE_WITH_KEY if body["version"] == KEY_FILE_WITH_KEY else KEY_FILE
    file = _KeyFile(version, body["protection"], body["parameters"], nonce, ciphertext)
    if len(nonce) != NONCE_BYTES or body != file.header | {"ciphertext": ciphertext.hex()}:
        raise ValueError("malformed key file")
    return file


def _damaged(path: Path) -> KeyStoreError:
    return KeyStoreError(
        f"The key file {path} is damaged or from a newer version; restore it with omnilytics keys restore and the "
        "recovery phrase."
    )
