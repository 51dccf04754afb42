"""What the chain's last blocks paid (eth_feeHistory), and what is offered to be mined soon, or cheaply.

An endpoint's word on this costs at most what the bounds allow: whatever it tells, nothing below `LEAST_PRIORITY`,
nothing above `most_priority`, and nothing above the profile's ceiling is offered. Blocks without transactions tell
nothing. Endpoints that do not answer the question leave usual values.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median_low
from time import monotonic
from typing import Any

from web3.exceptions import Web3Exception

from omnilytics_app.chain.connection import Connection
from omnilytics_app.chain.faults import UNREADABLE
from omnilytics_app.chain.fees import LEAST_PRIORITY, PRIORITY_FEE, in_gwei, most_priority
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.sending import CustomFee, FeeQuote, FeeQuotes, Speed
from omnilytics_app.errors import FeesTooHigh

BLOCKS = 20
PERCENTILES = (10.0, 50.0, 90.0)
"""Of what a block's transactions paid to its maker: one for each speed, slowest first."""
USUAL = (Wei(PRIORITY_FEE // 2), PRIORITY_FEE, Wei(2 * PRIORITY_FEE))
"""The same where nothing is known."""
HEADROOM = ((5, 4), (2, 1), (3, 1))
"""By how much the base fee may grow until a transaction of each speed waits."""
WAITS = (10, 3, 1)
"""Blocks within which each is mined if the base fee moves as it did."""
FRESH_S = 10.0
MAX_FEE = 10**15


@dataclass(frozen=True, slots=True)
class FeeHistory:
    """What blocks paid to their makers for a unit of gas, one figure for each of `PERCENTILES`; None if unknown."""

    priorities: tuple[int, int, int] | None


class FeeMarket:
    """Asks one connection, and remembers the answer for some seconds."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known = FeeHistory(None)
        self._asked_at = float("-inf")

    async def priority(self) -> Wei:
        """What to offer to the maker of a block where nobody chose: the usual, or less where less is paid."""
        paid = (await self.history()).priorities
        return Wei(max(LEAST_PRIORITY, min(PRIORITY_FEE, paid[1]))) if paid is not None else PRIORITY_FEE

    async def history(self) -> FeeHistory:
        """What was paid of late."""
        if monotonic() - self._asked_at > FRESH_S:
            self._known = FeeHistory(await self._ask())
            self._asked_at = monotonic()
        return self._known

    async def quotes(self, ceiling: Wei) -> FeeQuotes:
        """Every speed as of now. Raises `FeesTooHigh` where the ceiling allows none, or `ChainUnavailable`."""
        async with self._connection.faults():
            history = await self.history()
            head = await self._connection.web3.eth.get_block("latest")
            return quotes_of(history, head["baseFeePerGas"], ceiling, await self._pace(head))

    async def _ask(self) -> tuple[int, int, int] | None:
        eth: Any = self._connection.web3.eth
        try:
            answer = await eth.fee_history(BLOCKS, "latest", list(PERCENTILES))
            return paid_in(answer["reward"], answer["gasUsedRatio"])
        except (Web3Exception, *UNREADABLE):
            return None

    async def _pace(self, head: Any) -> float | None:
        """Seconds between blocks of late."""
        first = max(0, head["number"] - BLOCKS)
        if first == head["number"]:
            return None
        earlier = await self._connection.web3.eth.get_block(first)
        seconds = float(head["timestamp"] - earlier["timestamp"]) / (head["number"] - first)
        return seconds if seconds > 0 else None


def paid_in(rewards: Sequence[Sequence[int]], used: Sequence[float]) -> tuple[int, int, int] | None:
    """The middle of what the blocks with transactions paid, by percentile; None without such a block.

    Raises `ValueError` or `TypeError` for what is no fee history.
    """
    full = [row for row, ratio in zip(rewards, used, strict=True) if ratio > 0]
    if not full:
        return None
    if any(len(row) != len(PERCENTILES) or not all(0 <= paid <= MAX_FEE for paid in row) for row in full):
        raise ValueError("no fees")
    slow, normal, fast = (median_low([row[i] for row in full]) for i in range(len(PERCENTILES)))
    return slow, max(slow, normal), max(slow, normal, fast)


def quotes_of(history: FeeHistory, base_fee: int, ceiling: Wei, pace_s: float | None = None) -> FeeQuotes:
    """What each speed offers at a base fee, within the bounds; raises `FeesTooHigh`."""
    if base_fee + LEAST_PRIORITY > ceiling:
        raise FeesTooHigh(
            f"Gas costs {in_gwei(base_fee)} now and this profile pays at most {in_gwei(ceiling)}; wait until it is "
            "cheaper, or raise the setting max_fee_gwei."
        )
    quotes, paid = [], history.priorities or USUAL
    for speed, found, (times, parts), blocks in zip(Speed, paid, HEADROOM, WAITS, strict=True):
        priority = max(LEAST_PRIORITY, min(found, most_priority(base_fee), ceiling - base_fee))
        wanted = base_fee * times // parts + priority
        quotes.append(
            FeeQuote(
                speed=speed,
                max_fee=Wei(min(wanted, ceiling)),
                priority_fee=Wei(priority),
                base_fee=Wei(base_fee),
                wait_blocks=blocks,
                wait_s=None if pace_s is None else blocks * pace_s,
                held_down=wanted > ceiling or found > priority,
            )
        )
    return FeeQuotes(tuple(quotes), Wei(base_fee), ceiling, history.priorities is not None)


def require_sensible(fees: CustomFee, base_fee: int, ceiling: Wei) -> None:
    """Refuse fees that a person wrote down and that cannot be meant; raises `FeesTooHigh` with what to change."""
    if fees.priority_fee < LEAST_PRIORITY:
        raise FeesTooHigh(
            f"A priority fee of {in_gwei(fees.priority_fee)} would be left aside by nodes; offer at least "
            f"{in_gwei(LEAST_PRIORITY)}."
        )
    if fees.priority_fee > fees.max_fee:
        raise FeesTooHigh(
            "The priority fee is a part of the maximum fee and cannot be more; lower one or raise the other."
        )
    if fees.max_fee < base_fee + LEAST_PRIORITY:
        raise FeesTooHigh(
            f"The base fee is {in_gwei(base_fee)} now, so that {in_gwei(fees.max_fee)} would wait for long; offer more."
        )
    if fees.max_fee > ceiling:
        raise FeesTooHigh(
            f"This profile pays at most {in_gwei(ceiling)} for a unit of gas; offer less, or raise the setting "
            "max_fee_gwei."
        )
    if fees.priority_fee > most_priority(base_fee):
        raise FeesTooHigh(
            f"A priority fee of {in_gwei(fees.priority_fee)} is far above what anybody pays now; offer at most "
            f"{in_gwei(most_priority(base_fee))}."
        )
