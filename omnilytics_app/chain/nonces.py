"""Which nonce a new transaction gets.

The chain counts what is mined, a node also what it has waiting, and the journal knows what was signed here, whether or
not any node has it. A nonce may serve once only, and none may be left out: whatever comes after a gap waits for ever.
"""

from collections.abc import Collection


def next_nonce(mined: int, waiting: int, taken: Collection[int]) -> int:
    """The lowest that nothing has: `mined` and `waiting` are a node's counts without and with what waits there.

    `taken` are those of transactions signed here that may still be mined, or be taken back.
    """
    nonce = max(mined, waiting)
    while nonce in taken:
        nonce += 1
    return nonce


def gaps(mined: int, waiting: int, taken: Collection[int]) -> tuple[int, ...]:
    """Those below the highest taken that nothing has, so that everything above waits in vain."""
    first = max(mined, waiting)
    return tuple(n for n in range(first, max(taken, default=first)) if n not in taken)
