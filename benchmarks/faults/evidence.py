"""What the chain, the waiting transactions and the disks say of a job: told from outside, by no record of the program.

A payload counts as seen wherever it was: in a block, among the transactions that wait, or on a disk under its final
name. Two different ones of one owner in one round would have used the masks of that round twice.
"""

import asyncio
import contextlib
import hashlib
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from eth_abi.abi import decode

from benchmarks.faults.ground import Ground
from omnilytics_app.chain.calls import MarketCalls
from omnilytics_app.domain.ids import Address, Digest, JobId, RoundNumber
from omnilytics_app.domain.job import Job, Outcome
from omnilytics_app.errors import UserFacingError
from omnilytics_app.services.owner_records import DIGEST_BYTES, PAYLOAD_SUFFIX

POLL_S = 0.2
SUBMIT = ["uint256", "uint16", "bytes32", "(bytes32,bytes,string)"]
WHOLE = True
"""With the transactions, not just their hashes."""
NOTHING = Digest(bytes(32))
Place = tuple[str, int, int]
"""Owner in small letters, job, round."""


@dataclass
class Seen:
    """Everything that submissions were seen to hold, and the transactions that brought them into blocks."""

    payloads: dict[Place, set[str]] = field(default_factory=lambda: defaultdict(set))
    mined: dict[Place, list[bool]] = field(default_factory=lambda: defaultdict(list))
    """Whether each transaction of a place succeeded."""

    @property
    def doubles(self) -> int:
        """Transactions of a place beyond its first, and such as were refused: all paid for and for nothing."""
        return sum(len(kept) - 1 + kept.count(False) for kept in self.mined.values())

    @property
    def reused(self) -> int:
        """Places with more than one payload, and payloads that were seen in more than one place."""
        everything = [p for payloads in self.payloads.values() for p in payloads]
        return sum(len(p) > 1 for p in self.payloads.values()) + len(everything) - len(set(everything))


class Onlooker:
    """Watches a ground. Made with `watching`."""

    def __init__(self, ground: Ground) -> None:
        self.seen = Seen()
        self._ground = ground
        calls = MarketCalls(ground.market.address, ground.artifact)
        self._selector = calls.submit(JobId(1), RoundNumber(1), NOTHING, NOTHING, b"").data[:4]

    async def run(self) -> None:
        """Look at what waits, until cancelled."""
        while True:
            with contextlib.suppress(UserFacingError, KeyError, TypeError):
                answer = await self._ground.connection.request("txpool_content")
                for kind in ("pending", "queued"):
                    for waiting in answer["result"][kind].values():
                        for transaction in waiting.values():
                            self._note(transaction)
            await asyncio.sleep(POLL_S)

    def look_at_disks(self) -> None:
        """Read every payload that is on a disk under its final name."""
        for actor in self._ground.cast.owners:
            for file in (actor.profile / "jobs").glob(f"*/*{PAYLOAD_SUFFIX}"):
                job_id, number = int(file.parent.name.rpartition("-")[2]), int(file.stem.removeprefix("round-"))
                payload = file.read_bytes()[DIGEST_BYTES:]
                self.seen.payloads[actor.address.lower(), job_id, number].add(_name(payload))

    async def read_chain(self) -> None:
        """Read every block there is."""
        self.seen.mined.clear()
        connection = self._ground.connection
        for number in range((await connection.head()).number + 1):
            block = (await connection.request("eth_getBlockByNumber", hex(number), WHOLE))["result"]
            for transaction in block["transactions"]:
                if place := self._note(transaction):
                    answer = await connection.request("eth_getTransactionReceipt", transaction["hash"])
                    self.seen.mined[place].append(int(answer["result"]["status"], 16) == 1)

    def _note(self, transaction: dict[str, Any]) -> Place | None:
        data = bytes.fromhex(transaction["input"][2:])
        if data[:4] != self._selector:
            return None
        job_id, number, _, (_, payload, _) = decode(SUBMIT, data[4:])
        place = transaction["from"].lower(), job_id, number
        self.seen.payloads[place].add(_name(payload))
        return place


@contextlib.asynccontextmanager
async def watching(ground: Ground) -> AsyncIterator[Onlooker]:
    """An onlooker at work."""
    onlooker = Onlooker(ground)
    task = asyncio.create_task(onlooker.run())
    try:
        yield onlooker
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


@dataclass(frozen=True)
class Due:
    """How a job must have ended: rounds' outcomes, and by owner its absences, what it is paid and its stake.

    `returned` is what the model owner gets back, `sunk` what nobody does.
    """

    outcomes: tuple[Outcome, ...]
    absences: Mapping[Address, int]
    rewards: Mapping[Address, int]
    stakes: Mapping[Address, int]
    returned: int
    sunk: int = 0


def all_honest(owners: Sequence[Address], job: Job) -> Due:
    """Everybody was there in every round, and is paid for each."""
    terms, reward = job.terms, job.terms.rounds * job.terms.reward
    return Due(
        outcomes=(Outcome.QUIET,) * terms.rounds,
        absences=dict.fromkeys(owners, 0),
        rewards=dict.fromkeys(owners, reward),
        stakes=dict.fromkeys(owners, terms.stake),
        returned=terms.escrow + terms.bond - len(owners) * reward,
    )


Expected = Callable[[Sequence[Address], Job], Due]
"""What must have become of these owners, the attacker last if there is one, in a job that is over."""


async def complaints(ground: Ground, expected: Expected = all_honest) -> list[str]:
    """What is wrong with how the one job of a ground ended, to the wei; nothing if all went as it must."""
    job = await ground.market.job(JobId(1))
    events = await ground.reader.everything(JobId(1))
    head = await ground.connection.head()
    paid_out: Counter[str] = Counter()
    for event in await ground.reader.feed(0, head.number):
        if event.name == "Withdrawn":  # an owner that was started again may have collected its first round by itself
            paid_out[event.arguments["account"]] += event.arguments["amount"]
    due = expected([actor.address for actor in ground.cast.owners], job)
    wrong = _misplayed(job, due)
    for address, reward in due.rewards.items():
        own = [e for e in events if e.name == "Claimed" and e.owner == address]
        claimed = sum(e.arguments["reward"] for e in own), sum(e.arguments["stake"] for e in own)
        if claimed != (reward, due.stakes[address]):
            wrong.append(f"{address} claimed {claimed}")
        if paid_out[address] != reward + due.stakes[address]:
            wrong.append(f"{address} withdrew {paid_out[address]}")
    if paid_out[ground.cast.model_owner.address] != due.returned:
        wrong.append(f"the model owner withdrew {paid_out[ground.cast.model_owner.address]} and not {due.returned}")
    if (left := await ground.connection.balance(ground.market.address)) != due.sunk:
        wrong.append(f"{left} wei stayed in the market and not {due.sunk}")
    return wrong


def _misplayed(job: Job, due: Due) -> list[str]:
    wrong = []
    if tuple(r.outcome for r in job.rounds) != due.outcomes:
        wrong.append(f"outcomes {[r.outcome.name for r in job.rounds]}")
    if votes := sum(r.votes for r in job.rounds):
        wrong.append(f"{votes} votes against true settlements")
    absences = [f"{m.owner} has {m.misses} absences" for m in job.members if m.misses != due.absences[m.owner]]
    return wrong + absences


def _name(payload: bytes) -> str:
    return hashlib.sha256(payload).hexdigest()
