"""Every command that stands for a button of the window, once, on a real market, as programs read it."""

import asyncio
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app import cli
from omnilytics_app.domain.ids import JobId
from omnilytics_app.domain.job import Phase
from omnilytics_app.storage.backup_note import backed_up_at
from omnilytics_app.storage.profile import exclusive, open_profile
from tests.e2e.test_agents import JOB, Server, market
from tests.integration.marketplace import REWARD, Marketplace

__all__ = ["market"]

pytestmark = pytest.mark.anvil


class Terminal:
    """Types commands into this very process: starting Python for each would take longer than all of them."""

    def __init__(self, capsys: pytest.CaptureFixture[str], server: Server) -> None:
        self._capsys = capsys
        self._server = server

    async def __call__(self, *words: object) -> dict[str, Any]:
        """What a command that succeeds prints with --json."""
        status, out, err = await self.typed(*words, "--json")
        assert status == 0, err
        assert out.isascii()
        body: dict[str, Any] = json.loads(out)
        return body

    async def refused(self, *words: object) -> str:
        """The sentence of a command that fails."""
        status, out, err = await self.typed(*words, "--json")
        assert (status, out) == (1, "")
        return err.splitlines()[-1]

    async def typed(self, *words: object) -> tuple[int, str, str]:
        """Status and what was printed."""
        self._capsys.readouterr()
        status = await asyncio.to_thread(cli.run, [str(word) for word in words])
        printed = self._capsys.readouterr()
        return status, printed.out, printed.err


async def test_a_job_is_created_joined_left_and_ended_from_the_command_line(
    market: Marketplace, chain_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    server = Server(market, chain_url, tmp_path)
    owner, [person], shares = await market.cast("diabetes", 1)
    (tmp_path / "job.toml").write_text(JOB.format(target=shares.target), "utf-8")
    omnilytics, unlock = Terminal(capsys, server), server.unlock
    theirs = ("--profile", server.profile(owner))
    mine = ("--profile", server.profile(person))

    # keys: shown, noted, and the same account on another machine
    keys = await omnilytics("keys", "backup", *mine, *unlock)
    assert keys["account"] == person.address
    assert backed_up_at(open_profile(mine[1]).paths.backup_note) is not None
    monkeypatch.setattr(sys, "stdin", io.StringIO(keys["phrase"] + "\n"))
    elsewhere = tmp_path / "elsewhere"
    assert (await omnilytics("keys", "restore", "--profile", elsewhere, *unlock))["account"] == person.address
    written = await omnilytics("keys", "backup", *mine, *unlock, "--out", tmp_path / "words")
    assert (tmp_path / "words").read_text("utf-8") == keys["phrase"] + "\n"
    assert keys["phrase"] not in json.dumps(written)

    # data
    added = await omnilytics("data", "add", "sugar", person.data_file, *mine)
    assert (added["rows"], len(added["columns"])) == (len(shares.owners[0].y), len(shares.columns) + 1)
    assert await omnilytics("data", "list", *mine) == {"datasets": [added]}

    # a job from its file, once
    created = await omnilytics("job", "create", tmp_path / "job.toml", *theirs, *unlock)
    number = JobId(created["job"])
    assert (created["created"], created["escrow_wei"]) == (True, str(2 * 9 * REWARD))
    again = await omnilytics("job", "create", tmp_path / "job.toml", *theirs, *unlock)
    assert (again["created"], again["job"]) == (False, number)
    model = tmp_path / "start.safetensors"
    assert (await omnilytics("job", "export", number, "--out", model, *theirs))["of_round"] == 0
    assert model.stat().st_size > 0

    # a seat, and what others see of it while the profile is locked by a running agent
    joined = await omnilytics("join", number, "--dataset", "sugar", "--public-data", *mine, *unlock)
    with exclusive(open_profile(mine[1]).paths):
        [listed] = (await omnilytics("job", "list", *mine))["jobs"]
        shown = await omnilytics("job", "show", number, *mine)
        assert "in use" in await omnilytics.refused("claim", *mine, *unlock)
    assert listed == shown
    assert (shown["role"], shown["members"], shown["held_stake_wei"]) == ("data-owner", 1, joined["stake_wei"])
    _, table, _ = await omnilytics.typed("job", "list", *theirs)
    assert table.splitlines()[0].split() == [
        "job",
        "title",
        "task",
        "phase",
        "round",
        "owners",
        "reward",
        "stake",
        "yours",
    ]
    assert table.splitlines()[1].endswith("model-owner")

    # money: nothing yet, and the stake back after leaving
    assert await omnilytics("claim", *mine, *unlock) == {"credited": []}
    assert "nothing yet" in await omnilytics.refused("claim", number, *mine, *unlock)
    assert (await omnilytics("leave", number, *mine, *unlock))["credited_wei"] == joined["stake_wei"]
    assert "no seat" in await omnilytics.refused("claim", number, *mine, *unlock)
    paid = await omnilytics("withdraw", *mine, *unlock)
    assert paid == {"account": person.address, "amount_wei": joined["stake_wei"], "tokens": {}}
    assert market.account(person).ledger.entries() == ()

    # the end: a wish beside a running agent is noted, and done when the profile is free
    with exclusive(open_profile(theirs[1]).paths):
        assert (await omnilytics("job", "stop", number, *theirs, *unlock))["ending"] == "noted"
    assert (await omnilytics("job", "cancel", number, *theirs, *unlock))["ending"] == "cancelled"
    assert "over" in await omnilytics.refused("job", "stop", number, *theirs, *unlock)
    assert (await omnilytics("withdraw", *theirs, *unlock))["amount_wei"] == created["escrow_wei"]
    assert (await market.gateway.watcher.refresh(number)).phase is Phase.CLOSED
    assert await market.gateway.connection.balance(market.gateway.market.address) == 0
