"""What is offered for gas, and by how much more a transaction is replaced (EIP-1559).

A node takes a transaction in place of another of the same nonce only if both its fees are higher by what the node asks
for, which is an eighth at the strictest of them. Nothing ever offers more than a ceiling that a person sets.
"""

from dataclasses import dataclass

from omnilytics_app.domain.ids import Wei

GWEI = 10**9
PRIORITY_FEE = Wei(GWEI)
"""What is offered to whoever makes the block, for a unit of gas, unless the chain's last blocks took less."""
LEAST_PRIORITY = Wei(10**6)
"""The least offered: nodes leave aside what pays them next to nothing."""
PRIORITY_CEILING = Wei(10 * GWEI)
"""The most, unless gas itself costs more: who withholds a transaction must not be paid for it."""


@dataclass(frozen=True, slots=True)
class Fees:
    """For a unit of gas, in wei: at most this in all, and this of it to whoever makes the block."""

    most: Wei
    priority: Wei


def opening_fees(base_fee: int, ceiling: int, priority: int = PRIORITY_FEE) -> Fees | None:
    """What to offer first, enough for two doublings of the base fee; None where the next block costs too much."""
    if base_fee + priority > ceiling:
        return None
    return Fees(Wei(min(2 * base_fee + priority, ceiling)), Wei(priority))


def bumped(old: Fees, base_fee: int, ceiling: int) -> Fees | None:
    """What to offer in place of `old`; None where a ceiling does not allow what would be taken in its place.

    What was offered because it was cheap is doubled, up to what is usual, so that it need not wait for many bumps.
    """
    priority = an_eighth_more(old.priority)
    if priority > most_priority(base_fee):
        return None
    raised = max(priority, min(2 * old.priority, PRIORITY_FEE))
    priority = raised if base_fee + raised <= ceiling else priority
    least = max(an_eighth_more(old.most), base_fee + priority)
    if least > ceiling:
        return None
    return Fees(Wei(min(max(least, 2 * base_fee + priority), ceiling)), Wei(priority))


def most_priority(base_fee: int) -> int:
    """The most that is offered to whoever makes the block."""
    return max(base_fee, PRIORITY_CEILING)


def an_eighth_more(fee: int) -> int:
    """The least whole number that is 12.5 % more; of nothing, one."""
    return max(fee + 1, -(-fee * 9 // 8))


def in_gwei(fee: int) -> str:
    """A fee for people."""
    return f"{fee / GWEI:.4g} gwei"
