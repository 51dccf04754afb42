"""What a person chooses before there is a profile, and what a profile looks like from outside.

Nothing here is written down by itself: a `Draft` lives while the window of the first run is open.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from omnilytics_app.domain.ids import Address


class Way(StrEnum):
    """Where the keys of a new profile come from."""

    CREATE = "create"
    RESTORE = "restore"
    ARCHIVE = "archive"
    IMPORT = "import"
    WATCH = "watch"


class Protection(StrEnum):
    """What the key file is locked with."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way


@dataclass(frozen=True, slots=True)
class ImportedKey:
    """An Ethereum key from another program, which does not show itself, and its account."""

    account: Address
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KnownNetwork:
    """A chain that many use. Who serves it is for the user to choose, since whoever does sees what is asked."""

    name: str
    chain_id: int


KNOWN_NETWORKS = (
    KnownNetwork("Sepolia", 11_155_111),
    KnownNetwork("Base Sepolia", 84_532),
    KnownNetwork("Ethereum", 1),
    KnownNetwork("Base", 8_453),
    KnownNetwork("Arbitrum One", 42_161),
)
"""The market is deployed by whoever wants one, so its address is never known here."""


@dataclass(frozen=True, slots=True)
class EndpointFound:
    """What answered at an address: the chain it serves and its newest block."""

    chain_id: int
    block: int


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """Where the market is. `local` runs a chain on this computer; nothing else is said then."""

    local: bool = True
    rpc_url: str = field(default="", repr=False)
    chain_id: int = 0
    market: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A profile that is to be made. `words` is its recovery phrase, empty for one that only watches `watched`.

    `noted` says that somebody has the words. `passphrase` is empty where the keyring protects.
    """

    way: Way
    label: str
    network: NetworkChoice = field(default_factory=NetworkChoice)
    protection: Protection = Protection.PASSPHRASE
    passphrase: str = field(default="", repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    noted: bool = False
    imported: ImportedKey | None = None
    watched: Address | None = None


class ProfileKind(StrEnum):
    """What a profile can do."""

    OWN = "own keys"
    IMPORTED = "imported key"
    WATCH = "watch-only"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class ProfileCard:
    """A profile on this computer as its files tell it, without its key. `folder` is its path."""

    folder: str
    label: str
    kind: ProfileKind
    account: Address | None = None
    in_use: bool = False


class OpeningStep(StrEnum):
    """What is done between the start of the program, or unlocking a profile, and its window."""

    LOADING = "loading the program"
    UNLOCKING = "unlocking"
    CHAIN = "starting the local chain"
    SHARING = "joining the local chain of another window"
    MARKET = "putting the market on it"
    FUNDS = "giving test coin"
    CONNECTING = "opening the market"
