"""What the code can put into its sentences: found by following values, and translated inside of the sentence."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from omnilytics_app.ui.language import Language
from omnilytics_app.ui.sentences import CONTEXT, STOPS, Template, sentence
from scripts.languages.__main__ import ROOT
from scripts.languages.sentences import clauses_of


@pytest.fixture(params=["de", "zh"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    language = Language(qapp, ROOT / "resources")
    language.use(request.param)
    yield request.param
    language.leave()
    QLocale.setDefault(QLocale("en"))


def filled(template: str, number: int = -1, clause: str = "") -> str:
    """A sentence with its values: the clause in its place, in the others what no template knows."""
    count = len(Template.of(template).parts) - 1
    return template.format(*(clause if place == number else f"v{place}v" for place in range(count)))


def translation(template: str) -> str:
    return filled(QCoreApplication.translate(CONTEXT, template))


@pytest.mark.usefixtures("spoken")
def test_no_clause_of_the_code_stays_english_inside_of_a_sentence() -> None:
    english = []
    for clause in clauses_of(ROOT):
        text, own = filled(clause.text), translation(clause.text)
        if own == text or clause.within == clause.text:
            continue  # the same in both languages, as "5 gwei" is; and nothing holds itself
        put = f"more {text}" if clause.beside else text  # nobody could tell the two apart
        shown = sentence(filled(clause.within, clause.number, put) if clause.within else text)
        if own.strip(STOPS) not in shown:
            english.append(f"{clause.file}: {clause.text!r} in {clause.within!r}")
    assert english == []


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize(
    ("english", "german"),
    [
        (
            "The endpoint http://a:1 serves chain 5, this profile is for chain 1; choose the right endpoint or another "
            "profile.",
            "bedient Chain 5",
        ),
        (
            "No endpoint of the chain can be used (http://a: it does not answer, http://b: it serves chain 5); they "
            "are asked again.",
            "http://a: er antwortet nicht, http://b: er bedient Chain 5",
        ),
        (
            "The model of round 3 cannot be had from its store (The bucket b does not have the payload; it may not be "
            "there yet).",
            "(Der Bucket b hat die Nutzdaten nicht; vielleicht sind sie noch nicht da)",
        ),
        (
            "In job.toml, line 4: job.size is not a whole number from 1 to 9; correct it.",
            "In job.toml, Zeile 4: job.size ist keine ganze Zahl von 1 bis 9; korrigieren Sie es.",
        ),
        (
            "3 of 9 rows are used: 6 were used in job 4 (Heart groups), job 5 (B).",
            "Auftrag 4 (Heart groups), Auftrag 5 (B)",
        ),
    ],
)
def test_clauses_are_translated_in_lists_without_their_stop_and_where_a_space_tells_them_apart(
    english: str, german: str
) -> None:
    assert german in sentence(english)


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("name", ["groups", "Finished", "Permission denied", "is of mine and"])
def test_names_of_strangers_and_words_of_the_system_stay_as_they_are(name: str) -> None:
    assert name in sentence(f"It does not use the column {name}.")
    assert f"({name})" in sentence(f"data.csv cannot be read ({name}); check its permissions.")
