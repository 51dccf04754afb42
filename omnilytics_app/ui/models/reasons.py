"""Why a round was or was not paid, in plain words: one line for a table, and sentences with every figure."""

from omnilytics_app.domain.explain import (
    OWN_ABSENCE,
    PAID,
    REJECTED,
    UNDECIDED,
    Explanation,
    ScoreSheet,
    Why,
)
from omnilytics_app.domain.ids import GroupIndex
from omnilytics_app.ui.format import decimal, integer, short_hex
from omnilytics_app.ui.language import marked, tr
from omnilytics_app.ui.models.money import money

Sentence = tuple[str, str]
"""An icon and what is said beside it."""


def reason_title(told: Explanation) -> str:
    """The reason in a few words."""
    return {
        Why.NO_GROUP: tr("Not in a group"),
        Why.NOT_PLAYED: tr("Not played: the job ended before"),
        Why.TO_COME: tr("Still to come"),
        Why.RUNNING: tr("Running"),
        Why.ABORTED: tr("Aborted: the model was not shown"),
        Why.IN_DISPUTE: tr("Settled, may still be disputed"),
        Why.ACCEPTED: tr("Accepted and paid"),
        Why.BY_DEFAULT: tr("Paid because nobody settled in time"),
        Why.VOIDED: tr("Paid: owners voted the settlement down"),
        Why.OUT: tr("Your group was out"),
        Why.REJECTED_BY_SCORES: tr("Rejected by its score"),
        Why.REJECTED_BY_VALUE: tr("Rejected by a value out of bounds"),
        Why.ABSENT: tr("You were absent"),
        Why.TOO_LATE: tr("Your gradient came too late"),
        Why.NOT_SHOWN: tr("A piece of yours was not shown"),
        Why.GROUP_INCOMPLETE: tr("Your group was incomplete"),
    }[told.why]


def reason_tone(told: Explanation) -> str:
    """The colour that goes with it; never the only sign."""
    if told.why in PAID:
        return "success"
    if told.why in UNDECIDED or told.why in {Why.NO_GROUP, Why.NOT_PLAYED}:
        return "muted"
    return "danger" if told.why in REJECTED | OWN_ABSENCE else "warning"


def reason_sentences(told: Explanation) -> tuple[Sentence, ...]:
    """Everything there is to say of a round, the reason first."""
    lines: list[Sentence] = [("help", _why(told)), *_scores(told)]
    if told.paid:
        lines.append(("coins", tr("You are owed {amount} for it.", amount=money(told.token, told.paid))))
    elif told.why not in UNDECIDED:
        lines.append(("coins", tr("It pays nothing.")))
    if told.penalty:
        lines.append(
            ("alert", tr("It cost {amount} of your stake, paid to those present in your group.",
                         amount=money(told.token, told.penalty)))
        )  # fmt: skip
    if told.may_be_filtered:
        lines.append(
            ("eye-off", tr("Whether the model owner kept the sum of your group out in private cannot be known; "
                           "it changes nothing that you are paid."))
        )  # fmt: skip
    return tuple(lines)


_REASONS = {
    Why.NO_GROUP: marked("The draw left you over, so you are in no group of this job. Your stake is free."),
    Why.NOT_PLAYED: marked("The job was over before this round began: stopped, or with too few groups left."),
    Why.TO_COME: marked("This round has not begun."),
    Why.RUNNING: marked("This round is running; nothing is decided yet."),
    Why.ABORTED: marked(
        "The model owner was asked to show its model and did not. The job ended, nobody is paid for this round and "
        "nobody is penalised; the model owner lost its bond."
    ),
    Why.IN_DISPUTE: marked(
        "The model owner settled this round with openings. Your program checks them, and owners may vote it down: "
        "{votes} of {needed} votes so far."
    ),
    Why.ACCEPTED: marked("Everybody in your group submitted in time, and the group was accepted."),
    Why.BY_DEFAULT: marked("The model owner did not settle in time, so everybody in a complete group is paid."),
    Why.VOIDED: marked(
        "Owners voted the settlement of this round down ({votes} votes), so everybody in a complete group is paid and "
        "the model owner lost its bond."
    ),
    Why.OUT: marked(
        "Your group took no part in this round: it had been evicted after two rejections, or dropped because a member "
        "was absent too often. Stakes of its other members are free."
    ),
    Why.REJECTED_BY_SCORES: marked(
        "The contract rejected your whole group of {size}, because what it sent differed too much from the other "
        "groups. Who of you caused it cannot be told."
    ),
    Why.REJECTED_BY_VALUE: marked(
        "The contract rejected your whole group of {size}, because one value of its sum was beyond what honest data "
        "can give. Who of you caused it cannot be told."
    ),
    Why.ABSENT: marked(
        "No gradient of yours counted in this round: none was submitted before the deadline. This program has to run "
        "and to reach the chain while a round takes submissions."
    ),
    Why.TOO_LATE: marked(
        "This computer had computed your gradient, but it did not reach the chain before the deadline. A slow "
        "computer, an endpoint that failed or too little gas money can be the cause."
    ),
    Why.NOT_SHOWN: marked(
        "Your gradient was submitted, but the model owner asked for a piece of it that nobody showed in time, so you "
        "counted as absent. This program shows such pieces while it runs."
    ),
    Why.GROUP_INCOMPLETE: marked(
        "You submitted in time, but %n other member(s) of your group did not ({who}). A sum is usable only if "
        "everybody of the group is in it."
    ),
}


def _why(told: Explanation) -> str:
    who = ", ".join(short_hex(owner) for owner in told.missing[:3])
    count = len(told.missing) if told.why is Why.GROUP_INCOMPLETE else -1
    return tr(
        _REASONS[told.why],
        n=count,
        size=told.group_size,
        votes=told.votes,
        needed=told.needed,
        who=who or "\N{EN DASH}",
    )


def _scores(told: Explanation) -> list[Sentence]:
    sheet = told.known.scores
    if sheet is None or told.group is None:
        return []
    lines: list[Sentence] = []
    if told.own_score is not None:
        lines.append(("chart", _score_sentence(told.own_score, sheet)))
        lines.append(("info", _claimed(told.group, sheet)))
    if told.known.verified is not None:
        lines.append(("shield", _verified(verified=told.known.verified)))
    return lines


def _claimed(group: GroupIndex, sheet: ScoreSheet) -> str:
    if group in sheet.claimed:
        return tr(
            "The model owner claimed that your group is an outlier; the contract judged that by the scores alone."
        )
    return tr("The model owner did not claim that your group is an outlier.")


def _verified(*, verified: bool) -> str:
    if verified:
        return tr("This computer recomputed the settlement from public data and found it right.")
    return tr("This computer recomputed the settlement from public data and found it wrong; it voted against it.")


def _score_sentence(own: int, sheet: ScoreSheet) -> str:
    """The own score beside the limit: in medians where there is a median, as they are otherwise."""
    if not sheet.median:
        return tr(
            "The score of your group was {score}, and a claimed group is rejected above {threshold}.",
            score=integer(own),
            threshold=integer(sheet.threshold),
        )
    return tr(
        "The score of your group was {score} times the median of all groups, and a claimed group is rejected above "
        "{threshold} times.",
        score=_times(own, sheet.median),
        threshold=_times(sheet.threshold, sheet.median),
    )


def _times(score: int, median: int) -> str:
    times = score / median
    return decimal(times, 2 if times < 100 else 0)
