"""Tasks of an audit: what the model owner opens and every data owner checks.

The checks are public arithmetic; only `open_group` and `open_excess` need the key.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gmpy2 import mpz
from phe import PaillierPrivateKey

from omnilytics_app.crypto.keys import public_key
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.opening import Opening, open_ciphertext, verify_opening
from omnilytics_app.crypto.paillier import add_ciphertexts, decrypt
from omnilytics_app.crypto.probe import derive_probe, verify_probe
from omnilytics_app.crypto.range_claim import find_excess, verify_excess
from omnilytics_app.crypto.sketch import group_sketches, sketch_difference
from omnilytics_app.errors import InvalidOpening
from omnilytics_app.workers.owner_tasks import CommittedPayload, check_payload

COLUMNS_A_TASK = 12
"""Probe ciphertexts recomputed in one task."""


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A Paillier key on its way to a local worker. Never sent to a remote one."""

    p: int
    q: int

    @classmethod
    def of(cls, private: PaillierPrivateKey) -> "KeyPair":
        """The pair of a key object."""
        return cls(private.p, private.q)

    @property
    def modulus(self) -> int:
        """n, which is public."""
        return self.p * self.q

    def private(self) -> PaillierPrivateKey:
        """The key object."""
        return PaillierPrivateKey(public_key(self.modulus), self.p, self.q)

    def __repr__(self) -> str:
        return "KeyPair(<secret>)"


def sketch_group(payloads: Sequence[CommittedPayload], coefficients: Sequence[Sequence[int]], n: int) -> list[mpz]:
    """The sketches of one group from its members' payloads, each checked."""
    return group_sketches(n, [check_payload(p, n) for p in payloads], coefficients)


def open_group(sketches: tuple[Sequence[mpz], Sequence[mpz]], key: KeyPair) -> tuple[Opening, ...]:
    """The openings of a group's sketch differences; `sketches` are the group's and the reference's."""
    private = key.private()
    own, reference = sketches
    return tuple(open_ciphertext(private, d) for d in sketch_difference(private.public_key.n, own, reference))


def check_openings(opened: tuple[Sequence[mpz], Sequence[mpz], Sequence[Opening]], n: int) -> None:
    """Accept the openings of a group's sketch differences; raises `InvalidOpening`.

    `opened` are the group's sketches, the reference's, and the openings.
    """
    own, reference, openings = opened
    for difference, opening in zip(sketch_difference(n, own, reference), openings, strict=True):
        verify_opening(n, difference, opening)


@dataclass(frozen=True, slots=True)
class Excess:
    """A value of a group's sum that no honest gradients give, and the opening of the ciphertext it lies in."""

    leaf: int
    lane: int
    value: int
    opening: Opening


def open_excess(payloads: Sequence[CommittedPayload], key: KeyPair, layout: LaneLayout) -> Excess | None:
    """The first such value of a group's sum, if there is one, from its members' payloads, each checked."""
    private = key.private()
    n = private.public_key.n
    for leaf, ciphertext in enumerate(add_ciphertexts(n, [check_payload(p, n) for p in payloads])):
        if found := find_excess(decrypt(private, ciphertext), layout, n):
            return Excess(leaf, *found, open_ciphertext(private, ciphertext))
    return None


def check_excess(claim: tuple[Sequence[CommittedPayload], Excess], n: int, layout: LaneLayout) -> None:
    """Accept what is said of a group's sum, from its members' payloads, each checked; raises `InvalidOpening`."""
    payloads, excess = claim
    total = add_ciphertexts(n, [check_payload(p, n) for p in payloads])
    if not 0 <= excess.leaf < len(total):
        raise InvalidOpening("A range claim names a ciphertext that does not exist.")
    verify_opening(n, total[excess.leaf], excess.opening)
    verify_excess(excess.opening.x, layout, n, excess.lane, excess.value)


def check_probe(columns: range, model: Sequence[mpz], seed: bytes, n: int, layout: LaneLayout) -> None:
    """Accept some ciphertexts of a published model as the probe of a seed; raises `InvalidOpening`."""
    probe = derive_probe(seed, layout.outputs, layout.features, n)
    verify_probe([model[c] for c in columns], probe, layout, n, columns)


def chunks(count: int, size: int) -> list[range]:
    """`range(count)` in pieces of at most `size`."""
    return [range(start, min(start + size, count)) for start in range(0, count, size)]
