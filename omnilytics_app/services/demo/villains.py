"""Participants of a demonstration that break the rules, each in one way and honest in everything else.

They are the program's own runners with the one step changed that makes the difference, so that whatever follows is
what a market does about it.
"""

from dataclasses import replace
from enum import StrEnum

from omnilytics_app.chain.calls import OpeningEvidence
from omnilytics_app.crypto.opening import MAX_LANE, pack_lanes, unpack_lanes
from omnilytics_app.domain.actions import Action, ActionKind, wait
from omnilytics_app.domain.ids import GroupIndex, RoundNumber
from omnilytics_app.domain.job import Job
from omnilytics_app.services.job_runners import HONEST, Casting
from omnilytics_app.services.run_job import ModelOwnerRunner
from omnilytics_app.services.run_rounds import DataOwnerRunner
from omnilytics_app.workers.model_owner_tasks import ModelState


class Villain(StrEnum):
    """What can go wrong in a demonstration; the value is the option's name."""

    NOBODY = ""
    LYING_MODEL_OWNER = "lying-model-owner"
    WITHHOLDING_OWNER = "withholding-owner"
    WITHHOLDING_MODEL_OWNER = "withholding-model-owner"


class LyingModelOwner(ModelOwnerRunner):
    """Audits its first round and claims that the last group is an outlier, with lanes that nobody's gradients have."""

    async def _model_state(self, number: RoundNumber) -> ModelState:
        return replace(await super()._model_state(number), audit_next=number == 1)

    async def _decrypt(self, job: Job, number: RoundNumber) -> None:
        await super()._decrypt(job, number)
        if number == 1:
            self._log[number].claimed = [max(job.rounds[0].complete)]
            self._log.save()

    async def _evidence(self, number: RoundNumber) -> OpeningEvidence:
        evidence = await super()._evidence(number)
        [victim] = evidence.claimed
        complete = self._job.rounds[number - 1].complete if self._job is not None else frozenset[GroupIndex]()
        opened = sorted(complete - {min(complete - evidence.claimed)})
        lanes = unpack_lanes(evidence.lanes, opened, self.checked.layout)
        wild = tuple(tuple(MAX_LANE for _ in sketch) for sketch in lanes[victim])
        return replace(evidence, lanes=pack_lanes({**lanes, victim: wild}))


class WithholdingModelOwner(ModelOwnerRunner):
    """Says where its model lies, and neither puts it there nor shows it."""

    async def _put(self, payload: bytes) -> str:
        return await self.account.store.uri_of(payload) if self.account.store is not None else ""

    def decide(self, job: Job) -> Action:
        """Everything but answers."""
        return _silent(super().decide(job))


class WithholdingOwner(DataOwnerRunner):
    """Says where its gradients lie, and neither puts them there nor shows them."""

    def decide(self, job: Job) -> Action:
        """Everything but uploads and answers."""
        return _silent(super().decide(job))


def casting_of(villain: str) -> Casting:
    """Who plays the roles of a profile; the honest runners for an empty name."""
    return _CASTINGS[Villain(villain)]


def _silent(action: Action) -> Action:
    return wait("Keeping silent") if action.kind in {ActionKind.UPLOAD, ActionKind.ANSWER} else action


_CASTINGS = {
    Villain.NOBODY: HONEST,
    Villain.LYING_MODEL_OWNER: Casting(model_owner=LyingModelOwner),
    Villain.WITHHOLDING_OWNER: Casting(data_owner=WithholdingOwner),
    Villain.WITHHOLDING_MODEL_OWNER: Casting(model_owner=WithholdingModelOwner),
}
