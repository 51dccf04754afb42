"""Options that several commands share, and what they stand for: profile, settings, how the key is unlocked."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from omnilytics_app.cli.following import follow_starter
from omnilytics_app.logs import Terminal, register_address, setup_logging
from omnilytics_app.paths import Paths, default_profile

if TYPE_CHECKING:
    from omnilytics_app.settings import Settings
    from omnilytics_app.storage.profile import Profile
    from omnilytics_app.storage.protectors import Protector


class Parser(argparse.ArgumentParser):
    """Says in one sentence what it does not understand."""

    def error(self, message: str) -> NoReturn:
        """End the program."""
        sys.stderr.write(f"omnilytics: {message}; see {self.prog} --help.\n")
        raise SystemExit(2)


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - argparse has no public name for it
"""Where a command adds itself."""

FLAGS = (
    *("rpc_url", "chain_id", "market", "workers"),
    *("store", "s3_endpoint", "ipfs_gateways", "beacon_url", "compute", "rpc_fallbacks"),
    *("confirmations", "max_fee_gwei", "trusted", "epsilon_budget", "quota_mb", "tokens"),
)
"""Settings that some command takes as an option of the same name."""
NO_FLAGS = ("log_level", "poll_interval_s", "local_network")
"""Those that only the environment and a profile give."""


def profile_options(parser: argparse.ArgumentParser) -> None:
    """Which profile, how it is unlocked, and which network."""
    parser.add_argument("--profile", type=Path, metavar="DIR", help="profile directory")
    parser.add_argument("--script", type=Path, help=argparse.SUPPRESS)
    unlock_options(parser)
    network_options(parser)


def unlock_options(parser: argparse.ArgumentParser) -> None:
    """How the key is unlocked, where it is not by the keyring."""
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="read the passphrase from a private file, mode 0600"
    )
    parser.add_argument("--passphrase-stdin", action="store_true", help="read the passphrase from standard input")
    parser.add_argument("--with-starter", action="store_true", help=argparse.SUPPRESS)


def network_options(parser: argparse.ArgumentParser) -> None:
    """Which market on which chain, and what serves this profile there."""
    parser.add_argument("--rpc-url", metavar="URL", help="address of an Ethereum node")
    parser.add_argument("--chain-id", metavar="N", help="the chain that node must serve")
    parser.add_argument("--market", metavar="ADDRESS", help="address of the market contract")
    parser.add_argument("--workers", metavar="N", help="processes for heavy arithmetic")
    more = parser.add_argument_group("payloads, compute and chain", "docs/operating.md has a table of all settings.")
    more.add_argument("--store", metavar="PLACE", help="where to put payloads that are not to travel in call data")
    more.add_argument("--s3-endpoint", metavar="URL", help="an S3-compatible service other than Amazon's")
    more.add_argument("--ipfs-gateways", metavar="URLS", help="where to read from IPFS, with commas between them")
    more.add_argument("--beacon-url", metavar="URL", help="address of a consensus node, for blobs")
    more.add_argument("--compute", metavar="ADDRESS", help="a Dask scheduler of yours, tcp://host:port")
    more.add_argument("--rpc-fallbacks", metavar="URLS", help="further Ethereum nodes, with commas between them")
    more.add_argument("--confirmations", metavar="N", help="how many blocks deep something is for good")
    more.add_argument("--max-fee-gwei", metavar="N", help="the most ever offered for a unit of gas")
    more.add_argument("--tokens", metavar="ADDRESSES", help="tokens this profile is paid in beside the chain's coin")


def open_profile_of(options: argparse.Namespace) -> "tuple[Profile, Settings]":
    """The profile that was named, the settings of this run, and the log it writes."""
    from omnilytics_app.storage.disk import disk_faults  # noqa: PLC0415
    from omnilytics_app.storage.profile import open_profile  # noqa: PLC0415

    profile = open_profile(options.profile or default_profile())
    settings = settings_of(options, profile)
    with disk_faults(profile.paths.logs):
        setup_logging(settings.log_level, profile.paths.logs)
    return profile, settings


def read_profile_of(options: argparse.Namespace) -> "tuple[Profile, Settings]":
    """The same for a command that only looks: nothing is written, and the log stays whose it is."""
    from omnilytics_app.storage.profile import read_profile  # noqa: PLC0415

    profile = read_profile(options.profile or default_profile())
    settings = settings_of(options, profile)
    setup_logging("ERROR")
    return profile, settings


def settings_of(options: argparse.Namespace, profile: "Profile") -> "Settings":
    """The settings of a run on a profile."""
    from omnilytics_app.settings import resolve_settings  # noqa: PLC0415

    settings = resolve_settings(flags_of(options), os.environ, profile.settings)
    places = (settings.rpc_url, settings.store, settings.s3_endpoint, settings.beacon_url)
    for address in (*places, *settings.rpc_fallbacks, *settings.ipfs_gateways):
        register_address(address)
    return settings


def flags_of(options: argparse.Namespace) -> dict[str, object]:
    """What was given on the command line, by the name of the setting."""
    return {name: getattr(options, name, None) for name in FLAGS}


def protector_of(options: argparse.Namespace, paths: Paths) -> "Protector":
    """How the key of a profile is unlocked in this run."""
    from omnilytics_app.storage.passphrase_file import read_passphrase  # noqa: PLC0415
    from omnilytics_app.storage.protectors import KeyringProtector, PassphraseProtector  # noqa: PLC0415

    if options.passphrase_stdin:
        passphrase = sys.stdin.readline().rstrip("\n")
        if options.with_starter:
            follow_starter()
        return PassphraseProtector(passphrase)
    if options.passphrase_file is not None:
        return PassphraseProtector(read_passphrase(options.passphrase_file))
    return KeyringProtector("omnilytics", str(paths.profile))


def log_to_stderr(level: str, paths: Paths | None = None) -> None:
    """Log for whoever watches the terminal, and into a profile where one is given."""
    from omnilytics_app.storage.disk import disk_faults  # noqa: PLC0415

    if paths is None:
        setup_logging(level, terminal=Terminal.WORDS)
        return
    with disk_faults(paths.logs):
        setup_logging(level, paths.logs, Terminal.WORDS)
