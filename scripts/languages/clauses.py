"""Finds the clauses: texts of the program that it puts into its sentences, in the places of values.

A value is followed backwards to where it comes from: a variable, a parameter, a constant, what a function returns, a
choice between two, the elements of a list, the text of an error that was caught. Every text of several words on the
way is a clause, and its own places are followed as well. A single word is none: a stranger's column may have the
same name. What cannot be followed (text from outside, names of many meanings) stays as it is.
"""

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scripts.languages.program import EACH, Function, Path, Program, name_of
from scripts.languages.templates import is_phrase, is_text, places, template_of

ROOT_OF_ERRORS = "OmniLyticsError"
LONGEST_PATH = 3
DEEPEST_CALL = 4
"""How far an error that is none of this program is looked for, in calls."""
SAME = frozenset({"rstrip", "strip", "lower", "removesuffix", "removeprefix"})
THROUGH = frozenset({"str", "clause", "plain_text", "visible_text", "shown", "repr", "sorted", "list", "tuple"})
CHOSEN = frozenset({"next", "min", "max"})
Step = tuple[ast.expr, Path]
Place = tuple[str, int, bool]
"""A template, the number of a value in it, and whether another one stands beside it."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A text that can stand in the place `number` of the sentence or clause `within`; in none where that is empty."""

    text: str
    file: str
    within: str = ""
    number: int = 0
    beside: bool = False
    """Whether another value stands there too, without anything in between."""


