"""Snapshots as a real run produces them, for tests of the window and for its gallery."""

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
from sklearn.datasets import load_digits

from omnilytics_app.domain.ids import GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.privacy import DataReport, NoiseCost, Trust
from omnilytics_app.domain.progress import (
    CallCost,
    JobCard,
    JobForm,
    JobProgress,
    Metric,
    Payout,
    RoundKind,
    RoundProgress,
    WalletSnapshot,
    Work,
)
from omnilytics_app.ui.presenters.joining import Joining
from tests.gui.sample_job import ME, NOW, REWARD, groups, job, stored_round, terms

HOSTILE = '<b>Free</b> <img src="file:///etc/passwd"> \u202egnp.exe\u202c \x1b[31mred\x07 & <a href="x">y</a>'
OFFLINE = (
    "The chain endpoint http://127.0.0.1:8545 does not answer; check that it runs (a local one: omnilytics devnet) and "
    "that the address is right."
)
LONG = "Predicting the remaining useful life of wind turbine gearboxes from vibration spectra of forty sites in Europe"

FORM = JobForm(
    title="Handwritten digits",
    data_file="/home/ada/data/digits-40.csv",
    task="classification",
    target="digit",
    rounds=8,
    groups=5,
    group_size=3,
    faults=1,
    reward=REWARD,
    key_bits=3072,
    register_window=600,
    publish_window=120,
    submit_window=180,
    settle_window=120,
    dispute_window=60,
    evaluation_file="/home/ada/data/digits-holdout.csv",
)


SPENT = tuple(
    CallCost(name, count, gas, Wei(gas * 12 * 10**9))
    for name, count, gas in (
        ("createJob", 1, 3_046_113),
        ("arm", 1, 33_481),
        ("start", 1, 120_059),
        ("publish", 5, 10_085_120),
        ("closeRound", 4, 331_996),
        ("storeSeed", 2, 102_610),
        ("settleQuiet", 2, 101_852),
        ("settleOpen", 2, 740_209),
    )
)


