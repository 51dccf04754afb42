"""`omnilytics agent`: a participant without a window."""

import argparse
import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from omnilytics_app.cli.options import (
    Commands,
    log_to_stderr,
    network_options,
    open_profile_of,
    protector_of,
    settings_of,
    unlock_options,
)
from omnilytics_app.cli.output import Output, json_option
from omnilytics_app.cli.privacy import choice_of, privacy_options
from omnilytics_app.domain.bounded_file import read_up_to
from omnilytics_app.domain.strict_toml import MAX_BYTES
from omnilytics_app.errors import ConfigurationError

if TYPE_CHECKING:
    from omnilytics_app.domain.policy import Policy
    from omnilytics_app.services.agent.news import News
    from omnilytics_app.settings import Settings
    from omnilytics_app.storage.profile import Profile

ROLES = ("data-owner", "model-owner")


def add_agent(commands: Commands) -> None:
    """Add `omnilytics agent`."""
    agent = commands.add_parser(
        "agent", help="take part in jobs without a window, until it is stopped", argument_default=argparse.SUPPRESS
    )
    agent.set_defaults(command=_agent)
    agent.add_argument("--profile", type=Path, metavar="DIR", help="profile directory")
    agent.add_argument("--role", choices=ROLES, default=ROLES[0], help="data-owner (the default) or model-owner")
    agent.add_argument(
        "--dataset", action="append", metavar="D",
        help="what a data owner takes part with: the name of a registered data set, or a file or folder; repeatable",
    )  # fmt: skip
    agent.add_argument("--policy", type=Path, metavar="FILE", help="which jobs to join, TOML; see docs/operating.md")
    agent.add_argument("--once", action="store_true", default=False, help="take part in one job, withdraw, and end")
    agent.add_argument("--job", type=Path, metavar="FILE", help="the job that a model owner runs, TOML")
    agent.add_argument("--export", type=Path, metavar="FILE", help="where a model owner's model goes at the end")
    agent.add_argument(
        "--owner", nargs=2, type=Path, action="append", metavar=("PROFILE", "DATA"),
        help="a profile and its data; repeatable, for several data owners in one process that share its workers",
    )  # fmt: skip
    agent.add_argument("--attack", nargs=2, action="append", default=[], help=argparse.SUPPRESS)
    agent.add_argument("--villain", nargs=2, action="append", default=[], help=argparse.SUPPRESS)
    json_option(agent)
    privacy_options(agent).add_argument(
        "--preview", action="store_true", default=False, help="only say what joining would mean for the data"
    )
    unlock_options(agent)
    network_options(agent)


def _agent(options: argparse.Namespace) -> int:
    given = vars(options)
    if options.role == "model-owner":
        return _serve_as_model_owner(options)
    if "owner" in given and (options.profile is not None or "dataset" in given):
        raise ConfigurationError("Name owners either by --owner or by --profile and --dataset, not by both.")
    if options.once or options.preview or ("owner" in given and "policy" not in given):
        return _take_part_once(options)
    return _serve_as_data_owner(options)


def _take_part_once(options: argparse.Namespace) -> int:
    from omnilytics_app.headless import AgentOptions, run_agents  # noqa: PLC0415
    from omnilytics_app.services.demo.villains import casting_of  # noqa: PLC0415

    if options.as_json:
        raise ConfigurationError(
            "An agent that takes part in one job only, or previews, prints no events; leave --json out, or name a "
            "--policy."
        )
    owners = _owners(options)
    first = owners[0][0]
    settings = settings_of(options, first)
    log_to_stderr(settings.log_level, first.paths)
    protector = protector_of(options, first.paths)
    casting = {Path(folder): casting_of(name) for folder, name in options.villain}
    chosen = AgentOptions(owners, protector, settings, choice_of(options), options.preview, casting)
    return asyncio.run(run_agents(chosen))


