"""Which texts are found to be put into sentences."""

import ast

import pytest

from scripts.languages.constants import spell_out
from scripts.languages.sentences import all_clauses, sentences_in
from scripts.languages.templates import is_phrase

ERRORS = "class OmniLyticsError(Exception): ...\nclass UserFacingError(OmniLyticsError): ...\n"
OWN = "class Broken(OmniLyticsError): ...\n"


def clauses(code: str) -> set[tuple[str, int]]:
    """Texts with the number of their place in "A sentence ..." """
    trees = {"module.py": ast.parse(ERRORS + OWN + code)}
    return {(clause.text, clause.number) for clause in all_clauses(trees) if clause.within.startswith("A sentence")}


@pytest.mark.parametrize(
    "code",
    [
        "def f():\n    why = 'the why of it'\n    raise UserFacingError(f'A sentence ({why}).')",
        "def f(why):\n    raise UserFacingError(f'A sentence ({why}).')\nf('the why of it')",
        "def f(a, why='the why of it'):\n    raise UserFacingError(f'A sentence ({why}).')",
        "def g():\n    return 'the why of it'\ndef f():\n    raise UserFacingError(f'A sentence ({g()}).')",
        "WHY = {1: 'the why of it'}\ndef f(a):\n    raise UserFacingError(f'A sentence ({WHY[a]}).')",
        "WHY = {1: 'the why of it'}\ndef f(a):\n    raise UserFacingError(f'A sentence ({WHY.get(a)}).')",
        "def f(a):\n    raise UserFacingError(f'A sentence ({a or \"the why of it\"}).')",
        "def f(a):\n    raise UserFacingError(f'A sentence ({\"the why of it\" if a else a}).')",
        "def f(a):\n    for n, why in ((1, 'the why of it'),):\n        raise UserFacingError(f'A sentence ({why}).')",
        "def f(a):\n    raise UserFacingError('A sentence (' + ', '.join(['the why of it']) + ').')",
        "class C:\n    why: str\nC('the why of it')\ndef f(c):\n    raise UserFacingError(f'A sentence ({c.why}).')",
        "def g():\n    raise Broken('the why of it')\ndef f():\n    try:\n        pass\n    except Broken as error:\n"
        "        raise UserFacingError(f'A sentence ({error}).')",
        "def g():\n    raise ValueError('the why of it')\ndef f():\n    try:\n        g()\n    "
        "except ValueError as error:\n        raise UserFacingError(f'A sentence ({error}).')",
    ],
)
def test_a_value_is_followed_to_its_text(code: str) -> None:
    assert clauses(code) == {("the why of it", 0)}


@pytest.mark.parametrize(
    "code",
    [
        "def f():\n    why = 'why'\n    raise UserFacingError(f'A sentence ({why}).')",
        "import shutil\ndef which():\n    return 'the why of it'\ndef f():\n"
        "    raise UserFacingError(f'A sentence ({shutil.which()}).')",
        "def g():\n    raise ValueError('the why of it')\ndef f():\n    try:\n        pass\n    "
        "except ValueError as error:\n        raise UserFacingError(f'A sentence ({error}).')",
    ],
)
def test_a_word_and_what_comes_from_elsewhere_is_no_clause(code: str) -> None:
    assert clauses(code) == set()


def test_values_in_a_clause_are_followed_too() -> None:
    code = (
        "def g(a):\n    return f'the why of {a}'\ng('this one')\n"
        "def f(b):\n    raise UserFacingError(f'A sentence of {b} ({g(b)}).')"
    )
    trees = {"module.py": ast.parse(ERRORS + code)}
    found = {(clause.text, clause.within, clause.number) for clause in all_clauses(trees) if clause.within}
    assert found == {("the why of {0}", "A sentence of {0} ({1}).", 1), ("this one", "the why of {0}", 0)}


def test_a_value_beside_another_one_is_told() -> None:
    code = "def f(a, more=' and one more'):\n    raise UserFacingError(f'A sentence of {a}{more}.')"
    trees = {"module.py": ast.parse(ERRORS + code)}
    assert [clause.beside for clause in all_clauses(trees) if clause.within] == [True]


def test_a_sentence_that_is_written_elsewhere_is_found() -> None:
    code = "def f(a):\n    said = 'All of it.' if a else f'Some of {a}.'\n    raise UserFacingError(said)"
    assert {clause.text for clause in all_clauses({"module.py": ast.parse(ERRORS + code)})} == {
        "All of it.",
        "Some of {0}.",
    }


def test_constants_that_hold_a_phrase_belong_to_the_sentence() -> None:
    trees = {
        "remedies.py": ast.parse("REMEDY = 'start it again'\nFILE = 'a.json'"),
        "module.py": ast.parse(
            "from remedies import FILE, REMEDY\nraise UserFacingError(f'The {FILE} is damaged; {REMEDY}.')"
        ),
    }
    spell_out(trees)
    assert list(sentences_in(trees["module.py"], frozenset({"UserFacingError"}))) == [
        "The {0} is damaged; start it again."
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("does not answer", True),
        ("{0} and {1} more", True),
        ("the address of a scheduler such as tcp://host:8786", True),
        ("features", False),
        ("job.json", False),
        ("{0} ETH", False),
        ("ORDER BY {0} {1}, id", False),
        ("round-{0}.payload", False),
    ],
)
def test_a_phrase_has_several_words_for_people(text: str, *, expected: bool) -> None:
    assert is_phrase(text) is expected
