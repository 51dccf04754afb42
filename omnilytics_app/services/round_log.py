"""What a model owner keeps of every round, for its dashboard and for a restart: one small JSON file a job.

Everything in it can be found again from the chain and the learning sessions, or is for people only. So a damaged file
is set aside and a new one begun.
"""

import logging
from dataclasses import asdict, dataclass, field
from time import monotonic
from typing import Any

from omnilytics_app.domain.ids import GroupIndex, RoundNumber
from omnilytics_app.domain.job import Job, Outcome, Round
from omnilytics_app.domain.progress import CONVICTED, RoundKind, RoundProgress
from omnilytics_app.learning.rounds import RoundVerdict
from omnilytics_app.storage.job_files import JobFiles

log = logging.getLogger(__name__)

LOG_FILE = "rounds.json"


@dataclass(slots=True)
class RoundRecord:
    """One round.

    `claimed` are groups worth opening; `cleared` says that the openings turned out not to bear it out. `basis` names
    what the chain showed of the round when its sums were decrypted.
    """

    kind: str = RoundKind.MODEL.value
    filtered: list[int] = field(default_factory=list)
    claimed: list[int] = field(default_factory=list)
    cleared: bool = False
    score: float | None = None
    loss: float | None = None
    suspicion: dict[str, float] = field(default_factory=dict)
    update_norm: float | None = None
    seed_hash: str = ""
    basis: str = ""
    problem: str = ""
    seconds: dict[str, float] = field(default_factory=dict)
    gas: dict[str, int] = field(default_factory=dict)

    def judge(self, verdict: RoundVerdict, basis: str) -> None:
        """Note what was made of a round, and what the chain showed of it then."""
        self.filtered, self.claimed, self.cleared = sorted(verdict.filtered), sorted(verdict.claimed), False
        self.suspicion = {str(g): min(CONVICTED, float(s)) for g, s in sorted(verdict.suspicion.items())}
        self.update_norm = float((verdict.update**2).sum() ** 0.5)
        self.basis = basis


class RoundLog:
    """The records of one job."""

    def __init__(self, files: JobFiles) -> None:
        self._files = files
        self._began: dict[tuple[RoundNumber, str], float] = {}
        self.initial_score: float | None = None
        self.initial_loss: float | None = None
        self.notice = ""
        self._rounds: dict[RoundNumber, RoundRecord] = {}
        if not files.exists(LOG_FILE):
            return
        try:
            self._read(files.read_json(LOG_FILE))
        except (ValueError, KeyError, TypeError, AttributeError):
            log.warning("the records of the rounds in %s are damaged; they are begun anew", files.directory.name)
            files.set_aside(LOG_FILE)

    def _read(self, raw: dict[str, Any]) -> None:
        rounds = {RoundNumber(int(n)): _record(r) for n, r in raw["rounds"].items()}
        score, loss, notice = raw.get("initial_score"), raw.get("initial_loss"), raw.get("notice", "")
        if not all(isinstance(n, float | int | None) for n in (score, loss)) or not isinstance(notice, str):
            raise ValueError("neither a score nor a sentence")
        self.initial_score, self.initial_loss, self.notice, self._rounds = score, loss, notice, rounds

    def __contains__(self, number: RoundNumber) -> bool:
        """Whether anything is recorded of a round."""
        return number in self._rounds

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
        start = {"initial_score": self.initial_score, "initial_loss": self.initial_loss}
        self._files.replace_json(LOG_FILE, {**start, "notice": self.notice, "rounds": rounds})

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
            loss=record.loss,
            suspicion={GroupIndex(int(g)): s for g, s in record.suspicion.items()},
        )


def _record(raw: dict[str, Any]) -> RoundRecord:
    """A record whose fields are of the kinds that everything else relies on; raises what a damaged one gives."""
    record = RoundRecord(**raw)
    RoundKind(record.kind)
    numbers = (*record.filtered, *record.claimed, *record.gas.values(), *record.seconds.values())
    numbers += (*map(int, record.suspicion), *record.suspicion.values(), 0.0 if record.loss is None else record.loss)
    texts = (record.seed_hash, record.basis, record.problem)
    if not all(isinstance(n, int | float) for n in numbers) or not all(isinstance(t, str) for t in texts):
        raise ValueError("a field of another kind")
    if not isinstance(record.cleared, bool):
        raise ValueError("a field of another kind")  # noqa: TRY004 - the file is at fault
    return record
