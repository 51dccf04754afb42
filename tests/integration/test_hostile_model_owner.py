"""A model owner that uses the rules of availability against owners who do everything right."""

import pytest
from gmpy2 import mpz

from omnilytics_app.crypto.payload import pack
from omnilytics_app.domain.ids import RoundNumber
from omnilytics_app.domain.job import Phase
from tests.integration.hand_model_owner import HandModelOwner
from tests.integration.marketplace import Marketplace, form_for

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]


async def test_owners_that_one_flag_names_several_times_show_every_leaf(market: Marketplace) -> None:
    person, people, shares = await market.cast("digits", 9)
    liar = await HandModelOwner.create(market, person, form_for(person, shares, groups=3, rounds=1))
    await market.join(people, liar.job_id)
    await liar.begin()
    await liar.publish(1, await liar.encrypted_model())
    job = await liar.close_and_seed(1)
    assert job.terms.gradient_leaves >= 2
    flags = [(one.address, [leaf]) for one in people for leaf in (0, 1)]
    await liar.account.sender.send(market.gateway.calls.flag(liar.job_id, RoundNumber(1), flags, job.terms.answer_fee))
    job = await market.until(liar.job_id, lambda job: job.rounds[0].flagged and job.rounds[0].unanswered == 0)
    assert all(member.misses == 0 for member in job.members)


async def test_a_model_that_nobody_can_contest_or_use_costs_its_owners_nothing(market: Marketplace) -> None:
    # A multiple of one of its own primes: the contract takes it for a ciphertext, an honest client must not.
    person, people, shares = await market.cast("diabetes", 9)
    liar = await HandModelOwner.create(market, person, form_for(person, shares, groups=3, rounds=1))
    await market.join(people, liar.job_id)
    await liar.begin()
    model = await liar.encrypted_model()
    model[0] = mpz(liar.key.p) * 12345
    await liar.publish_bytes(1, pack(model, liar.checked.layout.ciphertext_bytes))
    job = await market.until(liar.job_id, lambda job: job.phase is not Phase.SUBMIT or job.all_submitted)
    assert job.all_submitted
    assert job.rounds[0].answer_until == 0
