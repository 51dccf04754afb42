"""A query for jobs as SQL. Everything a person typed is a parameter, never part of the text."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from omnilytics_app.domain.market import Availability, JobQuery, Range, SortKey, Stage

SEARCHED_LETTERS = 100
_COLUMNS = {
    SortKey.NUMBER: "job_id",
    SortKey.TITLE: "title_key",
    SortKey.REWARD: "reward",
    SortKey.STAKE: "stake",
    SortKey.ROUNDS: "rounds",
    SortKey.GROUP_SIZE: "group_size",
    SortKey.SEATS: "seats",
    SortKey.UNTIL: "register_until",
    SortKey.STAGE: "stage",
}
_OPEN = f"(stage = {int(Stage.REGISTERING)} AND members < seats AND register_until > ?)"
_AVAILABLE = {
    Availability.OPEN: _OPEN,
    Availability.RUNNING: f"(stage < {int(Stage.OVER)} AND NOT {_OPEN})",
    Availability.OVER: f"(stage = {int(Stage.OVER)} AND ? IS NOT NULL)",
}


@dataclass(frozen=True, slots=True)
class Condition:
    """What follows a WHERE that is there already, and its values."""

    sql: str
    values: tuple[object, ...]


def order(query: JobQuery) -> str:
    """Total, and along an index whichever way it is read."""
    way = "DESC" if query.descending else "ASC"
    column = _COLUMNS[query.sort]
    return f"job_id {way}" if column == "job_id" else f"{column} {way}, job_id {way}"


def conditions(
    query: JobQuery, now: int, fitting: Iterable[int] | None, amount: Callable[[int], str | int]
) -> Condition:
    """The conditions of a query at a time; `fitting` are sets of features, `amount` says how amounts are kept."""
    parts = [*_text(query.text), *_available(query.availability, now)]
    for column, wanted in (("kind", query.kinds), ("token", {query.token} - {None})):
        if wanted:
            parts.append((f"{column} IN ({', '.join('?' * len(wanted))})", tuple(sorted(map(str, wanted)))))
    parts += _within("reward", query.reward, amount) + _within("stake", query.stake, amount)
    parts += _within("rounds", query.rounds, int) + _within("group_size", query.group_size, int)
    if fitting is not None:
        parts.append(("feature_set IN (SELECT value FROM json_each(?))", (json.dumps(sorted(fitting)),)))
    return Condition("".join(f" AND {sql}" for sql, _ in parts), tuple(v for _, values in parts for v in values))


_Part = tuple[str, tuple[object, ...]]


def _text(typed: str) -> list[_Part]:
    text = typed.strip()[:SEARCHED_LETTERS]
    if not text:
        return []
    escaped = text.casefold().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    number = text.removeprefix("#")
    sql, values = "haystack LIKE ? ESCAPE '\\'", [f"%{escaped}%"]
    if number.isascii() and number.isdigit() and len(number) < 19:
        return [(f"(job_id = ? OR {sql})", (int(number), *values))]
    if text[:2].lower() == "0x" and len(text) > 5:
        return [(f"(lower(model_owner) LIKE ? ESCAPE '\\' OR {sql})", (f"{escaped}%", *values))]
    return [(sql, tuple(values))]


def _available(wanted: frozenset[Availability], now: int) -> list[_Part]:
    if not wanted or wanted == frozenset(Availability):
        return []
    chosen = sorted(wanted)
    return [("(" + " OR ".join(_AVAILABLE[a] for a in chosen) + ")", (now,) * len(chosen))]


def _within(column: str, bounds: Range, kept: Callable[[int], str | int]) -> list[_Part]:
    found: list[_Part] = []
    if bounds.low is not None:
        found.append((f"{column} >= ?", (kept(bounds.low),)))
    if bounds.high is not None:
        found.append((f"{column} <= ?", (kept(bounds.high),)))
    return found
