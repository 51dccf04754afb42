"""Questions to the record of what happened, as SQL. Everything a person typed is a parameter, never text of a query.

A question that finds few entries is answered by finding and sorting those; one that finds many by walking the index of
its order and leaving out the others, from whichever end is nearer.
"""

from dataclasses import dataclass

from omnilytics_app.domain.activity import ActivityQuery, Order, Term, kinds_of

MOST_TERMS = 8
"""Words of a search that are looked for; more would be no search."""
FEW = 10_000
"""Entries that are sorted in a few milliseconds."""
_ORDERS = {
    Order.TIME: ("time", "id"),
    Order.KIND: ("kind", "time", "id"),
    Order.JOB: ("job", "time", "id"),
    Order.AMOUNT: ("amount", "time", "id"),
    Order.STANDING: ("standing", "time", "id"),
}


@dataclass(frozen=True, slots=True)
class Sql:
    """A condition or more after "WHERE account = ?", and the values of its marks."""

    text: str
    values: tuple[object, ...]


def conditions(query: ActivityQuery, *, few: bool) -> Sql:
    """What an entry must be like; `few` says that searching is done first, for all at once."""
    parts: list[str] = []
    values: list[object] = []
    if query.group is not None:
        kinds = kinds_of(query.group)
        parts.append(f"kind IN ({_marks(len(kinds))})")
        values += kinds
    bounds = (("job = ?", query.job), ("time >= ?", query.since), ("time < ?", query.until))
    for condition, value in bounds:
        if value is not None:
            parts.append(condition)
            values.append(value)
    if query.terms:
        found = [_found(term) for term in query.terms[:MOST_TERMS]]
        where = " AND ".join(sql.text for sql in found)
        searched = f"id IN (SELECT id FROM searched WHERE {where})"  # noqa: S608 - values are marks
        each = f"EXISTS (SELECT 1 FROM searched WHERE searched.id = entries.id AND {where})"  # noqa: S608 - values are marks
        parts.append(searched if few else each)
        values += [value for sql in found for value in sql.values]
    return Sql("".join(f" AND {part}" for part in parts), tuple(values))


def order(query: ActivityQuery, *, few: bool, backwards: bool) -> str:
    """The order of a query, or its reverse; where few are sorted no index is walked for it."""
    direction = "DESC" if query.descending != backwards else "ASC"
    plain = "+" if few else ""
    return " ORDER BY " + ", ".join(f"{plain}{column} {direction}" for column in _ORDERS[query.order])


def _found(term: Term) -> Sql:
    text = f"(instr(words, ?) > 0 OR searched.kind IN ({_marks(len(term.kinds))}))"
    return Sql(text, (term.text.casefold(), *sorted(term.kinds)))


def _marks(count: int) -> str:
    return ", ".join("?" * count)
