"""What happened, in words: a sentence for every kind of entry, and the columns of the activity table."""

import contextlib
from collections.abc import Callable

from omnilytics_app.domain.activity import Entry, Group, Kind, Order, Standing
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.notifications import Duty
from omnilytics_app.domain.tokens import NATIVE_COIN, Token
from omnilytics_app.ui.format import ether_unit, local_time, short_hex, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.call_words import call_words
from omnilytics_app.ui.models.money import exact_money, money
from omnilytics_app.ui.models.rows import Column
from omnilytics_app.ui.models.setting_fields import words_of

TokenOf = Callable[[Address], Token]
LONGEST = 160
"""Letters of a text from elsewhere within a sentence."""


def activity_columns(token: TokenOf) -> tuple[Column[Entry], ...]:
    """Columns of the table; keys are those of `Order`."""
    return (
        Column(tr("Time"), lambda e: local_time(e.time), key=Order.TIME),
        Column(tr("What happened"), sentence, sentence, key=Order.KIND),
        Column(tr("Job"), lambda e: str(e.job) if e.job is not None else "", _title, right=True, key=Order.JOB),
        Column(
            tr("Amount"), lambda e: amount(e, token), lambda e: exact_amount(e, token), right=True, key=Order.AMOUNT
        ),
        Column(tr("State"), standing, tone=tone, key=Order.STANDING),
    )


def group_words(group: Group) -> str:
    """What a group of kinds is called."""
    return {
        Group.TRANSACTIONS: tr("Transactions"),
        Group.JOBS: tr("Jobs"),
        Group.ROUNDS: tr("Rounds"),
        Group.MONEY: tr("Money"),
        Group.WARNINGS: tr("Warnings"),
        Group.SETTINGS: tr("Settings"),
    }[group]


def kind_words(kind: Kind) -> str:
    """What a kind is called; a search finds these words."""
    return {
        Kind.SENT: tr("Transaction sent"),
        Kind.MINED: tr("Transaction mined"),
        Kind.FAILED: tr("Transaction failed"),
        Kind.REPLACED: tr("Transaction replaced"),
        Kind.CANCELLED: tr("Transaction cancelled"),
        Kind.GIVEN_UP: tr("Transaction given up"),
        Kind.JOB_FITS: tr("Job opened that fits"),
        Kind.JOB_CREATED: tr("Job created"),
        Kind.JOINED: tr("Job joined"),
        Kind.LEFT: tr("Job left"),
        Kind.OWNER_JOINED: tr("Data owner joined"),
        Kind.OWNER_LEFT: tr("Data owner left"),
        Kind.STARTED: tr("Job started"),
        Kind.CLOSED: tr("Job closed"),
        Kind.CALLED_OFF: tr("Job called off"),
        Kind.ABORTED: tr("Job aborted"),
        Kind.PUBLISHED: tr("Round published"),
        Kind.ROUND_DUE: tr("Round due"),
        Kind.SUBMITTED: tr("Round submitted"),
        Kind.MISSED: tr("Round missed"),
        Kind.OWNERS_MISSED: tr("Owners missed a round"),
        Kind.SETTLED: tr("Round settled"),
        Kind.UNSETTLED: tr("Round settled by default"),
        Kind.AUDITED: tr("Round audited"),
        Kind.ACCEPTED: tr("Round accepted"),
        Kind.NOT_COMPLETE: tr("Group incomplete"),
        Kind.REJECTED: tr("Group rejected"),
        Kind.EVICTED: tr("Group evicted"),
        Kind.CONTESTED: tr("Model contested"),
        Kind.FLAGGED: tr("Payloads asked for"),
        Kind.DISPUTED: tr("Settlement disputed"),
        Kind.VOIDED: tr("Settlement voided"),
        Kind.CLAIMED: tr("Paid"),
        Kind.RETURNED: tr("Escrow returned"),
        Kind.WITHDRAWN: tr("Withdrawn"),
        Kind.PROBLEM: tr("Problem"),
        Kind.WARNING: tr("Warning"),
        Kind.NOTICE: tr("Notice"),
        Kind.LOW_GAS: tr("Low gas money"),
        Kind.SETTING_CHANGED: tr("Setting changed"),
    }[kind]


