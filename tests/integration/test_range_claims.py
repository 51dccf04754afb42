"""Values that no honest gradients give: a group is rejected for one of them alone, if it is there."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from omnilytics_app.chain.calls import OpeningEvidence, RangeClaim
from omnilytics_app.chain.market import SINK, as_opening
from omnilytics_app.crypto.opening import Bundle, open_ciphertext, pack_bundle
from omnilytics_app.crypto.paillier import add_ciphertexts
from omnilytics_app.domain.explain import Why
from omnilytics_app.domain.ids import GroupIndex, RoundNumber
from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.services import run_rounds
from omnilytics_app.services.owner_records import OwnerRecords
from omnilytics_app.services.payloads import group_payloads
from omnilytics_app.workers.owner_tasks import check_payload
from tests.integration.desks import data_owner_desk
from tests.integration.hand_model_owner import HandModelOwner
from tests.integration.marketplace import REWARD, Marketplace, form_for, one_sentence

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

AUDIT = RoundNumber(2)
VICTIM = GroupIndex(2)
Forgery = Callable[[Job, OpeningEvidence, bytes], OpeningEvidence]
HUGE = 2**30
"""What the poisoner multiplies its encrypted gradient by: far beyond what the lanes of honest sums hold."""


async def test_a_group_with_a_value_out_of_range_is_rejected_without_any_lanes(
    market: Marketplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_rounds, "ciphertext_factor", lambda attack: HUGE if attack else 1)
    person, people, shares = await market.cast("diabetes", 15)
    model_owner = await market.sit(person)
    form = form_for(person, shares, groups=5, rounds=4, dispute_window=20)
    job_id = await model_owner.participant.create_job(form)
    poisoner, *honest = people
    seat = await market.sit(poisoner)
    await seat.participant.join_job(job_id, str(poisoner.data_file), PUBLIC_DATA, "scale")
    owners = [seat, *await market.join(honest, job_id)]
    await market.until(job_id, lambda job: job.open_round == AUDIT and job.phase is Phase.SUBMIT)
    files = [s.person.files(market, job_id) for s in owners]
    await market.until(job_id, lambda job: all(AUDIT in OwnerRecords(f).verdicts(job.rounds) for f in files))
    await market.pass_time(20)
    await market.finish(job_id, [model_owner, *owners])

    job = await market.gateway.watcher.refresh(job_id)
    member = job.member(poisoner.address)
    assert member is not None
    assert member.group is not None
    audited = job.rounds[AUDIT - 1]
    assert audited.outcome is Outcome.FINAL
    assert audited.rejected == {member.group}
    assert audited.votes == 0
    evidence = as_opening(await market.gateway.reader.opening(job_id, AUDIT))
    assert (evidence.lanes, evidence.shift) == (b"", 0)
    assert [claim.group for claim in evidence.ranges] == [member.group]
    assert len(evidence.openings) == job.terms.ciphertext_bytes
    for kept in files:
        assert OwnerRecords(kept).verdicts(job.rounds) == {AUDIT: ""}
    told = await data_owner_desk(market, seat).explanations(job_id)
    assert told[AUDIT - 1].why is Why.REJECTED_BY_VALUE
    books = await market.settled_books()
    assert books.sunk == 3 * REWARD


def beyond_the_bound(job: Job, evidence: OpeningEvidence, bundle: bytes) -> OpeningEvidence:
    """A claim that a lane of the victim's sum is beyond the bound, beside the true opening of that ciphertext."""
    claim = RangeClaim(VICTIM, 0, 0, (1 << job.terms.gradient_bits) + 1)
    return replace(evidence, shift=0, lanes=b"", openings=bundle, ranges=(claim,))


def above_the_lanes(job: Job, evidence: OpeningEvidence, bundle: bytes) -> OpeningEvidence:
    """A claim that something lies above the lanes of the victim's sum, beside true lanes."""
    claim = RangeClaim(VICTIM, 0, job.terms.lanes, 1)
    return replace(evidence, openings=evidence.openings + bundle, ranges=(claim,))


@pytest.mark.parametrize(
    ("forge", "complaint"), [(beyond_the_bound, "another value"), (above_the_lanes, "above the lanes")]
)
async def test_a_false_range_claim_is_voided_by_those_it_robs(
    market: Marketplace, forge: Forgery, complaint: str
) -> None:
    person, people, shares = await market.cast("diabetes", 15)
    liar = await HandModelOwner.create(market, person, form_for(person, shares, groups=5, rounds=2))
    owners = await market.join(people, liar.job_id)
    await liar.begin()
    await liar.publish(1, await liar.encrypted_probe(1))
    job = await liar.close_and_seed(1)
    evidence = await liar.evidence(job, 1, frozenset({VICTIM}))
    assert evidence.ranges == ()
    await liar.settle(1, forge(job, evidence, await opened_sum(market, liar, job)))

    job = await market.until(liar.job_id, lambda j: j.voided)
    assert (job.rounds[0].outcome, job.rounds[0].votes) == (Outcome.VOID, 8)
    assert job.rounds[0].accepted == frozenset(range(5))
    for seat in owners:
        assert complaint in one_sentence(await seat.diary.complained("does not verify"))
    await market.pass_deadline(liar.job_id, extra_s=100)
    await market.finish(liar.job_id, owners)
    await liar.account.sender.send(market.gateway.calls.withdraw(person.address))
    books = await market.settled_books()
    assert books.rewards == {p.address: REWARD for p in people}
    assert books.sunk == books.withdrawn[SINK] == job.terms.bond


async def opened_sum(market: Marketplace, liar: HandModelOwner, job: Job) -> bytes:
    """The opening of the first ciphertext of the victim's sum, as a bundle holds it."""
    layout, n = liar.checked.layout, liar.checked.document.modulus
    payloads = await group_payloads(market.gateway, job, job.rounds[0], layout.gradient_ciphertexts)
    total = add_ciphertexts(n, [check_payload(p, n) for p in payloads[VICTIM]])
    return pack_bundle(Bundle({}, (open_ciphertext(liar.key.private(), total[0]),)), layout)
