"""No text that a person reads is written past the translations."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).parents[3] / "omnilytics_app" / "ui"
TRANSLATED = frozenset({"tr", "marked"})
NOT_SHOWN = frozenset(
    {"getLogger", "debug", "info", "warning", "error", "exception", "setStyleSheet", "setObjectName"}
    | {"compile", "fullmatch", "match", "sub", "add_argument", "create_task"}
)
WORDS = re.compile(r"[^\W\d_]{2,}[,.;:…]? +[^\W\d_]{2,}")
SHOWING = re.compile(
    r"(set)?(Text|ToolTip|AccessibleName|AccessibleDescription|PlaceholderText|WindowTitle|StatusTip|Title)"
    r"|PlainLabel|ElidedLabel|\w*Button|Figure|Card|Column|Field|EmptyState|QCheckBox|QLabel|Fact|Shown|Problem"
    r"|show_value|show_problem|show_hint|addItem|addTab|addAction"
)
CAPITALISED = re.compile(r"[A-Z][a-z]{2,}")
NAMES = frozenset({"OmniLytics", "OmniLytics — "})
"""A name is the same everywhere."""
FINE = {
    "format.py": {"yyyy年M月d日 HH:mm", "dd. MMM yyyy, HH:mm", "dd. MMM yyyy", "dd MMM yyyy, HH:mm", "dd MMM yyyy"},
    "models/data_files.py": {"Data (*.csv *.tsv *.tab *.parquet *.pq *.npz);;All files (*)"},
    "presenters/job_wizard.py": {"held out"},
    "theme/theme.py": {"Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC", "Microsoft YaHei"}
    | {"WenQuanYi Micro Hei", "PingFang SC"},
    "views/start/archive_page.py": {"omnilytics profile export --move FILE.omnilytics"},
    "views/start/startup.py": {"in use"},
    "wishes.py": {"switch profile", "new profile"},
}
"""What is no text of the window: keys of tasks and choices, forms of dates, names of fonts and keys."""


def called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def untold(node: ast.AST, showing: bool = False) -> Iterator[str]:
    """Literals that look like words for people and go through no translation."""
    if isinstance(node, ast.Call):
        name = called(node)
        if name in TRANSLATED or name in NOT_SHOWN:
            return
        showing = SHOWING.fullmatch(name) is not None
    if isinstance(node, ast.Raise | ast.arg) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if WORDS.search(node.value) or (showing and CAPITALISED.search(node.value)):
            yield node.value
        return
    annotations = (getattr(node, "annotation", None), getattr(node, "returns", None))
    for child in ast.iter_child_nodes(node):
        if child not in annotations:
            yield from untold(child, showing)


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.relative_to(UI).as_posix())
def test_every_text_of_the_window_goes_through_tr(path: Path) -> None:
    found = set(untold(ast.parse(path.read_text("utf-8")))) - NAMES
    assert found == FINE.get(path.relative_to(UI).as_posix(), set())


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Open")',
        'PlainLabel(f"Round {number} of {total}")',
        'Column("Reward", lambda job: "Not known yet")',
        'return "No row is left."',
        'def words():\n    """Fine words."""\n    return {1: "Not joined"}',
    ],
)
def test_texts_past_the_translations_are_seen(source: str) -> None:
    assert list(untold(ast.parse(source)))


@pytest.mark.parametrize("source", ['label.setText(tr("Open jobs"))', 'Button(theme, tr("Go"), "arrow-right")'])
def test_translated_texts_are_not_meant(source: str) -> None:
    assert not list(untold(ast.parse(source)))
