"""The walk over states by their names, as a program that says what is wrong, at the scale of QT_SCALE_FACTOR:

python -m tests.gui.walks.walk [--size 1024x640] [--longer] NAME ...
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.states import all_states
from tests.gui.states.catalogue import SMALL
from tests.gui.walks.controls import front_of
from tests.gui.walks.studio import Longer, OnePageStudio, Speaking, Wide
from tests.gui.walks.texts import cut, obeyed

Check = Callable[[QWidget], Iterator[str]]
EXCEPTIONS: dict[str, str] = {}
"""What a complaint begins with, and why it is none."""


def complaints(window: QWidget, *checks: Check) -> list[str]:
    """What is wrong with what is above everything else of a window."""
    found = [complaint for check in checks for complaint in check(front_of(window))]
    return [c for c in dict.fromkeys(found) if not any(c.startswith(known) for known in EXCEPTIONS)]


def main(arguments: list[str]) -> int:
    """The exit status: 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="walk")
    parser.add_argument("--size", default=f"{SMALL.width()}x{SMALL.height()}", help="of the window, unscaled")
    parser.add_argument("--longer", action="store_true", help="texts as long as German may be, not wide as Chinese")
    parser.add_argument("names", nargs="+")
    options = parser.parse_args(arguments)
    app = QApplication(sys.argv[:1])
    studio, speech = OnePageStudio(app), Longer() if options.longer else Wide()
    size = QSize(*map(int, options.size.split("x")))
    wrong = 0
    for state in all_states():
        if state.name not in options.names:
            continue
        with Speaking(app, speech):
            window = studio.open(replace(state, size=size))
            for complaint in complaints(window, cut, obeyed):
                sys.stdout.write(f"{state.name}: {complaint}\n")
                wrong = 1
            studio.close(window)
    return wrong


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
