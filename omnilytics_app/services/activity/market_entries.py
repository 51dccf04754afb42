"""Events of the market as entries of one account's record; pure.

An event is recorded where it is about the account itself, or about a job that it created or has a seat in and that
matters to it. What a group lost or earned is told by the account's own place in the job.
"""

from collections.abc import Callable
from dataclasses import dataclass

from omnilytics_app.chain.events import MarketEvent
from omnilytics_app.domain.activity import Entry, Kind, Value
from omnilytics_app.domain.ids import Address, GroupIndex, Wei
from omnilytics_app.domain.job import Job, Outcome, groups_of

CHAIN = "chain:"
"""How the keys of entries of the chain begin."""
NO_TOKEN = Address("0x" + "0" * 40)


@dataclass(frozen=True, slots=True)
class Scene:
    """Where an event happened: its job as it is by now, None for an event of no job; whose record is kept; when."""

    account: Address
    job: Job | None
    title: str
    time: int


@dataclass(frozen=True, slots=True)
class _Told:
    """What an event means to the account."""

    kind: Kind
    amount: int | None = None
    values: tuple[tuple[str, Value], ...] = ()


def key_of(block_hash: bytes, log_index: int) -> str:
    """The key of an event's entry: the same event in another block is another entry."""
    return f"{CHAIN}{block_hash.hex()}:{log_index}"


def market_entry(event: MarketEvent, scene: Scene) -> Entry | None:
    """The entry of an event, None where it does not matter to the account."""
    told = _TOLD[event.name](event, scene) if event.name in _TOLD else None
    if told is None:
        return None
    values: dict[str, Value] = {"title": scene.title} if scene.title else {}
    if scene.job is not None and scene.job.terms.token != NO_TOKEN:
        values["token"] = scene.job.terms.token
    return Entry(
        key=key_of(event.block_hash, event.log_index),
        kind=told.kind,
        time=scene.time,
        job=event.job_id,
        round=event.round,
        amount=None if told.amount is None else Wei(told.amount),
        transaction=event.transaction_hash,
        values=values | dict(told.values),
        block=event.block_number,
    )


def _job_created(event: MarketEvent, scene: Scene) -> _Told | None:
    if not _is_owner(scene) or scene.job is None:
        return None
    return _Told(Kind.JOB_CREATED, scene.job.terms.escrow + scene.job.terms.bond)


def _registered(event: MarketEvent, scene: Scene) -> _Told | None:
    if event.owner == scene.account and scene.job is not None:
        return _Told(Kind.JOINED, scene.job.terms.stake)
    return _Told(Kind.OWNER_JOINED, values=_owner(event)) if _is_owner(scene) else None


def _left(event: MarketEvent, scene: Scene) -> _Told | None:
    if event.owner == scene.account and scene.job is not None:
        return _Told(Kind.LEFT, scene.job.terms.stake)
    return _Told(Kind.OWNER_LEFT, values=_owner(event)) if _is_owner(scene) else None


def _started(event: MarketEvent, scene: Scene) -> _Told | None:
    return _Told(Kind.STARTED, values=(("groups", event.arguments["groups"]),)) if _takes_part(scene) else None


def _missed(event: MarketEvent, scene: Scene) -> _Told | None:
    absent, group = event.arguments["absent"], event.arguments["group"]
    values = (("group", group + 1), ("absent", absent.bit_count()))
    if _is_owner(scene):
        return _Told(Kind.OWNERS_MISSED, values=values)
    place = _place(scene)
    if place is None or scene.job is None or place[0] != group:
        return None
    if absent >> place[1] & 1:
        dropped = event.arguments["dropped"] >> place[1] & 1
        return _Told(Kind.MISSED, scene.job.terms.absence_penalty, (("dropped", dropped),))
    return _Told(Kind.NOT_COMPLETE, values=values)


def _settled(event: MarketEvent, scene: Scene) -> _Told | None:
    accepted = groups_of(event.arguments["accepted"])
    kinds = {Outcome.QUIET: Kind.SETTLED, Outcome.DEFAULT: Kind.UNSETTLED}
    kind = kinds.get(Outcome(event.arguments["outcome"]))
    return _verdict(scene, accepted, frozenset(), kind)


def _finalized(event: MarketEvent, scene: Scene) -> _Told | None:
    accepted, rejected = groups_of(event.arguments["accepted"]), groups_of(event.arguments["rejected"])
    return _verdict(scene, accepted, rejected, Kind.SETTLED)


