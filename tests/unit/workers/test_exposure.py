"""What may leave this machine, by the types of it and not by attention."""

import functools
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from gmpy2 import mpz

from omnilytics_app.crypto.gradient import plan_gradient
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.paillier import CrtKey, fresh_randomisers
from omnilytics_app.errors import ClusterUnavailable, WrongResult
from omnilytics_app.storage.entropy import Entropy
from omnilytics_app.workers.audit_tasks import KeyPair, check_probe, sum_payloads
from omnilytics_app.workers.exposure import (
    Shape,
    answer_call,
    as_public,
    call_bytes,
    declaration_of,
    read_answer,
)
from omnilytics_app.workers.gradient_tasks import Part, Tile, cut_statistics, multiply_tile, pack_part, shape_of_tile
from omnilytics_app.workers.model_owner_tasks import decrypt_all
from omnilytics_app.workers.owner_tasks import randomisers, seal

N = (2**89 - 1) * (2**107 - 1)
TILE = Tile(fresh_randomisers(N, 3), np.array([[1, -2, 3], [4, 5, -6]], dtype=np.int16), 1)
KEY = KeyPair(2**89 - 1, 2**107 - 1)


@pytest.mark.parametrize("task", [decrypt_all, randomisers, seal, cut_statistics, sum_payloads, check_probe, len])
def test_only_what_is_declared_public_can_be_sent(task: Callable[..., Any]) -> None:
    assert as_public(task) is None
    with pytest.raises(TypeError, match="stays on this machine"):
        call_bytes(task, ())


def test_a_wrapper_of_a_public_task_is_not_public() -> None:
    @functools.wraps(multiply_tile)
    def wrapper(*args: Any) -> Any:
        return multiply_tile(*args)

    assert declaration_of(wrapper) is None
    assert as_public(functools.partial(multiply_tile, TILE)) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "secret",
    [
        KEY,
        CrtKey.of(KEY),
        Entropy(bytes(16)),
        [TILE, {"deep": (KEY,)}],
        Tile([KEY], TILE.exponents, 1),  # type: ignore[list-item]
        Tile(TILE.bases, np.array([KEY], dtype=object), 1),
        Part([], []),
        plan_gradient(LaneLayout.derive(1128, 1, 3, 3, 3), 1),
    ],
    ids=lambda secret: type(secret).__name__,
)
def test_a_public_task_carries_nothing_but_what_it_declares(secret: object) -> None:
    assert call_bytes(multiply_tile, (TILE, N))
    with pytest.raises(TypeError, match="stays on this machine"):
        call_bytes(multiply_tile, (secret, N))


def test_a_call_is_computed_elsewhere_and_its_answer_read_here() -> None:
    answer = answer_call(call_bytes(multiply_tile, (TILE, N)))
    assert len(answer) == shape_of_tile(TILE, N).size_bytes
    assert read_answer(answer, shape_of_tile(TILE, N)) == multiply_tile(TILE, N)


def test_a_packing_is_computed_elsewhere() -> None:
    layout = LaneLayout.derive(1128, 3, 4, 3, 3)
    n = (2**521 - 1) * (2**607 - 1)
    part = Part([fresh_randomisers(n, 4)], [-5] * layout.gradient_ciphertexts)
    public = as_public(pack_part)
    assert public is not None
    answer = answer_call(call_bytes(pack_part, (part, n, layout)))
    assert read_answer(answer, public.shape(part, n, layout)) == pack_part(part, n, layout)


def test_a_worker_computes_public_tasks_only() -> None:
    shape = Shape(1, 8)
    with pytest.raises(ClusterUnavailable, match="only public tasks"):
        read_answer(answer_call(pickle.dumps((randomisers, (1, N)))), shape)


def test_a_failure_on_a_worker_comes_back_as_a_short_sentence() -> None:
    broken = Tile([mpz(0)] * 3, TILE.exponents, 1)
    with pytest.raises(ClusterUnavailable, match="ZeroDivisionError"):
        read_answer(answer_call(call_bytes(multiply_tile, (broken, N))), shape_of_tile(TILE, N))
    with pytest.raises(ClusterUnavailable, match="Error"):
        read_answer(answer_call(b"no pickle"), shape_of_tile(TILE, N))


@pytest.mark.parametrize(
    "answer",
    [b"", b"\0", b"\0" + bytes(15), b"\0" + bytes(17), b"\2" + bytes(16), b"\1" + bytes(500), pickle.dumps([mpz(1)])],
)
def test_an_answer_of_another_form_is_wrong(answer: bytes) -> None:
    assert read_answer(b"\0" + bytes(16), Shape(2, 8)) == [0, 0]
    with pytest.raises(WrongResult):
        read_answer(answer, Shape(2, 8))
