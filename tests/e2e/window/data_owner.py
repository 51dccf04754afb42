"""A data owner's path: from a registered data set to a payout that is on the account and in files."""

import asyncio
import csv
from decimal import Decimal
from pathlib import Path

from tests.e2e.window.chain import numbers_told, receipt_of
from tests.e2e.window.checking import agree
from tests.e2e.window.first_run import creates_profile
from tests.e2e.window.money import WEI, balance_is_the_chain_s, ether_in, own_address
from tests.e2e.window.person import Person

PASSPHRASE = "orbit lantern velvet cactus"
NAME = "my-diabetes"
ROUNDS = 4
LONG_S = 300
CLAIMED = "Claimed(uint256,address,uint256,uint256,uint256,uint16)"
WITHDRAWN = "Withdrawn(address,address,address,uint256)"


async def plays(person: Person, folder: Path) -> None:
    """From nothing to a withdrawn payout."""
    await creates_profile(person, "Bea", PASSPHRASE)
    await person.sees("Ready to withdraw")
    before = await balance_is_the_chain_s(person)
    samples = await asks_for_job(person)
    await registers(person, samples / "diabetes-data-owner.csv")
    await finds_job(person)
    stake = await joins(person)
    earned = await follows_rounds(person)
    await withdraws(person, earned + stake)
    await _finds_payout_in_history(person)
    await exports_history(person, folder / "history.csv", before)
    await exports_payouts(person, folder / "payouts.csv", earned, stake)
    await _locks_and_unlocks(person)
    await person.presses("Ctrl+Q")


async def asks_for_job(person: Person) -> Path:
    """Of practice participants; the folder of the sample files."""
    await person.clicks("Practice")
    folder = Path(await person.reads(r"^(/\S+/data)$"))
    await person.chooses("Data", "diabetes progression")
    await person.clicks("Make a job")
    await person.sees("A job on diabetes progression with 8 data owners")
    await person.clicks("Close")
    return folder


async def registers(person: Person, file: Path) -> None:
    """A data set."""
    await person.presses("Ctrl+4")
    await person.clicks("Data sets")
    await person.opens("File or folder")
    await person.chooses_file(file)
    await person.types("Name", NAME)
    await person.clicks("Add data set")
    await person.sees("Nothing of this data has left this computer.")


async def finds_job(person: Person) -> None:
    """In the market."""
    await person.presses("Ctrl+2")
    await person.presses("Ctrl+K")
    await person.types("Search jobs", "diabetes")
    await person.clicks_row("diabetes", twice=True, patience_s=LONG_S)
    await person.sees("What you earn and risk")
    await person.clicks("Join…")


async def joins(person: Person) -> Decimal:
    """Without noise, for which the consequences are accepted in words; the stake."""
    await person.clicks("Join job…")
    await person.sees("What you risk")
    await person.clicks("No noise")
    await person.clicks("I join without noise")
    stake = ether_in(await person.reads_beside("Stake you pay"))
    await person.clicks("and join")
    await person.sees("Join job 1")
    agree("the stake", ether_in(await person.reads_beside("Stake")), stake)
    await person.clicks("Sign and send")
    return stake


async def follows_rounds(person: Person) -> Decimal:
    """To the end, and why the rounds paid; what was earned."""
    await person.sees("Finished", LONG_S)
    paid = await _reads_reasons(person)
    earned = ether_in(await person.reads_beside("Earned so far"))
    agree("what the rounds paid", sum(paid), earned)
    agree("the rounds accepted", await person.reads_beside("Rounds accepted"), f"{len([p for p in paid if p])} of 4")
    return earned


async def _reads_reasons(person: Person) -> list[Decimal]:
    """What each round is said to have paid."""
    paid = []
    for number in range(1, ROUNDS + 1):
        await person.clicks_row_of("Rounds", number - 1)
        await person.sees(f"Round {number}")
        said = await person.reads(r"^(You are owed .* for it\.|It pays nothing\.)$")
        paid.append(ether_in(said) if "owed" in said else Decimal(0))
    return paid


async def withdraws(person: Person, owed: Decimal) -> None:
    """What the program claimed by itself."""
    await person.presses("Ctrl+1")
    await person.agrees(lambda: _is_ready(person, owed), f"{owed} ETH that the program claimed by itself")
    await person.clicks("Withdraw")
    await person.sees("Withdraw credit from the market")
    agree("the credit", ether_in(await person.reads_beside("Credit in the market")), owed)
    await person.clicks("Sign and send")
    await person.sees("Nothing to withdraw yet.")
    await balance_is_the_chain_s(person)
    [(_, amounts)] = await numbers_told(WITHDRAWN, await own_address(person))
    agree("the withdrawal on the chain", Decimal(amounts[-1]) / WEI, owed)


async def _is_ready(person: Person, owed: Decimal) -> bool | None:
    return ether_in(await person.reads_beside("Credited in the market")) == owed or None


async def _finds_payout_in_history(person: Person) -> None:
    for deed in ("Joined job 1", "Claimed from job 1", "Withdrawal from the market", "Payout of job 1"):
        await person.clicks_row(deed)


async def exports_history(person: Person, file: Path, before: int) -> set[str]:
    """Every line is what the chain says of its transaction, and all of them together are the change of the balance.

    The transactions.
    """
    await person.clicks("Export CSV…")
    await person.chooses_file(file)
    rows = await _written(person, file)
    total = 0
    for row in rows:
        amount = int(row["amount_wei"]) * {"in": 1, "out": -1, "": 0}[row["direction"]]
        if row["kind"] == "payout":
            continue
        receipt = await receipt_of(row["transaction"])
        fee = int(receipt["gasUsed"], 16) * int(receipt["effectiveGasPrice"], 16)
        agree(f"the fee of {row['function']}", int(row["fee_wei"]), fee)
        total += amount - fee
    agree("the balance by the history", before + total, await balance_is_the_chain_s(person))
    return {row["transaction"] for row in rows if row["kind"] != "payout"}


async def exports_payouts(person: Person, file: Path, earned: Decimal, stake: Decimal) -> None:
    """One line, which is what the chain says."""
    await person.presses("Ctrl+4")
    await person.clicks("Earnings")
    agree("the earnings", ether_in(await person.reads_beside("Earned in all")), earned)
    await person.clicks("Export as CSV…")
    await person.chooses_file(file)
    [row] = await _written(person, file)
    [(transaction, (reward, returned, _, _))] = await numbers_told(CLAIMED, await _goes_to_address(person))
    agree("the transaction", row["transaction"], transaction)
    agree("the reward", Decimal(row["reward"]) * WEI, reward)
    agree("the stake", Decimal(row["stake returned"]) * WEI, returned)
    agree("both", (Decimal(row["reward"]), Decimal(row["stake returned"])), (earned, stake))


async def _goes_to_address(person: Person) -> str:
    await person.presses("Ctrl+1")
    return await own_address(person)


async def _written(person: Person, file: Path) -> list[dict[str, str]]:
    def read() -> list[dict[str, str]] | None:
        return list(csv.DictReader(file.read_text("utf-8").splitlines())) if file.exists() else None

    return await person.agrees(lambda: asyncio.to_thread(read), f"the file {file}")


async def _locks_and_unlocks(person: Person) -> None:
    await person.presses("Ctrl+L")
    await person.does_not_see("Ready to withdraw")
    await person.types("Passphrase", "something else")
    await person.presses("Return")
    await person.sees("The passphrase is wrong")
    await person.types("Passphrase", PASSPHRASE)
    await person.clicks("Unlock")
    await person.sees("Ready to withdraw")
