"""`omnilytics doctor`: what is wrong, and what to do."""

import argparse
import asyncio
import os
import sys
from typing import TYPE_CHECKING

from omnilytics_app.cli.online import looking_options
from omnilytics_app.cli.options import Commands, flags_of, settings_of
from omnilytics_app.errors import UserFacingError
from omnilytics_app.logs import setup_logging
from omnilytics_app.paths import Paths, default_profile

if TYPE_CHECKING:
    from omnilytics_app.services.doctor import Finding
    from omnilytics_app.settings import Settings


def add_doctor(commands: Commands) -> None:
    """Add `omnilytics doctor`."""
    doctor = commands.add_parser(
        "doctor", help="say what is wrong with a profile or its surroundings", argument_default=argparse.SUPPRESS
    )
    doctor.set_defaults(command=_doctor)
    looking_options(doctor)


def _doctor(options: argparse.Namespace) -> int:
    """Exit status 1 if something has to be mended, 0 for warnings."""
    from omnilytics_app.cli.output import Output  # noqa: PLC0415
    from omnilytics_app.services.doctor import Level  # noqa: PLC0415

    setup_logging("ERROR")
    paths = Paths.of_profile(options.profile or default_profile())
    findings = asyncio.run(_found(paths, _settings(options, paths), told=not options.as_json))
    healthy = all(finding.level is not Level.FAIL for finding in findings)
    if options.as_json:
        checks = [
            {"name": f.name, "level": f.level.value, "says": f.says, "advice": f.advice} for f in findings
        ]  # fmt: skip
        Output(as_json=True).result({"ok": healthy, "checks": checks}, [])
    return 0 if healthy else 1


def _settings(options: argparse.Namespace, paths: Paths) -> "Settings":
    """Those of the profile; of a profile that cannot be read, the defaults: the rest can be looked at all the same."""
    from omnilytics_app.settings import resolve_settings  # noqa: PLC0415
    from omnilytics_app.storage.profile import read_profile  # noqa: PLC0415

    try:
        return settings_of(options, read_profile(paths.profile))
    except UserFacingError:
        return resolve_settings(flags_of(options), os.environ, {})


async def _found(paths: Paths, settings: "Settings", *, told: bool) -> "list[Finding]":
    from omnilytics_app.domain.strict_json import visible_text  # noqa: PLC0415
    from omnilytics_app.services.doctor import examine  # noqa: PLC0415
    from omnilytics_app.storage.protectors import KeyringProtector  # noqa: PLC0415

    findings = []
    async for finding in examine(paths, settings, KeyringProtector("omnilytics", str(paths.profile))):
        findings.append(finding)
        if told:
            sys.stdout.write(visible_text(f"{finding.level:<4}  {finding.name:<12}  {finding.says}") + "\n")
            if finding.advice:
                sys.stdout.write(visible_text(f"{'':<20}{finding.advice}") + "\n")
            sys.stdout.flush()
    return findings
