"""The history as a table for spreadsheets, with exact amounts.

Numbers are texts that never begin with a sign, which a spreadsheet would take for a formula: `direction` tells it.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from omnilytics_app.domain.amounts import ether_exact
from omnilytics_app.domain.csv_text import csv_bytes, csv_lines
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.wallet import HistoryRow
from omnilytics_app.storage.atomic import replacing

COLUMNS = (
    *("time_utc", "kind", "function", "status", "job", "direction", "amount_wei", "amount_ether", "fee_wei"),
    *("fee_ether", "counterparty", "name", "nonce", "block", "transaction"),
)
PAGE_ROWS = 1_000


class Rows(Protocol):
    """What is written."""

    def rows(self, offset: int, limit: int) -> tuple[HistoryRow, ...]:
        """At most `limit` rows from `offset` on."""
        ...


def write_history(file: Path, source: Rows, names: Mapping[Address, str]) -> int:
    """Write all rows, or change nothing; how many. Blocks. Raises `StorageFault`."""
    with replacing(file) as target:
        target.write(csv_bytes(COLUMNS, ()))
        count = 0
        while page := source.rows(count, PAGE_ROWS):
            target.write(csv_lines((cells(row, names) for row in page), len(COLUMNS)))
            count += len(page)
        return count


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


def _or_empty(value: int | None) -> str:
    return "" if value is None else str(value)