def _verdict(
    scene: Scene, accepted: frozenset[GroupIndex], rejected: frozenset[GroupIndex], kind: Kind | None
) -> _Told | None:
    """What became of the account's group, or for a model owner of how many groups."""
    if _is_owner(scene):
        counts = (("accepted", len(accepted)), ("rejected", len(rejected)))
        return None if kind is None else _Told(kind, values=counts)
    place = _place(scene)
    if place is None or scene.job is None:
        return None
    if place[0] in rejected:
        return _Told(Kind.REJECTED, values=(("group", place[0] + 1),))
    return _Told(Kind.ACCEPTED, scene.job.terms.reward) if place[0] in accepted else None


def _audited(event: MarketEvent, scene: Scene) -> _Told | None:
    rejected, place = groups_of(event.arguments["rejected"]), _place(scene)
    if not _takes_part(scene) or not rejected:
        return None
    own = int(place is not None and place[0] in rejected)
    values = (("rejected", len(rejected)), ("own", own), ("until", event.arguments["disputeUntil"]))
    return _Told(Kind.AUDITED, values=values)


def _evicted(event: MarketEvent, scene: Scene) -> _Told | None:
    groups, place = groups_of(event.arguments["groups"]), _place(scene)
    if not _is_owner(scene) and (place is None or place[0] not in groups):
        return None
    return _Told(Kind.EVICTED, values=(("groups", ", ".join(str(g + 1) for g in sorted(groups))),))


def _disputed(event: MarketEvent, scene: Scene) -> _Told | None:
    values = (*_owner(event), ("votes", event.arguments["votes"]), ("own", int(event.owner == scene.account)))
    return _Told(Kind.DISPUTED, values=values) if _takes_part(scene) else None


def _contested(event: MarketEvent, scene: Scene) -> _Told | None:
    values = (*_owner(event), ("own", int(event.owner == scene.account)))
    return _Told(Kind.CONTESTED, values=values) if _takes_part(scene) else None


def _closed(event: MarketEvent, scene: Scene) -> _Told | None:
    if _is_owner(scene):
        called_off = event.arguments["cancelled"]
        values = (("cancelled", int(called_off)),)
        return _Told(Kind.RETURNED, event.arguments["returned"], values)
    kind = Kind.CALLED_OFF if event.arguments["cancelled"] else Kind.CLOSED
    return _Told(kind) if _takes_part(scene) else None


def _claimed(event: MarketEvent, scene: Scene) -> _Told | None:
    if event.owner != scene.account:
        return None
    reward, stake = event.arguments["reward"], event.arguments["stake"] + event.arguments["fees"]
    return _Told(Kind.CLAIMED, reward + stake, (("reward", str(reward)), ("stake", str(stake))))


def _withdrawn(event: MarketEvent, scene: Scene) -> _Told | None:
    if event.arguments["account"] != scene.account:
        return None
    token = event.arguments["token"]
    values = (("to", event.arguments["to"]), *((("token", token),) if token != NO_TOKEN else ()))
    return _Told(Kind.WITHDRAWN, event.arguments["amount"], values)


def _plainly(kind: Kind) -> Callable[[MarketEvent, Scene], _Told | None]:
    return lambda _, scene: _Told(kind) if _takes_part(scene) else None


_TOLD: dict[str, Callable[[MarketEvent, Scene], _Told | None]] = {
    "JobCreated": _job_created,
    "Registered": _registered,
    "Left": _left,
    "Started": _started,
    "Missed": _missed,
    "Settled": _settled,
    "SettledOpen": _audited,
    "Finalized": _finalized,
    "Evicted": _evicted,
    "Disputed": _disputed,
    "Voided": _plainly(Kind.VOIDED),
    "Contested": _contested,
    "Flagged": _plainly(Kind.FLAGGED),
    "Aborted": _plainly(Kind.ABORTED),
    "JobClosed": _closed,
    "Claimed": _claimed,
    "Withdrawn": _withdrawn,
}


def _owner(event: MarketEvent) -> tuple[tuple[str, Value], ...]:
    return (("owner", str(event.owner)),)


def _is_owner(scene: Scene) -> bool:
    return scene.job is not None and scene.job.model_owner == scene.account


def _takes_part(scene: Scene) -> bool:
    return _is_owner(scene) or (scene.job is not None and scene.job.member(scene.account) is not None)


def _place(scene: Scene) -> tuple[GroupIndex, int] | None:
    """The account's group and its index there."""
    member = scene.job.member(scene.account) if scene.job is not None else None
    return None if member is None or member.group is None else (member.group, member.index_in_group)
