"""Probes: random models published in audit rounds, which anybody can recompute once their seed is revealed.

Weights and encryption randomness both come from the seed, and the seeds of all rounds are fixed when a job is created
(`merkle.audit_root`); so the model owner can neither choose a probe nor hide one that it does not follow.

The last feature of every map is the constant one, or what the row norm leaves of it. Its weights in a probe are large
and of equal magnitude, so that what honest owners have in common is a large part of their answers, whoever holds which
rows, and not left to chance. docs/measured.md has the measurements behind both magnitudes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from gmpy2 import mpz, powmod

from omnilytics_app.crypto.abi import require_word
from omnilytics_app.crypto.lanes import WEIGHT_FRACTION_BITS, LaneLayout
from omnilytics_app.crypto.paillier import add_plain
from omnilytics_app.crypto.prf import KeyStream
from omnilytics_app.errors import InvalidOpening

PROBE_AMPLITUDE = round(0.1 * 2**WEIGHT_FRACTION_BITS)
"""Largest magnitude of a probe's weights but those of the constant feature, at scale 2^24."""
PROBE_CONSTANT = round(0.6 * 2**WEIGHT_FRACTION_BITS)
"""Magnitude of a probe's weights of the constant feature, at scale 2^24."""
_VALUE_BYTES = 4


@dataclass(frozen=True, slots=True)
class Probe:
    """K x d weights at scale 2^24, and the encryption randomness of its d ciphertexts."""

    weights: tuple[tuple[int, ...], ...]
    randomness: tuple[int, ...]

    def plaintext(self, layout: LaneLayout, feature: int) -> int:
        """The signed plaintext of one model ciphertext."""
        return layout.plaintext([[row[feature] for row in self.weights]])


def derive_probe(
    seed: bytes, outputs: int, features: int, n: int, amplitude: int = PROBE_AMPLITUDE, constant: int = PROBE_CONSTANT
) -> Probe:
    """The probe of a 32-byte seed under modulus n: weights uniform in [-amplitude, amplitude], the last +-constant."""
    stream = KeyStream(require_word(seed))
    rows = [stream.read_integers(features, _VALUE_BYTES) for _ in range(outputs)]
    weights = tuple(
        (*(_uniform(u, amplitude) for u in row[:-1]), -constant if row[-1] >> (8 * _VALUE_BYTES - 1) else constant)
        for row in rows
    )
    return Probe(weights, tuple(x or 1 for x in stream.read_residues(features, n)))


def _uniform(u: int, amplitude: int) -> int:
    """An integer of 4 bytes as one of [-amplitude, amplitude]."""
    return (u * (2 * amplitude + 1) >> 8 * _VALUE_BYTES) - amplitude


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
