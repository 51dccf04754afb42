"""The keyring of the operating system, or a clear refusal.

The `keyring` package can be led by a file or a variable to a back end that keeps nothing or keeps plain text. This
module asks none but the four it trusts: Secret Service, macOS Keychain, Windows Credential Locker and KWallet. Every
call runs in a thread of its own and is given up after a timeout, because a locked keyring may wait for a person.
Callers block meanwhile: never call from the window's thread.
"""

import importlib
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, PasswordDeleteError

from omnilytics_app.errors import KeyStoreError

ALLOWED = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)
PROBE_SERVICE = "omnilytics-probe"
REMEDY = "unlock or start it, or protect the profile with a passphrase instead"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class OsKeyring:
    """Secrets of at most about 1,000 characters, by service and account. `timeout_s` bounds each call."""

    timeout_s: float = 60.0

    def read(self, service: str, account: str) -> str | None:
        """The secret, or None if the keyring has none of that name."""
        return _bounded(lambda: _backend().get_password(service, account), self.timeout_s)

    def store(self, service: str, account: str, secret: str) -> None:
        """Stores a secret, over one of the same name, and reads it back."""
        _bounded(lambda: _backend().set_password(service, account, secret), self.timeout_s)
        if self.read(service, account) != secret:
            raise KeyStoreError(f"The system keyring did not keep what it was given; {REMEDY}.")

    def delete(self, service: str, account: str) -> None:
        """Removes a secret; none of that name is as good."""

        def remove() -> None:
            try:
                _backend().delete_password(service, account)
            except PasswordDeleteError:
                return

        _bounded(remove, self.timeout_s)


def probe_keyring(timeout_s: float = 20.0) -> OsKeyring:
    """A keyring that has just kept a random secret and let go of it; raises `KeyStoreError` if there is none."""
    keyring = OsKeyring(timeout_s)
    account, secret = secrets.token_hex(8), secrets.token_hex(32)
    keyring.store(PROBE_SERVICE, account, secret)
    keyring.delete(PROBE_SERVICE, account)
    if keyring.read(PROBE_SERVICE, account) is not None:
        raise KeyStoreError(f"The system keyring did not delete what it was told to; {REMEDY}.")
    return OsKeyring()


def _backend() -> KeyringBackend:
    """The best usable back end of the allow-list, instantiated here and never looked up in a configuration."""
    usable: list[type[KeyringBackend]] = []
    for module, name in ALLOWED:
        back_end = getattr(importlib.import_module(module), name)
        if back_end.viable:
            usable.append(back_end)
    if not usable:
        raise KeyStoreError(f"There is no system keyring on this machine that OmniLytics trusts; {REMEDY}.")
    return max(usable, key=lambda back_end: back_end.priority)()


class _Call(threading.Thread, Generic[T]):
    """One call in a daemon thread, so that one that never returns cannot keep the program from ending."""

    def __init__(self, action: Callable[[], T]) -> None:
        super().__init__(name="os-keyring", daemon=True)
        self.action = action
        self.result: tuple[T] | None = None
        self.failure: Exception | None = None

    def run(self) -> None:
        try:
            self.result = (self.action(),)
        except _foreign_errors() as error:
            self.failure = error


def _bounded(action: Callable[[], T], timeout_s: float) -> T:
    call = _Call(action)
    call.start()
    call.join(timeout_s)
    if call.is_alive():
        raise KeyStoreError(f"The system keyring did not answer within {timeout_s:g} seconds; {REMEDY}.")
    if isinstance(call.failure, KeyStoreError):
        raise call.failure
    if call.result is None:
        raise KeyStoreError(f"The system keyring failed; {REMEDY}.") from call.failure
    return call.result[0]


def _foreign_errors() -> tuple[type[Exception], ...]:
    """What back ends raise. Their own error types exist only where the back end does."""
    errors: list[type[Exception]] = [KeyStoreError, KeyringError, OSError, RuntimeError, ValueError]
    for module, name in (
        ("secretstorage.exceptions", "SecretStorageException"),
        ("jeepney.wrappers", "DBusErrorResponse"),
        ("win32ctypes.pywin32.pywintypes", "error"),
        ("keyring.backends.macOS.api", "Error"),
    ):
        try:
            errors.append(getattr(importlib.import_module(module), name))
        except (ImportError, AttributeError, OSError):
            continue
    return tuple(errors)
