"""Translates the sentences of errors at the moment they are shown.

Services speak English and know no language. `resources/languages/sentences.json` lists what they may say, with {0}, {1}
where values stand; a sentence that fits one of these templates is shown as the template's translation with the same
values. A value may be a clause, which fits a template as well, or a list of such. It may be anything, also text of
strangers that was made to look like more of a sentence: where it is not certain what is a value, the sentence stays
English. A number is written with the signs of the language, unless it stands where something is named. No search goes
back and forth and their number is bounded, and so is the time: by the length of the sentence times the number of
templates.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale

from omnilytics_app.paths import resources_directory
from omnilytics_app.ui.format import localised

CONTEXT = "Sentences"
LONGEST = 2_000
"""Characters; a longer sentence holds text from elsewhere and stays as it is."""
DEEPEST = 3
"""A value may be a clause that holds values, and so on."""
STOPS, LIST = ".\N{IDEOGRAPHIC FULL STOP}", ", "
BETWEEN = ". "
MOST_PIECES = 12
"""Sentences that are said together, and parts of a list, that are looked at."""
MOST_SEARCHES = 150
"""How often the templates are gone through for one text, whatever strangers put into it."""
_QUANTITY = re.compile(
    r"(-?<?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]\d+)?)((?: ?(?:%|ETH|g?wei|[kMG]B|m?s|min|h))?)", re.ASCII
)
"""A number as Python writes it, alone or with a unit of all languages; no address, host, digest, or version is one."""
NAMES = tuple(
    f"{word} " for word in ("file", "folder", "column", "profile", "protocol", "speaks", "version", "OmniLytics")
)
"""What ends with one of these is followed by a name, whatever that looks like."""

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
    """A sentence of an error, or a few, in the language of the window; what is not known stays as it is."""
    if QLocale().language() is QLocale.Language.English or len(text) > LONGEST:
        return text
    translation = _Translation()
    return translation.of(text, DEEPEST) or " ".join(translation.of_each(text)) or text


def quantity_shown(text: str) -> str:
    """A number, or one with its unit, with the signs of the window's language; empty for anything else."""
    found = _QUANTITY.fullmatch(text)
    return localised(found[1]) + found[2] if found else ""


@cache
def templates() -> tuple[Template, ...]:
    """Everything that services may say, the most telling first: what begins with words may hold what does not."""
    try:
        sources = json.loads((resources_directory() / "languages" / "sentences.json").read_text("utf-8"))
    except (OSError, ValueError):
        return ()
    made = (Template.of(source) for source in sources)
    return tuple(sorted(made, key=lambda t: (len(t.parts) > 1, not t.parts[0], -sum(map(len, t.parts)))))


class _Translation:
    """Translates one text, and gives up where that would go through the templates more than `MOST_SEARCHES` times."""

    def __init__(self) -> None:
        self._left = MOST_SEARCHES

    def of(self, text: str, depth: int) -> str:
        """The translation; empty where there is none."""
        self._left -= 1
        return next(self._found(text, depth), "") if text and self._left >= 0 else ""

    def of_each(self, text: str) -> list[str]:
        """The translations of the sentences that a text is made of; none where not all of them are known."""
        pieces = text.split(BETWEEN)
        if not 2 <= len(pieces) <= MOST_PIECES:
            return []
        pieces[:-1] = [f"{piece}." for piece in pieces[:-1]]
        said: list[str] = []
        while pieces:
            ends = range(len(pieces), 0, -1)
            found = ((end, self.of(" ".join(pieces[:end]), DEEPEST)) for end in ends)
            end, words = next(((end, words) for end, words in found if words), (0, ""))
            if not end:
                return []
            said.append(words)
            del pieces[:end]
        return said

    def _found(self, text: str, depth: int) -> Iterator[str]:
        for template in templates():
            values = self._certain(template.readings(text), depth)
            if values is None:
                continue
            words = QCoreApplication.translate(CONTEXT, template.source)
            before = template.parts[: len(values)]
            shown = words.format(*(self._put(*place, depth) for place in zip(before, values, strict=True)))
            if shown != text or not values:
                yield shown

    def _certain(self, readings: tuple[Values, ...], depth: int) -> Values | None:
        """The reading, of two the one whose values are single words or clauses wherever they differ."""
        if len(readings) < 2:
            return readings[0] if readings else None
        doubted = [{v for v, other in zip(*pair, strict=True) if v != other} for pair in (readings, readings[::-1])]
        sound = [
            reading
            for reading, values in zip(readings, doubted, strict=True)
            if all(" " not in value or (depth and self.of(value, depth - 1)) for value in values)
        ]
        return sound[0] if len(sound) == 1 else None

    def _put(self, before: str, value: str, depth: int) -> str:
        """A value as it is shown behind the text `before`."""
        if quantity := "" if before.endswith(NAMES) else quantity_shown(value):
            return quantity
        return self._value(value, depth - 1) if depth else value

    def _value(self, text: str, depth: int) -> str:
        """A value where it is a clause, a sentence without its stop, or a list; a word may be a stranger's name."""
        if " " not in text:
            return text
        if clause := self.of(text, depth):
            return clause
        if stopped := self.of(f"{text}.", depth):
            return stopped.rstrip(STOPS)
        parts = text.split(LIST)
        return LIST.join(self._value(part, depth) for part in parts) if 2 <= len(parts) <= MOST_PIECES else text