def round_played(number: int, score: float | None, **changes: object) -> RoundProgress:
    """A quiet round in which group 2 was kept out of the model."""
    everyone = groups(0, 1, 2, 3, 4)
    usual = RoundProgress(
        number=RoundNumber(number),
        kind=RoundKind.MODEL,
        outcome=Outcome.QUIET,
        complete=everyone,
        accepted=everyone,
        filtered=groups(1),
        score=score,
        loss=None if score is None else 0.9 - 0.6 * score,
        suspicion={g: 3.4 if g == 1 else 0.21 + g / 17 for g in everyone},
        update_norm=0.8 / number,
        seconds={"publish": 2.1 + number / 10, "owner_compute_max": 9.4, "settle": 3.3, "total": 17.2 + number / 7},
        gas={"publish": 2_104_311 + number, "submit_max": 611_204, "settle": 71_388},
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def rejecting(number: int, score: float | None, **changes: object) -> RoundProgress:
    """An audit round in which the contract rejected group 2."""
    gas = {"publish": 2_104_311, "submit_max": 611_204, "settle": 402_118}
    usual = round_played(
        number,
        score,
        kind=RoundKind.AUDIT,
        outcome=Outcome.FINAL,
        accepted=groups(0, 2, 3, 4),
        rejected=groups(1),
        gas=gas,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


@cache
def digit_weights(samples: int) -> tuple[tuple[float, ...], ...]:
    """Ridge weights of scikit-learn's digits from the first `samples` rows, 10 x 65, the constant last."""
    digits = load_digits()
    x = np.hstack([digits.data[:samples] / 8 - 1, np.ones((samples, 1))])
    y = np.eye(10)[digits.target[:samples]]
    solved = np.linalg.solve(x.T @ x / samples + 0.3 * np.eye(65), x.T @ y / samples).T
    return tuple(tuple(float(v) for v in line) for line in solved)


def _difference() -> tuple[tuple[float, ...], ...]:
    pairs = zip(digit_weights(1_200), digit_weights(200), strict=True)
    return tuple(tuple(a - b for a, b in zip(new, old, strict=True)) for new, old in pairs)


def running_digits() -> JobProgress:
    """Round 5 of 8: one group filtered since round 1 and rejected in the audits of rounds 2 and 4, then evicted."""
    four = groups(0, 2, 3, 4)
    now = replace(job(), live=four, evicted=groups(1))
    return JobProgress(
        job=now,
        title="Handwritten digits",
        activity="Waiting for gradients (6 of 12)",
        rounds=(
            round_played(1, 0.861),
            rejecting(2, 0.893),
            round_played(3, 0.914),
            rejecting(4, 0.922),
            round_played(
                5,
                None,
                outcome=Outcome.PENDING,
                complete=groups(),
                accepted=groups(),
                filtered=groups(),
                seconds={"publish": 2.2},
                gas={"publish": 2_104_907},
            ),
        ),
        work=Work("Fresh randomness", 34, 65, 5.2),
        initial_score=0.642,
        weights=digit_weights(1_200),
        update=_difference(),
        class_names=tuple(str(i) for i in range(10)),
        feature_names=tuple(f"pixel_{i // 8}_{i % 8}" for i in range(64)),
        image_shape=(8, 8),
    )


def finished_digits() -> JobProgress:
    """All eight rounds played."""
    progress = running_digits()
    four = groups(0, 2, 3, 4)
    later = tuple(
        round_played(n, s, complete=four, accepted=four, filtered=groups())
        for n, s in ((5, 0.927), (6, 0.929), (7, 0.931), (8, 0.933))
    )
    closed = replace(progress.job, phase=Phase.CLOSED, round=RoundNumber(9), escrow=Wei(0), deadline=0)
    chain_rounds = tuple(stored_round(n, Outcome.QUIET, four) for n in range(1, 9))
    return replace(
        progress,
        job=replace(closed, rounds=chain_rounds),
        rounds=progress.rounds[:4] + later,
        work=None,
        activity="Finished",
        finished=True,
    )


def registering() -> JobProgress:
    """A job that waits for owners."""
    return JobProgress(
        job=job(Phase.REGISTER, 0),
        title="Handwritten digits",
        activity="Waiting for data owners (11 of 15)",
        initial_score=0.642,
        weights=digit_weights(40),
        class_names=tuple(str(i) for i in range(10)),
        image_shape=(8, 8),
    )


def diabetes() -> JobProgress:
    """A regression in round 3 that just settled."""
    names = ("age", "sex", "bmi", "blood_pressure", "s1_total_cholesterol", "s2", "s3", "s4", "s5", "s6")
    values = (0.02, -0.08, 0.42, 0.24, -0.11, -0.03, -0.17, 0.09, 0.38, 0.05, -0.01)
    return JobProgress(
        job=replace(job(Phase.SETTLE, 3), deadline=NOW + 7),
        title="Diabetes progression after one year",
        activity="Decrypting the sums of round 3",
        rounds=(round_played(1, 0.391, filtered=groups()), round_played(2, 0.447, filtered=groups())),
        work=Work("Decrypting round 3", 11, 17, 2.4),
        metric=Metric.R2,
        initial_score=0.342,
        weights=(values,),
        update=(tuple(v / 7 for v in values),),
        feature_names=names,
    )


def answering() -> JobProgress:
    """The running digits job while gradients are asked for that the model owner cannot use."""
    progress = running_digits()
    asked = stored_round(
        5, Outcome.PENDING, groups(0, 2, 3, 4), complete=groups(0, 2, 3, 4), unanswered=2, flagged=True
    )
    past = tuple(stored_round(n, Outcome.QUIET) for n in range(1, 5))
    return replace(
        progress,
        job=replace(progress.job, phase=Phase.ANSWER, rounds=(*past, asked), deadline=NOW + 41),
        activity="Waiting for gradients of round 5 to be shown",
        work=None,
    )


def aborted() -> JobProgress:
    """The same job, ended because a contested part of its fifth model was not shown."""
    progress = answering()
    last = stored_round(5, Outcome.ABORTED, groups(0, 2, 3, 4), unanswered=1, answer_until=NOW - 10)
    closed = replace(progress.job, phase=Phase.CLOSED, voided=True, deadline=0, escrow=Wei(0))
    job = replace(closed, rounds=(*closed.rounds[:4], last))
    return replace(
        progress,
        job=job,
        rounds=(*progress.rounds[:4], replace(progress.rounds[4], outcome=Outcome.ABORTED)),
        activity="Finished",
        finished=True,
    )


def participation() -> JobProgress:
    """The running digits job as one of its owners sees it, computing its gradient."""
    rounds = tuple(
        RoundProgress(
            number=r.number,
            kind=RoundKind.AUDIT if r.kind is RoundKind.AUDIT else RoundKind.UNKNOWN,
            outcome=r.outcome,
            complete=r.complete,
            accepted=r.accepted,
            rejected=r.rejected,
            seconds={"compute": 8.8, "submit": 1.3} if r.outcome else {"compute": 4.1},
            gas={"submit": 611_204} if r.outcome else {},
        )
        for r in running_digits().rounds
    )
    return JobProgress(
        job=replace(running_digits().job, live=groups(0, 1, 2, 3, 4), evicted=groups()),
        title="Handwritten digits",
        activity="Computing the encrypted gradient of round 5",
        rounds=rounds,
        work=Work("Computing the encrypted gradient of round 5", 41, 65, 3.6),
    )


def poisoned_participation() -> JobProgress:
    """An owner whose group was rejected twice and evicted; a round before that nobody in it was complete."""
    progress = participation()
    first = replace(progress.rounds[0], complete=groups(0), accepted=groups(0))
    swapped = tuple(
        replace(m, group=GroupIndex(1 if m.group == 0 and m.owner == ME else m.group or 0))
        for m in progress.job.members
    )
    return replace(
        progress,
        job=replace(running_digits().job, members=swapped),
        rounds=(first, *progress.rounds[1:]),
        work=None,
        activity="Collecting the rewards and the stake",
    )


def seated() -> JobProgress:
    """A job that waits for owners, as one of those who have a seat already sees it."""
    waiting = registering()
    mine = replace(running_digits().job.members[0], owner=ME, group=None, index_in_group=0, misses=0)
    job = replace(waiting.job, members=(mine,), member_count=1)
    return JobProgress(job, waiting.title, "Waiting for data owners (1 of 15)")


def left() -> JobProgress:
    """The same one after the owner gave its seat back."""
    before = seated()
    return replace(before, job=replace(before.job, members=(), member_count=0), activity="Left the job", left=True)


def open_jobs() -> tuple[JobCard, ...]:
    """Open, refused, full, long and hostile jobs."""
    registering_job = job(Phase.REGISTER, 0)
    small = terms(rounds=5, seats=9, reward=Wei(3 * 10**16))
    big = terms(rounds=24, seats=96, group_size=4, reward=Wei(123_456_789_012_345_678))
    return (
        JobCard(registering_job, "Handwritten digits", "Classification of digit, 10 classes"),
        JobCard(job(Phase.REGISTER, 0, small, 4), "Breast cancer biopsies", "One of two values of diagnosis: yes or no",
                "clinic-a.csv lacks the column 'mean_radius'; choose a file that has all of them."),
        JobCard(job(Phase.REGISTER, 0, big, 7), LONG, "Regression of remaining_days"),
        JobCard(replace(registering_job, job_id=JobId(8), member_count=15), "Diabetes progression", "Regression of y"),
        JobCard(replace(registering_job, job_id=JobId(9)), HOSTILE, "One of two values of it: <u>yes</u> or no",
                "The proof of the job's modulus has 12 bytes instead of 3072; the job cannot be joined."),
    )  # fmt: skip


def wallet(**changes: object) -> WalletSnapshot:
    """A connected wallet with something to withdraw."""
    payouts = tuple(
        Payout(
            JobId(n),
            Wei(8 * REWARD + n),
            Wei(4 * 10**15),
            f"0x{pow(0xABCDEF, n + 31, 16**64 - 189):064x}",
            NOW - n * 90_000,
        )
        for n in (1, 2)
    )
    usual = WalletSnapshot(
        address=ME,
        balance=Wei(9_984_713_205_118_402_113),
        credit=Wei(4 * 10**15),
        claimable=Wei(10 * 10**15 + 1),
        chain_id=31_337,
        network="Local development chain",
        connected=True,
        block=1_204,
        payouts=payouts,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def empty_wallet() -> WalletSnapshot:
    """A wallet before its first job."""
    return wallet(balance=Wei(0), credit=Wei(0), claimable=Wei(0), payouts=(), block=12)


def data_report(**changes: Any) -> DataReport:
    """A data set of which some rows stand out, and what noise would do to it."""
    cost = NoiseCost(Metric.ACCURACY, 0.942, {1.0: 0.57, 2.0: 0.74, 4.0: 0.88, 8.0: 0.925})
    total = {1.0: 1.0, 2.0: 2.0, 4.0: 4.0, 8.0: 8.0}
    report = DataReport(
        rows=1_204, trust=Trust(14, 0, 3), used_before=0, held_back=14, total=total, budget=16.0, cost=cost
    )
    return replace(report, **changes)


def joining(report: DataReport | None, noise: float | None = 8.0) -> Joining:
    """The sheet's state on that data set."""
    state = Joining(JobId(3), "/home/ada/data/clinic-a.csv")
    if report is not None:
        state.show_report(report)
    state.choose_noise(noise)
    return state
