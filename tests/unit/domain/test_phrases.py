"""What is said of phrases and passphrases as they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.phrases import (
    Strength,
    passphrase_strength,
    phrase_verdict,
    split_phrase,
    wrong_answers,
)
from omnilytics_app.storage.entropy import word_list

KNOWN = frozenset(word_list())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ()),
        ("  Legal\nWINNER\t thank ", ("legal", "winner", "thank")),
        ("1. legal 2) winner 3: thank", ("legal", "winner", "thank")),
        ("legal, winner; thank", ("legal", "winner", "thank")),
        ("1 legal\n2 winner", ("legal", "winner")),
    ],
)
def test_words_are_found_however_they_were_noted(text: str, words: tuple[str, ...]) -> None:
    assert split_phrase(text) == words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", (0, 0, "", "")),
        ("lega", (0, 0, "", "")),
        ("legal", (1, 0, "", "")),
        ("legal winner tha", (2, 0, "", "")),
        ("legal yeer ", (2, 2, "yeer", "year")),
        ("legal yeer", (2, 2, "yeer", "year")),
        ("qqqq legal", (2, 1, "qqqq", "")),
        ("legal tha ", (2, 2, "tha", "than")),
    ],
)
def test_the_first_wrong_word_is_named_and_unfinished_ones_are_not(text: str, said: tuple[object, ...]) -> None:
    verdict = phrase_verdict(text, KNOWN)
    found = (verdict.count, verdict.wrong, verdict.word)
    assert found == said[:3]
    assert bool(verdict.nearest) == bool(said[3])


@pytest.mark.parametrize(("count", "complete"), [(11, False), (12, True), (13, False), (24, True), (25, False)])
def test_a_phrase_is_complete_at_certain_lengths(count: int, complete: bool) -> None:
    assert phrase_verdict("legal " * count, KNOWN).complete is complete


@given(st.text(max_size=2_000))
def test_any_text_gets_a_verdict(text: str) -> None:
    verdict = phrase_verdict(text, KNOWN)
    assert 0 <= verdict.count <= len(split_phrase(text))
    passphrase_strength(text)


def test_answers_are_compared_without_case_and_space() -> None:
    words = ("legal", "winner", "thank", "year")
    assert wrong_answers((0, 3), (" Legal ", "YEAR"), words) == ()
    assert wrong_answers((0, 1, 3), ("legal", "", "thank"), words) == (1, 3)


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.SHORT),
        ("Xq7!pZ2", Strength.SHORT),
        ("passw0rd", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("abcdefghijklmnop", Strength.WEAK),
        ("12345678901234567890", Strength.WEAK),
        ("ababababababababababab", Strength.WEAK),
        ("the the the the the the", Strength.WEAK),
        ("orbit lantern velvet cactus", Strength.FAIR),
        ("orbit lantern velvet cactus anvil ripple", Strength.GOOD),
        ("Xq7!pZ2#vL9@", Strength.GOOD),
    ],
)
def test_the_estimate_does_not_flatter(passphrase: str, strength: Strength) -> None:
    assert passphrase_strength(passphrase) is strength
