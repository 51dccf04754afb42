"""Which nonce a new transaction gets.

The chain counts what is mined, a node also what it has waiting, and the journal knows what was signed here, whether or
not any node has it. A nonce may serve once only, and none may be left out: whatever comes after a gap waits for ever.
"""

from collections.abc import Collection
from itertools import islice

MAX_GAPS = 16
"""So many may come of transactions that went astray; more come of an endpoint that counts what was never sent."""
MAX_LEAD = 64
"""How far a new nonce may lie beyond all that is known to be used, for what another program of the account has sent."""


def next_nonce(mined: int, waiting: int, taken: Collection[int]) -> int:
    """The lowest that nothing has: `mined` and `waiting` are a node's counts without and with what waits there.

    `taken` are those of transactions signed here that may still be mined, or be taken back.
    """
    nonce = max(mined, waiting)
    while nonce in taken:
        nonce += 1
    return nonce


def gaps(mined: int, waiting: int, taken: Collection[int], most: int | None = None) -> tuple[int, ...]:
    """Those below the highest taken that nothing has, so that everything above waits in vain; the lowest `most`."""
    first = max(mined, waiting)
    return tuple(islice((n for n in range(first, max(taken, default=first)) if n not in taken), most))


def is_believable(nonce: int, mined: int, highest: int) -> bool:
    """Whether a nonce may be signed, where `mined` are counted and the `highest` that is in the journal is known."""
    return nonce <= max(mined, highest + 1) + MAX_LEAD
