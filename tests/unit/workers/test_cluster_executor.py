"""What a bridge may do to whoever waits for it: nothing but end the wait."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from time import monotonic, sleep
from types import SimpleNamespace
from typing import Any

import pytest

from omnilytics_app.errors import ClusterUnavailable
from omnilytics_app.workers import cluster_executor as module
from omnilytics_app.workers.cluster_executor import ClusterExecutor

UP = b"U" + (3).to_bytes(8)
SOON_S = 10.0


@pytest.fixture
def bridge(monkeypatch: pytest.MonkeyPatch) -> Iterator[Connection]:
    ours, theirs = Pipe()
    nothing = lambda *_: None  # noqa: E731
    process: Any = SimpleNamespace(terminate=theirs.close, join=nothing, is_alive=lambda: False, close=nothing)
    monkeypatch.setattr(module, "_start", lambda _: module._Wire(process, ours))
    monkeypatch.setattr(module, "_TICK_S", 0.01)
    yield theirs
    theirs.close()


@pytest.fixture
def executor(bridge: Connection) -> Iterator[ClusterExecutor]:
    made = ClusterExecutor("tcp://cluster:8786", stall_s=0.2)
    bridge.send_bytes(UP)
    assert made.ready.result(SOON_S) == 3
    yield made
    made.close()


def test_an_answer_ends_its_call(bridge: Connection, executor: ClusterExecutor) -> None:
    future = executor.submit(b"call", 6)
    assert bridge.recv_bytes() == b"R" + bytes(8) + (6).to_bytes(8) + b"call"
    bridge.send_bytes(b"D" + bytes(8) + b"answer")
    assert future.result(SOON_S) == b"answer"
    assert executor.lost == ""


@pytest.mark.parametrize("message", [UP, b"D" + bytes(8) + bytes(10_000)])
def test_a_message_that_should_never_come_ends_all_waiting(
    bridge: Connection, executor: ClusterExecutor, message: bytes
) -> None:
    future = executor.submit(b"call", 16)
    bridge.send_bytes(message)
    with pytest.raises(ClusterUnavailable):
        future.result(SOON_S)
    assert executor.lost


def test_answers_to_others_do_not_keep_a_call_waiting_for_ever(bridge: Connection, executor: ClusterExecutor) -> None:
    held = executor.submit(b"call", 16)
    give_up = monotonic() + SOON_S
    with suppress(OSError):  # the bridge is ended
        for number in count(1):
            if held.done():
                break
            assert monotonic() < give_up, "it waits although nobody answers it"
            executor.submit(b"call", 16)
            bridge.send_bytes(b"D" + number.to_bytes(8) + b"answer")
            sleep(0.005)
    with pytest.raises(ClusterUnavailable, match="left something without an answer"):
        held.result(SOON_S)
