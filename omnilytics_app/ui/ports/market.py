"""What the market page asks for: all jobs by query, one job in full, what is known of an address."""

from collections.abc import Callable, Sequence
from typing import Protocol

from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.market import JobDetail, JobQuery, JobSummary, KnownData, Reputation
from omnilytics_app.domain.tokens import Token


class JobRows(Protocol):
    """The jobs of one query; both calls block."""

    def count(self) -> int:
        """How many there are."""
        ...

    def rows(self, offset: int, limit: int) -> Sequence[JobSummary]:
        """At most `limit` of them from `offset` on."""
        ...


class MarketService(Protocol):
    """What the market page asks for."""

    def subscribe(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Call `changed` whenever jobs came, moved on or went; returns how to stop that."""
        ...

    def select(self, query: JobQuery) -> JobRows:
        """The jobs of a query, each time as they are then."""
        ...

    async def behind(self) -> int:
        """How many jobs are not yet shown as they are."""
        ...

    async def job(self, job_id: JobId) -> JobDetail:
        """One job in full. Raises `JobRefused` where there is none."""
        ...

    async def reputation_of(self, address: Address) -> Reputation:
        """What the chain tells of an address."""
        ...

    async def tokens(self) -> tuple[Token, ...]:
        """The tokens that most jobs are paid in, beside the chain's coin, as far as they describe themselves in time.

        Raises nothing of the chain; a token that does not answer is its address alone.
        """
        ...

    async def data_sets(self) -> tuple[KnownData, ...]:
        """The data sets of this profile."""
        ...
