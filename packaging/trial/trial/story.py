"""What a person does with the program that was just installed: a first run, a job of one round, the money, and again.

Practice owners do the data owners' part of the job, in worker processes; both roles at a window are a demonstration's.
"""

import json
import re
import urllib.request
from decimal import Decimal
from pathlib import Path

from trial.desktop import TrialFailed
from trial.person import Person

WORDS = 24
TITLE = "Diabetes, of Ada"
WEI = Decimal(10**18)
SHOWN = Decimal(10) ** -6
"""The smallest digit on screen."""
TRAINING_S = 420
ROUNDS, GROUPS, SIZE = "1", "3", "3"
REWARD = "0.002"


def creates_profile(person: Person, name: str) -> None:
    """All pages of the first run: words noted, a key in the keyring, the local demonstration."""
    person.sees("Welcome to OmniLytics")
    person.takes_picture("1-first-run")
    person.clicks("Create a new profile")
    person.clicks("Next")
    person.sees("Write these words down on paper")
    noted = {number: person.reads(rf"^Word {number}: (\w+)$") for number in range(1, WORDS + 1)}
    person.clicks("Next")
    person.sees("Have you got them?")
    for label in sorted({text for text in person.texts() if re.fullmatch(r"Word \d+", text)}):
        person.types(label, noted[int(label.split()[1])])
    person.clicks("Next")
    person.sees("How is the key locked?")
    person.clicks("System keyring")
    person.sees("there is nothing to type")
    person.clicks("Next")
    person.sees("Where is the market?")
    person.types("Name of this profile", name)
    person.clicks("Local demo")
    person.clicks("Finish")
    person.sees("Ready to withdraw")
    person.takes_picture("2-wallet")


def designs_job(person: Person) -> None:
    """A job of one round from the wizard, approved."""
    person.clicks("Practice")
    person.sees("Sample files for both")
    samples = person.reads(r"^(/\S+/data)$")
    person.clicks("Close")
    person.presses("Ctrl+3")
    person.sees("Data and columns")
    person.clicks("Choose file…")
    person.chooses_file(f"{samples}/diabetes-model-owner.csv")
    person.sees("Numbers, 37 different")
    person.types("Title", TITLE)
    person.clicks("Next")
    person.sees("A number; the model says how much.")
    person.clicks("Next")
    person.sees("on your own rows")
    person.clicks("Next")
    person.sees("Terms for data owners")
    for field, value in (
        *(("Rounds", ROUNDS), ("Reward per round", REWARD), ("Groups", GROUPS)),
        *(("Owners in a group", SIZE), ("Bad groups tolerated", "0")),
    ):
        person.types(field, value)
    person.clicks("2048 bit")
    person.clicks("Fast test")
    person.clicks("Set windows one by one")
    person.chooses("Dispute", "seconds")
    person.types("Dispute", "15")
    person.clicks("Next")
    person.sees("Now, into the contract")
    person.clicks("Create job")
    person.sees("Create a training job", TRAINING_S)
    person.takes_picture("3-review")
    person.clicks("Sign and send")


def trains(person: Person) -> None:
    """Practice owners take all seats; the round goes to its end."""
    person.sees("Registering", TRAINING_S)
    person.clicks("Practice")
    person.clicks("Let data owners join")
    person.sees("9 data owners with")
    person.clicks("Close")
    person.sees("Round 1 of 1", TRAINING_S)
    person.takes_picture("4-round")
    person.sees("Finished", TRAINING_S)
    person.takes_picture("5-finished")


def withdraws(person: Person, profiles: Path) -> str:
    """What is left of the deposit; what the account holds then, on screen as on the chain."""
    person.presses("Ctrl+1")
    person.clicks("Withdraw")
    person.sees("Withdraw credit from the market")
    credit = person.reads_beside("Credit in the market")
    address = own_address(person)
    before = balance_on_chain(profiles, address)
    person.clicks("Sign and send")
    person.sees("Nothing to withdraw yet.")
    after = person.until("a balance equal to the chain's", lambda: _agreed(person, profiles, address))
    person.takes_picture("6-withdrawn")
    if after <= before:
        raise TrialFailed(f"The withdrawal of {credit} did not reach the account: it held {before} wei, then {after}.")
    return f"{credit} withdrawn; {after} wei on the chain, as shown"


def comes_back(person: Person, address: str) -> None:
    """The keyring opens the profile, nothing is asked, and account and job are there."""
    person.sees("Ready to withdraw")
    if own_address(person) != address:
        raise TrialFailed(f"After a restart the window shows another account than {address}.")
    person.presses("Ctrl+3")
    person.sees(TITLE)
    person.sees("Finished")
    person.takes_picture("7-again")


def own_address(person: Person) -> str:
    """As it stands on the wallet page, in blocks; also where a dialog lies over it."""
    return person.reads(r"^(0x(?: [0-9a-fA-F]{4}){10})$").replace(" ", "")


def _agreed(person: Person, profiles: Path, address: str) -> int | None:
    said = re.search(r"([\d,]+(?:\.\d+)?) ?ETH", person.reads_beside("Balance"))
    held = balance_on_chain(profiles, address)
    if said is None or Decimal(said[1].replace(",", "")) != (held / WEI).quantize(SHOWN, "ROUND_DOWN"):
        return None
    return held


def balance_on_chain(profiles: Path, address: str) -> int:
    """The wei of an account, asked of the local chain beside the program."""
    [file] = profiles.rglob("network.json")
    port = int(json.loads(file.read_text("utf-8"))["port"])
    body = {"jsonrpc": "2.0", "id": 1, "method": "eth_getBalance", "params": [address, "latest"]}
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}", json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - this computer
        return int(json.load(answer)["result"], 16)
