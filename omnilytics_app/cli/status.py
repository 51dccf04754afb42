"""`omnilytics status`: how a profile is doing, beside whatever runs on it."""

import argparse
import asyncio
from collections.abc import Mapping
from typing import Any

from omnilytics_app.cli.online import looking_options
from omnilytics_app.cli.options import Commands, settings_of
from omnilytics_app.cli.output import Output, record, table
from omnilytics_app.logs import setup_logging
from omnilytics_app.paths import default_profile


def add_status(commands: Commands) -> None:
    """Add `omnilytics status`."""
    status = commands.add_parser(
        "status", help="say how a profile is doing, without its key", argument_default=argparse.SUPPRESS
    )
    status.set_defaults(command=_status)
    looking_options(status)


def _status(options: argparse.Namespace) -> int:
    from omnilytics_app.services.status import status_of  # noqa: PLC0415
    from omnilytics_app.storage.profile import read_profile  # noqa: PLC0415

    setup_logging("ERROR")  # the log is the running agent's
    profile = read_profile(options.profile or default_profile())
    body = asyncio.run(status_of(profile, settings_of(options, profile)))
    Output(as_json=options.as_json).result(body, _lines(body))
    return 0


def _lines(body: Mapping[str, Any]) -> list[str]:
    from omnilytics_app.domain.amounts import ether_unit  # noqa: PLC0415

    def money(amount: str | None) -> str:
        return "" if amount is None else ether_unit(int(amount))

    agent, chain = body["agent"], body["chain"]
    running = f"running, process {agent['process']}" if agent["process"] else "running"
    lines = record(
        {
            "profile": f"{body['label']} ({body['profile']})",
            "account": body["account"] or "not known before the key is first used",
            "program": running if agent["running"] else "not running",
            "chain": f"{chain['id']}, block {chain['block']}" if chain["reachable"] else chain["problem"],
            "balance": money(body["balance_wei"]),
            "credit": money(body["credit_wei"]),
            "owed": money(body["owed_wei"]),
        }
        | ({"warning": body["warning"]} if body["warning"] else {})
    )
    if body["jobs"]:
        rows = [
            (
                *(j["job"], j["title"] or "", j["role"], j["phase"] or ""),
                f"{j['round']}/{j['rounds']}" if j["round"] is not None else "",
                "" if j["seconds_left"] is None else j["seconds_left"],
                money(j["owed_wei"]) if None in (j["token"], j["owed_wei"]) else f"{j['owed_wei']} of {j['token']}",
            )
            for j in body["jobs"]
        ]
        lines += ["", *table(("job", "title", "role", "phase", "round", "seconds left", "owed"), rows)]
    problems = [f"{p.get('time', '')} {p.get('event', '')}" for p in body["problems"]]
    return [*lines, *(["", *problems] if problems else [])]
