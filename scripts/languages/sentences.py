"""Finds the sentences of errors: what is given to an exception that is shown to people, anywhere in the package.

`raise JobRefused(f"Job {number} has {count} rounds.")` gives the template "Job {0} has {1} rounds.". Clauses that are
put into such sentences are marked with `clause`. A few modules say what they do or wait for in phrases of their own:
all texts of these are taken. Values that stand side by side count as one, since nobody could tell afterwards where the
first one ended.
"""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

TOLD, TOLD_CALL = frozenset({"problem", "notice"}), "_trouble"
"""Attributes and a method by which the runner of a job says something."""
ROOT_ERROR, CLAUSE = "UserFacingError", "clause"
FINDINGS = "services/doctor/"
FOUND = frozenset({"ok", "warn", "fail"})
"""Functions of the doctor: what they say and what they advise are their second and third arguments."""
SAID = {"Action": 1, "wait": 0, "map": 0, "fold": 0}
"""Which argument says what is being done: of a role's actions, and of work that is given to the pool."""
FEWEST_LETTERS = 8
"""A template with fewer would fit too much."""
TELLING = frozenset(
    f"omnilytics_app/{name}.py"
    for name in ("domain/actions", "domain/data_owner", "domain/model_owner", "domain/privacy_words")
)
"""Modules whose texts are phrases for people."""
UNSEEN = ("cli/", "services/demo/", "services/simulation/", "headless.py")
"""What speaks on a terminal alone."""


def all_sentences(root: Path) -> list[tuple[str, str]]:
    """Every template with the file it stands in, without doubles."""
    package = root / "omnilytics_app"
    trees = {
        path.relative_to(root).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted(package.rglob("*.py"))
        if not path.relative_to(package).as_posix().startswith(UNSEEN)
    }
    names = _shown_errors(trees.values())
    found: dict[str, str] = {}
    for file, tree in trees.items():
        doctor = FOUND if FINDINGS in file else frozenset()
        for template in sentences_in(tree, names, doctor):
            found.setdefault(template, file)
        for template in phrases_in(tree) if file in TELLING else ():
            found.setdefault(template, file)
    return list(found.items())


def sentences_in(tree: ast.AST, errors: frozenset[str], doctor: frozenset[str] = frozenset()) -> Iterator[str]:
    """The templates of one module; `errors` are the names of exceptions that are shown, `doctor` of the findings."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "attr", "") in TOLD:
            yield from filter(_is_long, [template_of(node.value)])
        if not (isinstance(node, ast.Call) and node.args):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        said = (
            node.args[:1] if name in errors or name in (CLAUSE, TOLD_CALL) else node.args[1:3] if name in doctor else []
        )
        if name in SAID:
            said = node.args[SAID[name] :][:1]
        for template in map(template_of, said):
            if name == CLAUSE or _is_long(template):
                yield template


def phrases_in(node: ast.AST) -> Iterator[str]:
    """The templates of all texts of a module but for keys, which are one word in small letters, and docstrings."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.JoinedStr | ast.Constant):
        template = template_of(node)
        if " " in template.strip() or template[:1].isupper():
            yield template
        return
    for child in ast.iter_child_nodes(node):
        yield from phrases_in(child)


def template_of(node: ast.expr) -> str:
    """The text with {0}, {1} for its values; empty for what is no text."""
    pieces: list[str | None] = []
    for piece in _pieces(node):
        if piece is not None and pieces and pieces[-1] is not None:
            pieces[-1] += piece
        elif not (piece is None and pieces and pieces[-1] is None):
            pieces.append(piece)
    if all(piece is None for piece in pieces):
        return ""
    text, count = "", 0
    for piece in pieces:
        text += f"{{{count}}}" if piece is None else piece.replace("{", "{{").replace("}", "}}")
        count += piece is None
    return text


def _pieces(node: ast.expr) -> Iterator[str | None]:
    """Literal parts of a text, None for every value."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for value in node.values:
            yield from _pieces(value)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from _pieces(node.left)
        yield from _pieces(node.right)
    else:
        yield None


def _is_long(template: str) -> bool:
    return sum(sign.isalpha() for sign in _literal_part(template)) >= FEWEST_LETTERS


def _literal_part(template: str) -> str:
    return "".join(part for part in template.replace("}", "{").split("{") if not part.isdigit())


def _shown_errors(trees: Iterable[ast.Module]) -> frozenset[str]:
    """`UserFacingError` and everything derived from it, by name."""
    bases: dict[str, set[str]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {base.id for base in node.bases if isinstance(base, ast.Name)}
    known = {ROOT_ERROR}
    while more := {name for name, of in bases.items() if of & known} - known:
        known |= more
    return frozenset(known)
