"""Foreign errors of the chain edge, translated in one place.

`chain_faults` turns whatever web3 and aiohttp raise into the program's own errors; `revert_error` names the custom
error a reverted call carries and says in one sentence what it means.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from eth_abi.abi import decode
from eth_abi.exceptions import DecodingError
from web3.exceptions import ContractCustomError, ContractLogicError, TimeExhausted, Web3Exception, Web3RPCError

from omnilytics_app.chain.artifact import MarketArtifact
from omnilytics_app.domain.strict_json import plain_text
from omnilytics_app.errors import ChainUnavailable, InsufficientFunds, TransactionRejected, UserFacingError

SENTENCES = {
    "JobFull": "All seats of this job are taken; choose another job.",
    "AlreadyRegistered": "This account already holds a seat in this job.",
    "AlreadySubmitted": "This account has already submitted in this round.",
    "AlreadyFlagged": "The model owner has already asked for ciphertexts in this round.",
    "AlreadyNamed": "Somebody has already asked for that ciphertext in this round; nothing was sent.",
    "AlreadyVoted": "This account has already voted against this settlement.",
    "ContestOpen": "A part of the model is contested and not shown yet; the round goes on when it is.",
    "InlineOnly": "This job takes payloads in call data only.",
    "InvalidCiphertext": "What was to be shown is no ciphertext under the job's key; nothing was sent.",
    "InvalidRange": "The evidence about a single value does not fit the job; nothing was sent.",
    "NotAdmitted": "This job is not open to this account; ask its model owner for an invitation.",
    "AlreadyAnswered": "Somebody else has shown all of these ciphertexts; nothing was sent.",
    "NotAsked": "Nobody asked for that ciphertext; nothing was sent.",
    "NothingNamed": "No ciphertext is asked for, so there is nothing to do.",
    "NotMember": "This account has no seat in this job.",
    "NotModelOwner": "Only the model owner of this job may do this.",
    "NothingToWithdraw": "There is nothing to withdraw for this account yet.",
    "NothingToClaim": "This job owes this account nothing yet.",
    "TooLate": "The deadline for this step has passed; the job goes on without it.",
    "TooEarly": "It is too early for this step; wait for the deadline shown.",
    "WrongPhase": "The job has moved on since this was prepared; nothing was sent.",
    "WrongRound": "The job is in another round by now; nothing was sent.",
    "WeakKey": "The exchange key was refused as weak; restore the profile from its words and try again.",
    "OwnJob": "This account owns the job and cannot join it; use another profile.",
    "UnknownJob": "The chain does not have this job, or went back behind it; it is looked for again.",
    "WrongModulus": "The job's document does not match its terms, so the market cannot check the ciphertext.",
    "WrongPath": "What was to be shown is not what was published; nothing was sent.",
    "WrongTermsHash": "The job's terms are not the ones this client saw; nothing was sent.",
    "TransferFailed": "The receiving account refused the payment; withdraw to another address.",
}


def revert_error(data: bytes, artifact: MarketArtifact) -> TransactionRejected:
    """The error a revert's return data stands for."""
    entry = artifact.error_selectors().get(data[:4])
    if entry is None:
        return TransactionRejected("The market refused the transaction without giving a reason; nothing was sent.")
    name = str(entry["name"])
    types = [i["type"] for i in entry["inputs"]]
    try:
        values = decode(types, data[4:])
    except (DecodingError, UnicodeDecodeError):  # an endpoint may answer anything
        return TransactionRejected(SENTENCES.get(name, f"The market refused the transaction: {name}."), name)
    detail = ", ".join(f"{i['name']} {_shown(v)}" for i, v in zip(entry["inputs"], values, strict=True))
    fallback = f"The market refused the transaction: {name}{f' ({detail})' if detail else ''}."
    return TransactionRejected(SENTENCES.get(name, fallback), name)


UNREADABLE = (DecodingError, ValueError, LookupError, TypeError, AttributeError, OverflowError)
"""What reading an answer raises that is none."""


@asynccontextmanager
async def chain_faults(url: str, artifact: MarketArtifact) -> AsyncIterator[None]:
    """Translate everything a call to the endpoint at `url` may raise."""
    try:
        yield
    except UserFacingError:
        raise
    except ContractCustomError as error:
        raise revert_error(_revert_data(error.data), artifact) from error
    except ContractLogicError as error:
        raise TransactionRejected(
            f"The market refused the transaction: {error.message or 'no reason given'}."
        ) from error
    except Web3RPCError as error:
        if "insufficient funds" in str(error).lower():
            raise InsufficientFunds(
                "The account's balance does not cover the amount and its fees; send it some coin and try again."
            ) from error
        raise ChainUnavailable(f"The chain endpoint {url} answered with an error: {rpc_message(error)}.") from error
    except TimeExhausted as error:
        raise ChainUnavailable(
            f"The transaction was sent to {url} but is not mined yet; it is looked for again at the next try."
        ) from error
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        raise ChainUnavailable(
            f"The chain endpoint {url} does not answer; check that it runs (a local one: omnilytics devnet) "
            "and that the address is right."
        ) from error
    except (Web3Exception, *UNREADABLE) as error:
        reason = plain_text(str(error)).rstrip(".")
        raise ChainUnavailable(f"The chain endpoint {url} gave an answer that cannot be read: {reason}.") from error


def _revert_data(data: Any) -> bytes:
    try:
        return bytes.fromhex(data.removeprefix("0x")) if isinstance(data, str) else b""
    except ValueError:
        return b""


def _shown(value: Any) -> str:
    return "0x" + value.hex() if isinstance(value, bytes) else plain_text(str(value))


def rpc_message(error: Web3RPCError) -> str:
    """What an endpoint says is wrong, shortened and without its full stop."""
    response = error.rpc_response or {}
    body = response.get("error")
    text = body.get("message") if isinstance(body, dict) else str(error)
    return plain_text(str(text)).rstrip(".")
