"""A stand-in for what the model_owner page asks for."""

import asyncio
from collections.abc import Callable

from omnilytics_app.domain.drafting import (
    DataLook,
    JobCosts,
    JobDraft,
    ModelSize,
    NamedData,
    Reference,
    Rehearsal,
    Trial,
)
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.progress import JobForm, Work
from tests.gui import sample_studio


class FakeModelOwner:
    """Implements `ModelOwnerService`. `failure` is raised by the next question; `gate` holds them until it is set."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.failure: Exception | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.looks: dict[str, DataLook] = {}
        self.named: tuple[NamedData, ...] = ()
        self.rehearsal: Rehearsal = sample_studio.REHEARSAL
        self.problem = ("", "")
        self.works: tuple[Work, ...] = ()
        self.draft: JobDraft | None = None
        self.pooled: Reference | None = None
        self.trial: Trial = sample_studio.TRIAL

    async def _act(self, *call: object) -> None:
        self.calls.append(call)
        await self.gate.wait()
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure

    async def data_sets(self) -> tuple[NamedData, ...]:
        return self.named

    async def look_into_data(self, path: str) -> DataLook:
        await self._act("look", path)
        return self.looks.get(path) or sample_studio.digits_look(path)

    async def rehearse(self, form: JobForm, report: Callable[[Work], None] | None = None) -> Rehearsal:
        for work in self.works if report else ():
            report(work)
        await self._act("rehearse", form)
        return self.rehearsal

    async def estimate(self, form: JobForm, size: ModelSize) -> JobCosts:
        self.calls.append(("estimate", size))
        return sample_studio.costs(form, *self.problem)

    async def load_draft(self) -> JobDraft | None:
        return self.draft

    async def save_draft(self, draft: JobDraft) -> None:
        self.draft = draft

    async def forget_draft(self) -> None:
        self.draft = None

    async def reference(self, job_id: JobId) -> Reference | None:
        return self.pooled

    async def try_model(self, job_id: JobId, path: str) -> Trial:
        await self._act("try", job_id, path)
        return self.trial

    async def save_predictions(self, job_id: JobId, path: str, to: str) -> None:
        await self._act("save", job_id, path, to)

    def whereabouts(self, job_id: JobId) -> str:
        return f"OmniLytics job {job_id} of market 0x{'5f' * 20} on chain 31337"
