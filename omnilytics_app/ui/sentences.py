"""Translates the sentences of errors at the moment they are shown.

Services speak English and know no language. `resources/languages/sentences.json` lists what they may say, with {0}, {1}
where values stand; a sentence that fits one of these templates is shown as the template's translation with the same
values. A value may be a clause, which fits a template as well, or a list of such. It may be anything, also text of
strangers that was made to look like more of a sentence: where it is not certain what is a value, the sentence stays
English. No search goes back and forth, so that its time is bounded by the length of the sentence times the number of
templates.
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
STOPS, LIST = ".\N{IDEOGRAPHIC FULL STOP}", ", "


Values = tuple[str, ...]


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

    def values_in(self, sentence: str) -> Values | None:
        """What stands in the places; None where the sentence is another one, or where that is not certain."""
        readings = self.readings(sentence)
        return readings[0] if len(readings) == 1 else None

    def readings(self, sentence: str) -> tuple[Values, ...]:
        """What may stand in the places: nothing where the sentence is another one, and one reading where it is certain.

        Literal parts are looked for from the left and from the right; two readings where that differs.
        """
        first, last = self.parts[0], self.parts[-1]
        if len(self.parts) == 1:
            return ((),) if sentence == first else ()
        end = len(sentence) - len(last)
        if not (sentence.startswith(first) and sentence.endswith(last) and len(first) <= end):
            return ()
        return self._between(sentence, len(first), end)

    def _between(self, sentence: str, start: int, end: int) -> tuple[Values, ...]:
        inner = self.parts[1:-1]
        from_left, place = [], start
        for part in inner:
            place = sentence.find(part, place, end)
            if place < 0:
                return ()
            from_left.append(place)
            place += len(part)
        from_right, place = [], end
        for part in reversed(inner):
            place = sentence.rfind(part, start, place)
            from_right.append(place)
        found = dict.fromkeys((tuple(from_left), tuple(from_right[::-1])))
        return tuple(self._cut(sentence, start, end, at) for at in found)

    def _cut(self, sentence: str, start: int, end: int, found: tuple[int, ...]) -> Values:
        begins = [start, *(at + len(part) for at, part in zip(found, self.parts[1:-1], strict=True))]
        return tuple(sentence[begin:stop] for begin, stop in zip(begins, [*found, end], strict=True))


def sentence(text: str) -> str:
    """A sentence of an error in the language of the window; one that is not known stays as it is."""
    if QLocale().language() is QLocale.Language.English:
        return text
    return _translated(text, DEEPEST)


@cache
def templates() -> tuple[Template, ...]:
    """Everything that services may say, the most telling first: what begins with words may hold what does not."""
    try:
        sources = json.loads((resources_directory() / "languages" / "sentences.json").read_text("utf-8"))
    except (OSError, ValueError):
        return ()
    made = (Template.of(source) for source in sources)
    return tuple(sorted(made, key=lambda t: (len(t.parts) > 1, not t.parts[0], -sum(map(len, t.parts)))))


def _translated(text: str, depth: int) -> str:
    if len(text) > LONGEST or not text:
        return text
    return next(_translations(text, depth), text)


def _translations(text: str, depth: int) -> Iterator[str]:
    for template in templates():
        values = _certain(template.readings(text), depth)
        if values is None:
            continue
        words = QCoreApplication.translate(CONTEXT, template.source)
        shown = words.format(*(_value(value, depth - 1) if depth else value for value in values))
        if shown != text or not values:
            yield shown


def _certain(readings: tuple[Values, ...], depth: int) -> Values | None:
    """The reading, of two the one whose values are single words or clauses wherever they differ."""
    if len(readings) < 2:
        return readings[0] if readings else None
    doubted = [{v for v, other in zip(*pair, strict=True) if v != other} for pair in (readings, readings[::-1])]
    sound = [
        reading
        for reading, values in zip(readings, doubted, strict=True)
        if all(" " not in value or (depth and _is_clause(value, depth - 1)) for value in values)
    ]
    return sound[0] if len(sound) == 1 else None


def _is_clause(text: str, depth: int) -> bool:
    return next(_translations(text, depth), None) is not None


def _value(text: str, depth: int) -> str:
    """A value where it is a clause, a sentence without its stop, or a list of such; a word may be a stranger's name."""
    if " " not in text or len(text) > LONGEST:
        return text
    if (clause := next(_translations(text, depth), None)) is not None:
        return clause
    if (stopped := next(_translations(f"{text}.", depth), None)) is not None:
        return stopped.rstrip(STOPS)
    parts = text.split(LIST)
    return LIST.join(_value(part, depth) for part in parts) if len(parts) > 1 else text
