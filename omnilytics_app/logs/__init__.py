"""What the program writes down while it runs, and what it never writes.

`setup_logging` is called once, by every command, before anything else is logged. Records go as JSON lines to rotating
files of the profile, and in words to whoever watches the terminal; on the way, secrets are taken out (see `redaction`).
Whoever comes to know a secret says so with `register_secret`, before it is used. `about` says which job and round the
lines of a piece of work belong to.

May be imported from everywhere, and imports nothing of the program.
"""

from omnilytics_app.logs.context import about
from omnilytics_app.logs.redaction import redact
from omnilytics_app.logs.secret_forms import register_address, register_passphrase, register_phrase, register_secret
from omnilytics_app.logs.setup import LOG_FILE, Terminal, setup_logging

__all__ = [
    "LOG_FILE",
    "Terminal",
    "about",
    "redact",
    "register_address",
    "register_passphrase",
    "register_phrase",
    "register_secret",
    "setup_logging",
]
