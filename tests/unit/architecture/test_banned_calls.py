"""Calls that run an event loop inside the event loop, slots that lose their task, and what deletes a window.

A nested loop (`exec`, the static functions of message boxes and dialogs, `processEvents`) kills or delays what runs in
the outer one; `asyncSlot` keeps no reference to its task and swallows its errors. The binding makes what
`nextInFocusChain` returns, a window at times, a child of what it was asked of.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
METHODS = {"exec", "exec_", "processEvents", "nextInFocusChain", "previousInFocusChain"}
NAMES = {"asyncSlot", "asyncClose"}
STATIC = {
    "QMessageBox": {"about", "aboutQt", "critical", "information", "question", "warning"},
    "QInputDialog": {"getDouble", "getInt", "getItem", "getMultiLineText", "getText"},
    "QFileDialog": {
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    },
    "QColorDialog": {"getColor"},
    "QFontDialog": {"getFont"},
}


def violations(source: str) -> list[str]:
    """What a module may not say, as `line: name`."""
    return [f"{line}: {name}" for node in ast.walk(ast.parse(source)) for line, name in _banned(node)]


def _banned(node: ast.AST) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Attribute):
        owner = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
        if node.attr in METHODS | NAMES or node.attr in STATIC.get(owner, ()):
            yield node.lineno, node.attr
    elif isinstance(node, ast.Name) and node.id in NAMES:
        yield node.lineno, node.id
    elif isinstance(node, ast.ImportFrom):
        yield from ((node.lineno, alias.name) for alias in node.names if alias.name in NAMES)


@pytest.mark.parametrize(
    "line",
    [
        "dialog.exec()",
        "QMessageBox(self).exec_()",
        "run = menu.exec",
        "QApplication.processEvents()",
        "line.nextInFocusChain()",
        "from qasync import asyncSlot",
        "@asyncSlot()\nasync def f(): ...",
        "@qasync.asyncSlot()\nasync def f(): ...",
        "QMessageBox.question(self, 'a', 'b')",
        "QtWidgets.QMessageBox.critical(self, 'a', 'b')",
        "QFileDialog.getOpenFileName(self)",
        "QInputDialog.getText(self, 'a', 'b')",
    ],
)
def test_a_planted_call_is_found(line: str) -> None:
    assert violations(f"import x\n\n{line}\n")


def test_what_only_looks_like_one_is_not() -> None:
    text = "'dialog.exec()'\ndialog.open()\nQMessageBox(self).open()\nlog.warning('x')\nexecutor.submit(f)\n"
    assert violations(text) == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "omnilytics_app").rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT))
)
def test_the_program_has_none(path: Path) -> None:
    assert violations(path.read_text(encoding="utf-8")) == []
