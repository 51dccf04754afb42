"""The command line. Exit status 0 means done; anything else comes with one sentence on standard error.

Commands import what they need when they run, so that `--help` answers at once and an agent never loads Qt.
"""

import argparse
import asyncio
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from omnilytics_app import __version__
from omnilytics_app.errors import ConfigurationError, UserFacingError
from omnilytics_app.paths import Paths, default_profile, restrict_umask

if TYPE_CHECKING:
    from omnilytics_app.settings import Settings
    from omnilytics_app.storage.profile import Profile
    from omnilytics_app.storage.protectors import Protector

log = logging.getLogger(__name__)

INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Run a command line; the exit status."""
    restrict_umask()
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except UserFacingError as error:
        sys.stderr.write(f"omnilytics: {error}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("omnilytics: interrupted; everything goes on where it was at the next start.\n")
        return INTERRUPTED
    except Exception as error:  # the outermost edge
        log.exception("unexpected")
        sys.stderr.write(f"omnilytics: something unexpected happened ({error!r}); the log has the details.\n")
        return 70


class _Parser(argparse.ArgumentParser):
    """Says in one sentence what it does not understand."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"omnilytics: {message}; see {self.prog} --help.\n")
        raise SystemExit(2)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser("omnilytics", description="A market for training models on private data.")
    parser.add_argument("--version", action="version", version=f"omnilytics {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    parser.set_defaults(command=_window)
    _profile_options(parser)
    _demo_command(commands)
    _simulate_command(commands)
    _window_command(commands)
    _agent_command(commands)
    _init_command(commands)
    _devnet_command(commands)
    _deploy_command(commands)
    _export_command(commands)
    return parser


def _profile_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", type=Path, metavar="DIR", help="profile directory")
    parser.add_argument("--script", type=Path, help=argparse.SUPPRESS)
    _unlock_options(parser)
    _network_options(parser)


def _unlock_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help="read the passphrase from a file")
    parser.add_argument("--passphrase-stdin", action="store_true", help="read the passphrase from standard input")


def _network_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rpc-url", metavar="URL", help="address of an Ethereum node")
    parser.add_argument("--chain-id", metavar="N", help="the chain that node must serve")
    parser.add_argument("--market", metavar="ADDRESS", help="address of the market contract")
    parser.add_argument("--workers", metavar="N", help="processes for heavy arithmetic")


def _demo_command(commands: "argparse._SubParsersAction[_Parser]") -> None:
    demo = commands.add_parser("demo", help="run a whole market on this computer")
    demo.set_defaults(command=_demo)
    demo.add_argument("--auto", action="store_true", help="drive the windows without a person")
    demo.add_argument("--offscreen", action="store_true", help="need no display")
    demo.add_argument("--rounds", type=int, default=8, metavar="N")
    demo.add_argument("--owners", type=int, default=15, metavar="N", help="data owners")
    demo.add_argument("--group-size", type=int, default=3, metavar="G")
    demo.add_argument("--malicious", type=int, default=1, metavar="M", help="data owners that attack")
    demo.add_argument("--attack", default="sign_flip", metavar="NAME")
    demo.add_argument("--key-bits", type=int, default=2048, metavar="B")
    demo.add_argument("--dataset", default="digits", metavar="NAME", help="digits, breast_cancer or diabetes")
    demo.add_argument("--seed", type=int, default=None, metavar="S")
    demo.add_argument("--backbone", action="store_true", help="train a public backbone before the head (digits)")
    demo.add_argument(
        "--port", type=int, default=0, metavar="P", help="port of the local chain; any free one by default"
    )
    demo.add_argument("--report", type=Path, metavar="FILE.json")
    demo.add_argument("--screenshots", type=Path, metavar="DIR")
    demo.add_argument("--keep", type=Path, metavar="DIR", help="keep the profiles, with their passphrase, in a folder")


def _simulate_command(commands: "argparse._SubParsersAction[_Parser]") -> None:
    simulate = commands.add_parser("simulate", help="run a job without a chain, under attack if wanted")
    simulate.set_defaults(command=_simulate)
    simulate.add_argument(
        "--data",
        default="digits",
        metavar="NAME|FILE",
        help="digits, breast_cancer, diabetes, synthetic or a file",
    )
    simulate.add_argument("--target", default="", metavar="COLUMN", help="what a file's rows predict; the last column")
    simulate.add_argument("--task", dest="kind", default="", choices=("classification", "binary", "regression"))
    simulate.add_argument("--owners", type=int, default=15, metavar="N", help="data owners")
    simulate.add_argument("--group-size", type=int, default=3, metavar="G")
    simulate.add_argument("--faults", type=int, default=1, metavar="F", help="groups that are attacked")
    simulate.add_argument("--attack", default="none", metavar="NAME", help="what the malicious owners do")
    simulate.add_argument("--whole-groups", action="store_true", help="all members of those groups are malicious")
    simulate.add_argument("--without-attackers", action="store_true", help="leave those groups out: the reference")
    simulate.add_argument("--split", default="iid", metavar="iid|dirichlet:ALPHA", help="who gets which rows")
    simulate.add_argument("--backbone", action="store_true", help="train a public backbone before the head (images)")
    simulate.add_argument("--rounds", type=int, default=8, metavar="R")
    simulate.add_argument("--crypto", default="none", metavar="none|paillier", help="whether really to encrypt")
    simulate.add_argument("--key-bits", type=int, default=2048, metavar="B")
    simulate.add_argument("--seed", type=int, default=1, metavar="S")
    simulate.add_argument("--workers", type=int, default=None, metavar="N", help="processes for heavy arithmetic")
    simulate.add_argument("--json", dest="report", type=Path, metavar="FILE")


