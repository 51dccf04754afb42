"""Every state of a job, and every set of local facts, that a decision can tell apart: finitely many of each.

A job is built for each combination of what the decisions look at: the phase, where the time is between its deadlines
and a first owner's patience, where the block is against the one of a draw or a seed, what is asked for, submitted,
disputed, void or evicted, and who the owner is in it. Combinations that the market cannot reach are left out: a void
job has no open round, and only a published round has submissions.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

from omnilytics_app.domain.data_owner import DataOwnerFacts
from omnilytics_app.domain.ids import Address, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Member, Phase
from omnilytics_app.domain.model_owner import ModelOwnerFacts

from .builders import (
    BLOCK,
    MODEL_OWNER,
    NOW,
    address,
    contested,
    flagged,
    groups,
    in_dispute,
    make_job,
    make_member,
    rounds,
    with_active,
    with_seed,
)

OWNER = address(0)
OTHER = address(4)
HERE = rounds(2)
OPENED = rounds(1)
AHEAD, EARLY, WAITING, LATE = 60, 20, -1, -500
"""Seconds from now to a deadline: in its first half, in the second, within the first owner's patience, beyond it."""
TARGETS = (2, 0, -1, -8, -251, -256, -257, -300, -330)
"""Blocks from now to the block of a draw: to come, drawn, with patience, nearly and wholly out of reach."""
SEEDS = ((2, False), (-1, False), (-100, False), (-255, False), (-300, False), (-100, True))
"""The same of a round's seed, and whether it is stored."""
LEFT, EVICTED = 4, 5
"""Groups that left before the current round, and while it runs."""
CONTESTS = (61, 60, 40, -1, -50, -61, -500)
"""Seconds to the end of the answers: contestable, just asked, with patience, over, and the submissions after it."""


def every_job(*, as_owner: bool) -> Iterator[Job]:
    """All of them, once each; those that only who the first owner is tells apart, for that owner alone."""
    rosters = tuple(_rosters()) if as_owner else tuple(_rosters())[:1]
    yield from _before_the_start()
    for members in rosters:
        yield from _publishing(members)
        yield from _submitting(members)
        yield from _settling(members)
        yield from _answering(members)
        yield replace(make_job(Phase.CLOSED), members=members)


def data_owner_facts(job: Job) -> Iterator[DataOwnerFacts]:
    """All that the first owner may know of a job."""
    if job.phase is Phase.REGISTER:
        yield from (DataOwnerFacts(OWNER, registered=known) for known in (False, True))
        return
    stores = (frozenset[RoundNumber](), HERE) if job.phase in {Phase.SETTLE, Phase.ANSWER} else (HERE,)
    for gradient, verdict, accused, unserved in product(_gradients(job), _verdicts(job), _accused(job), stores):
        yield DataOwnerFacts(OWNER, answerable=accused, unserved=unserved, **gradient, **verdict)


def model_owner_facts(job: Job) -> Iterator[ModelOwnerFacts]:
    """All that the model owner may know of a job."""
    names: tuple[str, ...] = ("prepared",) if job.phase is Phase.PUBLISH else ()
    if job.phase is Phase.SETTLE:
        names = ("malformed", "decrypted", "accused", "opened", "cleared", "audits")
    here = frozenset({job.round})
    for accused, stopping in product(_accused(job), (False, True)):
        for known in product((False, True), repeat=len(names)):
            facts: dict[str, Any] = {n: here for n, there in zip(names, known, strict=True) if there}
            yield ModelOwnerFacts(answerable=accused, stopping=stopping, **facts)


def _before_the_start() -> Iterator[Job]:
    for until, count, there in product((AHEAD, WAITING, LATE), (8, 9, 15), (False, True)):
        members = tuple(make_member(i if there else i + 20) for i in range(count))
        yield make_job(Phase.REGISTER, deadline=NOW + until, members=members, member_count=count)
    for until, target, there in product((AHEAD, WAITING, LATE), TARGETS, (False, True)):
        members = tuple(make_member(i if there else i + 20) for i in range(9))
        yield make_job(Phase.ARMED, deadline=NOW + until, start_target=BLOCK + target, members=members)


def _publishing(members: tuple[Member, ...]) -> Iterator[Job]:
    for until, few in product((AHEAD, WAITING, LATE), (False, True)):
        base = make_job(Phase.PUBLISH, deadline=NOW + until, members=members)
        base = replace(base, live=_live(members) - (groups(3) if few else groups()))
        yield from _opened_or_void(base)
        yield from _opened_or_void(replace(base, terms=replace(base.terms, rounds=1), rounds=base.rounds[:1]))


