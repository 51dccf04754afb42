"""What happened to a profile, on disk. SQLite, write-ahead log.

Entries belong to an account in a deployment. An entry is kept once for each key; what a reorganisation takes back is
marked, and unmarked if it returns; the job that it is about is added where that becomes known later. With the entries
lies the block up to which the chain's part of them is complete, in the same transaction, so that a killed process
neither leaves something out nor records it twice. The oldest beyond `MOST_ENTRIES` go. A file that is damaged or of
another format is set aside under another name, and an empty one begun: the chain's part can be had again.

Methods are synchronous and may be called from any thread. Reading never waits for writing.
"""

import json
import sqlite3
import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from omnilytics_app.domain.activity import ActivityQuery, Entry, Kind, Standing, bounded
from omnilytics_app.domain.bounded_json import read_bounded
from omnilytics_app.domain.ids import Address, JobId, RoundNumber, Wei
from omnilytics_app.errors import CacheLost, ConfigurationError
from omnilytics_app.storage.activity_query import FEW, conditions, order
from omnilytics_app.storage.cache import BlockRef
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.disk import disk_faults, fault_of
from omnilytics_app.storage.sqlite_file import again, connect

FORMAT = 1
MOST_ENTRIES = 200_000
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_SCHEMA = """
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY, genesis BLOB NOT NULL, chain_id INTEGER NOT NULL, market TEXT NOT NULL,
    address TEXT NOT NULL, block_number INTEGER, block_hash BLOB, UNIQUE (genesis, chain_id, market, address)
) STRICT;
CREATE TABLE entries (
    id INTEGER PRIMARY KEY, account INTEGER NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL, standing INTEGER NOT NULL,
    time INTEGER NOT NULL, job INTEGER, round INTEGER, amount BLOB, hash TEXT NOT NULL, block INTEGER,
    arguments TEXT NOT NULL, UNIQUE (account, key)
) STRICT;
CREATE TABLE searched (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, words TEXT NOT NULL) STRICT;
CREATE TRIGGER forgotten AFTER DELETE ON entries BEGIN DELETE FROM searched WHERE id = old.id; END;
CREATE INDEX entries_by_time ON entries (account, time, id);
CREATE INDEX entries_by_kind ON entries (account, kind, time, id);
CREATE INDEX entries_by_job ON entries (account, job, time, id);
CREATE INDEX entries_by_amount ON entries (account, amount, time, id);
CREATE INDEX entries_by_standing ON entries (account, standing, time, id);
CREATE INDEX entries_by_block ON entries (account, block) WHERE block IS NOT NULL;
"""
_COLUMNS = "key, kind, standing, time, job, round, amount, hash, block, arguments"
_ADD = f"INSERT INTO entries (account, {_COLUMNS}) VALUES ({', '.join('?' * 11)})"  # noqa: S608 - constants
_AMOUNT_BYTES = 32


@dataclass(frozen=True, slots=True)
class Batch:
    """What is recorded in one transaction: entries, keys of those that the chain took back, and how far it was read."""

    entries: Sequence[Entry] = ()
    taken_back: Collection[str] = ()
    seen: BlockRef | None = None


