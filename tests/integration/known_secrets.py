"""Everything of a profile that must never be written down, in the forms it could be written in.

Nothing of `omnilytics_app.logs` is used here: what it forgets must be found.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from omnilytics_app.storage.entropy import Entropy, mnemonic

PIECE = 24
"""So many characters of a number or key in a row are a leak; fewer may be chance."""


def spelled(secret: bytes | int) -> Iterator[str]:
    """A secret in every form, in pieces."""
    raw = secret.to_bytes((secret.bit_length() + 7) // 8) if isinstance(secret, int) else bytes(secret)
    forms = [
        raw.hex(),
        str(int.from_bytes(raw)),
        base64.b64encode(raw).decode(),
        base64.urlsafe_b64encode(raw).decode(),
    ]
    for form in forms:
        yield from {form[i : i + PIECE] for i in range(0, len(form) - PIECE + 1, 4)}
    yield repr(raw)[2:-1]
    yield str(list(raw))[1:-1]


def of_profile(entropy: Entropy, passphrases: Iterable[str] = (), others: Iterable[bytes | int] = ()) -> set[str]:
    """The texts that betray a profile: entropy, seed, key, phrase by four words, passphrases, and other secrets."""
    from eth_account.hdaccount import key_from_seed  # noqa: PLC0415

    phrase = mnemonic(entropy)
    seed = hashlib.pbkdf2_hmac("sha512", phrase.encode(), b"mnemonic", 2048)
    key = key_from_seed(seed, "m/44'/60'/0'/0/0")
    words = phrase.split()
    texts = {" ".join(words[i : i + 4]) for i in range(len(words) - 3)}
    for secret in (bytes(entropy), seed, key, *others):
        texts |= set(spelled(secret))
    return texts | set(passphrases)


def leaked(secrets: set[str], text: str) -> set[str]:
    """Which of the secrets a text holds, whatever stands between the words of a phrase."""
    words = " ".join(re.findall("[a-z]+", text.lower()))
    return {secret for secret in secrets if secret in text or secret in text.lower() or secret in words}


def leaked_in(secrets: set[str], *files: Path) -> dict[str, set[str]]:
    """The same for files, by name; empty if there is no leak. Raises where there is no file to look at."""
    assert files
    found = {str(file): leaked(secrets, file.read_text("utf-8", "replace")) for file in files}
    return {name: texts for name, texts in found.items() if texts}
