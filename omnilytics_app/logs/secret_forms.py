"""The secrets this process knows, in every form they could be written in.

A secret is a byte string or a large whole number. Its forms are hexadecimal, decimal, base64 (both alphabets, at any
offset within something longer), and what Python makes of bytes. Of each form `WINDOW` characters at every `STRIDE`-th
place are kept, so that a part of a secret, from `WINDOW + STRIDE` characters on, is recognised as well. A passphrase is
a text and is recognised as a whole; one of fewer than `SHORTEST_PASSPHRASE` characters may be a common word, which
would be told by being left out, and is not looked for.

Registering again changes nothing. Nothing here is ever shown or stored.
"""

import base64
import json
import re
import unicodedata
from threading import Lock
from typing import TypeVar
from urllib.parse import urlsplit

T = TypeVar("T", bound=bytes | int)

WINDOW = 16
STRIDE = 8
SHORTEST_PASSPHRASE = 8
PHRASE_WINDOW = 4
"""So many words in a row of a phrase this process knows are taken out."""
LONGEST_PART = 15
"""Characters of a part of an address's path; a longer one may be a token."""
_FEWEST_CHARACTERS = 4
"""A stretch of fewer different characters is padding, not a secret."""

_lock = Lock()
_windows: set[str] = set()
_texts: frozenset[str] = frozenset()
_phrases: frozenset[tuple[str, ...]] = frozenset()


def register_secret(value: T) -> T:
    """Never let a secret of at least 8 bytes be written, in any form; gives it back."""
    global _texts  # noqa: PLW0603 - one process has one set of secrets
    raw = value.to_bytes((value.bit_length() + 7) // 8) if isinstance(value, int) else bytes(value)
    forms = [raw.hex(), str(int.from_bytes(raw)), *_base64_forms(raw)]
    found = {form[i : i + WINDOW] for form in forms for i in range(0, len(form) - WINDOW + 1, STRIDE)}
    with _lock:
        _windows.update(window for window in found if len(set(window)) >= _FEWEST_CHARACTERS)
        if len(raw) > WINDOW // 2:
            _texts |= {repr(raw)[2:-1], str(list(raw))[1:-1]}
    return value


def register_passphrase(passphrase: str) -> None:
    """Never let a passphrase be written, unless it is a short one."""
    global _texts  # noqa: PLW0603
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return
    spellings = {unicodedata.normalize(form, passphrase) for form in ("NFC", "NFD", "NFKC", "NFKD")} | {passphrase}
    escaped = {repr(text)[1:-1] for text in spellings} | {json.dumps(text)[1:-1] for text in spellings}
    with _lock:
        _texts |= spellings | escaped


def register_address(url: str) -> None:
    """Never let the access token of a server's address be written, wherever else than in the address it turns up."""
    global _texts  # noqa: PLW0603
    parts = urlsplit(url)
    given = [*parts.path.split("/"), *re.split("[=&]", parts.query)]
    shortest = SHORTEST_PASSPHRASE if parts.scheme in {"http", "https", "ws", "wss"} else LONGEST_PART + 1
    tokens = {text for text in given if len(text) > LONGEST_PART or (len(text) >= shortest and _is_no_word(text))}
    if len(password := parts.password or "") >= SHORTEST_PASSPHRASE:
        tokens.add(password)
    with _lock:
        _texts |= tokens


def _is_no_word(text: str) -> bool:
    """Whether a short part of an address is more likely a token than a name that turns up elsewhere."""
    return not (text.islower() or text.isupper() or text.istitle()) or any(sign.isdigit() for sign in text)


def register_phrase(phrase: str) -> None:
    """Never let a few words in a row of a recovery phrase be written; twelve words of any phrase never are."""
    global _phrases  # noqa: PLW0603
    words = phrase.split()
    with _lock:
        _phrases |= {tuple(words[i : i + PHRASE_WINDOW]) for i in range(len(words) - PHRASE_WINDOW + 1)}


def is_secret_run(run: str) -> bool:
    """Whether a run of letters, digits and signs of base64 holds a part of a secret."""
    if not _windows or len(run) < WINDOW:
        return False
    lower = run.lower()
    starts = range(len(run) - WINDOW + 1)
    return any(run[i : i + WINDOW] in _windows or lower[i : i + WINDOW] in _windows for i in starts)


def secret_texts() -> frozenset[str]:
    """Texts that are secret as a whole."""
    return _texts


def phrase_windows() -> frozenset[tuple[str, ...]]:
    """Words in a row, `PHRASE_WINDOW` of them, of the phrases this process knows."""
    return _phrases


def _base64_forms(raw: bytes) -> list[str]:
    """What a secret leaves in the base64 of something that holds it, at the three offsets there are."""
    forms = []
    for offset in range(3):
        text = base64.b64encode(bytes(offset) + raw).decode().rstrip("=")
        inner = text[2 if offset else 0 : -1]
        forms += [inner, re.sub("[+/]", lambda sign: {"+": "-", "/": "_"}[sign[0]], inner)]
    return forms