class Follower:
    """Follows expressions of one program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._errors = program.kinds(ROOT_OF_ERRORS)

    def clauses(self, said: Iterable[ast.expr]) -> list[Clause]:
        """All that the sentences made by these expressions may hold."""
        found: dict[Clause, None] = {}
        waiting: list[tuple[ast.expr, Path, Place]] = [(node, (), ("", 0, False)) for node in said]
        seen: set[tuple[int, Path, Place]] = set()
        while waiting:
            node, path, place = waiting.pop()
            if (id(node), path, place) in seen or len(path) > LONGEST_PATH:
                continue
            seen.add((id(node), path, place))
            if not is_text(node):
                waiting += [(*step, place) for step in self._steps(node, path)]
            elif not path:
                text = template_of(node)
                if is_phrase(text):
                    found[Clause(text, self._program.home(node).file, *place)] = None
                parts = list(places(node))
                counts = Counter(number for number, _ in parts)
                waiting += [(part, (), (text, n, counts[n] > 1) if text else place) for n, part in parts]
        return list(found)

    def _steps(self, node: ast.expr, path: Path) -> Iterator[Step]:
        """Where a value comes from, one step back."""
        match node:
            case ast.IfExp():
                yield from ((node.body, path), (node.orelse, path))
            case ast.BoolOp():
                yield from ((value, path) for value in node.values)
            case ast.NamedExpr() | ast.Await() | ast.Starred():
                yield node.value, path
            case ast.Tuple() | ast.List() | ast.Set() | ast.Dict():
                yield from _elements(node, path)
            case ast.GeneratorExp() | ast.ListComp() | ast.SetComp() if path[:1] == (EACH,):
                yield node.elt, path[1:]
            case ast.Subscript():
                yield from _part(node, path)
            case ast.Name():
                yield from self._of_name(node, path)
            case ast.Attribute():
                yield from self._of_attribute(node, path)
            case ast.Call():
                yield from self._of_call(node, path)

    def _of_name(self, node: ast.Name, path: Path) -> Iterator[Step]:
        home = self._program.home(node)
        function = home.function
        while function is not None:
            bound = self._program.bound.get((id(function), node.id), [])
            handlers = self._program.caught.get((id(function), node.id), [])
            yield from ((value, (*more, *path)) for value, more in bound)
            for handler in handlers:
                yield from ((said, path) for said in self._caught(handler))
            if node.id in _parameters(function):
                yield from ((value, path) for value in self._given(function, node.id))
                return
            if bound or handlers:
                return
            function = self._program.home(function).function
        constants = self._program.constants.get(node.id, [])
        near = [value for file, value in constants if file == home.file]
        yield from ((value, path) for value in near or [value for _, value in constants[:1]])

    def _of_attribute(self, node: ast.Attribute, path: Path) -> Iterator[Step]:
        owners = self._program.fields.get(node.attr, {})
        if len(owners) <= 2:
            yield from ((value, path) for values in owners.values() for value in values)
        for function in self._program.few(node.attr):
            if any(name_of(decorator) in {"property", "cached_property"} for decorator in function.decorator_list):
                yield from self._returned(function, path)

    def _of_call(self, node: ast.Call, path: Path) -> Iterator[Step]:
        name, arguments = name_of(node.func), node.args
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        if isinstance(owner, ast.Name) and owner.id in self._program.outside:
            return
        if owner is not None and name in SAME:
            yield owner, path
        elif owner is not None and name == "get":
            yield owner, (EACH, *path)
            yield from ((argument, path) for argument in arguments[1:])
        elif name in THROUGH:
            yield from ((argument, path) for argument in arguments[:1])
        elif name == "join" or name in CHOSEN:
            yield from ((argument, (EACH, *path)) for argument in arguments[:1])
        else:
            for function in self._program.few(name):
                yield from self._returned(function, path)

    def _returned(self, function: Function, path: Path) -> Iterator[Step]:
        for node in ast.walk(function):
            if not isinstance(node, ast.Return | ast.Yield) or node.value is None:
                continue
            if self._program.home(node).function is not function:
                continue
            if isinstance(node, ast.Return):
                yield node.value, path
            elif path[:1] == (EACH,):
                yield node.value, path[1:]

    def _given(self, function: Function, name: str) -> Iterator[ast.expr]:
        """What calls give for a parameter, and its default."""
        names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
        defaults = dict(zip(reversed(names), reversed(function.args.defaults), strict=False))
        keyed = zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
        defaults |= {argument.arg: value for argument, value in keyed if value is not None}
        if name in defaults:
            yield defaults[name]
        called = self._program.owners[id(function)] if function.name == "__init__" else function.name
        if name in {"self", "cls"} or (called == function.name and function not in self._program.few(called)):
            return
        first = names[:1] in (["self"], ["cls"])
        place = names.index(name) - first if name in names else -1
        for call in self._program.calls.get(called, ()):
            if 0 <= place < len(call.args):
                yield call.args[place]
            yield from (keyword.value for keyword in call.keywords if keyword.arg == name)

    def _caught(self, handler: ast.ExceptHandler) -> Iterator[ast.expr]:
        """What errors say that are caught: all of this program's own, else those raised near by."""
        kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
        for kind in map(name_of, kinds):
            if kind in self._errors:
                raised = (call for name in self._program.kinds(kind) for call in self._program.calls.get(name, ()))
            else:
                raised = self._raised(self._program.tries[id(handler)].body, kind)
            yield from (call.args[0] for call in raised if call.args)

    def _raised(self, body: Iterable[ast.AST], kind: str, depth: int = 0) -> Iterator[ast.Call]:
        """Errors of a kind that these statements raise, or the functions that they name."""
        for node in (inner for statement in body for inner in ast.walk(statement)):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and name_of(node.exc.func) == kind:
                yield node.exc
            elif isinstance(node, ast.Name | ast.Attribute) and depth < DEEPEST_CALL:
                for function in self._program.few(name_of(node)):
                    yield from self._raised(function.body, kind, depth + 1)


def _elements(node: ast.Tuple | ast.List | ast.Set | ast.Dict, path: Path) -> Iterator[Step]:
    if not path:
        return
    parts = node.values if isinstance(node, ast.Dict) else node.elts
    if path[0] == EACH:
        yield from ((part, path[1:]) for part in parts)
    elif isinstance(path[0], int) and path[0] < len(parts) and not isinstance(node, ast.Dict):
        yield parts[path[0]], path[1:]


def _part(node: ast.Subscript, path: Path) -> Iterator[Step]:
    number = node.slice.value if isinstance(node.slice, ast.Constant) else None
    if isinstance(node.slice, ast.Slice):
        yield node.value, path
    else:
        yield node.value, (number if isinstance(number, int) else EACH, *path)


def _parameters(function: Function) -> set[str]:
    arguments = function.args
    return {argument.arg for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}
