"""The history of an account, ready to be sorted, filtered and paged. SQLite, write-ahead log.

Nothing in it is needed: it is derived from the journal of transactions and from what is known of the market, and a file
that is damaged or of another format is made anew. There is one row for every nonce, with what became of it in the end,
and one for every payout. Amounts are kept as 33 bytes that sort like the numbers they stand for.

Methods block and may be called from any thread. Reading never waits for writing.
"""

import sqlite3
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.progress import Payout
from omnilytics_app.domain.wallet import HistoryKind, HistoryQuery, HistoryRow, HistoryState
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.disk import disk_faults
from omnilytics_app.storage.history_sql import (
    ADD_PAYOUT,
    CATCH_UP_AMOUNT,
    CATCH_UP_JOB,
    SCHEMA,
    TAKE_IN,
    UPDATE_PAYOUT,
    counting,
    kind_of,
    reading,
)
from omnilytics_app.storage.sqlite_file import again, connect

FORMAT = 1
_AMOUNT_BYTES = 33
_ZERO = 1 << 256


@dataclass(frozen=True, slots=True)
class Deed:
    """What the market's events tell of a transaction: the coin that it brought, and the job that it made."""

    brought: Wei = Wei(0)  # noqa: RUF009 - a NewType is the identity
    job_id: JobId | None = None


