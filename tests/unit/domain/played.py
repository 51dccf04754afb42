"""What a transaction makes of a job: the market's transitions, written down a second time for the tests.

As far as a decision looks at a job. `tests/unit/domain/contract_rules.py` says when the market takes a transaction at
all; tests/integration/test_decisions.py plays the same decisions against the market itself.
"""

from collections.abc import Callable
from dataclasses import replace

from omnilytics_app.domain.actions import Action, ActionKind
from omnilytics_app.domain.ids import Address, Digest, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Outcome, Phase, Round

from .builders import make_member, make_round, seed_hash

Played = Callable[[Job, Address], Job]
TARGET_BLOCKS = 2
SERVED_BLOCKS = 256


def after(job: Job, action: Action, sender: Address) -> Job:
    """The job once the transaction of an action was mined; unchanged for an action that sends none."""
    play = _PLAYED.get(action.kind)
    return job if play is None else play(job, sender)


def _round(job: Job, number: int, **changes: object) -> Job:
    kept = tuple(replace(r, **changes) if r.number == number else r for r in job.rounds)  # type: ignore[arg-type]
    return replace(job, rounds=kept)


def _now(job: Job, **changes: object) -> Job:
    return _round(job, job.round, **changes)


def _register(job: Job, sender: Address) -> Job:
    members = (*job.members, replace(make_member(len(job.members)), owner=sender))
    return replace(job, members=members, member_count=job.member_count + 1)


def _arm(job: Job, _: Address) -> Job:
    until = job.now + job.terms.start_window if job.phase is Phase.REGISTER else job.deadline
    return replace(job, phase=Phase.ARMED, deadline=until, start_target=job.block + TARGET_BLOCKS)


def _start(job: Job, _: Address) -> Job:
    count = len(job.members) // job.terms.group_size
    seated = tuple(
        make_member(i, i // job.terms.group_size if i < count * job.terms.group_size else None, owner=m.owner)
        for i, m in enumerate(job.members)
    )
    live = frozenset(m.group for m in seated if m.group is not None)
    return _next_round(replace(job, members=seated, groups=count, live=live))


def _next_round(job: Job) -> Job:
    number = RoundNumber(job.round + 1)
    rounds: tuple[Round, ...] = (*job.rounds, make_round(number)) if number <= job.terms.rounds else job.rounds
    members = tuple(replace(m, submitted=False) for m in job.members)
    until = job.now + job.terms.publish_window
    return replace(job, phase=Phase.PUBLISH, round=number, rounds=rounds, members=members, deadline=until)


def _closed(job: Job, _: Address) -> Job:
    return replace(job, phase=Phase.CLOSED, deadline=0)


def _publish(job: Job, _: Address) -> Job:
    published = _now(job, active=job.live, model_digest=Digest(b"\x0d" * 32))
    return replace(published, phase=Phase.SUBMIT, deadline=job.now + job.terms.submit_window)


def _submit(job: Job, sender: Address) -> Job:
    members = tuple(replace(m, submitted=m.submitted or m.owner == sender) for m in job.members)
    return replace(job, members=members)


def _contest(job: Job, _: Address) -> Job:
    current = job.current
    if current is None or current.answer_until:
        return _now(job, unanswered=(0 if current is None else current.unanswered) + 1)
    half = job.deadline - job.terms.submit_window + job.terms.submit_window // 2
    until = half + job.terms.answer_window
    return replace(_now(job, answer_until=until, unanswered=1), deadline=until + job.terms.submit_window)


def _answer(job: Job, _: Address) -> Job:
    return _now(job, unanswered=0)


def _to_settle(job: Job, **changes: object) -> Job:
    active = job.current.active if job.current is not None else frozenset()
    complete = frozenset(g for g in active if all(m.submitted for m in job.members if m.group == g))
    settling = _now(job, complete=complete, unanswered=0, **changes)
    if not complete:
        return _next_round(_now(settling, outcome=Outcome.INCOMPLETE))
    return replace(settling, phase=Phase.SETTLE, deadline=job.now + job.terms.settle_window)


def _close_round(job: Job, _: Address) -> Job:
    return _to_settle(job, seed_target=job.block + TARGET_BLOCKS)


def _close_answers(job: Job, _: Address) -> Job:
    return _to_settle(job)


def _abort(job: Job, sender: Address) -> Job:
    return _closed(replace(_now(job, outcome=Outcome.ABORTED), voided=True), sender)


def _store_seed(job: Job, _: Address) -> Job:
    current = job.current
    served = current is not None and job.block - current.seed_target <= SERVED_BLOCKS
    return _now(job, seed_hash=seed_hash(seeded=True)) if served else _now(job, seed_target=job.block + TARGET_BLOCKS)


def _flag(job: Job, _: Address) -> Job:
    asked = _now(job, flagged=True, unanswered=1)
    return replace(asked, phase=Phase.ANSWER, deadline=job.now + job.terms.answer_window)


def _settled(outcome: Outcome) -> Played:
    return lambda job, _: _next_round(_now(job, outcome=outcome))


def _settle_open(job: Job, _: Address) -> Job:
    opened = _now(job, outcome=Outcome.OPEN, dispute_until=job.now + job.terms.dispute_window)
    return _next_round(replace(opened, open_round=job.round, openings=job.openings + 1))


def _finalize(job: Job, _: Address) -> Job:
    return replace(_round(job, job.open_round, outcome=Outcome.FINAL), open_round=RoundNumber(0))


def _claim(job: Job, sender: Address) -> Job:
    members = tuple(replace(m, owed=Wei(0)) if m.owner == sender else m for m in job.members)
    return replace(job, members=members)


_PLAYED: dict[ActionKind, Played] = {
    ActionKind.REGISTER: _register,
    ActionKind.ARM: _arm,
    ActionKind.START: _start,
    ActionKind.CANCEL: _closed,
    ActionKind.CLOSE_JOB: _closed,
    ActionKind.STOP: _closed,
    ActionKind.PUBLISH: _publish,
    ActionKind.SUBMIT: _submit,
    ActionKind.CONTEST: _contest,
    ActionKind.ANSWER: _answer,
    ActionKind.ASSIST: _answer,
    ActionKind.CLOSE_ROUND: _close_round,
    ActionKind.CLOSE_ANSWERS: _close_answers,
    ActionKind.ABORT: _abort,
    ActionKind.STORE_SEED: _store_seed,
    ActionKind.FLAG: _flag,
    ActionKind.SETTLE_QUIET: _settled(Outcome.QUIET),
    ActionKind.SETTLE_BY_DEFAULT: _settled(Outcome.DEFAULT),
    ActionKind.SETTLE_OPEN: _settle_open,
    ActionKind.FINALIZE: _finalize,
    ActionKind.CLAIM: _claim,
}
TRANSACTIONS = frozenset(_PLAYED) | {ActionKind.DISPUTE}
