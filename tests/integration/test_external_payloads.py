"""Jobs whose payloads lie in a store: the whole of one, and what follows where the store does not have them."""

from collections.abc import Sequence

import pytest

from omnilytics_app.chain.market import SINK
from omnilytics_app.domain.ids import Address, RoundNumber
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.services import payloads, run_job
from omnilytics_app.services.job_terms import LEAF_GAS
from omnilytics_app.services.owner_records import OwnerRecords
from tests.integration.hand_model_owner import HandModelOwner
from tests.integration.marketplace import REWARD, Marketplace, form_for, one_sentence
from tests.integration.shelves import open_shelves
from tests.integration.test_lying_model_owner import VICTIM, wild_lanes

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

FIRST, AUDIT = RoundNumber(1), RoundNumber(2)
SUBMITTING = {Phase.PUBLISH, Phase.SUBMIT}


async def accusations(market: Marketplace, name: str) -> list[dict[str, object]]:
    return [e.arguments for e in await market.events() if e.name == name]


async def test_a_whole_job_in_stores_with_an_audit_whose_evidence_lies_there_as_well(
    market: Marketplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_job, "MAX_CALL_DATA_BYTES", 10_000)  # on so few features, everything would fit
    person, people, shares = await market.cast("breast_cancer", 15)
    shelves = await open_shelves(market, person, *people)
    model_owner = await market.sit(person)
    form = form_for(person, shares, groups=5, rounds=3, dispute_window=20, in_stores=True)
    job_id = await model_owner.participant.create_job(form)
    poisoner, *honest = people
    seat = await market.sit(poisoner)
    await seat.participant.join_job(job_id, str(poisoner.data_file), PUBLIC_DATA, "sign_flip")
    owners = [seat, *await market.join(honest, job_id)]
    job = await market.until(job_id, lambda job: job.open_round == AUDIT)
    files = [s.person.files(market, job_id) for s in owners]
    await market.until(job_id, lambda job: all(AUDIT in OwnerRecords(f).verdicts(job.rounds) for f in files))
    await market.pass_time(20)
    await market.finish(job_id, [model_owner, *owners])

    job = await market.gateway.watcher.refresh(job_id)
    member = job.member(poisoner.address)
    assert member is not None
    assert [r.outcome for r in job.rounds] == [Outcome.QUIET, Outcome.FINAL, Outcome.QUIET]
    assert job.rounds[AUDIT - 1].rejected == {member.group}
    assert all(OwnerRecords(kept).verdicts(job.rounds) == {AUDIT: ""} for kept in files)
    reader = market.gateway.reader
    bundle = (await reader.opening(job_id, AUDIT))["bundle"]
    assert (bundle["data"], str(bundle["uri"])[:4]) == (b"", "dir:")
    for number in (FIRST, AUDIT):
        said = [
            await reader.model(job_id, number),
            *[await reader.submission(job_id, number, p.address) for p in people],
        ]
        assert all(not posted.data and posted.uri.startswith("dir:") for posted in said)
    # nobody could have copied anything: what an owner published was readable only when the submissions were over
    for owner in people:
        phases = shelves[owner].put_in
        assert [number for _, number in phases] == [1, 2, 3]
        assert not SUBMITTING & {phase for phase, _ in phases}
    books = await market.settled_books()
    assert books.sunk == 3 * REWARD
    assert books.deposits == 0


