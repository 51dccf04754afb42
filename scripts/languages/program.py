"""The package as an index: who defines, calls, binds and raises what, by name.

It is read, never run, so names stand for what they are most likely bound to: a name with more definitions than
`MOST_HOMES` says nothing and is not followed.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

Function = ast.FunctionDef | ast.AsyncFunctionDef
EACH = "each"
"""Any element of an iterable, or any value of a dictionary."""
Path = tuple[int | str, ...]
"""How to come from an expression to what is meant: elements by number, or `EACH`."""
MOST_HOMES = 2


@dataclass(frozen=True, slots=True)
class Home:
    """Where a node stands."""

    file: str
    function: Function | None = None


@dataclass(slots=True)
class Program:
    """The index. `bound` are the names of one function, or None for those of modules."""

    homes: dict[int, Home] = field(default_factory=dict)
    functions: dict[str, list[Function]] = field(default_factory=lambda: defaultdict(list))
    calls: dict[str, list[ast.Call]] = field(default_factory=lambda: defaultdict(list))
    bound: dict[tuple[int, str], list[tuple[ast.expr, Path]]] = field(default_factory=lambda: defaultdict(list))
    constants: dict[str, list[tuple[str, ast.expr]]] = field(default_factory=lambda: defaultdict(list))
    fields: dict[str, dict[str, list[ast.expr]]] = field(default_factory=lambda: defaultdict(dict))
    caught: dict[tuple[int, str], list[ast.ExceptHandler]] = field(default_factory=lambda: defaultdict(list))
    tries: dict[int, ast.Try] = field(default_factory=dict)
    owners: dict[int, str] = field(default_factory=dict)
    outside: set[str] = field(default_factory=set)
    """Names of modules that are imported as such; those of the package never are."""
    bases: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    members: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, trees: Mapping[str, ast.Module]) -> "Program":
        """The index of modules by their files."""
        program = cls()
        for file, tree in trees.items():
            program._enter(tree, Home(file), "")
        for name, members in program.members.items():
            for call in program.calls.get(name, ()):
                given = [*zip(members, call.args, strict=False), *((k.arg, k.value) for k in call.keywords if k.arg)]
                for member, value in given:
                    program.fields[member].setdefault(name, []).append(value)
        return program

    def kinds(self, name: str) -> set[str]:
        """A class and everything derived from it."""
        known = {name}
        while more := {kind for kind, bases in self.bases.items() if bases & known} - known:
            known |= more
        return known

    def home(self, node: ast.AST) -> Home:
        """Where it stands."""
        return self.homes[id(node)]

    def few(self, name: str) -> list[Function]:
        """The functions of a name, none where it says nothing."""
        found = self.functions.get(name, [])
        return found if len(found) <= MOST_HOMES else []

    def _enter(self, node: ast.AST, home: Home, owner: str) -> None:
        for child in ast.iter_child_nodes(node):
            self.homes[id(child)] = home
            inner, klass = home, owner
            if isinstance(child, Function):
                self.functions[child.name].append(child)
                self.owners[id(child)] = owner
                inner = Home(home.file, child)
            elif isinstance(child, ast.ClassDef):
                klass = child.name
                self.bases[klass] |= {base.id for base in child.bases if isinstance(base, ast.Name)}
                self.members[klass] = [m.target.id for m in child.body if _is_member(m)]
            self._note(child, home, owner)
            self._enter(child, inner, klass)

    def _note(self, node: ast.AST, home: Home, owner: str) -> None:
        if isinstance(node, ast.Call):
            self.calls[name_of(node.func)].append(node)
        elif isinstance(node, ast.Import):
            self.outside |= {alias.asname or alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.Try):
            self.tries |= {id(handler): node for handler in node.handlers}
        elif isinstance(node, ast.ExceptHandler) and node.name:
            self.caught[id(home.function), node.name].append(node)
        for target, value, path in _bindings(node):
            if isinstance(target, ast.Attribute):
                self.fields[target.attr].setdefault(owner, []).append(value)
            elif isinstance(target, ast.Name) and home.function is None:
                self.constants[target.id].append((home.file, value))
            elif isinstance(target, ast.Name):
                self.bound[id(home.function), target.id].append((value, path))


def name_of(node: ast.AST | None) -> str:
    """The last part of a dotted name."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _is_member(node: ast.stmt) -> bool:
    return isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)


def _bindings(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr, Path]]:
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield from _unpacked(target, node.value, ())
    elif isinstance(node, ast.AnnAssign | ast.AugAssign | ast.NamedExpr) and node.value is not None:
        yield node.target, node.value, ()
    elif isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
        yield from _unpacked(node.target, node.iter, (EACH,))


def _unpacked(target: ast.expr, value: ast.expr, path: Path) -> Iterator[tuple[ast.expr, ast.expr, Path]]:
    if isinstance(target, ast.Tuple | ast.List):
        for number, part in enumerate(target.elts):
            yield from _unpacked(part, value, (*path, number))
    else:
        yield target, value, path
