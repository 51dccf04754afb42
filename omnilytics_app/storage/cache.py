"""What the program remembers of the chain, to be fast. SQLite, write-ahead log.

Nothing in it is needed: the file may be deleted at any time, and one that is damaged or of another format is replaced
by an empty one when it is opened. Damage that shows later does the same and raises `CacheLost`, from any method. Every
row belongs to a `Deployment`. Events are kept by block hash and log index; a reorganisation removes them from a block
on. Blocks up to which events are known are kept with their hashes (the last
`CHECKPOINTS` of them), so that a reader can walk back to one the chain still has:

    while (last := cache.last_scanned()) and hash_on_chain(last.number) != last.hash:
        cache.rollback(last.number)

Methods are short and synchronous and may be called from any thread, one at a time.
"""

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from omnilytics_app.domain.ids import Address, Digest, JobId, RoundNumber, Wei
from omnilytics_app.domain.progress import Payout
from omnilytics_app.errors import CacheLost, ConfigurationError
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.disk import disk_faults, fault_of
from omnilytics_app.storage.job_index import SCHEMA as JOB_INDEX
from omnilytics_app.storage.sqlite_file import connect

FORMAT = 3
CHECKPOINTS = 512
_SCHEMA = """
CREATE TABLE deployments (
    id INTEGER PRIMARY KEY, genesis BLOB NOT NULL, chain_id INTEGER NOT NULL, market TEXT NOT NULL,
    UNIQUE (genesis, chain_id, market)
) STRICT;
CREATE TABLE blocks (
    deployment INTEGER NOT NULL, number INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (deployment, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE events (
    deployment INTEGER NOT NULL, block_number INTEGER NOT NULL, block_hash BLOB NOT NULL, log_index INTEGER NOT NULL,
    job_id INTEGER, name TEXT NOT NULL, round INTEGER, owner TEXT, data BLOB NOT NULL,
    PRIMARY KEY (deployment, block_hash, log_index)
) STRICT;
CREATE INDEX events_by_job ON events (deployment, job_id, name, round);
CREATE INDEX events_by_name ON events (deployment, name, block_number, log_index, job_id);
CREATE INDEX events_by_owner ON events (deployment, owner, name, job_id) WHERE owner IS NOT NULL;
CREATE INDEX events_by_block ON events (deployment, block_number);
CREATE TABLE payouts (
    deployment INTEGER NOT NULL, block_number INTEGER NOT NULL, job_id INTEGER NOT NULL, account TEXT NOT NULL,
    reward TEXT NOT NULL, stake TEXT NOT NULL, tx TEXT NOT NULL, time INTEGER NOT NULL,
    PRIMARY KEY (deployment, tx, job_id, account)
) STRICT;
CREATE TABLE facts (
    deployment INTEGER NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (deployment, key)
) STRICT, WITHOUT ROWID;
"""
_EVENT = "job_id, name, round, owner, block_number, block_hash, log_index, data"
_INSERT_EVENT = (
    f"INSERT INTO events (deployment, {_EVENT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "  # noqa: S608  # only constants
    "ON CONFLICT (deployment, block_hash, log_index) DO NOTHING"
)
_FORGET_OLD_BLOCKS = """
DELETE FROM blocks WHERE deployment = :deployment AND number <= (
    SELECT number FROM blocks WHERE deployment = :deployment ORDER BY number DESC LIMIT 1 OFFSET :kept
)
"""

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""What SQLite calls a file that is none of its own, or no longer."""


@dataclass(frozen=True, slots=True)
class BlockRef:
    """A block by number and hash."""

    number: int
    hash: Digest


@dataclass(frozen=True, slots=True)
class Page:
    """At most `size` events behind a place: block number and log index of the last one that is known."""

    size: int
    after: tuple[int, int] = (-1, -1)


@dataclass(frozen=True, slots=True)
class CachedEvent:
    """One log of the market; what it is not about is None.

    `owner` is whose it is: the data owner's, or the model owner's that creates a job. `data` is what its reader chose
    to keep.
    """

    job_id: JobId | None
    name: str
    round: RoundNumber | None
    owner: Address | None
    block_number: int
    block_hash: Digest
    log_index: int
    data: bytes


class Cache:
    """The rows of one deployment."""

    def __init__(self, path: Path, deployment: Deployment) -> None:
        self._lock = threading.Lock()
        self._path = path
        self._key = (deployment.genesis, deployment.chain_id, deployment.market)
        self._begin()

    def _begin(self) -> None:
        self._connection = _open(self._path)
        with self._connection as db:
            db.execute("INSERT OR IGNORE INTO deployments (genesis, chain_id, market) VALUES (?, ?, ?)", self._key)
            (self._id,) = db.execute(
                "SELECT id FROM deployments WHERE genesis = ? AND chain_id = ? AND market = ?", self._key
            ).fetchone()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def close(self) -> None:
        """Lets go of the file."""
        with self._lock:
            self._connection.close()

    def append_events(self, events: Iterable[CachedEvent], scanned: BlockRef) -> None:
        """Adds the events up to and including a block, and remembers that block. Known events are left as they are."""
        rows = [
            (self._id, e.job_id, e.name, e.round, e.owner, e.block_number, e.block_hash, e.log_index, e.data)
            for e in events
        ]
        with self._transaction() as db:
            db.executemany(_INSERT_EVENT, rows)
            db.execute("INSERT OR REPLACE INTO blocks VALUES (?, ?, ?)", (self._id, scanned.number, scanned.hash))
            db.execute(_FORGET_OLD_BLOCKS, {"deployment": self._id, "kept": CHECKPOINTS})

    def last_scanned(self) -> BlockRef | None:
        """The newest block up to which events are known."""
        row = self._row("SELECT number, hash FROM blocks WHERE deployment = ? ORDER BY number DESC LIMIT 1")
        return BlockRef(row[0], Digest(row[1])) if row else None

    def rollback(self, block: int) -> frozenset[JobId]:
        """Forgets everything from block number `block` on; without an older known block, forgets all events.

        Gives the jobs of which events were forgotten.
        """
        with self._transaction() as db:
            db.execute("DELETE FROM blocks WHERE deployment = ? AND number >= ?", (self._id, block))
            kept = db.execute("SELECT max(number) FROM blocks WHERE deployment = ?", (self._id,)).fetchone()[0]
            gone = (self._id, -1 if kept is None else kept + 1)
            jobs = db.execute(
                "SELECT DISTINCT job_id FROM events WHERE deployment = ? AND block_number >= ? AND job_id IS NOT NULL",
                gone,
            ).fetchall()
            db.execute("DELETE FROM events WHERE deployment = ? AND block_number >= ?", gone)
            db.execute("DELETE FROM payouts WHERE deployment = ? AND block_number >= ?", gone)
        return frozenset(JobId(row[0]) for row in jobs)

    def events(
        self,
        job_id: JobId | None = None,
        name: str | None = None,
        round_number: RoundNumber | None = None,
        owner: Address | None = None,
        page: Page | None = None,
    ) -> tuple[CachedEvent, ...]:
        """Events in chain order, of one job, name, round or owner where given; all of them, or a page."""
        wanted = {"job_id": job_id, "name": name, "round": round_number, "owner": owner}
        given = {column: value for column, value in wanted.items() if value is not None}
        where = "".join(f" AND {column} = ?" for column in given)
        values: list[object] = list(given.values())
        if page is not None:
            where += " AND (block_number, log_index) > (?, ?)"
            values += [*page.after, page.size]
        # The few events of a job or an owner are sorted: told to read in order, SQLite would walk through all.
        order = "+block_number, +log_index" if job_id is not None or owner is not None else "block_number, log_index"
        query = f"SELECT {_EVENT} FROM events WHERE deployment = ?{where} ORDER BY {order}"  # noqa: S608
        rows = self._rows(query if page is None else query + " LIMIT ?", *values)
        return tuple(CachedEvent(*row) for row in rows)

    def knows(self, block: BlockRef) -> bool:
        """Whether a block is one of the last up to which events are known, under that hash."""
        query = "SELECT 1 FROM blocks WHERE deployment = ? AND number = ? AND hash = ?"
        return self._row(query, block.number, block.hash) is not None

    def events_about(self, owner: Address, behind: int = -1) -> tuple[CachedEvent, ...]:
        """What an account would want to hear of, in blocks behind one, in chain order.

        That is its own events, those of jobs that it created or registered in, and every withdrawal: these name nobody.
        """
        own = "SELECT job_id FROM events WHERE deployment = ? AND owner = ? AND name IN ('JobCreated', 'Registered')"
        query = (
            f"SELECT {_EVENT} FROM events WHERE deployment = ? AND block_number > ? "  # noqa: S608  # only constants
            f"AND (owner = ? OR name = 'Withdrawn' OR job_id IN ({own})) ORDER BY block_number, log_index"
        )
        return tuple(CachedEvent(*row) for row in self._rows(query, behind, owner, self._id, owner))

    def open_jobs(self) -> frozenset[JobId]:
        """Jobs that were created and are not closed."""
        query = (
            "SELECT job_id FROM events AS made WHERE deployment = ? AND name = 'JobCreated' AND NOT EXISTS ("
            "SELECT 1 FROM events WHERE deployment = made.deployment AND job_id = made.job_id AND name = 'JobClosed')"
        )
        return frozenset(JobId(row[0]) for row in self._rows(query))

    def last_closed(self, count: int) -> frozenset[JobId]:
        """The jobs that were closed last."""
        query = (
            "SELECT job_id FROM events WHERE deployment = ? AND name = 'JobClosed' "
            "ORDER BY block_number DESC, log_index DESC LIMIT ?"
        )
        return frozenset(JobId(row[0]) for row in self._rows(query, count))

    def jobs_of(self, owner: Address) -> frozenset[JobId]:
        """Jobs that an account created or registered in, also where it left."""
        query = (
            "SELECT DISTINCT job_id FROM events WHERE deployment = ? AND owner = ? "
            "AND name IN ('JobCreated', 'Registered')"
        )
        return frozenset(JobId(row[0]) for row in self._rows(query, owner))

    def began(self, job_id: JobId, number: RoundNumber | None = None) -> int:
        """The block from which on a round of a job could be published, else that of the job's creation, else 0."""
        query = (
            "SELECT max(block_number) FROM events WHERE deployment = ? AND job_id = ? AND (name = 'JobCreated' "
            "OR name = 'Started' AND ? = 1 OR name IN ('Settled', 'SettledOpen') AND round = ? - 1)"
        )
        return int(self._row(query, job_id, number, number)[0] or 0)

    def add_payout(self, account: Address, payout: Payout, block_number: int) -> None:
        """Remembers a payout to an account, once per transaction and job."""
        row = (payout.job_id, account, str(payout.reward), str(payout.stake), payout.transaction, payout.time)
        with self._transaction() as db:
            db.execute("INSERT OR REPLACE INTO payouts VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (self._id, block_number, *row))

    def payouts(self, account: Address) -> tuple[Payout, ...]:
        """Payouts to an account, newest first."""
        query = (
            "SELECT job_id, reward, stake, tx, time FROM payouts WHERE deployment = ? AND account = ? "
            "ORDER BY block_number DESC, job_id DESC"
        )
        return tuple(
            Payout(JobId(job), Wei(int(reward)), Wei(int(stake)), transaction, time)
            for job, reward, stake, transaction, time in self._rows(query, account)
        )

    def put(self, key: str, value: bytes) -> None:
        """Remembers a value that can be had again from the chain. A rollback leaves it."""
        with self._transaction() as db:
            db.execute("INSERT OR REPLACE INTO facts VALUES (?, ?, ?)", (self._id, key, value))

    def get(self, key: str) -> bytes | None:
        """A value, if it is remembered."""
        row = self._row("SELECT value FROM facts WHERE deployment = ? AND key = ?", key)
        return bytes(row[0]) if row else None

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with disk_faults(self._path), self._lock, self._replaced_if_damaged(), self._connection:
            yield self._connection

    def _rows(self, query: str, *parameters: object) -> list[Any]:
        with self._lock, self._replaced_if_damaged():
            return self._connection.execute(query, (self._id, *parameters)).fetchall()

    def _row(self, query: str, *parameters: object) -> Any:
        rows = self._rows(query, *parameters)
        return rows[0] if rows else None

    @contextmanager
    def _replaced_if_damaged(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _DAMAGE:
                raise
            self._connection.close()
            _delete(self._path)
            self._begin()
            raise CacheLost("What was remembered of the chain was damaged; it is read anew.") from error


def _open(path: Path) -> sqlite3.Connection:
    """A connection to a sound file of this format; a file that is not one is deleted first."""
    try:
        return connect(path, f"{_SCHEMA} {JOB_INDEX}", FORMAT)
    except sqlite3.OperationalError as error:
        if (fault := fault_of(error, path)) is not None:
            raise fault from error
        raise ConfigurationError(
            f"The cache {path} cannot be opened ({error}); close other programs using it."
        ) from error
    except sqlite3.DatabaseError:
        _delete(path)
        return connect(path, f"{_SCHEMA} {JOB_INDEX}", FORMAT)


def _delete(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