class ActivityLog:
    """The entries of one account in one deployment. `notice` says in a sentence that a damaged file was set aside."""

    def __init__(self, path: Path, deployment: Deployment, account: Address, most: int = MOST_ENTRIES) -> None:
        self.notice = ""
        self._path = path
        self._most = most
        self._writing, self._reading = threading.Lock(), threading.Lock()
        self._key = (deployment.genesis, deployment.chain_id, deployment.market, account)
        self._begin()

    def close(self) -> None:
        """Let go of the file."""
        with self._writing, self._reading:
            self._writer.close()
            self._reader.close()

    def record(self, batch: Batch) -> tuple[Entry, ...]:
        """Keep what is new; gives that, without what a reorganisation only moved to another block."""
        with self._transaction() as db:
            db.executemany(
                "UPDATE entries SET standing = ? WHERE account = ? AND key = ?",
                [(Standing.TAKEN_BACK, self._account, key) for key in batch.taken_back],
            )
            entries = [replace(entry, values=bounded(entry.values)) for entry in batch.entries]
            fresh = [entry for entry in entries if self._add(db, entry)]
            if batch.seen is not None:
                db.execute(
                    "UPDATE accounts SET block_number = ?, block_hash = ? WHERE id = ?",
                    (batch.seen.number, batch.seen.hash, self._account),
                )
            if batch.entries:
                self._forget_oldest(db)
        return tuple(fresh)

    def seen(self) -> BlockRef | None:
        """The block up to which the chain's entries are complete."""
        [row] = self._rows("SELECT block_number, block_hash FROM accounts WHERE id = ?")
        return None if row[0] is None else BlockRef(row[0], row[1])

    def keys(self, prefix: str) -> frozenset[str]:
        """The keys that begin with a text, of entries that stand."""
        query = "SELECT key FROM entries WHERE account = ? AND key >= ? AND key < ? AND standing <> ?"
        rows = self._rows(query, prefix, prefix + "\U0010ffff", Standing.TAKEN_BACK)
        return frozenset(row[0] for row in rows)

    def count(self, query: ActivityQuery) -> int:
        """How many entries a query finds."""
        where = conditions(query, few=True)
        count = f"SELECT count(*) FROM entries WHERE account = ?{where.text}"  # noqa: S608 - values are marks
        return int(self._rows(count, *where.values)[0][0])

    def entries(self, query: ActivityQuery, offset: int, limit: int, count: int) -> tuple[Entry, ...]:
        """At most `limit` entries of a query from `offset` on; `count` is how many there were when it was asked."""
        few = count <= FEW
        backwards = not few and offset > count // 2
        first = max(0, count - offset - limit) if backwards else offset
        size = min(limit, count - offset) if backwards else limit
        where = conditions(query, few=few)
        account = "+account = ?" if few and query.terms else "account = ?"
        chosen = (
            f"SELECT {_COLUMNS} FROM entries WHERE {account}{where.text}"  # noqa: S608 - values are marks
            f"{order(query, few=few, backwards=backwards)} LIMIT ? OFFSET ?"
        )
        with self._read() as db:
            rows = db.execute(chosen, (self._account, *where.values, max(0, size), first)).fetchall()
            return tuple(_entry(row) for row in (reversed(rows) if backwards else rows))

    def jobs(self) -> tuple[JobId, ...]:
        """The jobs that entries are about, the newest first."""
        query = "SELECT DISTINCT job FROM entries WHERE account = ? AND job IS NOT NULL ORDER BY job DESC"
        return tuple(JobId(row[0]) for row in self._rows(query))

    def _add(self, db: sqlite3.Connection, entry: Entry) -> bool:
        """Whether an entry is news."""
        known = db.execute(
            "SELECT id, standing, job FROM entries WHERE account = ? AND key = ?", (self._account, entry.key)
        ).fetchone()
        if known is not None:
            number, standing, job = known
            if standing == Standing.TAKEN_BACK:
                db.execute("UPDATE entries SET standing = ? WHERE id = ?", (entry.standing, number))
            if job is None and entry.job is not None:
                db.execute("UPDATE entries SET job = ? WHERE id = ?", (entry.job, number))
                db.execute("UPDATE searched SET words = ? WHERE id = ?", (_words(entry), number))
            return False
        echo = entry.block is not None and self._was_taken_back(db, entry)
        added = db.execute(_ADD, (self._account, *_row(entry)))
        searched = (added.lastrowid, entry.kind, _words(entry))
        db.execute("INSERT INTO searched (id, kind, words) VALUES (?, ?, ?)", searched)
        return not echo

    def _was_taken_back(self, db: sqlite3.Connection, entry: Entry) -> bool:
        query = (
            "SELECT 1 FROM entries WHERE account = ? AND standing = ? AND kind = ? AND job IS ? AND round IS ? LIMIT 1"
        )
        about = (self._account, Standing.TAKEN_BACK, entry.kind, entry.job, entry.round)
        return db.execute(query, about).fetchone() is not None

    def _forget_oldest(self, db: sqlite3.Connection) -> None:
        (count,) = db.execute("SELECT count(*) FROM entries WHERE account = ?", (self._account,)).fetchone()
        if count > self._most:
            db.execute(
                "DELETE FROM entries WHERE id IN ("
                "SELECT id FROM entries WHERE account = ? ORDER BY account, time, id LIMIT ?)",
                (self._account, count - self._most),
            )

    def _begin(self, *, damaged: bool = False) -> None:
        self._writer, set_aside = _open(self._path)
        if damaged or set_aside:
            self.notice = (
                f"The record of what happened could not be read and lies in {aside(self._path).name} now; "
                "what the chain tells is recorded anew."
            )
        with disk_faults(self._path), self._writer as db:
            db.execute(
                "INSERT OR IGNORE INTO accounts (genesis, chain_id, market, address) VALUES (?, ?, ?, ?)", self._key
            )
            query = "SELECT id FROM accounts WHERE genesis = ? AND chain_id = ? AND market = ? AND address = ?"
            (self._account,) = db.execute(query, self._key).fetchone()
        self._reader = again(self._path)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with disk_faults(self._path), self._begun_anew_if_damaged(), self._writing, self._writer as db:
            yield db

    @contextmanager
    def _read(self) -> Iterator[sqlite3.Connection]:
        with self._begun_anew_if_damaged(), self._reading:
            yield self._reader

    def _rows(self, query: str, *values: object) -> list[Any]:
        with self._read() as db:
            return db.execute(query, (self._account, *values)).fetchall()

    @contextmanager
    def _begun_anew_if_damaged(self) -> Iterator[None]:
        """Whoever finds the damage hears of it as `CacheLost`; what it finds afterwards is an empty record."""
        used = self._writer
        try:
            yield
        except (sqlite3.DatabaseError, ValueError) as error:
            if isinstance(error, sqlite3.DatabaseError) and getattr(error, "sqlite_errorcode", 0) & 0xFF not in _DAMAGE:
                raise
            with self._writing, self._reading:
                if self._writer is used:  # a reader and a writer may find it at once
                    self._writer.close()
                    self._reader.close()
                    _set_aside(self._path)
                    self._begin(damaged=True)
            raise CacheLost(self.notice) from error