def standing(entry: Entry) -> str:
    """How an entry stands: a sign and a word, so that its colour is never the only one to tell."""
    return {
        Standing.GOOD: tr("\N{CHECK MARK} Done"),
        Standing.NEUTRAL: tr("\N{BULLET} Noted"),
        Standing.WAITING: tr("\N{MIDLINE HORIZONTAL ELLIPSIS} Waiting"),
        Standing.WARNING: tr("! Look at it"),
        Standing.BAD: tr("\N{MULTIPLICATION X} Went wrong"),
        Standing.TAKEN_BACK: tr("\N{LEFTWARDS ARROW WITH HOOK} Taken back"),
    }[entry.standing]


def tone(entry: Entry) -> str:
    """The colour of the state."""
    return {Standing.GOOD: "success", Standing.WARNING: "warning", Standing.BAD: "danger"}.get(entry.standing, "muted")


def amount(entry: Entry, token: TokenOf) -> str:
    """The amount in its unit, rounded down; empty where there is none."""
    return "" if entry.amount is None else money(token(_address(entry)), entry.amount)


def exact_amount(entry: Entry, token: TokenOf) -> str:
    """The amount with all its digits."""
    return "" if entry.amount is None else exact_money(token(_address(entry)), entry.amount)


def sentence(entry: Entry) -> str:
    """What happened."""
    words = _SENTENCES.get(entry.kind, _kind_alone)(entry)
    if not entry.round or entry.kind in _TELL_ROUND:
        return words
    return tr("Round {number}: {words}", number=entry.round, words=words)


def _address(entry: Entry) -> Address:
    """Of the money of an entry's amount."""
    return Address(entry.text("token")) or NATIVE_COIN


def _title(entry: Entry) -> str:
    return _shown(entry, "title")


def _shown(entry: Entry, name: str) -> str:
    return visible_text(entry.text(name), LONGEST)


def _owner(entry: Entry) -> str:
    return short_hex(entry.text("owner"))


def _kind_alone(entry: Entry) -> str:
    return kind_words(entry.kind)


def _titled(entry: Entry) -> str:
    title = _title(entry)
    words = kind_words(entry.kind)
    return tr("{words}: {title}", words=words, title=title) if title else words


def _transaction(entry: Entry) -> str:
    return tr("{words}: {title}", words=kind_words(entry.kind), title=call_words(_shown(entry, "name")))


def _owner_moved(entry: Entry) -> str:
    return tr("{words}: {title}", words=kind_words(entry.kind), title=short_hex(entry.text("owner")))


def _published(_: Entry) -> str:
    return tr("the encrypted model is published")


def _submitted(_: Entry) -> str:
    return tr("your gradient is in")


def _voided(_: Entry) -> str:
    return tr("the settlement was voided; every complete group is paid")


def _flagged(_: Entry) -> str:
    return tr("parts of gradients were asked for")


def _due(entry: Entry) -> str:
    number, until = entry.round, local_time(entry.number("until"))
    if entry.text("duty") == Duty.PUBLISH:
        return tr("Your model of round {number} is not published yet; the job ends without it at {time}.",
                  number=number, time=until)  # fmt: skip
    if entry.text("duty") == Duty.SETTLE:
        return tr(
            "You have not settled round {number} yet; at {time} every complete group is paid, whatever it sent.",
            number=number,
            time=until,
        )
    return tr(
        "Your gradient of round {number} is not in yet; it counts until {time}.",
        number=number,
        time=until,
    )


def _missed(entry: Entry) -> str:
    if entry.number("dropped"):
        return tr("you missed it, paid the penalty and lost your seat")
    return tr("you missed it and paid the penalty")


def _owners_missed(entry: Entry) -> str:
    return tr("absent from group {group}: %n owner(s)", n=entry.number("absent"), group=entry.number("group"))


def _not_complete(entry: Entry) -> str:
    return tr("absent from your group: %n other(s); their penalty goes to those present", n=entry.number("absent"))


def _settled(entry: Entry) -> str:
    accepted, rejected = entry.number("accepted"), entry.number("rejected")
    if rejected:
        return tr("settled, {accepted} accepted and {rejected} rejected groups", accepted=accepted, rejected=rejected)
    return tr("settled, %n accepted group(s)", n=accepted)


def _unsettled(entry: Entry) -> str:
    return tr("settled without its model owner, %n paid group(s)", n=entry.number("accepted"))


