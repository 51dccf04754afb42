"""Openings of sketch differences, and the lanes a settlement publishes from them.

An opening (x, rho) of D satisfies `D = (1 + n)^x rho^n mod n^2`; with both in range and gcd(n, phi(n)) = 1 it is
unique, so whoever verifies one knows the plaintext without trusting the model owner. It reveals nothing else about the
key. The published lanes are a function of the openings and of the claimed groups, which every verifier recomputes.
"""

import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from gmpy2 import gcd, invert, mpz, powmod

from omnilytics_app.crypto.lanes import DecodedLanes, LaneLayout, decode
from omnilytics_app.crypto.paillier import CrtKey, Primes, decrypt, require_ciphertext
from omnilytics_app.crypto.sketch import SKETCHES
from omnilytics_app.errors import InvalidOpening

UNCLAIMED_BITS = 23
"""Published lanes of unclaimed groups lie within -2^23 .. 2^23 - 1."""
MAX_LANE = 2**31 - 1
_LANE_BYTES = 4


@dataclass(frozen=True, slots=True)
class Opening:
    """Plaintext x in [0, n) and randomness rho, a unit modulo n in (0, n)."""

    x: int
    rho: int


@dataclass(frozen=True, slots=True)
class Bundle:
    """All openings of a settlement: of sketch differences by group, none without lanes; one for each range claim."""

    sketches: Mapping[int, tuple[Opening, ...]]
    ranges: tuple[Opening, ...] = ()


Lanes = dict[int, tuple[tuple[int, ...], ...]]
"""By group: for every sketch its published lanes, int32."""


@dataclass(frozen=True, slots=True)
class PublishedLanes:
    """All lanes of the opened groups after one arithmetic right shift."""

    shift: int
    lanes: Lanes


def open_ciphertext(private: Primes, ciphertext: int) -> Opening:
    """The opening of a ciphertext by the key holder.

    It is verified before it is given away: one that a fault made wrong modulo one prime alone would show the other
    (Boneh, DeMillo, Lipton, EUROCRYPT 1997). Raises `InvalidOpening` then, and `InvalidCiphertext` for anything but a
    unit modulo n^2.
    """
    key = CrtKey.of(private)
    x = decrypt(key, ciphertext)
    modulo_p = powmod(ciphertext % key.p, invert(key.q, key.p - 1), key.p)
    modulo_q = powmod(ciphertext % key.q, invert(key.p, key.q - 1), key.q)
    opening = Opening(x, int(key.join(modulo_p, modulo_q)))
    verify_opening(int(key.n), ciphertext, opening)
    return opening


def verify_opening(n: int, ciphertext: int, opening: Opening) -> None:
    """Accepts an opening of a ciphertext.

    Raises `InvalidOpening`, or `InvalidCiphertext` for a ciphertext that is no unit modulo n^2.
    """
    modulus = mpz(n)
    c = require_ciphertext(ciphertext, n)
    if not 0 <= opening.x < n or not 0 < opening.rho < n:
        raise InvalidOpening("An opening is not reduced modulo n.")
    if gcd(opening.rho, modulus) != 1:
        raise InvalidOpening("The randomness of an opening is not invertible.")
    square = modulus * modulus
    if (1 + modulus * opening.x) * powmod(opening.rho, modulus, square) % square != c:
        raise InvalidOpening("An opening does not belong to its ciphertext.")


def published_lanes(
    openings: Mapping[int, Sequence[Opening]], layout: LaneLayout, n: int, claimed: Collection[int]
) -> PublishedLanes:
    """What a settlement publishes: openings of every complete group but the reference, by group and sketch.

    The shift is the least that brings every unclaimed lane within 24 bits; claimed lanes saturate, and a claimed sketch
    that has something above its lanes counts as the maximum in all of them. Raises `InvalidOpening` where that happens
    to an unclaimed group: no shift serves it, it has to be claimed.
    """
    decoded = {group: [_decode(o.x, layout, n) for o in openings[group]] for group in sorted(openings)}
    unclaimed = [sketch for group, sketches in decoded.items() if group not in claimed for sketch in sketches]
    if any(sketch.remainder for sketch in unclaimed):
        raise InvalidOpening("The sketch of a group that is not claimed does not decode.")
    widths = (_signed_width(value) for sketch in unclaimed for value in sketch.values)
    shift = max(0, max(widths, default=0) - UNCLAIMED_BITS)
    return PublishedLanes(shift, {g: tuple(_saturate(s, shift) for s in sketches) for g, sketches in decoded.items()})


