"""Writes a picture of every state in both themes: `python -m tests.gui.gallery FOLDER [NAME]`, with more options below.

With `--baselines` the small pictures that tests compare with are written as well: look at the large ones first.
"""

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"

from PySide6.QtWidgets import QApplication

from omnilytics_app.ui.screenshots import write
from omnilytics_app.ui.theme import Mode
from tests.gui.pictures import BASELINES, picture, small
from tests.gui.states import State, Studio, all_states


def shoot(studio: Studio, state: State, folder: Path, baselines: Path | None) -> None:
    """One state, light and dark."""
    studio.theme.set_mode(Mode.LIGHT)
    window = studio.open(state)
    for mode in (Mode.LIGHT, Mode.DARK):
        studio.theme.set_mode(mode)
        studio.settle()
        image = picture(window)
        write(image, folder / f"{state.name}-{mode.value}.png")
        if baselines is not None:
            write(small(image), baselines / f"{state.name}-{mode.value}.png")
    studio.close(window)


def main() -> int:
    """Write the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("name", nargs="?", default="", help="a part of the names of the states wanted")
    parser.add_argument("--baselines", action="store_true", help="also write what tests compare with")
    parser.add_argument("--language", default="en")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    BASELINES.mkdir(exist_ok=True)
    studio = Studio(QApplication([]), language=options.language)
    for state in all_states():
        if options.name in state.name:
            shoot(studio, state, options.folder, BASELINES if options.baselines else None)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
