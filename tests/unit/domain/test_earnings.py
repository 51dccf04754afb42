from dataclasses import replace

from omnilytics_app.domain.earnings import Described, Earnings, earnings_of
from omnilytics_app.domain.ids import JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Job, Outcome, Phase, Round
from omnilytics_app.domain.progress import Payout
from omnilytics_app.domain.tokens import COIN, Token

from .builders import NOW, address, groups, make_job, make_round, places

ME = address(4)
EVERYBODY = groups(0, 1, 2)
ALL = places(*range(9))


def settled(number: int) -> Round:
    return make_round(number, Outcome.QUIET, active=EVERYBODY, complete=EVERYBODY, accepted=EVERYBODY, submitted=ALL)


def missed(number: int) -> Round:
    there = groups(0, 2)
    others = places(*(n for n in range(9) if n != 4))
    return make_round(number, Outcome.QUIET, active=EVERYBODY, complete=there, accepted=there, submitted=others)


def job(number: int, *rounds: Round, phase: Phase = Phase.PUBLISH) -> Job:
    return replace(make_job(phase), job_id=JobId(number), rounds=rounds)


def found(*jobs: Job, payouts: tuple[Payout, ...] = ()) -> Earnings:
    times = {(JobId(1), RoundNumber(1)): 100, (JobId(2), RoundNumber(1)): 50, (JobId(1), RoundNumber(2)): 200}
    return earnings_of(jobs, ME, Described({JobId(1): "Digits"}), times, payouts)


def test_rounds_are_in_the_order_of_time_over_all_jobs() -> None:
    earned = found(job(1, settled(1), missed(2)), job(2, settled(1)))
    reward, penalty = 1_000, 2_000
    assert [(r.time, r.job_id, r.number, r.amount) for r in earned.rounds] == [
        (50, 2, 1, reward),
        (100, 1, 1, reward),
        (200, 1, 2, -penalty),
    ]
    assert (earned.earned, earned.penalties) == (2 * reward, penalty)


def test_every_job_has_its_share_the_newest_first() -> None:
    earned = found(job(1, settled(1), missed(2)), job(2, settled(1)))
    assert [(j.job_id, j.title, j.earned, j.penalties, j.paid, j.decided) for j in earned.jobs] == [
        (2, "", 1_000, 0, 1, 1),
        (1, "Digits", 1_000, 2_000, 1, 2),
    ]
    assert (earned.record.accepted, earned.record.missed, earned.record.jobs) == (2, 1, 2)


def test_what_is_not_decided_is_not_earned() -> None:
    running = make_round(2, active=EVERYBODY)
    disputed = make_round(1, Outcome.OPEN, active=EVERYBODY, complete=EVERYBODY, submitted=ALL)
    earned = found(job(1, disputed, running, phase=Phase.SUBMIT))
    assert (earned.rounds, earned.earned, earned.jobs[0].decided) == ((), 0, 0)


def test_rounds_that_a_closed_job_never_played_are_not_counted() -> None:
    earned = found(job(1, settled(1), phase=Phase.CLOSED))
    assert (earned.jobs[0].paid, earned.jobs[0].decided, earned.record.decided) == (1, 1, 1)


def test_a_round_of_unknown_time_counts_as_of_the_last_look() -> None:
    assert found(job(3, settled(1))).rounds[0].time == NOW


def test_payouts_are_credited_rewards_and_no_stakes() -> None:
    payouts = tuple(Payout(JobId(n), Wei(n), Wei(7), "0x", n) for n in (1, 2))
    earned = found(job(1, settled(1)), payouts=payouts)
    assert [p.time for p in earned.payouts] == [2, 1]
    assert earned.collected == 3


def test_money_of_different_kinds_does_not_add_up() -> None:
    token = Token(address(77), "USDX", "", 6)
    jobs, payouts = [job(1, settled(1)), job(2, settled(1))], (Payout(JobId(2), Wei(9), Wei(0), "0x", 1, address(77)),)
    earned = earnings_of(jobs, ME, Described(tokens={JobId(2): token}), {}, payouts)
    assert (earned.earned, earned.collected) == (1_000, 0)
    assert [j.token for j in earned.jobs] == [token, COIN]
    assert earned.token_of(JobId(2)) == token


def test_jobs_of_others_are_no_earnings() -> None:
    assert earnings_of([job(1, settled(1))], address(99), Described(), {}, ()) == Earnings()


def test_every_token_has_totals_of_its_own_and_none_is_added_to_another() -> None:
    data, other = Token("0x" + "aa" * 20, "DATA", "", 6), Token("0x" + "bb" * 20, "DATA", "", 6)
    tokens = {JobId(2): data, JobId(3): other, JobId(4): data}
    jobs = [job(1, settled(1)), job(2, settled(1), missed(2)), job(3, settled(1)), job(4, settled(1))]
    payouts = (Payout(JobId(2), Wei(700), Wei(9), "0x1", 5, data.address), Payout(JobId(1), Wei(30), Wei(0), "0x2", 6))
    earned = earnings_of(jobs, ME, Described({}, tokens), {}, payouts)
    assert [(t.token, t.earned, t.collected, t.penalties) for t in earned.in_tokens] == [
        (data, 2_000, 700, 2_000),
        (other, 1_000, 0, 0),
    ]
    assert (earned.earned, earned.collected, earned.penalties) == (1_000, 30, 0)
    assert found(job(1, settled(1))).in_tokens == ()
