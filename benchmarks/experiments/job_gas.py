"""What a whole job without disputes costs on a real node: every transaction is sent, its gas is what its receipt says.

All owners register and submit in every round, every round settles quietly. After the job is closed every owner claims
for itself and withdraws, as its program does, and the model owner withdraws its bond. What anybody may send the model
owner sends, who needs the job to go on. Payloads lie outside of the chain; the contract reads none of them.
"""

from dataclasses import replace

from benchmarks.experiments.chain_course import Course, Setting
from benchmarks.experiments.node import open_node
from omnilytics_app.chain.transactions import TransactionSender

OWNERS_CALLS = ("register", "submit", "claim", "withdraw")


class QuietJob(Course):
    """A course of any number of rounds, none of which is settled with openings."""

    async def play(self) -> dict[str, int]:
        """The whole job; gas of everybody together, and of the part that owners send."""
        await self._begin()
        for _ in range(self.terms.rounds):
            await self._round()
            await self._step("settleQuiet", self.model_owner)
        await self._send("closeJob", self.model_owner, self.node.calls.close_job(self.job))
        for owner in self.owners:
            await self._send("claim", owner, self.node.calls.claim(self.job, [owner.address]))
            await self._withdraw("withdraw", owner)
        await self._withdraw("withdraw the bond", self.model_owner)
        owners = sum(sum(self.gas[name]) for name in OWNERS_CALLS)
        return {"gas": sum(map(sum, self.gas.values())), "owners_gas": owners}

    async def _withdraw(self, name: str, sender: TransactionSender) -> None:
        await self._send(name, sender, self.node.calls.withdraw(sender.address, self.terms.token))


async def quiet_job(setting: Setting, rounds: int, seed: int) -> dict[str, int]:
    """Such a job on a node of its own."""
    async with open_node(others=False) as node:
        job = await QuietJob.prepare(node, setting, seed)
        job.terms = replace(job.terms, rounds=rounds)
        return await job.play()
