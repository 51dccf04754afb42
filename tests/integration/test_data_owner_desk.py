"""A data owner's page over a real market: it joins by its rules, pauses, and is told what it earned and why."""

import csv
from pathlib import Path

import pytest

from omnilytics_app.domain.auto_join import AutoJoinRules
from omnilytics_app.domain.data_shelf import FileState
from omnilytics_app.domain.decisions import Verdict
from omnilytics_app.domain.explain import Why
from omnilytics_app.domain.ids import JobId, Wei
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.policy import Policy
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.services.desks.data_owner import DataOwnerDesk
from tests.integration.desks import data_owner_desk
from tests.integration.marketplace import REWARD, Marketplace, Seat, form_for

pytestmark = pytest.mark.anvil

RULES = AutoJoinRules(on=True, data_sets=("mine",), policy=Policy(min_reward=REWARD, privacy=PUBLIC_DATA))


async def all_but_one(market: Marketplace, job_id: JobId, number: int) -> Job:
    """The job as soon as everybody else has submitted in a round."""
    return await market.until(
        job_id, lambda j: j.phase is Phase.SUBMIT and j.round == number and sum(m.submitted for m in j.members) == 8
    )


async def test_a_page_joins_by_its_rules_pauses_and_tells_what_was_earned(market: Marketplace, tmp_path: Path) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    seat = await market.sit(people[0])
    desk = data_owner_desk(market, seat)
    async with desk.at_work():
        await desk.register_data("mine", str(seat.person.data_file))
        await desk.save_auto_join(RULES)
        model_owner = await market.sit(person)
        job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=2))
        await market.until(job_id, lambda j: j.member(seat.person.address) is not None)
        assert [(d.verdict, d.job_id, d.data_set) for d in desk.auto_join.decisions][-1:] == [
            (Verdict.JOINED, job_id, "mine")
        ]
        assert [fit.fits for fit in await desk.fits(str(seat.person.data_file))] == [True]
        assert not (await desk.fits(str(model_owner.person.directory / "none.csv")))[0].fits
        estimate = await desk.estimate(job_id)
        assert 0 < estimate.seconds < 60
        assert estimate.gas > 0
        assert (estimate.most, estimate.expected) == (2 * REWARD, None)

        await seat.diary.heard("Waiting for data owners (1 of 9)")
        desk.pause(job_id, pause=True)
        others = await market.join(people[1:], job_id)
        job = await all_but_one(market, job_id, 1)
        await seat.diary.heard("Paused; the gradient of round 1 is not computed yet")
        progress = seat.diary.progress
        assert progress is not None
        assert (progress.paused, progress.held_until) == (True, job.deadline - job.terms.submit_window // 2)
        files = seat.person.files(market, job_id)
        assert not [name for name in files.names() if name.startswith("round-")]
        await market.pass_time(progress.held_until - job.now + 1)  # nobody resumes: it begins when it has to

        await all_but_one(market, job_id, 2)
        assert not files.exists("round-002.payload")
        desk.pause(job_id, pause=False)
        await market.finish(job_id, [model_owner, seat, *others])
        assert seat.diary.problems == []

        told = await desk.explanations(job_id)
        assert [(e.why, e.paid, e.penalty) for e in told] == 2 * [(Why.ACCEPTED, REWARD, 0)]
        await market.until(job_id, lambda j: j.phase is Phase.CLOSED)
        found = await desk.earnings()
        assert (found.earned, found.record.accepted, found.record.decided) == (2 * REWARD, 2, 2)
        assert [r.number for r in found.rounds] == [1, 2]
        assert job.now < found.rounds[0].time <= found.rounds[1].time
        [data] = await desk.data_sets()
        assert (data.state, [use.job_id for use in data.uses]) == (FileState.UNCHANGED, [job_id])
        assert data.uses[0].exact
        assert data.uses[0].frozen
        await check_export(desk, tmp_path / "payouts.csv", seat)
    assert not desk.auto_join.running


async def check_export(desk: DataOwnerDesk, file: Path, seat: Seat) -> None:
    """Every payout that the wallet shows is in the file."""
    while seat.diary.wallet is None or not seat.diary.wallet.payouts:
        await seat.participant.changed(0.2)
    assert await desk.export_payouts(str(file)) == 1
    with file.open(newline="", encoding="utf-8") as opened:
        [_, row] = list(csv.reader(opened))
    assert row[1:4] == ["1", "Integration", "0.002"]
    assert Wei(seat.diary.wallet.payouts[0].reward) == 2 * REWARD
