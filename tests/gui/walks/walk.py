"""The walk over states by their names, as a program: `python -m tests.gui.walks.walk NAME ...` says what is wrong."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.states import all_states
from tests.gui.states.catalogue import SMALL
from tests.gui.walks.controls import front_of
from tests.gui.walks.studio import OnePageStudio, Speaking, Wide
from tests.gui.walks.texts import cut, obeyed

Check = Callable[[QWidget], Iterator[str]]
EXCEPTIONS: dict[str, str] = {}
"""What a complaint begins with, and why it is none."""


def complaints(window: QWidget, *checks: Check) -> list[str]:
    """What is wrong with what is above everything else of a window."""
    found = [complaint for check in checks for complaint in check(front_of(window))]
    return [c for c in dict.fromkeys(found) if not any(c.startswith(known) for known in EXCEPTIONS)]


def main(names: list[str]) -> int:
    """The exit status: 1 where something is wrong."""
    app = QApplication(sys.argv[:1])
    studio = OnePageStudio(app)
    wrong = 0
    for state in all_states():
        if state.name not in names:
            continue
        with Speaking(app, Wide()):
            window = studio.open(replace(state, size=SMALL))
            for complaint in complaints(window, cut, obeyed):
                sys.stdout.write(f"{state.name}: {complaint}\n")
                wrong = 1
            studio.close(window)
    return wrong


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
