"""What a data owner decides about its data before it joins a job, and what it is told before it decides.

*Trusted* are addresses of which the owner knows that they do not work with the model owner. Statistics are hidden
among the members of one's group, and groups are drawn after everybody has joined: before that, nothing about the own
group is certain but what holds for every draw, whoever takes the seats that are free. So unless at least `NEEDED`
trusted members are certain, joining with noise is proposed. Declining is the person's, in words.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from enum import StrEnum
from math import comb

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.job import Job
from omnilytics_app.domain.progress import Metric

NEEDED = 2
"""Members of one's group that must not work with the model owner."""
PROPOSED_EPSILON = 8.0
EPSILONS = (1.0, 2.0, 4.0, 8.0)
"""What the window offers."""
LARGEST_HELD_BACK = 0.1
"""Of the rows that may be held back without the person's word."""


class Accepted(StrEnum):
    """What a person may accept, in the words of the option or the box to tick."""

    EXACT = "exact"
    """Joining without noise although fewer than two members of the group are certain to be trusted."""
    HELD_BACK = "held-back"
    """Joining although more than a tenth of the rows stand out and are held back."""
    MAP = "map"
    """A map that uses a column in a way that may tell more than averages."""
    UNRECORDED = "unrecorded"
    """Joining although this profile took part in jobs of which this computer has no record."""
    PUBLIC = "public"
    """The rows are public anyway: all of them are used, as often as one likes, without noise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyChoice:
    """How one's data takes part in a job. `epsilon` asks for noise; without it the proposal holds.

    `delta` None stands for what is usual for the number of rows.
    """

    epsilon: float | None = None
    delta: float | None = None
    accepted: frozenset[Accepted] = frozenset()

    def noise(self, trust: "Trust") -> float | None:
        """The epsilon to join with; None without noise."""
        if self.epsilon is not None:
            return self.epsilon
        if self.accepted & {Accepted.EXACT, Accepted.PUBLIC} or trust.certain:
            return None
        return PROPOSED_EPSILON


@dataclass(frozen=True, slots=True)
class DataPolicy:
    """What holds for all data of a profile: trusted addresses, and the epsilon to which releases of a row may add.

    `tokens` are those in which it is paid beside the chain's coin.
    """

    trusted: frozenset[Address] = frozenset()
    epsilon_budget: float = 16.0
    tokens: frozenset[Address] = frozenset()


PUBLIC_DATA = PrivacyChoice(accepted=frozenset({Accepted.PUBLIC}))
"""For demonstrations: data sets that everybody has."""


@dataclass(frozen=True, slots=True)
class Trust:
    """What is known of the own group before the draw: seats beside the own, trusted ones among them, group size."""

    others: int
    trusted: int
    group_size: int

    @classmethod
    def of(cls, job: Job, own: Address, trusted: Set[Address]) -> "Trust":
        """The trusted among the registered; seats that are still free count as untrusted."""
        known = sum(member.owner in trusted and member.owner != own for member in job.members)
        return cls(max(0, job.terms.seats - 1), known, job.terms.group_size)

    @property
    def certain(self) -> bool:
        """Whether every draw gives the own group enough trusted members."""
        return self.group_size - 1 - (self.others - self.trusted) >= NEEDED

    @property
    def chance(self) -> float:
        """The probability of that, if all seats are taken and every draw is equally likely."""
        drawn, others = self.group_size - 1, self.others
        ways = sum(comb(self.trusted, k) * comb(others - self.trusted, drawn - k) for k in range(NEEDED, drawn + 1))
        return ways / comb(others, drawn) if others >= drawn else 0.0


@dataclass(frozen=True, slots=True)
class NoiseCost:
    """Scores on the owner's own rows, as if all owners of the job did alike: without noise, and by epsilon with it."""

    metric: Metric
    exact: float
    noisy: Mapping[float, float]


@dataclass(frozen=True, slots=True)
class DataReport:
    """What a data set would mean for a job.

    Of `rows`, `used_before` left exactly in the jobs `used_in` and `held_back` of the others stand out; both are left
    out unless noise is added. `concern` is what is wrong with the job's map on these rows, `unrecorded` are jobs of
    this account of which this computer has no record. `spent` is the epsilon of all earlier releases of these rows
    together, `total` that with one more by its epsilon, `budget` what it may not exceed. `cost` is None where noise
    cannot be compared, for want of rows.
    """

    rows: int
    trust: Trust
    used_before: int = 0
    used_in: tuple[str, ...] = ()
    held_back: int = 0
    concern: str = ""
    unrecorded: tuple[int, ...] = ()
    spent: float = 0.0
    total: Mapping[float, float] = field(default_factory=dict)
    budget: float = 0.0
    cost: NoiseCost | None = None

    @property
    def usable(self) -> int:
        """Rows that are used where no noise is added."""
        return self.rows - self.used_before - self.held_back

    def asked(self, noise: float | None) -> frozenset[Accepted]:
        """What a person has to accept in words before joining with noise of this epsilon, or without."""
        asked = {Accepted.MAP: bool(self.concern)}
        if noise is None:
            asked[Accepted.EXACT] = not self.trust.certain
            asked[Accepted.HELD_BACK] = self.held_back > LARGEST_HELD_BACK * (self.rows - self.used_before)
            asked[Accepted.UNRECORDED] = bool(self.unrecorded)
        return frozenset(accepted for accepted, needed in asked.items() if needed)

    def possible(self, noise: float | None) -> bool:
        """Whether joining with noise of this epsilon, or without, is possible at all."""
        if noise is None:
            return self.usable > 0
        return self.total.get(noise, 0.0) <= self.budget
