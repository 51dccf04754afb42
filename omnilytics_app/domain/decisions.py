"""What automatic joining decided, one job at a time, as it is told to a person."""

from dataclasses import dataclass
from enum import StrEnum

from omnilytics_app.domain.ids import JobId


class Verdict(StrEnum):
    """How a job was decided on."""

    JOINED = "joined"
    REFUSED = "refused"
    """Not joined, for as long as the rules stay as they are."""
    POSTPONED = "postponed"
    """Not joined now; it is looked at again."""
    TROUBLE = "trouble"
    """Something else than a job went wrong."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict at a time, seconds since the epoch; `reason` is one sentence, empty for a job that was joined."""

    time: int
    verdict: Verdict
    job_id: JobId | None
    title: str
    reason: str = ""
    data_set: str = ""
