from typing import Any

import aiohttp
import pytest

from omnilytics_app.chain.broadcast import Answer, Reception, broadcast, broadcast_everywhere

from .endpoint import Endpoint, RpcError, connect, failing

RAW = b"\x02\x01"


async def reception(answer: Any) -> Reception:
    return (await broadcast(connect(Endpoint({"eth_sendRawTransaction": answer})), RAW)).reception


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("already known", Reception.TAKEN),
        ("ALREADY_EXISTS: already known", Reception.TAKEN),
        ("known transaction: 0x12", Reception.TAKEN),
        ("transaction already imported", Reception.TAKEN),
        ("AlreadyKnown", Reception.TAKEN),
        ("nonce too low", Reception.TAKEN),
        ("replacement transaction underpriced", Reception.TAKEN),
        ("max fee per gas less than block base fee", Reception.TAKEN),
        ("txpool is full", Reception.TAKEN),
        ("insufficient funds for gas * price + value", Reception.TOO_POOR),
        ("intrinsic gas too low", Reception.REFUSED),
        ("exceeds block gas limit", Reception.REFUSED),
        ("too many requests", Reception.UNCLEAR),
    ],
)
async def test_nodes_say_the_same_in_different_words(message: str, expected: Reception) -> None:
    assert await reception(failing(RpcError(message))) is expected


@pytest.mark.parametrize(
    "error",
    [aiohttp.ServerDisconnectedError(), TimeoutError(), ConnectionResetError(), RpcError("boom", -32603)],
    ids=repr,
)
async def test_no_answer_is_no_refusal(error: Exception) -> None:
    assert await reception(failing(error)) is Reception.UNCLEAR


@pytest.mark.parametrize("answer", [None, 3, "0x12", "text"])
async def test_an_answer_that_makes_no_sense_is_no_refusal(answer: Any) -> None:
    assert await reception(lambda _: answer) in {Reception.UNCLEAR, Reception.TAKEN}


async def test_of_one_endpoint_its_answer_is_the_best() -> None:
    endpoint = Endpoint({"eth_sendRawTransaction": failing(RpcError("already known"))})
    assert await broadcast_everywhere(connect(endpoint), RAW) == Answer(Reception.TAKEN, "already known")
