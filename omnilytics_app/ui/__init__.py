"""The desktop window: views render snapshots and ask, presenters keep page state and await the services.

Qt's binding replaces `__import__` by one that reads the source of every module imported from then on, to see whether it
asks for the binding's switchable features, and the sources stay in memory: 35 MB by the time the window is there. This
program asks for none of them, so Python's own is put back.
"""

import builtins

_import = builtins.__import__
import shiboken6  # noqa: E402, F401 - it is what replaces it

builtins.__import__ = _import
