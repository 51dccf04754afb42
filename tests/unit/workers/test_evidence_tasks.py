"""The tasks that find and check what speaks against a payload or a group."""

from dataclasses import replace

import numpy as np
import pytest

from omnilytics_app.crypto.merkle import hash_leaf, verify_path
from omnilytics_app.errors import InvalidOpening, InvalidPayload
from omnilytics_app.workers.audit_tasks import Excess, check_excess, find_excess_in
from omnilytics_app.workers.availability_tasks import find_malformed, show_leaves
from omnilytics_app.workers.owner_tasks import CommittedPayload
from tests.unit.workers.market import (
    GROUP_SIZE,
    Market,
    read,
    replaced,
    total,
)

pytestmark = pytest.mark.torch


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Market:
    return Market(tmp_path_factory.mktemp("market"))


@pytest.fixture(scope="module")
def payloads(market: Market) -> list[CommittedPayload]:
    return [market.submit(owner) for owner in range(GROUP_SIZE)]


def test_an_honest_sum_has_no_excess(market: Market, payloads: list[CommittedPayload]) -> None:
    assert find_excess_in((0, total(market, payloads)), market.key, market.layout) is None
    assert not read(market, payloads).excessive


@pytest.fixture(scope="module")
def poisoned(market: Market) -> list[CommittedPayload]:
    """A group one of whose members multiplied its gradient beyond all bounds."""
    return [market.submit(3, factor=2**20), market.submit(4), market.submit(5)]


def test_an_excess_is_what_the_plain_sum_has(market: Market, poisoned: list[CommittedPayload]) -> None:
    found = find_excess_in((0, total(market, poisoned)), market.key, market.layout)
    assert found is not None
    assert read(market, poisoned).excessive
    check_excess((total(market, poisoned), found), market.n, market.layout)
    own = np.array(market.reference(range(3, 4), factor=2**20), dtype=object)
    plain = (own + np.array(market.reference(range(4, 6)), dtype=object))[0]
    beyond = [i for i, v in enumerate(plain) if abs(v) > 2**market.layout.gradient_bits]
    feature = found.leaf * market.layout.features_per_ciphertext + found.lane
    assert (feature, found.value) == (beyond[0], plain[beyond[0]])


def test_what_lies_above_the_lanes_is_an_excess(market: Market, payloads: list[CommittedPayload]) -> None:
    unmasked = payloads[:1]  # its masks do not cancel
    found = find_excess_in((0, total(market, unmasked)), market.key, market.layout)
    assert found is not None
    assert (found.lane, found.value) == (market.layout.lanes, 1) or abs(found.value) > 2**market.layout.gradient_bits
    check_excess((total(market, unmasked), found), market.n, market.layout)


def test_a_range_claim_that_is_tampered_with_does_not_verify(
    market: Market, payloads: list[CommittedPayload], poisoned: list[CommittedPayload]
) -> None:
    true = find_excess_in((0, total(market, poisoned)), market.key, market.layout)
    assert true is not None
    x, rho, last = true.opening.x, true.opening.rho, market.layout.gradient_ciphertexts - 1
    forged: list[Excess] = [
        replace(true, leaf=last + 1),
        replace(true, leaf=-1),
        replace(true, lane=true.lane + 1),
        replace(true, lane=market.layout.lanes),
        replace(true, value=true.value + 1),
        replace(true, value=-true.value),
        replace(true, opening=replace(true.opening, x=(x + 1) % market.n)),
        replace(true, opening=replace(true.opening, rho=rho * 2 % market.n)),
        replace(true, opening=replace(true.opening, x=x + market.n)),
    ]
    if last:
        forged.append(replace(true, leaf=(true.leaf + 1) % (last + 1)))
    for one in forged:
        with pytest.raises(InvalidOpening):
            check_excess((total(market, poisoned), one), market.n, market.layout)
    with pytest.raises(InvalidOpening):
        check_excess((total(market, payloads), true), market.n, market.layout)


def test_malformed_leaves_are_found_and_sound_ones_shown(market: Market, payloads: list[CommittedPayload]) -> None:
    size, count = market.layout.ciphertext_bytes, payloads[0].count
    everything = frozenset(range(count + 2))
    assert find_malformed(payloads[0], market.n) == ()
    shown = show_leaves(payloads[0], everything, market.n)
    assert [leaf.index for leaf in shown] == list(range(count))
    for leaf in shown:
        node = hash_leaf(payloads[0].context + leaf.index.to_bytes(32) + leaf.ciphertext)
        verify_path(payloads[0].digest, count, leaf.index, node, leaf.path)
        assert leaf.ciphertext == payloads[0].payload[leaf.index * size :][:size]
    bad = replaced(market, payloads[0], 3 * market.n)
    assert find_malformed(bad, market.n) == (0,)
    assert [leaf.index for leaf in show_leaves(bad, everything, market.n)] == list(range(1, count))
    assert show_leaves(bad, frozenset({0}), market.n) == ()


def test_leaves_of_another_payload_are_neither_named_nor_shown(
    market: Market, payloads: list[CommittedPayload]
) -> None:
    first = payloads[0]
    for bad in (
        replace(first, payload=payloads[1].payload),
        replace(first, payload=first.payload[:-1]),
        replace(first, payload=b""),
        replace(first, count=first.count + 1),
        replace(first, context=market.context(b"\x09" * 20)),
    ):
        with pytest.raises(InvalidPayload):
            find_malformed(bad, market.n)
        with pytest.raises(InvalidPayload):
            show_leaves(bad, frozenset({0}), market.n)