class HistoryFile:
    """The rows of one account in one market, kept beside its journal."""

    def __init__(self, path: Path, journal: Path, deployment: Deployment, address: Address) -> None:
        self._path, self._journal = path, journal
        self._key = (deployment.genesis, deployment.chain_id, deployment.market, address)
        self._writing, self._reading = threading.Lock(), threading.Lock()
        with disk_faults(path):
            self._writer = _open(path)
            self._reader = again(path)
        self._scope = self._own_scope()
        self._deeds: dict[str, Deed] = {}

    def close(self) -> None:
        """Let go of the file."""
        with self._writing, self._reading:
            self._writer.close()
            self._reader.close()

    def update(self, payouts: Sequence[Payout], deeds: Mapping[str, Deed]) -> bool:
        """Take in what is new in the journal, the payouts there are now, and what events tell by hash.

        Whether any row changed. Payouts that are not there any more go: a reorganisation took them back.
        """
        with self._writing, disk_faults(self._path):
            told, self._deeds = self._deeds, dict(deeds)
            before = self._writer.total_changes
            self._writer.execute("ATTACH ? AS journal", (str(self._journal),))
            try:
                with self._writer as db:
                    self._take_in(db)
                    self._catch_up(db, told)
                    self._take_in_payouts(db, payouts)
                    changed = db.total_changes != before
                    if changed:
                        self._note_progress(db)
            finally:
                self._writer.execute("DETACH journal")
            return changed

    def count(self, query: HistoryQuery) -> int:
        """How many rows a query has."""
        statement, values = counting(query)
        [(count,)] = self._read(statement, values)
        return int(count)

    def rows(self, query: HistoryQuery, offset: int, limit: int) -> tuple[HistoryRow, ...]:
        """Rows of a query in its order."""
        statement, values = reading(query)
        return tuple(_row(row) for row in self._read(statement, {**values, "limit": limit, "offset": offset}))

    def _read(self, statement: str, values: Mapping[str, object]) -> list[Any]:
        with self._reading, disk_faults(self._path):
            return self._reader.execute(statement, {**values, "scope": self._scope}).fetchall()

    def _own_scope(self) -> int:
        with self._writer as db:
            db.execute(
                "INSERT OR IGNORE INTO scopes (genesis, chain_id, market, address) VALUES (?, ?, ?, ?)", self._key
            )
            query = "SELECT id FROM scopes WHERE genesis = ? AND chain_id = ? AND market = ? AND address = ?"
            (scope,) = db.execute(query, self._key).fetchone()
        self._writer.create_function("sortable", 1, _sortable_text, deterministic=True)
        self._writer.create_function("kind_of", 2, kind_of, deterministic=True)
        self._writer.create_function("brought", 1, lambda h: _sortable(self._deed(h).brought))
        self._writer.create_function("made", 1, lambda h: self._deed(h).job_id)
        return int(scope)

    def _deed(self, transaction: str) -> Deed:
        return self._deeds.get(transaction, Deed())

    def _take_in(self, db: sqlite3.Connection) -> None:
        """Rows of what was signed since, and of what was not final yet."""
        genesis, chain_id, _, address = self._key
        query = "SELECT id FROM journal.accounts WHERE genesis = ? AND chain_id = ? AND address = ?"
        found = db.execute(query, (genesis, chain_id, address)).fetchone()
        if found is None:
            return
        (last,) = db.execute("SELECT last FROM scopes WHERE id = ?", (self._scope,)).fetchone()
        (newest,) = db.execute("SELECT coalesce(max(id), 0) FROM journal.transactions").fetchone()
        if newest < last:  # another journal than the one before, such as a restored one
            db.execute("DELETE FROM history WHERE scope = ?", (self._scope,))
            last = 0
        db.execute(TAKE_IN, {"scope": self._scope, "account": found[0], "last": last})

    def _catch_up(self, db: sqlite3.Connection, before: Mapping[str, Deed]) -> None:
        """Of what was final before its event came in: what the events that are new tell."""
        for transaction, deed in self._deeds.items():
            if before.get(transaction) == deed:
                continue
            if deed.brought:
                amount = _sortable(deed.brought)
                db.execute(CATCH_UP_AMOUNT, (amount, self._scope, transaction, amount))
            if deed.job_id is not None:
                db.execute(CATCH_UP_JOB, (deed.job_id, self._scope, transaction))

    def _note_progress(self, db: sqlite3.Connection) -> None:
        db.execute(
            "UPDATE scopes SET last = (SELECT coalesce(max(id), 0) FROM journal.transactions) WHERE id = ?",
            (self._scope,),
        )

    def _take_in_payouts(self, db: sqlite3.Connection, payouts: Sequence[Payout]) -> None:
        wanted = {f"payout {p.transaction} {p.job_id}": p for p in payouts}
        query = "SELECT key FROM history WHERE scope = ? AND kind = 'payout'"
        known = {key for (key,) in db.execute(query, (self._scope,))}
        gone = [(self._scope, key) for key in known - set(wanted)]
        db.executemany("DELETE FROM history WHERE scope = ? AND key = ?", gone)
        for key, payout in wanted.items():
            amount = _sortable(payout.reward + payout.stake)
            if key in known:
                db.execute(UPDATE_PAYOUT, (amount, payout.time, self._scope, key, amount, payout.time))
            else:
                row = (self._scope, key, payout.time, amount, _sortable(0), payout.transaction, payout.job_id)
                db.execute(ADD_PAYOUT, row)


def _open(path: Path) -> sqlite3.Connection:
    """A connection to a sound file of this format; one that is not is deleted first."""
    try:
        return connect(path, SCHEMA, FORMAT)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        return connect(path, SCHEMA, FORMAT)


def _sortable(amount: int) -> bytes:
    """An integer of up to 256 bits and its sign, as bytes of the same order."""
    return (_ZERO + amount).to_bytes(_AMOUNT_BYTES)


def _sortable_text(amount: str) -> bytes:
    return _sortable(int(amount))


def _amount(stored: bytes) -> Wei:
    return Wei(int.from_bytes(stored) - _ZERO)


def _row(row: tuple[Any, ...]) -> HistoryRow:
    number, kind, state, name, time, amount, fee, hash_, nonce, to, job, block = row
    return HistoryRow(
        id=number,
        kind=HistoryKind(kind),
        state=HistoryState(state),
        name=name,
        time=time,
        amount=_amount(amount),
        fee=_amount(fee),
        hash=hash_,
        nonce=nonce,
        to=Address(to) if to else None,
        job_id=JobId(job) if job is not None else None,
        block=block,
    )
