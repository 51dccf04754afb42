import sqlite3
import stat
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.ids import Address, Digest, JobId, RoundNumber, Wei
from omnilytics_app.domain.progress import Payout
from omnilytics_app.errors import CacheLost, ConfigurationError
from omnilytics_app.storage import cache as cache_module
from omnilytics_app.storage.cache import BlockRef, Cache, CachedEvent, Page
from omnilytics_app.storage.deployment import Deployment

OWNER = Address("0x" + "11" * 20)
HERE = Deployment(Digest(b"\x01" * 32), 31337, Address("0x" + "aa" * 20))
ELSEWHERE = replace(HERE, genesis=Digest(b"\x02" * 32))


def block(number: int, fork: int = 0) -> BlockRef:
    return BlockRef(number, Digest(bytes([fork]) * 16 + number.to_bytes(16)))


def event(at: BlockRef, log_index: int = 0, job: int = 1, name: str = "Submitted", number: int = 1) -> CachedEvent:
    return CachedEvent(JobId(job), name, RoundNumber(number), OWNER, at.number, at.hash, log_index, b"data")


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    with Cache(tmp_path / "cache.db", HERE) as opened:
        yield opened


def test_an_empty_cache_knows_nothing(cache: Cache) -> None:
    assert cache.last_scanned() is None
    assert cache.events() == ()
    assert cache.payouts(OWNER) == ()
    assert cache.get("key") is None


def test_events_come_back_in_chain_order(cache: Cache) -> None:
    events = [event(block(2), 1), event(block(2), 0), event(block(1), 5)]
    cache.append_events(events, block(3))
    assert cache.events() == (events[2], events[1], events[0])
    assert cache.last_scanned() == block(3)


def test_events_are_found_by_job_name_and_round(cache: Cache) -> None:
    wanted = event(block(1), 0, job=2, name="Settled", number=3)
    others = [replace(wanted, log_index=1, job_id=JobId(1)), replace(wanted, log_index=2, name="Voided")]
    cache.append_events([wanted, *others, replace(wanted, log_index=3, round=RoundNumber(4))], block(1))
    assert cache.events(JobId(2), "Settled", RoundNumber(3)) == (wanted,)
    assert len(cache.events(JobId(2))) == 3
    assert len(cache.events(name="Settled")) == 3


def test_events_are_found_by_owner_and_page_by_page(cache: Cache) -> None:
    mine = [event(block(n), i) for n in (1, 2) for i in (0, 1)]
    other = replace(event(block(2), 2), owner=Address("0x" + "22" * 20))
    cache.append_events([*mine, other], block(2))
    assert cache.events(owner=OWNER) == tuple(mine)
    assert cache.events(owner=OWNER, page=Page(3)) == tuple(mine[:3])
    assert cache.events(page=Page(3, after=(2, 0))) == (mine[3], other)


def test_the_events_of_a_job_or_an_owner_are_found_without_looking_at_others(cache: Cache) -> None:
    asked: list[str] = []
    cache._connection.set_trace_callback(asked.append)
    cache.events(JobId(1))
    cache.events(JobId(1), "Settled", RoundNumber(2))
    cache.events(owner=OWNER)
    cache.events(name="Settled")
    cache._connection.set_trace_callback(None)
    plans = [" ".join(row[3] for row in cache._connection.execute(f"EXPLAIN QUERY PLAN {sql}")) for sql in asked]
    used = [plan.split("USING INDEX ")[1].split()[0] for plan in plans]
    assert used == ["events_by_job", "events_by_job", "events_by_owner", "events_by_name"]


def test_jobs_are_told_by_what_happened_to_them(cache: Cache) -> None:
    def happened(at: int, job: int, name: str, owner: Address | None = None) -> CachedEvent:
        return replace(event(block(at), job, job=job, name=name), owner=owner)

    other = Address("0x" + "22" * 20)
    created = [happened(job, job, "JobCreated", OWNER if job == 4 else other) for job in range(1, 6)]
    closed = [happened(10 + at, job, "JobClosed") for at, job in enumerate((3, 1, 2))]
    joined = [happened(6, 2, "Registered", OWNER), happened(7, 5, "Claimed", OWNER)]
    cache.append_events([*created, *closed, *joined], block(20))
    assert cache.open_jobs() == {4, 5}
    assert cache.last_closed(2) == {1, 2}
    assert cache.jobs_of(OWNER) == {2, 4}


