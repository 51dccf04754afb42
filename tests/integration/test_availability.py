"""Models and gradients that cannot be used, and people who say so of sound ones: nobody is ever asked to vote."""

from collections.abc import Sequence

import pytest

from omnilytics_app.chain.calls import LeafEvidence
from omnilytics_app.chain.market import SINK
from omnilytics_app.crypto.paillier import fresh_randomisers
from omnilytics_app.crypto.payload import pack, payload_context, payload_digest
from omnilytics_app.domain.ids import Address, Digest, JobId, RoundNumber
from omnilytics_app.domain.job import Job, Member, Outcome, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.services import job_terms
from omnilytics_app.services.availability import MAX_ANSWER_BYTES, MAX_ANSWER_GAS, answer_bytes
from omnilytics_app.services.gateway import Account, address_bytes
from omnilytics_app.services.job_terms import understood
from omnilytics_app.services.join_job import JoinRequest, join_job
from tests.integration.hand_model_owner import HandModelOwner
from tests.integration.marketplace import REWARD, Marketplace, Person, form_for

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

PATIENCE_S = 9
"""Enough for the first of the roster to act for others, not for the second."""


async def joined_by_hand(market: Marketplace, person: Person, job_id: JobId) -> Account:
    """An owner in the roster that only does what the test makes it do."""
    account = market.account(person)
    await join_job(JoinRequest(job_id, str(person.data_file), PUBLIC_DATA), market.gateway, account, market.pool)
    return account


def member_of(job: Job, person: Person) -> Member:
    member = job.member(person.address)
    assert member is not None
    assert member.group is not None
    return member


async def submit_by_hand(market: Marketplace, account: Account, job: Job, first: int) -> None:
    """Submit ciphertexts of zero with one value instead of the first."""
    checked = understood(market.gateway, job.job_id)
    n, size = checked.document.modulus, job.terms.ciphertext_bytes
    zeros = pack(fresh_randomisers(n, job.terms.gradient_leaves), size)
    payload = first.to_bytes(size) + zeros[size:]
    context = payload_context(market.gateway.scope(job.job_id), job.round, address_bytes(account.address))
    digest = Digest(payload_digest(context, payload, size))
    model = job.rounds[job.round - 1].model_digest
    await account.sender.send(market.gateway.calls.submit(job.job_id, job.round, model, digest, payload))


async def accusations(market: Marketplace, name: str) -> list[dict[str, object]]:
    return [e.arguments for e in await market.events() if e.name == name]


