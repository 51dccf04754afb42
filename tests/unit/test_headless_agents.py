"""Several data owners in one process: the failure of one is not the end of the others."""

import asyncio
import contextlib
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app import headless
from omnilytics_app.domain.privacy import PrivacyChoice
from omnilytics_app.errors import DataFileError, TransactionRejected
from omnilytics_app.settings import Settings
from omnilytics_app.storage.keystore import create
from omnilytics_app.storage.profile import Profile, create_profile
from omnilytics_app.storage.protectors import PassphraseProtector

PROTECTOR = PassphraseProtector("secret", 2**15)


class Agent:
    """Ends at once with an error, or serves its job after all failures have happened."""

    def __init__(self, failure: Exception | None) -> None:
        self.failure = failure
        self.served = ""

    async def preview_one_job(self, data_file: str, choice: PrivacyChoice) -> tuple[str, ...]:
        assert choice == PrivacyChoice()
        return f"{data_file} would do.", "Joining adds no noise."

    async def serve_one_job(self, data_file: str, choice: PrivacyChoice, attack: str) -> None:
        if self.failure is not None:
            raise self.failure
        await asyncio.sleep(0.05)
        assert choice == PrivacyChoice()
        self.served = data_file + attack

    async def come_to_rest(self, _: float) -> None:
        self.served = "at rest"


async def run_with(
    agents: Sequence[Agent],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    preview: bool = False,
    serve: Any = Agent.serve_one_job,
) -> int:
    @contextlib.asynccontextmanager
    async def participants(unlocked: Sequence[Any], *_: object) -> AsyncIterator[Sequence[Agent]]:
        assert len(unlocked) == len(agents)
        yield agents

    owners: list[tuple[Profile, Path, str]] = []
    for number, _ in enumerate(agents):
        profile = create_profile(folder / str(number), "Mine", {})
        create(profile.paths.keystore, None, PROTECTOR)
        owners.append((profile, Path(f"{number}.csv"), "noise" if number else ""))
    monkeypatch.setattr(headless, "open_participants", participants)
    monkeypatch.setattr(headless, "preview_one_job", Agent.preview_one_job)
    monkeypatch.setattr(headless, "serve_one_job", serve)
    monkeypatch.setattr(headless, "give_way", lambda _: None)
    return await headless.run_agents(headless.AgentOptions(owners, PROTECTOR, Settings(), preview=preview))


async def test_agents_serve_with_their_own_file_and_attack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    agents = [Agent(None), Agent(None)]
    assert await run_with(agents, tmp_path, monkeypatch) == 0
    assert [a.served for a in agents] == ["0.csv", "1.csvnoise"]


async def test_a_preview_is_told_and_nobody_serves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    agents = [Agent(None), Agent(None)]
    assert await run_with(agents, tmp_path, monkeypatch, preview=True) == 0
    shown = capsys.readouterr().out.splitlines()
    assert shown[:3] == ["0.csv", "  0.csv would do.", "  Joining adds no noise."]
    assert len(shown) == 6
    assert [a.served for a in agents] == ["", ""]


async def test_the_failure_of_one_agent_does_not_end_the_others_and_is_told_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    first, second = DataFileError("That file is empty."), TransactionRejected("The key was refused.", "WeakKey")
    agents = [Agent(first), Agent(None), Agent(second)]
    with caplog.at_level(logging.ERROR), pytest.raises(DataFileError) as caught:
        await run_with(agents, tmp_path, monkeypatch)
    assert caught.value is first
    assert agents[1].served == "1.csvnoise"
    assert "The key was refused." in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
async def test_a_signal_ends_agents_of_one_job_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Patient(Agent):
        cancelled = False

        async def serve_one_job(self, data_file: str, choice: PrivacyChoice, attack: str) -> None:
            os.kill(os.getpid(), signal.SIGTERM)
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.cancelled = self.served == "at rest"
                raise

    agent = Patient(None)
    before = signal.getsignal(signal.SIGTERM)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # or a run that does not listen would end the tests
    try:
        async with asyncio.timeout(20):
            assert await run_with([agent], tmp_path, monkeypatch, serve=Patient.serve_one_job) == 0
    finally:
        signal.signal(signal.SIGTERM, before)
    assert agent.cancelled
