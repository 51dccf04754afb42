"""Open jobs as table columns and as facts."""

from omnilytics_app.domain.ids import Wei
from omnilytics_app.domain.progress import JobCard
from omnilytics_app.ui.format import ether_exact, ether_unit, visible_text
from omnilytics_app.ui.models.rows import Column


def job_columns() -> tuple[Column[JobCard], ...]:
    """Columns of the table of open jobs; the first holds two lines."""
    return (
        Column("Job", _name, lambda c: c.title),
        Column("Per round", lambda c: ether_unit(c.job.terms.reward, 4), _exact_reward, right=True),
        Column("Stake", lambda c: ether_unit(c.job.terms.stake, 4), _exact_stake, right=True),
        Column("Rounds", lambda c: str(c.job.terms.rounds), right=True),
        Column("Group", lambda c: str(c.job.terms.group_size), right=True),
        Column("Seats", seats, right=True),
        Column(
            "Status", availability, lambda c: c.refused, lambda c: "success" if is_open(c) else "warning", right=True
        ),
    )


def is_open(card: JobCard) -> bool:
    """The client would join, and a seat is free."""
    return not card.refused and card.job.member_count < card.job.terms.seats


def availability(card: JobCard) -> str:
    """One word on whether the job can be joined."""
    if card.refused:
        return "Refused"
    return "Open" if is_open(card) else "Full"


def seats(card: JobCard) -> str:
    """Seats taken of all."""
    return f"{card.job.member_count} / {card.job.terms.seats}"


def most_earned(card: JobCard) -> Wei:
    """What one owner earns if it is accepted in every round."""
    return Wei(card.job.terms.rounds * card.job.terms.reward)


def _name(card: JobCard) -> str:
    return f"{visible_text(card.title)}\n{visible_text(card.task)}"


def _exact_reward(card: JobCard) -> str:
    return f"{ether_exact(card.job.terms.reward)} ETH for an owner and round"


def _exact_stake(card: JobCard) -> str:
    return f"{ether_exact(card.job.terms.stake)} ETH, returned unless you miss rounds"


def stake_sentences(card: JobCard) -> tuple[str, ...]:
    """What is at risk on joining, in plain sentences."""
    terms = card.job.terms
    penalty, reward = ether_unit(terms.absence_penalty), ether_unit(terms.reward)
    misses = "The first miss ends" if terms.allowed_misses == 1 else f"{terms.allowed_misses} misses end"
    return (
        f"You pay a stake of {ether_unit(terms.stake)}. All of it comes back if you submit in every round.",
        f"A round you miss costs {penalty}, paid to the others in your group. {misses} your participation.",
        "If the model owner asks for a piece of what you sent, this program shows it as long as it runs, and is paid; "
        "a piece that nobody shows makes the round a missed one.",
        f"If someone in your group sends harmful data, the contract can reject the whole group, and you lose that "
        f"round's {reward} though you did nothing wrong. After two such rounds the group is out and its stakes return.",
    )


def privacy_sentences(card: JobCard) -> tuple[str, ...]:
    """Who can see what, in plain sentences."""
    key = (
        "This computer has verified the proof that the job's key hides what it should."
        if card.proven
        else "Before it pays, this computer verifies the proof that the job's key hides what it should."
    )
    size = card.job.terms.group_size
    return (
        "Your rows never leave this computer; what leaves are encrypted, masked numbers computed from them.",
        f"The model owner can decrypt only the sum over your group of {size} owners, as long as at least one other "
        "member does not work with it.",
        "Everyone can see on the chain that your account joined, when it submitted and what it earned, but neither "
        "your data nor the model.",
        key,
    )
