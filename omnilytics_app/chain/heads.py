"""Whether an endpoint may be believed about the newest block.

An endpoint can withhold and lie; this notices what no honest one says. It may be ahead or behind by what nodes differ
by, and the chain itself may go back by a reorganisation, but not further than the chain is final.
"""

from dataclasses import dataclass
from typing import Any, Self

MAX_REORG_BLOCKS = 64
"""Two epochs: what Ethereum finalises. No reorganisation of a chain that works goes further."""
STILL_S = 180.0
AHEAD_S = 60


@dataclass(frozen=True, slots=True)
class HeadRules:
    """What a head may do: go back so many blocks, stay the same for so long, lie so far ahead of this clock.

    `ahead_s` is None where the chain's clock is nobody's, as on a development chain.
    """

    reorg_blocks: int = MAX_REORG_BLOCKS
    still_s: float = STILL_S
    ahead_s: int | None = AHEAD_S


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why an endpoint is better not asked, as a clause after its name; one beyond belief is not used even alone."""

    reason: str
    beyond_belief: bool = False


@dataclass(frozen=True, slots=True)
class Sighting:
    """The newest block as an endpoint told it."""

    number: int
    timestamp: int
    block_hash: str

    @classmethod
    def of(cls, block: Any) -> Self:
        """Of a block as JSON-RPC has it; raises `ValueError`, `TypeError` or `KeyError` for anything else."""
        return cls(int(block["number"], 16), int(block["timestamp"], 16), str(block["hash"]))


class HeadWatch:
    """What one endpoint said of the newest block so far."""

    def __init__(self, rules: HeadRules) -> None:
        self._rules = rules
        self._last: Sighting | None = None
        self._since_s = 0.0
        self.highest = -1

    def doubt(self, seen: Sighting, clock_s: float, elapsed_s: float) -> Doubt | None:
        """What speaks against it, if anything; `clock_s` is this computer's time, `elapsed_s` a clock never set."""
        if self._last is None or self._last.block_hash != seen.block_hash:
            self._since_s = elapsed_s
        self._last = seen
        back = self.highest - seen.number
        if back > self._rules.reorg_blocks:
            return Doubt(f"went back by more than {self._rules.reorg_blocks} blocks", beyond_belief=True)
        self.highest = max(self.highest, seen.number)
        ahead_s = seen.timestamp - clock_s
        if self._rules.ahead_s is not None and ahead_s > self._rules.ahead_s:
            return Doubt(f"says that its newest block lies more than {self._rules.ahead_s} seconds in the future")
        still_s = elapsed_s - self._since_s
        if still_s > self._rules.still_s:
            return Doubt(f"has told of no new block for more than {self._rules.still_s:g} seconds")
        return None
