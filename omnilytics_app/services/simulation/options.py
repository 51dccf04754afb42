"""What can be chosen for a simulation, and what makes a choice impossible."""

from dataclasses import dataclass

from omnilytics_app.errors import ConfigurationError
from omnilytics_app.learning import demo_data, multi_krum

ATTACKS = (
    "none", "sign_flip", "scale", "label_flip", "gaussian", "alie", "alie_frozen", "ipm_small", "ipm_large", "mimic",
    "zero", "copy", "lane_overflow", "inconsistent_masks",
)  # fmt: skip
OMNISCIENT = ("alie", "alie_frozen", "ipm_small", "ipm_large", "mimic")
"""Attacks that reach with one member what they reach with all members of a group."""
GROSS = ("sign_flip", "scale", "gaussian", "lane_overflow", "inconsistent_masks")
"""Attacks that an audit is held to reject."""
CRYPTO = ("none", "paillier")
DATASETS = (*demo_data.DATASETS, demo_data.SYNTHETIC)
MODULUS_BITS = range(256, 4096 + 1, 16)


@dataclass(frozen=True, slots=True)
class SimulationOptions:
    """One job to simulate.

    `faults` groups are attacked, by one malicious owner each or, where `whole_groups`, by all their members; the job's
    terms tolerate as many. `alpha` is the parameter of uneven shares, None for even ones. `without_attackers` leaves
    the attacked groups out from the beginning: what robustness is measured against. With a `backbone` the features are
    those of a public one that is trained on the model owner's images.
    """

    data: str = "digits"
    owners: int = 15
    group_size: int = 3
    faults: int = 1
    attack: str = "none"
    alpha: float | None = None
    rounds: int = 8
    crypto: str = "none"
    seed: int = demo_data.DEFAULT_SEED
    key_bits: int = 2048
    weight_bits: int = 4
    whole_groups: bool = False
    without_attackers: bool = False
    backbone: bool = False
    target: str = ""
    kind: str = ""
    workers: int | None = None
    tau_percent: int = multi_krum.DEFAULT_TAU_PERCENT
    score_floor: int = multi_krum.DEFAULT_SCORE_FLOOR

    @property
    def groups(self) -> int:
        """How many groups the owners make."""
        return self.owners // self.group_size

    def check(self) -> None:
        """Raise `ConfigurationError` with the one thing that is wrong."""
        if self.attack not in ATTACKS:
            raise ConfigurationError(f"There is no attack {self.attack!r}; choose one of {', '.join(ATTACKS)}.")
        if self.crypto not in CRYPTO:
            raise ConfigurationError(f"There is no crypto {self.crypto!r}; choose none or paillier.")
        if self.alpha is not None and not 0 < self.alpha <= 1_000:
            raise ConfigurationError("Dirichlet shares need a parameter above 0 and at most 1000; correct --split.")
        if not 3 <= self.group_size <= 16:
            raise ConfigurationError("A group has 3 to 16 owners; correct --group-size.")
        if self.owners % self.group_size or not 3 <= self.groups <= 32:
            raise ConfigurationError(
                f"{self.owners} owners do not make 3 to 32 whole groups of {self.group_size}; correct --owners."
            )
        if not 0 <= self.faults <= (self.groups - 3) // 2:
            raise ConfigurationError(
                f"{self.groups} groups tolerate at most {(self.groups - 3) // 2} faulty ones; "
                "lower --faults or raise --owners."
            )
        if not 1 <= self.rounds <= 256:
            raise ConfigurationError("A job has 1 to 256 rounds; correct --rounds.")
        if self.key_bits not in MODULUS_BITS:
            raise ConfigurationError("A simulated key has 256 to 4096 bits, in steps of 16; correct --key-bits.")
        if self.seed < 0:
            raise ConfigurationError("A seed is a number from 0 on; correct --seed.")


def parse_split(text: str) -> float | None:
    """The parameter of `dirichlet:ALPHA`, None for `iid`; raises `ConfigurationError`."""
    if text == "iid":
        return None
    name, _, alpha = text.partition(":")
    try:
        if name == "dirichlet":
            return float(alpha)
    except ValueError:
        pass
    raise ConfigurationError(f"There is no split {text!r}; choose iid or dirichlet:ALPHA, such as dirichlet:1.0.")