def verify_published_lanes(
    published: PublishedLanes,
    openings: Mapping[int, Sequence[Opening]],
    layout: LaneLayout,
    n: int,
    claimed: Collection[int],
) -> None:
    """Accepts published lanes as those of the (verified) openings.

    Raises `InvalidOpening` otherwise.
    """
    if published != published_lanes(openings, layout, n, claimed):
        raise InvalidOpening("The published lanes are not those of the openings.")


def pack_lanes(lanes: Lanes) -> bytes:
    """int32 big-endian: groups ascending, then sketches, then lanes."""
    ordered = (lane for group in sorted(lanes) for sketch in lanes[group] for lane in sketch)
    return b"".join(lane.to_bytes(_LANE_BYTES, signed=True) for lane in ordered)


def unpack_lanes(raw: bytes, groups: Collection[int], layout: LaneLayout) -> Lanes:
    """The inverse of `pack_lanes` for these groups.

    Raises `InvalidOpening` for a wrong length.
    """
    _require_length(raw, len(groups) * SKETCHES * layout.lanes * _LANE_BYTES, "published lanes")
    values = (int.from_bytes(raw[i : i + _LANE_BYTES], signed=True) for i in range(0, len(raw), _LANE_BYTES))
    return {
        group: tuple(tuple(itertools.islice(values, layout.lanes)) for _ in range(SKETCHES)) for group in sorted(groups)
    }


def pack_bundle(bundle: Bundle, layout: LaneLayout) -> bytes:
    """(x, rho) pairs big-endian, half a ciphertext each: sketches by ascending groups, then range claims in order."""
    size = layout.ciphertext_bytes // 2
    sketches = (opening for group in sorted(bundle.sketches) for opening in bundle.sketches[group])
    ordered = itertools.chain(sketches, bundle.ranges)
    return b"".join(opening.x.to_bytes(size) + opening.rho.to_bytes(size) for opening in ordered)


def bundle_bytes(compared: int, ranges: int, layout: LaneLayout) -> int:
    """How long the openings of so many compared groups and range claims are."""
    return (compared * SKETCHES + ranges) * layout.ciphertext_bytes


def unpack_bundle(raw: bytes, groups: Collection[int], ranges: int, layout: LaneLayout) -> Bundle:
    """The inverse of `pack_bundle` for the groups that lanes are published of and a number of range claims.

    The openings still have to be verified. Raises `InvalidOpening` for a wrong length.
    """
    size = layout.ciphertext_bytes // 2
    _require_length(raw, bundle_bytes(len(groups), ranges, layout), "published openings")
    values = (int.from_bytes(raw[start : start + size]) for start in range(0, len(raw), size))
    sketches = {g: tuple(Opening(next(values), next(values)) for _ in range(SKETCHES)) for g in sorted(groups)}
    return Bundle(sketches, tuple(Opening(next(values), next(values)) for _ in range(ranges)))


def _decode(x: int, layout: LaneLayout, n: int) -> DecodedLanes:
    return decode(x, n, layout.lanes, layout.lane_bits, 2 * layout.sketch_bound)


def _signed_width(value: int) -> int:
    """Bits of a two's complement number without its sign."""
    return (value if value >= 0 else ~value).bit_length()


def _saturate(sketch: DecodedLanes, shift: int) -> tuple[int, ...]:
    if sketch.remainder:
        return (MAX_LANE,) * len(sketch.values)
    return tuple(max(-MAX_LANE - 1, min(MAX_LANE, value >> shift)) for value in sketch.values)


def _require_length(raw: bytes, expected: int, name: str) -> None:
    if len(raw) != expected:
        raise InvalidOpening(f"The {name} of a settlement have {len(raw)} bytes instead of {expected}.")
