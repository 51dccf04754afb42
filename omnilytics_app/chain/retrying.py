"""Which failures of an endpoint are worth another try, and when.

Only requests that change nothing are ever repeated by themselves (`READS`); web3's own list repeats transactions as
well, which is for the journal of transactions to decide (docs/adr/0020). Delays grow by a factor and are drawn at
random from their upper half, so that many clients of a service that recovers do not come back all at once (RFC 9110,
10.2.3, for `Retry-After`).
"""

import email.utils
import random
import re
import time
from dataclasses import dataclass
from typing import Any

import aiohttp
from web3.exceptions import BadResponseFormat

from omnilytics_app.domain.strict_json import plain_text
from omnilytics_app.errors import clause

READS = frozenset(
    (
        *("eth_blockNumber", "eth_call", "eth_chainId", "eth_estimateGas", "eth_feeHistory", "eth_gasPrice"),
        *("eth_getBalance", "eth_getBlockByHash", "eth_getBlockByNumber", "eth_getCode", "eth_getLogs"),
        *("eth_getStorageAt", "eth_getTransactionByHash", "eth_getTransactionCount", "eth_getTransactionReceipt"),
        *("eth_maxPriorityFeePerGas", "eth_syncing", "net_version", "web3_clientVersion"),
    )
)
"""What may be asked again, and of another endpoint: the answer may be late, the question does no harm."""
FIRST_DELAY_S = 0.1
GROWTH = 3.0
LONGEST_DELAY_S = 60.0
LONGEST_SPARED_S = 600.0
"""Of what an endpoint asks for, so that a mistaken answer does not put it away until the program is started anew."""
INTERNAL, LIMIT_EXCEEDED = -32603, -32005
RATE_LIMITED = re.compile(
    r"rate.?limit|too many requests|(?<!gas )limit exceeded|capacity|throttl|quota", re.IGNORECASE
)
TOO_MUCH = re.compile(r"more than|range|results|response|size|too (large|long)|blocks", re.IGNORECASE)
"""What a query for logs is refused with when it asks for too much at once: its reader asks for less."""
FOREIGN = (aiohttp.ClientError, TimeoutError, OSError, BadResponseFormat)
"""What asking an endpoint may raise."""


class AnswerTooLong(BadResponseFormat):
    """An answer beyond any honest one, or beyond what this client reads: asking for less may help, asking again not."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why an answer cannot be used, as a clause after the endpoint's name; `wait_s` is how long it asks to be spared.

    A lasting one is not cured by asking again soon.
    """

    reason: str
    wait_s: float = 0.0
    lasting: bool = False


def trouble_of(error: Exception) -> Trouble | None:
    """What it says of the endpoint that a request failed with this; None where every endpoint would answer alike."""
    if isinstance(error, AnswerTooLong):
        return None
    if isinstance(error, aiohttp.ClientResponseError):
        retry_after = error.headers.get("Retry-After", "") if error.headers else ""
        return _trouble_of_status(error.status, retry_after)
    if isinstance(error, BadResponseFormat):
        return Trouble(clause("gives answers that cannot be read"))
    return Trouble(clause("does not answer"))


def _trouble_of_status(status: int, retry_after: str) -> Trouble:
    if status == 429:
        return Trouble(clause("asks for fewer requests"), seconds_of(retry_after))
    if status >= 500 or status == 408:
        return Trouble(clause(f"answers with status {status}"), seconds_of(retry_after))
    return Trouble(clause(f"refuses requests with status {status}"), lasting=True)


def trouble_in(method: str, answer: Any) -> Trouble | None:
    """What it says of the endpoint that it answered with an error; None for a result, or an error of the request."""
    error = answer.get("error")
    if not isinstance(error, dict) or "data" in error:
        return None  # data are what a call reverted with
    code, message = error.get("code"), plain_text(str(error.get("message", ""))).rstrip(".")
    if "revert" in message.lower() or (method == "eth_getLogs" and TOO_MUCH.search(message)):
        return None
    if code in (LIMIT_EXCEEDED, 429) or RATE_LIMITED.search(message):
        return Trouble(clause("asks for fewer requests"))
    return Trouble(clause(f"answers with an error: {message}")) if code == INTERNAL else None


def seconds_of(retry_after: str) -> float:
    """How long a `Retry-After` asks to wait, seconds or an HTTP date, at most `LONGEST_SPARED_S`; else 0."""
    text = retry_after.strip()
    try:
        if text.isascii() and text.replace(".", "", 1).isdigit():
            return min(LONGEST_SPARED_S, float(text))
        left_s = email.utils.parsedate_to_datetime(text).timestamp() - time.time()
        return min(LONGEST_SPARED_S, max(0.0, left_s))
    except (ValueError, OverflowError):
        return 0.0


def delay_s(attempt: int) -> float:
    """How long to wait before trying again after `attempt` failures in a row, from 1 on."""
    longest = min(LONGEST_DELAY_S, FIRST_DELAY_S * GROWTH ** min(attempt - 1, 20))
    return random.uniform(longest / 2, longest)  # noqa: S311  # spreads load, keeps no secret
