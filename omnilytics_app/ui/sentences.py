"""Translates the sentences of errors at the moment they are shown.

Services speak English and know no language. `resources/languages/sentences.json` lists what they may say, with {0}, {1}
where values stand; a sentence that fits one of these templates is shown as the template's translation with the same
values. Values may be anything, also text of strangers that was made to look like more of a sentence: where it is not
certain what is a value, the sentence stays English. No search goes back and forth, so that its time is bounded by the
length of the sentence times the number of templates.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale

from omnilytics_app.paths import resources_directory

CONTEXT = "Sentences"
LONGEST = 2_000
"""Characters; a longer sentence holds text from elsewhere and stays as it is."""
DEEPEST = 3
"""A value may be a clause that holds values, and so on."""


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with places for values: `parts` are the literal texts around them."""

    source: str
    parts: tuple[str, ...]

    @classmethod
    def of(cls, source: str) -> "Template":
        """A template with {0}, {1} ... in their order."""
        parts = [""]
        for literal, name, _, _ in Formatter().parse(source):
            parts[-1] += literal
            if name is not None:
                parts.append("")
        return cls(source, tuple(parts))

    def values_in(self, sentence: str) -> tuple[str, ...] | None:
        """What stands in the places; None where the sentence is another one, or where that is not certain."""
        first, last = self.parts[0], self.parts[-1]
        if len(self.parts) == 1:
            return () if sentence == first else None
        end = len(sentence) - len(last)
        if not (sentence.startswith(first) and sentence.endswith(last) and len(first) <= end):
            return None
        return self._between(sentence, len(first), end)

    def _between(self, sentence: str, start: int, end: int) -> tuple[str, ...] | None:
        """The values if each literal part is found at one place only, looked for from the left and from the right."""
        inner = self.parts[1:-1]
        from_left, place = [], start
        for part in inner:
            place = sentence.find(part, place, end)
            if place < 0:
                return None
            from_left.append(place)
            place += len(part)
        from_right, place = [], end
        for part in reversed(inner):
            place = sentence.rfind(part, start, place)
            from_right.append(place)
        if from_left != from_right[::-1]:
            return None
        begins = [start, *(at + len(part) for at, part in zip(from_left, inner, strict=True))]
        return tuple(sentence[begin:stop] for begin, stop in zip(begins, [*from_left, end], strict=True))


def sentence(text: str) -> str:
    """A sentence of an error in the language of the window; one that is not known stays as it is."""
    if QLocale().language() is QLocale.Language.English:
        return text
    return _translated(text, DEEPEST)


@cache
def templates() -> tuple[Template, ...]:
    """Everything that services may say, the most telling first."""
    try:
        sources = json.loads((resources_directory() / "languages" / "sentences.json").read_text("utf-8"))
    except (OSError, ValueError):
        return ()
    made = (Template.of(source) for source in sources)
    return tuple(sorted(made, key=lambda t: (len(t.parts) > 1, -sum(map(len, t.parts)))))


def _translated(text: str, depth: int) -> str:
    if len(text) > LONGEST or not text:
        return text
    return next(_translations(text, depth), text)


def _translations(text: str, depth: int) -> Iterator[str]:
    for template in templates():
        values = template.values_in(text)
        if values is None:
            continue
        words = QCoreApplication.translate(CONTEXT, template.source)
        if words != template.source or len(template.parts) == 1:
            shown = [_translated(value, depth - 1) if depth else value for value in values]
            yield words.format(*shown)
