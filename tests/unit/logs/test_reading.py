"""The last problems of a log, whatever state the file is in."""

import json
import logging
from pathlib import Path

from omnilytics_app.logs import LOG_FILE, about, setup_logging
from omnilytics_app.logs.reading import last_problems

log = logging.getLogger("omnilytics_app.test")


def test_the_last_warnings_and_errors_are_told_oldest_first_without_tracebacks(tmp_path: Path) -> None:
    setup_logging("INFO", tmp_path)
    for i in range(5):
        log.info("fine %d", i)
        with about(job=i):
            log.warning("warning %d", i)
    try:
        raise ValueError("details")
    except ValueError:
        log.exception("failed")
    found = last_problems(tmp_path, 3)
    assert [p["event"] for p in found] == ["warning 3", "warning 4", "failed"]
    assert found[0].keys() == {"time", "level", "event", "job"}
    assert found[2].keys() == {"time", "level", "event"}


def test_what_is_no_line_is_passed_over(tmp_path: Path) -> None:
    good = json.dumps({"level": "ERROR", "event": "seen"}).encode()
    parts = [b"half", b"[" * 50_000, b"[]", b"\xff\xfe", b'{"level": ["ERROR"]}', good, b'{"level": "ERROR", "ev']
    (tmp_path / LOG_FILE).write_bytes(b"\n".join(parts))
    assert last_problems(tmp_path, 10) == [{"level": "ERROR", "event": "seen"}]


def test_a_log_that_is_not_there_has_no_problems(tmp_path: Path) -> None:
    assert last_problems(tmp_path / "none", 10) == []
