import csv
import errno
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.ids import Address, JobId, Wei
from omnilytics_app.domain.wallet import HistoryKind, HistoryRow, HistoryState
from omnilytics_app.errors import StorageFull
from omnilytics_app.services import history_export as module
from omnilytics_app.services.history_export import COLUMNS, write_history

BOB = Address("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")
SENT = HistoryRow(
    id=1,
    kind=HistoryKind.SENT,
    state=HistoryState.FINAL,
    name="payment",
    time=1_700_000_000,
    amount=Wei(-1_000_000_000_000_000_001),
    fee=Wei(21_000),
    hash="0xab",
    nonce=0,
    to=BOB,
    block=12,
)
PAID = replace(SENT, kind=HistoryKind.PAYOUT, name="payout", amount=Wei(5), fee=Wei(0), nonce=None, to=None,
               job_id=JobId(7), block=None)  # fmt: skip


class Rows:
    def __init__(self, *rows: HistoryRow) -> None:
        self.all = rows

    def rows(self, offset: int, limit: int) -> tuple[HistoryRow, ...]:
        return self.all[offset : offset + limit]


def read(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode(), newline=""), strict=True))


def test_amounts_are_exact_and_lines_end_as_the_standard_says(tmp_path: Path) -> None:
    file = tmp_path / "history.csv"
    file.write_text("old")
    assert write_history(file, Rows(SENT, PAID), {BOB: 'Bob, "the baker"'}) == 2
    assert file.read_bytes().count(b"\r\n") == 3
    sent, paid = read(file)
    assert sent == {
        "time_utc": "2023-11-14T22:13:20Z",
        "kind": "sent",
        "function": "payment",
        "status": "final",
        "job": "",
        "direction": "out",
        "amount_wei": "1000000000000000001",
        "amount_ether": "1.000000000000000001",
        "fee_wei": "21000",
        "fee_ether": "0.000000000000021",
        "counterparty": BOB,
        "name": 'Bob, "the baker"',
        "nonce": "0",
        "block": "12",
        "transaction": "0xab",
    }
    assert (paid["direction"], paid["amount_wei"], paid["job"], paid["nonce"]) == ("in", "5", "7", "")


@pytest.mark.parametrize(
    "name", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "\n=1", "\uff1d1", "\uff0d1", "\uff201"]
)
def test_no_text_is_taken_for_a_formula(tmp_path: Path, name: str) -> None:
    file = tmp_path / "history.csv"
    write_history(file, Rows(SENT), {BOB: name})
    [line] = read(file)
    assert re.sub(r"(?<=.)'", "", line["name"], flags=re.DOTALL) == f"'{name}"  # also inside, behind a tab or line end


@given(amount=st.integers(-(2**255), 2**255))
def test_no_number_begins_with_a_sign(amount: int) -> None:
    assert not any(cell.startswith(("+", "-")) for cell in module.cells(replace(SENT, amount=Wei(amount)), {}))


def test_every_page_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAGE_ROWS", 3)
    rows = [replace(SENT, id=number, nonce=number) for number in range(8)]
    assert write_history(tmp_path / "history.csv", Rows(*rows), {}) == 8
    assert [line["nonce"] for line in read(tmp_path / "history.csv")] == [str(n) for n in range(8)]
    assert write_history(tmp_path / "empty.csv", Rows(), {}) == 0
    assert (tmp_path / "empty.csv").read_text("utf-8").strip() == ",".join(COLUMNS)


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "history.csv"
    file.write_text("old")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("omnilytics_app.storage.atomic.os.fsync", full)
    with pytest.raises(StorageFull):
        write_history(file, Rows(SENT), {})
    assert file.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["history.csv"]
