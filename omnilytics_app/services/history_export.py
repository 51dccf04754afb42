"""The history as a table for spreadsheets (RFC 4180, UTF-8): exact amounts, and no text that is taken for a formula.

Spreadsheets run what begins with = + - @ or a tab, whatever column it is in, so such texts get an apostrophe before
them. Numbers need none: no column of this file holds a sign, `direction` tells it.
"""

import csv
import io
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from omnilytics_app.domain.amounts import ether_exact
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.wallet import HistoryRow
from omnilytics_app.storage.atomic import replacing

COLUMNS = (
    *("time_utc", "kind", "function", "status", "job", "direction", "amount_wei", "amount_ether", "fee_wei"),
    *("fee_ether", "counterparty", "name", "nonce", "block", "transaction"),
)
PAGE_ROWS = 1_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}")


class Rows(Protocol):
    """What is written."""

    def rows(self, offset: int, limit: int) -> tuple[HistoryRow, ...]:
        """At most `limit` rows from `offset` on."""
        ...


def write_history(file: Path, source: Rows, names: Mapping[Address, str]) -> int:
    """Write all rows, or change nothing; how many. Blocks. Raises `StorageFault`."""
    with replacing(file) as target:
        target.write(_lines([COLUMNS]))
        count = 0
        while page := source.rows(count, PAGE_ROWS):
            target.write(_lines([tuple(map(safe, cells(row, names))) for row in page]))
            count += len(page)
        return count


def _lines(rows: list[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def cells(row: HistoryRow, names: Mapping[Address, str]) -> tuple[str, ...]:
    """One row in the order of `COLUMNS`."""
    direction = "in" if row.amount > 0 else "out" if row.amount < 0 else ""
    return (
        datetime.fromtimestamp(row.time, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        row.kind.value,
        row.name,
        row.state.value,
        _or_empty(row.job_id),
        direction,
        str(abs(row.amount)),
        ether_exact(abs(row.amount)),
        str(row.fee),
        ether_exact(row.fee),
        row.to or "",
        names.get(row.to, "") if row.to else "",
        _or_empty(row.nonce),
        _or_empty(row.block),
        row.hash,
    )


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell


def _or_empty(value: int | None) -> str:
    return "" if value is None else str(value)