def _owners(options: argparse.Namespace) -> "list[tuple[Profile, Path, str]]":
    """Profile, data file and, in demonstrations, the attack of each owner."""
    from omnilytics_app.learning.attacks import ATTACKS  # noqa: PLC0415
    from omnilytics_app.paths import Paths, default_profile  # noqa: PLC0415
    from omnilytics_app.services.data_sets import find_data  # noqa: PLC0415
    from omnilytics_app.storage.profile import open_profile  # noqa: PLC0415

    attacks = dict(options.attack)
    if unknown := sorted(set(attacks.values()) - set(ATTACKS)):
        raise ConfigurationError(f"There is no attack {unknown[0]!r}; choose one of {', '.join(ATTACKS)}.")
    named = getattr(options, "owner", None)
    if named is None:
        folder = options.profile or default_profile()
        named = [(folder, find_data(Paths.of_profile(folder), d)) for d in getattr(options, "dataset", ())]
    if not named:
        raise ConfigurationError("A data owner needs data; name it with --dataset.")
    if "dataset" in vars(options) and len(named) > 1:
        raise ConfigurationError("One job is joined with one data set; name it with --dataset, or leave --once out.")
    owners = []
    for folder, data in named:
        profile = open_profile(folder)
        owners.append((profile, Path(data), attacks.get(str(folder), "")))
    return owners


def _serve_as_data_owner(options: argparse.Namespace) -> int:
    from omnilytics_app.services.agent.data_owner import DataOwnerAgent, DataSet  # noqa: PLC0415
    from omnilytics_app.services.data_sets import find_data  # noqa: PLC0415

    policy = _policy(options)
    owners: list[tuple[Profile, list[DataSet]]]
    if "owner" in vars(options):
        owners = [(p, [DataSet(str(data), str(data), attack)]) for p, data, attack in _owners(options)]
        settings = settings_of(options, owners[0][0])
        log_to_stderr(settings.log_level, owners[0][0].paths)
    else:
        profile, settings = open_profile_of(options)
        names = getattr(options, "dataset", ())
        if not names:
            raise ConfigurationError("A data owner needs data; name it with --dataset.")
        owners = [(profile, [DataSet(name, str(find_data(profile.paths, name))) for name in names])]
    if policy.max_epsilon is not None:
        settings = replace(settings, epsilon_budget=min(policy.max_epsilon, settings.epsilon_budget))
    return _serve(
        options, settings, [p for p, _ in owners],
        lambda i, participant, tell: DataOwnerAgent(participant, owners[i][1], policy, tell),
    )  # fmt: skip


def _serve_as_model_owner(options: argparse.Namespace) -> int:
    from omnilytics_app.domain.job_file import read_job_file  # noqa: PLC0415
    from omnilytics_app.services.agent.model_owner import ModelOwnerAgent, ModelOwnerTask  # noqa: PLC0415
    from omnilytics_app.workers.export_tasks import format_of  # noqa: PLC0415

    if "job" not in vars(options):
        raise ConfigurationError("A model owner's agent runs a job from a file; name it with --job.")
    export_to = getattr(options, "export", None)
    if export_to is not None:
        format_of(str(export_to))
    task = ModelOwnerTask(read_job_file(options.job), export_to)
    profile, settings = open_profile_of(options)
    return _serve(options, settings, [profile], lambda _, participant, tell: ModelOwnerAgent(participant, task, tell))


def _serve(options: argparse.Namespace, settings: "Settings", profiles: "list[Profile]", make: Any) -> int:
    from omnilytics_app.headless import ServingOptions, run_serving  # noqa: PLC0415

    output = Output(as_json=options.as_json)

    def tell(news: "News") -> None:
        output.event(news.event.value, news.sentence, news.fields)

    protector = protector_of(options, profiles[0].paths)
    chosen = ServingOptions(profiles, protector, settings, lambda i, participant: make(i, participant, tell), tell)
    return asyncio.run(run_serving(chosen))


def _policy(options: argparse.Namespace) -> "Policy":
    from omnilytics_app.domain.policy import parse_policy  # noqa: PLC0415

    file = getattr(options, "policy", None)
    if file is None:
        raise ConfigurationError("An agent that stays joins jobs by a policy; name its file with --policy, or --once.")
    if options.epsilon is not None or options.delta is not None or hasattr(options, "accepted"):
        raise ConfigurationError("With a policy, how data is protected is said there, under [privacy]; say it there.")
    try:
        raw = read_up_to(file, MAX_BYTES)
    except OSError as error:
        raise ConfigurationError(
            f"The policy {file} cannot be read ({error.strerror}); check its name and permissions."
        ) from error
    return parse_policy(raw, file.name)
