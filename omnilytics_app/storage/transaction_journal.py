"""What accounts have signed, on disk before it is sent. SQLite, write-ahead log, additions synchronised.

A signed transaction that is known to the network and not to its sender can be sent a second time under another nonce,
so this is no cache: a file that cannot be read is reported and left alone. Rows belong to an account on a chain, the
chain being named by its number and its first block. Methods are short and synchronous and may be called from any
thread, one at a time.
"""

import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import rlp
from eth_utils.address import to_checksum_address
from rlp.exceptions import RLPException

from omnilytics_app.domain.ids import Address, Digest, JobId, Wei
from omnilytics_app.domain.transactions import OPEN_STATES, SignedTransaction, TransactionState
from omnilytics_app.errors import ConfigurationError, UserFacingError
from omnilytics_app.storage.disk import fault_of

FORMAT = 2
"""2 added receiver and job of each transaction, for the history; they outlive what was signed."""
LOCKED_S = 10.0
"""How long another program's writing is waited for."""
_SCHEMA = """
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY, genesis BLOB NOT NULL, chain_id INTEGER NOT NULL, address TEXT NOT NULL,
    UNIQUE (genesis, chain_id, address)
) STRICT;
CREATE TABLE transactions (
    id INTEGER PRIMARY KEY, account INTEGER NOT NULL, hash TEXT NOT NULL, nonce INTEGER NOT NULL, name TEXT NOT NULL,
    intent BLOB NOT NULL, raw BLOB NOT NULL, gas INTEGER NOT NULL, max_fee TEXT NOT NULL, priority_fee TEXT NOT NULL,
    value TEXT NOT NULL, signed_at INTEGER NOT NULL, state TEXT NOT NULL, block_number INTEGER,
    block_hash BLOB NOT NULL, succeeded INTEGER, paid TEXT NOT NULL,
    recipient TEXT NOT NULL DEFAULT '', job_id INTEGER,
    UNIQUE (account, hash)
) STRICT;
CREATE INDEX transactions_by_nonce ON transactions (account, nonce);
CREATE INDEX transactions_by_state ON transactions (account, state);
"""
_FROM_FORMAT_1 = """
ALTER TABLE transactions ADD COLUMN recipient TEXT NOT NULL DEFAULT '';
ALTER TABLE transactions ADD COLUMN job_id INTEGER;
"""
_COLUMNS = (
    "hash, nonce, name, intent, raw, gas, max_fee, priority_fee, value, signed_at, state, block_number, block_hash, "
    "succeeded, paid"
)
_READ = f"SELECT {_COLUMNS}, job_id FROM transactions WHERE account = ?"  # noqa: S608  # only constants
_ADD = (
    f"INSERT INTO transactions (account, {_COLUMNS}, recipient, job_id) VALUES ({', '.join('?' * 18)}) "  # noqa: S608
    "ON CONFLICT (account, hash) DO NOTHING"
)
_UPDATE = (
    "UPDATE transactions SET raw = ?, state = ?, block_number = ?, block_hash = ?, succeeded = ?, paid = ? "
    "WHERE account = ? AND hash = ?"
)


_ADDRESS_BYTES, _SELECTOR, _WORD_END, _MANY_JOBS = 20, 4, 36, 2**63
_WITHOUT_JOB = frozenset({"createJob", "withdraw", "withdrawSink", "approve", "transfer", "deploy"})


class JournalFile:
    """The rows of one account on one chain; see `domain.ports.TransactionJournal`."""

    def __init__(self, path: Path, genesis: Digest, chain_id: int, address: Address) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection = _open(path)
        key = (genesis, chain_id, address)
        try:
            with self._lock, self._connection as db:
                db.execute("INSERT OR IGNORE INTO accounts (genesis, chain_id, address) VALUES (?, ?, ?)", key)
                query = "SELECT id FROM accounts WHERE genesis = ? AND chain_id = ? AND address = ?"
                (self._account,) = db.execute(query, key).fetchone()
        except sqlite3.Error as error:
            self.close()
            raise _fault(path, error) from error

    def add(self, transaction: SignedTransaction) -> None:
        """Keep a newly signed transaction, on disk when this returns."""
        self._write(_ADD, [(self._account, *_row(transaction), *concerned(transaction))], "FULL")

    def update(self, transactions: Sequence[SignedTransaction]) -> None:
        """Put these in place of the known ones with their hashes, all or none.

        What became of a transaction is found on the chain again where a power cut takes it from the disk, so nothing
        waits for the disk here: it would take a process of many owners most of its time.
        """
        changed = [
            (t.raw, t.state, t.block_number, t.block_hash, _as_integer(t.succeeded), str(t.paid), self._account, t.hash)
            for t in transactions
        ]
        self._write(_UPDATE, changed, "NORMAL")

    def at(self, nonce: int) -> tuple[SignedTransaction, ...]:
        """All versions of a nonce, oldest first."""
        return self._read(f"{_READ} AND nonce = ? ORDER BY id", nonce)

    def open(self) -> tuple[SignedTransaction, ...]:
        """What is pending or mined, by nonce, then oldest first."""
        return self._read(f"{_READ} AND state IN (?, ?) ORDER BY nonce, id", *sorted(OPEN_STATES))

    def has(self, intent: Digest) -> bool:
        """Whether anything with this intent was ever added, whatever became of it."""
        return bool(self._read(f"{_READ} AND intent = ? LIMIT 1", intent))

    def history(self, limit: int) -> tuple[SignedTransaction, ...]:
        """The last ones, newest first."""
        return self._read(f"{_READ} ORDER BY id DESC LIMIT ?", limit)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def _write(self, statement: str, rows: Sequence[tuple[object, ...]], synchronous: str) -> None:
        try:
            with self._lock:
                self._connection.execute(f"PRAGMA synchronous = {synchronous}")
                with self._connection as db:
                    db.executemany(statement, rows)
        except sqlite3.Error as error:
            raise _fault(self._path, error) from error

    def _read(self, query: str, *parameters: object) -> tuple[SignedTransaction, ...]:
        try:
            with self._lock:
                rows = self._connection.execute(query, (self._account, *parameters)).fetchall()
            return tuple(_transaction(row) for row in rows)
        except sqlite3.Error as error:
            raise _fault(self._path, error) from error
        except ValueError as error:
            raise _unreadable(self._path) from error


