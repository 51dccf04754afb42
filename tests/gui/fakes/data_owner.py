"""A stand-in for what the data owner's page asks for."""

import asyncio
from collections.abc import Callable

from omnilytics_app.domain.auto_join import AutoJoinRules, AutoJoinState
from omnilytics_app.domain.data_shelf import DataSetStatus, Inspection, JobFit
from omnilytics_app.domain.earnings import Earnings
from omnilytics_app.domain.estimate import JoinEstimate
from omnilytics_app.domain.explain import NO_RECORD, Explanation
from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.job import Terms
from omnilytics_app.domain.market import ContributorRecord
from tests.gui.sample_job import terms


class FakeDataOwner:
    """Implements `DataOwnerService`. `failure` is raised by the next call; `gate` holds calls until it is set."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.failure: Exception | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.sets: tuple[DataSetStatus, ...] = ()
        self.inspection: Inspection | None = None
        self.fitting: tuple[JobFit, ...] = ()
        self.terms: Terms = terms()
        self.told: tuple[Explanation, ...] = ()
        self.earned = Earnings()
        self.seen = ContributorRecord(Address("0x" + "a1" * 20))
        self.auto = AutoJoinState(AutoJoinRules())
        self.listeners: list[Callable[[], None]] = []

    async def _act(self, *call: object) -> None:
        self.calls.append(call)
        await self.gate.wait()
        if self.failure is not None:
            failure, self.failure = self.failure, None
            raise failure

    async def data_sets(self) -> tuple[DataSetStatus, ...]:
        await self._act("data sets")
        return self.sets

    async def inspect_data(self, path: str) -> Inspection:
        await self._act("inspect", path)
        return self.inspection or Inspection(path, 40, exact=True, looked_at=40, columns=())

    async def register_data(self, name: str, path: str) -> None:
        await self._act("register", name, path)

    async def forget_data(self, name: str) -> None:
        await self._act("forget", name)

    async def fits(self, path: str) -> tuple[JobFit, ...]:
        await self._act("fits", path)
        return self.fitting

    async def estimate(self, job_id: JobId) -> JoinEstimate:
        await self._act("estimate", job_id)
        return JoinEstimate(self.terms, 2.4, Wei(3 * 10**14), NO_RECORD)

    def pause(self, job_id: JobId, *, pause: bool) -> None:
        self.calls.append(("pause" if pause else "resume", job_id))

    async def leave(self, job_id: JobId) -> None:
        await self._act("leave", job_id)

    async def explanations(self, job_id: JobId) -> tuple[Explanation, ...]:
        await self._act("explain", job_id)
        return self.told

    async def earnings(self) -> Earnings:
        await self._act("earnings")
        return self.earned

    async def reputation(self) -> ContributorRecord:
        await self._act("reputation")
        return self.seen

    async def export_payouts(self, path: str) -> int:
        await self._act("export", path)
        return len(self.earned.payouts)

    @property
    def auto_join(self) -> AutoJoinState:
        return self.auto

    async def save_auto_join(self, rules: AutoJoinRules) -> None:
        await self._act("rules", rules)
        self.show_auto(AutoJoinState(rules, running=rules.on))

    def show_auto(self, state: AutoJoinState) -> None:
        self.auto = state
        for listener in tuple(self.listeners):
            listener()

    def on_auto_join(self, listener: Callable[[], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)
