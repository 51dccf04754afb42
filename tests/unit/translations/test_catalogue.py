"""The files of translators, and what may not be in them."""

from pathlib import Path

import pytest

from scripts.languages.catalogue import (
    SENTENCES,
    WINDOW,
    Catalogue,
    Message,
    english_forms,
    read,
    updated,
    wanted,
    written,
)
from scripts.languages.faults import missing, unfinished, wrong
from scripts.languages.texts import Found, Text

ROUNDS = Text("%n round(s)", plural=True)


def code(*texts: Text, sentences: tuple[str, ...] = ()) -> Catalogue:
    return wanted([Found(text, "ui/view.py") for text in texts], [(s, "services/x.py") for s in sentences])


def translated(source: str, *forms: str, plural: bool = False) -> Catalogue:
    text = Text(source, plural=plural)
    return {WINDOW: {text: Message(text, ("ui/view.py",), forms, finished=True)}}


def test_what_was_translated_stays_and_what_is_gone_goes() -> None:
    before = translated("Send", "Senden") | {}
    before[WINDOW] |= translated("Old", "Alt")[WINDOW]
    after = updated("de", code(Text("Send"), Text("New")), before)
    assert {text.source: message.forms for text, message in after[WINDOW].items()} == {"New": (), "Send": ("Senden",)}


@pytest.mark.parametrize("language", ["en", "de", "zh"])
def test_a_catalogue_reads_back_as_it_was_written(tmp_path: Path, language: str) -> None:
    hard = Text("<b>\"A\" & 'b'</b>\nnext", "a comment & more")
    made = updated(language, code(hard, ROUNDS, Text("Send"), sentences=("Job {0} is over.",)), {})
    (tmp_path / "x.ts").write_text(written(language, made), "utf-8")
    assert read(tmp_path / "x.ts") == made
    assert written(language, read(tmp_path / "x.ts")) == written(language, made)


def test_one_text_with_and_without_a_count_is_one_message() -> None:
    assert list(code(Text("rounds"), Text("rounds", plural=True))[WINDOW]) == [Text("rounds", plural=True)]


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("%n round(s) left", ("%n round left", "%n rounds left")),
        ("%n match(es)", ("%n match", "%n matches")),
        ("%n entr(y|ies) (old) fit(s|)", ("%n entry (old) fits", "%n entries (old) fit")),
        ("%n of {total}", ("%n of {total}", "%n of {total}")),
    ],
)
def test_english_makes_its_own_plurals(source: str, forms: tuple[str, str]) -> None:
    assert english_forms(source) == forms
    text = Text(source, plural=True)
    assert updated("en", code(text, Text("Send")), {}) == {
        WINDOW: {text: Message(text, ("ui/view.py",), forms, finished=True)}
    }


def test_what_is_missing_or_gone_is_told() -> None:
    said = list(missing("de", code(Text("Send")), translated("Old", "Alt")))
    assert said == ["missing, run update: 'Send'", "obsolete, run update: 'Old'"]
    assert list(missing("en", code(Text("Send"), sentences=("Job {0} is over.",)), {})) == []
    assert list(missing("en", code(ROUNDS), {})) != []


def test_what_nobody_translated_is_told() -> None:
    assert list(unfinished(updated("de", code(Text("Send")), {}))) == ["not translated: 'Send'"]
    assert list(unfinished(translated("Send", "Senden"))) == []


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("Round {number}", "Runde"),
        ("Round {number}", "Runde {number} {secret}"),
        ("Round {number}", "Runde {number.__class__}"),
        ("Round {number}", "Runde {number:>99}"),
        ("Round {number}", "Runde {number"),
        ("Send", "Senden {x}"),
        ("Send", "An 0xAb5801a7D398351b8bE11C439e05C5B3259aeC9B"),
        ("Send", "Auf https://evil.example"),
        ("See https://good.example; or not", "Siehe https://good.example\u3002evil.example"),
        ("See https://good.example, or not", "Siehe https://good.example\uff0chttps://evil.example"),
        ("Send", "Auf www.evil.example"),
        ("Send", "Auf evil.com"),
        ("Send", "<b>Senden</b>"),
        ("Send", "<img src=x"),
        ("Send", "Senden &amp; mehr"),
        ("Send", "Sen\u202eden"),
        ("Send", "Sen\u200bden"),
        ("Send", "Sen\x07den"),
        ("Send", "Senden "),
        ("Send", "&Senden"),
        ("&Send", "Senden"),
        ("Profit && loss", "Gewinn &Verlust"),
        ("Send", " "),
    ],
)
def test_a_translation_that_must_not_be_shown_is_found(source: str, form: str) -> None:
    assert list(wrong("de", translated(source, form)))


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("&Send", "&Senden"),
        ("Profit && loss", "Gewinn && Verlust"),
        ("Round {number} of {total}", "{total} Runden, davon die {number}."),
        ("An address such as 0x and 40 digits", "Eine Adresse wie 0x und 40 Ziffern"),
        ("An https:// address", "Eine Adresse mit https://"),
        ("It begins with https://; correct it.", "以 https:// 开头\uff1b请更正\u3002"),
        ("A place such as s3://bucket/prefix, or empty", "存放处\uff0c例如 s3://bucket/prefix\uff0c或留空"),
        ("{ not a value", "{ kein Wert"),
        ("5 < 6", "5 < 6"),
        ("Send…", "Senden…"),
    ],
)
def test_a_good_translation_passes(source: str, form: str) -> None:
    assert list(wrong("de", translated(source, form))) == []


@pytest.mark.parametrize(("language", "count"), [("en", 2), ("de", 2), ("zh", 1)])
def test_plurals_have_as_many_forms_as_the_language(language: str, count: int) -> None:
    for forms in (1, 2, 3):
        said = list(wrong(language, translated("%n round(s)", *["%n x"] * forms, plural=True)))
        assert bool(said) == (forms != count)
    assert list(wrong(language, translated("%n round(s)", *["none"] * count, plural=True)))


def test_sentences_have_a_context_of_their_own() -> None:
    made = code(Text("Send"), sentences=("Send",))
    assert list(made[WINDOW]) == list(made[SENTENCES]) == [Text("Send")]
