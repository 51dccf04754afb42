import email.utils
import time
from typing import Any

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict
from web3.exceptions import BadResponseFormat

from omnilytics_app.chain import retrying
from omnilytics_app.chain.retrying import AnswerTooLong, delay_s, seconds_of, trouble_in, trouble_of


def status(code: int, **headers: str) -> aiohttp.ClientResponseError:
    named = CIMultiDict({name.replace("_", "-"): value for name, value in headers.items()})
    info: Any = None
    return aiohttp.ClientResponseError(info, (), status=code, headers=named)


@pytest.mark.parametrize(
    ("error", "reason", "lasting"),
    [
        (aiohttp.ClientConnectionError(), "does not answer", False),
        (TimeoutError(), "does not answer", False),
        (OSError(), "does not answer", False),
        (BadResponseFormat("it is not JSON"), "gives answers that cannot be read", False),
        (status(429), "asks for fewer requests", False),
        (status(503), "answers with status 503", False),
        (status(401), "refuses requests with status 401", True),
        (status(404), "refuses requests with status 404", True),
    ],
    ids=lambda value: value.replace(" ", "-") if isinstance(value, str) else "",
)
def test_what_failed_is_told_as_a_clause(error: Exception, reason: str, lasting: bool) -> None:
    trouble = trouble_of(error)
    assert trouble is not None
    assert (trouble.reason, trouble.lasting) == (reason, lasting)


def test_an_answer_that_is_too_long_is_the_requests_own_fault() -> None:
    assert trouble_of(AnswerTooLong("it is longer than 64 MiB")) is None


def test_a_limit_of_requests_says_how_long_it_lasts() -> None:
    trouble = trouble_of(status(429, Retry_After="7"))
    assert trouble is not None
    assert trouble.wait_s == 7.0


def test_a_date_to_come_again_is_understood() -> None:
    assert 50 < seconds_of(email.utils.formatdate(time.time() + 60, usegmt=True)) < 61
    assert seconds_of(email.utils.formatdate(time.time() - 60, usegmt=True)) == 0.0


@pytest.mark.parametrize("text", ["86400", "1e9", "9" * 25, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_nobody_is_spared_for_longer_than_ten_minutes(text: str) -> None:
    assert seconds_of(text) in (0.0, 600.0)
    assert seconds_of("86400") == seconds_of("Fri, 31 Dec 9999 23:59:59 GMT") == 600.0


@given(st.text(max_size=30))
def test_whatever_a_header_says_is_a_time_or_nothing(text: str) -> None:
    assert seconds_of(text) >= 0.0


@pytest.mark.parametrize(
    ("method", "code", "message", "is_trouble"),
    [
        ("eth_call", -32603, "internal error", True),
        ("eth_call", -32005, "daily request count exceeded", True),
        ("eth_call", -32000, "Too Many Requests", True),
        ("eth_call", 429, "slow down", True),
        ("eth_call", -32603, "execution reverted", False),
        ("eth_call", 3, "execution reverted", False),
        ("eth_call", -32000, "header not found", False),
        ("eth_sendRawTransaction", -32000, "tx gas limit exceeded", False),
        ("eth_getLogs", -32005, "query returned more than 10000 results", False),
        ("eth_getLogs", -32005, "rate limit", True),
    ],
)
def test_errors_of_the_endpoint_are_told_from_those_of_the_request(
    method: str, code: int, message: str, is_trouble: bool
) -> None:
    assert (trouble_in(method, {"error": {"code": code, "message": message}}) is not None) == is_trouble


def test_what_a_call_reverted_with_is_an_answer() -> None:
    assert trouble_in("eth_call", {"error": {"code": -32603, "message": "internal", "data": "0x12"}}) is None
    assert trouble_in("eth_call", {"result": "0x"}) is None


def test_delays_grow_keep_to_their_upper_half_and_end_growing() -> None:
    for attempt in range(1, 50):
        longest = min(60.0, 0.1 * 3.0 ** (attempt - 1))
        assert all(longest / 2 <= delay_s(attempt) <= longest for _ in range(5))


def test_nothing_that_changes_the_chain_is_repeated() -> None:
    changing = ("eth_sendRawTransaction", "eth_sendTransaction", "evm_mine", "anvil_setBalance", "eth_newFilter")
    assert not retrying.READS & set(changing)
