"""Where lines go, what they look like, and what happens when they cannot be written."""

import asyncio
import json
import logging
import os
import stat
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.logs import LOG_FILE, Terminal, about, register_secret, secret_forms, setup, setup_logging
from omnilytics_app.storage.stores.opening import TOKEN_VARIABLE

KEY = bytes.fromhex("3d9b0c5e7a1f8462b6e1f08c5ba2d9437e15c5b86f29d4a3017be8c2549f6da7")
log = logging.getLogger("omnilytics_app.test")


def lines(directory: Path) -> list[dict[str, Any]]:
    files = sorted(directory.iterdir(), reverse=True)
    return [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]


def test_a_line_is_an_object_with_time_level_event_and_subject(tmp_path: Path) -> None:
    setup_logging("INFO", tmp_path / "logs")
    with about(job=7), about(round=2):
        log.info("payload of %d bytes sent", 12, extra={"attempt": 3})
    log.debug("not at this level")
    (line,) = lines(tmp_path / "logs")
    assert line.pop("time").endswith("Z")
    assert line == {
        "level": "INFO",
        "logger": "omnilytics_app.test",
        "event": "payload of 12 bytes sent",
        "job": 7,
        "round": 2,
        "attempt": 3,
    }


def test_credentials_of_the_environment_are_in_no_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secret_forms, "_texts", frozenset())
    for name in ("AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", TOKEN_VARIABLE):
        monkeypatch.setenv(name, f"Value-of-{name}")
    setup_logging("INFO", tmp_path)
    log.info("sent %s, %s and %s", *(os.environ[n] for n in setup._CREDENTIALS))
    (line,) = lines(tmp_path)
    assert line["event"] == "sent [redacted], [redacted] and [redacted]"


def test_an_error_carries_its_traceback_in_its_line(tmp_path: Path) -> None:
    setup_logging("INFO", tmp_path)
    try:
        raise ValueError("of this kind")
    except ValueError:
        log.exception("failed")
    (line,) = lines(tmp_path)
    assert line["error"].endswith("ValueError: of this kind")


async def test_tasks_inherit_what_they_are_about(tmp_path: Path) -> None:
    setup_logging("INFO", tmp_path)

    async def work(number: int) -> None:
        with about(round=number):
            await asyncio.sleep(0)
            log.info("working")

    with about(job=1):
        tasks = [asyncio.create_task(work(n)) for n in (1, 2)]
    await asyncio.gather(*tasks)
    log.info("done")
    assert [(line.get("job"), line.get("round")) for line in lines(tmp_path)] == [(1, 1), (1, 2), (None, None)]


def test_the_terminal_is_told_in_words_or_in_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    setup_logging("INFO", terminal=Terminal.WORDS)
    log.info("sent", extra={"job": 7, "round": 2})
    assert capsys.readouterr().err.rstrip().endswith("INFO sent (job 7, round 2)")
    setup_logging("INFO", tmp_path, Terminal.JSON)
    log.info("sent", extra={"job": 7})
    assert json.loads(capsys.readouterr().err)["job"] == 7
    assert lines(tmp_path)[0]["event"] == "sent"


def test_libraries_speak_only_when_asked_to(tmp_path: Path) -> None:
    setup_logging("INFO", tmp_path)
    logging.getLogger("library").info("chatter")
    setup_logging("DEBUG", tmp_path)
    logging.getLogger("library").debug("asked for")
    setup_logging("ERROR", tmp_path)
    logging.getLogger("library").warning("not even this")
    assert [line["event"] for line in lines(tmp_path)] == ["asked for"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no POSIX modes")
def test_the_log_is_for_its_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        setup_logging("INFO", tmp_path / "logs")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "logs").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "logs" / LOG_FILE).stat().st_mode) == 0o600


def test_files_rotate_by_size_and_the_oldest_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup, "FILE_BYTES", 2_000)
    setup_logging("INFO", tmp_path)
    for i in range(200):
        log.info("line %d", i)
    files = sorted(tmp_path.iterdir())
    assert len(files) == setup.FILES
    assert all(0 < file.stat().st_size <= 2_000 for file in files)
    assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600] * len(files)
    numbers = [int(line["event"].split()[1]) for line in lines(tmp_path)]
    assert numbers == list(range(numbers[0], 200))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_log_that_cannot_be_written_stops_nothing_and_says_so_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    register_secret(KEY)
    setup_logging("INFO", tmp_path)
    handler = next(h for h in logging.getLogger().handlers if isinstance(h, setup._File))
    sound, handler.stream = handler.stream, open("/dev/full", "w")  # type: ignore[assignment]  # noqa: PTH123, SIM115
    for _ in range(3):
        log.info("lost %s", KEY.hex())
    with pytest.raises(OSError, match="space"):
        handler.stream.close()
    handler.stream = sound
    log.info("written again")
    said = capsys.readouterr().err
    assert said.count("cannot be written (No space left on device); the program goes on without it.") == 1
    assert KEY.hex() not in said
    assert [line["event"] for line in lines(tmp_path)] == [
        "written again",
        "3 lines before this one could not be written",
    ]


def test_what_nobody_catches_is_in_the_log_and_not_on_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    register_secret(KEY)
    setup_logging("INFO", tmp_path)

    def fail() -> None:
        raise ValueError(KEY.hex())

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    (line,) = lines(tmp_path)
    assert "fail" in line["error"]
    assert KEY.hex() not in line["error"]
    assert (
        capsys.readouterr().err == "omnilytics: something unexpected happened (ValueError); the log has the details.\n"
    )


def test_a_place_that_cannot_hold_a_log_is_told_to_the_caller(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        setup_logging("INFO", tmp_path / "file")
