"""The statements of `history`, and which of the market's functions belongs to which kind of row."""

import re

from omnilytics_app.domain.wallet import HistoryKind, HistoryOrder, HistoryQuery, HistoryState

SCHEMA = """
CREATE TABLE scopes (
    id INTEGER PRIMARY KEY, genesis BLOB NOT NULL, chain_id INTEGER NOT NULL, market TEXT NOT NULL,
    address TEXT NOT NULL, last INTEGER NOT NULL DEFAULT 0, UNIQUE (genesis, chain_id, market, address)
) STRICT;
CREATE TABLE history (
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
    name TEXT NOT NULL, time INTEGER NOT NULL, amount BLOB NOT NULL, fee BLOB NOT NULL, hash TEXT NOT NULL,
    nonce INTEGER, recipient TEXT NOT NULL COLLATE NOCASE, job_id INTEGER, block INTEGER,
    UNIQUE (scope, key)
) STRICT;
CREATE INDEX history_by_time ON history (scope, time, id);
CREATE INDEX history_by_amount ON history (scope, amount, id);
CREATE INDEX history_by_fee ON history (scope, fee, id);
CREATE INDEX history_by_kind ON history (scope, kind, time, id);
CREATE INDEX history_by_state ON history (scope, state, time, id);
CREATE INDEX history_by_name ON history (scope, name);
CREATE INDEX history_by_hash ON history (scope, hash);
CREATE INDEX history_by_recipient ON history (scope, recipient);
CREATE INDEX history_by_job ON history (scope, job_id) WHERE job_id IS NOT NULL;
"""
_COLUMNS = "id, kind, state, name, time, amount, fee, hash, nonce, recipient, job_id, block"
ADD_PAYOUT = (
    "INSERT INTO history (scope, key, kind, state, name, time, amount, fee, hash, recipient, job_id) "
    "VALUES (?, ?, 'payout', 'final', 'payout', ?, ?, ?, ?, '', ?)"
)
UPDATE_PAYOUT = (
    "UPDATE history SET amount = ?, time = ? WHERE scope = ? AND key = ? AND (amount IS NOT ? OR time IS NOT ?)"
)
CATCH_UP_AMOUNT = (
    "UPDATE history SET amount = ? WHERE scope = ? AND hash = ? AND name = 'withdraw' "
    "AND state IN ('mined', 'final') AND amount IS NOT ?"
)
CATCH_UP_JOB = "UPDATE history SET job_id = ? WHERE scope = ? AND hash = ? AND name = 'createJob' AND job_id IS NULL"
TAKE_IN = """
WITH touched AS (
    SELECT nonce FROM journal.transactions
    WHERE account = :account AND (id > :last OR state IN ('pending', 'mined'))
    UNION
    SELECT nonce FROM history WHERE scope = :scope AND state IN ('pending', 'mined') AND nonce IS NOT NULL
), ranked AS (
    SELECT t.*, row_number() OVER (PARTITION BY t.nonce ORDER BY CASE t.state
        WHEN 'final' THEN 0 WHEN 'mined' THEN 0 WHEN 'pending' THEN 1 WHEN 'replaced' THEN 2 WHEN 'superseded' THEN 3
        ELSE 4 END, t.id DESC) AS place
    FROM journal.transactions AS t WHERE t.account = :account AND t.nonce IN (SELECT nonce FROM touched)
), chosen AS (
    SELECT won.hash, won.nonce, won.state, won.succeeded, won.paid, won.signed_at, won.block_number,
        won.name = 'nothing' AND meant.id IS NOT NULL AS cancels,
        coalesce(meant.name, won.name) AS name, coalesce(meant.value, won.value) AS value,
        coalesce(meant.recipient, won.recipient) AS recipient, coalesce(meant.job_id, won.job_id) AS job_id
    FROM ranked AS won LEFT JOIN journal.transactions AS meant ON won.name = 'nothing' AND meant.id = (
        SELECT max(id) FROM journal.transactions
        WHERE account = :account AND nonce = won.nonce AND name <> 'nothing' AND state <> 'given up')
    WHERE won.place = 1
), told AS (
    SELECT *, CASE
        WHEN state IN ('mined', 'final') AND cancels THEN 'cancelled'
        WHEN state IN ('mined', 'final') AND succeeded = 0 THEN 'failed'
        WHEN state = 'superseded' THEN 'replaced' ELSE state END AS became
    FROM chosen
)
INSERT INTO history (
    scope, key, kind, state, name, time, amount, fee, hash, nonce, recipient, job_id, block
)
SELECT :scope, 'nonce ' || nonce, kind_of(name, recipient), became, name, signed_at,
    CASE WHEN became IN ('cancelled', 'failed', 'replaced', 'given up') THEN sortable('0')
        WHEN value <> '0' THEN sortable('-' || value) ELSE brought(hash) END,
    sortable(paid), hash, nonce, recipient, coalesce(job_id, made(hash)), block_number
FROM told WHERE true
ON CONFLICT (scope, key) DO UPDATE SET
    kind = excluded.kind, state = excluded.state, name = excluded.name, time = excluded.time, amount = excluded.amount,
    fee = excluded.fee, hash = excluded.hash, recipient = excluded.recipient, job_id = excluded.job_id,
    block = excluded.block
WHERE excluded.hash IS NOT history.hash OR excluded.state IS NOT history.state OR excluded.fee IS NOT history.fee
    OR excluded.amount IS NOT history.amount OR excluded.job_id IS NOT history.job_id
    OR excluded.block IS NOT history.block
"""

