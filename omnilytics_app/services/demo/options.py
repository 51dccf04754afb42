"""What can be chosen for a demonstration, and what makes a choice impossible."""

from dataclasses import dataclass
from pathlib import Path

from omnilytics_app.domain.actions import MIN_GROUPS
from omnilytics_app.domain.document import KEY_SIZES
from omnilytics_app.domain.ids import Wei
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.learning.attacks import ATTACKS
from omnilytics_app.learning.demo_data import DATASETS, DEFAULT_SEED, IMAGE_DATASETS
from omnilytics_app.services.demo.villains import Villain

REWARD = Wei(10**15)
"""0.001 ETH a round."""
FUNDS = Wei(10**19)
"""10 ETH for each profile."""


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """One demonstration. `port` 0 takes any free one; `keep` is where profiles stay, None for a temporary folder.

    `stores` puts payloads into a shared folder instead of call data. `villain` is one of `villains.Villain`; everybody
    else is honest then.
    """

    auto: bool = False
    offscreen: bool = False
    rounds: int = 8
    owners: int = 15
    group_size: int = 3
    malicious: int = 1
    attack: str = "sign_flip"
    key_bits: int = 2048
    dataset: str = "digits"
    seed: int = DEFAULT_SEED
    backbone: bool = False
    stores: bool = False
    villain: str = ""
    port: int = 0
    report: Path | None = None
    screenshots: Path | None = None
    keep: Path | None = None

    @property
    def groups(self) -> int:
        """How many groups the owners make."""
        return self.owners // self.group_size

    @property
    def attackers(self) -> int:
        """Data owners that poison."""
        return 0 if self.villain else self.malicious

    @property
    def in_stores(self) -> bool:
        """Whether payloads lie in a store: nobody can hold back what travels in call data."""
        return self.stores or self.villain in {Villain.WITHHOLDING_OWNER, Villain.WITHHOLDING_MODEL_OWNER}

    @property
    def faults(self) -> int:
        """Faulty groups the job tolerates: the most it can."""
        return max(0, (self.groups - 3) // 2)

    def check(self) -> None:
        """Raise `ConfigurationError` with the one thing that is wrong."""
        if self.dataset not in DATASETS:
            raise ConfigurationError(f"There is no data set {self.dataset!r}; choose one of {', '.join(DATASETS)}.")
        if self.backbone and self.dataset not in IMAGE_DATASETS:
            raise ConfigurationError(
                f"{self.dataset} holds no images; use --backbone with {', '.join(IMAGE_DATASETS)}."
            )
        if self.attack not in ATTACKS:
            raise ConfigurationError(f"There is no attack {self.attack!r}; choose one of {', '.join(ATTACKS)}.")
        if self.key_bits not in KEY_SIZES:
            raise ConfigurationError(f"Keys have 2048 or 3072 bits, not {self.key_bits}; choose one of these.")
        self._check_shape()
        if not 0 <= self.port <= 65_535:
            raise ConfigurationError("A port is a number up to 65535; correct --port.")

    def _check_shape(self) -> None:
        """The job's groups and rounds, and who breaks its rules."""
        if not 3 <= self.group_size <= 16:
            raise ConfigurationError("A group has 3 to 16 owners; correct --group-size.")
        if self.owners % self.group_size or not 3 <= self.groups <= 32:
            raise ConfigurationError(
                f"{self.owners} owners do not make 3 to 32 whole groups of {self.group_size}; correct --owners."
            )
        if not 1 <= self.rounds <= 256:
            raise ConfigurationError("A job has 1 to 256 rounds; correct --rounds.")
        self._check_villain()
        if not 0 <= self.attackers <= self.faults:
            raise ConfigurationError(
                f"{self.groups} groups tolerate at most {self.faults} malicious owners; "
                "lower --malicious or raise --owners."
            )

    def _check_villain(self) -> None:
        if self.villain == Villain.LYING_MODEL_OWNER and self.faults == 0:
            raise ConfigurationError(
                f"Of {self.groups} groups none can be rejected, so that nobody can lie about it; raise --owners."
            )
        if self.villain == Villain.WITHHOLDING_OWNER and self.groups == MIN_GROUPS:
            raise ConfigurationError("A job of three groups ends with the first that is dropped; raise --owners.")
