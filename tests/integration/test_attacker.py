"""A poisoner in a real job: audited, rejected by the contract, evicted after its second strike."""

import pytest

from omnilytics_app.domain.explain import Why
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.privacy import PUBLIC_DATA
from omnilytics_app.domain.progress import RoundKind
from omnilytics_app.services.owner_records import OwnerRecords
from omnilytics_app.services.round_log import RoundLog
from tests.integration.desks import data_owner_desk
from tests.integration.marketplace import REWARD, Marketplace, Seat, form_for

pytestmark = [pytest.mark.anvil, pytest.mark.usefixtures("chain_url", "pool")]

AUDITS = (2, 4)


async def test_a_poisoned_group_is_rejected_twice_and_evicted(market: Marketplace) -> None:
    person, people, shares = await market.cast("breast_cancer", 15)
    model_owner = await market.sit(person)
    job_id = await model_owner.participant.create_job(form_for(person, shares, groups=5, rounds=6, dispute_window=20))
    poisoner, *honest = people
    seat = await market.sit(poisoner)
    await seat.participant.join_job(job_id, str(poisoner.data_file), PUBLIC_DATA, "sign_flip")
    owners = [seat, *await market.join(honest, job_id)]
    for number in AUDITS:
        await disputable(market, job_id, number, owners)
        await market.pass_time(20)
    await market.finish(job_id, [model_owner, *owners])

    job = await market.gateway.watcher.refresh(job_id)
    member = job.member(poisoner.address)
    assert member is not None
    assert member.group is not None
    guilty = frozenset({member.group})
    everybody = frozenset(range(5))
    assert job.phase is Phase.CLOSED
    quiet, final, nobody = Outcome.QUIET, Outcome.FINAL, frozenset[int]()
    assert [r.outcome for r in job.rounds] == [quiet, final, quiet, final, quiet, quiet]
    assert [r.rejected for r in job.rounds] == [nobody, guilty, nobody, guilty, nobody, nobody]
    assert [r.complete for r in job.rounds] == [everybody] * 5 + [everybody - guilty]
    assert (job.evicted, job.openings) == (guilty, 2)

    log = RoundLog(person.files(market, job_id))
    kinds = [RoundKind(log[r.number].kind) for r in job.rounds]
    assert kinds == [RoundKind.AUDIT if r.number in AUDITS else RoundKind.MODEL for r in job.rounds]
    assert all(frozenset(log[r.number].filtered) >= guilty for r in job.rounds[:4])
    for files in (s.person.files(market, job_id) for s in owners):
        assert OwnerRecords(files).verdicts(job.rounds) == dict.fromkeys(AUDITS, "")

    told = await data_owner_desk(market, seat).explanations(job_id)
    paid, rejected = Why.ACCEPTED, Why.REJECTED_BY_SCORES
    assert [e.why for e in told] == [paid, rejected, paid, rejected, paid, Why.OUT]
    for scores in [e.known.scores for e in told if e.why is rejected]:
        assert scores is not None
        assert {g for g in scores.claimed if scores.scores[g] > scores.threshold} == guilty
    assert {e.known.verified for e in told if e.why is rejected} == {True}

    books = await market.settled_books()
    bad = {m.owner for m in job.members if m.group in guilty}
    assert books.rewards == {p.address: (3 if p.address in bad else 6) * REWARD for p in people}
    assert books.stakes == {p.address: job.terms.stake for p in people}
    assert books.sunk == 2 * 3 * REWARD
    assert books.returned == job.terms.bond + 3 * REWARD


async def disputable(market: Marketplace, job_id: JobId, number: int, owners: list[Seat]) -> None:
    """Wait until a round is opened, everybody has checked it, and the next one is published meanwhile."""
    await market.until(job_id, lambda job: job.open_round == number and job.phase is Phase.SUBMIT)
    files = [seat.person.files(market, job_id) for seat in owners]
    await market.until(job_id, lambda job: all(number in OwnerRecords(f).verdicts(job.rounds) for f in files))
