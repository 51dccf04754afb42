"""What each participant of a played job knows: some of it on disk, some in memory only."""

from dataclasses import dataclass, field

from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from omnilytics_app.domain.ids import Address, Digest, RoundNumber
from omnilytics_app.domain.job import Job, Round

Question = tuple[RoundNumber, Digest]


@dataclass
class Disk:
    """What outlives a crash."""

    registered: bool = False
    stored: set[Question] = field(default_factory=set)
    verdicts: dict[Round, bool] = field(default_factory=dict)
    prepared: set[RoundNumber] = field(default_factory=set)
    learned: dict[RoundNumber, str] = field(default_factory=dict)
    accused: set[RoundNumber] = field(default_factory=set)
    opened: set[str] = field(default_factory=set)
    cleared: set[RoundNumber] = field(default_factory=set)
    stopping: bool = False


@dataclass
class Memory:
    """What does not."""

    skipped: set[Question] = field(default_factory=set)
    disputed: set[Round] = field(default_factory=set)
    malformed: set[str] = field(default_factory=set)
    fruitless: set[tuple[RoundNumber, int]] = field(default_factory=set)


@dataclass
class Player:
    """One participant."""

    address: Address
    disk: Disk = field(default_factory=Disk)
    memory: Memory = field(default_factory=Memory)
    silent: bool = False
    seen: Job | None = None
    """The job as it was looked at before, for who acts on what is over."""

    def crash(self) -> None:
        """Lose what is in memory only."""
        self.memory, self.seen = Memory(), None


def account(name: str) -> Address:
    """An address without a key."""
    return Address(to_checksum_address(keccak(text=name)[12:]))
