"""`omnilytics window`, and `omnilytics` alone."""

import argparse
from pathlib import Path

from omnilytics_app.cli.options import Commands, flags_of, profile_options, protector_of
from omnilytics_app.paths import Paths, default_profile


def add_window(commands: Commands) -> None:
    """Add `omnilytics window`."""
    window = commands.add_parser("window", help="open the window (the default)", argument_default=argparse.SUPPRESS)
    window.set_defaults(command=open_window)
    window.add_argument(
        "archive", nargs="?", type=Path, default=None, metavar="FILE",
        help="bring the profile that was exported to this file",
    )  # fmt: skip
    profile_options(window)


def open_window(options: argparse.Namespace) -> int:
    """Open the window until it is closed: of the profile that is named, or of one below the default directory."""
    from omnilytics_app.app import DEFAULT_FORM, Script, WindowOptions, run_window  # noqa: PLC0415
    from omnilytics_app.logs import setup_logging  # noqa: PLC0415

    setup_logging("WARNING")
    folder = options.profile.expanduser().absolute() if options.profile else None
    root = default_profile().parent
    given = options.passphrase_stdin or options.passphrase_file is not None
    protector = protector_of(options, Paths.of_profile(folder or default_profile())) if given else None
    script = Script.read(options.script) if options.script else None
    flags = {name: value for name, value in flags_of(options).items() if value is not None}
    given_archive: Path | None = getattr(options, "archive", None)
    archive = given_archive.expanduser().absolute() if given_archive else None
    return run_window(WindowOptions(root, DEFAULT_FORM, folder, flags, protector, script, archive))
