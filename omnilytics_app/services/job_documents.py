"""The documents of jobs, read from the index when somebody asks: they may be large, and few are looked at twice.

A job's document is one that its terms name, under the modulus that its creation states. Whether it does is found out
once, and anew where the chain took the creation back.
"""

from collections.abc import Iterable, Iterator, Mapping, Set

from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.chain.market import terms_from
from omnilytics_app.crypto.abi import document_digest
from omnilytics_app.domain.document import MAX_BYTES
from omnilytics_app.domain.ids import JobId
from omnilytics_app.services.event_index import EventIndex


class JobDocuments:
    """Which jobs have a document, and what it says."""

    def __init__(self, index: EventIndex) -> None:
        self._index = index
        self._named: dict[JobId, bool] = {}
        self._learned: dict[JobId, MarketEvent] = {}

    @property
    def learned(self) -> Set[JobId]:
        """Jobs whose creation was told before the index found it."""
        return self._learned.keys()

    def learn(self, created: MarketEvent) -> None:
        """Know a job from a receipt."""
        self._learned[JobId(created.arguments["jobId"])] = created

    def forget(self, job_ids: Iterable[JobId]) -> None:
        """Look again: events of these jobs came or were taken back."""
        for job_id in job_ids:
            self._named.pop(job_id, None)
            if self._index.creation(job_id) is not None:
                self._learned.pop(job_id, None)

    def of(self, job_ids: Iterable[JobId]) -> "Documents":
        """The documents of those of these jobs that have one."""
        return Documents(self, frozenset(j for j in job_ids if self._has(j)))

    def document(self, job_id: JobId) -> bytes:
        """The document of a job; raises `KeyError`."""
        created = self._index.creation(job_id) or self._learned.get(job_id)
        if created is None:
            raise KeyError(job_id)
        return bytes(created.arguments["document"])

    def _has(self, job_id: JobId) -> bool:
        if job_id not in self._named:
            created = self._index.creation(job_id) or self._learned.get(job_id)
            self._named[job_id] = created is not None and _is_named(created)
        return self._named[job_id]


class Documents(Mapping[JobId, bytes]):
    """The documents of some jobs, read when they are asked for."""

    def __init__(self, documents: JobDocuments, job_ids: frozenset[JobId]) -> None:
        self._documents = documents
        self._job_ids = job_ids

    def __getitem__(self, job_id: JobId) -> bytes:
        if job_id not in self._job_ids:
            raise KeyError(job_id)
        return self._documents.document(job_id)

    def __contains__(self, job_id: object) -> bool:
        return job_id in self._job_ids

    def __iter__(self) -> Iterator[JobId]:
        return iter(sorted(self._job_ids))

    def __len__(self) -> int:
        return len(self._job_ids)


def _is_named(created: MarketEvent) -> bool:
    """Whether the terms of a new job name its document, under the modulus that its creation states."""
    document = bytes(created.arguments["document"])
    if len(document) > MAX_BYTES:
        return False
    named = terms_from(created.arguments["terms"]).document_digest
    return document_digest(bytes(created.arguments["modulusDigest"]), document) == named
