"""The draw of a job's groups, as the contract makes it (docs/protocol.md, "Groups")."""

from collections.abc import Sequence
from typing import TypeVar

from omnilytics_app.crypto.abi import keccak256

Item = TypeVar("Item")


def drawn(seed: bytes, registered: Sequence[Item]) -> tuple[Item, ...]:
    """The roster: group after group, then whoever is left over. `registered` is in order of registration."""
    roster = list(registered)
    for i in range(len(roster) - 1, 0, -1):
        j = int.from_bytes(keccak256(seed + i.to_bytes(32))) % (i + 1)
        roster[i], roster[j] = roster[j], roster[i]
    return tuple(roster)
