"""What a model owner keeps of every round, for its dashboard and for a restart: one small JSON file a job."""

from dataclasses import asdict, dataclass, field
from time import monotonic
from typing import Any

from omnilytics_app.domain.ids import GroupIndex, RoundNumber
from omnilytics_app.domain.job import Job, Outcome, Round
from omnilytics_app.domain.progress import RoundKind, RoundProgress
from omnilytics_app.storage.job_files import JobFiles

LOG_FILE = "rounds.json"


@dataclass(slots=True)
class RoundRecord:
    """One round. `claimed` are groups worth opening; `cleared` says that the openings turned out not to bear it out."""

    kind: str = RoundKind.MODEL.value
    filtered: list[int] = field(default_factory=list)
    claimed: list[int] = field(default_factory=list)
    cleared: bool = False
    score: float | None = None
    update_norm: float | None = None
    seed_hash: str = ""
    problem: str = ""
    seconds: dict[str, float] = field(default_factory=dict)
    gas: dict[str, int] = field(default_factory=dict)


class RoundLog:
    """The records of one job. A damaged file raises `ValueError`."""

    def __init__(self, files: JobFiles) -> None:
        self._files = files
        raw: dict[str, Any] = files.read_json(LOG_FILE) if files.exists(LOG_FILE) else {"rounds": {}}
        self.initial_score: float | None = raw.get("initial_score")
        self.notice: str = raw.get("notice", "")
        self._began: dict[tuple[RoundNumber, str], float] = {}
        try:
            self._rounds = {RoundNumber(int(n)): RoundRecord(**r) for n, r in raw["rounds"].items()}
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"the records of the rounds, {LOG_FILE}, are damaged") from error

    def __getitem__(self, number: RoundNumber) -> RoundRecord:
        """The record of a round, a new one at first."""
        return self._rounds.setdefault(number, RoundRecord())

    def numbers(self) -> list[RoundNumber]:
        """The rounds recorded, ascending."""
        return sorted(self._rounds)

    def begin(self, number: RoundNumber, step: str) -> None:
        """Start the clock of a step: "publish" or "settle"."""
        self._began[number, step] = monotonic()

    def finish(self, number: RoundNumber, step: str, gas: int) -> None:
        """Note what a step took; a settlement ends the round. Steps begun before a restart have no time."""
        record = self[number]
        record.gas[step] = record.gas.get(step, 0) + gas
        if (began := self._began.get((number, step))) is not None:
            record.seconds[step] = monotonic() - began
        if step == "settle" and (first := self._began.get((number, "publish"))) is not None:
            record.seconds["total"] = monotonic() - first

    @property
    def problem(self) -> str:
        """The newest round's problem, or empty."""
        return next((p for n in reversed(self.numbers()) if (p := self._rounds[n].problem)), "")

    def save(self) -> None:
        """Write the file."""
        rounds = {str(n): asdict(r) for n, r in self._rounds.items()}
        self._files.replace_json(
            LOG_FILE, {"initial_score": self.initial_score, "notice": self.notice, "rounds": rounds}
        )

    def progress(self, job: Job) -> tuple[RoundProgress, ...]:
        """The rounds as a window shows them."""
        return tuple(self._round(stored) for stored in job.rounds)

    def _round(self, stored: Round) -> RoundProgress:
        record = self._rounds.get(stored.number, RoundRecord())
        return RoundProgress(
            number=stored.number,
            kind=RoundKind(record.kind),
            outcome=stored.outcome,
            complete=stored.complete,
            accepted=stored.accepted if stored.outcome is not Outcome.PENDING else frozenset(),
            rejected=stored.rejected,
            filtered=frozenset(GroupIndex(g) for g in record.filtered),
            score=record.score,
            update_norm=record.update_norm,
            seconds=dict(record.seconds),
            gas=dict(record.gas),
        )
