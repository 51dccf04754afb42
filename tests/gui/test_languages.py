"""Every text of the window in every language, and sentences of errors."""

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.model_owner import ModelOwnerFacts, next_action
from omnilytics_app.domain.privacy import Accepted
from omnilytics_app.domain.privacy_words import promise
from omnilytics_app.domain.progress import Work
from omnilytics_app.ui import sentences
from omnilytics_app.ui.language import LANGUAGES, Language, tr
from omnilytics_app.ui.sentences import Template, sentence
from omnilytics_app.ui.widgets.phase_bar import WorkBar
from omnilytics_app.ui.widgets.text import ElidedLabel
from scripts.languages.__main__ import ROOT, all_faults, compile_catalogue
from scripts.languages.catalogue import FORMS
from scripts.languages.sentences import TELLING, phrases_in
from scripts.languages.templates import template_of
from tests.gui import sample_job

STRICT = True
"""Nothing may be missing, gone or untranslated; off while the texts of the window still change daily."""
GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>OmniLytics</name>
<message><source>Round {number}</source><translation>Runde {number}</translation></message>
<message numerus="yes"><source>%n round(s)</source>
<translation><numerusform>%n Runde</numerusform><numerusform>%n Runden</numerusform></translation></message>
<message><source>Open</source><translation>Offen</translation></message>
<message><source>Open</source><comment>a door</comment><translation>Aufmachen</translation></message>
</context>
<context><name>Sentences</name>
<message><source>The setting {0} must be {1}; correct it.</source>
<translation>{1} wird als {0} gebraucht.</translation></message>
<message><source>a chain id</source><translation>eine Kettennummer</translation></message>
</context></TS>"""
SETTING = "The setting {0} must be {1}; correct it."


@pytest.fixture
def language(qapp: QApplication, tmp_path: Path) -> Iterator[Language]:
    folder = tmp_path / "languages"
    folder.mkdir()
    (folder / "de.ts").write_text(GERMAN, "utf-8")
    compile_catalogue(folder / "de.ts", folder / "de.qm")
    made = Language(qapp, tmp_path)
    yield made
    made.leave()
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def german(language: Language, monkeypatch: pytest.MonkeyPatch) -> Language:
    known = tuple(Template.of(source) for source in ("a chain id", SETTING))
    monkeypatch.setattr(sentences, "templates", lambda: known)
    language.use("de")
    return language


def test_the_catalogues_are_sound() -> None:
    assert list(all_faults(ROOT, complete=STRICT, untold=not STRICT)) == []


def test_every_language_has_a_catalogue() -> None:
    assert set(FORMS) == set(LANGUAGES)


def test_a_changed_catalogue_must_be_compiled_again(tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "languages"
    folder.mkdir(parents=True)
    (tmp_path / "omnilytics_app" / "ui").mkdir(parents=True)
    (tmp_path / "omnilytics_app" / "app.py").write_text("")
    for code in FORMS:
        (folder / f"{code}.ts").write_text(GERMAN.replace('"de"', f'"{code}"'), "utf-8")
        compile_catalogue(folder / f"{code}.ts", folder / f"{code}.qm")
    compiled = "its .qm is another one"
    assert not [f for f in all_faults(tmp_path, complete=False, untold=True) if compiled in f]
    (folder / "de.ts").write_text(GERMAN.replace("Runden", "Runden!"), "utf-8")
    assert [f for f in all_faults(tmp_path, complete=False, untold=True) if compiled in f] == [
        "de.ts: its .qm is another one; run release"
    ]


@pytest.mark.usefixtures("german")
def test_texts_are_translated_before_values_are_put_in() -> None:
    assert tr("Round {number}", number="{number} %n") == "Runde {number} %n"
    assert [tr("%n round(s)", n=n) for n in (0, 1, 2)] == ["0 Runden", "1 Runde", "2 Runden"]
    assert tr("Open", "a door") == "Aufmachen"
    assert tr("Open") == "Offen"


def test_english_needs_no_translation_but_plurals(qapp: QApplication, language: Language) -> None:
    shipped = Language(qapp, ROOT / "resources")
    shipped.use("en")
    assert tr("%n change(s) not saved.", n=1) == "1 change not saved."
    assert tr("Round {number}", number=3) == "Round 3"
    assert sentence("The setting x must be y; correct it.") == "The setting x must be y; correct it."
    shipped.leave()


def test_chinese_has_one_form_for_every_count_and_words_for_why_no_job_was_joined(qapp: QApplication) -> None:
    shipped = Language(qapp, ROOT / "resources")
    shipped.use("zh")
    assert [tr("%n round(s)", n=n) for n in (1, 2)] == ["1 轮", "2 轮"]
    assert sentence("It pays 0.0002 ETH a round, less than 0.001 ETH.").startswith("每轮支付 0.0002 ETH")
    assert sentence("Its model owner 0x12 is blocked.").endswith("模型方 0x12 已被屏蔽。")
    shipped.leave()
    QLocale.setDefault(QLocale("en"))


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "shown"),
    [
        ("The setting rpc_url must be a chain id; correct it.", "eine Kettennummer wird als rpc_url gebraucht."),
        ("The setting a must be <b>{0}</b>; correct it.", "<b>{0}</b> wird als a gebraucht."),
        ("The setting  must be ; correct it.", " wird als  gebraucht."),
        ("a chain id", "eine Kettennummer"),
    ],
)
def test_a_known_sentence_is_translated_with_its_values(english: str, shown: str) -> None:
    assert sentence(english) == shown


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "english",
    [
        "",
        "Something else.",
        " The setting a must be b; correct it.",
        "The setting a must be b; correct it. Or not.",
        "The setting a must be b must be c; correct it.",
        "The setting a must be ; correct it",
        "The setting ; correct it.",
        "The setting a must be " + "x" * 3_000 + "; correct it.",
    ],
)
def test_a_sentence_that_is_not_certainly_known_stays_english(english: str) -> None:
    assert sentence(english) == english


VALUES = st.text(max_size=20) | st.lists(st.sampled_from([" must be ", " must", "be ", ";", "x"])).map("".join)


@given(st.tuples(VALUES, VALUES))
def test_values_are_found_or_doubted_but_never_mixed_up(values: tuple[str, str]) -> None:
    found = Template.of(SETTING).values_in(SETTING.format(*values))
    assert found in {None, values}
    assert found == values or "must" in "".join(values)


@given(st.text("ab", max_size=60))
def test_whatever_is_found_makes_the_sentence_again(text: str) -> None:
    for source in ("a{0}b{1}a", "{0}ab{1}ba{2}", "ab", "{0}"):
        template = Template.of(source)
        values = template.values_in(text)
        if values is not None:
            assert source.format(*values) == text


def phrases() -> set[str]:
    """What the roles and the words on privacy say, and one label."""
    told = (phrases_in(ast.parse((ROOT / name).read_text("utf-8"))) for name in TELLING)
    return {"Encrypting round {0}", *(template_of(phrase) for module in told for phrase in module)}


@pytest.fixture
def whole(qapp: QApplication, tmp_path: Path) -> Iterator[Language]:
    """German with phrases of the services, each told by a mark."""
    root = tmp_path / "resources"
    (root / "languages").mkdir(parents=True)
    told = "".join(
        f"<message><source>{escape(source)}</source><translation>»{escape(source)}</translation></message>"
        for source in phrases()
    )
    text = f'<TS version="2.1" language="de"><context><name>Sentences</name>{told}</context></TS>'
    (root / "languages" / "de.ts").write_text(text, "utf-8")
    compile_catalogue(root / "languages" / "de.ts", root / "languages" / "de.qm")
    made = Language(qapp, root)
    made.use("de")
    yield made
    made.leave()
    QLocale.setDefault(QLocale("en"))


@pytest.mark.usefixtures("whole")
def test_what_services_say_they_do_is_translated_where_it_is_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = tuple(map(Template.of, phrases()))
    monkeypatch.setattr(sentences, "templates", lambda: known)
    bar = WorkBar()
    qtbot.addWidget(bar)
    bar.show_work(None, next_action(sample_job.job(Phase.ARMED), ModelOwnerFacts()).reason)
    assert bar.findChild(ElidedLabel).full_text.startswith("»")
    bar.show_work(Work("Encrypting round 3", 1, 2), "")
    assert bar.findChild(ElidedLabel).full_text == "»Encrypting round 3"
    for accepted in (Accepted.EXACT, Accepted.HELD_BACK, Accepted.MAP, Accepted.UNRECORDED):
        assert sentence(promise(accepted)) == f"»{promise(accepted)}"
