"""What the frozen program starts with."""

import multiprocessing
import os

# Worker processes are this very program with other arguments: they must go their way before anything else is imported.
multiprocessing.freeze_support()

import surroundings  # noqa: E402

surroundings.restore(os.environ)

from omnilytics_app.__main__ import main  # noqa: E402

main()
