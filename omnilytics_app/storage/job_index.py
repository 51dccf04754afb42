"""Every job of a market in one row each, to be searched, sorted and counted; and the rounds of every data owner.

The rows are in the cache's file and are lost with it. What a row says follows from the events of its job alone, so it
is never corrected, only made anew: two triggers note the job of every event that comes or goes, also where the chain
went back, and whoever fills the index takes the jobs that are due, a few at a time (`services.market_index`). A job
without a creation has no row.

Amounts are texts of equal length, which sort as numbers do: SQLite's own are too small. Methods block; each opens a
connection of its own, so that they may be called in any thread, and nothing waits for the writer of events.
"""

import contextlib
import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.market import (
    Ending,
    JobQuery,
    JobSummary,
    Stage,
)
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import CacheLost
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.job_query import Condition, conditions, order

SCHEMA = """
CREATE TABLE jobs_due (
    deployment INTEGER NOT NULL, job_id INTEGER NOT NULL, mark INTEGER NOT NULL, PRIMARY KEY (deployment, job_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER event_came AFTER INSERT ON events WHEN new.job_id IS NOT NULL BEGIN
    INSERT INTO jobs_due VALUES (new.deployment, new.job_id, 1)
    ON CONFLICT (deployment, job_id) DO UPDATE SET mark = mark + 1;
END;
CREATE TRIGGER event_went AFTER DELETE ON events WHEN old.job_id IS NOT NULL BEGIN
    INSERT INTO jobs_due VALUES (old.deployment, old.job_id, 1)
    ON CONFLICT (deployment, job_id) DO UPDATE SET mark = mark + 1;
END;
CREATE TABLE jobs (
    deployment INTEGER NOT NULL, job_id INTEGER NOT NULL, created_hash BLOB NOT NULL, created_index INTEGER NOT NULL,
    title TEXT NOT NULL, title_key TEXT NOT NULL, haystack TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL,
    classes INTEGER NOT NULL, features INTEGER NOT NULL, feature_set INTEGER, model_owner TEXT NOT NULL,
    token TEXT NOT NULL, reward TEXT NOT NULL, stake TEXT NOT NULL, rounds INTEGER NOT NULL, seats INTEGER NOT NULL,
    group_size INTEGER NOT NULL, faults INTEGER NOT NULL, register_until INTEGER NOT NULL,
    created_block INTEGER NOT NULL, refused TEXT NOT NULL, problem TEXT NOT NULL,
    members INTEGER NOT NULL, stage INTEGER NOT NULL, ending INTEGER NOT NULL, settled INTEGER NOT NULL,
    defaulted INTEGER NOT NULL, disputes_lost INTEGER NOT NULL, rounds_paid INTEGER NOT NULL,
    PRIMARY KEY (deployment, job_id)
) STRICT;
CREATE INDEX jobs_by_title ON jobs (deployment, title_key, job_id);
CREATE INDEX jobs_by_reward ON jobs (deployment, reward, job_id);
CREATE INDEX jobs_by_stake ON jobs (deployment, stake, job_id);
CREATE INDEX jobs_by_rounds ON jobs (deployment, rounds, job_id);
CREATE INDEX jobs_by_group_size ON jobs (deployment, group_size, job_id);
CREATE INDEX jobs_by_seats ON jobs (deployment, seats, job_id);
CREATE INDEX jobs_by_until ON jobs (deployment, register_until, job_id);
CREATE INDEX jobs_by_stage ON jobs (deployment, stage, job_id);
CREATE INDEX jobs_by_model_owner ON jobs (deployment, model_owner, job_id);
CREATE TABLE seats (
    deployment INTEGER NOT NULL, job_id INTEGER NOT NULL, owner TEXT NOT NULL, accepted INTEGER NOT NULL,
    missed INTEGER NOT NULL, rejected INTEGER NOT NULL, voided INTEGER NOT NULL,
    PRIMARY KEY (deployment, job_id, owner)
) STRICT, WITHOUT ROWID;
CREATE INDEX seats_by_owner ON seats (deployment, owner, job_id);
CREATE TABLE feature_sets (
    id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, names BLOB NOT NULL
) STRICT;
"""
TITLE_LETTERS, TARGET_LETTERS, SENTENCE_LETTERS, HAYSTACK_LETTERS = 200, 120, 400, 600
COMPARED_COLUMNS = 1_024
"""Of a job's columns, that are held against those of a data set; the rest is looked at when the job is."""
_NAME_BYTES = 8
_SUMMARY = (
    "job_id, title, kind, target, classes, features, model_owner, token, reward, stake, rounds, seats, group_size, "
    "faults, members, stage, ending, settled, register_until, created_block, refused, problem"
)
_DIGITS = 39
"""Of 2^128."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One data owner of a job, in rounds."""

    owner: Address
    accepted: int = 0
    missed: int = 0
    rejected: int = 0
    voided: int = 0


