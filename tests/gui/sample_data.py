"""Data sets, reasons, earnings and decisions as a real profile has them, for tests of the window and its gallery."""

from dataclasses import replace

from omnilytics_app.domain.auto_join import AutoJoinRules, AutoJoinState
from omnilytics_app.domain.data_shelf import (
    ColumnKind,
    ColumnSummary,
    DataSetStatus,
    DataUse,
    FileState,
    Finding,
    Flaw,
    Inspection,
    PrivacyAccount,
)
from omnilytics_app.domain.decisions import Decision, Verdict
from omnilytics_app.domain.earnings import EarnedRound, Earnings, JobEarnings
from omnilytics_app.domain.explain import Explanation, LocalKnowledge, Record, ScoreSheet, Why
from omnilytics_app.domain.ids import Address, GroupIndex, JobId, RoundNumber, Wei
from omnilytics_app.domain.market import ContributorRecord
from omnilytics_app.domain.policy import Policy, Range
from omnilytics_app.domain.privacy import PrivacyChoice
from omnilytics_app.domain.progress import Payout
from omnilytics_app.domain.tokens import COIN, NATIVE_COIN
from tests.gui.sample import HOSTILE, LONG, OFFLINE
from tests.gui.sample_job import ACCOUNTS, NOW, REWARD, groups
from tests.gui.sample_wallet import DATA

FRESH = PrivacyAccount(0.0, 16.0, {1.0: 1.0, 2.0: 2.0, 4.0: 4.0, 8.0: 8.0})
USED = PrivacyAccount(8.0, 16.0, {1.0: 8.1, 2.0: 8.4, 4.0: 9.4, 8.0: 12.3})
EMPTY = PrivacyAccount(16.0, 16.0, {1.0: 16.1, 2.0: 16.2, 4.0: 17.0, 8.0: 19.1})
CLINIC = DataSetStatus(
    name="clinic-a",
    path="/home/ada/data/clinic-a.csv",
    columns=tuple(f"c{i}" for i in range(31)),
    rows=1_204,
    exact=True,
    state=FileState.UNCHANGED,
    account=USED,
    uses=(
        DataUse(JobId(3), "job 3 (Handwritten digits)", 1_204, 8.0, 1e-6, frozen=True),
        DataUse(JobId(1), "job 1 (Breast cancer biopsies)", 1_190, frozen=True),
    ),
)
CHANGED = replace(CLINIC, name="clinic-b", path="/home/ada/data/clinic-b.csv", state=FileState.CHANGED, account=EMPTY)
GONE = replace(
    CLINIC,
    name="scans",
    path="/media/usb/scans",
    rows=48_000,
    exact=False,
    state=FileState.GONE,
    account=FRESH,
    uses=(),
)
ODD = replace(CLINIC, name="x" * 60, path=f"/home/ada/{HOSTILE}/{LONG}.csv", state=FileState.UNREADABLE)
SETS = (CLINIC, CHANGED, GONE)


def inspection(*findings: Finding) -> Inspection:
    """A clinic's table."""
    labels = {"malignant": 181, "benign": 319}
    columns = (
        ColumnSummary("age", ColumnKind.NUMBER, 18.0, 93.0, distinct=71),
        ColumnSummary("radius", ColumnKind.NUMBER, 6.981, 28.11, distinct=456),
        ColumnSummary("smoker", ColumnKind.TEXT, distinct=2, labels={"yes": 140, "no": 360}, empty=4),
        ColumnSummary("diagnosis", ColumnKind.TEXT, distinct=2, labels=labels),
        ColumnSummary("note", ColumnKind.TEXT, distinct=498),
    )
    head = tuple((str(40 + i), f"{11.4 + i:g}", "no", "benign", f"visit {i}") for i in range(8))
    return Inspection("/home/ada/data/clinic-c.csv", 1_204, exact=True, looked_at=500, columns=columns, head=head,
                      findings=findings)  # fmt: skip


VALID = inspection(Finding(Flaw.EMPTY_CELLS, ("smoker",), 4))
INVALID = inspection(
    Finding(Flaw.FEW_ROWS, count=6), Finding(Flaw.CONSTANT, ("age", "radius"), 2), Finding(Flaw.NOT_FINITE, ("age",), 1)
)
IMAGES = Inspection(
    "/home/ada/scans", 12_000, exact=True, looked_at=40,
    columns=(ColumnSummary("folder", ColumnKind.TEXT, distinct=3, labels={"left": 0, "none": 0, "right": 0}),),
    image_shape=(64, 64, 3),
)  # fmt: skip
ODD_FILE = Inspection(
    f"/home/ada/{HOSTILE}.csv", 99, exact=False, looked_at=99,
    columns=(ColumnSummary(HOSTILE, ColumnKind.TEXT, distinct=2, labels={HOSTILE: 1, LONG: 98}),),
    head=((HOSTILE + LONG,),),
    findings=(Finding(Flaw.CONSTANT, (HOSTILE, LONG), 2),),
)  # fmt: skip

