"""Ethereum keys as other programs keep them: Web3 Secret Storage, version 3, and 64 hexadecimal digits.

A file says itself how hard its password is to try. That is bounded before anything is computed, so that a planted file
cannot take all memory or an hour. Every failure is a `KeyStoreError` of one sentence that never quotes the key.
Blocks for seconds (scrypt): call it in a thread.
"""

import json
import re
from pathlib import Path
from typing import Any

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.ids import Address
from omnilytics_app.errors import KeyStoreError, WrongPassphrase
from omnilytics_app.logs import register_passphrase
from omnilytics_app.storage.secret import PrivateKey

MAX_BYTES = 20_000
VERSION = 3
MOST_SCRYPT_BYTES = 2**30
"""128 * n * r: what scrypt takes of memory. Wallets use 2^18 and 8, a quarter of this."""
MOST_SCRYPT_WORK = 2**31
"""The same for all lanes one after the other, 128 * n * r * p: some seconds, or a minute on a slow computer."""
MOST_ITERATIONS = 20_000_000
"""Of PBKDF2; wallets use 262,144."""
_NOT_A_KEY = "This is not a private key: one has 64 hexadecimal digits, with or without 0x before them; check it."


def read_private_key(text: str) -> PrivateKey:
    """The key that 64 hexadecimal digits are."""
    digits = text.strip().removeprefix("0x").removeprefix("0X")
    if not re.fullmatch("[0-9a-fA-F]{64}", digits):
        raise KeyStoreError(_NOT_A_KEY)
    try:
        return PrivateKey(bytes.fromhex(digits))
    except ValueError:
        raise KeyStoreError("No account has this private key; check its digits.") from None


def read_key_file(path: Path, password: str) -> PrivateKey:
    """The key in a key store of version 3; raises `WrongPassphrase` where the password does not open it."""
    body = _parsed(path)
    register_passphrase(password)
    from eth_account import Account  # noqa: PLC0415  # 0.4 s to import

    try:
        key = Account.decrypt(json.dumps(body), password)
    except ValueError as error:
        if "MAC" not in str(error):
            raise _malformed(path) from None
        raise WrongPassphrase(f"The password does not open {path.name}; try again.") from None
    except (TypeError, KeyError, AttributeError, AssertionError, NotImplementedError, OverflowError, MemoryError):
        raise _malformed(path) from None
    try:
        return PrivateKey(bytes(key))
    except ValueError:
        raise _malformed(path) from None


def address_in(path: Path) -> str:
    """The account a key store says it is of, in small letters with 0x; empty where it does not say."""
    named = str(_parsed(path).get("address", "")).lower().removeprefix("0x")
    return f"0x{named}" if re.fullmatch("[0-9a-f]{40}", named) else ""


def account_of(key: PrivateKey) -> Address:
    """The account of a key."""
    from eth_account import Account  # noqa: PLC0415

    return Address(Account.from_key(key).address)


def _parsed(path: Path) -> dict[str, Any]:
    """The file, of a known form and a bearable cost, its top names in small letters, as not all wallets write them."""
    try:
        raw = read_up_to(path, MAX_BYTES)
    except OSError as error:
        raise KeyStoreError(f"The file {path} cannot be read ({error.strerror}); choose another.") from error
    try:
        body = read_bounded(raw if len(raw) <= MAX_BYTES else b"")
        body = {str(name).lower(): value for name, value in body.items()}
        _require_bearable(body)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise _malformed(path) from None
    return body


def _require_bearable(body: dict[str, Any]) -> None:
    crypto = body["crypto"]
    parameters = crypto["kdfparams"]
    numbers = [parameters[name] for name in (("n", "r", "p") if crypto["kdf"] == "scrypt" else ("c",))]
    if body["version"] != VERSION or any(type(number) is not int or number < 1 for number in numbers):
        raise ValueError("malformed key store")
    if crypto["kdf"] == "scrypt":
        n, r, p = numbers
        bearable = 128 * n * r <= MOST_SCRYPT_BYTES and 128 * n * r * p <= MOST_SCRYPT_WORK
    else:
        bearable = numbers[0] <= MOST_ITERATIONS
    if not bearable or parameters.get("dklen") != 32:
        raise ValueError("unbearable cost")


def _malformed(path: Path) -> KeyStoreError:
    return KeyStoreError(
        f"The file {path.name} is no key store of version 3 that this program reads; choose another, or give the "
        "private key itself."
    )
