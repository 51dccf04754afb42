"""A process that does not outlive whoever started it, however that one ends.

The starter holds the standard input of the process open; the system closes it when the starter is gone, also where it
was killed. The process then ends at once, as if it had been killed as well: what it does is on disk and goes on when it
is started again, and its profiles are free by then.
"""

import os
import sys
import threading


def follow_starter() -> None:
    """End with whoever holds the standard input, after what is to be read from it was read."""
    descriptor = sys.stdin.fileno()
    threading.Thread(target=_follow, args=(descriptor,), name="follow-starter", daemon=True).start()


def _follow(descriptor: int) -> None:
    """Reads the descriptor itself: a daemon thread inside `sys.stdin` would hold its lock at the end of Python."""
    while os.read(descriptor, 1_024):
        pass
    os._exit(1)