def test_a_round_began_with_what_ended_the_one_before(cache: Cache) -> None:
    names = [("JobCreated", 3, None), ("Started", 5, None), ("Settled", 8, 1), ("SettledOpen", 11, 2)]
    events = [replace(event(block(at), name=name), round=number) for name, at, number in names]
    cache.append_events([*events, event(block(12), job=2, name="Settled")], block(20))
    began = {number: cache.began(JobId(1), number and RoundNumber(number)) for number in (None, 1, 2, 3, 4)}
    assert began == {None: 3, 1: 5, 2: 8, 3: 11, 4: 3}
    assert cache.began(JobId(7), RoundNumber(1)) == 0


def test_events_without_job_round_or_owner_are_kept(cache: Cache) -> None:
    bare = replace(event(block(1)), job_id=None, round=None, owner=None, name="Withdrawn")
    cache.append_events([bare], block(1))
    assert cache.events() == (bare,)


def test_the_same_event_is_kept_once(cache: Cache) -> None:
    cache.append_events([event(block(1))], block(1))
    cache.append_events([event(block(1))], block(2))
    assert cache.events() == (event(block(1)),)


def test_a_failed_append_changes_nothing(cache: Cache) -> None:
    cache.append_events([event(block(1))], block(1))
    with pytest.raises(sqlite3.IntegrityError):
        cache.append_events([event(block(2)), replace(event(block(2), 1), data=None)], block(2))  # type: ignore[arg-type]
    assert cache.last_scanned() == block(1)
    assert cache.events() == (event(block(1)),)


def test_a_reorganisation_rolls_back_to_the_last_common_block(cache: Cache) -> None:
    for number in range(1, 6):
        at = block(number)
        cache.append_events([event(at)], at)
        cache.add_payout(OWNER, Payout(JobId(number), Wei(1), Wei(0), f"0x{number}", 0), number)
    chain = {1: block(1).hash, 2: block(2).hash, **{n: block(n, fork=1).hash for n in range(3, 9)}}
    while (last := cache.last_scanned()) and chain[last.number] != last.hash:
        cache.rollback(last.number)
    assert cache.last_scanned() == block(2)
    assert [e.block_number for e in cache.events()] == [1, 2]
    assert [p.job_id for p in cache.payouts(OWNER)] == [2, 1]


def test_a_rollback_between_checkpoints_forgets_what_is_not_vouched_for(cache: Cache) -> None:
    cache.append_events([event(block(5))], block(10))
    cache.append_events([event(block(15)), event(block(19))], block(20))
    assert cache.rollback(18) == {1}
    assert cache.last_scanned() == block(10)
    assert [e.block_number for e in cache.events()] == [5]


def test_a_rollback_beyond_every_checkpoint_forgets_all(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "CHECKPOINTS", 3)
    for number in range(1, 9):
        cache.append_events([event(block(number))], block(number))
    for number in (8, 7, 6):
        assert cache.last_scanned() == block(number)
        cache.rollback(number)
    assert cache.last_scanned() is None
    assert cache.events() == ()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 1), st.integers(1, 4)), max_size=12))
def test_after_any_reorganisations_the_cache_equals_the_chain(steps: list[tuple[int, int]]) -> None:
    chain: list[BlockRef] = [block(0)]
    with tempfile.TemporaryDirectory() as directory, Cache(Path(directory) / "c", HERE) as opened:
        for fork, (shorten, extend) in enumerate(steps, start=1):
            del chain[max(1, len(chain) - 2 * shorten) :]
            chain += [block(len(chain) + i, fork) for i in range(extend)]
            while (last := opened.last_scanned()) and (last.number >= len(chain) or chain[last.number] != last):
                opened.rollback(last.number)
            start = last.number + 1 if last else 0
            opened.append_events([event(b) for b in chain[start:]], chain[-1])
        assert [e.block_hash for e in opened.events()] == ([b.hash for b in chain] if steps else [])


