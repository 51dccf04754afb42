"""Whether an endpoint may be believed about the newest block.

An endpoint can withhold and lie; this notices what no honest one says. It may be ahead or behind by what nodes differ
by, and the chain itself may go back by a reorganisation, but not further than the chain is final.
"""

from dataclasses import dataclass
from typing import Any, Self

from omnilytics_app.errors import clause

MAX_REORG_BLOCKS = 64
"""Two epochs: what Ethereum finalises. No reorganisation of a chain that works goes further."""
STILL_S = 180.0
AHEAD_S = 60
BLOCKS_A_SECOND = 1
FORGET_S = 600.0


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
    """What one endpoint said of the newest block so far.

    `highest` is what no later head may lie far below. A single wrong answer must not set it for good: where the chain's
    clock counts, it grows no faster than any chain does, and one that no other block came near is forgotten after
    `FORGET_S`.
    """

    def __init__(self, rules: HeadRules) -> None:
        self._rules = rules
        self._last: Sighting | None = None
        self._since_s = 0.0
        self.highest = -1
        self._highest_hash = ""
        self._raised_s = 0.0
        self._is_confirmed = False

    def doubt(self, seen: Sighting, clock_s: float, elapsed_s: float) -> Doubt | None:
        """What speaks against it, if anything; `clock_s` is this computer's time, `elapsed_s` a clock never set."""
        if self._last is None or self._last.block_hash != seen.block_hash:
            self._since_s = elapsed_s
        self._last = seen
        back = self.highest - seen.number
        if back > self._rules.reorg_blocks and not self._is_confirmed and elapsed_s - self._raised_s > FORGET_S:
            self.highest, back = -1, 0
        if back > self._rules.reorg_blocks:
            return Doubt(clause(f"went back by more than {self._rules.reorg_blocks} blocks"), beyond_belief=True)
        ahead_s = seen.timestamp - clock_s
        if self._rules.ahead_s is not None and ahead_s > self._rules.ahead_s:
            ahead = f"says that its newest block lies more than {self._rules.ahead_s} seconds in the future"
            return Doubt(clause(ahead))
        still_s = elapsed_s - self._since_s
        if still_s > self._rules.still_s:
            return Doubt(clause(f"has told of no new block for more than {self._rules.still_s:g} seconds"))
        self._believe(seen, elapsed_s)
        return None

    def _believe(self, seen: Sighting, elapsed_s: float) -> None:
        """Take note of a head that nothing speaks against."""
        if seen.block_hash == self._highest_hash:
            return
        if self.highest >= 0 and abs(seen.number - self.highest) <= self._rules.reorg_blocks:
            self._is_confirmed = True
        elif self.highest >= 0 and self._is_too_fast(seen, elapsed_s):
            return
        else:
            self._is_confirmed = False
        if seen.number > self.highest:
            self.highest, self._highest_hash, self._raised_s = seen.number, seen.block_hash, elapsed_s

    def _is_too_fast(self, seen: Sighting, elapsed_s: float) -> bool:
        """Whether it lies further ahead than a chain gets meanwhile; a development chain mines as told."""
        if self._rules.ahead_s is None:
            return False
        most = self._rules.reorg_blocks + BLOCKS_A_SECOND * (elapsed_s - self._raised_s)
        return seen.number - self.highest > most
