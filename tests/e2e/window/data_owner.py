"""A data owner's path: from a registered data set to a payout that is on the account and in a file."""

import csv
import io
from decimal import Decimal
from pathlib import Path

from tests.e2e.window.first_run import creates_profile
from tests.e2e.window.money import balance_is_the_chain_s, ether_in
from tests.e2e.window.person import Person

PASSPHRASE = "orbit lantern velvet cactus"
NAME = "my-diabetes"
LONG_S = 300


async def plays(person: Person, folder: Path) -> None:
    """From nothing to a withdrawn payout."""
    await creates_profile(person, "Bea", PASSPHRASE)
    await person.sees("Ready to withdraw")
    await balance_is_the_chain_s(person)
    samples = await _asks_for_job(person)
    await _registers(person, samples / "diabetes-data-owner.csv")
    await _finds_job(person)
    await _joins(person)
    await _follows_rounds(person)
    await _withdraws(person)
    await person.presses("Ctrl+Q")


async def _asks_for_job(person: Person) -> Path:
    await person.clicks("Practice")
    folder = Path(await person.reads(r"^(/\S+/data)$"))
    await person.chooses("Data", "diabetes progression")
    await person.clicks("Make a job")
    await person.sees("A job on diabetes progression")
    await person.clicks("Close")
    return folder


async def _registers(person: Person, file: Path) -> None:
    await person.presses("Ctrl+4")
    await person.clicks("Data sets")
    await person.opens("File or folder")
    await person.chooses_file(file)
    await person.types("Name", NAME)
    await person.clicks("Add data set")
    await person.sees("Nothing of this data has left this computer.")


async def _finds_job(person: Person) -> None:
    await person.presses("Ctrl+2")
    await person.presses("Ctrl+K")
    await person.types("Search jobs", "diabetes")
    await person.clicks_row("diabetes", twice=True, patience_s=LONG_S)
    await person.sees("What you earn and risk")
    await person.clicks("Join…")


async def _joins(person: Person) -> None:
    await person.clicks("Join job…")
    await person.sees("What you risk")
    await person.clicks("No noise")
    stake = ether_in(await person.reads_beside("Stake you pay"))
    await person.clicks("and join")
    await person.sees("Join job")
    if ether_in(await person.reads_beside("Stake")) != stake:
        raise AssertionError("another stake than was said")
    await person.clicks("Sign and send")


async def _follows_rounds(person: Person) -> None:
    await person.sees("Finished", LONG_S)


async def _withdraws(person: Person) -> None:
    await person.presses("Ctrl+1")
    await person.clicks("Withdraw")


__all__ = ["Decimal", "csv", "io"]