_KINDS = {
    HistoryKind.JOB: "createJob cancel stop closeJob abort arm start",
    HistoryKind.SEAT: "register leave",
    HistoryKind.ROUND: (
        "publish submit closeRound storeSeed settleQuiet settleOpen settleByDefault finalize dispute contest flag "
        "answer closeAnswers"
    ),
    HistoryKind.MONEY: "withdraw withdrawSink claim approve transfer",
}
_KIND_OF = {name: kind for kind, names in _KINDS.items() for name in names.split()}
_PART = re.compile("[0-9a-f]{4,64}")
_LONG_NUMBER, _SHORT_HASH = 19, 4
_UNINDEXED = "+"
"""Before a column: SQLite uses no index of it."""
MANY_FUNCTIONS = 6
"""Of so many functions there are rows everywhere, so that they are found soonest in the order that is asked for."""
SENT = "payment"
"""What the journal calls a plain transfer of coin."""


def kind_of(name: str, recipient: str) -> str:
    """The kind of a transaction by the name of what it calls."""
    if name == SENT and recipient:
        return HistoryKind.SENT.value
    return _KIND_OF.get(name, HistoryKind.OTHER).value


def counting(query: HistoryQuery) -> tuple[str, dict[str, object]]:
    """The statement that counts the rows of a query, and its values beside the scope."""
    where, values = _where(query)
    return f"SELECT count(*) FROM history WHERE {where}", values  # noqa: S608 - only constants


def reading(query: HistoryQuery) -> tuple[str, dict[str, object]]:
    """The statement that reads rows of a query, and its values beside scope, limit and offset."""
    where, values = _where(query)
    direction = "DESC" if query.descending else "ASC"
    column = (
        f"+{query.order.value}" if _is_sparse(query) else query.order.value
    )  # a sign keeps its index from being used
    order = f"ORDER BY {column} {direction}, id {direction} LIMIT :limit OFFSET :offset"
    return f"SELECT {_COLUMNS} FROM history WHERE {where} {order}", values  # noqa: S608


def _is_sparse(query: HistoryQuery) -> bool:
    """So few rows are found that they are sorted; where there are many, they are found on the way through the order."""
    if text := query.text.strip().lower():
        return len(query.functions) < MANY_FUNCTIONS and not (text.startswith("0x") and len(text) < _SHORT_HASH)
    few = query.state not in {None, HistoryState.FINAL} or query.kind not in {None, HistoryKind.ROUND}
    return few and query.order is not HistoryOrder.TIME


def _where(query: HistoryQuery) -> tuple[str, dict[str, object]]:
    """The conditions of a query, and their values."""
    where, values = "scope = :scope", dict[str, object]()
    if query.kind is not None:
        where += " AND kind = :kind"
        values["kind"] = query.kind.value
    if query.state is not None:
        where += " AND state = :state"
        values["state"] = query.state.value
    if text := query.text.strip().lower():
        found, more = _found(query, text)
        values |= more
        if _is_sparse(query):
            parts = (f"SELECT id FROM history WHERE scope = :scope AND {condition}" for condition in found)  # noqa: S608
            where = f"{_UNINDEXED}{where} AND id IN ({' UNION '.join(parts)})"
        else:
            where += f" AND ({' OR '.join(found)})"
    return where, values


def _found(query: HistoryQuery, text: str) -> tuple[list[str], dict[str, object]]:
    """What a text may stand for, each condition with an index of its own, but for the last one.

    The beginning of a hash or an address, a number, a function, a name in the address book; or a part of a hash.
    """
    found = ["name = :text"]
    values: dict[str, object] = {"text": text, "end": text + "g"}
    for column, wanted in (("name", sorted(query.functions)), ("recipient", sorted(query.addresses))):
        if wanted:
            found.append(f"{column} IN ({', '.join(f':{column}{n}' for n in range(len(wanted)))})")
            values |= {f"{column}{n}": value for n, value in enumerate(wanted)}
    if text.startswith("0x"):
        found += ["hash >= :text AND hash < :end", "recipient >= :text AND recipient < :end"]
    elif text.isascii() and text.isdigit() and len(text) < _LONG_NUMBER:
        found += ["job_id = :number", "key = 'nonce ' || :number"]
        values["number"] = int(text)
    elif _PART.fullmatch(text):
        found.append("hash GLOB '*' || :text || '*'")
    return found, values