class ActivityRows:
    """One query as rows to page through. Counting comes first and is done again to refresh."""

    def __init__(self, log: ActivityLog, query: ActivityQuery) -> None:
        self._log = log
        self._query = query
        self._count = 0

    def count(self) -> int:
        """How many entries it finds now."""
        self._count = self._log.count(self._query)
        return self._count

    def rows(self, offset: int, limit: int) -> tuple[Entry, ...]:
        """At most `limit` entries from `offset` on."""
        return self._log.entries(self._query, offset, limit, self._count)


def _row(entry: Entry) -> tuple[object, ...]:
    """In the order of `_COLUMNS`."""
    amount = None if entry.amount is None else int(entry.amount).to_bytes(_AMOUNT_BYTES)
    about = (entry.time, entry.job, entry.round, amount, entry.transaction, entry.block)
    arguments = json.dumps(dict(entry.values), ensure_ascii=True, separators=(",", ":"))
    return (entry.key, entry.kind, entry.standing, *about, arguments)


def _words(entry: Entry) -> str:
    """What a search looks at: numbers, hashes, addresses and titles, in small letters."""
    job = f"job {entry.job}" if entry.job is not None else ""
    texts = (value for value in entry.values.values() if isinstance(value, str))
    return " ".join((job, entry.transaction, *texts)).casefold()


def _entry(row: tuple[Any, ...]) -> Entry:
    """Raises `ValueError` for what was not written by `_row`."""
    key, kind, standing, time, job, number, amount, transaction, block, arguments = row
    values = read_bounded(arguments.encode())
    if not isinstance(values, dict):
        raise ValueError("the values of an entry have no names")  # noqa: TRY004 - a damaged file, not a caller
    return Entry(
        key=key,
        kind=Kind(kind),
        time=time,
        job=None if job is None else JobId(job),
        round=None if number is None else RoundNumber(number),
        amount=None if amount is None else Wei(int.from_bytes(amount)),
        transaction=transaction,
        values=values,
        block=block,
        taken_back=standing == Standing.TAKEN_BACK,
    )


def _open(path: Path) -> tuple[sqlite3.Connection, bool]:
    """A connection to a sound file of this format, and whether one that is not was set aside for it."""
    try:
        return connect(path, _SCHEMA, FORMAT), False
    except sqlite3.OperationalError as error:
        if (fault := fault_of(error, path)) is not None:
            raise fault from error
        raise ConfigurationError(
            f"The record of what happened {path} cannot be opened ({error}); close other programs using it."
        ) from error
    except sqlite3.DatabaseError:
        _set_aside(path)
        return connect(path, _SCHEMA, FORMAT), True


def aside(path: Path) -> Path:
    """Where a file that cannot be used is kept, until the next one."""
    return path.with_name(path.name + ".damaged")


def _set_aside(path: Path) -> None:
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.replace(aside(path))