def _window_command(commands: "argparse._SubParsersAction[_Parser]") -> None:
    window = commands.add_parser("window", help="open the window (the default)", argument_default=argparse.SUPPRESS)
    window.set_defaults(command=_window)
    _profile_options(window)


def _agent_command(commands: "argparse._SubParsersAction[_Parser]") -> None:
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
    _unlock_options(agent)
    _network_options(agent)


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


def _init_command(commands: "argparse._SubParsersAction[_Parser]") -> None:
    init = commands.add_parser(
        "init", help="create a profile and show its recovery phrase", argument_default=argparse.SUPPRESS
    )
    init.set_defaults(command=_init)
    _profile_options(init)
    init.add_argument("--label", default="My profile", help="what the window calls it")
    init.add_argument(
        "--restore", action="store_true", default=False, help="read a recovery phrase from standard input or ask for it"
    )


def _devnet_command(commands: "argparse._SubParsersAction[_Parser]") -> None:
    devnet = commands.add_parser(
        "devnet", help="run a local chain that keeps its state in the profile", argument_default=argparse.SUPPRESS
    )
    devnet.set_defaults(command=_devnet)
    devnet.add_argument("--profile", type=Path, metavar="DIR")
    devnet.add_argument("--port", type=int, default=8545, metavar="P")


def _deploy_command(commands: "argparse._SubParsersAction[_Parser]") -> None:
    deploy = commands.add_parser(
        "deploy", help="put the market on a chain and remember it in the profile", argument_default=argparse.SUPPRESS
    )
    deploy.set_defaults(command=_deploy)
    _profile_options(deploy)
    deploy.add_argument(
        "--dev", action="store_true", default=False, help="pay with the local chain's development account"
    )


def _export_command(commands: "argparse._SubParsersAction[_Parser]") -> None:
    export = commands.add_parser(
        "export", help="write the model of a job of your own to a file", argument_default=argparse.SUPPRESS
    )
    export.set_defaults(command=_export)
    export.add_argument("--profile", type=Path, metavar="DIR")
    export.add_argument("--chain-id", metavar="N", help="the chain of the job, if it is not the profile's")
    export.add_argument("--market", metavar="ADDRESS", help="the market of the job, if it is not the profile's")
    export.add_argument("--job", type=int, required=True, metavar="N", help="number of the job")
    export.add_argument(
        "--format", metavar="NAME", help="safetensors or onnx; by default what the file's name ends with"
    )
    export.add_argument("--out", type=Path, required=True, metavar="FILE")


def _demo(options: argparse.Namespace) -> int:
    from omnilytics_app.services.demo.options import DemoOptions  # noqa: PLC0415
    from omnilytics_app.services.demo.stage import run_demo  # noqa: PLC0415

    given = {n: v for n in DemoOptions.__dataclass_fields__ if (v := getattr(options, n)) is not None}
    _log_to_stderr("WARNING")
    return asyncio.run(run_demo(DemoOptions(**given)))


def _simulate(options: argparse.Namespace) -> int:
    from omnilytics_app.services.simulation.command import run_simulation  # noqa: PLC0415
    from omnilytics_app.services.simulation.options import SimulationOptions, parse_split  # noqa: PLC0415

    given = {name: getattr(options, name) for name in SimulationOptions.__dataclass_fields__ if hasattr(options, name)}
    return run_simulation(SimulationOptions(**given, alpha=parse_split(options.split)), options.report)


def _window(options: argparse.Namespace) -> int:
    from omnilytics_app.app import Script, WindowOptions, run_window  # noqa: PLC0415

    profile, settings = _open(options)
    script = Script.read(options.script) if options.script else None
    return run_window(WindowOptions(profile, _protector(options, profile.paths), settings, script))


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
    settings = _settings(options, first)
    _log_to_stderr(settings.log_level)
    choice = PrivacyChoice(
        epsilon=options.epsilon,
        delta=options.delta,
        accepted=frozenset(map(Accepted, getattr(options, "accepted", ()))),
    )
    protector = _protector(options, first.paths)
    return asyncio.run(run_agents(AgentOptions(owners, protector, settings, choice, options.preview)))


