"""The command line. Exit status 0 means done; anything else comes with one sentence on standard error.

A command is a module here: what it adds to the parser, and what it does. Commands import what they need when they run,
so that `--help` answers at once and an agent never loads Qt.
"""

import argparse
import logging
import sys
from collections.abc import Callable, Sequence

from omnilytics_app.cli.agent import add_agent
from omnilytics_app.cli.chain import add_deploy, add_devnet
from omnilytics_app.cli.data import add_data
from omnilytics_app.cli.demo import add_demo
from omnilytics_app.cli.doctor import add_doctor
from omnilytics_app.cli.export import add_export
from omnilytics_app.cli.job import add_job
from omnilytics_app.cli.keys import add_init, add_keys
from omnilytics_app.cli.options import Parser, profile_options
from omnilytics_app.cli.profile import add_profile
from omnilytics_app.cli.seat import add_claim, add_join, add_leave, add_withdraw
from omnilytics_app.cli.simulate import add_simulate
from omnilytics_app.cli.status import add_status
from omnilytics_app.cli.window import add_window, open_window
from omnilytics_app.domain.strict_json import visible_text
from omnilytics_app.errors import UserFacingError
from omnilytics_app.logs import redact
from omnilytics_app.paths import restrict_umask

log = logging.getLogger(__name__)

INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Run a command line; the exit status."""
    restrict_umask()
    options = program_parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except UserFacingError as error:
        sys.stderr.write(f"omnilytics: {visible_text(redact(str(error)))}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("omnilytics: interrupted; everything goes on where it was at the next start.\n")
        return INTERRUPTED
    except Exception as error:  # the outermost edge
        log.exception("unexpected")
        sys.stderr.write(
            f"omnilytics: something unexpected happened ({redact(repr(error))}); the log has the details.\n"
        )
        return 70


class _Version(argparse.Action):
    """Says which program this is. Asks git in a checkout, so that nothing is looked up before somebody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from omnilytics_app.paths import resources_directory  # noqa: PLC0415
        from omnilytics_app.services.build_identity import build_identity  # noqa: PLC0415

        sys.stdout.write(f"{build_identity(resources_directory())}\n")
        parser.exit()


def program_parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    parser = Parser("omnilytics", description="A market for training models on private data.")
    parser.add_argument("--version", action=_Version, nargs=0, help="which program this is: version, commit, contract")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    parser.set_defaults(command=open_window)
    profile_options(parser)
    for add in (
        *(add_demo, add_simulate, add_window, add_agent),
        *(add_job, add_join, add_leave, add_claim, add_withdraw, add_data),
        *(add_init, add_keys, add_devnet, add_deploy, add_export, add_profile, add_doctor, add_status),
    ):
        add(commands)
    return parser
