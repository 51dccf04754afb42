import re
from typing import Any

import aiohttp
import pytest
from eth_abi.abi import encode
from eth_abi.exceptions import DecodingError
from eth_utils.abi import function_signature_to_4byte_selector as selector_of
from hypothesis import given
from hypothesis import strategies as st
from web3.exceptions import BadResponseFormat, BlockNotFound, TimeExhausted, TransactionNotFound, Web3RPCError

from omnilytics_app.chain.faults import SENTENCES, chain_faults, revert_error
from omnilytics_app.errors import ChainUnavailable, InsufficientFunds, JobRefused, TransactionRejected

from .endpoint import URL, Endpoint, RpcError, artifact, connect, failing

ERRORS = artifact().entries("error")
EXAMPLES = {"bool": True, "string": "windows", "address": "0x" + "11" * 20, "bytes32": b"\xab" * 32}


def revert_data(name: str) -> bytes:
    types = [i["type"] for i in ERRORS[name]["inputs"]]
    return selector_of(f"{name}({','.join(types)})") + encode(types, [EXAMPLES.get(t, 3) for t in types])


def require_one_sentence(text: str) -> None:
    assert re.fullmatch(r"[A-Z][^\n]*[^.]\.", text), text
    assert "\\x" not in text
    assert text.isprintable()


@pytest.mark.parametrize("name", sorted(ERRORS))
def test_every_custom_error_is_told_by_name_and_in_one_sentence(name: str) -> None:
    error = revert_error(revert_data(name), artifact())
    assert error.error == name
    require_one_sentence(str(error))


def test_every_sentence_belongs_to_an_error_of_the_contract() -> None:
    assert set(SENTENCES) <= set(ERRORS)


def test_an_error_without_a_sentence_shows_its_arguments() -> None:
    sentence = str(revert_error(revert_data("InvalidTerms"), artifact()))
    assert "InvalidTerms (what windows)" in sentence
    assert f"expected 0x{'ab' * 32}" in str(revert_error(revert_data("WrongDigest"), artifact()))


@given(
    st.binary(max_size=80)
    | st.builds(lambda n, tail: revert_data(n)[:4] + tail, st.sampled_from(sorted(ERRORS)), st.binary(max_size=70))
)
def test_whatever_an_endpoint_calls_a_revert_becomes_one_sentence(data: bytes) -> None:
    require_one_sentence(str(revert_error(data, artifact())))


@pytest.mark.parametrize("data", ["0x12345678", "0x", "0xnonsense", "0x" + "ff" * 500])
async def test_an_unknown_revert_says_that_there_is_no_reason(data: str) -> None:
    with pytest.raises(TransactionRejected, match="refused the transaction") as caught:
        await estimate(RpcError("execution reverted", 3, data))
    assert caught.value.error == ""
    require_one_sentence(str(caught.value))


async def test_a_revert_in_an_estimate_carries_its_custom_error() -> None:
    data = "0x" + revert_data("JobFull").hex()
    with pytest.raises(TransactionRejected, match="All seats") as caught:
        await estimate(RpcError("execution reverted", 3, data))
    assert caught.value.error == "JobFull"


async def estimate(answer: RpcError) -> None:
    connection = connect(Endpoint({"eth_estimateGas": failing(answer)}))
    async with connection.faults():
        await connection.web3.eth.estimate_gas({"to": "0x" + "11" * 20, "data": "0x"})


async def call(endpoint: Endpoint) -> Any:
    connection = connect(endpoint)
    async with connection.faults():
        return await connection.web3.eth.chain_id


@pytest.mark.parametrize(
    "foreign",
    [
        aiohttp.ClientConnectionError("refused"),
        aiohttp.InvalidURL("nowhere"),
        aiohttp.ServerDisconnectedError(),
        ConnectionRefusedError(111, "Connection refused"),
        TimeoutError(),
        OSError(-2, "Name or service not known"),
        BadResponseFormat("it is not JSON"),
        Web3RPCError("busy"),
        TransactionNotFound("unknown"),
        BlockNotFound("unknown"),
        TimeExhausted("not in 120 seconds"),
        DecodingError("too short"),
        ValueError("an answer\nof two lines\x00."),
        KeyError("hash"),
        TypeError("'NoneType' object is not subscriptable"),
    ],
    ids=lambda e: type(e).__name__,
)
async def test_every_failure_of_the_endpoint_says_which_endpoint_and_is_one_sentence(foreign: Exception) -> None:
    with pytest.raises(ChainUnavailable) as caught:
        await call(Endpoint({"eth_chainId": failing(foreign)}))
    assert URL in str(caught.value)
    require_one_sentence(str(caught.value))


@pytest.mark.parametrize("answer", [None, "soon", [], {}, {"number": "0x1"}, {"number": "x", "hash": 3}], ids=str)
async def test_a_block_of_any_shape_is_read_or_told_in_one_sentence(answer: Any) -> None:
    with pytest.raises(ChainUnavailable) as caught:
        await connect(Endpoint({"eth_getBlockByNumber": lambda _: answer})).head()
    require_one_sentence(str(caught.value))


async def test_an_error_answer_is_passed_on_shortened() -> None:
    endpoint = Endpoint({"eth_chainId": failing(RpcError("busy " * 200))})
    with pytest.raises(ChainUnavailable, match="answered with an error: busy") as caught:
        await call(endpoint)
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("text", ["insufficient funds for gas * price + value", "Insufficient funds for transfer"])
async def test_missing_coin_is_told_apart_from_a_failure(text: str) -> None:
    with pytest.raises(InsufficientFunds, match="send it some coin"):
        await call(Endpoint({"eth_chainId": failing(RpcError(text))}))


async def test_a_string_revert_shows_its_text() -> None:
    data = "0x08c379a0" + encode(["string"], ["paused"]).hex()
    with pytest.raises(TransactionRejected, match="paused"):
        await estimate(RpcError("execution reverted: paused", 3, data))


async def test_errors_of_the_program_pass_unchanged_and_programming_errors_are_not_hidden() -> None:
    with pytest.raises(JobRefused, match="mine"):
        async with chain_faults(URL, artifact()):
            raise JobRefused("mine")
    with pytest.raises(ZeroDivisionError):
        async with chain_faults(URL, artifact()):
            raise ZeroDivisionError
