"""One's data in two jobs, one after the other, on a real chain."""

import asyncio

import pytest

from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA, Accepted, PrivacyChoice
from omnilytics_app.errors import PrivacyRefused
from tests.integration.marketplace import REWARD, Marketplace, Seat, form_for, one_sentence

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

EXACT = PrivacyChoice(accepted=frozenset({Accepted.EXACT, Accepted.HELD_BACK}))


async def test_data_that_left_once_leaves_a_second_time_with_noise_only(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    model_owner = await market.sit(person)
    first = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=2))
    seats = [await market.sit(p) for p in people]
    noisy, exact, restored = seats[:3]

    async def join(seat: Seat, choice: PrivacyChoice) -> None:
        await seat.participant.join_job(first, str(seat.person.data_file), choice)

    choices = [PrivacyChoice(), EXACT] + [PUBLIC_DATA] * 7
    await asyncio.gather(*(join(seat, choice) for seat, choice in zip(seats, choices, strict=True)))
    [entry], [certain] = noisy.account.ledger.entries(), exact.account.ledger.entries()
    assert (entry.epsilon, entry.rows) == (8.0, len(noisy.person.data_file.read_text().splitlines()) - 1)
    assert certain.exact
    # A computer that went back to what it was before its first submission takes no further part.
    await restored.diary.heard("Submitted; waiting for the others in round 1", "Waiting for the settlement of round 1")
    await market.stand_up(restored)
    (restored.person.files(market, first).directory / "round-001.payload").unlink()
    restored = seats[2] = await market.sit(restored.person)
    assert "restored from an older state" in await restored.diary.complained("no record of what it submitted")
    await market.until(first, lambda job: sum(m.submitted for m in job.members) == 8)
    await market.pass_deadline(first)
    await market.finish(first, [model_owner, *seats])
    job = await market.gateway.watcher.refresh(first)
    assert job.phase is Phase.CLOSED
    assert job.rounds[0].outcome is Outcome.QUIET
    assert [m.owner for m in job.members if m.misses] == [restored.person.address]
    books = await market.settled_books()
    assert min(books.rewards[seat.person.address] for seat in (noisy, exact)) >= REWARD

    second = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=1))
    file = str(exact.person.data_file)
    report = await exact.participant.report_on_data(second, file, EXACT)
    assert report.used_before == certain.rows
    with pytest.raises(PrivacyRefused) as refused:
        await exact.participant.join_job(second, file, EXACT)
    assert f"in job {first} (Integration)" in one_sentence(refused.value)
    await exact.participant.join_job(second, file, PrivacyChoice(epsilon=4.0))
    await noisy.participant.join_job(second, str(noisy.person.data_file), EXACT)
    assert len((await market.gateway.watcher.refresh(second)).members) == 2
    assert [e.exact for e in noisy.account.ledger.entries()] == [False, True]
