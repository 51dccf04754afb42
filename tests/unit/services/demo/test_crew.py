"""Processes of a demonstration: the program itself, failing in its own ways."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from omnilytics_app.errors import DemoFailed
from omnilytics_app.services.demo.crew import Crew


@contextlib.asynccontextmanager
async def crew_in(folder: Path) -> AsyncIterator[tuple[Crew, "asyncio.Task[None]"]]:
    crew = Crew(folder, "passphrase", offscreen=True)
    narration = asyncio.create_task(asyncio.sleep(60))
    try:
        yield crew, narration
    finally:
        narration.cancel()
        with contextlib.suppress(asyncio.CancelledError, DemoFailed):
            await narration
        await crew.end()


async def test_the_last_sentence_of_a_process_that_fails_is_passed_on(tmp_path: Path) -> None:
    async with crew_in(tmp_path) as (crew, narration):
        await crew.start("data-owner", ["deploy", "--profile", str(tmp_path / "nowhere")])
        with pytest.raises(DemoFailed, match=f"The data owner process failed: There is no profile in {tmp_path}"):
            await crew.until_done(["data-owner"], narration)


async def test_a_member_that_is_not_waited_for_may_not_fail_either(tmp_path: Path) -> None:
    async with crew_in(tmp_path) as (crew, narration):
        await crew.start("agents", ["deploy", "--profile", str(tmp_path / "nowhere")])
        with pytest.raises(DemoFailed, match="agents"):
            await crew.until_done(["model-owner"], narration)


@pytest.mark.parametrize(
    ("log", "said"),
    [
        ("omnilytics: The reason.\nnoise\n", "The reason."),
        ("omnilytics: Old.\nomnilytics: New.\n", "New."),
        ("Killed\n", "Killed"),
        ("", "it said nothing; run it with --keep and look at its log."),
        ("\n\n", "it said nothing; run it with --keep and look at its log."),
    ],
)
def test_last_words_are_the_sentence_for_people_else_the_last_line(tmp_path: Path, log: str, said: str) -> None:
    (tmp_path / "agents.log").write_text(log)
    assert Crew(tmp_path, "passphrase", offscreen=True)._last_words("agents") == said


async def test_a_narrator_that_gives_up_ends_the_waiting(tmp_path: Path) -> None:
    async def give_up() -> None:
        raise DemoFailed("Nothing has moved.")

    crew = Crew(tmp_path, "passphrase", offscreen=True)
    with pytest.raises(DemoFailed, match="Nothing has moved"):
        await crew.until_done(["model-owner"], asyncio.create_task(give_up()))


async def test_the_passphrase_is_not_in_the_environment_of_a_process(tmp_path: Path) -> None:
    async with crew_in(tmp_path) as (crew, _):
        await crew.start("agents", ["devnet", "--help"])
        [(process, _)] = crew._members.values()
        assert "passphrase" not in crew._environment.values()
        await process.wait()


async def test_the_input_of_a_process_stays_open_so_that_it_ends_with_this_one(tmp_path: Path) -> None:
    async with crew_in(tmp_path) as (crew, _):
        await crew.start("agents", ["devnet", "--help"])
        [(process, _)] = crew._members.values()
        assert process.stdin is not None
        assert not process.stdin.is_closing()
        assert "--with-starter" in crew.command_line(["agent"])
        await process.wait()
