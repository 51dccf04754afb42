import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from eth_account import Account

from omnilytics_app.chain.memory_journal import MemoryJournal
from omnilytics_app.domain.ids import Address, Digest, Wei
from omnilytics_app.domain.ports import TransactionJournal
from omnilytics_app.domain.transactions import SignedTransaction, TransactionState
from omnilytics_app.errors import ConfigurationError, StorageFull
from omnilytics_app.storage import transaction_journal as module
from omnilytics_app.storage.transaction_journal import JournalFile, concerned

GENESIS, OTHER_GENESIS = Digest(b"\x01" * 32), Digest(b"\x02" * 32)
ADDRESS, OTHER = Address("0x" + "11" * 20), Address("0x" + "22" * 20)
CHAIN_ID = 31_337


def signed(number: int, nonce: int = 0, state: TransactionState = TransactionState.PENDING) -> SignedTransaction:
    return SignedTransaction(
        hash=f"0x{number:064x}",
        nonce=nonce,
        name="publish",
        intent=Digest(bytes([number]) * 32),
        raw=bytes(range(200)),
        gas=100_000,
        max_fee=Wei(10**12),
        priority_fee=Wei(10**9),
        value=Wei(2**200),
        signed_at=1_700_000_000,
        state=state,
    )


def file_at(folder: Path, genesis: Digest = GENESIS, address: Address = ADDRESS) -> JournalFile:
    return JournalFile(folder / "transactions.db", genesis, CHAIN_ID, address)


@pytest.fixture(params=["file", "memory"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TransactionJournal]:
    opened: TransactionJournal = file_at(tmp_path) if request.param == "file" else MemoryJournal()
    yield opened
    opened.close()


def test_what_was_added_is_read_back_the_same(journal: TransactionJournal) -> None:
    one, other = signed(1, nonce=4), signed(2, nonce=3)
    for transaction in (one, other, replace(one, name="another with its hash")):
        journal.add(transaction)
    assert journal.open() == (other, one)
    assert journal.at(4) == (one,)
    assert journal.history(5) == (other, one)
    assert journal.history(1) == (other,)
    assert one.most == 2**200 + 100_000 * 10**12


def test_versions_of_a_nonce_are_kept_in_their_order(journal: TransactionJournal) -> None:
    versions = tuple(signed(number, nonce=7) for number in (9, 2, 5))
    for version in versions:
        journal.add(version)
    assert journal.at(7) == versions
    assert journal.at(8) == ()


def test_what_is_over_is_not_open(journal: TransactionJournal) -> None:
    for number, state in enumerate(TransactionState):
        journal.add(signed(number, nonce=number, state=state))
    assert {t.state for t in journal.open()} == {TransactionState.PENDING, TransactionState.MINED}
    assert len(journal.history(99)) == len(TransactionState)


def test_an_update_changes_what_became_of_it(journal: TransactionJournal) -> None:
    journal.add(signed(1))
    mined = replace(
        signed(1),
        state=TransactionState.FINAL,
        block_number=5,
        block_hash=b"\x05" * 32,
        succeeded=False,
        raw=b"",
        paid=Wei(7),
    )
    journal.update([mined, signed(2)])  # one that is not known stays unknown
    assert journal.history(9) == (mined,)


def test_accounts_and_chains_do_not_see_each_other(tmp_path: Path) -> None:
    with closing(file_at(tmp_path)) as own:
        own.add(signed(1))
        for genesis, address in ((OTHER_GENESIS, ADDRESS), (GENESIS, OTHER)):
            with closing(file_at(tmp_path, genesis, address)) as other:
                assert other.open() == ()
                other.add(signed(1, nonce=3))
        assert own.history(9) == (signed(1),)


def test_what_was_added_is_on_disk_for_whoever_opens_it_next(tmp_path: Path) -> None:
    with closing(file_at(tmp_path)) as first:
        first.add(signed(1))
        with closing(file_at(tmp_path)) as second:
            assert second.open() == (signed(1),)
    assert (tmp_path / "transactions.db").stat().st_mode & 0o077 == 0


def test_what_is_signed_is_synchronised_and_what_the_chain_can_tell_is_not(tmp_path: Path) -> None:
    with closing(file_at(tmp_path)) as journal:
        journal.add(signed(1))
        assert journal._connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
        journal.update([signed(1)])
        assert journal._connection.execute("PRAGMA synchronous").fetchone() == (1,)  # NORMAL
        assert journal._connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize("content", [b"no database at all" * 99, b"SQLite format 3\0" + bytes(4_000)])
def test_a_damaged_journal_is_reported_and_left_alone(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "transactions.db"
    path.write_bytes(content)
    with pytest.raises(ConfigurationError, match=r"cannot be read; restore it from a back-up"):
        file_at(tmp_path)
    assert path.read_bytes() == content


def test_a_journal_of_a_newer_program_is_left_to_it(tmp_path: Path) -> None:
    file_at(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "transactions.db")) as db:
        db.execute(f"PRAGMA user_version = {module.FORMAT + 1}")
    with pytest.raises(ConfigurationError, match="newer version"):
        file_at(tmp_path)


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be used"):
        file_at(tmp_path / "nowhere")


def test_a_full_disk_is_one_sentence_and_what_was_there_stays(tmp_path: Path) -> None:
    with closing(file_at(tmp_path)) as journal:
        journal.add(signed(1))
        (pages,) = journal._connection.execute("PRAGMA page_count").fetchone()
        journal._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StorageFull):
            journal.add(replace(signed(2), raw=bytes(10**6)))
        assert journal.open() == (signed(1),)


