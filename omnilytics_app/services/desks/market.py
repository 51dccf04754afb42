"""What the market page asks for, from the index of jobs; an endpoint is asked for the names of tokens alone."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable

from omnilytics_app.chain.market import terms_from
from omnilytics_app.chain.tokens import ASKED_AT_ONCE
from omnilytics_app.domain.document import JobDocument, parse_document
from omnilytics_app.domain.ids import Address, JobId
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.market import JobDetail, JobQuery, JobSummary, KnownData, Reputation
from omnilytics_app.domain.tokens import Token
from omnilytics_app.errors import JobRefused
from omnilytics_app.services.data_sets import registered_data
from omnilytics_app.services.job_terms import modulus_claim, terms_hash
from omnilytics_app.services.market_index import MarketIndex
from omnilytics_app.services.modulus import name_of_proof
from omnilytics_app.services.session import Session
from omnilytics_app.storage.job_index import Selection
from omnilytics_app.storage.profile import Profile
from omnilytics_app.storage.reputation import reputation_of

TOKENS_OFFERED = ASKED_AT_ONCE
"""To choose from: whoever opens jobs can make up as many as there are jobs."""
LEARNING_S = 8.0
"""For what tokens say of themselves: they are strangers' code."""


class MarketDesk:
    """Serves the market page of one profile, as long as it is `open`."""

    def __init__(self, session: Session, profile: Profile) -> None:
        self._gateway, self._account = session.gateway, session.account
        self._profile = profile
        self._listeners: list[Callable[[], None]] = []
        self._index = MarketIndex(session.gateway, self._tell)

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Keep the index as the chain is, meanwhile."""
        running = asyncio.create_task(self._index.run(), name="index of jobs")
        try:
            yield
        finally:
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running

    def subscribe(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Call `changed` whenever rows were made; returns how to stop that."""
        self._listeners.append(changed)
        return lambda: self._listeners.remove(changed)

    def select(self, query: JobQuery) -> Selection:
        """The jobs of a query, each time as they are then."""
        return self._index.jobs.select(query, self._now)

    async def behind(self) -> int:
        """How many jobs are not yet shown as they are."""
        return await asyncio.to_thread(self._index.jobs.due_count)

    async def job(self, job_id: JobId) -> JobDetail:
        """One job in full. Raises `JobRefused` where there is none."""
        return await asyncio.to_thread(self._detail, job_id, self._gateway.watcher.view.jobs.get(job_id))

    async def reputation_of(self, address: Address) -> Reputation:
        """What the chain tells of an address."""
        return await asyncio.to_thread(reputation_of, self._index.jobs, address)

    async def tokens(self) -> tuple[Token, ...]:
        """The tokens that most jobs are paid in beside the chain's coin, as far as they describe themselves in time."""
        addresses = await asyncio.to_thread(self._index.jobs.tokens, TOKENS_OFFERED)
        await self._gateway.tokens.learn(addresses, LEARNING_S)
        return tuple(map(self._gateway.tokens.known, addresses))

    async def data_sets(self) -> tuple[KnownData, ...]:
        """The data sets of this profile. Raises `ConfigurationError`."""
        known = await asyncio.to_thread(registered_data, self._profile.paths)
        return tuple(KnownData(d.name, d.path, d.columns, d.rows, d.exact) for d in known)

    def _detail(self, job_id: JobId, job: Job | None) -> JobDetail:
        summary = self._index.jobs.summary(job_id)
        made = next(iter(self._gateway.watcher.events_of(job_id, "JobCreated")), None)
        if summary is None or made is None:
            raise JobRefused(f"There is no job {job_id} on this market, or it is not read yet.")
        terms = terms_from(made.arguments["terms"])
        document = _readable(summary, bytes(made.arguments["document"]))
        own = self._account.address
        return JobDetail(
            summary=summary,
            terms=terms,
            terms_hash=terms_hash(self._gateway.scope(job_id), summary.model_owner, terms),
            job=job,
            document=document,
            reputation=reputation_of(self._index.jobs, summary.model_owner),
            market=self._gateway.deployment.market,
            chain_id=self._gateway.deployment.chain_id,
            now=self._now(),
            proven=job is not None and document is not None and self._is_proven(job, document),
            own=summary.model_owner == own,
            joined=job is not None and job.member(own) is not None,
        )

    def _is_proven(self, job: Job, document: JobDocument) -> bool:
        name = name_of_proof(modulus_claim(self._gateway, job, document), document.proof)
        return self._gateway.moduli.has_accepted(name)

    def _now(self) -> int:
        """The chain's time, or this computer's while the chain is not in sight."""
        head = self._gateway.watcher.view.head
        return head.timestamp if head is not None else int(time.time())

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def _readable(summary: JobSummary, raw: bytes) -> JobDocument | None:
    """The document, unless it could not be read when the job was indexed."""
    return None if summary.problem else parse_document(raw)
