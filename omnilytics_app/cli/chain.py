"""`omnilytics devnet` and `omnilytics deploy`: a local chain, and the market on any chain."""

import argparse
import asyncio
import sys
from pathlib import Path

from omnilytics_app.cli.options import Commands, open_profile_of, profile_options, protector_of
from omnilytics_app.paths import Paths, default_profile


def add_devnet(commands: Commands) -> None:
    """Add `omnilytics devnet`."""
    devnet = commands.add_parser(
        "devnet", help="run a local chain that keeps its state in the profile", argument_default=argparse.SUPPRESS
    )
    devnet.set_defaults(command=_devnet)
    devnet.add_argument("--profile", type=Path, metavar="DIR")
    devnet.add_argument("--port", type=int, default=8545, metavar="P")


def add_deploy(commands: Commands) -> None:
    """Add `omnilytics deploy`."""
    deploy = commands.add_parser(
        "deploy", help="put the market on a chain and remember it in the profile", argument_default=argparse.SUPPRESS
    )
    deploy.set_defaults(command=_deploy)
    profile_options(deploy)
    deploy.add_argument(
        "--dev", action="store_true", default=False, help="pay with the local chain's development account"
    )


def _devnet(options: argparse.Namespace) -> int:
    from omnilytics_app.services.devnet import run_devnet  # noqa: PLC0415

    paths = Paths.of_profile(options.profile or default_profile())
    return asyncio.run(run_devnet(options.port, paths))


def _deploy(options: argparse.Namespace) -> int:
    from omnilytics_app.services.deploy import deploy_for_profile  # noqa: PLC0415

    profile, settings = open_profile_of(options)
    protector = None if options.dev else protector_of(options, profile.paths)
    address = asyncio.run(deploy_for_profile(profile, settings, protector))
    sys.stdout.write(f"Market {address} on chain {settings.chain_id}; the profile uses it from now on.\n")
    return 0
