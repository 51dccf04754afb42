"""The form of a job that is not created yet: one small JSON file of the profile, replaced as a whole.

It holds no secret but paths. What is damaged, from another version or beyond what a form offers reads as no draft: a
person fills it in again, and nothing else is lost. Functions block for the disk.
"""

import json
import logging
import math
import types
from contextlib import suppress
from dataclasses import MISSING, asdict, fields
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.document import KEY_SIZES, LOSSES, TASK_KINDS
from omnilytics_app.domain.drafting import JobDraft
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.domain.training import AggregationRule, OptimiserName
from omnilytics_app.storage.atomic import replace_file

log = logging.getLogger(__name__)

FORMAT = 1
MAX_BYTES = 2**20
LAST_STEP = 4
_MAX_TEXT, _MAX_NUMBER, _MAX_LIST = 4_096, 2**200, 16_384
_CHOICES: dict[str, tuple[Any, ...]] = {
    "task": TASK_KINDS,
    "loss": LOSSES,
    "key_bits": KEY_SIZES,
    "optimiser": tuple(OptimiserName),
    "rule": tuple(AggregationRule),
}


def write_draft(path: Path, draft: JobDraft) -> None:
    """Keep a draft, in place of an earlier one; raises `OSError`."""
    body = {"format": FORMAT, "step": draft.step, "form": asdict(draft.form)}
    replace_file(path, json.dumps(body, sort_keys=True).encode())


def read_draft(path: Path) -> JobDraft | None:
    """The draft that was kept, None for none that can be used."""
    try:
        raw = read_up_to(path, MAX_BYTES)
        body = read_bounded(raw) if len(raw) <= MAX_BYTES else {}
        if body["format"] != FORMAT:
            raise ValueError("another version")
        return JobDraft(_form(dict(body["form"])), _between(body["step"], 0, LAST_STEP))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        log.warning("the draft of a job cannot be read and is left out (%s)", type(error).__name__)
        return None


def forget_draft(path: Path) -> None:
    """There is no draft any more."""
    with suppress(FileNotFoundError):
        path.unlink()


def _form(raw: dict[str, Any]) -> JobForm:
    hints = get_type_hints(JobForm)
    if unknown := raw.keys() - hints.keys():
        raise ValueError(f"unknown fields {sorted(unknown)[:3]}")
    required = {field.name for field in fields(JobForm) if field.default is MISSING}
    if missing := required - raw.keys():
        raise ValueError(f"missing fields {sorted(missing)[:3]}")
    values = {name: _value(hints[name], value) for name, value in raw.items()}
    if wrong := [name for name, choices in _CHOICES.items() if name in values and values[name] not in choices]:
        raise ValueError(f"no choice of {wrong[0]}")
    return JobForm(**values)


def _value(hint: Any, value: Any) -> Any:
    """A value of the form that a field has; raises `ValueError`."""
    kind = getattr(hint, "__supertype__", hint)
    if get_origin(kind) is types.UnionType:
        return None if value is None else _value(get_args(kind)[0], value)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind), value)
    if kind is float and type(value) in (int, float) and math.isfinite(value):
        return float(value)
    if type(value) is not kind:
        raise ValueError("a field of another kind")
    if kind is str and len(value) > _MAX_TEXT:
        raise ValueError("a text too long")
    return _between(value, -_MAX_NUMBER, _MAX_NUMBER) if kind is int else value


def _tuple(parts: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list) or len(value) > _MAX_LIST:
        raise ValueError("no list")
    if parts[-1] is Ellipsis:
        return tuple(_value(parts[0], item) for item in value)
    return tuple(_value(part, item) for part, item in zip(parts, value, strict=True))


def _between(value: Any, low: int, high: int) -> int:
    if type(value) is not int or not low <= value <= high:
        raise ValueError("a number out of bounds")
    return value
