"""Who may see what a task is given: every task function says so where it is written.

`secret_task`   stays on this machine: keys, seeds, masks, randomisers, rows, decrypted sums, the model in the clear.
`trusted_task`  stays too, though all it is given is public: nothing would check its answer.
`public_task`   may be computed by strangers: it is given public values and the owner's own frozen statistics, and its
                answer, residues modulo n^2, is checked on this machine before it is used.

A call leaves this machine in `call_bytes` and nowhere else. That refuses functions that are not declared public, and of
their arguments every object of a class that the declaration does not name, so that a key on its way to a local worker
cannot be part of them by mistake. An answer comes back as numbers of fixed length, never as a pickle.
"""

import io
import pickle
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import BuiltinFunctionType, FunctionType
from typing import Any, Concatenate, Literal, ParamSpec, TypeVar

import numpy as np
from gmpy2 import mpz

from omnilytics_app.errors import ClusterUnavailable, WrongResult

P = ParamSpec("P")
F = TypeVar("F", bound=Callable[..., Any])
Residues = list[mpz]

_DECLARATION = "_exposure"
_DONE, _FAILED = b"\0", b"\1"
_MAX_COMPLAINT = 300
_ANYWHERE = (mpz, np.ndarray, range)
_PARTS_OF_A_PICKLE = (type, FunctionType, BuiltinFunctionType, np.dtype)
"""What pickles name classes and constructors with; no values."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How many numbers an answer has, and the bytes of each."""

    count: int
    size: int

    @property
    def size_bytes(self) -> int:
        """The length of the whole message."""
        return 1 + self.count * self.size


@dataclass(frozen=True, slots=True)
class Declaration:
    """What a function was declared as."""

    kind: Literal["secret", "trusted", "public"]
    function: Callable[..., Any]


@dataclass(frozen=True, slots=True)
class PublicTask(Declaration):
    """A function that may be computed elsewhere, and how its answers are read and checked.

    `check` takes an answer and the arguments, and raises `WrongResult`; it runs in a worker of this machine.
    """

    function: Callable[..., Residues]
    check: Callable[..., None]
    shape: Callable[..., Shape]
    carries: tuple[type, ...]


def secret_task(function: F) -> F:
    """Declares a task that is given secrets."""
    return _declare(function, Declaration("secret", function))


def trusted_task(function: F) -> F:
    """Declares a task whose arguments anybody may see, but whose answer must not come from others."""
    return _declare(function, Declaration("trusted", function))


def public_task(
    check: Callable[Concatenate[Sequence[mpz], P], None], shape: Callable[P, Shape], *carries: type
) -> Callable[[Callable[P, Residues]], Callable[P, Residues]]:
    """Declares a task that others may compute; `carries` are the classes its arguments are made of."""

    def declare(function: Callable[P, Residues]) -> Callable[P, Residues]:
        return _declare(function, PublicTask("public", function, check, shape, carries))

    return declare


def declaration_of(task: Callable[..., Any]) -> Declaration | None:
    """What a function was declared as; a wrapper of a declared function is not declared."""
    found = getattr(task, _DECLARATION, None)
    return found if isinstance(found, Declaration) and found.function is task else None


def as_public(task: Callable[..., Any]) -> PublicTask | None:
    """The task, if it was declared public."""
    found = declaration_of(task)
    return found if isinstance(found, PublicTask) else None


def call_bytes(task: Callable[..., Any], args: tuple[Any, ...]) -> bytes:
    """A call as it may leave this machine; raises `TypeError` for anything that may not."""
    public = as_public(task)
    if public is None:
        raise TypeError(f"{getattr(task, '__qualname__', task)} is not declared public and stays on this machine")
    written = io.BytesIO()
    _Pickler(written, (*_ANYWHERE, *public.carries)).dump((public.function, args))
    return written.getvalue()


def answer_call(call: bytes) -> bytes:
    """Computes a call, on whatever machine, and answers in the form `read_answer` reads. Never raises."""
    try:
        task, args = pickle.loads(call)  # noqa: S301 - who sends work to a worker of a cluster rules it anyway
        public = as_public(task)
        if public is None:
            raise TypeError("only public tasks are computed for others")
        shape = public.shape(*args)
        return _DONE + b"".join(int(value).to_bytes(shape.size) for value in task(*args))
    except Exception as error:  # noqa: BLE001 - it is told, in the only form that the asking side reads
        return _FAILED + f"{type(error).__name__}: {error}".encode()[:_MAX_COMPLAINT]


def read_answer(answer: bytes, shape: Shape) -> Residues:
    """The numbers of an answer; raises `ClusterUnavailable` for a complaint, `WrongResult` for one of another form."""
    if answer[:1] == _FAILED and len(answer) <= _MAX_COMPLAINT + 1:
        raise ClusterUnavailable(answer[1:].decode(errors="replace"))
    if answer[:1] != _DONE or len(answer) != shape.size_bytes:
        raise WrongResult(f"an answer of {len(answer)} bytes instead of {shape.size_bytes}")
    return [mpz(int.from_bytes(answer[at : at + shape.size])) for at in range(1, len(answer), shape.size)]


class _Pickler(pickle.Pickler):
    """Writes numbers, byte strings, lists and tuples, and objects of the given classes alone."""

    def __init__(self, file: io.BytesIO, allowed: tuple[type, ...]) -> None:
        super().__init__(file, protocol=5)
        self._allowed = frozenset(allowed)

    def reducer_override(self, value: Any) -> Any:
        """Called for everything that is no plain value."""
        if type(value) not in self._allowed and not isinstance(value, _PARTS_OF_A_PICKLE):
            raise TypeError(f"a {type(value).__qualname__} stays on this machine")
        return NotImplemented


def _declare(function: F, declaration: Declaration) -> F:
    setattr(function, _DECLARATION, declaration)
    return function
