"""The index of jobs against a plain list, and what makes its rows due."""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from omnilytics_app.domain.ids import Address, Digest, JobId
from omnilytics_app.domain.market import (
    ANY,
    Availability,
    Ending,
    JobQuery,
    JobSummary,
    Range,
    SortKey,
    Stage,
)
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import CacheLost
from omnilytics_app.storage.cache import BlockRef, Cache, CachedEvent
from omnilytics_app.storage.deployment import Deployment
from omnilytics_app.storage.job_index import Course, Created, Described, Due, JobIndex, Row, Seat
from omnilytics_app.storage.job_query import conditions, order
from omnilytics_app.storage.reputation import reputation_of

HERE = Deployment(Digest(b"\x01" * 32), 31337, Address("0x" + "aa" * 20))
PEOPLE = [Address(f"0x{number:040X}") for number in range(1, 5)]
COIN, TOKEN = Address("0x" + "00" * 20), Address("0x" + "77" * 20)
NOW = 1_000


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    with Cache(tmp_path / "cache.db", HERE) as opened:
        yield opened


@pytest.fixture
def index(cache: Cache) -> JobIndex:
    return JobIndex(cache.path, HERE)


CREATED = Created(PEOPLE[0], COIN, 10**15, 2 * 10**15, 8, 15, 3, 1, NOW + 60, 7, b"\x01" * 32, 0)
DESCRIBED = Described("Digits", "classification", "digit", ("one", "two", "three"), ("digit", "p0", "p1"), 2)
COURSE = Course(4, Stage.REGISTERING, Ending.NONE, 0, 0, 0, 0)


def row(
    number: int, created: Created = CREATED, described: Described | None = DESCRIBED, course: Course = COURSE
) -> Row:
    return Row(Due(JobId(number), 1, None), created, described, course)


def numbers(index: JobIndex, query: JobQuery, now: int = NOW) -> list[int]:
    found = index.select(query, lambda: now)
    shown = [summary.job_id for summary in found.rows(0, 1_000)]
    assert found.count() == len(shown)
    return [int(number) for number in shown]


def event(job: int, block: int, name: str = "Registered", fork: int = 0) -> CachedEvent:
    return CachedEvent(
        JobId(job), name, None, PEOPLE[0], block, Digest(bytes([fork]) * 16 + block.to_bytes(16)), job, b""
    )


def scanned(block: int, fork: int = 0) -> BlockRef:
    return BlockRef(block, Digest(bytes([fork]) * 16 + block.to_bytes(16)))


# ------------------------------------------------------------------------ queries

_people = st.sampled_from(PEOPLE)
_titles = st.text(alphabet="aAbBöÖ% _\\'\"0猫", max_size=6)
_amounts = st.integers(0, 5) | st.integers(10**18, 10**18 + 5) | st.integers(2**96 - 3, 2**96 - 1)
_created = st.builds(
    Created,
    model_owner=_people,
    token=st.sampled_from([COIN, TOKEN]),
    reward=_amounts,
    stake=_amounts,
    rounds=st.integers(1, 5),
    seats=st.integers(1, 5),
    group_size=st.integers(3, 6),
    faults=st.integers(0, 2),
    register_until=st.integers(NOW - 3, NOW + 3),
    block=st.integers(1, 9),
    block_hash=st.just(b"\x01" * 32),
    log_index=st.just(0),
)
_described = st.builds(
    Described,
    title=_titles,
    kind=st.sampled_from(["classification", "binary", "regression", ""]),
    target=_titles,
    classes=st.lists(_titles, max_size=2).map(tuple),
    columns=st.lists(st.sampled_from("pqrs"), max_size=3).map(tuple),
    features=st.integers(0, 3),
)
_seats = st.lists(
    st.builds(Seat, _people, *[st.integers(0, 3)] * 4), max_size=3, unique_by=lambda seat: seat.owner
).map(tuple)
_course = st.builds(
    Course,
    members=st.integers(0, 5),
    stage=st.sampled_from(Stage),
    ending=st.sampled_from(Ending),
    settled=st.integers(0, 5),
    defaulted=st.integers(0, 2),
    disputes_lost=st.integers(0, 1),
    rounds_paid=st.integers(0, 5),
    seats=_seats,
)
_bounds = st.builds(Range, st.none() | _amounts, st.none() | _amounts)
_small = st.builds(Range, st.none() | st.integers(1, 6), st.none() | st.integers(1, 6))
_queries = st.builds(
    JobQuery,
    text=st.just("") | _titles | st.sampled_from(["#2", "3", PEOPLE[1], PEOPLE[1].lower()[:12]]),
    availability=st.frozensets(st.sampled_from(Availability)),
    kinds=st.frozensets(st.sampled_from(["classification", "regression"])),
    reward=st.just(ANY) | _bounds,
    stake=st.just(ANY) | _bounds,
    rounds=st.just(ANY) | _small,
    group_size=st.just(ANY) | _small,
    token=st.none() | st.sampled_from([COIN, TOKEN]),
    columns=st.none() | st.lists(st.sampled_from("pqrs"), max_size=4).map(tuple),
    sort=st.sampled_from(SortKey),
    descending=st.booleans(),
)
_Job = tuple[Created, Described, Course]


