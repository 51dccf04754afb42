"""The statements of `history`, and which of the market's functions belongs to which kind of row."""

import re

from omnilytics_app.domain.wallet import HistoryKind, HistoryOrder, HistoryQuery

SCHEMA = """
CREATE TABLE scopes (
    id INTEGER PRIMARY KEY, genesis BLOB NOT NULL, chain_id INTEGER NOT NULL, market TEXT NOT NULL,
    address TEXT NOT NULL, last INTEGER NOT NULL DEFAULT 0, UNIQUE (genesis, chain_id, market, address)
) STRICT;
CREATE TABLE history (
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
    name TEXT NOT NULL, time INTEGER NOT NULL, amount BLOB NOT NULL, fee BLOB NOT NULL, hash TEXT NOT NULL,
    nonce INTEGER, recipient TEXT NOT NULL, job_id INTEGER, block INTEGER, words TEXT NOT NULL,
    UNIQUE (scope, key)
) STRICT;
CREATE INDEX history_by_time ON history (scope, time, id);
CREATE INDEX history_by_amount ON history (scope, amount, id);
CREATE INDEX history_by_fee ON history (scope, fee, id);
CREATE INDEX history_by_kind ON history (scope, kind, time, id);
CREATE INDEX history_by_state ON history (scope, state, time, id);
"""
_COLUMNS = "id, kind, state, name, time, amount, fee, hash, nonce, recipient, job_id, block"
ADD_PAYOUT = (
    "INSERT INTO history (scope, key, kind, state, name, time, amount, fee, hash, recipient, job_id, words) "
    "VALUES (?, ?, 'payout', 'final', 'payout', ?, ?, ?, ?, '', ?, ?)"
)
UPDATE_PAYOUT = (
    "UPDATE history SET amount = ?, time = ? WHERE scope = ? AND key = ? AND (amount IS NOT ? OR time IS NOT ?)"
)
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
    scope, key, kind, state, name, time, amount, fee, hash, nonce, recipient, job_id, block, words
)
SELECT :scope, 'nonce ' || nonce, kind_of(name, recipient), became, name, signed_at,
    CASE WHEN became IN ('cancelled', 'failed', 'replaced', 'given up') THEN sortable('0')
        WHEN value <> '0' THEN sortable('-' || value) ELSE brought(hash) END,
    sortable(paid), hash, nonce, recipient, coalesce(job_id, made(hash)), block_number,
    lower(name || ' ' || hash || ' ' || recipient || ' ' || coalesce(job_id, made(hash), ''))
FROM told WHERE true
ON CONFLICT (scope, key) DO UPDATE SET
    kind = excluded.kind, state = excluded.state, name = excluded.name, time = excluded.time, amount = excluded.amount,
    fee = excluded.fee, hash = excluded.hash, recipient = excluded.recipient, job_id = excluded.job_id,
    block = excluded.block, words = excluded.words
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
_SPECIAL = re.compile(r"[*?\[]")
SENT = "payment"
"""What the journal calls a plain transfer of coin."""


def kind_of(name: str, recipient: str) -> str:
    """The kind of a transaction by the name of what it calls."""
    if name == SENT and recipient:
        return HistoryKind.SENT.value
    return _KIND_OF.get(name, HistoryKind.OTHER).value


def counting(query: HistoryQuery) -> tuple[str, tuple[object, ...]]:
    """The statement that counts the rows of a query, and its values after the scope."""
    where, values = _where(query)
    return f"SELECT count(*) FROM history{_way(query)} WHERE scope = ?{where}", values  # noqa: S608 - only constants


def reading(query: HistoryQuery) -> tuple[str, tuple[object, ...]]:
    """The statement that reads rows of a query, and its values after the scope and before limit and offset."""
    where, values = _where(query)
    direction = "DESC" if query.descending else "ASC"
    order = f"ORDER BY {query.order.value} {direction}, id {direction} LIMIT ? OFFSET ?"
    return f"SELECT {_COLUMNS} FROM history{_way(query)} WHERE scope = ?{where} {order}", values  # noqa: S608


def _way(query: HistoryQuery) -> str:
    """Rows that are filtered by what no index has are read through, in the order of the file: it is much faster."""
    filtered = query.kind is not None or query.state is not None
    through = bool(query.text.strip()) or (filtered and query.order is not HistoryOrder.TIME)
    return " NOT INDEXED" if through else ""


def _where(query: HistoryQuery) -> tuple[str, tuple[object, ...]]:
    """The conditions of a query, and their values."""
    where, values = "", []
    if query.kind is not None:
        where += " AND kind = ?"
        values.append(query.kind.value)
    if query.state is not None:
        where += " AND state = ?"
        values.append(query.state.value)
    if text := query.text.strip().lower():
        named = sorted(query.addresses)
        where += " AND (words GLOB ?" + f" OR recipient IN ({', '.join('?' * len(named))})" * bool(named) + ")"
        values += ["*" + _SPECIAL.sub(r"[\g<0>]", text) + "*", *named]
    return where, tuple(values)
