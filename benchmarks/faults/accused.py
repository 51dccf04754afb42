"""Jobs with an attacker, and trouble while a settlement lies open to disputes and a payload is asked for.

One owner flips the sign of its gradients, so that the audit of round two opens all groups but one and rejects its own.
While that settlement lies open to disputes, it submits what is no ciphertext in round three: the model owner asks for
that leaf, nobody can show it, and the owner counts as absent. At both moments the chain goes back, or its endpoint is
down. What must come of it is known beforehand, whatever the draw makes of groups.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from benchmarks.faults.evidence import Due
from benchmarks.faults.ground import Ground, new_ground
from benchmarks.faults.in_process import POLL_S, Moment, Script, play
from benchmarks.faults.outages import OUTAGE_S
from benchmarks.faults.proxy import DOWN, NO_FAULTS, faulty_proxy
from benchmarks.faults.reorganisations import DEPTHS
from omnilytics_app.domain.actions import Action
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.services.check_settlement import SettlementChecks
from omnilytics_app.services.demo.options import DemoOptions
from omnilytics_app.services.gateway import Account, Gateway
from omnilytics_app.services.job_runners import Casting
from omnilytics_app.services.owner_records import OwnerRecords, Question
from omnilytics_app.services.run_rounds import DataOwnerRunner
from omnilytics_app.workers.pool import WorkerPool

LIMIT_S = 400.0
WINDOW_S = 1_000
"""To dispute and to answer; longer than any trouble here, and passed by moving the chain's clock."""
AUDIT, SPOILT = 2, 3
DISPUTE = Moment("dispute", opened=AUDIT)
ANSWER = Moment("answers", Phase.ANSWER, SPOILT)
WANTED = DemoOptions(
    dataset="breast_cancer", rounds=3, owners=15, group_size=3, malicious=1, attack="sign_flip", auto=True
)
Trouble = Callable[[Moment], Awaitable[None]]


class SpoiltRecords(OwnerRecords):
    """Keeps a zero, which is no ciphertext, in place of the first leaf of one round's payload."""

    leaf_bytes = 0

    async def store_draft(self, question: Question, payload: bytes, seconds: float) -> None:
        """As the honest do, but for that leaf."""
        if question.number == SPOILT:
            payload = bytes(self.leaf_bytes) + payload[self.leaf_bytes :]
        await super().store_draft(question, payload, seconds)


class Spoiler(DataOwnerRunner):
    """Submits one leaf that cannot be used."""

    def __init__(
        self, gateway: Gateway, account: Account, pool: WorkerPool, job_id: JobId, checks: SettlementChecks
    ) -> None:
        super().__init__(gateway, account, pool, job_id, checks)
        self._records = self._spoilt = SpoiltRecords(self.files)

    def decide(self, job: Job) -> Action:
        """As the honest do."""
        self._spoilt.leaf_bytes = job.terms.ciphertext_bytes
        return super().decide(job)


async def reorganised(depth: int) -> dict[str, Any]:
    """One job, reorganised that deep at both moments."""
    async with new_ground(200 + depth, WANTED, WINDOW_S) as ground:
        await ground.connection.request("anvil_mine", hex(2 * max(DEPTHS)))

        async def go_back(_: Moment) -> None:
            await ground.connection.request("anvil_reorg", depth, [])

        return {"depth": depth, **await _play(ground, ground.url, max(DEPTHS), go_back)}


async def down(outage_s: float = OUTAGE_S) -> dict[str, Any]:
    """One job, whose participants' endpoint is down for so long at both moments."""
    async with new_ground(200, WANTED, WINDOW_S) as ground, faulty_proxy(ground.url) as proxy:

        async def go_down(_: Moment) -> None:
            proxy.faults = DOWN
            await asyncio.sleep(outage_s)
            proxy.faults = NO_FAULTS

        return {"outage_s": outage_s, **await _play(ground, proxy.url, 0, go_down)}


async def _play(ground: Ground, url: str, confirmations: int, trouble: Trouble) -> dict[str, Any]:
    async def in_trouble(moment: Moment) -> None:
        await trouble(moment)
        if moment is ANSWER:
            await _pass_windows(ground)

    attacker = ground.cast.owners[-1]
    script = Script({attacker.profile: Casting(data_owner=Spoiler)}, due)
    return await play(ground, url, confirmations, LIMIT_S, in_trouble, (DISPUTE, ANSWER), script)


async def _pass_windows(ground: Ground) -> None:
    """Wait until the leaf is asked for again, should the chain have gone back behind that; then end both windows."""
    while (job := await ground.job()) is None or not ANSWER.has_come(job):  # noqa: ASYNC110 - in another process
        await asyncio.sleep(POLL_S)
    await ground.connection.request("evm_increaseTime", WINDOW_S + 1)


def due(owners: Sequence[Address], job: Job) -> Due:
    """The attacker's group loses round two, which is sunk; the attacker loses round three and pays its mates for it."""
    terms, attacker = job.terms, owners[-1]
    member = job.member(attacker)
    mates = {m.owner for m in job.members if member is not None and m.group == member.group} - {attacker}
    compensation = terms.absence_penalty // len(mates)
    first_only = {attacker: terms.reward} | dict.fromkeys(mates, terms.reward)
    earned = dict.fromkeys(owners, terms.rounds * terms.reward) | first_only
    sunk = terms.group_size * terms.reward
    return Due(
        outcomes=(Outcome.QUIET, Outcome.FINAL, Outcome.QUIET),
        absences={owner: int(owner == attacker) for owner in owners},
        rewards=earned | dict.fromkeys(mates, terms.reward + compensation),
        stakes=dict.fromkeys(owners, terms.stake) | {attacker: terms.stake - terms.absence_penalty},
        returned=terms.escrow + terms.bond + terms.answer_fee - sum(earned.values()) - sunk,
        sunk=sunk,
    )
