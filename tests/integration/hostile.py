"""A preload for workers of a cluster that turn against who uses them: see `test_dask_cluster.py`."""

import os

from omnilytics_app.workers import exposure

MARKS = "HOSTILE_MARKS"
"""The variable that names a directory; a process that runs such a program leaves a file with its number there."""

_rightly = exposure.answer_call


def _program() -> tuple[object, tuple[str]]:
    return exec, (f"import os, pathlib; pathlib.Path({os.environ[MARKS]!r}, str(os.getpid())).touch()",)


class Program:
    """Runs a program where it is unpickled."""

    def __reduce__(self) -> object:
        return _program()


class Poison(Exception):
    """An error that does the same."""

    def __reduce__(self) -> object:
        return _program()


def wrongly(call: bytes) -> object:
    """What is asked for by name; for an honest call a well-formed answer with one wrong bit."""
    match call:
        case b"program":
            return Program()
        case b"error":
            raise Poison
        case b"much":
            return bytes(10_000_000)
        case b"text":
            return "text"
    right = _rightly(call)
    return right[:-1] + bytes([right[-1] ^ 1])


wrongly.__module__, wrongly.__qualname__ = exposure.__name__, "answer_call"
exposure.answer_call = wrongly  # type: ignore[assignment]
