import sqlite3
import stat
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.domain.activity import (
    MAX_TEXT,
    ActivityQuery,
    Entry,
    Group,
    Kind,
    Order,
    Standing,
    Term,
    kinds_of,
)
from omnilytics_app.domain.ids import Address, Digest, JobId, RoundNumber, Wei
from omnilytics_app.errors import CacheLost
from omnilytics_app.storage import activity_query
from omnilytics_app.storage.activity import ActivityLog, ActivityRows, Batch, aside
from omnilytics_app.storage.cache import BlockRef
from omnilytics_app.storage.deployment import Deployment

ME, OTHER = Address("0x" + "11" * 20), Address("0x" + "22" * 20)
HERE = Deployment(Digest(b"\x01" * 32), 31337, Address("0x" + "aa" * 20))


def entry(number: int, kind: Kind = Kind.SETTLED, **changes: object) -> Entry:
    usual = Entry(
        f"chain:{number}",
        kind,
        1_000 + number,
        JobId(number % 3 + 1),
        RoundNumber(number),
        transaction=f"0x{number:064x}",
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def found(log: ActivityLog, query: ActivityQuery = ActivityQuery()) -> tuple[Entry, ...]:  # noqa: B008 - frozen
    rows = ActivityRows(log, query)
    return rows.rows(0, rows.count())


@pytest.fixture
def log(tmp_path: Path) -> Iterator[ActivityLog]:
    opened = ActivityLog(tmp_path / "activity.db", HERE, ME)
    yield opened
    opened.close()


def test_an_entry_comes_back_as_it_was_recorded_also_after_a_restart(tmp_path: Path) -> None:
    first = entry(1, amount=Wei(2**200 + 1), values={"title": "Digits", "groups": 5}, block=9)
    bare = Entry("gas:1", Kind.LOW_GAS, 5)
    log = ActivityLog(tmp_path / "activity.db", HERE, ME)
    assert log.record(Batch([first, bare])) == (first, bare)
    log.close()
    again = ActivityLog(tmp_path / "activity.db", HERE, ME)
    assert found(again) == (first, bare)
    again.close()


def test_what_is_known_is_no_news(log: ActivityLog) -> None:
    assert log.record(Batch([entry(1), entry(1)])) == (entry(1),)
    assert log.record(Batch([replace(entry(1), time=7), entry(2)])) == (entry(2),)
    assert [e.time for e in found(log)] == [1_002, 1_001]


def test_what_the_chain_took_back_is_marked_and_comes_again(log: ActivityLog) -> None:
    log.record(Batch([entry(1), entry(2)]))
    log.record(Batch(taken_back={"chain:1"}))
    assert [(e.key, e.standing) for e in found(log)] == [
        ("chain:2", Standing.NEUTRAL),
        ("chain:1", Standing.TAKEN_BACK),
    ]
    assert log.keys("chain:") == {"chain:2"}
    assert log.record(Batch([entry(1)])) == ()
    assert not any(e.taken_back for e in found(log))


def test_an_event_that_only_moved_to_another_block_is_no_news(log: ActivityLog) -> None:
    log.record(Batch([entry(1, block=7)]))
    moved = replace(entry(1, block=8), key="chain:other")
    assert log.record(Batch([moved], {"chain:1"})) == ()
    assert [e.taken_back for e in found(log)] == [False, True]
    assert log.record(Batch([replace(entry(4, block=9), round=RoundNumber(2))])) != ()


def test_how_far_the_chain_was_read_is_kept_with_the_entries(log: ActivityLog) -> None:
    assert log.seen() is None
    log.record(Batch([entry(1)], seen=BlockRef(7, Digest(b"h" * 32))))
    assert log.seen() == BlockRef(7, Digest(b"h" * 32))


def test_accounts_and_chains_have_records_of_their_own(tmp_path: Path) -> None:
    elsewhere = replace(HERE, genesis=Digest(b"\x02" * 32))
    logs = [ActivityLog(tmp_path / "activity.db", at, who) for at, who in ((HERE, ME), (HERE, OTHER), (elsewhere, ME))]
    logs[0].record(Batch([entry(1)], seen=BlockRef(1, Digest(b"h" * 32))))
    assert [len(found(log)) for log in logs] == [1, 0, 0]
    assert logs[1].seen() is None
    assert logs[1].record(Batch([entry(1)])) == (entry(1),)
    for log in logs:
        log.close()


def test_only_its_user_can_read_it(log: ActivityLog, tmp_path: Path) -> None:
    assert sys.platform == "win32" or stat.S_IMODE((tmp_path / "activity.db").stat().st_mode) == 0o600


def test_the_oldest_go(tmp_path: Path) -> None:
    log = ActivityLog(tmp_path / "activity.db", HERE, ME, most=3)
    log.record(Batch([entry(n) for n in (4, 2, 5, 1, 3)]))
    assert [e.key for e in found(log)] == ["chain:5", "chain:4", "chain:3"]
    assert log.count(ActivityQuery(terms=(Term("job"),))) == 3
    with sqlite3.connect(tmp_path / "activity.db") as db:
        assert db.execute("SELECT count(*) FROM searched").fetchone() == (3,)
    db.close()
    log.close()


def test_texts_are_cut_and_values_counted(log: ActivityLog) -> None:
    many = {f"value {n}": "x" * 10_000 for n in range(100)}
    [fresh] = log.record(Batch([entry(1, values={"title": "A" * 1_000_000, "big": 2**200, **many})]))
    assert fresh == found(log)[0]
    assert len(fresh.text("title")) == MAX_TEXT
    assert fresh.number("big") == 2**200
    assert sum(len(str(v)) for v in fresh.values.values()) < 12 * MAX_TEXT


class TestQueries:
    @pytest.fixture(params=[activity_query.FEW, 0], ids=["few are sorted", "many are walked"])
    def log(
        self, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[ActivityLog]:
        monkeypatch.setattr("omnilytics_app.storage.activity.FEW", request.param)
        opened = ActivityLog(tmp_path / "activity.db", HERE, ME)
        kinds = (Kind.SENT, Kind.CLAIMED, Kind.MISSED, Kind.LOW_GAS)
        entries = [
            entry(n, kinds[n % 4], amount=Wei(10 ** (n % 7)) if n % 5 else None, values={"title": f"Straße {n}"})
            for n in range(40)
        ]
        opened.record(Batch(entries))
        yield opened
        opened.close()

    @pytest.mark.parametrize("order", Order)
    @pytest.mark.parametrize("descending", [True, False])
    def test_pages_put_together_are_the_whole_sorted(self, log: ActivityLog, order: Order, *, descending: bool) -> None:
        rows = ActivityRows(log, ActivityQuery(order=order, descending=descending))
        assert rows.count() == 40
        pages = [e for offset in range(0, 48, 6) for e in rows.rows(offset, 6)]
        keys = {
            Order.TIME: lambda e: e.time,
            Order.KIND: lambda e: (e.kind, e.time),
            Order.JOB: lambda e: (e.job, e.time),
            Order.AMOUNT: lambda e: (-1 if e.amount is None else e.amount, e.time),
            Order.STANDING: lambda e: (e.standing, e.time),
        }
        assert pages == sorted(pages, key=keys[order], reverse=descending)
        assert len({e.key for e in pages}) == 40

    def test_every_word_has_to_be_found(self, log: ActivityLog) -> None:
        def numbers(*terms: Term) -> list[int]:
            return [int(e.text("title").split()[1]) for e in found(log, ActivityQuery(terms=terms, descending=False))]

        assert numbers(Term("STRASSE"), Term("e 17")) == [17]
        assert numbers(Term("job 2"), Term("e 3")) == [31, 34, 37]
        assert numbers(Term(f"0x{39:064x}")) == [39]
        assert numbers(Term("paid", frozenset({Kind.CLAIMED})), Term("e 2")) == [21, 25, 29]
        assert numbers(Term("%"), Term("_")) == []
        assert numbers(Term("' OR 1=1 --")) == []

    def test_conditions_hold_together(self, log: ActivityLog) -> None:
        query = ActivityQuery(group=Group.MONEY, job=JobId(2), since=1_010, until=1_030, order=Order.AMOUNT)
        assert [e.time for e in found(log, query)] == [1_013, 1_025]
        assert log.jobs() == (JobId(3), JobId(2), JobId(1))

    def test_rows_that_went_meanwhile_are_no_error(self, log: ActivityLog) -> None:
        rows = ActivityRows(log, ActivityQuery())
        assert rows.count() == 40
        assert rows.rows(100, 64) == ()
        assert len(rows.rows(38, 64)) == 2


def test_every_kind_is_in_one_group() -> None:
    assert sorted(kind for group in Group for kind in kinds_of(group)) == sorted(Kind)


class TestDamage:
    def test_a_file_that_is_none_is_set_aside(self, tmp_path: Path) -> None:
        path = tmp_path / "activity.db"
        path.write_bytes(b"not a database, " * 100)
        log = ActivityLog(path, HERE, ME)
        assert aside(path).name in log.notice
        assert aside(path).read_bytes().startswith(b"not a database")
        assert log.record(Batch([entry(1)])) == (entry(1),)
        log.close()

    def test_one_of_a_newer_format_as_well(self, tmp_path: Path) -> None:
        path = tmp_path / "activity.db"
        with sqlite3.connect(path) as db:
            db.execute("PRAGMA user_version = 99")
        db.close()
        log = ActivityLog(path, HERE, ME)
        assert log.notice
        assert aside(path).exists()
        log.close()

    def test_damage_that_shows_later_is_told_once(self, tmp_path: Path) -> None:
        path = tmp_path / "activity.db"
        log = ActivityLog(path, HERE, ME)
        log.record(
            Batch([entry(n, values={"title": "A" * 400}) for n in range(400)], seen=BlockRef(7, Digest(b"h" * 32)))
        )
        with sqlite3.connect(path) as db:
            db.execute("UPDATE entries SET arguments = '[[['")
        db.close()
        with pytest.raises(CacheLost, match="recorded anew"):
            found(log)
        assert found(log) == ()
        assert log.seen() is None
        assert aside(path).exists()
        log.close()

    def test_a_sound_one_says_nothing(self, log: ActivityLog) -> None:
        assert log.notice == ""
