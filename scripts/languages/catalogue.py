"""A Qt Linguist file: read, brought in line with the code, written.

Locations name files without lines, and messages are sorted, so that a change of the code changes few lines here. A text
that is gone from the code is removed; its translation is in the history of the repository.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape

from scripts.languages.texts import Found, Text

WINDOW, SENTENCES = "OmniLytics", "Sentences"
"""The contexts: texts of the window, and sentences of errors."""
FORMS = {"en": 2, "de": 2, "zh": 1}
"""How many plural forms a language has (Unicode CLDR, as Qt counts them)."""
UP = "../../"
"""From a catalogue to the root of the repository."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text with its translation: one form, or for plurals as many as the language has; none if there is none yet."""

    text: Text
    files: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    finished: bool = False


Catalogue = dict[str, dict[Text, Message]]
"""By context."""


def wanted(found: Iterable[Found], sentences: Iterable[tuple[str, str]]) -> Catalogue:
    """What the code says, without translations. One text with and without a count is one message, with a plural."""
    files: dict[tuple[str, str], set[str]] = {}
    plurals: set[tuple[str, str]] = set()
    for item in found:
        key = (item.text.source, item.text.comment)
        files.setdefault(key, set()).add(item.file)
        if item.text.plural:
            plurals.add(key)
    window = [Text(*key, plural=key in plurals) for key in files]
    window.sort(key=lambda text: (min(files[text.source, text.comment]), text.source, text.comment))
    said = [(Text(source), (file,)) for source, file in sorted(sentences, key=lambda pair: pair[::-1])]
    return {
        WINDOW: {t: Message(t, tuple(sorted(files[t.source, t.comment]))) for t in window},
        SENTENCES: {text: Message(text, where) for text, where in said},
    }


def updated(language: str, code: Catalogue, before: Catalogue) -> Catalogue:
    """What the code says, with the translations there were; English, which needs plural forms only, is made here."""
    if language == "en":
        plural = {text: message for text, message in code[WINDOW].items() if text.plural}
        return {WINDOW: {text: _in_english(message, before) for text, message in plural.items()}}
    return {
        context: {text: _kept(message, before.get(context, {})) for text, message in messages.items()}
        for context, messages in code.items()
    }


def english_forms(source: str) -> tuple[str, str]:
    """One and many of "%n round(s)", "%n match(es)" or "%n entr(y|ies)"."""
    one, many, rest = "", "", source
    while (start := rest.find("(")) >= 0 and (end := rest.find(")", start)) >= 0:
        inner = rest[start + 1 : end]
        single, bar, several = inner.partition("|")
        if not bar and inner in {"s", "es"}:
            single, several = "", inner
        elif not bar:
            single = several = f"({inner})"
        one, many, rest = one + rest[:start] + single, many + rest[:start] + several, rest[end + 1 :]
    return one + rest, many + rest


def _in_english(message: Message, before: Catalogue) -> Message:
    known = before.get(WINDOW, {}).get(message.text)
    forms = known.forms if known is not None and known.finished and all(known.forms) else ()
    made = english_forms(message.text.source)
    # What was written by hand stays where the text itself does not tell its forms.
    return replace(message, forms=forms if forms and made[0] == made[1] else made, finished=True)


def _kept(message: Message, before: Mapping[Text, Message]) -> Message:
    known = before.get(message.text)
    return message if known is None else replace(message, forms=known.forms, finished=known.finished)


def read(path: Path) -> Catalogue:
    """A catalogue; an empty one where there is no file yet."""
    if not path.exists():
        return {}
    tree = ET.parse(path)  # noqa: S314 - a file of this repository
    return {
        context.findtext("name", ""): {m.text: m for m in map(_message, context.iter("message"))}
        for context in tree.getroot().iter("context")
    }


def _message(node: ET.Element) -> Message:
    plural = node.get("numerus") == "yes"
    text = Text(node.findtext("source", ""), node.findtext("comment", ""), plural)
    translation = node.find("translation")
    if translation is None:
        return Message(text)
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    files = tuple(place.get("filename", "").removeprefix(UP) for place in node.iter("location"))
    return Message(text, files, tuple(forms) if any(forms) else (), translation.get("type") != "unfinished")


def written(language: str, catalogue: Catalogue) -> str:
    """The file, as Linguist writes it."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context, messages in catalogue.items():
        lines += ["<context>", f"    <name>{context}</name>"]
        for message in messages.values():
            lines += _lines(message, FORMS[language])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _lines(message: Message, forms: int) -> Iterable[str]:
    text = message.text
    yield '    <message numerus="yes">' if text.plural else "    <message>"
    yield from (f'        <location filename="{UP}{file}"/>' for file in message.files)
    yield f"        <source>{_escaped(text.source)}</source>"
    if text.comment:
        yield f"        <comment>{_escaped(text.comment)}</comment>"
    mark = "" if message.finished else ' type="unfinished"'
    given = message.forms or ("",) * (forms if text.plural else 1)
    if text.plural:
        yield f"        <translation{mark}>"
        yield from (f"            <numerusform>{_escaped(form)}</numerusform>" for form in given)
        yield "        </translation>"
    else:
        yield f"        <translation{mark}>{_escaped(given[0])}</translation>"
    yield "    </message>"


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
