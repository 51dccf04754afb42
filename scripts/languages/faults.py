"""What may be wrong with a translation.

A translation is text from outside that the window shows as its own: it may not bring an address, a link, markup or
invisible characters that the English text does not have, and it must carry the same values.
"""

import re
import unicodedata
from collections.abc import Iterator

from scripts.languages.catalogue import FORMS, WINDOW, Catalogue, Message
from scripts.languages.texts import placeholders

FORBIDDEN = {
    "an address": re.compile(r"0x[0-9a-f]*", re.IGNORECASE),
    "a link": re.compile(
        r"[a-z][a-z0-9+.-]*://[^\s\uff0c\uff1b\u3001\uff08\uff09]*|\bwww\.\S+|\b[a-z0-9-]+\.(?:com|org|net|io|eth|xyz|app|cn|de)\b",
        re.IGNORECASE,
    ),
    "markup": re.compile(r"<\s*[a-z!/?][^>]*>?|&(?:[a-z]+|#\d+);", re.IGNORECASE),
}
STOPS = ".,;:\u3002\uff1b\uff1a"
"""What may follow a link in a sentence, in Chinese too."""
MNEMONIC = re.compile(r"&(?=[^\s&])")
ORDINARY = {"\n", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"}


def missing(language: str, code: Catalogue, catalogue: Catalogue) -> Iterator[str]:
    """Texts of the code that the catalogue lacks, and texts it has that are gone from the code."""
    for context, messages in code.items():
        if language == "en" and context != WINDOW:
            continue
        needed = {text for text in messages if language != "en" or text.plural}
        known = set(catalogue.get(context, {}))
        yield from (f"missing, run update: {text.source!r}" for text in needed - known)
        yield from (f"obsolete, run update: {text.source!r}" for text in known - needed)


def unfinished(catalogue: Catalogue) -> Iterator[str]:
    """Texts without a finished translation."""
    for messages in catalogue.values():
        yield from (f"not translated: {t.source!r}" for t, m in messages.items() if not m.finished or not m.forms)


def wrong(language: str, catalogue: Catalogue) -> Iterator[str]:
    """Translations that must not be shown."""
    for context, messages in catalogue.items():
        for message in messages.values():
            if not message.forms:
                continue
            if len(message.forms) != (FORMS[language] if message.text.plural else 1):
                yield f"has {len(message.forms)} plural form(s) instead of {FORMS[language]}: {message.text.source!r}"
            for form in message.forms:
                source = message.text.source
                yield from (f"{fault}: {source!r} -> {form!r}" for fault in _faults(context, message, form))


def _faults(context: str, message: Message, form: str) -> Iterator[str]:
    source = message.text.source
    if not form.strip():
        yield "is empty"
        return
    yield from _faults_of_values(context, message, form)
    yield from (
        f"brings {what}" for what, pattern in FORBIDDEN.items() if _found(pattern, form) - _found(pattern, source)
    )
    if {sign for sign in form if _is_invisible(sign)} - set(source):
        yield "brings invisible or control characters"
    if len(MNEMONIC.findall(form.replace("&&", ""))) != len(MNEMONIC.findall(source.replace("&&", ""))):
        yield "has another number of mnemonics (&)"
    if _margins(form) != _margins(source):
        yield "begins or ends with other spaces"


def _faults_of_values(context: str, message: Message, form: str) -> Iterator[str]:
    source = message.text.source
    try:
        if _held(source) != placeholders(form):
            yield "has other {placeholders}"
    except ValueError:
        if context != WINDOW or _formatted(source):
            yield "has braces that do not match"
    if message.text.plural and ("%n" in source) != ("%n" in form):
        yield "has %n only on one side"


def _found(pattern: re.Pattern[str], text: str) -> set[str]:
    return {found.lower().rstrip(STOPS) for found in pattern.findall(text)}


def _held(source: str) -> set[str]:
    return placeholders(source) if _formatted(source) else set()


def _formatted(source: str) -> bool:
    try:
        return bool(placeholders(source))
    except ValueError:
        return False


def _is_invisible(sign: str) -> bool:
    return sign not in ORDINARY and unicodedata.category(sign) in {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}


def _margins(text: str) -> tuple[str, str]:
    inner = text.strip()
    start = text.find(inner)
    return text[:start], text[start + len(inner) :]
