"""Values of a group's sum that honest gradients cannot have.

A lane beyond `+-2^gradient_bits`, or anything above the lanes of a ciphertext, is evidence against a group by itself:
no other group is compared with it. Who claims one opens that ciphertext of the sum, and everybody decodes it again.
"""

from omnilytics_app.crypto.lanes import DecodedLanes, LaneLayout, decode
from omnilytics_app.errors import InvalidOpening

ABOVE_THE_LANES = 1
"""What is stated for a remainder above the lanes, of which only that it is not zero counts."""


def find_excess(x: int, layout: LaneLayout, n: int) -> tuple[int, int] | None:
    """The first lane of a plaintext that no honest sum has, and its value; the number of lanes for a remainder."""
    decoded = _decode(x, layout, n)
    beyond = ((lane, value) for lane, value in enumerate(decoded.values) if abs(value) > _bound(layout))
    return next(beyond, (layout.lanes, ABOVE_THE_LANES) if decoded.remainder else None)


def verify_excess(x: int, layout: LaneLayout, n: int, lane: int, value: int) -> None:
    """Accepts a claim about an opened plaintext.

    Raises `InvalidOpening` where the lane has another value, or an honest one.
    """
    decoded = _decode(x, layout, n)
    if lane == layout.lanes:
        if decoded.remainder == 0 or value == 0:
            raise InvalidOpening("A range claim says that something lies above the lanes where nothing does.")
    elif not 0 <= lane < layout.lanes or decoded.values[lane] != value:
        raise InvalidOpening("A range claim states another value than the lane has.")
    elif abs(value) <= _bound(layout):
        raise InvalidOpening("A range claim states a value that honest gradients can have.")


def _decode(x: int, layout: LaneLayout, n: int) -> DecodedLanes:
    return decode(x, n, layout.lanes, layout.lane_bits, _bound(layout))


def _bound(layout: LaneLayout) -> int:
    return 1 << layout.gradient_bits
