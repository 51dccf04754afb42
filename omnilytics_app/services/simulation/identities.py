"""Who everybody is in a simulated job: keys, names, seeds and block hashes, all from the job's seed.

They are derived by the functions that real participants use, so that a simulation meets the same masks, probes and
sketch coefficients as a chain with these block hashes would.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from omnilytics_app.crypto.abi import JobScope, encode_words, keccak256
from omnilytics_app.crypto.keys import derive_probe_seed, derive_x25519, key_context
from omnilytics_app.crypto.masks import x25519_public_key
from omnilytics_app.crypto.merkle import audit_root

_CHAIN_ID = 31_337
_JOB_ID = 1
_SEED_BYTES = 32


@dataclass(frozen=True)
class Identities:
    """The model owner, its seeds for `rounds` rounds, and the data owners of one simulated job."""

    seed: int
    owners: int
    rounds: int
    key_bits: int

    @property
    def scope(self) -> JobScope:
        """Chain, market and job."""
        return JobScope(_CHAIN_ID, self._secret("market")[-20:], _JOB_ID)

    @property
    def model_owner(self) -> bytes:
        """The model owner's address."""
        return self._secret("model owner")[-20:]

    @property
    def entropy(self) -> bytes:
        """What the model owner's keys come from."""
        return self._secret("entropy")

    @property
    def key_context(self) -> bytes:
        """What the model owner's keys are bound to."""
        return key_context(_CHAIN_ID, self.scope.market, self.model_owner, self.key_bits, self._secret("salt"))

    @property
    def probe_seeds(self) -> tuple[bytes, ...]:
        """The seeds of all rounds' probes, fixed before the job begins."""
        return tuple(derive_probe_seed(self.entropy, self.key_context, r) for r in range(1, self.rounds + 1))

    @property
    def audit_root(self) -> bytes:
        """What the terms hold of those seeds."""
        return audit_root(self.probe_seeds)

    def address(self, owner: int) -> bytes:
        """A data owner's address."""
        return self._secret("owner", owner)[-20:]

    def mask_secret(self, owner: int) -> bytes:
        """A data owner's X25519 secret for the job."""
        return derive_x25519(self._secret("entropy of owner", owner), self.scope)

    def roster(self, members: Sequence[int]) -> tuple[tuple[bytes, bytes], ...]:
        """Addresses and X25519 keys of a group's members, in order."""
        return tuple((self.address(i), x25519_public_key(self.mask_secret(i))) for i in members)

    def block_hash(self, round_number: int) -> bytes:
        """The hash that a round's sketches are seeded with; round 0's draws the groups."""
        return self._secret("block", round_number)

    def draw_groups(self, group_size: int) -> tuple[tuple[int, ...], ...]:
        """The contract's draw: a Fisher-Yates shuffle of the order of registration, cut into whole groups."""
        scope = self.scope
        seed = keccak256(encode_words(scope.chain_id, scope.market, scope.job_id, self.block_hash(0)))
        order = list(range(self.owners))
        for i in range(self.owners - 1, 0, -1):
            j = int.from_bytes(keccak256(encode_words(seed, i))) % (i + 1)
            order[i], order[j] = order[j], order[i]
        return tuple(tuple(order[a : a + group_size]) for a in range(0, len(order) - group_size + 1, group_size))

    def _secret(self, label: str, number: int = 0) -> bytes:
        text = f"omnilytics/simulation/1/{label}/{number}".encode()
        return keccak256(self.seed.to_bytes(_SEED_BYTES) + text)
