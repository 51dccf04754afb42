"""What the model owner predicts of a settlement and what it publishes are two computations of the same lanes.

Before it claims, the learning session rules on plain integers (`learning.multi_krum`); what goes on chain is made from
opened ciphertexts (`crypto.opening`). A difference would make it claim what the contract then does not reject.
"""

from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.crypto import opening
from omnilytics_app.crypto.lanes import LaneLayout, encode
from omnilytics_app.learning import multi_krum

N = (1 << 1023) + 1
"""Any odd modulus: an opening is read modulo n, no key is needed."""
LAYOUT = LaneLayout.derive(1024, 3, 4, 3, 4)
SKETCH = st.lists(st.integers(-LAYOUT.sketch_bound, LAYOUT.sketch_bound), min_size=LAYOUT.lanes, max_size=LAYOUT.lanes)
GROUP = st.lists(SKETCH, min_size=opening.SKETCHES, max_size=opening.SKETCHES)


@given(st.lists(GROUP, min_size=3, max_size=6), st.data())
def test_predicted_and_published_lanes_are_the_same(groups: list[list[list[int]]], data: st.DataObject) -> None:
    claimed = data.draw(st.sets(st.integers(0, len(groups) - 1), max_size=len(groups) - 2))
    flat = {a: [lane for sketch in group for lane in sketch] for a, group in enumerate(groups)}
    predicted = multi_krum.published_lanes(flat, claimed)
    reference = min(set(flat) - claimed)
    openings = {
        a: [opening.Opening(_difference(own, other), 1) for own, other in zip(group, groups[reference], strict=True)]
        for a, group in enumerate(groups)
        if a != reference
    }
    published = opening.published_lanes(openings, LAYOUT, N, claimed)
    assert (predicted.reference, predicted.shift) == (reference, published.shift)
    for a, sketches in published.lanes.items():
        assert predicted.lanes[a] == tuple(lane for sketch in sketches for lane in sketch)


def _difference(own: list[int], other: list[int]) -> int:
    return encode([x - y for x, y in zip(own, other, strict=True)], LAYOUT.lane_bits) % N
