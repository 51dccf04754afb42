"""`omnilytics devnet` and `omnilytics deploy`: a local chain, and the market on any chain."""

import argparse
import asyncio
import sys
from pathlib import Path

from omnilytics_app.cli.options import Commands, open_profile_of, profile_options, protector_of, read_profile_of
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
        "--estimate", action="store_true", default=False, help="say what it would cost now, and send nothing"
    )
    deploy.add_argument(
        "--dev", action="store_true", default=False, help="pay with the local chain's development account"
    )


def _devnet(options: argparse.Namespace) -> int:
    from omnilytics_app.services.devnet import run_devnet  # noqa: PLC0415

    paths = Paths.of_profile(options.profile or default_profile())
    return asyncio.run(run_devnet(options.port, paths))


def _deploy(options: argparse.Namespace) -> int:
    from omnilytics_app.services.deploy import deploy_for_profile  # noqa: PLC0415

    if options.estimate:
        return _estimate(options)
    profile, settings = open_profile_of(options)
    protector = None if options.dev else protector_of(options, profile.paths)
    address = asyncio.run(deploy_for_profile(profile, settings, protector))
    sys.stdout.write(
        f"Market {address} on chain {settings.chain_id}; the profile uses it from now on.\n"
        "Its code was read back from the chain and is this program's, in both halves.\n"
    )
    return 0


def _estimate(options: argparse.Namespace) -> int:
    from omnilytics_app.chain.fees import in_gwei  # noqa: PLC0415
    from omnilytics_app.domain.amounts import ether_unit  # noqa: PLC0415
    from omnilytics_app.services.deploy import estimate_for_profile  # noqa: PLC0415

    profile, settings = read_profile_of(options)
    cost = asyncio.run(estimate_for_profile(profile, settings, dev=options.dev))
    sys.stdout.write(
        f"Deploying the market on chain {settings.chain_id} takes {cost.gas:,} gas: about {ether_unit(cost.likely)} at "
        f"a base fee of {in_gwei(cost.base_fee)}, at most {ether_unit(cost.most)}.\n"
    )
    if cost.balance is None:
        sys.stdout.write("The profile's account is known once its key was used; hold the most ready on it.\n")
    elif cost.balance < cost.most:
        sys.stdout.write(f"The account that pays has {ether_unit(cost.balance)}: send it some coin first.\n")
    else:
        sys.stdout.write(f"The account that pays has {ether_unit(cost.balance)}, which is enough.\n")
    sys.stdout.write("Nothing was sent.\n")
    return 0
