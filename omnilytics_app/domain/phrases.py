"""What is wrong with a recovery phrase or a passphrase while it is being typed; pure, and fast enough for every key.

How hard a passphrase is to guess is estimated from its length, its kinds of letters, and how much of it repeats or
counts on; an estimate that flatters is worse than none, so letters of a run count once.
"""

import difflib
import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

LENGTHS = (12, 15, 18, 21, 24)
"""Of a recovery phrase, in words (BIP-39)."""
LEAST_LETTERS = 8
FAIR_BITS, GOOD_BITS = 45.0, 65.0
WORD_BITS = 11.0
"""What a word chosen at random from some two thousand adds."""
_KINDS = ((r"[a-z]", 26), (r"[A-Z]", 26), (r"[0-9]", 10), (r"[ -/:-@\[-`{-~]", 33), (r"[^\x00-\x7f]", 60))


@dataclass(frozen=True, slots=True)
class PhraseVerdict:
    """How far a phrase is: `count` words, and the first that no phrase has (from 1 on), with the nearest that one has.

    A word at the end that may still become one is not wrong yet.
    """

    count: int
    wrong: int = 0
    word: str = ""
    nearest: str = ""

    @property
    def complete(self) -> bool:
        """As many words as a phrase can have, each of them known. The order may still be wrong."""
        return not self.wrong and self.count in LENGTHS


def split_phrase(text: str) -> tuple[str, ...]:
    """The words of a phrase, whatever is between them; numbers before them, as on a note, are left out."""
    return tuple(word for word in re.split(r"[\s,;]+", re.sub(r"\d+[.):]?", " ", text.lower())) if word)


def phrase_verdict(text: str, known: Collection[str]) -> PhraseVerdict:
    """What is to be said of a phrase that is being typed; `known` are all words a phrase can have."""
    words = split_phrase(text)
    for position, word in enumerate(words, start=1):
        unfinished = position == len(words) and text[-1:].isalpha() and any(k.startswith(word) for k in known)
        if word not in known and not unfinished:
            nearest = difflib.get_close_matches(word, known, 1, 0.6) if len(word) <= 12 else []
            return PhraseVerdict(len(words), position, word, nearest[0] if nearest else "")
    complete = not words or words[-1] in known
    return PhraseVerdict(len(words) if complete else len(words) - 1)


def wrong_answers(asked: Sequence[int], answers: Sequence[str], words: Sequence[str]) -> tuple[int, ...]:
    """Which of the words asked for, by position from 0 on, were not answered right."""
    return tuple(p for p, answer in zip(asked, answers, strict=True) if answer.strip().lower() != words[p])


class Strength(StrEnum):
    """How long a passphrase would stand up to somebody who has the key file."""

    SHORT = "too short"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


def passphrase_strength(passphrase: str) -> Strength:
    """The estimate that is shown beside a new passphrase."""
    if len(passphrase) < LEAST_LETTERS:
        return Strength.SHORT
    bits = _bits(passphrase)
    return Strength.WEAK if bits < FAIR_BITS else Strength.FAIR if bits < GOOD_BITS else Strength.GOOD


def _bits(passphrase: str) -> float:
    pool = sum(size for pattern, size in _KINDS if re.search(pattern, passphrase)) or 1
    told = sum(_adds(passphrase, i) for i in range(len(passphrase)))
    by_letters = min(told, 2.0 * len(set(passphrase))) * math.log2(pool)
    words = [word for word in passphrase.split() if len(word) > 2]
    return min(by_letters, len(set(words)) * WORD_BITS + 8) if len(words) > 1 else by_letters


def _adds(text: str, i: int) -> float:
    """What a letter adds: little if it repeats or counts on from the one before."""
    return 1.0 if i == 0 or abs(ord(text[i]) - ord(text[i - 1])) > 1 else 0.25
