"""`python -m omnilytics_app`, and the entry point of the installed program."""

import multiprocessing
import sys

from omnilytics_app.cli import run


def main() -> None:
    """Run the program; ends the process."""
    multiprocessing.freeze_support()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
