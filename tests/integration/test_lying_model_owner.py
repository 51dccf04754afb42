"""A model owner that settles an audit with evidence that is well-formed and false."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from omnilytics_app.chain.calls import OpeningEvidence
from omnilytics_app.chain.market import SINK
from omnilytics_app.crypto.lanes import LaneLayout
from omnilytics_app.crypto.opening import pack_lanes, unpack_lanes
from omnilytics_app.domain.ids import GroupIndex
from omnilytics_app.domain.job import Outcome, Phase
from tests.integration.hand_model_owner import HandModelOwner
from tests.integration.marketplace import REWARD, Marketplace, form_for, one_sentence

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

VICTIM = GroupIndex(2)
OPENED = [GroupIndex(1), VICTIM, GroupIndex(3), GroupIndex(4)]
Forgery = Callable[[OpeningEvidence, LaneLayout], OpeningEvidence]


def wild_lanes(evidence: OpeningEvidence, layout: LaneLayout) -> OpeningEvidence:
    """An honest group's lanes made an outlier's, beside true openings."""
    lanes = unpack_lanes(evidence.lanes, OPENED, layout)
    wild = tuple(tuple(2**31 - 1 for _ in sketch) for sketch in lanes[VICTIM])
    return replace(evidence, lanes=pack_lanes({**lanes, VICTIM: wild}))


def wild_openings(evidence: OpeningEvidence, layout: LaneLayout) -> OpeningEvidence:
    """The same lanes, with openings that would explain them: of plaintexts nobody encrypted."""
    forged = wild_lanes(evidence, layout)
    half = layout.ciphertext_bytes // 2
    start = OPENED.index(VICTIM) * 3 * 2 * half
    plaintext = (1 << (layout.lanes * layout.lane_bits)).to_bytes(half)
    openings = bytearray(evidence.openings)
    for sketch in range(3):
        at = start + 2 * half * sketch
        openings[at : at + half] = plaintext
    return replace(forged, openings=bytes(openings))


@pytest.mark.parametrize(
    ("forge", "probe", "complaint"),
    [(wild_lanes, True, "lane"), (wild_openings, True, "opening"), (wild_lanes, False, "probe")],
    ids=["lanes", "openings", "not the probe"],
)
async def test_a_false_rejection_is_voided_by_those_it_robs(
    market: Marketplace,
    forge: Forgery,
    probe: bool,
    complaint: str,
) -> None:
    person, people, shares = await market.cast("diabetes", 15)
    liar = await HandModelOwner.create(market, person, form_for(person, shares, groups=5, rounds=3))
    owners = await market.join(people, liar.job_id)
    await liar.begin()
    await liar.publish(1, await liar.encrypted_probe(1) if probe else await liar.encrypted_model())
    job = await liar.close_and_seed(1)
    evidence = await liar.evidence(job, 1, frozenset({VICTIM}))
    await liar.settle(1, forge(evidence, liar.checked.layout))

    job = await market.until(liar.job_id, lambda j: j.voided)
    assert job.rounds[0].outcome is Outcome.VOID
    assert job.rounds[0].rejected == frozenset()
    assert job.rounds[0].accepted == frozenset(range(5))
    assert job.rounds[0].votes == 8
    for seat in owners:
        sentence = one_sentence(await seat.diary.complained("does not verify"))
        assert complaint in sentence

    await market.pass_deadline(liar.job_id, extra_s=100)
    await market.finish(liar.job_id, owners)
    await liar.account.sender.send(market.gateway.calls.withdraw(person.address))
    job = await market.gateway.watcher.refresh(liar.job_id)
    assert job.phase is Phase.CLOSED
    books = await market.settled_books()
    assert books.rewards == {p.address: REWARD for p in people}
    assert books.stakes == {p.address: job.terms.stake for p in people}
    assert books.sunk == books.withdrawn[SINK] == job.terms.bond
    assert books.returned == job.terms.escrow - 15 * REWARD
