"""Which job and which round a line of the log is about.

Kept in a context variable: a task inherits what its creator had, and whatever it awaits or starts is about the same.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

_about: ContextVar[Mapping[str, object]] = ContextVar("omnilytics_log_about", default={})  # noqa: B039 - never changed


@contextmanager
def about(**fields: object) -> Iterator[None]:
    """Give every line that is logged meanwhile these fields, such as `job=7, round=2`, beside those it has."""
    token = _about.set({**_about.get(), **fields})
    try:
        yield
    finally:
        _about.reset(token)


def subject() -> Mapping[str, object]:
    """The fields of now."""
    return _about.get()
