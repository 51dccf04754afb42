"""Which of the things that happen are worth interrupting a person for.

A notice is made of entries that are new, so nothing is told twice, not after a restart either. Several of one kind
become one notice with a count: there is never a flood.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from omnilytics_app.domain.activity import Entry, Kind
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Job, Phase


class NoticeKind(StrEnum):
    """What a person can switch on and off."""

    JOB_FITS = "job fits"
    ROUND_DUE = "round due"
    PAID = "paid"
    PENALISED = "penalised"
    DISPUTED = "disputed"
    LOW_GAS = "low gas"


_NOTICES = {
    Kind.JOB_FITS: NoticeKind.JOB_FITS,
    Kind.ROUND_DUE: NoticeKind.ROUND_DUE,
    Kind.CLAIMED: NoticeKind.PAID,
    Kind.RETURNED: NoticeKind.PAID,
    Kind.MISSED: NoticeKind.PENALISED,
    Kind.REJECTED: NoticeKind.PENALISED,
    Kind.EVICTED: NoticeKind.PENALISED,
    Kind.DISPUTED: NoticeKind.DISPUTED,
    Kind.VOIDED: NoticeKind.DISPUTED,
    Kind.LOW_GAS: NoticeKind.LOW_GAS,
}
PRESSING = frozenset({Kind.ROUND_DUE, Kind.LOW_GAS})
"""Kinds that say what is to be done now: told also where they are found at the start."""
DUE_SHARE = 3
"""A round is due once less than one part in so many of its window is left."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What is shown; `entries` are all of its kind, the newest first."""

    kind: NoticeKind
    entries: tuple[Entry, ...]

    @property
    def newest(self) -> Entry:
        """The one that is shown where there is room for one."""
        return self.entries[0]

    @property
    def job(self) -> JobId | None:
        """The job it is about, where all entries are about one."""
        jobs = {entry.job for entry in self.entries}
        return self.newest.job if len(jobs) == 1 else None


def notices(fresh: Sequence[Entry], history: Collection[str] = ()) -> tuple[Notice, ...]:
    """What to tell of entries that were recorded just now; `history` are the keys of those that are not news."""
    told = [e for e in fresh if not e.taken_back and (e.key not in history or e.kind in PRESSING)]
    by_kind = {kind: [e for e in told if _NOTICES.get(e.kind) is kind] for kind in NoticeKind}
    newest_first = {kind: tuple(sorted(found, key=lambda e: -e.time)) for kind, found in by_kind.items()}
    return tuple(Notice(kind, entries) for kind, entries in newest_first.items() if entries)


class Duty(StrEnum):
    """What is due of a model owner."""

    PUBLISH = "publish"
    SETTLE = "settle"


def owed_duty(job: Job, account: str) -> Duty | None:
    """What a model owner has not done yet although the time for it runs out; None where there is nothing such.

    Without its model the job ends; without its settlement every complete group is paid, whatever it sent.
    """
    if job.model_owner != account or job.voided:
        return None
    windows = {Phase.PUBLISH: job.terms.publish_window, Phase.SETTLE: job.terms.settle_window}
    if not 0 < job.deadline - job.now <= windows.get(job.phase, 0) // DUE_SHARE:
        return None
    if job.phase is Phase.SETTLE:
        return Duty.SETTLE
    return Duty.PUBLISH if job.round <= job.terms.rounds else None  # behind the last round there is nothing to publish


def round_is_due(job: Job, account: str) -> bool:
    """Whether a data owner's submission is missing and the time for it runs out."""
    member = next((m for m in job.members if m.owner == account), None)
    if member is None or job.phase is not Phase.SUBMIT or job.current is None:
        return False
    if member.submitted or member.dropped or member.group not in job.current.active:
        return False
    return 0 < job.deadline - job.now <= job.terms.submit_window // DUE_SHARE
