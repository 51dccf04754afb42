"""Opens a SQLite file that the program can make anew: private, write-ahead logged, sound, of one format."""

import sqlite3
from pathlib import Path


def connect(path: Path, schema: str, version: int) -> sqlite3.Connection:
    """A connection to a file with `schema`, which an empty file is given; any thread may use it, one at a time.

    Raises `sqlite3.DatabaseError` for a file that is damaged, of another format or none of SQLite's, and its subclass
    `sqlite3.OperationalError` where the file cannot be used now.
    """
    connection = again(path)
    try:
        path.chmod(0o600)
        _prepare(connection, schema, version)
    except BaseException:
        connection.close()
        raise
    return connection


def again(path: Path) -> sqlite3.Connection:
    """One more connection to a file that `connect` prepared: it reads while the first one writes."""
    connection = sqlite3.connect(path, timeout=10, check_same_thread=False)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _prepare(db: sqlite3.Connection, schema: str, version: int) -> None:
    (found,) = db.execute("PRAGMA user_version").fetchone()
    if found == 0:
        db.execute("PRAGMA journal_mode = WAL")
        db.executescript(f"BEGIN; {schema} PRAGMA user_version = {version}; COMMIT;")
    elif found != version:
        raise sqlite3.DatabaseError("another format")
    if db.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise sqlite3.DatabaseError("damaged")
    db.execute("PRAGMA synchronous = NORMAL")
