"""What is offered for blobs, and that it is never more than a person allows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.chain.blob_publisher import LEAST_BLOB_FEE, PRIORITY_FEE, Fees, blob_fees
from omnilytics_app.errors import PayloadUnavailable

GWEI = 10**9
fees = st.integers(0, 1_000 * GWEI)


def test_first_there_is_room_for_fees_that_double() -> None:
    assert blob_fees(10 * GWEI, 7, 500 * GWEI) == Fees(21 * GWEI, PRIORITY_FEE, LEAST_BLOB_FEE)
    assert blob_fees(10 * GWEI, 5 * GWEI, 500 * GWEI).blob == 20 * GWEI


@given(fees, fees, st.integers(GWEI, 1_000 * GWEI))
def test_what_is_offered_is_mined_now_and_is_within_the_ceiling(base: int, blob: int, ceiling: int) -> None:
    if max(base + PRIORITY_FEE, blob) > ceiling:
        with pytest.raises(PayloadUnavailable, match="raise the setting max_fee_gwei"):
            blob_fees(base, blob, ceiling)
        return
    offered = blob_fees(base, blob, ceiling)
    assert base + PRIORITY_FEE <= offered.most <= ceiling
    assert blob <= offered.blob <= ceiling


def test_doubling_ends_at_the_ceiling() -> None:
    offered = blob_fees(10 * GWEI, 7, 50 * GWEI)
    twice = offered.above(offered).within(50 * GWEI)
    assert twice.most == 42 * GWEI
    with pytest.raises(PayloadUnavailable, match="84 gwei now and this profile pays at most 50 gwei"):
        twice.above(twice).within(50 * GWEI)
