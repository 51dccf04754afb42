"""`omnilytics init` and `omnilytics keys`: a profile and its recovery phrase."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from omnilytics_app.cli.options import Commands, flags_of, open_profile_of, profile_options, protector_of
from omnilytics_app.cli.output import Output, json_option
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.paths import Paths, default_profile

if TYPE_CHECKING:
    from omnilytics_app.storage.secret import PrivateKey

DEFAULT_LABEL = "My profile"


def add_init(commands: Commands) -> None:
    """Add `omnilytics init`."""
    init = commands.add_parser(
        "init", help="create a profile and show its recovery phrase", argument_default=argparse.SUPPRESS
    )
    init.set_defaults(command=_init)
    profile_options(init)
    init.add_argument("--label", default=DEFAULT_LABEL, help="what the window calls it")
    kinds = init.add_mutually_exclusive_group()
    kinds.add_argument(
        "--restore", action="store_true", default=False, help="read a recovery phrase from standard input or ask for it"
    )
    kinds.add_argument("--watch", metavar="ADDRESS", default=None, help="look at an account, without any key")
    import_option(kinds)


def import_option(parser: "argparse.ArgumentParser | argparse._MutuallyExclusiveGroup") -> None:
    """A key from elsewhere."""
    parser.add_argument(
        "--import-key", type=Path, metavar="FILE", default=None,
        help="sign with the key of a key store (version 3); its password is read from standard input or asked for",
    )  # fmt: skip


def add_keys(commands: Commands) -> None:
    """Add `omnilytics keys` and what belongs to it."""
    keys = commands.add_parser("keys", help="back up the recovery phrase, or restore a profile from one")
    actions = keys.add_subparsers(title="actions", metavar="ACTION", required=True)
    backup = actions.add_parser(
        "backup", help="show the recovery phrase, or write it to a new file", argument_default=argparse.SUPPRESS
    )
    backup.set_defaults(command=_backup)
    backup.add_argument("--out", type=Path, default=None, metavar="FILE", help="a new file that only you can read")
    restore = actions.add_parser(
        "restore",
        help="make a profile, or a lost key file anew, from a phrase",
        argument_default=argparse.SUPPRESS,
    )
    restore.set_defaults(command=_restore)
    restore.add_argument("--label", default=DEFAULT_LABEL, help="what the window calls it")
    import_option(restore)
    for parser in (backup, restore):
        profile_options(parser)
        json_option(parser)


def _init(options: argparse.Namespace) -> int:
    if options.restore:
        options.as_json = False
        return _restore(options)
    if options.watch is not None:
        return _watch(options)
    from omnilytics_app.services.profile_keys import make_profile  # noqa: PLC0415
    from omnilytics_app.settings import resolve_settings, stored_form  # noqa: PLC0415

    paths = Paths.of_profile(options.profile or default_profile())
    settings = stored_form(resolve_settings(flags_of(options), os.environ, {}))
    protector, imported = protector_of(options, paths), _imported(options)
    keys = make_profile(paths, options.label, settings, protector, imported=imported)
    sys.stdout.write(f"Profile {paths.profile}\nAccount {keys.account}\n")
    if imported is not None:
        sys.stdout.write("\nThe imported key signs. These words are a second secret, for the keys of jobs.\n")
    sys.stdout.write(f"\nWrite these words down; they are the only way to restore it:\n\n{keys.phrase}\n")
    return 0


def _watch(options: argparse.Namespace) -> int:
    from omnilytics_app.services.onboarding import checked_address  # noqa: PLC0415
    from omnilytics_app.services.profile_keys import watch_account  # noqa: PLC0415
    from omnilytics_app.settings import resolve_settings, stored_form  # noqa: PLC0415

    paths = Paths.of_profile(options.profile or default_profile())
    settings = stored_form(resolve_settings(flags_of(options), os.environ, {}))
    profile = watch_account(paths, options.label, settings, checked_address(options.watch))
    sys.stdout.write(f"Profile {paths.profile}\nAccount {profile.account}, without its key\n")
    return 0


def _imported(options: argparse.Namespace) -> "PrivateKey | None":
    """The key that was named, opened; its password comes after the passphrase where both are on standard input."""
    if options.import_key is None:
        return None
    from getpass import getpass  # noqa: PLC0415

    from omnilytics_app.storage.foreign_keys import read_key_file  # noqa: PLC0415

    asked = f"Password of {options.import_key.name} (not shown): "
    password = getpass(asked) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    return read_key_file(options.import_key, password)


def _restore(options: argparse.Namespace) -> int:
    from omnilytics_app.services.profile_keys import make_profile, restore_key  # noqa: PLC0415
    from omnilytics_app.settings import resolve_settings, stored_form  # noqa: PLC0415

    paths = Paths.of_profile(options.profile or default_profile())
    settings = resolve_settings(flags_of(options), os.environ, {})
    protector = protector_of(options, paths)
    imported = _imported(options)
    if paths.profile_file.exists():
        keys = restore_key(paths, protector, _phrase(), imported)
    else:
        keys = make_profile(paths, options.label, stored_form(settings), protector, _phrase(), imported)
    body = {"profile": str(paths.profile), "account": keys.account}
    Output(as_json=options.as_json).result(body, [f"Profile {paths.profile}", f"Account {keys.account}"])
    return 0


def _backup(options: argparse.Namespace) -> int:
    from omnilytics_app.services.profile_keys import note_shown, show_phrase  # noqa: PLC0415
    from omnilytics_app.storage.atomic import create_file  # noqa: PLC0415
    from omnilytics_app.storage.profile import exclusive  # noqa: PLC0415

    profile, _ = open_profile_of(options)
    with exclusive(profile.paths):
        keys = show_phrase(profile, protector_of(options, profile.paths))
        if options.out is None:
            body = {"account": keys.account, "phrase": keys.phrase}
            lines = ["Write these words down; they are the only way to restore the profile:", "", keys.phrase]
        else:
            try:
                create_file(options.out, f"{keys.phrase}\n".encode())
            except OSError as error:
                raise ConfigurationError(
                    f"The file {options.out} cannot be written ({error.strerror}); name a new one in another place."
                ) from error
            body = {"account": keys.account, "file": str(options.out)}
            lines = [f"The recovery phrase is in {options.out}; keep it where nobody else can read it."]
        Output(as_json=options.as_json).result(body, lines)
        note_shown(profile.paths)
    return 0


def _phrase() -> str:
    """A recovery phrase, never shown; after the passphrase where both come from standard input."""
    from getpass import getpass  # noqa: PLC0415

    return getpass("Recovery phrase (not shown): ") if sys.stdin.isatty() else sys.stdin.readline()
