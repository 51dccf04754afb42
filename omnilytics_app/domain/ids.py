"""Typed identifiers, so that a round is never passed where a job is meant."""

from typing import NewType

JobId = NewType("JobId", int)
RoundNumber = NewType("RoundNumber", int)
"""Counted from 1; 0 stands for "before the first round"."""
GroupIndex = NewType("GroupIndex", int)
Address = NewType("Address", str)
"""EIP-55 checksummed."""
Digest = NewType("Digest", bytes)
"""32 bytes."""
Wei = NewType("Wei", int)
