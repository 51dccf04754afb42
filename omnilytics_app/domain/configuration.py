"""What a page of settings shows: every setting with whence it comes, and what trying one out found."""

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class SettingValue:
    """A setting as the profile keeps it, or its default. `overridden` by a flag or the environment for this run."""

    name: str
    value: object = field(repr=False)
    """An address may hold a token."""
    is_default: bool = True
    overridden: bool = False


class Part(StrEnum):
    """What can be tried out before it is kept."""

    NETWORK = "network"
    STORE = "store"
    COMPUTE = "compute"


class Verdict(StrEnum):
    """`WARN` may hurt later, `FAIL` does not work."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at, how it is, and what to do, which is empty where nothing has to be done."""

    name: str
    verdict: Verdict
    says: str
    advice: str = ""
