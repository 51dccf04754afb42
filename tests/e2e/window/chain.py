"""What the chain itself says, asked over JSON-RPC beside the program and without any of its code."""

import asyncio
import json
import os
import urllib.request
from pathlib import Path
from typing import Any

from eth_utils.crypto import keccak


def profiles_folder() -> Path:
    """Where the program keeps the profiles of this home."""
    return Path(os.environ["XDG_DATA_HOME"]) / "omnilytics"


async def ask(method: str, *parameters: object) -> Any:
    """The result of one request to the local chain."""
    return await asyncio.to_thread(_ask, method, parameters)


async def balance_of(address: str) -> int:
    """The wei of an account."""
    return int(await ask("eth_getBalance", address, "latest"), 16)


def market() -> str:
    """The market's address on the local chain."""
    return str(_place()["market"])


def _place() -> dict[str, Any]:
    [file] = profiles_folder().rglob("network.json")
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


def _ask(method: str, parameters: tuple[object, ...]) -> Any:
    body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": parameters}
    place = f"http://127.0.0.1:{_place()['port']}"
    request = urllib.request.Request(place, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - this computer
        return json.load(answer)["result"]


async def receipt_of(transaction: str) -> dict[str, Any]:
    """What became of a transaction."""
    found: dict[str, Any] = await ask("eth_getTransactionReceipt", transaction)
    return found


async def numbers_told(event: str, account: str) -> list[tuple[str, list[int]]]:
    """Every event of the market with a signature about an account: its transaction, and the numbers in its data."""
    topic, who = "0x" + keccak(text=event).hex(), "0x" + account.removeprefix("0x").lower().zfill(64)
    logs = await ask("eth_getLogs", {"fromBlock": "0x0", "address": market(), "topics": [topic]})
    return [(log["transactionHash"], _numbers(log["data"])) for log in logs if who in log["topics"]]


async def times_told(event: str, account: str = "") -> int:
    """How often the market told an event, about an account or at all."""
    topic = "0x" + keccak(text=event).hex()
    logs = await ask("eth_getLogs", {"fromBlock": "0x0", "address": market(), "topics": [topic]})
    who = "0x" + account.removeprefix("0x").lower().zfill(64)
    return len([log for log in logs if not account or who in log["topics"]])


async def sent_by(account: str, when: str = "latest") -> int:
    """How many transactions of an account there are, by a block or, with "pending", by those that wait as well."""
    return int(await ask("eth_getTransactionCount", account, when), 16)


def _numbers(data: str) -> list[int]:
    return [int(data[i : i + 64], 16) for i in range(2, len(data), 64)]
