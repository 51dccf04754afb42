"""Probes: random models published in audit rounds, which anybody can recompute once their seed is revealed.

Weights and encryption randomness both come from the seed, and the seeds of all rounds are fixed when a job is created
(`merkle.audit_root`); so the model owner can neither choose a probe nor hide one that it does not follow.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gmpy2 import mpz, powmod

from omnilytics_app.crypto.abi import require_word
from omnilytics_app.crypto.lanes import WEIGHT_FRACTION_BITS, LaneLayout, encode
from omnilytics_app.crypto.paillier import add_plain
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.errors import InvalidOpening

PROBE_AMPLITUDE = round(0.03 * 2**WEIGHT_FRACTION_BITS)
"""Largest magnitude of a probe's weights, at scale 2^24."""
_VALUE_BYTES = 4


@dataclass(frozen=True, slots=True)
class Probe:
    """K x d weights at scale 2^24, and the encryption randomness of its d ciphertexts."""

    weights: tuple[tuple[int, ...], ...]
    randomness: tuple[int, ...]

    def plaintext(self, layout: LaneLayout, feature: int) -> int:
        """The signed plaintext of one model ciphertext."""
        return encode([row[feature] for row in self.weights], layout.lane_bits)


def derive_probe(seed: bytes, outputs: int, features: int, n: int, amplitude: int = PROBE_AMPLITUDE) -> Probe:
    """The probe of a 32-byte seed under modulus n, weights uniform in [-amplitude, amplitude]."""
    stream = KeyStream(require_word(seed))
    span = 2 * amplitude + 1
    flat = [
        u * span // 2 ** (8 * _VALUE_BYTES) - amplitude for u in stream.read_integers(outputs * features, _VALUE_BYTES)
    ]
    weights = tuple(tuple(flat[k * features : (k + 1) * features]) for k in range(outputs))
    return Probe(weights, tuple(x or 1 for x in stream.read_residues(features, n)))


def probe_ciphertexts(probe: Probe, layout: LaneLayout, n: int, columns: range) -> list[mpz]:
    """The probe's model ciphertexts of some features, from public values alone.

    The key holder gets the same, faster, from `paillier.encrypt` with the probe's plaintext and randomness.
    """
    modulus = mpz(n)
    square = modulus * modulus
    return [
        add_plain(n, powmod(probe.randomness[feature], modulus, square), probe.plaintext(layout, feature))
        for feature in columns
    ]


def verify_probe(published: Sequence[mpz], probe: Probe, layout: LaneLayout, n: int, columns: range) -> None:
    """Accepts model ciphertexts `published` (of the features in `columns`, in order) as those of the probe.

    Raises `InvalidOpening` otherwise.
    """
    if len(published) != len(columns):
        raise InvalidOpening(f"A probe has {len(columns)} ciphertexts here, but {len(published)} were published.")
    for feature, expected, actual in zip(columns, probe_ciphertexts(probe, layout, n, columns), published, strict=True):
        if expected != actual:
            raise InvalidOpening(f"The published model of the audit is not the probe: feature {feature} differs.")
