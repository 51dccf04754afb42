"""Takes secrets out of what is about to be written.

Taken out are: what the process has registered as secret (`secret_forms`), recovery phrases of anybody (twelve or more
words of the BIP-39 list in a row, whatever stands between them), and what in the address of a server may be an access
token: user and password, query, fragment, and long parts of its path. `redact` does it to a text. `Redaction` is a
filter for log handlers, which does it to the message with its arguments, to all extra fields, and to tracebacks; after
it a record holds text alone, so that no handler behind it can show more.
"""

import logging
import re
import traceback
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from math import isfinite
from typing import Any

from omnilytics_app.logs.secret_forms import (
    LONGEST_PART,
    PHRASE_WINDOW,
    WINDOW,
    is_secret_run,
    phrase_windows,
    secret_texts,
)

REMOVED = "[redacted]"
SHORTEST_PHRASE = 12
MAX_DEPTH = 8

_RUN = re.compile(rf"[A-Za-z0-9+/_=-]{{{WINDOW},}}")
_WORD = re.compile(r"(?:\\[nrtfv])?([A-Za-z]+)")
_ADDRESS = re.compile(r"\b([a-z][a-z0-9+.-]*)://([^\s\"'<>\\]+)", re.IGNORECASE)
STANDARD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}
"""Attributes every record has; all others are extra fields."""


def redact(text: str) -> str:
    """The text without secrets; doing it again changes nothing."""
    for secret in secret_texts():
        if secret in text:
            text = text.replace(secret, REMOVED)
    text = _ADDRESS.sub(_without_token, text)
    text = _RUN.sub(lambda run: REMOVED if is_secret_run(run[0]) else run[0], text)
    return _without_phrases(text)


class Redaction(logging.Filter):
    """Lets every record pass, without secrets. Changes the record itself, so that all handlers are served."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true. What cannot be made safe is left out: the caller has other things to do than to log."""
        if not record.__dict__.get("_redacted"):
            try:
                _make_safe(record)
            except Exception as error:  # noqa: BLE001 - a record is made of foreign objects
                _empty(record, f"a line was left out, for it could not be searched for secrets: {type(error).__name__}")
            record.__dict__["_redacted"] = True
        return True


def _make_safe(record: logging.LogRecord) -> None:
    record.msg, record.args = redact(_message(record)), None
    if record.exc_info:
        record.exc_text = "".join(traceback.format_exception(*record.exc_info))
    if record.exc_text:
        record.exc_text, record.exc_info = redact(record.exc_text).rstrip("\n"), None
    if record.stack_info:
        record.stack_info = redact(record.stack_info)
    for name in set(record.__dict__) - STANDARD:
        record.__dict__[name] = plain(record.__dict__[name])


def _empty(record: logging.LogRecord, sentence: str) -> None:
    record.msg, record.args, record.exc_info, record.exc_text, record.stack_info = sentence, None, None, None, None
    for name in set(record.__dict__) - STANDARD:
        del record.__dict__[name]


def plain(value: object, depth: int = MAX_DEPTH) -> Any:
    """A value as JSON can hold it, without secrets: numbers, texts, lists and objects of those."""
    if value is None or isinstance(value, bool) or (isinstance(value, float) and isfinite(value)):
        return value
    if isinstance(value, int):
        return value if (text := str(value)) == redact(text) else REMOVED
    if depth > 0 and isinstance(value, Mapping):
        return {redact(str(key)): plain(item, depth - 1) for key, item in value.items()}
    if depth > 0 and isinstance(value, list | tuple | set | frozenset):
        return [plain(item, depth - 1) for item in value]
    return redact(bytes(value).hex() if isinstance(value, bytes | bytearray) else _shown(value))


def _message(record: logging.LogRecord) -> str:
    """What a record says; a call whose arguments do not fit its words must not end the program, nor show them."""
    try:
        return record.getMessage()
    except Exception as error:  # noqa: BLE001 - the arguments are foreign objects
        return f"{record.msg} (its details cannot be shown: {type(error).__name__})"


def _shown(value: object) -> str:
    try:
        return str(value)
    except Exception as error:  # noqa: BLE001 - a foreign object
        return f"({type(value).__name__} that cannot be shown: {type(error).__name__})"


def _without_token(address: re.Match[str]) -> str:
    scheme, rest = address[1], address[2]
    place = re.split(r"[?#]", rest, maxsplit=1)[0]
    query = "" if place == rest else f"?{REMOVED}"
    host, slash, path = place.partition("/")
    if "@" in host:
        host = f"{REMOVED}@{host.rpartition('@')[2]}"
    parts = (part if len(part) <= LONGEST_PART else REMOVED for part in path.split("/"))
    return f"{scheme}://{host}{slash}{'/'.join(parts)}{query}"


def _without_phrases(text: str) -> str:
    """The text with every recovery phrase, and every few words in a row of one's own, replaced as a whole."""
    words = list(_WORD.finditer(text))
    if len(words) < PHRASE_WINDOW:
        return text
    secret = _own_words(words) | _phrase_words(words)
    pieces, end = [], 0
    for run in _neighbours(sorted(secret)):
        pieces += [text[end : words[run[0]].start(1)], REMOVED]
        end = words[run[-1]].end(1)
    return "".join([*pieces, text[end:]])


def _own_words(words: list[re.Match[str]]) -> set[int]:
    """Which words belong to phrases this process knows."""
    known = phrase_windows()
    lower = [word[1].lower() for word in words] if known else []
    starts = range(len(lower) - PHRASE_WINDOW + 1)
    found = [i for i in starts if tuple(lower[i : i + PHRASE_WINDOW]) in known]
    return {i + k for i in found for k in range(PHRASE_WINDOW)}


def _phrase_words(words: list[re.Match[str]]) -> set[int]:
    """Which words belong to the phrase of anybody. The list of words is loaded only where lengths would fit."""
    candidates = list(_neighbours(i for i, word in enumerate(words) if 3 <= len(word[1]) <= 8))
    if all(len(run) < SHORTEST_PHRASE for run in candidates):
        return set()
    listed = (i for run in candidates for i in run if words[i][1].lower() in _bip39_words())
    return {i for run in _neighbours(listed) if len(run) >= SHORTEST_PHRASE for i in run}


def _neighbours(positions: Iterable[int]) -> Iterator[list[int]]:
    """Ascending numbers, cut where one is missing."""
    run: list[int] = []
    for position in positions:
        if run and position != run[-1] + 1:
            yield run
            run = []
        run.append(position)
    if run:
        yield run


@cache
def _bip39_words() -> frozenset[str]:
    from eth_account.hdaccount.mnemonic import get_wordlist  # noqa: PLC0415  # 0.4 s to import

    return frozenset(get_wordlist("english"))
