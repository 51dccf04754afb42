"""Doctor and status, on a real market, beside a program that runs."""

import json
from pathlib import Path
from typing import Any

import pytest

from omnilytics_app.domain.ids import JobId
from omnilytics_app.storage.profile import exclusive, open_profile, save_settings
from tests.e2e.test_agents import JOB, Server, market
from tests.e2e.test_command_twin import Terminal
from tests.integration.marketplace import FUNDS, Marketplace

__all__ = ["market"]

pytestmark = pytest.mark.anvil


def levels(report: dict[str, Any]) -> dict[str, str]:
    return {check["name"]: check["level"] for check in report["checks"]}


async def test_status_and_doctor_tell_how_a_profile_is_doing_beside_whatever_runs_on_it(
    market: Marketplace, chain_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server = Server(market, chain_url, tmp_path)
    owner, [person], shares = await market.cast("diabetes", 1)
    (tmp_path / "job.toml").write_text(JOB.format(target=shares.target), "utf-8")
    omnilytics, unlock = Terminal(capsys, server), server.unlock
    theirs, mine = ("--profile", server.profile(owner)), ("--profile", server.profile(person))
    job = (await omnilytics("job", "create", tmp_path / "job.toml", *theirs, *unlock))["job"]
    joined = await omnilytics("join", job, "--dataset", person.data_file, "--public-data", *mine, *unlock)

    profile = open_profile(Path(str(mine[1])))
    with exclusive(profile.paths):
        seen = await omnilytics("status", *mine)
        assert seen["agent"]["running"] is True
        status, text, _ = await omnilytics.typed("status", *mine)
        assert (status, text.splitlines()[0]) == (0, f"profile  {person.name} ({profile.paths.profile})")
    assert (seen["account"], seen["label"], seen["profile_format"]) == (person.address, person.name, 2)
    assert seen["chain"]["reachable"] is True
    assert seen["chain"]["market"] == market.gateway.market.address
    assert 0 < int(seen["balance_wei"]) < FUNDS
    assert (seen["credit_wei"], seen["owed_wei"], seen["unmined_jobs"], seen["backed_up"]) == ("0", "0", 0, None)
    assert seen["warning"] == ""
    [own] = seen["jobs"]
    stored = market.gateway.watcher.view.jobs[JobId(job)]
    assert own == {
        "job": job, "role": "data-owner", "finished": False, "title": "Diabetes progression", "phase": "register",
        "round": 0, "rounds": 1, "deadline": stored.deadline, "seconds_left": own["seconds_left"],
        "stake_wei": joined["stake_wei"], "owed_wei": "0", "token": None,
    }  # fmt: skip
    assert 0 < own["seconds_left"] <= 50 * 60
    [listed] = (await omnilytics("status", *theirs))["jobs"]
    assert (listed["role"], listed["stake_wei"]) == ("model-owner", None)

    healthy = await omnilytics("doctor", *mine)
    assert healthy["ok"] is True
    assert levels(healthy) | {"disk": "", "keyring": ""} == {
        **dict.fromkeys(("python", "packages", "libraries", "profile", "permissions", "key", "clock", "market"), "ok"),
        **dict.fromkeys(("money", "store", "compute", "endpoint 127.0.0.1"), "ok"),
        "backup": "warn", "disk": "", "keyring": "",
    }  # fmt: skip
    await omnilytics("keys", "backup", *mine, *unlock)
    assert levels(await omnilytics("doctor", *mine))["backup"] == "ok"

    folder = tmp_path / "shared"
    folder.mkdir()
    save_settings(profile, server.settings | {"store": f"dir:{folder}"})
    assert levels(await omnilytics("doctor", *mine))["store"] == "ok"
    [kept] = [file for file in folder.rglob("*") if file.is_file()]
    assert kept.read_bytes().startswith(b"omnilytics doctor")

    status, told, _ = await omnilytics.typed("doctor", *mine, "--market", person.address, "--json")
    assert (status, levels(json.loads(told))["market"]) == (1, "fail")
    status, told, _ = await omnilytics.typed("doctor", *mine, "--chain-id", 5, "--json")
    found = {check["name"]: check for check in json.loads(told)["checks"]}
    assert (status, found["endpoint 127.0.0.1"]["level"], found["market"]["level"]) == (1, "fail", "fail")
    assert "serves chain 31337" in found["endpoint 127.0.0.1"]["says"]

    save_settings(profile, server.settings | {"rpc_url": "http://127.0.0.1:9"})
    away = await omnilytics("status", *mine)
    assert (away["chain"]["reachable"], away["balance_wei"], away["owed_wei"]) == (False, None, None)
    assert "does not answer" in away["chain"]["problem"]
    assert [(j["job"], j["role"], j["phase"], j["finished"]) for j in away["jobs"]] == [
        (job, "data-owner", None, False)
    ]