async def test_a_model_with_malformed_leaves_ends_the_job_at_its_model_owners_cost(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    liar = await HandModelOwner.create(market, person, form_for(person, shares, groups=3, rounds=2))
    owners = await market.join(people, liar.job_id)
    await liar.begin()
    n, size = liar.checked.document.modulus, liar.checked.layout.ciphertext_bytes
    payload = bytearray(pack(await liar.encrypted_model(), size))
    for leaf, value in {2: 0, 5: 7 * n, 6: n * n + 1}.items():
        payload[leaf * size : (leaf + 1) * size] = value.to_bytes(size)
    await liar.publish_bytes(1, bytes(payload))

    job = await market.until(liar.job_id, lambda j: j.current is not None and j.current.unanswered != 0)
    [contest] = await accusations(market, "Contested")
    assert contest["leaves"] == [2]
    accuser = Address(str(contest["owner"]))
    current = job.rounds[0]
    await market.pass_time(current.answer_until - job.now + PATIENCE_S)
    await market.until(liar.job_id, lambda j: j.phase is Phase.CLOSED)
    await market.finish(liar.job_id, owners)
    await liar.account.sender.send(market.gateway.calls.withdraw(person.address))

    job = await market.gateway.watcher.refresh(liar.job_id)
    assert [r.outcome for r in job.rounds] == [Outcome.ABORTED]
    assert job.rounds[0].submitted == frozenset()
    assert all(m.misses == 0 for m in job.members)
    books = await market.settled_books()
    assert books.stakes == {p.address: job.terms.stake for p in people}
    assert books.fees == {accuser: job.terms.answer_fee}
    assert books.sunk == books.withdrawn[SINK] == job.terms.bond
    assert books.returned == books.withdrawn[person.address] == job.terms.escrow
    assert set(books.rewards.values()) == {0}


async def test_an_owner_whose_gradient_is_none_counts_as_absent(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    model_owner = await market.sit(person)
    job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=1))
    hostile, *honest = people
    account = await joined_by_hand(market, hostile, job_id)
    owners = await market.join(honest, job_id)
    job = await market.until(job_id, lambda j: j.phase is Phase.SUBMIT)
    await submit_by_hand(market, account, job, 5 * understood(market.gateway, job_id).document.modulus)

    job = await market.until(job_id, lambda j: j.phase is Phase.ANSWER)
    [flag] = await accusations(market, "Flagged")
    assert [(f["owner"], f["leaves"]) for f in flag["flags"]] == [(hostile.address, [0])]  # type: ignore[attr-defined]
    await market.pass_deadline(job_id)
    await market.finish(job_id, [model_owner, *owners])
    await account.sender.send(market.gateway.calls.claim(job_id, [hostile.address]))
    await account.sender.send(market.gateway.calls.withdraw(hostile.address))

    job = await market.gateway.watcher.refresh(job_id)
    bad = member_of(job, hostile)
    assert job.rounds[0].outcome is Outcome.QUIET
    assert job.rounds[0].complete == frozenset({0, 1, 2}) - {bad.group}
    assert bad.misses == 1
    assert await model_owner.diary.complained(hostile.address)
    books = await market.settled_books()
    penalty = job.terms.absence_penalty
    assert books.rewards == {p.address: 0 if p == hostile else REWARD for p in people}
    assert books.stakes == {p.address: job.terms.stake - (penalty if p == hostile else 0) for p in people}
    assert books.fees == {person.address: job.terms.answer_fee}
    assert books.returned == job.terms.bond + 3 * REWARD


