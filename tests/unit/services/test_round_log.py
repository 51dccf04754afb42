from dataclasses import replace
from pathlib import Path

import pytest

from omnilytics_app.domain.ids import RoundNumber
from omnilytics_app.domain.job import Outcome, Phase
from omnilytics_app.domain.progress import RoundKind
from omnilytics_app.services import round_log
from omnilytics_app.services.round_log import LOG_FILE, RoundLog, RoundRecord
from omnilytics_app.storage.job_files import JobFiles
from tests.unit.domain.builders import groups, make_job, make_round

FIRST, SECOND = RoundNumber(1), RoundNumber(2)


@pytest.fixture
def files(tmp_path: Path) -> JobFiles:
    return JobFiles(tmp_path)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr(round_log, "monotonic", lambda: now[0])
    return now


def test_a_log_that_was_saved_is_read_again_as_it_was(files: JobFiles) -> None:
    log = RoundLog(files)
    log.initial_score = 0.75
    log[FIRST].filtered = [2]
    log[SECOND].kind = RoundKind.AUDIT.value
    log[SECOND].claimed, log[SECOND].cleared = [2], True
    log[SECOND].score, log[SECOND].seed_hash, log[SECOND].problem = 0.9, "ab", "A sentence."
    log.finish(SECOND, "settle", 1_000)
    log.save()
    again = RoundLog(files)
    assert again.initial_score == 0.75
    assert again.numbers() == [FIRST, SECOND]
    assert [again[n] for n in again.numbers()] == [log[n] for n in log.numbers()]


def test_a_new_log_is_empty_and_a_round_begins_with_nothing(files: JobFiles) -> None:
    log = RoundLog(files)
    assert (log.initial_score, log.numbers(), log.problem) == (None, [], "")
    assert log[FIRST] == RoundRecord()
    assert log.numbers() == [FIRST]


def test_steps_are_timed_and_the_settlement_ends_the_round(files: JobFiles, clock: list[float]) -> None:
    log = RoundLog(files)
    log.begin(FIRST, "publish")
    clock[0] += 4
    log.finish(FIRST, "publish", 10)
    clock[0] += 6
    log.begin(FIRST, "settle")
    clock[0] += 2
    log.finish(FIRST, "settle", 20)
    assert log[FIRST].seconds == {"publish": 4.0, "settle": 2.0, "total": 12.0}


def test_gas_of_several_transactions_of_a_step_is_added_up(files: JobFiles) -> None:
    log = RoundLog(files)
    log.finish(FIRST, "settle", 20)
    log.finish(FIRST, "settle", 5)
    assert log[FIRST].gas == {"settle": 25}


def test_a_step_begun_before_a_restart_has_gas_but_no_time(files: JobFiles) -> None:
    RoundLog(files).begin(FIRST, "publish")
    after = RoundLog(files)
    after.finish(FIRST, "publish", 10)
    assert after[FIRST].gas == {"publish": 10}
    assert after[FIRST].seconds == {}


def test_the_newest_problem_is_shown(files: JobFiles) -> None:
    log = RoundLog(files)
    log[FIRST].problem, log[SECOND].problem = "Old.", "New."
    assert log.problem == "New."
    log[SECOND].problem = ""
    assert log.problem == "Old."


def test_progress_joins_what_the_chain_says_with_what_was_noted(files: JobFiles) -> None:
    log = RoundLog(files)
    log[FIRST].filtered, log[FIRST].score = [2], 0.8
    everybody = groups(0, 1, 2)
    settled = make_round(1, Outcome.QUIET, complete=everybody, accepted=everybody)
    pending = make_round(2, complete=everybody, accepted=everybody)
    first, second = log.progress(replace(make_job(Phase.SETTLE), rounds=(settled, pending)))
    assert (first.filtered, first.score, first.accepted) == (groups(2), 0.8, everybody)
    assert (second.kind, second.accepted) == (RoundKind.MODEL, frozenset())


DAMAGED = [
    b"", b"{", b"[]", b"{}", b'{"rounds": 3}', b'{"rounds": {"one": {}}}', b'{"rounds": {"1": {"kind": "other"}}}',
    b'{"rounds": {"1": {"surplus": 1}}}', b'{"rounds": {"1": {"claimed": ["0"]}}}',
    b'{"rounds": {"1": {"seconds": 3}}}',
    b'{"rounds": {"1": {"problem": 3}}}', b'{"rounds": {"1": {"cleared": 1}}}', b'{"rounds": {}, "notice": 3}',
    b'{"rounds": {}, "initial_score": "high"}',
]  # fmt: skip


@pytest.mark.parametrize("damaged", DAMAGED)
def test_a_damaged_log_is_set_aside_and_begun_anew(files: JobFiles, damaged: bytes) -> None:
    files.replace(LOG_FILE, damaged)
    log = RoundLog(files)
    assert (log.initial_score, log.notice, log.numbers()) == (None, "", [])
    assert files.read(f"damaged-{LOG_FILE}") == damaged
    log[FIRST].score = 0.5
    log.save()
    assert RoundLog(files)[FIRST].score == 0.5
    assert FIRST in RoundLog(files)
    assert SECOND not in RoundLog(files)
