"""Whatever an endpoint tells of fees, what is offered stays within bounds, and speeds stay in order."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.chain.fee_market import FeeHistory, FeeMarket, paid_in, quotes_of, require_sensible
from omnilytics_app.chain.fees import GWEI, LEAST_PRIORITY, PRIORITY_FEE, Fees, bumped, most_priority
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.sending import CustomFee, Speed
from omnilytics_app.errors import FeesTooHigh

from .endpoint import RpcError, connect, failing
from .test_connection import constant, node

FEES = st.integers(0, 10**13)
CEILING = Wei(500 * GWEI)


def history(*rewards: tuple[int, int, int], used: float = 0.5) -> dict[str, Any]:
    return {
        "oldestBlock": "0x1",
        "baseFeePerGas": [hex(GWEI)] * (len(rewards) + 1),
        "gasUsedRatio": [used] * len(rewards),
        "reward": [[hex(r) for r in row] for row in rewards],
    }


@given(st.none() | st.tuples(FEES, FEES, FEES).map(lambda f: tuple(sorted(f))), FEES, FEES.map(Wei))
def test_every_speed_can_be_mined_now_keeps_to_the_bounds_and_the_faster_one_offers_more(
    paid: Any, base_fee: int, ceiling: Wei
) -> None:
    try:
        quotes = quotes_of(FeeHistory(paid), base_fee, ceiling)
    except FeesTooHigh:
        assert base_fee + LEAST_PRIORITY > ceiling
        return
    for quote in quotes.quotes:
        assert base_fee + quote.priority_fee <= quote.max_fee <= ceiling
        assert LEAST_PRIORITY <= quote.priority_fee <= max(LEAST_PRIORITY, most_priority(base_fee))
        require_sensible(quote.fees, base_fee, ceiling)
    slow, normal, fast = quotes.quotes
    assert slow.max_fee <= normal.max_fee <= fast.max_fee
    assert slow.priority_fee <= normal.priority_fee <= fast.priority_fee
    assert slow.wait_blocks > normal.wait_blocks > fast.wait_blocks


def test_a_quote_tells_the_worst_and_the_likely_fee_and_that_a_ceiling_holds_it_down() -> None:
    quotes = quotes_of(FeeHistory((GWEI, 2 * GWEI, 3 * GWEI)), 10 * GWEI, Wei(25 * GWEI), pace_s=12.0)
    normal, fast = quotes.of(Speed.NORMAL), quotes.of(Speed.FAST)
    assert (normal.max_fee, normal.worst(21_000), normal.likely(21_000)) == (
        22 * GWEI, 21_000 * 22 * GWEI, 21_000 * 12 * GWEI
    )  # fmt: skip
    assert (normal.held_down, fast.held_down, fast.max_fee) == (False, True, 25 * GWEI)
    assert (normal.wait_s, fast.wait_s) == (36.0, 12.0)


def test_blocks_without_transactions_tell_nothing() -> None:
    assert paid_in([[0, 0, 0], [0, 0, 0]], [0.0, 0.0]) is None
    assert paid_in([[0, 0, 0], [3, 5, 9], [1, 2, 4]], [0.0, 0.5, 0.5]) == (1, 2, 4)
    for row in ([1, 2], [1, 2, -3], [1, 2, 10**30]):
        with pytest.raises(ValueError, match="no fees"):
            paid_in([row], [0.5])
    with pytest.raises(ValueError, match="shorter"):
        paid_in([[1, 2, 3]], [])


@pytest.mark.parametrize(
    ("answer", "offered"),
    [
        (constant(history((1, 3 * 10**6, 9))), 3 * 10**6),
        (constant(history((1, 1, 1))), LEAST_PRIORITY),
        (constant(history((GWEI, 40 * GWEI, 50 * GWEI))), PRIORITY_FEE),
        (constant(history((0, 0, 0), used=0.0)), PRIORITY_FEE),
        (constant({"reward": "0x", "gasUsedRatio": 3}), PRIORITY_FEE),
        (constant(None), PRIORITY_FEE),
        (failing(RpcError("the method eth_feeHistory does not exist", -32601)), PRIORITY_FEE),
    ],
    ids=["cheap", "nothing", "dear", "empty blocks", "nonsense", "null", "unknown method"],
)
async def test_the_usual_offer_goes_down_with_the_chains_and_never_up(answer: Any, offered: int) -> None:
    market = FeeMarket(connect(node(eth_feeHistory=answer)))
    assert await market.priority() == offered


async def test_an_endpoint_is_not_asked_for_every_transaction() -> None:
    endpoint = node(eth_feeHistory=constant(history((1, 2 * 10**6, 3))))
    market = FeeMarket(connect(endpoint))
    for _ in range(3):
        await market.priority()
    quotes = await market.quotes(CEILING)
    assert len(endpoint.sent("eth_feeHistory")) == 1
    assert quotes.measured
    assert quotes.of(Speed.NORMAL).priority_fee == 2 * 10**6


async def test_an_endpoint_without_history_leaves_usual_quotes() -> None:
    quotes = await FeeMarket(connect(node())).quotes(CEILING)
    assert not quotes.measured
    assert [q.priority_fee for q in quotes.quotes] == [GWEI // 2, GWEI, 2 * GWEI]


@pytest.mark.parametrize(
    ("fees", "said"),
    [
        (CustomFee(Wei(30 * GWEI), Wei(31 * GWEI)), "cannot be more"),
        (CustomFee(Wei(10 * GWEI), Wei(GWEI)), "base fee is 20 gwei now, so that 10 gwei would wait"),
        (CustomFee(Wei(501 * GWEI), Wei(GWEI)), "at most 500 gwei"),
        (CustomFee(Wei(90 * GWEI), Wei(80 * GWEI)), "far above what anybody pays now"),
        (CustomFee(Wei(90 * GWEI), Wei(10)), "left aside by nodes"),
    ],
)
def test_fees_that_cannot_be_meant_are_refused_with_what_to_change(fees: CustomFee, said: str) -> None:
    with pytest.raises(FeesTooHigh, match=said) as caught:
        require_sensible(fees, 20 * GWEI, CEILING)
    assert str(caught.value).endswith(".")
    require_sensible(CustomFee(Wei(21 * GWEI), Wei(GWEI)), 20 * GWEI, CEILING)


def test_what_was_offered_cheaply_is_usual_after_a_few_replacements() -> None:
    fees, count = Fees(Wei(2 * LEAST_PRIORITY), LEAST_PRIORITY), 0
    while fees.priority < PRIORITY_FEE:
        raised = bumped(fees, 10**5, CEILING)
        assert raised is not None
        fees, count = raised, count + 1
    assert count <= 10
    assert fees.priority <= PRIORITY_FEE