async def test_a_frivolous_contest_pays_the_model_owner_that_shows_its_model(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    model_owner = await market.sit(person)
    form = form_for(person, shares, groups=3, rounds=1, key_bits=3072)
    job_id = await model_owner.participant.create_job(form)
    hostile, *honest = people
    account = await joined_by_hand(market, hostile, job_id)
    owners = await market.join(honest, job_id)
    job = await market.until(job_id, lambda j: j.phase is Phase.SUBMIT)
    leaves = range(job.terms.model_leaves)
    contest = market.gateway.calls.contest(job_id, RoundNumber(1), leaves, job.terms.answer_fee)
    await account.sender.send(contest)

    job = await market.until(job_id, lambda j: sum(m.submitted for m in j.members) == 8 and not j.rounds[0].unanswered)
    assert job.phase is Phase.SUBMIT
    assert job.rounds[0].answer_until
    owners.append(await market.sit(hostile))
    await market.finish(job_id, [model_owner, *owners])

    job = await market.gateway.watcher.refresh(job_id)
    assert [r.outcome for r in job.rounds] == [Outcome.QUIET]
    assert job.rounds[0].complete == {0, 1, 2}
    books = await market.settled_books()
    assert books.rewards == {p.address: REWARD for p in people}
    assert books.stakes == {p.address: job.terms.stake for p in people}
    assert books.fees == {person.address: len(leaves) * job.terms.answer_fee}
    await answers_cost_what_is_expected(market, job_id)


async def test_a_sound_model_is_shown_by_its_owners_if_the_model_owner_does_not(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    silent = await HandModelOwner.create(market, person, form_for(person, shares, groups=3, rounds=1))
    owners = await market.join(people, silent.job_id)
    await silent.begin()
    await silent.publish(1, await silent.encrypted_model())
    job = await market.until(silent.job_id, lambda j: j.all_submitted)
    contest = market.gateway.calls.contest(silent.job_id, RoundNumber(1), [0, 3], job.terms.answer_fee)
    await owners[4].account.sender.send(contest)
    job = await market.until(silent.job_id, lambda j: j.rounds[0].unanswered == 2)
    await market.pass_time(job.rounds[0].answer_until - job.terms.answer_window - job.now + PATIENCE_S)
    await market.until(silent.job_id, lambda j: j.rounds[0].unanswered == 0)
    await close_by_default(market, silent.job_id, (Phase.SETTLE, Phase.PUBLISH, Phase.CLOSED))
    await market.finish(silent.job_id, owners)
    await silent.account.sender.send(market.gateway.calls.withdraw(person.address))

    job = await market.gateway.watcher.refresh(silent.job_id)
    assert job.rounds[0].outcome is Outcome.DEFAULT
    books = await market.settled_books()
    assert books.rewards == {p.address: REWARD for p in people}
    [(helper, fee)] = books.fees.items()
    assert helper in {p.address for p in people}
    assert fee == 2 * job.terms.answer_fee


async def test_a_frivolous_flag_pays_the_owners_that_show_their_gradients(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    liar = await HandModelOwner.create(market, person, form_for(person, shares, groups=3, rounds=1))
    owners = await market.join(people, liar.job_id)
    await liar.begin()
    await liar.publish(1, await liar.encrypted_model())
    job = await liar.close_and_seed(1)
    leaves = range(job.terms.gradient_leaves)
    accused = [people[1].address, people[7].address]
    flag = market.gateway.calls.flag(liar.job_id, RoundNumber(1), [(a, leaves) for a in accused], job.terms.answer_fee)
    await liar.account.sender.send(flag)
    await market.until(liar.job_id, lambda j: j.phase is Phase.ANSWER and j.rounds[0].unanswered == 0)
    await close_by_default(market, liar.job_id, (Phase.SETTLE, Phase.PUBLISH, Phase.CLOSED))
    await market.finish(liar.job_id, owners)
    await liar.account.sender.send(market.gateway.calls.withdraw(person.address))

    job = await market.gateway.watcher.refresh(liar.job_id)
    assert job.rounds[0].outcome is Outcome.DEFAULT
    assert job.rounds[0].complete == {0, 1, 2}
    assert all(m.misses == 0 for m in job.members)
    books = await market.settled_books()
    assert books.rewards == {p.address: REWARD for p in people}
    assert books.stakes == {p.address: job.terms.stake for p in people}
    assert books.fees == {a: len(leaves) * job.terms.answer_fee for a in accused}
    await answers_cost_what_is_expected(market, liar.job_id)


async def close_by_default(market: Marketplace, job_id: JobId, phases: Sequence[Phase]) -> None:
    """Let everything that its owners can only wait for go by."""
    for phase in phases:
        await market.pass_deadline(job_id, PATIENCE_S)
        await market.until(job_id, lambda job, p=phase: job.phase is p)  # type: ignore[misc]


async def answers_cost_what_is_expected(market: Marketplace, job_id: JobId) -> None:
    """Answers are cut, and fees are checked before joining, by bounds that hold for every answer of the first round."""
    events = [e for e in await market.gateway.reader.everything(job_id) if e.name == "Answered"]
    for event in events:
        gas = await market.gateway.connection.gas_used(event.transaction_hash)
        leaves = [LeafEvidence(leaf["index"], leaf["ciphertext"], leaf["path"]) for leaf in event.arguments["leaves"]]
        assert gas <= job_terms.ANSWER_GAS * len(leaves)
        size = sum(map(answer_bytes, leaves))
        assert len(leaves) == 1 or gas / size * MAX_ANSWER_BYTES <= MAX_ANSWER_GAS
