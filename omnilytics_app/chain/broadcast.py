"""Gives a signed transaction to endpoints and tells what they make of it.

Nodes say the same in different words. What is not plainly a refusal is not taken for one: a transaction that was sent
may be mined, whatever was answered, and is looked for by its hash.
"""

import re
from dataclasses import dataclass
from enum import Enum

from web3.exceptions import Web3Exception, Web3RPCError

from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.faults import UNREADABLE, rpc_message
from omnilytics_app.chain.retrying import FOREIGN, trouble_in
from omnilytics_app.errors import ChainUnavailable


class Reception(Enum):
    """What an endpoint makes of a transaction."""

    TAKEN = "it has it, or had it"
    UNCLEAR = "no answer, or one that says nothing about the transaction"
    TOO_POOR = "the account cannot pay for it"
    REFUSED = "it will not have it"


@dataclass(frozen=True, slots=True)
class Answer:
    """An endpoint's reception, and its words."""

    reception: Reception
    words: str = ""


TAKEN = re.compile(
    r"already (known|imported|exists|in)|known transaction|alreadyknown"  # by this very endpoint
    r"|nonce too low|nonce is too low|oldnonce|invalid nonce"  # mined, or another in its place: the receipt will tell
    r"|underpriced|fee too low|less than block base fee|feecap|fee cap"  # others pay more: it is replaced in time
    r"|limit reached|pool is full",
    re.IGNORECASE,
)
POOR = re.compile(r"insufficient (funds|balance)", re.IGNORECASE)


async def broadcast(connection: Connection, raw: bytes) -> Answer:
    """Send to the endpoint in use; raises nothing about the transaction or the endpoint."""
    try:
        await connection.web3.eth.send_raw_transaction(raw)
    except Web3RPCError as error:
        return _answer_of(error)
    except (ChainUnavailable, *FOREIGN, Web3Exception, *UNREADABLE):
        return Answer(Reception.UNCLEAR)
    return Answer(Reception.TAKEN)


async def broadcast_everywhere(connection: Connection, raw: bytes) -> Answer:
    """Send to every endpoint, since one may have lost it; the best of their receptions."""

    async def send() -> Answer:
        return await broadcast(connection, raw)

    order = list(Reception)
    return min(await connection.everywhere(send), key=lambda answer: order.index(answer.reception))


def _answer_of(error: Web3RPCError) -> Answer:
    words = rpc_message(error)
    if TAKEN.search(words):
        return Answer(Reception.TAKEN, words)
    if POOR.search(words):
        return Answer(Reception.TOO_POOR, words)
    vague = trouble_in("eth_sendRawTransaction", error.rpc_response or {}) is not None
    return Answer(Reception.UNCLEAR if vague else Reception.REFUSED, words)
