"""How a command that changes something reaches the market: its profile, its key, one session."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from omnilytics_app.cli.options import network_options, open_profile_of, protector_of, read_profile_of, unlock_options
from omnilytics_app.cli.output import json_option

if TYPE_CHECKING:
    from omnilytics_app.services.gateway import Gateway
    from omnilytics_app.services.session import Session
    from omnilytics_app.storage.profile import Profile

T = TypeVar("T")


def looking_options(parser: argparse.ArgumentParser) -> None:
    """Options of a command that only looks."""
    parser.add_argument("--profile", type=Path, metavar="DIR", help="profile directory")
    json_option(parser)
    network_options(parser)


def changing_options(parser: argparse.ArgumentParser) -> None:
    """Options of a command that changes something."""
    looking_options(parser)
    unlock_options(parser)


def with_session(options: argparse.Namespace, use: "Callable[[Session], Awaitable[T]]") -> T:
    """Use a session of the profile, locked meanwhile."""
    from omnilytics_app.services.session import own_session  # noqa: PLC0415

    profile, settings = open_profile_of(options)
    protector = protector_of(options, profile.paths)

    async def run() -> T:
        async with own_session(profile, settings, protector) as session:
            return await use(session)

    return asyncio.run(run())


def with_look(options: argparse.Namespace, use: "Callable[[Gateway, Profile], Awaitable[T]]") -> T:
    """Look at the market beside whatever else is running."""
    from omnilytics_app.services.session import look_only  # noqa: PLC0415

    profile, settings = read_profile_of(options)

    async def run() -> T:
        async with look_only(profile, settings) as gateway:
            return await use(gateway, profile)

    return asyncio.run(run())
