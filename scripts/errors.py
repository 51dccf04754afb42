"""Writes docs/errors.md: every sentence with which the program says that something did not work, to be searched for.

`python -m scripts.errors` after a sentence was written or changed; tests compare. What a kind of error means, and what
to do, is written by people in docs/troubleshooting.md.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from scripts.languages.constants import spell_out
from scripts.languages.program import name_of
from scripts.languages.templates import is_phrase, template_of

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "errors.md"
TREE = "omnilytics_app/errors.py"
HEAD = """# All sentences

Every sentence with which the program says that something did not work, by kind; search for some words of yours.
Three dots stand for what changes: a number, a name, a path, a reason. What to do is in the sentence;
[Troubleshooting](troubleshooting.md#by-kind) says more about each kind.

This page is made from the code by `python -m scripts.errors`.
"""


def kinds(tree: ast.Module) -> dict[str, str]:
    """Errors that are shown to people, in the order of their tree, and what each is."""
    found = {"UserFacingError": "Of no kind of its own."}
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and any(name_of(base) in found for base in node.bases):
            found[node.name] = (ast.get_docstring(node) or "").partition("\n\n")[0].replace("\n", " ")
    return found


@cache
def sentences(root: Path) -> dict[str, list[str]]:
    """The sentences of each kind, in alphabetical order; kinds without any have none."""
    files = sorted((root / "omnilytics_app").rglob("*.py"))
    trees = {path.relative_to(root).as_posix(): ast.parse(path.read_text("utf-8")) for path in files}
    spell_out(trees)
    found: dict[str, set[str]] = {kind: set() for kind in kinds(trees[TREE])}
    for tree in trees.values():
        for kind, sentence in _raised(tree, found):
            found[kind].add(sentence)
    return {kind: sorted(said) for kind, said in found.items()}


def _raised(tree: ast.Module, known: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and name_of(node.func) in known:
            template = template_of(node.args[0])
            if is_phrase(template):
                yield name_of(node.func), re.sub(r"\{\d+\}", "...", template).replace("{{", "{").replace("}}", "}")


def page(root: Path) -> str:
    """The page."""
    told = kinds(ast.parse((root / TREE).read_text("utf-8")))
    parts = [HEAD]
    for kind, said in sentences(root).items():
        if said:
            parts.append(f"\n## {kind}\n\n{told[kind]}\n\n" + "".join(f"- {_escaped(sentence)}\n" for sentence in said))
    return "".join(parts)


def _escaped(sentence: str) -> str:
    return re.sub(r"([\\`*_<>\[\]#|])", r"\\\1", " ".join(sentence.split()))


if __name__ == "__main__":
    PAGE.write_text(page(ROOT), encoding="utf-8")
