"""Amounts as a person compares them: what is written on screen, and what the chain says."""

import re
from decimal import Decimal

from tests.e2e.window.chain import balance_of
from tests.e2e.window.person import Person

WEI = 10**18
SHOWN = Decimal(10) ** -6
"""The smallest digit on screen."""


def ether_in(text: str) -> Decimal:
    """The amount in what is written."""
    found = re.search(r"([\d,]+(?:\.\d+)?) ?ETH", text)
    if found is None:
        raise AssertionError(f"no amount in {text!r}")
    return Decimal(found[1].replace(",", ""))


async def own_address(person: Person) -> str:
    """As it stands on the wallet page, in blocks."""
    return (await person.reads(r"^(0x(?: [0-9a-fA-F]{4}){10})$")).replace(" ", "")


async def balance_is_the_chain_s(person: Person) -> int:
    """Wait until the balance on screen is what the chain says, rounded down to what is shown; the wei."""
    address = await own_address(person)
    return await person.agrees(lambda: _balance(person, address), "a balance equal to the chain's")


async def _balance(person: Person, address: str) -> int | None:
    shown, held = ether_in(await person.reads_beside("Balance")), await balance_of(address)
    return held if shown == (Decimal(held) / WEI).quantize(SHOWN, "ROUND_DOWN") else None
