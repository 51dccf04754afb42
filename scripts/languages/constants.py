"""Puts constants that hold a phrase into the texts that use them, so that a sentence is translated as a whole."""

import ast
from collections.abc import Iterator, Mapping

from scripts.languages.templates import is_phrase


def spell_out(trees: Mapping[str, ast.Module]) -> None:
    """Replace names of constants by their texts, in the modules that define or import them."""
    defined = {file: dict(_phrases(tree)) for file, tree in trees.items()}
    everywhere = {name: text for phrases in defined.values() for name, text in phrases.items()}
    for file, tree in trees.items():
        imported = {
            alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names
        } & everywhere.keys()
        _Spelling({name: everywhere[name] for name in imported} | defined[file]).visit(tree)


def _phrases(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            for target in node.targets:
                if isinstance(target, ast.Name) and is_phrase(node.value.value):
                    yield target.id, node.value.value


class _Spelling(ast.NodeTransformer):
    """Reads names of constants as their texts."""

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._phrases = phrases

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if isinstance(node.ctx, ast.Load) and node.id in self._phrases:
            return ast.copy_location(ast.Constant(self._phrases[node.id]), node)
        return node