def test_a_journal_that_another_program_holds_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file_at(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "transactions.db")) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        monkeypatch.setattr(module, "LOCKED_S", 0.01)
        with pytest.raises(ConfigurationError, match="close other programs"):
            file_at(tmp_path)


@pytest.mark.parametrize("amount", [0, 2**63, 2**256 - 1])
def test_amounts_of_any_size_are_kept_exactly(amount: int, tmp_path: Path) -> None:
    exact = replace(signed(1), value=Wei(amount), max_fee=Wei(amount), priority_fee=Wei(amount), paid=Wei(amount))
    with closing(file_at(tmp_path)) as journal:
        journal.add(exact)
        assert journal.open() == (exact,)


def test_what_was_ever_added_is_known_by_its_intent(journal: TransactionJournal) -> None:
    for number, state in enumerate(TransactionState):
        journal.add(signed(number, nonce=number, state=state))
    known = [journal.has(signed(number).intent) for number in range(len(TransactionState) + 1)]
    assert known == [True] * len(TransactionState) + [False]


def test_a_journal_of_format_1_is_read_on_and_written_to(tmp_path: Path) -> None:
    journal = file_at(tmp_path)
    journal.add(signed(1))
    journal.close()
    with closing(sqlite3.connect(tmp_path / "transactions.db")) as db, db:
        db.execute("ALTER TABLE transactions DROP COLUMN recipient")
        db.execute("ALTER TABLE transactions DROP COLUMN job_id")
        db.execute("PRAGMA user_version = 1")
    with closing(file_at(tmp_path)) as journal:
        journal.add(signed(2, nonce=1))
        assert journal.open() == (signed(1), signed(2, nonce=1))


def test_receiver_and_job_are_read_from_the_signed_bytes() -> None:
    key = Account.from_key(b"\x07" * 32)
    bob = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"

    def of(name: str, data: bytes, to: str = bob, kind: int = 2) -> tuple[str, int | None]:
        fees = {"maxFeePerGas": 1, "maxPriorityFeePerGas": 1} if kind == 2 else {"gasPrice": 1, "accessList": []}
        fields = {"type": kind, "chainId": 1, "nonce": 0, "gas": 21_000, "to": to, "value": 0, "data": data, **fees}
        raw = bytes(key.sign_transaction(fields).raw_transaction)
        return concerned(replace(signed(1), name=name, raw=raw))

    assert of("send", b"") == (bob, None)
    assert of("claim", bytes(4) + (7).to_bytes(32) + bytes(64)) == (bob, 7)
    assert of("withdraw", bytes(4) + (7).to_bytes(32)) == (bob, None)
    assert of("claim", bytes(4) + b"\xff" * 32) == (bob, None)
    assert of("deploy", bytes(100), to="") == ("", None)
    assert of("send", b"", kind=1) == ("", None)
    assert concerned(replace(signed(1), raw=b"")) == concerned(signed(1)) == ("", None)
