"""What goes on in a practice market: who takes part beside the person, and where the sample files are."""

from dataclasses import dataclass
from enum import StrEnum

from omnilytics_app.domain.ids import JobId


class PracticeKind(StrEnum):
    """Who was asked for."""

    OWNERS = "owners"
    JOB = "job"


@dataclass(frozen=True, slots=True)
class Troupe:
    """Practice participants at work. `people` is how many of them are data owners; `problem` why they ended, if so."""

    name: str
    kind: PracticeKind
    dataset: str
    people: int
    job_id: JobId | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class PracticeState:
    """`samples` is the folder with files for a person to use, empty until they are written."""

    samples: str = ""
    troupes: tuple[Troupe, ...] = ()
