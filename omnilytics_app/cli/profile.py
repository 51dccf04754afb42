"""`omnilytics profile`: its settings, a whole profile as one file, and what it keeps on disk."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from omnilytics_app.cli.options import Commands, protector_of, settings_of, unlock_options
from omnilytics_app.cli.output import Output, json_option, table
from omnilytics_app.cli.profile_settings import add_settings
from omnilytics_app.errors import ConfigurationError
from omnilytics_app.paths import default_profile

if TYPE_CHECKING:
    from omnilytics_app.storage.archive_contents import Contents

WARNING = (
    "Never run the same profile on two computers: both would answer the same round under the same masks, which gives "
    "your data away."
)


def add_profile(commands: Commands) -> None:
    """Add `omnilytics profile`."""
    profile = commands.add_parser("profile", help="change the settings of a profile, export, import or clean it up")
    actions: Commands = profile.add_subparsers(title="actions", metavar="ACTION", required=True)
    add_settings(actions)
    listing = actions.add_parser(
        "list", help="list the profiles of this user, or of a folder", argument_default=argparse.SUPPRESS
    )
    listing.set_defaults(command=_list)
    listing.add_argument("--in", type=Path, dest="root", metavar="DIR", help="where they lie side by side")
    json_option(listing)
    _add_export(actions)
    _add_import(actions)
    clean = actions.add_parser(
        "clean", help="delete what is not needed any more, to fit quota_mb", argument_default=argparse.SUPPRESS
    )
    clean.set_defaults(command=_clean)
    clean.add_argument("--profile", type=Path, metavar="DIR")
    clean.add_argument("--quota-mb", metavar="MB", help="another quota than the profile's")
    json_option(clean)
    clean.add_argument("--dry-run", action="store_true", default=False, help="only say what would go")


def _list(options: argparse.Namespace) -> int:
    from omnilytics_app.services.profiles import list_profiles  # noqa: PLC0415

    cards = list_profiles(getattr(options, "root", default_profile().parent))
    body = [
        {"folder": c.folder, "label": c.label, "kind": c.kind.value, "account": c.account, "in_use": c.in_use}
        for c in cards
    ]
    rows = [(c.label, c.kind.value, c.account or "", "in use" if c.in_use else "", c.folder) for c in cards]
    lines = table(("label", "kind", "account", "", "folder"), rows) if rows else ["There are no profiles."]
    Output(as_json=options.as_json).result({"profiles": body}, lines)
    return 0


def _add_export(actions: Commands) -> None:
    export = actions.add_parser(
        "export", help="write the whole profile to one encrypted file", argument_default=argparse.SUPPRESS
    )
    export.set_defaults(command=_export)
    export.add_argument("file", type=Path, metavar="FILE", help="a file that does not exist yet")
    export.add_argument("--profile", type=Path, metavar="DIR")
    export.add_argument("--move", action="store_true", default=False, help="the profile is used elsewhere from now on")
    json_option(export)
    _archive_options(export)
    unlock_options(export)


def _add_import(actions: Commands) -> None:
    imported = actions.add_parser(
        "import", help="make a profile from an exported one", argument_default=argparse.SUPPRESS
    )
    imported.set_defaults(command=_import)
    imported.add_argument("file", type=Path, metavar="FILE", help="what omnilytics profile export has written")
    imported.add_argument("directory", type=Path, metavar="DIR", help="a directory that is missing or empty")
    json_option(imported)
    _archive_options(imported)


def _archive_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--archive-passphrase-file", type=Path, metavar="FILE",
        help="read the archive's passphrase from a private file; asked for otherwise",
    )  # fmt: skip


def _export(options: argparse.Namespace) -> int:
    from omnilytics_app.services.identity import own_secret, signer_of  # noqa: PLC0415
    from omnilytics_app.storage.archive_contents import require_passphrase  # noqa: PLC0415
    from omnilytics_app.storage.profile import open_profile  # noqa: PLC0415
    from omnilytics_app.storage.profile_export import export_profile  # noqa: PLC0415

    profile = open_profile(options.profile or default_profile())
    secret = own_secret(profile, protector_of(options, profile.paths))
    archive_key = require_passphrase(_archive_passphrase(options, twice=True))
    address = signer_of(secret).address
    contents = export_profile(profile.paths, (secret, address), options.file, archive_key, move=options.move)
    lines = [f"{options.file}: {_held(contents)}"]
    lines += ["The profile is not opened on this computer any more."] if options.move else []
    Output(as_json=options.as_json).result(
        {"file": str(options.file), "moved": options.move, **asdict(contents)}, lines
    )
    sys.stderr.write(f"omnilytics: {WARNING}\n")
    return 0


def _import(options: argparse.Namespace) -> int:
    from omnilytics_app.services.identity import signer_of  # noqa: PLC0415
    from omnilytics_app.storage.archive_contents import require_passphrase  # noqa: PLC0415
    from omnilytics_app.storage.profile_import import import_profile  # noqa: PLC0415

    protector = require_passphrase(_archive_passphrase(options, twice=False))
    contents = import_profile(options.file, options.directory, protector, lambda secret: signer_of(secret).address)
    note = "The profile's passphrase is that of the archive. Data files outside of the profile were not part of it."
    body = {"profile": str(options.directory), **asdict(contents)}
    Output(as_json=options.as_json).result(body, [f"{options.directory}: {_held(contents)}", note])
    sys.stderr.write(f"omnilytics: {WARNING}\n")
    return 0


def _clean(options: argparse.Namespace) -> int:
    from omnilytics_app.storage.clean_up import clean  # noqa: PLC0415
    from omnilytics_app.storage.lock import exclusive  # noqa: PLC0415
    from omnilytics_app.storage.profile import open_profile  # noqa: PLC0415

    profile = open_profile(options.profile or default_profile())
    quota_mb = settings_of(options, profile).quota_mb
    with exclusive(profile.paths):
        gone = clean(profile.paths, quota_mb, dry_run=options.dry_run)
    freed = sum(file.gain for file in gone)
    names = {file.path.relative_to(profile.paths.profile).as_posix(): file.gain for file in gone}
    lines = [f"{name}  {size:,} bytes" for name, size in names.items()]
    verb = "would be freed" if options.dry_run else "freed"
    body = {"dry_run": options.dry_run, "freed_bytes": freed, "files": names, "quota_mb": quota_mb}
    summary = f"{len(gone):,} files, {freed:,} bytes {verb}; the quota is {quota_mb:,} MB."
    Output(as_json=options.as_json).result(body, [*lines, summary])
    return 0


def _held(contents: "Contents") -> str:
    return f"account {contents.account}, {contents.files:,} files, {contents.size_bytes:,} bytes"


def _archive_passphrase(options: argparse.Namespace, *, twice: bool) -> str:
    """From a private file, or from whoever sits at the terminal."""
    from getpass import getpass  # noqa: PLC0415

    from omnilytics_app.storage.passphrase_file import read_passphrase  # noqa: PLC0415

    if (file := getattr(options, "archive_passphrase_file", None)) is not None:
        return read_passphrase(file)
    if not sys.stdin.isatty():
        raise ConfigurationError("Nobody is there to be asked for the archive's passphrase; name a file with it.")
    first = getpass("Passphrase of the archive (not shown): ")
    if twice and getpass("Once more: ") != first:
        raise ConfigurationError("The two passphrases differ; try again.")
    return first
