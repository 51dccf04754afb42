"""Which texts are found in code."""

import ast

import pytest

from scripts.languages.sentences import phrases_in, sentences_in
from scripts.languages.templates import template_of
from scripts.languages.texts import Text, texts_in

ERRORS = frozenset({"JobRefused"})


def texts(body: str) -> list[Text]:
    found, faults = texts_in(f"def f():\n    {body}\n", "view.py")
    assert faults == []
    return [item.text for item in found]


def faults(module: str) -> list[str]:
    return [str(fault) for fault in texts_in(module, "view.py")[1]]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("tr('Withdraw')", [Text("Withdraw")]),
        ("tr('Round ' '{number}', number=3)", [Text("Round {number}")]),
        ("tr('Open', 'of a door')", [Text("Open", "of a door")]),
        ("tr('Open', comment='of a door')", [Text("Open", "of a door")]),
        ("tr('%n round(s)', n=3)", [Text("%n round(s)", plural=True)]),
        ("tr('some', '', 3)", [Text("some", plural=True)]),
        ("marked('%n round(s)')", [Text("%n round(s)", plural=True)]),
        ("language.tr('a' if x else 'b')", [Text("a"), Text("b")]),
        ("tr(LABELS[state]) + tr(column.title)", []),
        ("lambda: tr('later')", [Text("later")]),
        ("tr('{a}', **values)", [Text("{a}")]),
    ],
)
def test_finds_what_is_said(body: str, found: list[Text]) -> None:
    assert texts(body) == found


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("tr(f'Round {n}')", "no literal"),
        ("tr('Round ' + n)", "no literal"),
        ("tr(str(error))", "no literal"),
        ("marked(text)", "no literal"),
        ("tr('x', comment=c)", "its comment is not a literal"),
        ("tr('Round {n} of {m}', n=1)", "placeholders"),
        ("tr('Round {number}')", "placeholders"),
        ("tr('Round', number=1)", "placeholders"),
        ("tr('{', number=1)", "{"),
        ("tr('%n rounds')", "no n="),
        ("tr(' ')", "empty"),
        ("tr()", "no text"),
    ],
)
def test_what_cannot_be_translated_is_a_fault(line: str, fault: str) -> None:
    said = faults(f"def f():\n    {line}\n")
    assert said
    assert fault in said[0]
    assert said[0].startswith("view.py:2: ")


@pytest.mark.parametrize(
    "module",
    [
        "TITLE = tr('x')",
        "class V:\n    title = tr('x')",
        "def f(title=tr('x')): ...",
        "@named(tr('x'))\ndef f(): ...",
        "f = lambda title=tr('x'): title",
    ],
)
def test_translating_at_import_is_a_fault(module: str) -> None:
    assert any("imported" in fault for fault in faults(module))


@pytest.mark.parametrize("module", ["T = marked('x')", "def f():\n    return tr('x')", "f = lambda: tr('x')"])
def test_marking_at_import_and_translating_later_is_not(module: str) -> None:
    assert faults(module) == []


@pytest.mark.parametrize(
    ("code", "template"),
    [
        ("'Nothing was paid.'", "Nothing was paid."),
        ("f'Job {job.id} has {rounds:,} rounds; ' f'choose {other!r}.'", "Job {0} has {1} rounds; choose {2}."),
        ("f'{a}{b} is {c}'", "{0} is {1}"),
        ("'The set {x} of ' + name", "The set {{x}} of {0}"),
        ("str(error)", ""),
        ("f'{error}'", ""),
    ],
)
def test_a_sentence_becomes_a_template(code: str, template: str) -> None:
    assert template_of(ast.parse(code, mode="eval").body) == template


def test_sentences_are_those_of_errors_that_are_shown() -> None:
    code = (
        "def f():\n    return JobRefused(f'Job {n} is over.')\n"
        "raise errors.JobRefused('The job is over.') from x\nraise InvalidOpening('the opening is wrong')\n"
        "raise JobRefused(f'{a}: {b}')\nRULES = clause('a chain id')\n"
    )
    assert set(sentences_in(ast.parse(code), ERRORS)) == {"Job {0} is over.", "The job is over.", "a chain id"}


def test_what_the_doctor_says_and_advises_is_a_sentence_too() -> None:
    code = "return fail('disk', f'{free} MB are free.', 'Free some space.')\nlog.warn('disk', 'Not this one.')"
    found = set(sentences_in(ast.parse(code), ERRORS, frozenset({"fail"})))
    assert found == {"{0} MB are free.", "Free some space."}
    assert set(sentences_in(ast.parse(code), ERRORS)) == set()


def test_what_the_runner_of_a_job_says_is_a_sentence_too() -> None:
    code = (
        "self.problem = f'Job {n} stopped.'\nlog.notice = 'It ends early.'\nself.name = 'Not this one.'\n"
        "await self._trouble(f'It is tried again ({error}).')\nself.problem = str(error)"
    )
    found = set(sentences_in(ast.parse(code), ERRORS))
    assert found == {"Job {0} stopped.", "It ends early.", "It is tried again ({0})."}


def test_all_phrases_of_a_telling_module_are_taken_and_no_keys() -> None:
    code = (
        '"""What it is."""\nclass Kind:\n    """A kind."""\n    WAIT = "wait"\n'
        'def f():\n    return do("send", f"Round {n} ends"), "Finished"'
    )
    assert list(map(template_of, phrases_in(ast.parse(code)))) == ["Round {0} ends", "Finished"]


def test_what_is_being_done_is_said_in_sentences_too() -> None:
    code = (
        "def f():\n    return Action(Kind.START, f'Drawing {n} groups', 3)\nwait('Waiting for the chain')\n"
        "pool.map('Adding up the groups', add, 'other text', None)\nmap(str, 'abcdefghij')\n"
    )
    found = set(sentences_in(ast.parse(code), ERRORS))
    assert found == {"Drawing {0} groups", "Waiting for the chain", "Adding up the groups"}
