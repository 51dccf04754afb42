"""Which market on which chain a stored thing belongs to.

A local chain that starts anew deploys the same market to the same address and counts jobs from the same number; only
its genesis block differs. Whatever is kept on disk about a job is therefore kept by all three.
"""

from dataclasses import dataclass

from omnilytics_app.domain.ids import Address, Digest


@dataclass(frozen=True, slots=True)
class Deployment:
    """One market contract: the hash of block 0, the chain id, the contract's address."""

    genesis: Digest
    chain_id: int
    market: Address