@dataclass(frozen=True, slots=True)
class Described:
    """What a job says of itself, bounded before it is kept. `columns` are those that data needs, target included."""

    title: str = ""
    kind: str = ""
    target: str = ""
    classes: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    features: int = 0
    refused: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Created:
    """What is fixed at a job's creation."""

    model_owner: Address
    token: Address
    reward: int
    stake: int
    rounds: int
    seats: int
    group_size: int
    faults: int
    register_until: int
    block: int
    block_hash: bytes
    log_index: int


@dataclass(frozen=True, slots=True)
class Course:
    """What became of a job so far."""

    members: int
    stage: Stage
    ending: Ending
    settled: int
    defaulted: int
    disputes_lost: int
    rounds_paid: int
    seats: tuple[Seat, ...] = ()


@dataclass(frozen=True, slots=True)
class Due:
    """A job that is due, how often it became so, and the block hash and log index of the creation it has a row of."""

    job_id: JobId
    mark: int
    made_of: tuple[bytes, int] | None


@dataclass(frozen=True, slots=True)
class Row:
    """What becomes of a job that was due. Without a creation it has no row; without a description, that of before."""

    due: Due
    created: Created | None = None
    described: Described | None = None
    course: Course | None = None


def padded(amount: int) -> str:
    """An amount as a text that sorts as the number does."""
    return f"{amount:0{_DIGITS}d}"


def name_hashes(columns: Iterable[str]) -> frozenset[bytes]:
    """Column names in few bytes each."""
    return frozenset(hashlib.blake2b(name.encode(), digest_size=_NAME_BYTES).digest() for name in columns)


class JobIndex:
    """The rows of one deployment, in a cache that is there already."""

    def __init__(self, path: Path, deployment: Deployment) -> None:
        self._path = path
        self._key = (deployment.genesis, deployment.chain_id, deployment.market)

    # -- filling

    def due(self, most: int) -> tuple[Due, ...]:
        """At most so many jobs of which events came or went since their row was made, the newest first."""
        query = (
            "SELECT due.job_id, due.mark, jobs.created_hash, jobs.created_index FROM jobs_due AS due LEFT JOIN jobs "
            "USING (deployment, job_id) WHERE due.deployment = ? ORDER BY due.job_id DESC LIMIT ?"
        )
        with self._reading() as (db, here):
            found = db.execute(query, (here, most)).fetchall()
        return tuple(Due(JobId(j), mark, None if made is None else (bytes(made), at)) for j, mark, made, at in found)

    def due_count(self) -> int:
        """How many jobs are due."""
        with self._reading() as (db, here):
            return int(db.execute("SELECT count(*) FROM jobs_due WHERE deployment = ?", (here,)).fetchone()[0])

    def put(self, rows: Sequence[Row]) -> None:
        """Make the rows of jobs that were due, as their events told then; what came since makes them due again."""
        with self._writing() as (db, here):
            for row in rows:
                job_id = row.due.job_id
                if row.created is None or row.course is None:
                    db.execute("DELETE FROM jobs WHERE deployment = ? AND job_id = ?", (here, job_id))
                elif row.described is not None:
                    _describe(db, (here, job_id), row.created, row.described)
                _follow(db, (here, job_id), row.course)
                db.execute(
                    "DELETE FROM jobs_due WHERE deployment = ? AND job_id = ? AND mark = ?",
                    (here, job_id, row.due.mark),
                )

    # -- asking

    def select(self, query: JobQuery, now: Callable[[], int]) -> "Selection":
        """The jobs of a query, to be counted and read by page, each time as they are then."""
        return Selection(self, query, now)

    def summary(self, job_id: JobId) -> JobSummary | None:
        """One job."""
        query = f"SELECT {_SUMMARY} FROM jobs WHERE deployment = ? AND job_id = ?"  # noqa: S608  # only constants
        with self._reading() as (db, here):
            row = db.execute(query, (here, job_id)).fetchone()
        return _summary(row) if row else None

    def tokens(self, most: int) -> tuple[Address, ...]:
        """What jobs are paid in beside the chain's coin, that of most jobs first."""
        sql = "SELECT token FROM jobs WHERE deployment = ? AND token <> ? GROUP BY token ORDER BY count(*) DESC, token"
        return tuple(Address(token) for (token,) in self.rows(f"{sql} LIMIT ?", NATIVE_COIN, most))

    def rows(self, sql: str, *parameters: object) -> list[Any]:
        """What a query with the deployment as its first parameter answers."""
        with self._reading() as (db, here):
            return db.execute(sql, (here, *parameters)).fetchall()

    def fitting(self, columns: Sequence[str]) -> frozenset[int]:
        """The sets of features that a data set with these columns has all of, as far as they are compared."""
        have = name_hashes(columns)
        with self._reading() as (db, _):
            sets = db.execute("SELECT id, names FROM feature_sets")
            return frozenset(number for number, names in sets if all(name in have for name in _split(names)))

    @contextlib.contextmanager
    def _reading(self) -> Iterator[tuple[sqlite3.Connection, int]]:
        with self._connected("ro") as db:
            yield db, self._here(db)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[tuple[sqlite3.Connection, int]]:
        with self._connected("rw") as db, db:
            yield db, self._here(db)

    @contextlib.contextmanager
    def _connected(self, mode: str) -> Iterator[sqlite3.Connection]:
        """The file as it is now: the cache replaces a damaged one."""
        try:
            db = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode={mode}", uri=True, timeout=10)
            try:
                db.execute("PRAGMA synchronous = NORMAL")
                yield db
            finally:
                db.close()
        except sqlite3.DatabaseError as error:
            raise CacheLost("The index of jobs could not be read; it is made anew from the chain.") from error

    def _here(self, db: sqlite3.Connection) -> int:
        query = "SELECT id FROM deployments WHERE genesis = ? AND chain_id = ? AND market = ?"
        row = db.execute(query, self._key).fetchone()
        return int(row[0]) if row else -1


