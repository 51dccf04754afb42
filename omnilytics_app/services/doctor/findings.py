"""What an examination finds, one thing a line."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from omnilytics_app.errors import OmniLyticsError
from omnilytics_app.logs import redact


class Level(StrEnum):
    """How bad it is: `WARN` may hurt later, `FAIL` stops the program from working now."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it is, and what to do, which is empty where nothing has to be done."""

    name: str
    level: Level
    says: str
    advice: str = ""

    def safe(self) -> "Finding":
        """The same, without what a sentence may have picked up on its way."""
        return Finding(self.name, self.level, redact(self.says), redact(self.advice))


def ok(name: str, says: str) -> Finding:
    """Something as it should be."""
    return Finding(name, Level.OK, says)


def warn(name: str, says: str, advice: str) -> Finding:
    """Something that may hurt later."""
    return Finding(name, Level.WARN, says, advice)


def fail(name: str, says: str, advice: str) -> Finding:
    """Something that has to be mended."""
    return Finding(name, Level.FAIL, says, advice)


def checked(name: str, check: Callable[[], Finding]) -> Finding:
    """What a check finds; the program's own sentence where it raises one."""
    try:
        return check().safe()
    except (OmniLyticsError, OSError) as error:
        return fail(name, str(error) or type(error).__name__, "").safe()


async def awaited(name: str, check: Callable[[], Awaitable[Finding]]) -> Finding:
    """The same for a check that has to wait for somebody."""
    try:
        return (await check()).safe()
    except (OmniLyticsError, OSError) as error:
        return fail(name, str(error) or type(error).__name__, "").safe()
