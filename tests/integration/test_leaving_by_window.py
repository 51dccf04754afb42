"""A data owner's page over a real market gives a seat back: shown before it is signed, or declined without a trace."""

import asyncio

import pytest

from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.domain.review import Item, Review
from omnilytics_app.errors import Declined
from omnilytics_app.paths import Paths
from omnilytics_app.services.desks.data_owner import DataOwnerDesk
from omnilytics_app.services.leave_job import has_left
from omnilytics_app.services.review import reviewed
from omnilytics_app.services.session import Session
from omnilytics_app.storage.profile import Profile
from tests.integration.marketplace import Marketplace, Seat, form_for

pytestmark = pytest.mark.anvil


class Reader:
    """Looks at everything; declines while it is told to."""

    def __init__(self) -> None:
        self.seen: list[Review] = []
        self.declines = True

    async def review(self, review: Review) -> None:
        self.seen.append(review)
        await asyncio.sleep(0)
        if self.declines:
            raise Declined("You declined; nothing was signed.")


def desk_of(market: Marketplace, seat: Seat, reader: Reader) -> DataOwnerDesk:
    """The page's services as the window opens them."""
    profile = Profile(Paths.of_profile(seat.person.directory), seat.person.name, {})
    by_hand = reviewed(seat.account, market.gateway, reader)
    return DataOwnerDesk(Session(market.gateway, (by_hand,), market.pool), profile, seat.participant)


async def test_a_seat_is_given_back_and_its_rows_are_free(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    seat, reader = await market.sit(people[0]), Reader()
    desk, account = desk_of(market, seat, reader), seat.account
    model_owner = await market.sit(person)
    async with desk.at_work():
        await desk.register_data("mine", str(seat.person.data_file))
        job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=2))
        await market.until(job_id, lambda j: j.phase is Phase.REGISTER)
        await seat.participant.join_job(job_id, str(seat.person.data_file), PUBLIC_DATA)
        await seat.diary.heard("Waiting for data owners (1 of 9)")
        [data] = await desk.data_sets()
        assert [use.job_id for use in data.uses] == [job_id]

        with pytest.raises(Declined):
            await desk.leave(job_id)
        assert not has_left(job_id, account)
        job = await market.gateway.watcher.refresh(job_id)
        assert job.member(account.address) is not None
        [shown] = reader.seen
        assert (shown.function, shown.of(Item.JOB)) == ("leave", job_id)

        reader.declines = False
        await desk.leave(job_id)
        job = await market.until(job_id, lambda j: j.member(account.address) is None)
        assert await market.gateway.market.credit(account.address) == job.terms.stake
        await seat.diary.heard("Left the job")
        progress = seat.diary.progress
        assert progress is not None
        assert (progress.left, progress.finished, progress.problem) == (True, False, "")
        async with asyncio.timeout(30):
            while account.ledger.exists(account.jobs.name(job_id)):
                await market.gateway.watcher.changed()
        [data] = await desk.data_sets()
        assert data.uses == ()

        await seat.participant.join_job(job_id, str(seat.person.data_file), PUBLIC_DATA)  # the same rows, by hand
        await market.until(job_id, lambda j: j.member(account.address) is not None)
        await asyncio.sleep(0.5)
        assert account.ledger.exists(account.jobs.name(job_id))
        assert not has_left(job_id, account)
    assert seat.diary.problems == []
