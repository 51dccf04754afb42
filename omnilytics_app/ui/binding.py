"""Loads Qt's binding without what it does to every import after its own.

It replaces `__import__` by one that reads the source of each module imported from then on, to see whether it asks for
the binding's switchable features, and the sources, of more than a thousand modules, stay in memory. This program asks
for none of them, so Python's own is put back.
"""

import builtins


def load_binding() -> None:
    """To be called before anything else imports PySide6; later it changes nothing."""
    own = builtins.__import__
    import shiboken6  # noqa: F401, PLC0415 - it is what replaces it

    builtins.__import__ = own