@settings(max_examples=50)
@given(jobs=st.lists(st.tuples(_created, _described, _course), max_size=8), query=_queries)
def test_answers_as_a_plain_list_would(jobs: list[_Job], query: JobQuery) -> None:
    with TemporaryDirectory() as folder, Cache(Path(folder) / "cache.db", HERE) as cache:
        index = JobIndex(cache.path, HERE)
        index.put([row(number, *job) for number, job in enumerate(jobs, 1)])
        summaries = [index.summary(JobId(number)) for number in range(1, len(jobs) + 1)]
        kept = [s for s, job in zip(summaries, jobs, strict=True) if s is not None and _wanted(query, s, job)]
        kept.sort(key=lambda s: (_value(query.sort, s), s.job_id), reverse=query.descending)
        selection = index.select(query, lambda: NOW)
        assert selection.count() == len(kept)
        assert [*selection.rows(0, 3), *selection.rows(3, 100)] == kept
        for person in PEOPLE:
            _require_reputation(index, person, jobs)


def _value(sort: SortKey, job: JobSummary) -> object:
    return {
        SortKey.NUMBER: job.job_id,
        SortKey.TITLE: job.title.casefold(),
        SortKey.REWARD: job.reward,
        SortKey.STAKE: job.stake,
        SortKey.ROUNDS: job.rounds,
        SortKey.GROUP_SIZE: job.group_size,
        SortKey.SEATS: job.seats,
        SortKey.UNTIL: job.register_until,
        SortKey.STAGE: job.stage,
    }[sort]


def _wanted(query: JobQuery, job: JobSummary, made_of: _Job) -> bool:
    _, described, _ = made_of
    text = query.text.strip().casefold()
    words = "\n".join((described.title, described.target, *described.classes)).casefold()
    found = text in words
    if text.removeprefix("#").isascii() and text.removeprefix("#").isdigit():
        found |= int(text.removeprefix("#")) == job.job_id
    if text.startswith("0x"):
        found |= job.model_owner.lower().startswith(text)
    fits = query.columns is None or (bool(described.columns) and set(described.columns) <= set(query.columns))
    return (
        found
        and fits
        and (not query.availability or job.availability(NOW) in query.availability)
        and (not query.kinds or job.kind in query.kinds)
        and query.token in (None, job.token)
        and _within(query.reward, job.reward)
        and _within(query.stake, job.stake)
        and _within(query.rounds, job.rounds)
        and _within(query.group_size, job.group_size)
    )


def _within(bounds: Range, value: int) -> bool:
    return (bounds.low is None or value >= bounds.low) and (bounds.high is None or value <= bounds.high)


def _require_reputation(index: JobIndex, person: Address, jobs: Sequence[_Job]) -> None:
    own = [(created, course) for created, _, course in jobs if created.model_owner == person]
    told = reputation_of(index, person)
    owner = told.as_model_owner
    endings = [course.ending for _, course in own]
    assert owner.created == len(own)
    assert (owner.cancelled, owner.finished) == (endings.count(Ending.CANCELLED), endings.count(Ending.ALL_ROUNDS))
    assert (owner.voided, owner.aborted) == (endings.count(Ending.VOIDED), endings.count(Ending.ABORTED))
    assert (owner.early, owner.open) == (endings.count(Ending.EARLY), endings.count(Ending.NONE))
    assert owner.defaulted == sum(course.defaulted for _, course in own)
    assert owner.disputes_lost == sum(course.disputes_lost for _, course in own)
    assert owner.rounds_paid == sum(course.rounds_paid for _, course in own)
    paid = [(c.token, s.owner, c.reward * (s.accepted + s.voided)) for c, course in own for s in course.seats]
    times = [(s.owner, s.accepted + s.voided) for _, course in own for s in course.seats]
    assert owner.data_owners_paid == len({who for who, count in times if count})
    for token, amount in owner.paid:
        assert amount == sum(a for t, _, a in paid if t == token)
    assert {token for token, _ in owner.paid} >= {token for token, _, amount in paid if amount}
    assert owner.since == min((created.block for created, _ in own), default=None)

    seats = [(created, seat) for created, _, course in jobs for seat in course.seats if seat.owner == person]
    mine = told.as_data_owner
    assert mine.joined == len(seats)
    assert (mine.accepted, mine.missed) == (sum(s.accepted for _, s in seats), sum(s.missed for _, s in seats))
    assert (mine.rejected, mine.voided) == (sum(s.rejected for _, s in seats), sum(s.voided for _, s in seats))
    missed = Counter[Address]()
    for c, s in seats:
        missed[c.token] += s.missed * (c.group_size - 1) * c.reward
    assert dict(mine.penalties) == {token: amount for token, amount in missed.items() if amount}
    assert mine.model_owners == len({c.model_owner for c, s in seats if s.accepted + s.voided})