def _init(options: argparse.Namespace) -> int:
    from omnilytics_app.chain.signer import LocalSigner  # noqa: PLC0415
    from omnilytics_app.settings import resolve_settings, stored_form  # noqa: PLC0415
    from omnilytics_app.storage.keystore import create, entropy_of, ethereum_key, mnemonic  # noqa: PLC0415
    from omnilytics_app.storage.profile import create_profile  # noqa: PLC0415

    paths = Paths.of_profile(options.profile or default_profile())
    settings = resolve_settings(_flags(options), os.environ, {})
    protector = _protector(options, paths)
    known = entropy_of(_phrase()) if options.restore else None
    paths.profile.mkdir(mode=0o700, parents=True, exist_ok=True)
    entropy = create(paths.keystore, known, protector)  # first: what can fail leaves no profile behind
    create_profile(paths.profile, options.label, stored_form(settings))
    sys.stdout.write(f"Profile {paths.profile}\nAccount {LocalSigner(ethereum_key(entropy)).address}\n")
    if known is None:
        words = mnemonic(entropy)
        sys.stdout.write(f"\nWrite these words down; they are the only way to restore it:\n\n{words}\n")
    return 0


def _phrase() -> str:
    """A recovery phrase, never shown; after the passphrase where both come from standard input."""
    from getpass import getpass  # noqa: PLC0415

    return getpass("Recovery phrase (not shown): ") if sys.stdin.isatty() else sys.stdin.readline()


def _devnet(options: argparse.Namespace) -> int:
    from omnilytics_app.services.devnet import run_devnet  # noqa: PLC0415

    paths = Paths.of_profile(options.profile or default_profile())
    return asyncio.run(run_devnet(options.port, paths))


def _deploy(options: argparse.Namespace) -> int:
    from omnilytics_app.services.deploy import deploy_for_profile  # noqa: PLC0415

    profile, settings = _open(options)
    protector = None if options.dev else _protector(options, profile.paths)
    address = asyncio.run(deploy_for_profile(profile, settings, protector))
    sys.stdout.write(f"Market {address} on chain {settings.chain_id}; the profile uses it from now on.\n")
    return 0


def _export(options: argparse.Namespace) -> int:
    from omnilytics_app.domain.ids import JobId  # noqa: PLC0415
    from omnilytics_app.services.export_model import export_model_now, files_of_job  # noqa: PLC0415
    from omnilytics_app.storage.profile import open_profile  # noqa: PLC0415
    from omnilytics_app.workers.export_tasks import FORMATS, format_of  # noqa: PLC0415

    profile = open_profile(options.profile or default_profile())
    settings = _settings(options, profile)
    named = getattr(options, "format", None)
    if named is not None and named not in FORMATS:
        raise ConfigurationError(f"There is no format {named!r}; choose one of {', '.join(FORMATS)}.")
    job_id = JobId(options.job)
    files = files_of_job(profile.paths.jobs, settings.chain_id, settings.market, job_id)
    number = export_model_now(files, job_id, named or format_of(str(options.out)), options.out)
    of_round = f"of round {number}" if number else "it started with"
    sys.stdout.write(f"The model {of_round} of job {job_id} is in {options.out}.\n")
    return 0


def _open(options: argparse.Namespace) -> "tuple[Profile, Settings]":
    from omnilytics_app.storage.profile import open_profile  # noqa: PLC0415

    profile = open_profile(options.profile or default_profile())
    settings = _settings(options, profile)
    logging.basicConfig(
        filename=profile.paths.log, level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    return profile, settings


def _settings(options: argparse.Namespace, profile: "Profile") -> "Settings":
    from omnilytics_app.settings import resolve_settings  # noqa: PLC0415

    return resolve_settings(_flags(options), os.environ, profile.settings)


def _flags(options: argparse.Namespace) -> dict[str, object]:
    names = ("rpc_url", "chain_id", "market", "workers", "trusted", "epsilon_budget")
    return {name: getattr(options, name, None) for name in names}


def _protector(options: argparse.Namespace, paths: Paths) -> "Protector":
    from omnilytics_app.storage.protectors import KeyringProtector, PassphraseProtector  # noqa: PLC0415

    if options.passphrase_stdin:
        return PassphraseProtector(sys.stdin.readline().rstrip("\n"))
    if options.passphrase_file is not None:
        try:
            return PassphraseProtector(options.passphrase_file.read_text("utf-8").rstrip("\n"))
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigurationError(
                f"The passphrase file {options.passphrase_file} cannot be read; check its name and permissions."
            ) from error
    return KeyringProtector("omnilytics", str(paths.profile))


def _log_to_stderr(level: str) -> None:
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr)
