"""Jobs of the market in words: the columns of the table, states, amounts, kinds of task."""

from collections.abc import Callable

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.market import Availability, Ending, JobSummary, SortKey
from omnilytics_app.domain.tokens import Token
from omnilytics_app.ui.format import countdown, ether_unit, integer, local_time, localised, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.rows import Column

Clock = Callable[[], int]
_MANY_UNITS = 10**7
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def market_columns(now: Clock) -> tuple[Column[JobSummary], ...]:
    """Columns of the table of jobs; the first holds two lines."""
    return (
        Column(tr("Job"), _name, title_of, key=SortKey.TITLE),
        Column(tr("Reward"), _reward, _reward_hint, right=True, key=SortKey.REWARD),
        Column(tr("Stake"), _stake, _stake_hint, right=True, key=SortKey.STAKE),
        Column(tr("Rounds"), lambda j: integer(j.rounds), right=True, key=SortKey.ROUNDS),
        Column(tr("Group"), lambda j: integer(j.group_size), right=True, key=SortKey.GROUP_SIZE),
        Column(tr("Seats"), lambda j: f"{j.members} / {j.seats}", right=True, key=SortKey.SEATS),
        Column(tr("Ends in"), lambda j: ends_in(j, now()), _ends_at, right=True, key=SortKey.UNTIL),
        Column(
            tr("Status"),
            lambda j: status(j, now()),
            lambda j: visible_text(j.problem or j.refused),
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


def amount(token: Address, value: int, places: int = 6) -> str:
    """An amount with its unit. A token's is shown in its smallest units: what it says of itself is not asked here."""
    money = Token(token)
    if money.is_coin:
        return ether_unit(value, places)
    return tr("{amount} units of {token}", amount=integer(value), token=money.label)


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


def _reward(job: JobSummary) -> str:
    return _short(job.token, job.reward)


def _stake(job: JobSummary) -> str:
    return _short(job.token, job.stake)


def _stake_hint(job: JobSummary) -> str:
    return tr("{stake}, returned unless you miss rounds", stake=amount(job.token, job.stake, 18))


def _short(token: Address, value: int) -> str:
    """An amount that fits into a column; the tool tip has all of it."""
    if Token(token).is_coin:
        return ether_unit(value, 4)
    return tr("{amount} units", amount=integer(value) if value < _MANY_UNITS else _power(value))


def _power(value: int) -> str:
    """Three digits and a power of ten, as people write it."""
    head, _, exponent = f"{value:.2e}".partition("e")
    digits = localised(head.rstrip("0").rstrip("."))
    return f"{digits} \N{MULTIPLICATION SIGN} 10{str(int(exponent)).translate(_RAISED)}"


def _reward_hint(job: JobSummary) -> str:
    return tr("{reward} for an owner and round", reward=amount(job.token, job.reward, 18))


def _ends_at(job: JobSummary) -> str:
    return tr("Registration until {time}", time=local_time(job.register_until))
