"""Finds the texts in the code: those given to `tr` and `marked`, and the sentences of errors that people read.

A text must be known before the program runs, so `tr` takes a literal, or a variable that holds a text `marked` earlier.
What else is wrong with a call is a `Fault`: a text made of parts, one translated while a module is imported, one whose
values do not fit its `{placeholders}`.
"""

import ast
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

TRANSLATING, MARKING = "tr", "marked"
VARIABLES = (ast.Name, ast.Attribute, ast.Subscript)


@dataclass(frozen=True, slots=True)
class Text:
    """A text to translate; `comment` tells two meanings of it apart, `plural` that its form follows a count."""

    source: str
    comment: str = ""
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A text and the file it stands in, relative to the repository."""

    text: Text
    file: str


@dataclass(frozen=True, slots=True)
class Fault:
    """Something to mend, and where."""

    place: str
    says: str

    def __str__(self) -> str:
        return f"{self.place}: {self.says}"


def texts_in(source: str, file: str) -> tuple[list[Found], list[Fault]]:
    """The texts of one module of the window, and the calls that cannot be translated."""
    found, faults = [], []
    for call, imported in _calls(ast.parse(source)):
        place = f"{file}:{call.lineno}"
        if imported and _name_of(call) == TRANSLATING:
            faults.append(Fault(place, "translated while the module is imported; use `marked`, or a function"))
        said, wrong = _text_of(call)
        found += [Found(text, file) for text in said]
        faults += [Fault(place, sentence) for sentence in wrong]
    return found, faults


def all_texts(root: Path) -> tuple[list[Found], list[Fault]]:
    """Of all modules that may speak."""
    found, faults = [], []
    package = root / "omnilytics_app"
    for path in [package / "app.py", *sorted((package / "ui").rglob("*.py"))]:
        file = path.relative_to(root).as_posix()
        if file == "omnilytics_app/ui/language.py":
            continue
        texts, wrong = texts_in(path.read_text("utf-8"), file)
        found += texts
        faults += wrong
    return found, faults


def placeholders(text: str) -> set[str]:
    """The names in the braces of a text, with whatever else is in there; raises `ValueError` if braces do not match."""
    parts = Formatter().parse(text)
    return {
        name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
        for _, name, form, conversion in parts
        if name is not None
    }


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, bool]]:
    """Every call of `tr` and `marked`, and whether it happens while the module is imported."""
    waiting: deque[tuple[ast.AST, bool]] = deque([(tree, True)])
    while waiting:
        node, imported = waiting.popleft()
        if isinstance(node, ast.Call) and _name_of(node) in {TRANSLATING, MARKING}:
            yield node, imported
        body = {id(n) for n in node.body} if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else set()
        for child in ast.iter_child_nodes(node):
            later = id(child) in body or (isinstance(node, ast.Lambda) and child is node.body)
            waiting.append((child, imported and not later))


def _name_of(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _text_of(call: ast.Call) -> tuple[list[Text], list[str]]:
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    if not call.args:
        return [], ["has no text"]
    comment = call.args[1] if len(call.args) > 1 else given.get("comment")
    if comment is not None and not _is_literal(comment):
        return [], ["its comment is not a literal"]
    said = str(comment.value) if isinstance(comment, ast.Constant) else ""
    counted = "n" in given or len(call.args) > 2
    literals = list(_literals(call.args[0]))
    if None in literals:
        allowed = _name_of(call) == TRANSLATING and isinstance(call.args[0], VARIABLES)
        return [], [] if allowed else [f"its text is no literal: {ast.unparse(call.args[0])[:60]}"]
    sources = [literal for literal in literals if literal is not None]
    values = None if None in given or _name_of(call) == MARKING else set(given) - {"comment", "n"}
    wrong = [sentence for source in sources for sentence in _faults_of(source, values, counted=counted, call=call)]
    return [Text(source, said, counted or "%n" in source) for source in sources], wrong


def _faults_of(source: str, values: set[str | None] | None, *, counted: bool, call: ast.Call) -> Iterator[str]:
    if not source.strip():
        yield "is empty"
    if _name_of(call) == TRANSLATING and "%n" in source and not counted:
        yield f"has %n and no n=: {source!r}"
    if values is None:
        return
    try:
        names = placeholders(source)
    except ValueError as error:
        yield f"{error}: {source!r}"
        return
    if names != values:
        yield f"its values are not its placeholders: {source!r}"


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _literals(node: ast.expr) -> Iterator[str | None]:
    """The text, both of a choice between two, or None where it is something else."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    else:
        yield node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
