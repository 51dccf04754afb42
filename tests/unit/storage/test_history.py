"""The history against a real journal: one row a nonce, with what became of it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from eth_account import Account
from hypothesis import given
from hypothesis import strategies as st

from omnilytics_app.domain.ids import Address, Digest, JobId, Wei
from omnilytics_app.domain.progress import Payout
from omnilytics_app.domain.transactions import SignedTransaction, TransactionState
from omnilytics_app.domain.wallet import HistoryKind, HistoryOrder, HistoryQuery, HistoryRow, HistoryState
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.history import Deed, HistoryFile, _amount, _sortable
from omnilytics_app.storage.transaction_journal import JournalFile

GENESIS = Digest(b"\x01" * 32)
KEY = Account.from_key(b"\x07" * 32)
ME = Address(KEY.address)
BOB = Address("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")
MARKET = Address("0x5FbDB2315678afecb367f032d93F642f64180aa3")
HERE = Deployment(GENESIS, 31_337, MARKET)
ETHER = 10**18
ALL = HistoryQuery()
FINAL, SUPERSEDED, GIVEN_UP = TransactionState.FINAL, TransactionState.SUPERSEDED, TransactionState.GIVEN_UP


def signed(number: int, nonce: int, name: str = "payment", value: int = 0, data: bytes = b"") -> SignedTransaction:
    """A really signed transaction of `name`, to Bob where it is a plain transfer."""
    to = BOB if name == "payment" else ME if name == "nothing" else MARKET
    fields = {
        "type": 2, "chainId": 31_337, "nonce": nonce, "gas": 21_000, "to": to, "value": value, "data": data,
        "maxFeePerGas": 10**9 + number, "maxPriorityFeePerGas": 1,
    }  # fmt: skip
    raw = bytes(KEY.sign_transaction(fields).raw_transaction)
    return SignedTransaction(
        hash=f"0x{number:064x}",
        nonce=nonce,
        name=name,
        intent=Digest(bytes(32)),
        raw=raw,
        gas=21_000,
        max_fee=Wei(10**9),
        priority_fee=Wei(1),
        value=Wei(value),
        signed_at=1_700_000_000 + number,
    )


def became(transaction: SignedTransaction, state: TransactionState, **changes: object) -> SignedTransaction:
    return replace(transaction, state=state, raw=b"", **changes)  # type: ignore[arg-type]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[JournalFile]:
    opened = JournalFile(tmp_path / "transactions.db", GENESIS, 31_337, ME)
    yield opened
    opened.close()


@pytest.fixture
def history(tmp_path: Path, journal: JournalFile) -> Iterator[HistoryFile]:
    opened = HistoryFile(tmp_path / "history.db", tmp_path / "transactions.db", HERE, ME)
    yield opened
    opened.close()


def rows(history: HistoryFile, query: HistoryQuery = ALL) -> tuple[HistoryRow, ...]:
    found = history.rows(query, 0, 100)
    assert history.count(query) == len(found)
    return found


def test_a_transfer_is_told_from_its_signature_to_its_end(journal: JournalFile, history: HistoryFile) -> None:
    sent = signed(1, 0, value=ETHER // 2)
    journal.add(sent)
    assert history.update((), {})
    [row] = rows(history)
    assert (row.kind, row.state, row.to, row.nonce) == (HistoryKind.SENT, HistoryState.PENDING, BOB, 0)
    assert (row.amount, row.fee, row.hash, row.time) == (-ETHER // 2, 0, sent.hash, sent.signed_at)
    assert not history.update((), {})
    journal.update([became(sent, FINAL, succeeded=True, paid=Wei(21_000), block_number=5)])
    assert history.update((), {})
    [final] = rows(history)
    assert (final.id, final.state, final.fee, final.block) == (row.id, HistoryState.FINAL, 21_000, 5)
    assert final.to == BOB  # which outlives the bytes that were signed
    assert not history.update((), {})


def test_one_row_a_nonce_whatever_was_signed_for_it(journal: JournalFile, history: HistoryFile) -> None:
    slow, faster = signed(1, 0, value=3), signed(2, 0, value=3)
    stuck, nothing = signed(3, 1, value=5), signed(4, 1, "nothing")
    lost, instead = signed(5, 2, value=7), signed(6, 2, "claim", data=bytes(4) + (7).to_bytes(32))
    failed, foreign = signed(7, 3, value=9), signed(8, 4, value=11)
    filler, waiting, cancelling = signed(9, 5, "nothing"), signed(10, 6, value=13), signed(11, 6, "nothing")
    for transaction in (
        slow, faster, stuck, nothing, lost, instead, failed, foreign, filler, waiting, cancelling,
    ):  # fmt: skip
        journal.add(transaction)
    mined = {"succeeded": True, "paid": Wei(50), "block_number": 9}
    journal.update([
        became(slow, SUPERSEDED), became(faster, FINAL, **mined),
        became(stuck, SUPERSEDED), became(nothing, FINAL, **mined),
        became(lost, GIVEN_UP), became(instead, FINAL, **mined),
        became(failed, FINAL, succeeded=False, paid=Wei(50)),
        became(foreign, TransactionState.REPLACED), became(filler, FINAL, **mined),
    ])  # fmt: skip
    history.update((), {})
    by_nonce = {row.nonce: row for row in rows(history)}
    assert len(by_nonce) == 7
    assert (by_nonce[0].hash, by_nonce[0].amount, by_nonce[0].state) == (faster.hash, -3, HistoryState.FINAL)
    assert (by_nonce[1].hash, by_nonce[1].name, by_nonce[1].to) == (nothing.hash, "payment", BOB)
    assert (by_nonce[1].amount, by_nonce[1].fee, by_nonce[1].state) == (0, 50, HistoryState.CANCELLED)
    assert (by_nonce[2].name, by_nonce[2].job_id, by_nonce[2].kind) == ("claim", 7, HistoryKind.MONEY)
    assert (by_nonce[3].state, by_nonce[3].amount, by_nonce[3].fee) == (HistoryState.FAILED, 0, 50)
    assert (by_nonce[4].state, by_nonce[4].amount) == (HistoryState.REPLACED, 0)
    assert (by_nonce[5].name, by_nonce[5].kind) == ("nothing", HistoryKind.OTHER)
    assert (by_nonce[6].state, by_nonce[6].name, by_nonce[6].amount) == (HistoryState.PENDING, "payment", -13)


def test_events_tell_what_a_withdrawal_brought_and_which_job_was_made(
    journal: JournalFile, history: HistoryFile
) -> None:
    withdrawn, created = signed(1, 0, "withdraw", data=bytes(100)), signed(2, 1, "createJob", 8, bytes(100))
    for transaction in (withdrawn, created):
        journal.add(transaction)
        journal.update([became(transaction, FINAL, succeeded=True)])
    history.update((), {withdrawn.hash: Deed(Wei(30)), created.hash: Deed(job_id=JobId(4))})
    made, brought = rows(history)
    assert (brought.amount, brought.job_id) == (30, None)
    assert (made.amount, made.job_id, made.kind) == (-8, 4, HistoryKind.JOB)


def test_events_that_come_in_after_their_transactions_are_final_are_told_all_the_same(
    journal: JournalFile, history: HistoryFile
) -> None:
    withdrawn, created = signed(1, 0, "withdraw", data=bytes(100)), signed(2, 1, "createJob", 8, bytes(100))
    for transaction in (withdrawn, created):
        journal.add(transaction)
        journal.update([became(transaction, FINAL, succeeded=True)])
    history.update((), {})
    deeds = {withdrawn.hash: Deed(Wei(30)), created.hash: Deed(job_id=JobId(4))}
    assert history.update((), deeds)
    made, brought = rows(history)
    assert (brought.amount, made.amount, made.job_id) == (30, -8, 4)
    assert not history.update((), deeds)


def test_payouts_come_and_go_with_the_chain(history: HistoryFile) -> None:
    one = Payout(JobId(1), Wei(5), Wei(2), "0xaa", 1_700_000_000)
    other = Payout(JobId(2), Wei(5), Wei(2), "0xaa", 1_700_000_009)
    assert history.update((one, other), {})
    assert [(r.job_id, r.amount, r.kind) for r in rows(history)] == [
        (2, 7, HistoryKind.PAYOUT),
        (1, 7, HistoryKind.PAYOUT),
    ]
    assert not history.update((one, other), {})
    assert history.update((replace(other, time=1_700_000_010),), {})
    [left] = rows(history)
    assert (left.job_id, left.time) == (2, 1_700_000_010)


def test_queries_filter_search_and_sort(journal: JournalFile, history: HistoryFile) -> None:
    for number, value in enumerate((9 * ETHER, 10 * ETHER, 2, 300 * ETHER), 1):
        journal.add(signed(number, number, value=value))
    journal.add(signed(5, 5, "register", ETHER, bytes(4) + (42).to_bytes(32) + bytes(32)))
    history.update((Payout(JobId(3), Wei(ETHER), Wei(0), "0xbeef", 1_600_000_000),), {})

    def amounts(**query: object) -> list[int]:
        return [row.amount for row in rows(history, HistoryQuery(**query))]  # type: ignore[arg-type]

    e = ETHER
    assert amounts(order=HistoryOrder.AMOUNT) == [e, -2, -e, -9 * e, -10 * e, -300 * e]
    assert amounts(order=HistoryOrder.AMOUNT, descending=False)[:2] == [-300 * e, -10 * e]
    assert amounts(order=HistoryOrder.TIME, descending=False)[0] == e
    assert amounts(kind=HistoryKind.SEAT) == [-e]
    assert amounts(state=HistoryState.FINAL) == [e]
    assert amounts(text="0xBEE") == amounts(text="beef") == [e]
    assert amounts(text=BOB[:12].lower()) == [-300 * e, -2, -10 * e, -9 * e]
    assert amounts(text="bob", addresses=frozenset({BOB})) == [-300 * e, -2, -10 * e, -9 * e]
    assert amounts(text="register") == amounts(text="42") == [-e]
    assert amounts(text="joined", functions=frozenset({"register"})) == [-e]
    many = frozenset(["register", "payout", "submit", "publish", "claim", "stop"])
    assert (
        amounts(text="job", functions=many) == amounts(text="job", functions=many, order=HistoryOrder.TIME) == [-e, e]
    )
    assert amounts(text="job", functions=many, kind=HistoryKind.SEAT) == [-e]
    assert amounts(text=f"0x{3:064x}") == amounts(text=f" 0X{3:064X}\n") == [-2]
    assert amounts(text="00004") == [-300 * e]
    assert amounts(text="%") == amounts(text="*") == amounts(text="[a-z]") == amounts(text="'; --") == []
    assert amounts(text="9" * 40) == amounts(text="0xg") == []
    assert len(amounts(text="0x")) == 6
    assert [r.amount for r in history.rows(HistoryQuery(order=HistoryOrder.AMOUNT), 1, 2)] == [-2, -e]


@given(st.lists(st.integers(-(2**256) + 1, 2**256 - 1), min_size=2))
def test_amounts_are_kept_exactly_and_in_their_order(amounts: list[int]) -> None:
    stored = [_sortable(amount) for amount in amounts]
    assert [_amount(kept) for kept in sorted(stored)] == sorted(amounts)


def test_accounts_and_markets_do_not_see_each_other(tmp_path: Path, journal: JournalFile, history: HistoryFile) -> None:
    journal.add(signed(1, 0, value=1))
    history.update((Payout(JobId(1), Wei(5), Wei(2), "0xaa", 1),), {})
    other = HistoryFile(tmp_path / "history.db", tmp_path / "transactions.db", HERE, BOB)
    with closing(other):
        assert not other.update((), {})
        assert rows(other) == ()
    assert len(rows(history)) == 2


def test_another_journal_in_its_place_is_read_from_the_beginning(
    tmp_path: Path, journal: JournalFile, history: HistoryFile
) -> None:
    for number in range(3):
        journal.add(signed(number, number, value=1))
    history.update((), {})
    with closing(sqlite3.connect(tmp_path / "transactions.db")) as db, db:
        db.execute("DELETE FROM transactions WHERE nonce > 0")
    history.update((), {})
    assert [row.nonce for row in rows(history)] == [0]


@pytest.mark.parametrize("content", [b"no database at all" * 300, b""])
def test_a_damaged_file_is_made_anew(tmp_path: Path, journal: JournalFile, content: bytes) -> None:
    journal.add(signed(1, 0, value=1))
    (tmp_path / "history.db").write_bytes(content)
    with closing(HistoryFile(tmp_path / "history.db", tmp_path / "transactions.db", HERE, ME)) as history:
        history.update((), {})
        assert len(rows(history)) == 1