async def test_a_model_that_cannot_be_had_is_put_together_from_the_answers(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    shelves = await open_shelves(market, person, *people)
    shelves[person].broken = True
    model_owner = await market.sit(person)
    form = form_for(person, shares, groups=3, rounds=1, in_stores=True)
    job_id = await model_owner.participant.create_job(form)
    owners = await market.join(people, job_id)
    job = await market.until(job_id, lambda j: j.phase is Phase.SUBMIT)
    assert "cannot be had from its store" in one_sentence(await owners[0].diary.complained("model of round 1"))
    assert await accusations(market, "Contested") == []
    await market.pass_time(job.terms.submit_window // 8)
    await market.finish(job_id, [model_owner, *owners])

    contests = await accusations(market, "Contested")
    named = [leaf for contest in contests for leaf in contest["leaves"]]  # type: ignore[attr-defined]
    assert sorted(named) == list(range(job.terms.model_leaves))
    job = await market.gateway.watcher.refresh(job_id)
    assert [(r.outcome, r.complete) for r in job.rounds] == [(Outcome.QUIET, {0, 1, 2})]
    assert all(member.misses == 0 for member in job.members)
    books = await market.settled_books()
    assert books.rewards == {p.address: REWARD for p in people}
    assert books.fees == {person.address: len(named) * job.terms.answer_fee}
    assert len(named) * job.terms.answer_fee <= job.terms.absence_penalty
    answered = [e for e in await market.gateway.reader.everything(job_id) if e.name == "Answered"]
    gas = [await market.gateway.connection.gas_used(e.transaction_hash) for e in answered]
    assert sum(gas) <= LEAF_GAS * len(named)


async def test_a_model_that_nobody_shows_ends_the_job_at_its_owners_cost(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    await open_shelves(market, person, *people)
    form = form_for(person, shares, groups=3, rounds=2, in_stores=True)
    silent = await HandModelOwner.create(market, person, form)
    owners = await market.join(people, silent.job_id)
    await silent.begin()
    job = await market.gateway.watcher.refresh(silent.job_id)
    await silent.publish_bytes(1, bytes(job.terms.model_leaves * job.terms.ciphertext_bytes), "dir:" + "0" * 64)
    await market.pass_time(job.terms.submit_window // 8)
    job = await market.until(silent.job_id, lambda j: j.rounds[0].unanswered == j.terms.model_leaves)
    await market.pass_time(job.rounds[0].answer_until - job.now + 9)
    await market.finish(silent.job_id, owners)
    await silent.account.sender.send(market.gateway.calls.withdraw(person.address))

    job = await market.gateway.watcher.refresh(silent.job_id)
    assert [r.outcome for r in job.rounds] == [Outcome.ABORTED]
    assert all(member.misses == 0 for member in job.members)
    books = await market.settled_books()
    assert books.stakes == {p.address: job.terms.stake for p in people}
    assert set(books.rewards.values()) == {0}
    assert sum(books.fees.values()) == job.terms.model_leaves * job.terms.answer_fee
    assert person.address not in books.fees
    assert books.sunk == books.withdrawn[SINK] == job.terms.bond
    assert books.returned == books.withdrawn[person.address] == job.terms.escrow


async def test_gradients_that_cannot_be_had_are_shown_or_count_as_absences(
    market: Marketplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(payloads, "BETWEEN_LOOKS_S", 0.1)
    person, people, shares = await market.cast("diabetes", 9)
    shelves = await open_shelves(market, person, *people)
    unlucky, gone, *rest = people
    shelves[unlucky].broken = shelves[gone].broken = True
    model_owner = await market.sit(person)
    form = form_for(person, shares, groups=3, rounds=1, in_stores=True)
    job_id = await model_owner.participant.create_job(form)
    owners = await market.join([unlucky, *rest], job_id)
    [leaver] = await market.join([gone], job_id)
    await market.until(job_id, lambda j: j.phase is Phase.SETTLE)
    assert await model_owner.diary.complained("2 are not there yet")
    await market.stand_up(leaver)
    job = await market.gateway.watcher.refresh(job_id)
    await market.pass_time(job.terms.settle_window // 4)
    job = await market.until(job_id, lambda j: j.phase is Phase.ANSWER)
    [flag] = await accusations(market, "Flagged")
    leaves = list(range(job.terms.gradient_leaves))
    named = {f["owner"]: f["leaves"] for f in flag["flags"]}  # type: ignore[attr-defined]
    assert named == {unlucky.address: leaves, gone.address: leaves}
    job = await market.until(job_id, lambda j: j.rounds[0].unanswered == len(leaves))
    await market.pass_deadline(job_id)
    await market.until(job_id, lambda j: j.phase is Phase.CLOSED)
    owners.append(await market.sit(gone))
    await market.finish(job_id, [model_owner, *owners])

    job = await market.gateway.watcher.refresh(job_id)
    place = {m.owner: m.group for m in job.members}
    away = place[gone.address]
    assert (job.rounds[0].outcome, job.rounds[0].complete) == (Outcome.QUIET, frozenset({0, 1, 2}) - {away})
    assert [m.owner for m in job.members if m.misses] == [gone.address]
    books = await market.settled_books()
    mates = [p.address for p in people if place[p.address] == away and p != gone]
    compensation = job.terms.absence_penalty // len(mates)
    assert books.rewards == {p.address: reward_of(p.address, gone.address, mates, compensation) for p in people}
    assert books.stakes[gone.address] == job.terms.stake - job.terms.absence_penalty
    fee = len(leaves) * job.terms.answer_fee
    assert books.fees == {unlucky.address: fee, person.address: fee}


def reward_of(owner: Address, absent: Address, mates: Sequence[Address], compensation: int) -> int:
    """Of one round: nothing for who was absent, its penalty for those it let down, the reward for everybody else."""
    if owner == absent:
        return 0
    return compensation if owner in mates else REWARD


async def test_evidence_that_is_not_served_is_voted_down(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 15)
    shelves = await open_shelves(market, person, *people)
    liar = await HandModelOwner.create(market, person, form_for(person, shares, groups=5, rounds=2, in_stores=True))
    owners = await market.join(people, liar.job_id)
    await liar.begin()
    await liar.publish(1, await liar.encrypted_probe(1))
    job = await liar.close_and_seed(1)
    await market.until(liar.job_id, lambda _: all(shelves[p].put_in for p in people))
    evidence = await liar.evidence(job, 1, frozenset({VICTIM}))
    assert len(evidence.gradients) == 15 * job.terms.gradient_leaves * job.terms.ciphertext_bytes
    await liar.settle(1, wild_lanes(evidence, liar.checked.layout), await shelves[person].uri_of(evidence.bundle))
    job = await market.until(liar.job_id, lambda j: j.open_round == 1)
    assert await owners[0].diary.complained("cannot be had from its store")
    assert (job.voided, job.rounds[0].votes) == (False, 0)
    await market.pass_time(job.terms.dispute_window // 2)
    job = await market.until(liar.job_id, lambda j: j.voided)
    assert job.rounds[0].outcome is Outcome.VOID
    for seat in owners:
        assert "does not serve the evidence" in one_sentence(await seat.diary.complained("does not verify"))
