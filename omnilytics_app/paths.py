"""Where things are: the one module that knows directories.

Owns the location of the shipped resources, of the default profile and of every file inside a profile. It creates
nothing. A profile is one directory, so that backing it up, moving it or deleting it is one operation. `restrict_umask`
runs first thing in `main`, before anything is written.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

APPLICATION = "omnilytics"


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one profile, and the resources shared by all."""

    profile: Path
    resources: Path

    @classmethod
    def of_profile(cls, profile: Path) -> "Paths":
        """The paths of the profile in a directory, which need not exist."""
        return cls(profile.expanduser().absolute(), resources_directory())

    @property
    def profile_file(self) -> Path:
        """Label and network settings, JSON."""
        return self.profile / "profile.json"

    @property
    def lock_file(self) -> Path:
        """Locked while a program uses the profile."""
        return self.profile / "lock"

    @property
    def keystore(self) -> Path:
        """The encrypted entropy."""
        return self.profile / "keystore.json"

    @property
    def cache(self) -> Path:
        """SQLite; may be deleted at any time."""
        return self.profile / "cache.db"

    @property
    def jobs(self) -> Path:
        """Private state of the jobs the profile takes part in. Not a cache."""
        return self.profile / "jobs"

    @property
    def transactions(self) -> Path:
        """What was signed and is not final yet, SQLite. Not a cache: without it, a transaction may be sent twice."""
        return self.profile / "transactions.db"

    @property
    def history(self) -> Path:
        """The journal and the payouts, ready to be sorted and searched, SQLite; may be deleted at any time."""
        return self.profile / "history.db"

    @property
    def address_book(self) -> Path:
        """Names of addresses, JSON."""
        return self.profile / "contacts.json"

    @property
    def activity(self) -> Path:
        """What happened to the profile, SQLite. What the chain tells of it is recorded anew where it is missing."""
        return self.profile / "activity.db"

    @property
    def downloads(self) -> Path:
        """Payloads fetched from stores; may be deleted at any time."""
        return self.profile / "downloads"

    @property
    def ledger(self) -> Path:
        """Which rows left in which job. Not a cache: without it, data is used twice."""
        return self.profile / "ledger"

    @property
    def data_sets(self) -> Path:
        """Registered data sets by name, JSON."""
        return self.profile / "datasets.json"

    @property
    def job_draft(self) -> Path:
        """What was filled in of a job that is not created yet, JSON; may be deleted at any time."""
        return self.profile / "draft.json"

    @property
    def auto_join(self) -> Path:
        """Which jobs the window joins by itself, a policy in TOML; not there unless a person wrote one."""
        return self.profile / "auto-join.toml"

    @property
    def speed(self) -> Path:
        """How fast this computer was measured to be, JSON; may be deleted at any time, and is for it alone."""
        return self.profile / "speed.json"

    @property
    def backup_note(self) -> Path:
        """Says when the recovery phrase was last shown to its owner or typed in by it, JSON."""
        return self.profile / "backup.json"

    @property
    def data(self) -> Path:
        """Data files the program itself writes, such as the shares of the demonstration."""
        return self.profile / "data"

    @property
    def anvil_state(self) -> Path:
        """State of a local development chain."""
        return self.profile / "anvil.json"

    @property
    def moved(self) -> Path:
        """Says that the profile was exported to be used on another computer, JSON; it is not opened here then."""
        return self.profile / "moved.json"

    @property
    def preferences(self) -> Path:
        """How its owner likes the window, JSON."""
        return self.profile / "preferences.json"

    @property
    def logs(self) -> Path:
        """What the running program wrote down, see `logs`; may be deleted at any time."""
        return self.profile / "logs"


def default_profile() -> Path:
    """The profile used when none is named: the platform's data directory of this user."""
    import platformdirs  # noqa: PLC0415  # not needed when a profile is named

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False)) / "default"


def resources_directory() -> Path:
    """ABI, sample data and style sheets: in a frozen bundle, in an installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [package / "resources", package.parent / "resources"]
    if bundle is not None:
        candidates.insert(0, Path(bundle) / package.name / "resources")
    return next((candidate for candidate in candidates if candidate.is_dir()), candidates[-1])


def restrict_umask() -> None:
    """Makes everything this process writes from now on readable by its user alone."""
    os.umask(0o077)
