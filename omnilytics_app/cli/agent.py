"""`omnilytics agent`: a participant without a window."""

import argparse
import asyncio
from pathlib import Path

from omnilytics_app.cli.options import (
    Commands,
    log_to_stderr,
    network_options,
    protector_of,
    settings_of,
    unlock_options,
)
from omnilytics_app.errors import ConfigurationError


def add_agent(commands: Commands) -> None:
    """Add `omnilytics agent`."""
    agent = commands.add_parser(
        "agent", help="take part in one job as data owner, without a window", argument_default=argparse.SUPPRESS
    )
    agent.set_defaults(command=_agent)
    agent.add_argument(
        "--owner", nargs=2, type=Path, action="append", required=True, metavar=("PROFILE", "DATA"),
        help="a profile and its data: a CSV, TSV, Parquet or NPZ file or a folder of images; can be repeated",
    )  # fmt: skip
    agent.add_argument("--attack", nargs=2, action="append", default=[], help=argparse.SUPPRESS)
    _privacy_options(agent)
    unlock_options(agent)
    network_options(agent)


def _privacy_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "privacy",
        "Without a choice, noise of epsilon 8 is added unless two members of your group are certain to be trusted.",
    )
    group.add_argument(
        "--preview", action="store_true", default=False, help="only say what joining would mean for the data"
    )
    group.add_argument(
        "--epsilon", type=float, default=None, metavar="E", help="add noise (differential privacy) of this epsilon"
    )
    group.add_argument(
        "--delta", type=float, default=None, metavar="D", help="delta of that noise; a millionth or less by default"
    )
    group.add_argument("--epsilon-budget", metavar="E", help="what noisy releases of the same rows may add up to")
    group.add_argument(
        "--trusted", action="append", metavar="ADDRESS",
        help="an owner that does not work with model owners; may be given several times",
    )  # fmt: skip
    for name, sentence in (
        ("exact", "add no noise although fewer than two members of my group are certain to be trusted"),
        ("held-back", "join although more than a tenth of my rows stand out and are held back"),
        ("map", "join although the job uses a column in a way that may tell more than averages"),
        ("unrecorded", "none of these rows was used in the jobs of which this computer has no record"),
    ):
        group.add_argument(f"--accept-{name}", action="append_const", dest="accepted", const=name, help=sentence)
    group.add_argument(
        "--public-data", action="append_const", dest="accepted", const="public",
        help="my rows are public: use all of them, without noise, as often as I like",
    )  # fmt: skip


def _agent(options: argparse.Namespace) -> int:
    from omnilytics_app.app import AgentOptions, run_agents  # noqa: PLC0415
    from omnilytics_app.domain.privacy import Accepted, PrivacyChoice  # noqa: PLC0415
    from omnilytics_app.learning.attacks import ATTACKS  # noqa: PLC0415
    from omnilytics_app.storage.profile import open_profile  # noqa: PLC0415

    attacks = dict(options.attack)
    if unknown := sorted(set(attacks.values()) - set(ATTACKS)):
        raise ConfigurationError(f"There is no attack {unknown[0]!r}; choose one of {', '.join(ATTACKS)}.")
    owners = [(open_profile(p), data, attacks.get(str(p), "")) for p, data in options.owner]
    first = owners[0][0]
    settings = settings_of(options, first)
    log_to_stderr(settings.log_level)
    choice = PrivacyChoice(
        epsilon=options.epsilon,
        delta=options.delta,
        accepted=frozenset(map(Accepted, getattr(options, "accepted", ()))),
    )
    protector = protector_of(options, first.paths)
    return asyncio.run(run_agents(AgentOptions(owners, protector, settings, choice, options.preview)))
