"""`omnilytics window`, and `omnilytics` alone."""

import argparse

from omnilytics_app.cli.options import Commands, open_profile_of, profile_options, protector_of


def add_window(commands: Commands) -> None:
    """Add `omnilytics window`."""
    window = commands.add_parser("window", help="open the window (the default)", argument_default=argparse.SUPPRESS)
    window.set_defaults(command=open_window)
    profile_options(window)


def open_window(options: argparse.Namespace) -> int:
    """Open the window of a profile until it is closed."""
    from omnilytics_app.app import Script, WindowOptions, run_window  # noqa: PLC0415

    profile, settings = open_profile_of(options)
    script = Script.read(options.script) if options.script else None
    return run_window(WindowOptions(profile, protector_of(options, profile.paths), settings, script))