def _row(t: SignedTransaction) -> tuple[object, ...]:
    """In the order of `_COLUMNS`; amounts as text, which holds any."""
    fees = (str(t.max_fee), str(t.priority_fee), str(t.value))
    outcome = (t.state, t.block_number, t.block_hash, _as_integer(t.succeeded), str(t.paid))
    return (t.hash, t.nonce, t.name, t.intent, t.raw, t.gas, *fees, t.signed_at, *outcome)


def concerned(transaction: SignedTransaction) -> tuple[str, int | None]:
    """Whom a signed transaction goes to, and the job that it is about: read from its bytes (EIP-1559), where it can be.

    Every function of the market but those named has the job's number as its first argument.
    """
    try:
        fields = rlp.decode(transaction.raw[1:]) if transaction.raw[:1] == b"\x02" else []
        receiver, data = bytes(fields[5]), bytes(fields[7])
    except (RLPException, IndexError, TypeError, ValueError):
        return "", None
    recipient = to_checksum_address(receiver) if len(receiver) == _ADDRESS_BYTES else ""
    has_job = len(data) >= _WORD_END and transaction.name not in _WITHOUT_JOB
    job = int.from_bytes(data[_SELECTOR:_WORD_END]) if has_job else None
    return recipient, job if job is not None and job < _MANY_JOBS else None


def _transaction(row: tuple[Any, ...]) -> SignedTransaction:
    name, nonce, words, intent, raw, gas, max_fee, priority_fee, value, signed_at, state, *became, job = row
    number, block, good, paid = became
    return SignedTransaction(
        hash=name,
        nonce=nonce,
        name=words,
        intent=Digest(intent),
        raw=raw,
        gas=gas,
        max_fee=Wei(int(max_fee)),
        priority_fee=Wei(int(priority_fee)),
        value=Wei(int(value)),
        signed_at=signed_at,
        state=TransactionState(state),
        block_number=number,
        block_hash=block,
        succeeded=None if good is None else bool(good),
        paid=Wei(int(paid)),
        job_id=None if job is None else JobId(job),
    )


def _as_integer(truth: bool | None) -> int | None:  # noqa: FBT001 - what it converts
    return None if truth is None else int(truth)


def _open(path: Path) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(path, timeout=LOCKED_S, check_same_thread=False)
    except sqlite3.Error as error:
        raise _fault(path, error) from error
    try:
        _prepare(connection, path)
    except sqlite3.Error as error:
        connection.close()
        raise _fault(path, error) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > FORMAT:
        raise ConfigurationError(
            f"The journal of transactions {path} was written by a newer version of this program; use that one."
        )
    if db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise _unreadable(path)
    if version == 0:
        db.execute("PRAGMA journal_mode = WAL")
        db.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {FORMAT}; COMMIT;")
        path.chmod(0o600)
    elif version == 1:
        db.executescript(f"BEGIN IMMEDIATE; {_FROM_FORMAT_1} PRAGMA user_version = {FORMAT}; COMMIT;")


def _fault(path: Path, error: sqlite3.Error) -> UserFacingError:
    """What to tell of it: the disk's state, another program's lock, or a file that is damaged."""
    if disk := fault_of(error, path):
        return disk
    if isinstance(error, sqlite3.OperationalError):
        return ConfigurationError(
            f"The journal of transactions {path} cannot be used ({error}), so nothing is sent; close other programs "
            "using it."
        )
    return _unreadable(path)


def _unreadable(path: Path) -> ConfigurationError:
    return ConfigurationError(
        f"The journal of transactions {path} cannot be read; restore it from a back-up, or move it away once nothing "
        "of this account waits to be mined."
    )
