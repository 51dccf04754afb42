"""Texts in code as templates: "Job {0} has {1} rounds." is made of f"Job {number} has {count} rounds.".

Values that stand side by side count as one, since nobody could tell afterwards where the first one ended.
"""

import ast
import re
from collections.abc import Iterator

CODE = ("\n", " = ", "://", "--", "SELECT", "ORDER BY", " LIKE ", " IN (")
FEWEST_OF_CODE = 4
"""Words in small letters, from which on a text with signs of code is for people all the same."""


def is_text(node: ast.expr) -> bool:
    """Whether an expression is a text, with or without values."""
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add)
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def is_phrase(text: str) -> bool:
    """Whether a text is of several words, one of them in small letters, so that a translation is due."""
    literal = re.sub(r"\{\d+\}", "\0", text)
    words = [word.strip(".,;:()\"'") for word in literal.split()]
    small = sum(word.isalpha() and word.islower() for word in words)
    is_code = any(sign in literal for sign in CODE)
    return len(words) > 1 and small >= (FEWEST_OF_CODE if is_code else 1)


def template_of(node: ast.expr) -> str:
    """The text with {0}, {1} for its values; empty for what is no text."""
    pieces = list(_pieces(node))
    if not any(isinstance(piece, str) for piece in pieces):
        return ""
    text, values = "", {id(value): number for number, value in places(node)}
    for number, piece in enumerate(pieces):
        if isinstance(piece, str):
            text += piece.replace("{", "{{").replace("}", "}}")
        elif number == 0 or isinstance(pieces[number - 1], str):
            text += f"{{{values[id(piece)]}}}"
    return text


def places(node: ast.expr) -> Iterator[tuple[int, ast.expr]]:
    """The values of a text with their numbers in its template."""
    number, beside = -1, False
    for piece in _pieces(node):
        if isinstance(piece, str):
            beside = False
            continue
        number, beside = number + (not beside), True
        yield number, piece


def _pieces(node: ast.expr) -> Iterator[str | ast.expr]:
    """Literal parts of a text, and its values."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from filter(None, [node.value])
    elif isinstance(node, ast.JoinedStr):
        for value in node.values:
            yield from _pieces(value.value if isinstance(value, ast.FormattedValue) else value)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from _pieces(node.left)
        yield from _pieces(node.right)
    else:
        yield node