def test_deployments_do_not_see_each_other(tmp_path: Path) -> None:
    with Cache(tmp_path / "c", HERE) as here, Cache(tmp_path / "c", ELSEWHERE) as elsewhere:
        here.append_events([event(block(1))], block(1))
        here.put("key", b"here")
        here.add_payout(OWNER, Payout(JobId(1), Wei(1), Wei(2), "0x1", 3), 1)
        assert elsewhere.events() == ()
        assert elsewhere.last_scanned() is None
        assert elsewhere.get("key") is None
        assert elsewhere.payouts(OWNER) == ()
        elsewhere.rollback(0)
        assert here.events() == (event(block(1)),)


def test_amounts_beyond_64_bits_are_exact(cache: Cache) -> None:
    payout = Payout(JobId(1), Wei(2**127 + 1), Wei(10**30), "0xabc", 1_700_000_000)
    cache.add_payout(OWNER, payout, 12)
    cache.add_payout(OWNER, payout, 12)
    assert cache.payouts(OWNER) == (payout,)
    assert cache.payouts(Address("0x" + "22" * 20)) == ()


def test_values_are_kept_and_replaced(cache: Cache) -> None:
    cache.put("k", b"1")
    cache.put("k", b"2")
    cache.rollback(0)
    assert cache.get("k") == b"2"


def test_survives_closing(tmp_path: Path) -> None:
    with Cache(tmp_path / "c", HERE) as first:
        first.append_events([event(block(1))], block(1))
    with Cache(tmp_path / "c", HERE) as second:
        assert second.events() == (event(block(1)),)


def test_can_be_deleted_at_any_time(tmp_path: Path) -> None:
    path = tmp_path / "c"
    with Cache(path, HERE) as opened:
        opened.put("k", b"1")
        for file in tmp_path.iterdir():
            file.unlink()
        opened.put("k", b"2")
        assert opened.get("k") == b"2"
    with Cache(path, HERE) as anew:
        assert anew.get("k") is None


@pytest.mark.parametrize("damage", [b"not a database, not at all " * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "c"
    path.write_bytes(damage)
    with Cache(path, HERE) as opened:
        opened.put("k", b"1")
        assert opened.get("k") == b"1"


def test_a_file_damaged_in_the_middle_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "c"
    with Cache(path, HERE) as opened:
        opened.append_events([replace(event(block(1), i), data=bytes(500)) for i in range(200)], block(1))
    raw = bytearray(path.read_bytes())
    raw[3 * 4096 : 20 * 4096] = b"\xa5" * (17 * 4096)
    path.write_bytes(raw)
    with Cache(path, HERE) as opened:
        assert opened.last_scanned() is None


@pytest.mark.parametrize("damaged", [(0, 100), (3, 20)], ids=["header", "pages"])
def test_damage_that_shows_in_use_is_told_once_and_then_everything_is_new(
    tmp_path: Path, damaged: tuple[int, int]
) -> None:
    path, events = tmp_path / "c", [replace(event(block(1), i), data=bytes(500)) for i in range(400)]
    with Cache(path, HERE) as opened:
        opened.append_events(events, block(1))
        opened._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with path.open("r+b") as file:
            file.seek(damaged[0] * 4096)
            file.write(b"\xa5" * 4096 * (damaged[1] - damaged[0]))
        opened._connection.execute("PRAGMA cache_size = 0")
        opened._connection.execute("PRAGMA shrink_memory")
        with pytest.raises(CacheLost, match="read anew"):
            opened.events()
        assert (opened.events(), opened.last_scanned()) == ((), None)
        opened.append_events(events[:1], block(1))
        assert opened.events() == tuple(events[:1])


def test_a_file_of_another_format_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "c"
    with Cache(path, HERE) as opened:
        opened.put("k", b"1")
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with Cache(path, HERE) as opened:
        assert opened.get("k") is None


def test_a_place_where_no_file_can_be_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be opened"):
        Cache(tmp_path / "missing" / "cache.db", HERE)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no POSIX modes")
def test_the_file_is_for_its_owner_alone(tmp_path: Path, cache: Cache) -> None:
    cache.put("k", b"1")
    assert {stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()} == {0o600}


def test_may_be_called_from_any_thread(cache: Cache) -> None:
    def write(number: int) -> None:
        cache.append_events([event(block(number))], block(number))

    threads = [threading.Thread(target=write, args=(n,)) for n in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [e.block_number for e in cache.events()] == list(range(1, 9))
