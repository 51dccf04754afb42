"""Numbers reach the window with the signs of its language: their form is chosen in `ui.format` alone."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).parents[3] / "omnilytics_app" / "ui"
PYTHONS = re.compile(r".*[,_].*|.*[eEfFgGn%]|.*\.(\d+|\{\})")
"""What writes a group or decimal sign as Python does; "02d" and "64x" write none."""
FINE = {
    "format.py": "writes all numbers, and puts the language's signs into them",
    "typed_numbers.py": "writes numbers as people type them, with the language's decimal sign",
    "language.py": "writes counts, before `ui.format` can be imported",
}


def pythons(source: str) -> list[str]:
    """Numbers in the form that Python gives them, as `line: form`; what goes into the log is nobody's language."""
    nodes = list(ast.walk(ast.parse(source)))
    logged = {id(arg) for node in nodes if isinstance(node, ast.Call) and _logs(node.func) for arg in node.args}
    return [f"{line}: {form}" for node in nodes if id(node) not in logged for line, form in _found(node)]


def _logs(called: ast.expr) -> bool:
    return isinstance(called, ast.Attribute) and getattr(called.value, "id", "") == "log"


def _found(node: ast.AST) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.FormattedValue) and isinstance(node.format_spec, ast.JoinedStr):
        parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.format_spec.values)
        form = "".join(map(str, parts))
        if PYTHONS.fullmatch(form):
            yield node.lineno, form
    elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "format" and len(node.args) == 2:
        yield node.lineno, "format"
    elif _is_rounded(node):
        yield node.lineno, "round"
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        found = re.findall(r"%[-+ 0#]*\d*(?:\.\d+)?[eEfFgG]\b|\{\w*:[^{}]*(?:,|\.\d+|[eEfFgG%])[^{}]*\}", node.value)
        yield from ((node.lineno, form) for form in found)


def _is_rounded(node: ast.AST) -> bool:
    """Made a text while it is rounded to decimals."""
    value: ast.AST | None = node.value if isinstance(node, ast.FormattedValue) else None
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"str", "repr"} and node.args:
        value = node.args[0]
    return isinstance(value, ast.Call) and getattr(value.func, "id", "") == "round" and len(value.args) == 2


@pytest.mark.parametrize(
    "form",
    [
        'f"{n:,}"',
        'f"{n:_}"',
        'f"{n:>12,}"',
        'f"{x:.2f}"',
        'f"{x:,.0f}"',
        'f"{x:+.3f}"',
        'f"{x:.{places}f}"',
        'f"{x:.3g}"',
        'f"{x:g}"',
        'f"{x:.3}"',
        'f"{x:.1%}"',
        'f"{x:e}"',
        'f"{x:n}"',
        'f"{round(x, 2)}"',
        "str(round(x, 2))",
        'format(x, ".2f")',
        '"{0:.2f}".format(x)',
        '"{:,}".format(x)',
        '"%.2f" % x',
    ],
)
def test_a_planted_form_is_found(form: str) -> None:
    assert pythons(f"import x\n\nlabel.setText({form})\n")


@pytest.mark.parametrize(
    "form",
    [
        'f"{n:02d}"',
        'f"{n:064x}"',
        'f"{name:<9}"',
        'f"{n}: {m}"',
        'f"{x}, {y}"',
        'tr("%n files", n=n)',
        "x[:, 0]",
        'log.info("%.3f s", x)',
    ],
)
def test_what_has_no_signs_of_a_language_is_not_meant(form: str) -> None:
    assert pythons(f"label.setText({form})") == []


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.relative_to(UI).as_posix())
def test_the_window_writes_numbers_in_one_place(path: Path) -> None:
    found = pythons(path.read_text("utf-8"))
    assert bool(found) == (path.relative_to(UI).as_posix() in FINE), found