def test_open_are_jobs_with_a_seat_and_time_to_take_it(index: JobIndex) -> None:
    full, begun = replace(COURSE, members=CREATED.seats), replace(COURSE, stage=Stage.RUNNING)
    over = replace(COURSE, stage=Stage.OVER, ending=Ending.EARLY)
    index.put([row(n, course=course) for n, course in enumerate((COURSE, full, begun, over), 1)])
    index.put([row(5, created=replace(CREATED, register_until=NOW))])

    def shown(*wanted: Availability) -> list[int]:
        return sorted(numbers(index, JobQuery(availability=frozenset(wanted))))

    assert [shown(a) for a in Availability] == [[1], [2, 3, 5], [4]]
    assert shown(Availability.OPEN, Availability.OVER) == [1, 4]
    assert shown(*Availability) == shown() == [1, 2, 3, 4, 5]
    assert numbers(index, JobQuery(availability=frozenset({Availability.OPEN})), NOW + 60) == []


def test_what_a_person_types_is_looked_for_as_it_stands(index: JobIndex) -> None:
    titles = ["100% sure", "100 sure", "a_b", "axb", "back\\slash", "Grün", "猫の写真", 'it\'s "quoted"']
    index.put([row(n, described=replace(DESCRIBED, title=title)) for n, title in enumerate(titles, 1)])
    for typed, found in (
        ("%", [1]),
        ("_", [3]),
        ("\\", [5]),
        ("GRÜN", [6]),
        ("写真", [7]),
        ("'s \"", [8]),
        ("#4", [4]),
    ):
        assert numbers(index, JobQuery(text=typed)) == found
    assert numbers(index, JobQuery(text=PEOPLE[0].lower()[:20], descending=False)) == list(range(1, 9))
    assert numbers(index, JobQuery(text="'; DROP TABLE jobs; --")) == []


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("sort", SortKey)
def test_every_order_is_read_along_an_index(index: JobIndex, sort: SortKey, *, descending: bool) -> None:
    query = JobQuery(text="a", kinds=frozenset({"binary"}), sort=sort, descending=descending)
    where = conditions(query, NOW, None, str)
    asked = f"SELECT title FROM jobs WHERE deployment = ?{where.sql} ORDER BY {order(query)} LIMIT 64"  # noqa: S608
    sql = f"EXPLAIN QUERY PLAN {asked}"
    plan = " ".join(step[3] for step in index.rows(sql, *where.values))
    assert "USING INDEX" in plan
    assert "TEMP B-TREE" not in plan


def test_tokens_are_those_of_most_jobs_and_a_few(index: JobIndex) -> None:
    made_up = [Address(f"0x{n:040X}") for n in range(100, 130)]
    paid_in = [NATIVE_COIN, NATIVE_COIN, *made_up, made_up[7], made_up[7], made_up[9]]
    index.put([row(n, created=replace(CREATED, token=token)) for n, token in enumerate(paid_in, 1)])
    assert index.tokens(4) == (made_up[7], made_up[9], made_up[0], made_up[1])


def test_reputation_is_read_along_an_index(index: JobIndex) -> None:
    plans = [
        "SELECT count(*) FROM jobs WHERE deployment = ? AND model_owner = ?",
        "SELECT count(*) FROM seats JOIN jobs USING (deployment, job_id) WHERE deployment = ? AND seats.owner = ?",
    ]
    for sql in plans:
        steps = [step[3] for step in index.rows(f"EXPLAIN QUERY PLAN {sql}", PEOPLE[0])]
        assert all(step.startswith("SEARCH") for step in steps), steps