SCORES = ScoreSheet(
    {GroupIndex(g): score for g, score in enumerate((1_020, 29_600, 980, 1_110, 1_004))},
    1_020,
    4_335,
    425,
    claimed=groups(1),
)


def told(why: Why, **changes: object) -> Explanation:
    """Round 4 of a member of the second group."""
    usual = Explanation(RoundNumber(4), why, group=GroupIndex(1), group_size=3)
    return replace(usual, **changes)  # type: ignore[arg-type]


def reason(why: Why) -> Explanation:
    """Each reason with the figures it comes with."""
    penalty = Wei(2 * REWARD)
    match why:
        case Why.ACCEPTED | Why.BY_DEFAULT | Why.VOIDED:
            return told(why, paid=REWARD, votes=9, needed=8)
        case Why.REJECTED_BY_SCORES:
            return told(why, own_score=29_600, known=LocalKnowledge(had_payload=True, scores=SCORES, verified=True))
        case Why.IN_DISPUTE:
            return told(why, own_score=1_004, votes=3, needed=8, known=LocalKnowledge(scores=SCORES, verified=False))
        case Why.ABSENT | Why.TOO_LATE | Why.NOT_SHOWN:
            return told(why, penalty=penalty, missing=ACCOUNTS[4:5])
        case Why.GROUP_INCOMPLETE:
            return told(why, paid=penalty, missing=ACCOUNTS[3:4])
        case _:
            return told(why)


def earnings() -> Earnings:
    """Forty rounds of three jobs, one of them missed."""
    rounds = tuple(
        EarnedRound(
            NOW - (40 - i) * 9_000, JobId(1 + i // 16), RoundNumber(1 + i % 16), Wei(-2 * REWARD if i == 21 else REWARD)
        )
        for i in range(40)
    )
    titles = ("Breast cancer biopsies", LONG, "Handwritten digits")
    jobs = tuple(
        JobEarnings(JobId(n), titles[n - 1], Wei(sum(r.amount for r in rounds if r.job_id == n and r.amount > 0)),
                    Wei(2 * REWARD if n == 2 else 0), sum(r.amount > 0 for r in rounds if r.job_id == n), 16)
        for n in (3, 2, 1)
    )  # fmt: skip
    payouts = tuple(
        Payout(JobId(n), Wei(15 * REWARD), Wei(4 * 10**15), f"0x{pow(7, n + 60, 16**64 - 189):064x}", NOW - n * 90_000)
        for n in (1, 2)
    )
    return Earnings(rounds, jobs, payouts, Record(accepted=39, rejected=2, missed=1, voided=0, incomplete=3, jobs=3))


def earnings_in_tokens() -> Earnings:
    """The same with two of the jobs paid in tokens of one name, and one payout of each kind of money."""
    found, data = earnings(), DATA
    tokens = {JobId(3): data, JobId(2): replace(data, address=ACCOUNTS[9])}
    jobs = tuple(replace(job, token=tokens.get(job.job_id, COIN)) for job in found.jobs)
    first, second = found.payouts
    paid = replace(second, job_id=JobId(3), reward=Wei(7 * REWARD), token=data.address)
    return replace(found, jobs=jobs, payouts=(first, paid))


RULES = AutoJoinRules(
    on=True,
    data_sets=("clinic-a",),
    policy=Policy(
        min_reward=Wei(10**15),
        max_stake=Wei(10**17),
        rounds=Range(1, 50),
        max_jobs=2,
        min_trusted=2,
        privacy=PrivacyChoice(epsilon=4.0),
    ),
)
DECISIONS = (
    Decision(NOW, Verdict.JOINED, JobId(9), "Handwritten digits", data_set="clinic-a"),
    Decision(NOW - 60, Verdict.REFUSED, JobId(7), LONG, "It pays 0.0002 ETH a round, less than 0.001 ETH."),
    Decision(NOW - 90, Verdict.POSTPONED, JobId(6), HOSTILE, "As many jobs are under way as the policy allows, 2."),
    Decision(NOW - 99, Verdict.TROUBLE, None, "", OFFLINE),
)
JOINING = AutoJoinState(RULES, running=True, decisions=DECISIONS)
BROKEN = AutoJoinState(
    AutoJoinRules(),
    problem='In auto-join.toml, line 4: job.min_reward is not an amount with its unit, such as "0.001 ETH" or '
    '"1000 wei"; correct it.',
)

SEEN = ContributorRecord(
    address=Address("0x" + "a1" * 20),
    joined=4,
    accepted=40,
    missed=2,
    rejected=3,
    voided=1,
    model_owners=2,
    penalties=((NATIVE_COIN, Wei(8 * 10**15)),),
    since=1_204,
)
"""What the market tells of the person."""
