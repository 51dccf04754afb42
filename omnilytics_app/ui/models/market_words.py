"""Jobs of the market in words: the columns of the table, states, amounts, kinds of task."""

from collections.abc import Callable

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.market import Availability, Ending, JobSummary, SortKey
from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.format import countdown, integer, local_time, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.money import exact_money, money
from omnilytics_app.ui.models.rows import Column
from omnilytics_app.ui.sentences import sentence

Clock = Callable[[], int]
TokenOf = Callable[[Address], Token]


def market_columns(now: Clock, token: TokenOf) -> tuple[Column[JobSummary], ...]:
    """Columns of the table of jobs; the first holds two lines. `token` tells how a kind of money describes itself."""
    return (
        Column(tr("Job"), _name, title_of, key=SortKey.TITLE),
        Column(
            tr("Reward"),
            lambda j: money(token(j.token), j.reward, 4),
            _reward_hint(token),
            right=True,
            key=SortKey.REWARD,
        ),
        Column(
            tr("Stake"), lambda j: money(token(j.token), j.stake, 4), _stake_hint(token), right=True, key=SortKey.STAKE
        ),
        Column(tr("Rounds"), lambda j: integer(j.rounds), right=True, key=SortKey.ROUNDS),
        Column(tr("Group"), lambda j: integer(j.group_size), right=True, key=SortKey.GROUP_SIZE),
        Column(tr("Seats"), lambda j: f"{j.members} / {j.seats}", right=True, key=SortKey.SEATS),
        Column(tr("Ends in"), lambda j: ends_in(j, now()), _ends_at, right=True, key=SortKey.UNTIL),
        Column(
            tr("Status"),
            lambda j: status(j, now()),
            lambda j: visible_text(sentence(j.problem or j.refused)),
            lambda j: status_tone(j, now()),
            key=SortKey.STAGE,
        ),
    )


def title_of(job: JobSummary) -> str:
    """What a job is called, and by its number where it is called nothing."""
    return visible_text(job.title) or tr("Job {number}", number=job.job_id)


def kind_words(kind: str) -> str:
    """A kind of task."""
    return {
        "classification": tr("Classification"),
        "binary": tr("One of two"),
        "regression": tr("Regression"),
    }.get(kind, tr("Unreadable"))


def task_words(job: JobSummary) -> str:
    """What is learned, in a few words."""
    target = visible_text(job.target, 60)
    if job.kind == "classification":
        return tr("Classification of {target}, %n class(es)", n=job.classes, target=target)
    if job.kind == "binary":
        return tr("One of two values of {target}", target=target)
    return tr("Regression of {target}", target=target) if job.kind else tr("Unreadable")


def status(job: JobSummary, now: int) -> str:
    """One or two words on where a job stands."""
    if job.problem:
        return tr("Unreadable")
    if job.ending is not Ending.NONE:
        return ending_words(job.ending)
    available = job.availability(now)
    if available is Availability.OPEN:
        return tr("Refused") if job.refused else tr("Open")
    return tr("Running") if job.settled or job.stage else tr("Full") if job.members >= job.seats else tr("Waiting")


def status_tone(job: JobSummary, now: int) -> str:
    """The colour of the status."""
    if job.problem or job.ending in (Ending.VOIDED, Ending.ABORTED):
        return "danger"
    if job.availability(now) is Availability.OPEN:
        return "warning" if job.refused else "success"
    return "" if job.ending is Ending.NONE else "muted"


def ending_words(ending: Ending) -> str:
    """How a job ended."""
    return {
        Ending.NONE: tr("Not over"),
        Ending.ALL_ROUNDS: tr("Finished"),
        Ending.EARLY: tr("Ended early"),
        Ending.CANCELLED: tr("Cancelled"),
        Ending.VOIDED: tr("Voted down"),
        Ending.ABORTED: tr("Aborted"),
    }[ending]


def availability_words(availability: Availability | None) -> str:
    """A choice of jobs."""
    if availability is None:
        return tr("All")
    return {
        Availability.OPEN: tr("Open"),
        Availability.RUNNING: tr("Running"),
        Availability.OVER: tr("Over"),
    }[availability]


def ends_in(job: JobSummary, now: int) -> str:
    """How long one may still join."""
    return countdown(job.register_until - now) if job.availability(now) is Availability.OPEN else "\N{EN DASH}"


def _name(job: JobSummary) -> str:
    return f"{title_of(job)}\n#{job.job_id} \N{MIDDLE DOT} {task_words(job)}"


def _stake_hint(token: TokenOf) -> Callable[[JobSummary], str]:
    return lambda j: tr("{stake}, returned unless you miss rounds", stake=exact_money(token(j.token), j.stake))


def _reward_hint(token: TokenOf) -> Callable[[JobSummary], str]:
    return lambda j: tr("{reward} for an owner and round", reward=exact_money(token(j.token), j.reward))


def _ends_at(job: JobSummary) -> str:
    return tr("Registration until {time}", time=local_time(job.register_until))
