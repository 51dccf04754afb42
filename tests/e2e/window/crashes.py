"""Windows that are killed in the middle of a job, and opened again; and one in which something fails meanwhile.

A window is killed at two points that hurt: when it is its turn and the chain has not got its answer, and while what it
signed waits to be mined. What it does takes less than a look at the screen; the chain says when. Afterwards the chain
says that nothing was done twice, and that every coin is where it belongs.
"""

import asyncio
import json
import os
import re
import signal
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, NoReturn

from PySide6.QtGui import QGuiApplication

from omnilytics_app.ui.views.practice_sheet import PracticeSheet
from tests.e2e.window import data_owner, model_owner
from tests.e2e.window.chain import market, receipt_of, sent_by, times_told
from tests.e2e.window.checking import agree
from tests.e2e.window.data_owner import LONG_S, PASSPHRASE
from tests.e2e.window.first_run import creates_profile
from tests.e2e.window.money import balance_is_the_chain_s, own_address
from tests.e2e.window.person import NotSeen, Person

LOOK_S = 0.02
"""Blocks come every second; what waits for one is looked for more often."""
TOKEN = "zq8FhT2kLm5PvW9xYb3NcR7dJs4Ga6Eu"
PAYLOAD = "(bytes32,bytes,string)"
STARTED = "Started(uint256,uint8,bytes32,uint48)"
SUBMITTED = f"Submitted(uint256,uint16,address,{PAYLOAD})"
PUBLISHED = f"Published(uint256,uint16,uint48,{PAYLOAD})"
SETTLED = "Settled(uint256,uint16,uint8,uint32,uint48)"
CLOSED = "JobClosed(uint256,uint256,bool)"


async def owner_dies_asked(person: Person, folder: Path) -> None:
    """When a model is published and not answered yet."""
    words = await creates_profile(person, "Bea", PASSPHRASE)
    await person.sees("Ready to withdraw")
    before, address = await balance_is_the_chain_s(person), await own_address(person)
    samples = await data_owner.asks_for_job(person)
    await data_owner.registers(person, samples / "diabetes-data-owner.csv")
    await data_owner.finds_job(person)
    stake = await data_owner.joins(person)
    _note(folder, before=before, address=address, stake=str(stake), words=words)
    await _dies_when(lambda: _is_asked(PUBLISHED, SUBMITTED, address))


async def owner_dies_sending(person: Person, folder: Path) -> None:
    """While a gradient, or what else it sends then, waits to be mined."""
    await _unlocks(person)
    await _dies_when(lambda: _is_sending(_noted(folder)["address"]))


async def owner_goes_on(person: Person, folder: Path) -> None:
    """To the withdrawn payout, although something fails in the window meanwhile."""
    noted = _noted(folder)
    _break_a_button(f"{' '.join(noted['words'])} at https://node.example/v3/{TOKEN} with {PASSPHRASE}")
    await _unlocks(person)
    await _meets_fault(person, noted)
    await person.presses("Ctrl+4")
    earned = await data_owner.follows_rounds(person)
    agree("the gradients submitted", await times_told(SUBMITTED, noted["address"]), data_owner.ROUNDS)
    stake = type(earned)(noted["stake"])
    await data_owner.withdraws(person, earned + stake)
    known = await data_owner.exports_history(person, folder / "history.csv", noted["before"])
    await _nothing_was_in_vain(noted["address"], known)
    await data_owner.exports_payouts(person, folder / "payouts.csv", earned, stake)
    await person.presses("Ctrl+Q")


async def model_owner_dies_asked(person: Person, folder: Path) -> None:
    """When the groups are drawn and no model is published yet."""
    await creates_profile(person, "Ada")
    await person.sees("Ready to withdraw")
    before, address = await balance_is_the_chain_s(person), await own_address(person)
    samples = await model_owner.finds_samples(person)
    await model_owner.designs_job(person, samples / "diabetes-model-owner.csv")
    await model_owner.approves_job(person)
    _note(folder, before=before, address=address)
    await model_owner.asks_for_owners(person)
    await _dies_when(lambda: _is_asked(STARTED, PUBLISHED, ""))


async def model_owner_dies_sending(person: Person, folder: Path) -> None:
    """While a model, or what else it sends then, waits to be mined."""
    await person.sees("Ready to withdraw")
    await _dies_when(lambda: _is_sending(_noted(folder)["address"]))


