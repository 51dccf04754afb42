"""One program at a time uses a profile: two would submit twice.

The lock is the operating system's, on an open file: it is let go of when the process ends, however it ends. The file
says which process holds it, for people and for `omnilytics status`; nothing relies on what it says.
"""

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from omnilytics_app.errors import ConfigurationError, ProfileInUse
from omnilytics_app.paths import Paths
from omnilytics_app.storage.disk import disk_faults

PATIENCE_S = 0.5
"""Whoever only looks whether a profile is in use holds its lock for a moment."""
_STEP_S = 0.05
_TAKEN = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})


@dataclass(frozen=True, slots=True)
class Holder:
    """Who uses a profile now; `process` is None where the system does not tell."""

    process: int | None


@contextmanager
def exclusive(paths: Paths) -> Iterator[None]:
    """Keeps every other program out of the profile.

    Raises `ProfileInUse` if one is in it, and `StorageFault` if nothing can be written there.
    """
    with disk_faults(paths.lock_file):
        file = paths.lock_file.open("a+b", buffering=0)  # what a full disk refuses must not be tried again on closing
    with file:
        _lock_soon(file, paths)
        with contextlib.suppress(OSError):  # what it says is for people; a full disk is told by what matters
            file.truncate(0)
            file.write(f"{os.getpid()}\n".encode())
        yield


def holder(paths: Paths) -> Holder | None:
    """Who uses a profile, if anybody. Takes the lock for a moment, at most; changes nothing."""
    try:
        file = paths.lock_file.open("rb")
    except FileNotFoundError:
        return None
    with file:
        try:
            _lock(file, shared=True)
        except OSError as error:
            if error.errno not in _TAKEN:
                raise
            return Holder(_written(file))
    return None


def _written(file: IO[bytes]) -> int | None:
    try:
        return int(file.read(20))
    except (ValueError, OSError):  # on Windows what is locked cannot be read
        return None


def _lock_soon(file: IO[bytes], paths: Paths) -> None:
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            _lock(file)
        except OSError as error:
            if error.errno not in _TAKEN:
                raise _cannot_lock(paths.profile, error) from error
            if time.monotonic() >= until:
                raise ProfileInUse(
                    f"The profile {paths.profile} is in use by another OmniLytics; close that one first."
                ) from None
            time.sleep(_STEP_S)
        else:
            return


def _cannot_lock(profile: Path, error: OSError) -> ConfigurationError:
    return ConfigurationError(
        f"The profile {profile} is on a disk that knows no locks ({error.strerror}); move it to a disk of this machine."
    )


def _lock(file: IO[bytes], *, shared: bool = False) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  # exists on Windows alone

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415  # does not exist on Windows

        fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
