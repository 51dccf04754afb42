"""What the code can put into its sentences: found by following values, and translated inside of the sentence."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLabel

from omnilytics_app.ui.language import Language
from omnilytics_app.ui.sentences import CONTEXT, MOST_SEARCHES, STOPS, Template, sentence, templates
from omnilytics_app.ui.theme import Mode
from omnilytics_app.ui.widgets.text import ElidedLabel
from scripts.languages.__main__ import ROOT
from scripts.languages.sentences import clauses_of
from tests.gui.states import Studio, all_states


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
def test_sentences_that_are_said_together_are_translated_if_all_are_known() -> None:
    known = "The local chain is not running; open the window again."
    business = (
        "The job pays 3 wei for showing a ciphertext that somebody asks for, more than 2 times its gas: holding "
        "payloads back would be a business. Choose another job."
    )
    assert sentence(f"{business} {known}") == f"{sentence(business)} {sentence(known)}"
    assert sentence(known) != known
    assert sentence(f"{known} Who says so.") == f"{known} Who says so."


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize(
    "hostile", ["{0}: it and more; correct it., ", "is not it is not ", "a b. ", "In a: b c, in use "]
)
def test_text_of_strangers_cannot_make_the_search_long(monkeypatch: pytest.MonkeyPatch, hostile: str) -> None:
    searched = 0
    readings = Template.readings

    def counted(template: Template, text: str) -> object:
        nonlocal searched
        searched += 1
        return readings(template, text)

    monkeypatch.setattr(Template, "readings", counted)
    sentence(f"data.csv cannot be read ({(hostile * 80)[:1_800]}); check its permissions.")
    assert 0 < searched <= MOST_SEARCHES * len(templates())


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("name", ["groups", "Finished", "Permission denied", "is of mine and"])
def test_names_of_strangers_and_words_of_the_system_stay_as_they_are(name: str) -> None:
    assert name in sentence(f"It does not use the column {name}.")
    assert f"({name})" in sentence(f"data.csv cannot be read ({name}); check its permissions.")


def test_the_name_of_the_network_is_translated_wherever_it_stands(qapp: QApplication) -> None:
    studio = Studio(qapp, Mode.LIGHT, "de")
    states = {state.name: state for state in all_states()}
    try:
        for name in ("wallet", "wallet-receive"):
            window = studio.open(states[name])
            labels = window.findChildren(QLabel)
            said = [label.full_text if isinstance(label, ElidedLabel) else label.text() for label in labels]
            studio.close(window)
            assert [text for text in said if "development" in text] == []
            assert [text for text in said if "Entwicklungs-Chain" in text]
    finally:
        studio.language.leave()
        studio.theme.deleteLater()
        QLocale.setDefault(QLocale("en"))
