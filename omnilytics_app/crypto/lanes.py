"""How the class values of features share plaintexts.

Owns the lane layout of a job and its codec. A plaintext is `sum_i v_i * 2^(w i)` with balanced digits, `v_i` from
`-2^(w-1)` to `2^(w-1) - 1`, modulo n. The width w follows from public values alone, so both sides derive the same
one; it leaves room for differences of sketches of whole groups, a sign and two guard bits. Decoding is total: any
residue has digits, and what cannot be an honest value is marked, never refused.

Why every honest value fits, whatever the data:

- an owner's value is `sum_j W_kj A_jf - B_kf`: d products of at most `2^(weight_bits + 24) * 2^14`, and at most `2^38`
  (rows of features and targets lie in [-1, 1], so means of their products do; for the logistic loss A is a quarter of
  that and B at most a half). That is `owner_bound`, reached where all of it has its largest magnitude.
- a group's sum is at most `group_size` times that, a sketch of it at most 128 T times the sum (T <= d ciphertexts,
  coefficients from -128 to 127), and a difference of two sketches twice the sketch: D. With `D < 2^(w - 3)` it is a
  digit of w bits with room for two more bits.
- L lanes have `L w <= key_bits - 2`, so `|sum_i v_i 2^(w i)| < 2^(L w) / 4 <= 2^(key_bits - 4) < n / 2`: the
  representative nearest to zero is the integer itself, and its balanced digits are unique.

So `in_range` holds of exactly the plaintexts that values within the bound encode to. A plaintext is a residue, not a
list of values: one that was made with a value of `2^w + v` in a lane is the one with v there and one more in the next,
and is judged as that. Every other value beyond the bound is marked.

Lane `k * features_per_ciphertext + f` belongs to class k and the f-th feature of a ciphertext. A model ciphertext has
one feature, so its classes lie that many lanes apart and the lanes between are empty: a gradient ciphertext is packed
from those of several features by shifting each by one lane only, not by all classes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from omnilytics_app.errors import JobRefused

WEIGHT_FRACTION_BITS = 24
STATISTIC_FRACTION_BITS = 14
GRADIENT_FRACTION_BITS = WEIGHT_FRACTION_BITS + STATISTIC_FRACTION_BITS
COEFFICIENT_BOUND = 128
MAX_LANES = 42
_GUARD_BITS = 2


@dataclass(frozen=True, slots=True)
class DecodedLanes:
    """Lane values; `remainder` is what lies above the last lane, `in_range` says that all of it is possible."""

    values: tuple[int, ...]
    remainder: int
    in_range: bool


@dataclass(frozen=True, slots=True)
class LaneLayout:
    """Where every value of a model and of a gradient lies; made by `derive`."""

    key_bits: int
    outputs: int
    features: int
    group_size: int
    weight_bits: int
    lane_bits: int
    features_per_ciphertext: int

    @classmethod
    def derive(cls, key_bits: int, outputs: int, features: int, group_size: int, weight_bits: int) -> "LaneLayout":
        """The layout of K outputs and d features for |W| <= 2^weight_bits.

        Raises `JobRefused` where one feature's outputs do not fit a ciphertext.
        """
        if min(key_bits, outputs, features, group_size) < 1 or weight_bits < 0:
            raise ValueError("a layout needs positive sizes")
        sketch = _owner_bound(features, weight_bits) * group_size * COEFFICIENT_BOUND * features
        lane_bits = (2 * sketch).bit_length() + 1 + _GUARD_BITS
        most_lanes = min((key_bits - 2) // lane_bits, MAX_LANES)
        if most_lanes < outputs:
            raise JobRefused(
                f"The job's {outputs} outputs do not fit the {most_lanes} lanes of {lane_bits} bits of a "
                f"{key_bits}-bit key; use a larger key, fewer classes or a smaller bound on the weights."
            )
        return cls(key_bits, outputs, features, group_size, weight_bits, lane_bits, most_lanes // outputs)

    @property
    def lanes(self) -> int:
        """L, the lanes of a gradient ciphertext."""
        return self.features_per_ciphertext * self.outputs

    @property
    def model_ciphertexts(self) -> int:
        """Ciphertexts of a model: one a feature."""
        return self.features

    @property
    def gradient_ciphertexts(self) -> int:
        """T, the ciphertexts of a gradient."""
        return -(-self.features // self.features_per_ciphertext)

    @property
    def ciphertext_bytes(self) -> int:
        """Bytes of a ciphertext, two moduli long."""
        return 2 * self.key_bits // 8

    @property
    def weight_bound(self) -> int:
        """Largest magnitude of a weight, at scale 2^24."""
        return 1 << (self.weight_bits + WEIGHT_FRACTION_BITS)

    @property
    def owner_bound(self) -> int:
        """Largest magnitude of one honest owner's gradient value, at scale 2^38."""
        return _owner_bound(self.features, self.weight_bits)

    @property
    def gradient_bound(self) -> int:
        """Largest magnitude of a value of an honest group's sum, at scale 2^38."""
        return self.owner_bound * self.group_size

    @property
    def gradient_bits(self) -> int:
        """The least b with `gradient_bound <= 2^b`: beyond 2^b a lane of a group's sum cannot be honest."""
        return (self.gradient_bound - 1).bit_length()

    @property
    def sketch_bound(self) -> int:
        """Largest magnitude of a lane of an honest group's sketch; differences reach twice that."""
        return self.gradient_bound * COEFFICIENT_BOUND * self.features

    def lanes_of(self, feature: int) -> slice:
        """The lanes, class by class, of the feature at a place in a ciphertext; a model's is at place 0."""
        return slice(feature, self.lanes, self.features_per_ciphertext)

    def plaintext(self, columns: Sequence[Sequence[int]]) -> int:
        """The signed plaintext of features with K values each, the first at place 0; one of them for a model."""
        total = 0
        for column in reversed(columns):
            total = (total << self.lane_bits) + encode(column, self.lane_bits * self.features_per_ciphertext)
        return total

    def features_of(self, ciphertext: int) -> range:
        """The features that gradient ciphertext t holds."""
        first = ciphertext * self.features_per_ciphertext
        return range(first, min(first + self.features_per_ciphertext, self.features))


def encode(values: Sequence[int], lane_bits: int) -> int:
    """The signed integer with these balanced digits, lowest lane first; reduce it modulo n to get a plaintext.

    Raises `ValueError` for a value that is no digit.
    """
    half = 1 << (lane_bits - 1)
    total = 0
    for value in reversed(values):
        if not -half <= value < half:
            raise ValueError(f"a lane of {lane_bits} bits cannot hold {value}")
        total = (total << lane_bits) + value
    return total


def decode(x: int, n: int, lanes: int, lane_bits: int, bound: int) -> DecodedLanes:
    """The low `lanes` balanced digits of the representative of x in (-n/2, n/2), n odd.

    `in_range` is False when something is left above them or a digit is larger than `bound` in magnitude.
    """
    residue = int(x) % n
    representative = residue - n if 2 * residue > n else residue
    half = 1 << (lane_bits - 1)
    ones = ((1 << (lane_bits * lanes)) - 1) // ((1 << lane_bits) - 1)
    shifted = representative + half * ones
    digits = tuple((shifted >> (lane_bits * i) & (2 * half - 1)) - half for i in range(lanes))
    remainder = shifted >> (lane_bits * lanes)
    return DecodedLanes(digits, remainder, remainder == 0 and all(abs(v) <= bound for v in digits))


def _owner_bound(features: int, weight_bits: int) -> int:
    return ((features << weight_bits) + 1) << GRADIENT_FRACTION_BITS
