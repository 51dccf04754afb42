"""A market as the page would be shown it."""

from dataclasses import replace

from omnilytics_app.domain.document import FeatureMapSpec, JobDocument, TaskSpec
from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.job import Phase
from omnilytics_app.domain.market import (
    ContributorRecord,
    Ending,
    JobDetail,
    JobSummary,
    KnownData,
    OwnerRecord,
    Reputation,
    Stage,
)
from omnilytics_app.domain.tokens import NATIVE_COIN
from tests.gui import sample
from tests.gui.fakes.market import NOW

OWNERS = tuple(
    Address(f"0x{name}")
    for name in ("5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "fB6916095ca1df60bB79Ce92cE3Ea74c37c5d359")
)
TOKEN = Address("0x" + "77" * 20)
_TOPICS = (
    ("Digits by hand", "classification", "digit", 10, 64),
    ("Breast cancer, Wisconsin", "binary", "malignant", 2, 30),
    ("Diabetes progression", "regression", "progression in a year", 0, 10),
    ("Wine cultivars", "classification", "cultivar", 3, 13),
    ("Ward readmissions within thirty days of discharge", "binary", "readmitted", 2, 48),
)
_COURSES = (
    (Stage.REGISTERING, Ending.NONE, 0),
    (Stage.RUNNING, Ending.NONE, 3),
    (Stage.OVER, Ending.ALL_ROUNDS, 8),
    (Stage.OVER, Ending.CANCELLED, 0),
    (Stage.REGISTERING, Ending.NONE, 0),
    (Stage.OVER, Ending.EARLY, 4),
    (Stage.OVER, Ending.ABORTED, 2),
)
DATA = (
    KnownData("clinic-a", "/home/ada/data/clinic-a.csv", tuple(f"p{i}" for i in range(64)), 480, exact=True),
    KnownData("ward-7", "/home/ada/data/ward-7.csv", ("age", "pressure"), 1_204, exact=True),
)


def summary(number: int) -> JobSummary:
    """Some job."""
    title, kind, target, classes, features = _TOPICS[number % len(_TOPICS)]
    stage, ending, settled = _COURSES[number % len(_COURSES)]
    return JobSummary(
        job_id=JobId(number),
        title=title,
        kind=kind,
        target=target,
        classes=classes,
        features=features,
        model_owner=OWNERS[number % 2],
        token=TOKEN if number % 11 == 3 else NATIVE_COIN,
        reward=Wei(10**15 * (1 + number % 7)),
        stake=Wei(4 * 10**15 * (1 + number % 7)),
        rounds=8 + number % 5,
        seats=15,
        group_size=3 + number % 3,
        faults=1,
        members=number % 15,
        stage=stage,
        ending=ending,
        settled=settled,
        register_until=NOW + 600 * (1 + number),
        created_block=1_000 + 17 * number,
    )


def many(count: int = 200) -> list[JobSummary]:
    """The newest first, some of them odd."""
    jobs = [summary(number) for number in range(count, 0, -1)]
    jobs[2] = hostile()
    jobs[4] = unreadable()
    jobs[7] = replace(jobs[7], stage=Stage.REGISTERING, ending=Ending.NONE, refused=REFUSED, settled=0)
    return jobs


REFUSED = "The job leaves 5 seconds to submit; this client needs at least 600, so as not to miss rounds."
PROBLEM = "The job document is cut short; the job cannot be joined."


def hostile() -> JobSummary:
    """A job whose words are an attack."""
    words = (sample.HOSTILE + sample.LONG)[:200]
    return replace(summary(198), title=words, target=words[:120], stage=Stage.REGISTERING, ending=Ending.NONE)


def unreadable() -> JobSummary:
    """A job that nobody can make out."""
    return replace(
        summary(196), title="Job 196", kind="", target="", classes=0, features=0, problem=PROBLEM, refused=PROBLEM
    )


def document(of: JobSummary | None = None) -> JobDocument:
    """What a job says of itself; without one, of digits."""
    if of is not None and of.target != "digit":
        columns = tuple(f"p{i}" for i in range(of.features))
        classes = tuple(f"kind {i}" for i in range(of.classes))
        return replace(
            document(),
            title=of.title,
            task=TaskSpec(of.kind, of.target, classes),
            features=FeatureMapSpec(columns, (0.0,) * len(columns), (1.0,) * len(columns), 1.0),
            image_shape=None,
        )
    return JobDocument(
        title="Digits by hand",
        task=TaskSpec("classification", "digit", tuple("0123456789")),
        features=FeatureMapSpec(tuple(f"p{i}" for i in range(64)), (0.0,) * 64, (1.0,) * 64, 1.0),
        key_bits=3072,
        modulus=(1 << 3071) + 1,
        salt=bytes(32),
        weight_bits=3,
        proof=b"",
        image_shape=(8, 8),
    )


def record(**changes: object) -> OwnerRecord:
    """A model owner of good standing."""
    known = OwnerRecord(
        OWNERS[0], created=12, open=2, finished=8, early=1, cancelled=1, rounds_paid=61, data_owners_paid=43,
        paid=((NATIVE_COIN, Wei(915 * 10**15)),), since=1_017,
    )  # fmt: skip
    return replace(known, **changes)  # type: ignore[arg-type]


def detail(of: JobSummary | None = None, **changes: object) -> JobDetail:
    """A job in full, in registration unless told otherwise."""
    shown = of or replace(
        summary(7), members=9, stage=Stage.REGISTERING, ending=Ending.NONE, settled=0, token=NATIVE_COIN
    )
    terms = replace(
        sample.job(Phase.REGISTER).terms,
        token=shown.token,
        reward=shown.reward,
        rounds=shown.rounds,
        seats=shown.seats,
        group_size=shown.group_size,
        register_until=shown.register_until,
    )
    known = JobDetail(
        summary=shown,
        terms=terms,
        terms_hash=bytes(range(32)),  # type: ignore[arg-type]
        job=None,
        document=None if shown.problem else document(shown),
        reputation=Reputation(record(), ContributorRecord(OWNERS[0])),
        market=Address("0x" + "aB" * 20),
        chain_id=31_337,
        now=NOW,
    )
    return replace(known, **changes)  # type: ignore[arg-type]