def _submitting(members: tuple[Member, ...]) -> Iterator[Job]:
    for everybody in (False, True):
        base = _under_way(Phase.SUBMIT, members, everybody=everybody)
        times = [replace(base, deadline=NOW + until) for until in (AHEAD, EARLY, WAITING, LATE)]
        asked = [contested(base, NOW + until, open_) for until, open_ in product(CONTESTS, (0, 1))]
        for job in (*times, *asked):
            yield from _opened_or_void(job)


def _settling(members: tuple[Member, ...]) -> Iterator[Job]:
    for until, (target, seeded) in product((AHEAD, WAITING, LATE), SEEDS):
        base = replace(_under_way(Phase.SETTLE, members, everybody=True), deadline=NOW + until)
        base = with_seed(base, -target, seeded=seeded)
        for job in (base, flagged(base, 0), replace(base, openings=base.terms.max_openings)):
            yield from _opened_or_void(job)


def _answering(members: tuple[Member, ...]) -> Iterator[Job]:
    for until, (target, seeded), open_ in product((AHEAD, 40, WAITING, LATE), SEEDS, (0, 1)):
        base = replace(_under_way(Phase.ANSWER, members, everybody=True), deadline=NOW + until)
        yield from _opened_or_void(flagged(with_seed(base, -target, seeded=seeded), open_))


def _rosters() -> Iterator[tuple[Member, ...]]:
    """Four groups: the first owner in one of them, in one that has left or is evicted, left over, or a stranger."""
    others = tuple(make_member(i, i // 3) for i in range(1, 12))
    yield (make_member(0, 0), *others)
    for group, owed in product((LEFT, EVICTED, None), (0, 5)):
        yield (make_member(0, group, owed=Wei(owed)), *others)
    yield others


def _live(members: tuple[Member, ...]) -> frozenset[Any]:
    return groups(*(m.group for m in members if m.group is not None and m.group < LEFT))


def _under_way(phase: Phase, members: tuple[Member, ...], *, everybody: bool) -> Job:
    """The groups 0 to 3, and the one evicted meanwhile, take part; with `everybody` all of them have submitted."""
    active = {m.group for m in members if m.group is not None} - {LEFT}
    sent = tuple(replace(m, submitted=everybody and m.group in active) for m in members)
    job = replace(make_job(phase, members=sent), live=_live(members))
    job = with_active(job, *(int(g) for g in active))
    current = replace(job.rounds[-1], complete=job.rounds[-1].active if phase is not Phase.SUBMIT else frozenset())
    return replace(job, rounds=(*job.rounds[:-1], current))


def _opened_or_void(job: Job) -> Iterator[Job]:
    yield job
    yield replace(job, voided=True)
    for until, complete in product((AHEAD, WAITING, LATE), ((0, 1, 2), (1, 2, 3))):
        yield in_dispute(job, NOW + until, complete, (2,))


def _gradients(job: Job) -> Iterator[dict[str, Any]]:
    if job.phase is not Phase.SUBMIT:
        yield {}
        return
    member, current = job.member(OWNER), job.current
    due = member is not None and current is not None and member.group in current.active and not member.submitted
    stored: tuple[dict[str, Any], ...] = (
        {},
        {"stored": HERE},
        {"stored": HERE, "unconfirmed": HERE},
        {"stored": HERE, "unconfirmed": HERE, "shallow": HERE},
    )
    skipped: tuple[dict[str, Any], ...] = (
        {},
        {"skipped": HERE},
        {"skipped": HERE, "contestable": HERE},
        {"contestable": HERE},
    )
    for one, other in product(stored, skipped) if due else ((stored[1], skipped[0]), (stored[3], skipped[2])):
        yield {**one, **other}


def _verdicts(job: Job) -> Iterator[dict[str, Any]]:
    yield {}
    opened, member = job.round_at(job.open_round), job.member(OWNER)
    if opened is None or member is None or member.group not in opened.complete:
        return
    yield {"mismatched": OPENED}
    if job.now < opened.dispute_until:
        yield {"verifying": OPENED}
        yield {"verified": OPENED}
        yield {"mismatched": OPENED, "disputed": OPENED}


def _accused(job: Job) -> Iterator[frozenset[Address]]:
    yield frozenset()
    if job.phase is Phase.SUBMIT and job.current is not None and job.current.unanswered:
        yield frozenset({MODEL_OWNER})
    if job.phase is Phase.ANSWER:
        yield frozenset({OWNER})
        yield frozenset({OTHER})
        yield frozenset({OWNER, OTHER})


def in_round(job: Job) -> frozenset[RoundNumber]:
    """The current round, as local facts name it."""
    return frozenset({job.round})
