"""Files that anybody may have put where the program looks: never more of one is read than its reader can use.

Checking the length of what was read comes too late for a file that fills the memory. What is no ordinary file, such as
a pipe that nobody writes to or a device that never ends, is refused before anything is read.
"""

import errno
import os
import stat
from pathlib import Path

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def read_up_to(path: Path, limit: int) -> bytes:
    """The bytes of a file, or the first `limit` + 1 of one that is longer. Raises `OSError`."""
    with os.fdopen(os.open(path, _FLAGS), "rb", buffering=0) as file:
        found = os.fstat(file.fileno())
        if stat.S_ISDIR(found.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(found.st_mode):
            raise OSError(errno.EINVAL, "it is no ordinary file", str(path))
        return _read(file.fileno(), min(found.st_size, limit) + 1)


def _read(descriptor: int, size: int) -> bytes:
    """So many bytes, or all there are; a system may give them in parts."""
    parts, missing = list[bytes](), size
    while missing and (part := os.read(descriptor, missing)):
        parts.append(part)
        missing -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)