class Selection:
    """A source of rows for a table: the jobs of one query."""

    def __init__(self, index: JobIndex, query: JobQuery, now: Callable[[], int]) -> None:
        self._index = index
        self._query = query
        self._now = now

    def count(self) -> int:
        """How many jobs there are."""
        where = self._where()
        sql = f"SELECT count(*) FROM jobs WHERE deployment = ?{where.sql}"  # noqa: S608  # values are parameters
        return int(self._index.rows(sql, *where.values)[0][0])

    def rows(self, offset: int, limit: int) -> tuple[JobSummary, ...]:
        """A page of them."""
        where = self._where()
        sql = (
            f"SELECT {_SUMMARY} FROM jobs WHERE deployment = ?{where.sql} "  # noqa: S608  # values are parameters
            f"ORDER BY {order(self._query)} LIMIT ? OFFSET ?"
        )
        return tuple(_summary(row) for row in self._index.rows(sql, *where.values, limit, offset))

    def _where(self) -> Condition:
        fitting = None if self._query.columns is None else self._index.fitting(self._query.columns)
        return conditions(self._query, self._now(), fitting, padded)


def _describe(db: sqlite3.Connection, place: tuple[int, JobId], created: Created, described: Described) -> None:
    title, target = described.title[:TITLE_LETTERS], described.target[:TARGET_LETTERS]
    haystack = "\n".join((title, target, *described.classes)).casefold()[:HAYSTACK_LETTERS]
    fixed = (title, title.casefold(), haystack, described.kind, target, len(described.classes), described.features)
    terms = (created.model_owner, created.token, padded(created.reward), padded(created.stake), created.rounds)
    rest = (created.seats, created.group_size, created.faults, created.register_until, created.block)
    sentences = (described.refused[:SENTENCE_LETTERS], described.problem[:SENTENCE_LETTERS])
    made_of = (*place, created.block_hash, created.log_index)
    row = (*made_of, *fixed, _feature_set(db, described.columns), *terms, *rest, *sentences, 0, 0, 0, 0, 0, 0, 0)
    db.execute(f"INSERT OR REPLACE INTO jobs VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608


def _follow(db: sqlite3.Connection, place: tuple[int, JobId], course: Course | None) -> None:
    db.execute("DELETE FROM seats WHERE deployment = ? AND job_id = ?", place)
    if course is None:
        return
    values = (course.members, course.stage, course.ending, course.settled, course.defaulted, course.disputes_lost)
    db.execute(
        "UPDATE jobs SET members = ?, stage = ?, ending = ?, settled = ?, defaulted = ?, disputes_lost = ?, "
        "rounds_paid = ? WHERE deployment = ? AND job_id = ?",
        (*values, course.rounds_paid, *place),
    )
    db.executemany(
        "INSERT INTO seats VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(*place, s.owner, s.accepted, s.missed, s.rejected, s.voided) for s in course.seats],
    )


def _feature_set(db: sqlite3.Connection, columns: Sequence[str]) -> int | None:
    if not columns:
        return None
    names = b"".join(sorted(name_hashes(columns[:COMPARED_COLUMNS])))
    digest = hashlib.sha256(names).digest()
    db.execute("INSERT OR IGNORE INTO feature_sets (digest, names) VALUES (?, ?)", (digest, names))
    return int(db.execute("SELECT id FROM feature_sets WHERE digest = ?", (digest,)).fetchone()[0])


def _split(names: bytes) -> Iterator[bytes]:
    return (names[i : i + _NAME_BYTES] for i in range(0, len(names), _NAME_BYTES))


def _summary(row: Sequence[Any]) -> JobSummary:
    number, title, kind, target, classes, features, model_owner, token, reward, stake, *rest = row
    rounds, seats, group_size, faults, members, stage, ending, settled, until, block, refused, problem = rest
    return JobSummary(
        job_id=JobId(number),
        title=title,
        kind=kind,
        target=target,
        classes=classes,
        features=features,
        model_owner=Address(model_owner),
        token=Address(token),
        reward=Wei(int(reward)),
        stake=Wei(int(stake)),
        rounds=rounds,
        seats=seats,
        group_size=group_size,
        faults=faults,
        members=members,
        stage=Stage(stage),
        ending=Ending(ending),
        settled=settled,
        register_until=until,
        created_block=block,
        refused=refused,
        problem=problem,
    )
