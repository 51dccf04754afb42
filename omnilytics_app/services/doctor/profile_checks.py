"""The profile on this machine: its format, who may read it, its key and whether that is backed up, its disk."""

import os
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from omnilytics_app.errors import KeyStoreError
from omnilytics_app.paths import Paths
from omnilytics_app.services.doctor.findings import Finding, fail, ok, warn
from omnilytics_app.settings import Settings
from omnilytics_app.storage.backup_note import backed_up_at
from omnilytics_app.storage.clean_up import MEGABYTE, removable
from omnilytics_app.storage.disk import disk_faults, free_bytes
from omnilytics_app.storage.formats import PROFILE
from omnilytics_app.storage.keystore import protection, unlock
from omnilytics_app.storage.lock import holder
from omnilytics_app.storage.os_keyring import probe_keyring
from omnilytics_app.storage.profile import read_profile
from omnilytics_app.storage.protectors import Protector

SCARCE_BYTES = 1_000 * MEGABYTE
TOO_FEW_BYTES = 50 * MEGABYTE
NAMED = 3


def check_profile(paths: Paths) -> Finding:
    """It can be read, its format is known, it was not moved; and whether something uses it."""
    profile = read_profile(paths.profile)
    if paths.moved.exists():
        return fail("profile", f"{paths.profile} was moved to another computer.", "Use it there.")
    used = holder(paths)
    said = f"{paths.profile}, format {profile.format}, not in use"
    if used is not None:
        said = f"{paths.profile}, format {profile.format}, in use"
    if used is not None and used.process is not None:
        said = f"{paths.profile}, format {profile.format}, in use by process {used.process}"
    if profile.format != PROFILE:
        return warn("profile", said, f"It becomes format {PROFILE} at the next start; a copy is made.")
    return ok("profile", said)


def check_permissions(paths: Paths) -> Finding:
    """Only its owner can read it, and the owner can write it. A file is made for that, and removed."""
    if not paths.profile.is_dir():
        return fail("permissions", "There is no such folder.", "")
    with disk_faults(paths.profile):
        probe = paths.profile / f".tmp-doctor-{os.getpid()}"
        probe.touch(mode=0o600)
        probe.unlink()
    if sys.platform == "win32":
        return ok("permissions", "Writable; who may read it is up to the folder it is in.")
    if stat.S_IMODE(paths.profile.stat().st_mode) & 0o077:
        return fail("permissions", "Others may look into the profile.", f"chmod 700 {paths.profile}")
    if readable := sorted(_readable_by_others(paths.profile)):
        named = ", ".join(readable[:NAMED])
        return warn("permissions", f"{len(readable)} files are open to others: {named}.", "chmod 600 them.")
    return ok("permissions", "Writable, and closed to others.")


def check_key(paths: Paths, keyring: Protector) -> Finding:
    """The key file is sound; where its key is in the keyring, the two fit."""
    kind = protection(paths.keystore)
    if kind == keyring.kind:
        unlock(paths.keystore, keyring)
        return ok("key", "The system keyring opens it.")
    return ok(
        "key",
        "Protected by a passphrase; whether it is the right one was not tried."
        if kind == "passphrase"
        else "Protected by a keyring; whether it is the right one was not tried.",
    )


def check_keyring(paths: Paths) -> Finding:
    """A keyring keeps a secret and lets go of it; nothing needs one where a passphrase protects the profile."""
    try:
        needed = protection(paths.keystore) == "keyring"
    except KeyStoreError:
        needed = False
    try:
        probe_keyring()
    except KeyStoreError as error:
        if needed:
            raise
        return ok("keyring", f"Not needed by this profile. {error}")
    return ok("keyring", "Keeps a secret and gives it back.")


def check_backup(paths: Paths) -> Finding:
    """The recovery phrase was shown to somebody."""
    time = backed_up_at(paths.backup_note)
    if time is None:
        return warn(
            "backup",
            "Nothing says that the recovery phrase was ever written down.",
            "omnilytics keys backup shows it. Without it, a lost disk is lost money.",
        )
    return ok(
        "backup", f"The recovery phrase was in its owner's hands on {datetime.fromtimestamp(time, UTC):%Y-%m-%d}."
    )


def check_disk(paths: Paths, settings: Settings, now: float) -> Finding:
    """There is room, also for what the quota allows."""
    free = free_bytes(paths.profile)
    held = sum(file.gain for file in removable(paths, now))
    quota = settings.quota_mb * MEGABYTE
    said = f"{free // MEGABYTE:,} MB free; payloads hold {held // MEGABYTE:,} of {settings.quota_mb:,} MB."
    if free < TOO_FEW_BYTES:
        return fail("disk", said, "Free some space; nothing can be computed without.")
    if free < SCARCE_BYTES:
        return warn("disk", said, "Free some space, or lower quota_mb.")
    if free < quota - held:
        return warn("disk", said, "The quota allows more than there is; lower quota_mb or free some space.")
    return ok("disk", said)


def _readable_by_others(directory: Path) -> Iterator[str]:
    for path in directory.rglob("*"):
        if not path.is_symlink() and stat.S_IMODE(path.stat().st_mode) & 0o077:
            yield path.relative_to(directory).as_posix()