def test_what_is_kept_of_a_strangers_text_is_bounded(index: JobIndex) -> None:
    index.put([row(1, described=replace(DESCRIBED, title="x" * 10**6, target="y" * 10**6, problem="z" * 10**6))])
    summary = index.summary(JobId(1))
    assert summary is not None
    assert (len(summary.title), len(summary.target), len(summary.problem)) == (200, 120, 400)
    assert numbers(index, JobQuery(text="x" * 10**6)) == [1]


def test_a_data_set_fits_jobs_of_which_it_has_all_columns(index: JobIndex) -> None:
    wide = tuple(f"p{i}" for i in range(4_096))
    sets = [("a", "b"), ("a", "b"), ("b", "c"), wide, ()]
    index.put([row(n, described=replace(DESCRIBED, columns=columns)) for n, columns in enumerate(sets, 1)])
    assert numbers(index, JobQuery(columns=("c", "b", "a"), descending=False)) == [1, 2, 3]
    assert numbers(index, JobQuery(columns=("a", "b"), descending=False)) == [1, 2]
    assert numbers(index, JobQuery(columns=wide)) == [4]
    assert numbers(index, JobQuery(columns=("a",))) == []


# ---------------------------------------------------------------------- being due


def test_events_that_come_or_go_make_their_jobs_due(cache: Cache, index: JobIndex) -> None:
    cache.append_events([event(1, 1), event(2, 1)], scanned(1))
    cache.append_events([event(2, 2), replace(event(3, 2), job_id=None)], scanned(2))
    assert [(due.job_id, due.mark) for due in index.due(9)] == [(2, 2), (1, 1)]
    assert [due.job_id for due in index.due(1)] == [2]
    index.put([Row(due, CREATED, DESCRIBED, COURSE) for due in index.due(9)])
    assert index.due(9) == ()
    cache.append_events([event(2, 2)], scanned(2))  # known already
    assert index.due_count() == 0
    cache.rollback(2)
    assert [(due.job_id, due.made_of) for due in index.due(9)] == [(2, (b"\x01" * 32, 0))]


def test_what_comes_while_a_row_is_made_makes_it_due_again(cache: Cache, index: JobIndex) -> None:
    cache.append_events([event(1, 1)], scanned(1))
    (due,) = index.due(9)
    cache.append_events([event(1, 2)], scanned(2))
    index.put([Row(due, CREATED, DESCRIBED, COURSE)])
    (again,) = index.due(9)
    assert again.mark == 2
    index.put([Row(again, CREATED, None, replace(COURSE, members=5))])
    assert index.due_count() == 0
    summary = index.summary(JobId(1))
    assert summary is not None
    assert (summary.title, summary.members) == ("Digits", 5)


def test_a_job_that_was_never_created_after_all_has_no_row(cache: Cache, index: JobIndex) -> None:
    index.put([row(1, course=replace(COURSE, seats=(Seat(PEOPLE[0]),))), row(2)])
    index.put([Row(Due(JobId(1), 1, None))])
    assert numbers(index, JobQuery()) == [2]
    assert reputation_of(index, PEOPLE[0]).as_data_owner.joined == 0


def test_a_deployment_sees_its_own_jobs_alone(cache: Cache, index: JobIndex) -> None:
    elsewhere = replace(HERE, genesis=Digest(b"\x02" * 32))
    index.put([row(1)])
    with Cache(cache.path, elsewhere) as other:
        there = JobIndex(other.path, elsewhere)
        there.put([row(5)])
        other.append_events([event(9, 1)], scanned(1))
        assert numbers(there, JobQuery()) == [5]
    assert numbers(index, JobQuery()) == [1]
    assert index.due(9) == ()


def test_a_damaged_or_lost_file_is_told(cache: Cache, index: JobIndex) -> None:
    cache.close()
    cache.path.write_bytes(b"nonsense" * 1_000)
    with pytest.raises(CacheLost):
        index.due(1)
    cache.path.unlink()
    with pytest.raises(CacheLost):
        index.put([row(1)])
    assert not cache.path.exists()


def test_a_reader_never_waits_for_the_writer_of_events(cache: Cache, index: JobIndex) -> None:
    index.put([row(1)])
    with sqlite3.connect(cache.path, isolation_level=None) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO jobs_due VALUES (1, 7, 1)")
        assert numbers(index, JobQuery()) == [1]
    writer.close()
