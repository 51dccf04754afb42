"""Tasks of an audit: what the model owner opens and every data owner checks.

The checks are public arithmetic on sums of payloads that were checked; only `open_difference` and `find_excess_in` need
the key, and stay on this machine.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gmpy2 import mpz

from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.opening import Opening, open_ciphertext, verify_opening
from omnilytics_app.crypto.paillier import CrtKey, Primes, add_ciphertexts, decrypt, require_ciphertext
from omnilytics_app.crypto.probe import derive_probe, probe_ciphertexts, verify_probe
from omnilytics_app.crypto.range_claim import find_excess, verify_excess
from omnilytics_app.crypto.sketch import group_sketches, sketch_difference
from omnilytics_app.errors import InvalidOpening
from omnilytics_app.logs import register_secret
from omnilytics_app.workers.exposure import secret_task, trusted_task


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A Paillier key on its way to a local worker. Never sent to a remote one."""

    p: int
    q: int

    @classmethod
    def of(cls, private: Primes) -> "KeyPair":
        """The pair of a key object."""
        return cls(private.p, private.q)

    def guarded(self) -> "KeyPair":
        """The same pair, of which no log of this process will show anything."""
        register_secret(self.p)
        register_secret(self.q)
        return self

    @property
    def modulus(self) -> int:
        """n, which is public."""
        return self.p * self.q

    def private(self) -> CrtKey:
        """The key with what a task's decryptions share."""
        return CrtKey.of(self)

    def __repr__(self) -> str:
        return "KeyPair(<secret>)"


@trusted_task
def sum_payloads(payloads: Sequence[Sequence[mpz]], n: int) -> list[mpz]:
    """The sum of a group from its members' checked payloads."""
    return add_ciphertexts(n, payloads)


@trusted_task
def sketch_group(total: Sequence[mpz], coefficients: Sequence[Sequence[int]], n: int) -> list[mpz]:
    """The sketches of one group's sum; raises `InvalidCiphertext` for one that is none."""
    return group_sketches(n, [[require_ciphertext(c, n) for c in total]], coefficients)


@secret_task
def open_difference(sketches: tuple[mpz, mpz], key: KeyPair) -> Opening:
    """The opening of the difference of a group's sketch from the reference's."""
    own, reference = sketches
    [difference] = sketch_difference(key.modulus, [own], [reference])
    return open_ciphertext(key.private(), difference)


@trusted_task
def check_opening(opened: tuple[mpz, mpz, Opening], n: int) -> None:
    """Accept the opening of the difference of a group's sketch from the reference's; raises `InvalidOpening`."""
    own, reference, opening = opened
    [difference] = sketch_difference(n, [own], [reference])
    verify_opening(n, difference, opening)


@dataclass(frozen=True, slots=True)
class Excess:
    """A value of a group's sum that no honest gradients give, and the opening of the ciphertext it lies in."""

    leaf: int
    lane: int
    value: int
    opening: Opening


@secret_task
def find_excess_in(leaves: tuple[int, Sequence[mpz]], key: KeyPair, layout: LaneLayout) -> Excess | None:
    """The first such value of some ciphertexts of a group's sum, if there is one; `leaves` begins with their index."""
    private = key.private()
    first, ciphertexts = leaves
    for leaf, ciphertext in enumerate(ciphertexts, first):
        if found := find_excess(decrypt(private, ciphertext), layout, key.modulus):
            return Excess(leaf, *found, open_ciphertext(private, ciphertext))
    return None


@trusted_task
def check_excess(claim: tuple[Sequence[mpz], Excess], n: int, layout: LaneLayout) -> None:
    """Accept what is said of a group's sum; raises `InvalidOpening`."""
    total, excess = claim
    if not 0 <= excess.leaf < len(total):
        raise InvalidOpening("A range claim names a ciphertext that does not exist.")
    verify_opening(n, total[excess.leaf], excess.opening)
    verify_excess(excess.opening.x, layout, n, excess.lane, excess.value)


@secret_task
def check_probe(published: tuple[range, Sequence[mpz]], seed: bytes, n: int, layout: LaneLayout) -> None:
    """Accept a published model's ciphertexts of some features as the probe of a seed; raises `InvalidOpening`."""
    columns, ciphertexts = published
    probe = derive_probe(seed, layout.outputs, layout.features, n)
    verify_probe(ciphertexts, probe, layout, n, columns)


@trusted_task
def recompute_probe(columns: range, seed: bytes, n: int, layout: LaneLayout) -> list[mpz]:
    """The ciphertexts of some features that the probe of a seed has, from public values alone."""
    return probe_ciphertexts(derive_probe(seed, layout.outputs, layout.features, n), layout, n, columns)


def chunks(count: int, size: int) -> list[range]:
    """`range(count)` in pieces of at most `size`."""
    return [range(start, min(start + size, count)) for start in range(0, count, size)]
