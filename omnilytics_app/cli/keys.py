"""`omnilytics init`: a profile and its recovery phrase."""

import argparse
import os
import sys

from omnilytics_app.cli.options import Commands, flags_of, profile_options, protector_of
from omnilytics_app.paths import Paths, default_profile


def add_init(commands: Commands) -> None:
    """Add `omnilytics init`."""
    init = commands.add_parser(
        "init", help="create a profile and show its recovery phrase", argument_default=argparse.SUPPRESS
    )
    init.set_defaults(command=_init)
    profile_options(init)
    init.add_argument("--label", default="My profile", help="what the window calls it")
    init.add_argument(
        "--restore", action="store_true", default=False, help="read a recovery phrase from standard input or ask for it"
    )


def _init(options: argparse.Namespace) -> int:
    from omnilytics_app.chain.signer import LocalSigner  # noqa: PLC0415
    from omnilytics_app.settings import resolve_settings, stored_form  # noqa: PLC0415
    from omnilytics_app.storage.atomic import make_directory  # noqa: PLC0415
    from omnilytics_app.storage.keystore import create, entropy_of, ethereum_key, mnemonic  # noqa: PLC0415
    from omnilytics_app.storage.profile import create_profile  # noqa: PLC0415

    paths = Paths.of_profile(options.profile or default_profile())
    settings = resolve_settings(flags_of(options), os.environ, {})
    protector = protector_of(options, paths)
    known = entropy_of(_phrase()) if options.restore else None
    make_directory(paths.profile)
    entropy = create(paths.keystore, known, protector)  # first: what can fail leaves no profile behind
    address = LocalSigner(ethereum_key(entropy)).address
    create_profile(paths.profile, options.label, stored_form(settings), address)
    sys.stdout.write(f"Profile {paths.profile}\nAccount {address}\n")
    if known is None:
        words = mnemonic(entropy)
        sys.stdout.write(f"\nWrite these words down; they are the only way to restore it:\n\n{words}\n")
    return 0


def _phrase() -> str:
    """A recovery phrase, never shown; after the passphrase where both come from standard input."""
    from getpass import getpass  # noqa: PLC0415

    return getpass("Recovery phrase (not shown): ") if sys.stdin.isatty() else sys.stdin.readline()
