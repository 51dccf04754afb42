"""Finds the sentences of errors: what is given to an exception that is shown to people, anywhere in the package.

`raise JobRefused(f"Job {number} has {count} rounds.")` gives the template "Job {0} has {1} rounds.". Clauses that are
put into such sentences are found by following their values (see `clauses`); `clause` marks what is shown by itself, or
comes on ways that are not followed. A few modules say what they do or wait for in phrases of their own: all texts of
these are taken.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from scripts.languages.clauses import Clause, Follower
from scripts.languages.constants import spell_out
from scripts.languages.program import Program, name_of
from scripts.languages.templates import template_of

TOLD, TOLD_CALL = frozenset({"problem", "notice"}), "_trouble"
"""Attributes, also as arguments, and a method by which services say something."""
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
UNSEEN = ("cli/", "services/demo/", "services/simulation/", "headless.py", "services/diagnostics.py")
"""What speaks on a terminal alone, or to those who mend the program."""


def all_sentences(root: Path) -> list[tuple[str, str]]:
    """Every template with the file it stands in, without doubles; clauses that are found by following values too."""
    trees = modules(root)
    names = _shown_errors(trees.values())
    found: dict[str, str] = {}
    for file, tree in trees.items():
        for template in sentences_in(tree, names, _doctor(file)):
            found.setdefault(template, file)
        for template in map(template_of, phrases_in(tree)) if file in TELLING else ():
            found.setdefault(template, file)
    for clause in clauses_of(root):
        found.setdefault(clause.text, clause.file)
    return list(found.items())


@cache
def clauses_of(root: Path) -> tuple[Clause, ...]:
    """What `all_clauses` finds in a repository; following values takes seconds."""
    return tuple(all_clauses(modules(root)))


@cache
def modules(root: Path) -> dict[str, ast.Module]:
    """The modules that speak to people in a window, by their files; constants stand as texts where they are used."""
    package = root / "omnilytics_app"
    trees = {
        path.relative_to(root).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted(package.rglob("*.py"))
        if not path.relative_to(package).as_posix().startswith(UNSEEN)
    }
    spell_out(trees)
    return trees


def all_clauses(trees: Mapping[str, ast.Module]) -> list[Clause]:
    """What the code can put into its sentences, and where; and sentences that are written elsewhere than raised."""
    names = _shown_errors(trees.values())
    said = [node for file, tree in trees.items() for node, _ in _said_in(tree, names, _doctor(file))]
    said += [node for file, tree in trees.items() if file in TELLING for node in phrases_in(tree)]
    return Follower(Program.of(trees)).clauses(said)


def sentences_in(tree: ast.AST, errors: frozenset[str], doctor: frozenset[str] = frozenset()) -> Iterator[str]:
    """The templates of one module; `errors` are the names of exceptions that are shown, `doctor` of the findings."""
    for node, is_marked in _said_in(tree, errors, doctor):
        template = template_of(node)
        if template and (is_marked or _is_long(template)):
            yield template


def _said_in(tree: ast.AST, errors: frozenset[str], doctor: frozenset[str]) -> Iterator[tuple[ast.expr, bool]]:
    """What is said to people, and whether it is a clause that was marked as one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "attr", "") in TOLD:
            yield node.value, False
        if isinstance(node, ast.Call):
            yield from ((keyword.value, False) for keyword in node.keywords if keyword.arg in TOLD)
        if not (isinstance(node, ast.Call) and node.args):
            continue
        name = name_of(node.func)
        if name in errors or name in (CLAUSE, TOLD_CALL):
            yield node.args[0], name == CLAUSE
        elif name in doctor:
            yield from ((node, False) for node in node.args[1:3])
        elif name in SAID:
            yield from ((node, False) for node in node.args[SAID[name] :][:1])


def _doctor(file: str) -> frozenset[str]:
    return FOUND if FINDINGS in file else frozenset()


def phrases_in(node: ast.AST) -> Iterator[ast.expr]:
    """All texts of a module but for keys, which are one word in small letters, and docstrings."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.JoinedStr | ast.Constant):
        template = template_of(node)
        if " " in template.strip() or template[:1].isupper():
            yield node
        return
    for child in ast.iter_child_nodes(node):
        yield from phrases_in(child)


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
