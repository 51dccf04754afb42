"""Every task says who may see what it is given, and few are public."""

import ast
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import omnilytics_app.workers
from omnilytics_app.workers.exposure import declaration_of

PACKAGE = Path(__file__).resolve().parents[3] / "omnilytics_app"
PUBLIC = {"multiply_tile", "pack_part"}
"""Adding one is a decision: docs/adr/0027."""
NO_TASKS = {
    "chunks",
    "description_bytes",
    "fitted_start",
    "format_of",
    "group_answer",
    "held_out_samples",
    "read_own",
    "rows_of",
    "sample_name",
    "shape_of_part",
    "shape_of_tile",
    "summary_of",
}
"""Functions beside the tasks, called in the process they are needed in."""
METHODS = {"run", "map", "fold"}


def task_modules() -> list[ModuleType]:
    folder = Path(omnilytics_app.workers.__file__).parent
    return [importlib.import_module(f"omnilytics_app.workers.{p.stem}") for p in sorted(folder.glob("*_tasks.py"))]


def functions_of(module: ModuleType) -> dict[str, object]:
    return {
        name: value
        for name, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_")
    }


def given_to_pools(tree: ast.AST) -> Iterator[str]:
    """Names of what is handed to a pool: the first argument of `run`, the second of `map` and `fold`."""
    for call in ast.walk(tree):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in METHODS):
            continue
        if not (isinstance(call.func.value, ast.Name | ast.Attribute) and "pool" in ast.unparse(call.func.value)):
            continue
        position = 0 if call.func.attr == "run" else 1
        assert len(call.args) > position, ast.unparse(call)
        yield ast.unparse(call.args[position])


@pytest.mark.parametrize("module", task_modules(), ids=lambda m: m.__name__.rpartition(".")[2])
def test_every_task_is_declared(module: ModuleType) -> None:
    undeclared = {name for name, function in functions_of(module).items() if declaration_of(function) is None}  # type: ignore[arg-type]
    assert undeclared <= NO_TASKS


def test_public_tasks_are_those_that_were_decided_on() -> None:
    found = {
        name
        for module in task_modules()
        for name, function in functions_of(module).items()
        if (declared := declaration_of(function)) is not None and declared.kind == "public"  # type: ignore[arg-type]
    }
    assert found == PUBLIC


def test_everything_that_services_hand_to_a_pool_is_a_declared_task() -> None:
    declared = {
        name
        for module in task_modules()
        for name, f in functions_of(module).items()
        if declaration_of(f) is not None  # type: ignore[arg-type]
    }
    handed = {
        (name, path.name)
        for path in (PACKAGE / "services").rglob("*.py")
        for name in given_to_pools(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert len(handed) > 40
    assert {(name, where) for name, where in handed if name not in declared} == set()


def test_a_planted_task_is_found() -> None:
    planted = "async def f(self):\n    await self._pool.run(leak, key)\n    await pool.map('x', lambda x: x, items)\n"
    assert list(given_to_pools(ast.parse(planted))) == ["leak", "lambda x: x"]