async def model_owner_goes_on(person: Person, folder: Path) -> None:
    """To the withdrawn rest."""
    noted = _noted(folder)
    await person.sees("Ready to withdraw")
    await person.presses("Ctrl+3")
    await model_owner.follows_rounds(person)
    await model_owner.exports(person, folder / "model.safetensors")
    for event in (PUBLISHED, SETTLED, CLOSED):
        agree(event, await times_told(event), 1)
    await model_owner.withdraws(person)
    known = await data_owner.exports_history(person, folder / "history.csv", noted["before"])
    await _nothing_was_in_vain(noted["address"], known)
    await person.presses("Ctrl+Q")


async def _dies_when(look: Callable[[], Coroutine[Any, Any, bool]]) -> NoReturn:
    """As when the system runs out of memory: without a word."""
    async with asyncio.timeout(LONG_S):
        while not await look():  # noqa: ASYNC110 - a chain tells nobody
            await asyncio.sleep(LOOK_S)
    os.kill(os.getpid(), signal.SIGKILL)
    raise NotSeen("a process that was killed does not go on")


async def _is_asked(question: str, answer: str, account: str) -> bool:
    """Whether the market has told something more often than what follows it."""
    return await times_told(question) > await times_told(answer, account)


async def _is_sending(account: str) -> bool:
    """Whether a transaction waits to be mined."""
    return await sent_by(account, "pending") > await sent_by(account)


async def _unlocks(person: Person) -> None:
    """Nothing is said of what happened: the system killed it, and it left no trace to tell of."""
    await person.types("Passphrase", PASSPHRASE)
    await person.clicks("Unlock")
    await person.sees("Ready to withdraw")


def _break_a_button(secrets: str) -> None:
    """The fault of a slot, with secrets in what it says."""

    def fail(_: PracticeSheet) -> None:
        raise LookupError(f"no folder for {secrets}")

    PracticeSheet._on_show_folder_clicked = fail  # type: ignore[method-assign]


async def _meets_fault(person: Person, noted: dict[str, Any]) -> None:
    """The dialog, its report without secrets on the clipboard, and a window that answers as before."""
    await person.clicks("Practice")
    await person.clicks("Open folder")
    await person.sees("Something unexpected happened")
    await person.clicks("Copy diagnostics")
    await person.sees("Copied")
    report = QGuiApplication.clipboard().text()
    for expected in ("LookupError: no folder for", "https://node.example/v3/", "omnilytics "):
        agree(f"{expected!r} in the report", expected in report, True)
    told = [text for text in (TOKEN, PASSPHRASE, *_threes(noted["words"])) if text in report]
    agree("secrets in the report", told, [])
    addresses = set(re.findall(r"\b0x[0-9a-fA-F]{40}\b", report))
    agree("addresses in the report besides the market's", addresses - {market()}, set())
    await person.clicks("Close")
    await person.does_not_see("Something unexpected happened")
    await person.clicks("Close")
    await person.presses("Ctrl+2")
    await person.types("Search jobs", "diabetes")
    await person.clicks_row("diabetes")
    await person.presses("Ctrl+1")
    await person.sees("Ready to withdraw")


def _threes(words: list[str]) -> list[str]:
    return [" ".join(words[i : i + 3]) for i in range(len(words) - 2)]


async def _nothing_was_in_vain(address: str, known: set[str]) -> None:
    """Every transaction of the account is in its history, and none was refused by the market."""
    agree("the transactions sent", await sent_by(address), len(known))
    for transaction in known:
        agree(f"the status of {transaction}", (await receipt_of(transaction))["status"], "0x1")


def _note(folder: Path, **known: object) -> None:
    (folder / "noted.json").write_text(json.dumps(known))


def _noted(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "noted.json").read_text())
    return found


SCENES: dict[str, Callable[[Person, Path], Coroutine[Any, Any, None]]] = {
    "owner-dies-asked": owner_dies_asked,
    "owner-dies-sending": owner_dies_sending,
    "owner-goes-on": owner_goes_on,
    "model-owner-dies-asked": model_owner_dies_asked,
    "model-owner-dies-sending": model_owner_dies_sending,
    "model-owner-goes-on": model_owner_goes_on,
}
