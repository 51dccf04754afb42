"""What a simulated job leaves behind: every round's decisions, and what it was all worth."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from omnilytics_app.services.simulation.options import SimulationOptions


@dataclass(frozen=True, slots=True)
class RoundRecord:
    """One round. `session` is the SHA-256 of the model owner's whole session after it.

    `margins` tells, in an audit, every complete group's score over what would reject it, were it claimed alone: above 1
    it would be. `alone` are the groups that the contract's rule would then reject.
    """

    number: int
    kind: str
    groups: tuple[int, ...]
    undecodable: tuple[int, ...]
    filtered: tuple[int, ...]
    claimed: tuple[int, ...]
    rejected: tuple[int, ...]
    score: float
    largest_weight: float
    session: str
    margins: Mapping[int, float] = field(default_factory=dict)
    alone: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """A whole job: scores on the held-out quarter before, after, and of one party holding all honest samples."""

    options: SimulationOptions
    metric: str
    initial: float
    final: float
    pooled: float
    malicious_groups: tuple[int, ...]
    malicious_owners: tuple[int, ...]
    evicted: Mapping[int, int]
    """By group, the first round it took no part in."""
    rounds: tuple[RoundRecord, ...]

    @property
    def largest_weight(self) -> float:
        """The largest magnitude of a weight of any model."""
        return max((record.largest_weight for record in self.rounds), default=0.0)

    @property
    def honest_rejections(self) -> int:
        """How often an honest group was really rejected."""
        return sum(a not in self.malicious_groups for record in self.rounds for a in record.rejected)

    @property
    def honest_filtered(self) -> int:
        """How often an honest group was kept out of the model."""
        return sum(a not in self.malicious_groups for record in self.rounds for a in record.filtered)

    def as_json(self) -> dict[str, Any]:
        """Everything, in JSON's types."""
        body = asdict(self)
        body |= {"honest_rejections": self.honest_rejections, "honest_filtered": self.honest_filtered}
        body["largest_weight"] = self.largest_weight
        return body
