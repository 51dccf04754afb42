"""Open jobs as table columns and as facts."""

from collections.abc import Callable

from omnilytics_app.domain.data_shelf import JobFit
from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import JobCard
from omnilytics_app.ui.format import visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.money import exact_money, money
from omnilytics_app.ui.models.rows import Column
from omnilytics_app.ui.sentences import sentence


def job_columns(fit: Callable[[JobCard], JobFit | None] | None = None) -> tuple[Column[JobCard], ...]:
    """Columns of the table of open jobs; the first holds two lines. `fit` tells whether one's data fits, if known."""

    def status(card: JobCard) -> str:
        found = fit(card) if fit is not None else None
        return availability(card, found)

    def why(card: JobCard) -> str:
        found = fit(card) if fit is not None else None
        return sentence(card.refused or (found.reason if found is not None else ""))

    def tone(card: JobCard) -> str:
        found = fit(card) if fit is not None else None
        return "success" if is_open(card) and (found is None or found.fits) else "warning"

    return (
        Column(tr("Job"), _name, lambda c: c.title),
        Column(tr("Reward"), lambda c: money(c.token, c.job.terms.reward, 4), _exact_reward, right=True),
        Column(tr("Stake"), lambda c: money(c.token, c.job.terms.stake, 4), _exact_stake, right=True),
        Column(tr("Rounds"), lambda c: str(c.job.terms.rounds), right=True),
        Column(tr("Group"), lambda c: str(c.job.terms.group_size), right=True),
        Column(tr("Seats"), seats, right=True),
        Column(tr("Status"), status, why, tone, right=True),
    )


def is_open(card: JobCard) -> bool:
    """The client would join, and a seat is free."""
    return not card.refused and card.job.member_count < card.job.terms.seats


def availability(card: JobCard, fit: JobFit | None = None) -> str:
    """A word or two on whether the job can be joined, and with the chosen data where that was looked at."""
    if card.refused:
        return tr("Refused")
    if not is_open(card):
        return tr("Full")
    if fit is None:
        return tr("Open")
    return tr("Fits") if fit.fits else tr("Does not fit")


def seats(card: JobCard) -> str:
    """Seats taken of all."""
    return f"{card.job.member_count} / {card.job.terms.seats}"


def most_earned(card: JobCard) -> Wei:
    """What one owner earns if it is accepted in every round."""
    return Wei(card.job.terms.rounds * card.job.terms.reward)


def _name(card: JobCard) -> str:
    return f"{visible_text(card.title)}\n{visible_text(sentence(card.task))}"


def _exact_reward(card: JobCard) -> str:
    return tr("{amount} for an owner and round", amount=exact_money(card.token, card.job.terms.reward))


def _exact_stake(card: JobCard) -> str:
    return tr("{amount}, returned unless you miss rounds", amount=exact_money(card.token, card.job.terms.stake))


def stake_sentences(card: JobCard) -> tuple[str, ...]:
    """What is at risk on joining, in plain sentences."""
    terms = card.job.terms
    penalty, reward = money(card.token, terms.absence_penalty), money(card.token, terms.reward)
    return (
        tr("You pay a stake of {stake}. All of it comes back if you submit in every round.",
           stake=money(card.token, terms.stake)),
        tr("A round you miss costs {penalty}, paid to the others in your group.", penalty=penalty)
        + " " + tr("After %n miss(es) your participation ends.", n=terms.allowed_misses),
        tr("If the model owner asks for a piece of what you sent, this program shows it as long as it runs, and is "
           "paid; a piece that nobody shows makes the round a missed one."),
        tr("If someone in your group sends harmful data, the contract can reject the whole group, and you lose the "
           "{reward} of that round though you did nothing wrong. After two such rounds the group is out and its stakes "
           "return.", reward=reward),
    )  # fmt: skip


def token_sentences(card: JobCard) -> tuple[str, ...]:
    """What to know of the money of a job that is not paid in the chain's coin; joining accepts it for this job."""
    if card.token.is_coin:
        return ()
    return (
        tr("Stake and rewards are paid in the token {name} at {address}. Anybody can make a token of any name: join "
           "only if you know this address. Gas is paid in the chain's coin.",
           name=visible_text(card.token.label), address=card.token.address),
    )  # fmt: skip


def privacy_sentences(card: JobCard) -> tuple[str, ...]:
    """Who can see what, in plain sentences."""
    key = (
        tr("This computer has verified the proof that the job's key hides what it should.")
        if card.proven
        else tr("Before it pays, this computer verifies the proof that the job's key hides what it should.")
    )
    return (
        tr("Your rows never leave this computer; what leaves are encrypted, masked numbers computed from them."),
        tr("The model owner can decrypt only the sum over your group of {size} owners, as long as at least one other "
           "member does not work with it.", size=card.job.terms.group_size),
        tr("Everyone can see on the chain that your account joined, when it submitted and what it earned, but neither "
           "your data nor the model."),
        key,
    )  # fmt: skip
