from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.chain.blob_publisher import Fees as BlobFees
from omnilytics_app.chain.fees import (
    GWEI,
    PRIORITY_CEILING,
    PRIORITY_FEE,
    Fees,
    an_eighth_more,
    bumped,
    in_gwei,
    opening_fees,
)
from omnilytics_app.domain.ids import Wei

AMOUNTS = st.integers(0, 10**15)


@given(AMOUNTS, AMOUNTS)
def test_the_first_offer_is_mined_now_and_never_above_the_ceiling(base_fee: int, ceiling: int) -> None:
    fees = opening_fees(base_fee, ceiling)
    if fees is None:
        assert base_fee + PRIORITY_FEE > ceiling
    else:
        assert base_fee + fees.priority <= fees.most <= ceiling


def test_the_first_offer_lasts_for_two_doublings_of_the_base_fee() -> None:
    assert opening_fees(10 * GWEI, 500 * GWEI) == Fees(Wei(21 * GWEI), Wei(GWEI))
    assert opening_fees(10 * GWEI, 12 * GWEI) == Fees(Wei(12 * GWEI), Wei(GWEI))


@given(AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS)
def test_a_replacement_pays_an_eighth_more_of_both_can_be_mined_and_keeps_to_the_ceiling(
    most: int, priority: int, base_fee: int, ceiling: int
) -> None:
    old = Fees(Wei(max(most, priority)), Wei(priority))
    new = bumped(old, base_fee, ceiling)
    if new is None:
        least = max(-(-old.most * 9 // 8), base_fee + -(-priority * 9 // 8))
        assert least + 2 > ceiling or an_eighth_more(priority) > max(base_fee, PRIORITY_CEILING)
        return
    assert new.priority <= max(base_fee, PRIORITY_CEILING)
    assert 8 * new.most >= 9 * old.most
    assert 8 * new.priority >= 9 * old.priority
    assert new.most > old.most
    assert new.priority > old.priority
    assert base_fee + new.priority <= new.most <= ceiling


def test_who_withholds_a_transaction_is_not_paid_more_and_more_for_it() -> None:
    fees: Fees | None = Fees(Wei(7 * GWEI), Wei(GWEI))
    offers = []
    while fees is not None:
        offers.append(fees.priority)
        fees = bumped(fees, 3 * GWEI, 500 * GWEI)
    assert offers[-1] <= PRIORITY_CEILING < an_eighth_more(offers[-1])
    assert bumped(Fees(Wei(500 * GWEI), Wei(40 * GWEI)), 60 * GWEI, 600 * GWEI) is not None  # gas itself costs more


def test_blobs_that_are_withheld_pay_no_more_and_more_either() -> None:
    first = offered = BlobFees(7 * GWEI, GWEI, GWEI)
    for _ in range(12):
        offered = first.instead_of(offered)
    assert offered == BlobFees(56 * GWEI, 8 * GWEI, 8 * GWEI)
    dear = BlobFees(101 * GWEI, GWEI, GWEI)
    assert dear.instead_of(offered) == BlobFees(112 * GWEI, 16 * GWEI, 16 * GWEI)


@given(AMOUNTS)
def test_an_eighth_more_is_the_least_whole_number(fee: int) -> None:
    more = an_eighth_more(fee)
    assert 8 * more >= 9 * fee
    assert more == fee + 1 or 8 * (more - 1) < 9 * fee


def test_fees_are_told_in_gwei() -> None:
    assert [in_gwei(f) for f in (0, 10**8, 15 * 10**8, 300 * GWEI)] == ["0 gwei", "0.1 gwei", "1.5 gwei", "300 gwei"]
