"""A stand-in for what the market page asks for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.market import (
    ContributorRecord,
    JobDetail,
    JobQuery,
    JobSummary,
    KnownData,
    OwnerRecord,
    Reputation,
)
from omnilytics_app.domain.tokens import Token
from omnilytics_app.errors import JobRefused

NOW = 1_764_000_000


@dataclass
class FakeRows:
    """Implements `JobRows` over a list, which is looked through for a text and a state alone."""

    market: "FakeMarket"
    query: JobQuery

    def count(self) -> int:
        """How many there are."""
        return len(self._found())

    def rows(self, offset: int, limit: int) -> Sequence[JobSummary]:
        """A page of them."""
        return self._found()[offset : offset + limit]

    def _found(self) -> list[JobSummary]:
        text, wanted = self.query.text.casefold(), self.query.availability
        return [
            job
            for job in self.market.jobs
            if text in job.title.casefold() and (not wanted or job.availability(NOW) in wanted)
        ]


@dataclass
class FakeMarket:
    """Implements `MarketService`."""

    jobs: list[JobSummary] = field(default_factory=list)
    details: dict[JobId, JobDetail] = field(default_factory=dict)
    data: tuple[KnownData, ...] = ()
    missing: int = 0
    paid_in: tuple[Token, ...] = ()
    asked: list[JobQuery] = field(default_factory=list)
    listeners: list[Callable[[], None]] = field(default_factory=list)

    def subscribe(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Keeps it."""
        self.listeners.append(changed)
        return lambda: self.listeners.remove(changed)

    def select(self, query: JobQuery) -> FakeRows:
        """The jobs of a query."""
        self.asked.append(query)
        return FakeRows(self, query)

    async def behind(self) -> int:
        """As told."""
        return self.missing

    async def job(self, job_id: JobId) -> JobDetail:
        """One that was given, or the refusal of the port."""
        if job_id not in self.details:
            raise JobRefused(f"There is no job {job_id} on this market, or it is not read yet.")
        return self.details[job_id]

    async def reputation_of(self, address: Address) -> Reputation:
        """Nothing is known of anybody."""
        return Reputation(OwnerRecord(address), ContributorRecord(address))

    async def tokens(self) -> tuple[Token, ...]:
        """As told."""
        return self.paid_in

    async def data_sets(self) -> tuple[KnownData, ...]:
        """As told."""
        return self.data

    def tell(self) -> None:
        """Say that jobs came, moved on or went."""
        for listener in tuple(self.listeners):
            listener()