def _audited(entry: Entry) -> str:
    until = local_time(entry.number("until"))
    if entry.number("own"):
        return tr("your group is to be rejected; this can be disputed until {time}", time=until)
    return tr("%n group(s) to be rejected; this can be disputed until {time}", n=entry.number("rejected"), time=until)


def _rejected(_: Entry) -> str:
    return tr("your group was rejected and is not paid")


def _accepted(_: Entry) -> str:
    return tr("your group was accepted; the reward is yours")


def _evicted(entry: Entry) -> str:
    return tr("evicted after two rejections: group {groups}", groups=_shown(entry, "groups"))


def _disputed(entry: Entry) -> str:
    votes = entry.number("votes")
    if entry.number("own"):
        return tr("you disputed the settlement; %n vote(s) so far", n=votes)
    return tr("the settlement was disputed by {owner}; %n vote(s) so far", n=votes, owner=_owner(entry))


def _contested(entry: Entry) -> str:
    if entry.number("own"):
        return tr("you asked for parts of the model")
    return tr("parts of the model were asked for by {owner}", owner=_owner(entry))


def _claimed(entry: Entry) -> str:
    reward, stake = Wei(entry.number("reward")), Wei(entry.number("stake"))
    if entry.text("token"):
        return tr("Paid into your credit in the market")
    return tr(
        "Paid into your credit: {reward} earned, {stake} returned", reward=ether_unit(reward), stake=ether_unit(stake)
    )


def _returned(entry: Entry) -> str:
    if entry.number("cancelled"):
        return tr("Job called off; its escrow and bond are in your credit")
    return tr("Job closed; what was not spent is in your credit")


def _withdrawn(entry: Entry) -> str:
    return tr("Withdrawn to {address}", address=short_hex(entry.text("to")))


def _said(entry: Entry) -> str:
    return _shown(entry, "text")


def _low_gas(entry: Entry) -> str:
    balance, needed = Wei(entry.number("balance")), Wei(entry.number("needed"))
    return tr(
        "The account holds {balance}; its jobs may need {needed} for gas. Send it the difference.",
        balance=ether_unit(balance),
        needed=ether_unit(needed),
    )


def _setting(entry: Entry) -> str:
    name, value = _shown(entry, "name"), _shown(entry, "value")
    with contextlib.suppress(KeyError):
        name = words_of(name).label
    if value:
        return tr("Setting {name} changed to {value}", name=name, value=value)
    return tr("Setting {name} changed", name=name)


_TELL_ROUND = frozenset({Kind.ROUND_DUE})
_SENTENCES: dict[Kind, Callable[[Entry], str]] = {
    **dict.fromkeys(
        (Kind.SENT, Kind.MINED, Kind.FAILED, Kind.REPLACED, Kind.CANCELLED, Kind.GIVEN_UP),
        _transaction,
    ),
    **dict.fromkeys(
        (
            Kind.JOB_FITS,
            Kind.JOB_CREATED,
            Kind.JOINED,
            Kind.LEFT,
            Kind.STARTED,
            Kind.CLOSED,
            Kind.CALLED_OFF,
            Kind.ABORTED,
        ),
        _titled,
    ),
    Kind.OWNER_JOINED: _owner_moved,
    Kind.OWNER_LEFT: _owner_moved,
    Kind.PUBLISHED: _published,
    Kind.SUBMITTED: _submitted,
    Kind.VOIDED: _voided,
    Kind.FLAGGED: _flagged,
    Kind.ROUND_DUE: _due,
    Kind.MISSED: _missed,
    Kind.OWNERS_MISSED: _owners_missed,
    Kind.NOT_COMPLETE: _not_complete,
    Kind.SETTLED: _settled,
    Kind.UNSETTLED: _unsettled,
    Kind.AUDITED: _audited,
    Kind.REJECTED: _rejected,
    Kind.ACCEPTED: _accepted,
    Kind.EVICTED: _evicted,
    Kind.DISPUTED: _disputed,
    Kind.CONTESTED: _contested,
    Kind.CLAIMED: _claimed,
    Kind.RETURNED: _returned,
    Kind.WITHDRAWN: _withdrawn,
    Kind.PROBLEM: _said,
    Kind.WARNING: _said,
    Kind.NOTICE: _said,
    Kind.LOW_GAS: _low_gas,
    Kind.SETTING_CHANGED: _setting,
}
