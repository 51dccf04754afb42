"""A model owner's path: a job from the wizard to the last coin, and the same profile opened again."""

import asyncio
from decimal import Decimal
from pathlib import Path

from tests.e2e.window.checking import agree
from tests.e2e.window.first_run import creates_profile
from tests.e2e.window.money import balance_is_the_chain_s, ether_in, own_address
from tests.e2e.window.person import Person

TITLE = "Diabetes, of Ada"
ROUNDS, GROUPS, SIZE = 1, 3, 3
REWARD = Decimal("0.002")
TRAINING_S = 300


async def plays(person: Person, folder: Path) -> None:
    """From nothing to a withdrawn rest."""
    await creates_profile(person, "Ada")
    await person.sees("Ready to withdraw")
    await balance_is_the_chain_s(person)
    samples = await finds_samples(person)
    await designs_job(person, samples / "diabetes-model-owner.csv")
    await approves_job(person)
    await asks_for_owners(person)
    await follows_rounds(person)
    await exports(person, folder / "model.safetensors")
    await withdraws(person)
    await _locks_and_unlocks(person)
    (folder / "address").write_text(await own_address(person))
    await person.presses("Ctrl+Q")


async def comes_back(person: Person, folder: Path) -> None:
    """The keyring opens the profile, nothing is asked, and the job is there."""
    await person.sees("Ready to withdraw")
    agree("the account", await own_address(person), (folder / "address").read_text())
    await person.presses("Ctrl+3")
    await person.sees(TITLE)
    await person.sees("Finished")
    await person.presses("Ctrl+Q")


async def finds_samples(person: Person) -> Path:
    """The folder of the sample files."""
    await person.clicks("Practice")
    await person.sees("Sample files for both")
    folder = Path(await person.reads(r"^(/\S+/data)$"))
    await person.clicks("Close")
    return folder


async def designs_job(person: Person, file: Path) -> None:
    """All pages of the wizard."""
    await person.presses("Ctrl+3")
    await person.sees("Data and columns")
    await person.opens("Your data file")
    await person.chooses_file(file)
    await person.sees("It stays on this computer.")
    await person.sees("Numbers, 37 different")
    await person.types("Title", TITLE)
    await person.clicks("Next")
    await person.sees("A number; the model says how much.")
    await person.clicks("Next")
    await person.sees("on your own rows")
    await person.clicks("Next")
    await person.sees("Terms for data owners")
    await person.types("Rounds", str(ROUNDS))
    await person.types("Reward per round", str(REWARD))
    await person.types("Groups", str(GROUPS))
    await person.types("Owners in a group", str(SIZE))
    await person.types("Bad groups tolerated", "0")
    await person.clicks("2048 bit")
    await person.clicks("Fast test")
    await person.clicks("Set windows one by one")
    await person.chooses("Dispute, unit", "seconds")
    await person.types("Dispute", "15")
    await person.clicks("Next")
    await person.sees("Now, into the contract")


async def approves_job(person: Person) -> None:
    """What is signed is what was designed."""
    deposit = ether_in(await person.reads_beside("Now, into the contract"))
    await person.clicks("Create job")
    await person.sees("Create a training job", TRAINING_S)
    for name, expected in (
        ("Rounds", str(ROUNDS)),
        ("Seats", str(GROUPS * SIZE)),
        ("Owners in a group", str(SIZE)),
        ("Title", TITLE),
    ):
        agree(name, await person.reads_beside(name), expected)
    escrow, bond = ether_in(await person.reads_beside("Escrow")), ether_in(await person.reads_beside("Bond"))
    agree("the reward", ether_in(await person.reads_beside("Reward per owner and round")), REWARD)
    agree("the escrow", escrow, REWARD * ROUNDS * GROUPS * SIZE)
    agree("escrow and bond", escrow + bond, deposit)
    await person.clicks("Sign and send")


async def asks_for_owners(person: Person) -> None:
    """Practice owners for all seats."""
    await person.sees("Registering", TRAINING_S)
    await person.clicks("Practice")
    await person.clicks("Let data owners join")
    await person.sees("9 data owners with")
    await person.clicks("Close")


async def follows_rounds(person: Person) -> None:
    """To the end."""
    await person.sees(f"Round 1 of {ROUNDS}", TRAINING_S)
    await person.sees("Finished", TRAINING_S)
    await person.sees(f"{ROUNDS} of {ROUNDS}")


async def exports(person: Person, file: Path) -> None:
    """The model."""
    await person.clicks("Export…")
    await person.chooses_file(file)
    await person.reads(r"^(The model .* is in .*)")
    if not await asyncio.to_thread(lambda: file.stat().st_size):
        raise AssertionError("an empty model")


async def withdraws(person: Person) -> None:
    """The rest."""
    await person.presses("Ctrl+1")
    await person.clicks("Withdraw")
    await person.sees("Withdraw credit from the market")
    await person.clicks("Sign and send")
    await person.sees("Nothing to withdraw yet.")
    await balance_is_the_chain_s(person)


async def _locks_and_unlocks(person: Person) -> None:
    await person.presses("Ctrl+L")
    await person.does_not_see("Ready to withdraw")
    await person.clicks("Unlock")
    await person.sees("Ready to withdraw")
