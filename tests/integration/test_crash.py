"""Participants end in the middle of what they do and start again from the same directory."""

import asyncio
import contextlib
from collections.abc import Sequence

import pytest

from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.learning.statistics import Statistics
from omnilytics_app.services.create_job import JOB_FILE
from omnilytics_app.services.join_job import JOIN_FILE, STATISTICS_FILE
from omnilytics_app.services.owner_records import DIGEST_BYTES
from omnilytics_app.storage.job_files import JobStore
from tests.integration.marketplace import REWARD, Marketplace, Person, Seat, form_for

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

SOON_S = 0.1
"""Long enough for a transaction to have left, short enough for it not to be mined."""
OWNERS_CRASHES = (
    ("Waiting for the draw of the groups", 0.0),
    ("Computing the encrypted gradient of round 1", 0.0),
    ("Computing the encrypted gradient of round 1", 0.03),
    ("Submitting the gradient of round 1", 0.0),
    ("Submitting the gradient of round 1", SOON_S),
    ("Submitting the gradient of round 2", 0.0),
    ("Collecting the rewards and the stake", 0.0),
)
MODEL_OWNERS_CRASHES = (
    ("Closing the registration", SOON_S),
    ("Encrypting the model of round 1", 0.03),
    ("Publishing round 1", 0.0),
    ("Publishing round 1", SOON_S),
    ("Decrypting the sums of round 1", 0.0),
    ("Decrypting the sums of round 1", 0.05),
    ("Settling round 1", 0.0),
    ("Encrypting the model of round 2", 0.0),
    ("Settling round 2", SOON_S),
    ("Closing the job", 0.0),
)


async def crash_through(
    market: Marketplace, seat: Seat, job_id: JobId, crashes: Sequence[tuple[str, float]]
) -> tuple[Seat, dict[str, bytes]]:
    """Crash a little after each of these activities began; the last seat, and files as they first lay on disk.

    One whose transaction was mined just before a crash is not begun again: such a point is passed over.
    """
    found: dict[str, bytes] = {}
    for number, (activity, delay_s) in enumerate(crashes):
        later = {name for name, _ in crashes[number + 1 :]} - {activity}
        if await seat.diary.heard(activity, *later) != activity:
            continue
        await asyncio.sleep(delay_s)
        await market.stand_up(seat)
        files = seat.person.files(market, job_id)
        lasting = (n for n in files.names() if n.endswith((".payload", ".model", ".bin")))
        found = {name: files.read(name) for name in lasting} | found
        seat = await market.sit(seat.person)
    return seat, found


async def test_a_job_survives_crashes_of_an_owner_and_of_the_model_owner(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    model_owner = await market.sit(person)
    job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=2))
    *owners, unlucky = await market.join(people, job_id)
    (unlucky, its_files), (model_owner, own_files) = await asyncio.gather(
        crash_through(market, unlucky, job_id, OWNERS_CRASHES),
        crash_through(market, model_owner, job_id, MODEL_OWNERS_CRASHES),
    )
    await market.finish(job_id, [model_owner, *owners, unlucky])

    job = await market.gateway.watcher.refresh(job_id)
    assert job.phase is Phase.CLOSED
    assert [r.outcome for r in job.rounds] == [Outcome.QUIET, Outcome.QUIET]
    assert {m.misses for m in job.members} == {0}
    assert {"round-001.payload", "round-002.payload", "statistics.bin", "roster.bin"} <= its_files.keys()
    assert {"round-001.model", "learner-001.bin"} <= own_files.keys()
    for one, first in ((unlucky.person, its_files), (person, own_files)):
        files = one.files(market, job_id)
        assert {name: files.read(name) for name in first} == first
    await require_submitted_once(market, job_id, unlucky.person, its_files)
    books = await market.settled_books()
    assert books.rewards == {p.address: 2 * REWARD for p in people}


async def require_submitted_once(market: Marketplace, job_id: JobId, person: Person, files: dict[str, bytes]) -> None:
    events = await market.gateway.reader.everything(job_id)
    own = [e for e in events if e.name == "Submitted" and e.owner == person.address]
    assert [e.round for e in own] == [1, 2]
    for event in own:
        assert bytes(event.arguments["payload"]["data"]) == files[f"round-00{event.round}.payload"][DIGEST_BYTES:]


async def test_a_join_that_was_cut_short_is_tried_again_with_another_file(market: Marketplace) -> None:
    person, people, shares = await market.cast("diabetes", 9)
    model_owner = await market.sit(person)
    job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=1))
    seat = await market.sit(people[0])
    files = people[0].files(market, job_id)
    joining = asyncio.create_task(seat.participant.join_job(job_id, str(people[0].data_file), PUBLIC_DATA))
    async with asyncio.timeout(20):
        while not files.exists(JOIN_FILE):
            await market.gateway.watcher.changed(0.005)
    joining.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await joining
    await market.stand_up(seat)
    first = files.read(STATISTICS_FILE)
    assert (await market.gateway.watcher.refresh(job_id)).members == ()
    seat = await market.sit(people[0])
    await seat.participant.join_job(job_id, str(people[1].data_file), PUBLIC_DATA)
    assert [m.owner for m in (await market.gateway.watcher.refresh(job_id)).members] == [people[0].address]
    joined, statistics = files.read_json(JOIN_FILE), Statistics.from_bytes(files.read(STATISTICS_FILE))
    assert joined["data_file"] == str(people[1].data_file)
    assert joined["digest"] == statistics.digest.hex()
    assert statistics.to_bytes() != first
    await seat.diary.heard("Waiting for data owners (1 of 9)")


async def test_a_job_mined_after_its_owner_crashed_is_adopted(market: Marketplace) -> None:
    person, _, shares = await market.cast("diabetes", 9)
    model_owner = await market.sit(person)
    job_id = await model_owner.participant.create_job(form_for(person, shares, groups=3, rounds=1))
    await market.stand_up(model_owner)
    store = JobStore(person.directory / "jobs", market.gateway.deployment)
    salt = bytes.fromhex(store.job(job_id).read_json(JOB_FILE)["salt"])
    # As a crash between the transaction and its receipt leaves it: the files are still under the salt.
    store.job(job_id).directory.rename(store.pending(salt).directory)
    assert store.job_ids() == ()
    again = await market.sit(person)
    await again.diary.heard("Waiting for data owners (0 of 9)")
    assert (store.job_ids(), store.pending_salts()) == ((job_id,), ())
    await again.participant.stop_job(job_id)
    await market.finish(job_id, [again])
    books = await market.settled_books()
    assert books.returned == books.paid_in
