"""Words of letters that are not written together, as where a Cyrillic letter passes for a Latin one.

What is told is the restriction level of Unicode TR 39, section 5.2: within a word, letters of one script, of the
scripts of Chinese, Japanese or Korean, or of one of those and Latin, are what people write ("Highly Restrictive");
anything else is mixed, and so are small capitals, which are letters of phonetics. Names of characters stand for the
property Script, which Python lacks. A word that is foreign as a whole is none of this, whatever it looks like.
"""

import re
import unicodedata
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:[\d_]+[^\W\d_]+)*")
_TOGETHER = (
    frozenset({"LATIN", "HAN", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "HAN", "BOPOMOFO"}),
    frozenset({"LATIN", "HAN", "HANGUL"}),
)
_SMALL_CAPITAL = "LETTER SMALL CAPITAL"
_WIDTHS = ("FULLWIDTH ", "HALFWIDTH ")
_COMMON = frozenset({"MICRO", "FEMININE", "MASCULINE", "KATAKANA-HIRAGANA"})
"""Signs that are letters and belong to every script: the micro sign, ordinals, the Japanese length mark."""


def mixes_scripts(text: str) -> bool:
    """Whether the letters of a word in `text` are of scripts that are not written together."""
    return not text.isascii() and any(map(_mixed, _WORD.findall(text)))


def mixed_symbol(symbol: str) -> bool:
    """The same for a whole that is one name, such as a token's symbol, whatever stands between its letters."""
    return not symbol.isascii() and _mixed(symbol)


def _mixed(letters: Iterable[str]) -> bool:
    known = set(letters)
    if any(_SMALL_CAPITAL in unicodedata.name(letter, "") for letter in known):
        return True
    scripts = {script for letter in known if (script := _script(letter))}
    return len(scripts) > 1 and not any(scripts <= together for together in _TOGETHER)


def _script(letter: str) -> str:
    """The first word of a letter's name, which is its script; empty for what belongs to every script."""
    if unicodedata.category(letter) not in {"Lu", "Ll", "Lt", "Lo"}:
        return ""
    name = unicodedata.name(letter, "")
    for width in _WIDTHS:
        name = name.removeprefix(width)
    script = name.partition(" ")[0]
    return "" if script in _COMMON else "HAN" if script == "CJK" else script
