"""Tasks of an audit: what the model owner opens and every data owner checks.

The checks are public arithmetic; only `open_group` needs the key.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gmpy2 import mpz
from phe import PaillierPrivateKey

from omnilytics_app.crypto.keys import public_key
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.opening import Opening, open_ciphertext, verify_opening
from omnilytics_app.crypto.probe import derive_probe, verify_probe
from omnilytics_app.crypto.sketch import group_sketches, sketch_difference
from omnilytics_app.workers.owner_tasks import CommittedPayload, check_payload

COLUMNS_A_TASK = 12
"""Probe ciphertexts recomputed in one task."""


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A Paillier key on its way to a local worker. Never sent to a remote one."""

    p: int
    q: int

    def private(self) -> PaillierPrivateKey:
        """The key object."""
        return PaillierPrivateKey(public_key(self.p * self.q), self.p, self.q)

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


def check_openings(sketches: tuple[Sequence[mpz], Sequence[mpz]], openings: Sequence[Opening], n: int) -> None:
    """Accept the openings of a group's sketch differences; raises `InvalidOpening`."""
    own, reference = sketches
    for difference, opening in zip(sketch_difference(n, own, reference), openings, strict=True):
        verify_opening(n, difference, opening)


def check_probe(columns: range, model: Sequence[mpz], seed: bytes, n: int, layout: LaneLayout) -> None:
    """Accept some ciphertexts of a published model as the probe of a seed; raises `InvalidOpening`."""
    probe = derive_probe(seed, layout.outputs, layout.features, n)
    verify_probe([model[c] for c in columns], probe, layout, n, columns)


def chunks(count: int, size: int) -> list[range]:
    """`range(count)` in pieces of at most `size`."""
    return [range(start, min(start + size, count)) for start in range(0, count, size)]
